-- +goose Up
-- How many of the triggers are missing, or switched off, that keep the audit
-- append-only and have each entry wait for its link.
CREATE VIEW audit_guard AS
  SELECT 3 - count(*) AS missing FROM pg_trigger
  WHERE tgrelid IN ('audit_entry'::regclass, 'audit_link'::regclass) AND tgenabled <> 'D'
    AND tgname IN ('audit_entry_append_only', 'audit_link_append_only', 'audit_entry_waits');
