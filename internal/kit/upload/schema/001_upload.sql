-- +goose Up
-- A table between its upload and its being taken; a day later it is gone, and
-- its body as soon as it was taken. It may name anybody, so all that is kept of
-- it is sealed. kind says what its rows stand for.
CREATE TABLE upload_file (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
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
CREATE INDEX upload_file_age ON upload_file (made_at);
