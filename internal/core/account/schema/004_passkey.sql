-- +goose Up
-- The public halves of passkeys, sealed with their owner's key and found by an
-- index of the identifier that devices know them by.
CREATE TABLE passkey (
  id BIGINT PRIMARY KEY,
  person BIGINT NOT NULL,
  key_index BYTEA NOT NULL UNIQUE,
  sealed BYTEA NOT NULL,
  made_at BIGINT NOT NULL,
  used_at BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX passkey_person ON passkey (person);
