-- +goose Up
-- What was agreed to and withdrawn; rows are only ever added. What proves a
-- record, such as an address, is sealed with the person's own key.
CREATE TABLE consent_record (
  id BIGINT PRIMARY KEY,
  person BIGINT NOT NULL,
  purpose TEXT NOT NULL,
  version TEXT NOT NULL,
  lang TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('given', 'withdrawn')),
  at BIGINT NOT NULL,
  by_person BIGINT NOT NULL,
  way TEXT NOT NULL,
  proof BYTEA,
  operator TEXT NOT NULL,
  operator_bin TEXT NOT NULL,
  request TEXT NOT NULL
);
CREATE INDEX consent_record_person ON consent_record (person, purpose, id);

-- Versions of the texts that the operator has added to those that ship.
CREATE TABLE consent_text (
  purpose TEXT NOT NULL,
  from_day TEXT NOT NULL,
  body TEXT NOT NULL,
  data TEXT NOT NULL,
  term TEXT NOT NULL,
  recipients TEXT NOT NULL,
  PRIMARY KEY (purpose, from_day)
);
