-- +goose Up
-- One-time codes and links. Of secrets only hashes are kept; the address is
-- sealed, and found by its index.
CREATE TABLE sign_in (
  id BIGINT PRIMARY KEY,
  contact BYTEA NOT NULL,
  contact_index BYTEA NOT NULL,
  -- Names this attempt in addresses, which must not hold the contact.
  flow_hash BYTEA NOT NULL UNIQUE,
  code_hash BYTEA,
  link_hash BYTEA,
  tries BIGINT NOT NULL DEFAULT 0,
  made_at BIGINT NOT NULL,
  until BIGINT NOT NULL,
  used_at BIGINT
);
CREATE INDEX sign_in_contact ON sign_in (contact_index, made_at);
CREATE UNIQUE INDEX sign_in_link ON sign_in (link_hash) WHERE link_hash IS NOT NULL;

CREATE TABLE session (
  token_hash BYTEA PRIMARY KEY,
  person BIGINT NOT NULL,
  browser TEXT NOT NULL,
  begun_at BIGINT NOT NULL,
  seen_day TEXT NOT NULL,
  until BIGINT NOT NULL
);
CREATE INDEX session_person ON session (person);
