-- +goose Up
-- How many of the triggers are missing that keep the audit append-only and have
-- each entry wait for its link.
CREATE VIEW audit_guard AS
  SELECT 5 - count(*) AS missing FROM sqlite_master
  WHERE type = 'trigger' AND name IN ('audit_entry_no_update', 'audit_entry_no_delete', 'audit_link_no_update', 'audit_link_no_delete', 'audit_entry_waits');
