-- +goose Up
-- Resets that administrators have asked for and that wait, one of a person at
-- most. Of the secret that stops one only a hash is kept.
CREATE TABLE sign_in_reset (
  person BIGINT PRIMARY KEY,
  hash BYTEA NOT NULL UNIQUE,
  asked_at BIGINT NOT NULL,
  due BIGINT NOT NULL
);
CREATE INDEX sign_in_reset_due ON sign_in_reset (due);
