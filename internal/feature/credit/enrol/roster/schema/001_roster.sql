-- +goose Up
-- A university's list between its upload and its being taken; a day later it is
-- gone, and its body as soon as it was taken. It names people, so all that is
-- kept of it is sealed.
CREATE TABLE roster_file (
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
CREATE INDEX roster_file_age ON roster_file (made_at);
