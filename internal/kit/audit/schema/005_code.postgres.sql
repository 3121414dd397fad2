-- +goose Up
-- What shows that the program wrote an entry: a hash of all of it with a key
-- that the database does not have. Entries of before have none, new ones must.
ALTER TABLE audit_entry ADD COLUMN code BYTEA;
ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_coded CHECK (code IS NOT NULL) NOT VALID;

-- Up to which link entries have no code, signed by the program when it begins
-- to give codes.
CREATE TABLE audit_adoption (
  id BIGINT PRIMARY KEY CHECK (id = 1),
  number BIGINT NOT NULL,
  code BYTEA NOT NULL
);
