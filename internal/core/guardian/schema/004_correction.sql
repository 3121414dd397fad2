-- +goose Up
-- Corrections of a date of birth that would make a child older and that wait, so
-- that whoever answers for the child can stop them; one of a child at most. The
-- new date is sealed with the child's key, of the secret that stops it only a
-- hash is kept.
CREATE TABLE birth_correction (
  minor BIGINT PRIMARY KEY,
  sealed BYTEA NOT NULL,
  hash BYTEA NOT NULL UNIQUE,
  asked_by BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  due BIGINT NOT NULL
);
CREATE INDEX birth_correction_due ON birth_correction (due);
