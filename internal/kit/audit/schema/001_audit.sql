-- +goose Up
-- One row for each act: who did what, as what and within what scope, to what,
-- about whom, and why. What may name people is sealed.
CREATE TABLE audit_entry (
  id BIGINT PRIMARY KEY,
  at BIGINT NOT NULL,
  actor BIGINT NOT NULL,
  role TEXT NOT NULL,
  scope_kind TEXT NOT NULL,
  scope_id TEXT NOT NULL,
  act TEXT NOT NULL,
  object TEXT NOT NULL,
  subject BIGINT NOT NULL,
  details BYTEA,
  -- The details are sealed with the subject's own key, and go when it goes.
  shreds BOOLEAN NOT NULL,
  request TEXT NOT NULL
);
CREATE INDEX audit_entry_scope ON audit_entry (scope_kind, scope_id, id);
CREATE INDEX audit_entry_actor ON audit_entry (actor, id);
CREATE INDEX audit_entry_subject ON audit_entry (subject, id) WHERE subject <> 0;

-- The chain: entries in the order of their linking, each link holding the hash
-- of the entry together with the hash of the link before.
CREATE TABLE audit_link (
  number BIGINT PRIMARY KEY,
  entry BIGINT NOT NULL UNIQUE,
  hash BYTEA NOT NULL
);

-- Entries that wait to be linked. A trigger fills it, so that nobody forgets.
CREATE TABLE audit_loose (
  entry BIGINT PRIMARY KEY
);
