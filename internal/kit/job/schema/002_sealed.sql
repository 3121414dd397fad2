-- +goose Up
-- What a job carries and what went wrong with it may name people, so both are
-- sealed. Jobs of before are few and short-lived; those that wait are dropped.
DROP TABLE job;
CREATE TABLE job (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  payload BYTEA NOT NULL,
  run_at BIGINT NOT NULL,
  tries BIGINT NOT NULL DEFAULT 0,
  trouble BYTEA,
  state TEXT NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'failed'))
);
CREATE INDEX job_due ON job (run_at, id) WHERE state = 'due';
