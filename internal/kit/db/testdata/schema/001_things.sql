-- +goose Up
CREATE TABLE thing (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  active BOOLEAN NOT NULL,
  body BYTEA,
  starts_at BIGINT NOT NULL,
  UNIQUE (name)
);
