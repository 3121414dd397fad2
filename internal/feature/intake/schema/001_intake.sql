-- +goose Up
-- What a row of a source became. said holds a digest of each of its cells as
-- it was last taken, so that only what changed there is changed here.
CREATE TABLE intake_link (
  kind TEXT NOT NULL,
  org BIGINT NOT NULL,
  source TEXT NOT NULL,
  source_id TEXT NOT NULL,
  target BIGINT NOT NULL,
  said TEXT NOT NULL,
  PRIMARY KEY (kind, org, source, source_id)
);

-- A file between its upload and its being taken; a day later it is gone. The
-- body goes as soon as it was taken.
CREATE TABLE intake_file (
  id BIGINT PRIMARY KEY,
  org BIGINT NOT NULL,
  person BIGINT NOT NULL,
  name TEXT NOT NULL,
  body BYTEA NOT NULL,
  head TEXT NOT NULL,
  mapping TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('new', 'tried', 'taken')),
  run BIGINT NOT NULL,
  report TEXT NOT NULL,
  made_at BIGINT NOT NULL
);
CREATE INDEX intake_file_age ON intake_file (made_at);
