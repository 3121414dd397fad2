-- +goose Up
-- Rules for minors that the operator has added to those that ship.
CREATE TABLE minor_rule (
  from_day TEXT PRIMARY KEY,
  consent_age BIGINT NOT NULL CHECK (consent_age >= 0 AND consent_age <= adult_age),
  adult_age BIGINT NOT NULL CHECK (adult_age >= 18),
  night_from TEXT NOT NULL,
  night_to TEXT NOT NULL,
  source TEXT NOT NULL,
  note TEXT NOT NULL
);

-- Who answers for whom. The limits are sealed with the minor's own key.
CREATE TABLE guardian_bond (
  id BIGINT PRIMARY KEY,
  minor BIGINT NOT NULL,
  guardian BIGINT NOT NULL CHECK (guardian <> minor),
  relation TEXT NOT NULL,
  rules TEXT NOT NULL,
  since BIGINT NOT NULL,
  limits BYTEA,
  ended_at BIGINT NOT NULL DEFAULT 0,
  why TEXT NOT NULL DEFAULT ''
);
-- One at a time.
CREATE UNIQUE INDEX guardian_bond_minor ON guardian_bond (minor) WHERE ended_at = 0;
CREATE INDEX guardian_bond_guardian ON guardian_bond (guardian) WHERE ended_at = 0;

-- One-time links. Of the secret only a hash is kept; the address and what the
-- guardian tells while it is being proved are sealed, and go with the answer.
CREATE TABLE guardian_link (
  id BIGINT PRIMARY KEY,
  minor BIGINT NOT NULL,
  secret_hash BYTEA NOT NULL UNIQUE,
  mailed BOOLEAN NOT NULL,
  contact BYTEA,
  told BYTEA,
  made_at BIGINT NOT NULL,
  until BIGINT NOT NULL,
  ended_at BIGINT NOT NULL DEFAULT 0,
  outcome TEXT NOT NULL DEFAULT ''
);
CREATE INDEX guardian_link_minor ON guardian_link (minor, made_at);
