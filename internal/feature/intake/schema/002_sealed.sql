-- +goose Up
-- An uploaded table may name anybody, so all that is kept of it is sealed. Those
-- on their way are dropped.
DROP TABLE intake_file;
CREATE TABLE intake_file (
  id BIGINT PRIMARY KEY,
  org BIGINT NOT NULL,
  person BIGINT NOT NULL,
  name BYTEA NOT NULL,
  body BYTEA NOT NULL,
  head BYTEA NOT NULL,
  mapping BYTEA,
  state TEXT NOT NULL CHECK (state IN ('new', 'tried', 'taken')),
  run BIGINT NOT NULL,
  report BYTEA,
  made_at BIGINT NOT NULL
);
CREATE INDEX intake_file_age ON intake_file (made_at);
