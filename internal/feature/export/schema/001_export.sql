-- +goose Up
-- A table that an organisation has asked for; a day later it is gone.
CREATE TABLE export_file (
  id BIGINT PRIMARY KEY,
  org BIGINT NOT NULL,
  person BIGINT NOT NULL,
  kind TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  lang TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('making', 'ready', 'erased', 'barred')),
  parts BIGINT NOT NULL DEFAULT 0,
  done BIGINT NOT NULL DEFAULT 0,
  total BIGINT NOT NULL,
  place TEXT NOT NULL DEFAULT '',
  asked_at BIGINT NOT NULL,
  moved_at BIGINT NOT NULL
);
CREATE INDEX export_file_org ON export_file (org, asked_at);
CREATE INDEX export_file_age ON export_file (asked_at);
CREATE INDEX export_file_person ON export_file (person);

-- Its pieces, sealed with the key of whoever asked.
CREATE TABLE export_part (
  export BIGINT NOT NULL REFERENCES export_file (id),
  number BIGINT NOT NULL,
  body BYTEA NOT NULL,
  PRIMARY KEY (export, number)
);

-- Whom it names, so that it goes when one of them is erased.
CREATE TABLE export_name (
  export BIGINT NOT NULL REFERENCES export_file (id),
  person BIGINT NOT NULL,
  PRIMARY KEY (export, person)
);
CREATE INDEX export_name_person ON export_name (person);
