-- +goose Up
-- Entries that are written together begin to wait together.
DROP TRIGGER audit_entry_waits ON audit_entry;
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION audit_wait() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_loose (entry) SELECT id FROM added;
  RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER audit_entry_waits AFTER INSERT ON audit_entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION audit_wait();
