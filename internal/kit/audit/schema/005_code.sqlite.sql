-- +goose Up
-- What shows that the program wrote an entry: a hash of all of it with a key
-- that the database does not have. Entries of before have none, new ones must.
ALTER TABLE audit_entry ADD COLUMN code BYTEA;
-- +goose StatementBegin
CREATE TRIGGER audit_entry_coded BEFORE INSERT ON audit_entry WHEN NEW.code IS NULL
BEGIN
  SELECT RAISE(ABORT, 'an entry of the audit needs a code');
END;
-- +goose StatementEnd

-- Up to which link entries have no code, signed by the program when it begins
-- to give codes.
CREATE TABLE audit_adoption (
  id BIGINT PRIMARY KEY CHECK (id = 1),
  number BIGINT NOT NULL,
  code BYTEA NOT NULL
);
