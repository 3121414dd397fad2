-- +goose Up
-- Programmes that people have made, beside those that ship.
CREATE TABLE programme (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  lead TEXT NOT NULL,
  made_by BIGINT NOT NULL,
  made_at BIGINT NOT NULL
);

-- Versions of rules. What a decision names must stay as it was: only ever added to.
CREATE TABLE programme_rules (
  programme TEXT NOT NULL,
  version BIGINT NOT NULL CHECK (version > 0),
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  source TEXT NOT NULL,
  basis TEXT NOT NULL,
  terms TEXT NOT NULL,
  published_by BIGINT NOT NULL,
  published_at BIGINT NOT NULL,
  PRIMARY KEY (programme, version)
);

-- Days off and on that people have added to those that ship.
CREATE TABLE programme_day (
  day TEXT PRIMARY KEY,
  off BOOLEAN NOT NULL,
  name TEXT NOT NULL
);
