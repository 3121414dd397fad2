-- +goose Up
-- A form that came when its sender had first to prove once more who they are;
-- sealed, and gone within the hour.
CREATE TABLE kept_form (
  person BIGINT PRIMARY KEY,
  key TEXT NOT NULL,
  form BYTEA NOT NULL,
  until BIGINT NOT NULL
);
CREATE INDEX kept_form_until ON kept_form (until);
