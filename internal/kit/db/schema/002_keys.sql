-- +goose Up
-- What the ring of keys sealed first: with another ring it does not open, and
-- the program refuses to start rather than write what nobody can find again.
CREATE TABLE key_check (
  id BIGINT PRIMARY KEY CHECK (id = 1),
  sealed BYTEA NOT NULL,
  found BYTEA NOT NULL
);
