-- +goose Up
-- Authenticator apps: the shared secret, sealed with its owner's key, and the
-- last half minute whose code was used, so that none works twice.
CREATE TABLE app (
  person BIGINT PRIMARY KEY,
  secret BYTEA NOT NULL,
  last_step BIGINT NOT NULL,
  set_at BIGINT NOT NULL
);

-- Codes on paper for the day when the device is lost; each works once.
CREATE TABLE recovery_code (
  hash BYTEA PRIMARY KEY,
  person BIGINT NOT NULL
);
CREATE INDEX recovery_code_person ON recovery_code (person);
