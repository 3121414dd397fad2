-- +goose Up
-- Accounts that two administrators move to another address, because their owner
-- has lost the old one. One of a person at most; the new address is sealed with
-- their key. Until the second administrator has confirmed, "due" is when the
-- proposal lapses, and then when the move takes effect. Of the secret that stops
-- it only a hash is kept.
CREATE TABLE address_move (
  person BIGINT PRIMARY KEY,
  sealed BYTEA NOT NULL,
  asked_by BIGINT NOT NULL,
  confirmed_by BIGINT NOT NULL DEFAULT 0,
  hash BYTEA UNIQUE,
  asked_at BIGINT NOT NULL,
  due BIGINT NOT NULL,
  CHECK (confirmed_by = 0 OR confirmed_by <> asked_by AND hash IS NOT NULL)
);
CREATE INDEX address_move_due ON address_move (due);
