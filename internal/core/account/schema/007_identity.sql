-- +goose Up
-- By which universities somebody is known. Of the name by which a university
-- knows them only an index is kept.
CREATE TABLE identity (
  id BIGINT PRIMARY KEY,
  person BIGINT NOT NULL,
  provider TEXT NOT NULL,
  subject_index BYTEA NOT NULL,
  made_at BIGINT NOT NULL,
  UNIQUE (provider, subject_index)
);
CREATE INDEX identity_person ON identity (person);
