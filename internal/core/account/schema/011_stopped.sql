-- +goose Up
-- What was stopped by the link of a letter, or called off: the hash of the
-- link's secret. A restored backup brings back what was stopped after it was
-- made, and must not carry it out.
CREATE TABLE stopped (
  hash BYTEA PRIMARY KEY,
  at BIGINT NOT NULL
);
CREATE INDEX stopped_at ON stopped (at);
