-- +goose Up
-- Erasures that administrators have announced on a request on paper and that
-- wait, one of a person at most. Of the secret that stops one only a hash is
-- kept; what the request was is sealed.
CREATE TABLE erasure_request (
  person BIGINT PRIMARY KEY,
  hash BYTEA NOT NULL UNIQUE,
  reason BYTEA NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  due BIGINT NOT NULL
);
CREATE INDEX erasure_request_due ON erasure_request (due);
