-- +goose Up
-- Forms already carried out, so that one sent twice has one effect.
CREATE TABLE once (
  key TEXT NOT NULL,
  person BIGINT NOT NULL,
  location TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (key, person)
);
CREATE INDEX once_at ON once (at);
