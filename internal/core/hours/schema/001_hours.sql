-- +goose Up
-- What is said of one attendance: how long it was, and what the host decided.
CREATE TABLE hours_record (
  id BIGINT PRIMARY KEY,
  signup BIGINT NOT NULL UNIQUE,
  person BIGINT NOT NULL,
  org BIGINT NOT NULL,
  opportunity BIGINT NOT NULL,
  shift BIGINT NOT NULL,
  direction TEXT NOT NULL,
  region TEXT NOT NULL,
  day TEXT NOT NULL,
  from_at BIGINT NOT NULL,
  to_at BIGINT NOT NULL,
  proposed BIGINT NOT NULL CHECK (proposed >= 0),
  minutes BIGINT NOT NULL DEFAULT 0 CHECK (minutes >= 0),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'verified', 'adjusted', 'denied', 'disputed')),
  reason TEXT NOT NULL DEFAULT '',
  proposed_at BIGINT NOT NULL,
  decided_at BIGINT NOT NULL DEFAULT 0,
  decided_by BIGINT NOT NULL DEFAULT 0,
  dispute TEXT NOT NULL DEFAULT '',
  disputed_at BIGINT NOT NULL DEFAULT 0,
  entry BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX hours_record_person ON hours_record (person, from_at);
CREATE INDEX hours_record_day ON hours_record (person, day);
CREATE INDEX hours_record_shift ON hours_record (shift);
CREATE INDEX hours_record_open ON hours_record (org, proposed_at) WHERE state IN ('proposed', 'disputed');

-- The ledger: whole minutes, only ever added to. A correction is an entry that
-- takes another back and names it.
CREATE TABLE hours_entry (
  number BIGINT PRIMARY KEY,
  purpose TEXT NOT NULL,
  person BIGINT NOT NULL,
  record BIGINT NOT NULL REFERENCES hours_record (id),
  minutes BIGINT NOT NULL CHECK (minutes <> 0),
  direction TEXT NOT NULL,
  region TEXT NOT NULL,
  org BIGINT NOT NULL,
  day TEXT NOT NULL,
  at BIGINT NOT NULL,
  by_person BIGINT NOT NULL,
  reverses BIGINT REFERENCES hours_entry (number),
  CHECK ((minutes < 0) = (reverses IS NOT NULL))
);
CREATE UNIQUE INDEX hours_entry_reverses ON hours_entry (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX hours_entry_person ON hours_entry (person, number);
CREATE INDEX hours_entry_record ON hours_entry (record);

-- Sums kept beside the ledger in the same transaction; derivable from it.
CREATE TABLE hours_total (
  purpose TEXT NOT NULL,
  person BIGINT NOT NULL,
  minutes BIGINT NOT NULL CHECK (minutes >= 0),
  PRIMARY KEY (purpose, person)
);
CREATE TABLE hours_month (
  purpose TEXT NOT NULL,
  month TEXT NOT NULL,
  direction TEXT NOT NULL,
  region TEXT NOT NULL,
  org BIGINT NOT NULL,
  minutes BIGINT NOT NULL,
  records BIGINT NOT NULL,
  PRIMARY KEY (purpose, month, direction, region, org)
);
CREATE INDEX hours_month_org ON hours_month (org, month);
