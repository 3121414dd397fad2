-- +goose Up
-- The hash is sealed with the person's own key: who has the table alone cannot
-- even begin to guess.
CREATE TABLE password (
  person BIGINT PRIMARY KEY,
  hash BYTEA NOT NULL,
  set_at BIGINT NOT NULL
);
