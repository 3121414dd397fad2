-- +goose Up
-- Sessions of before know nothing of strength; whoever has one signs in again.
DROP TABLE session;
DROP TABLE sign_in;

-- Somebody on their way to a session, or to prove once more who they are. Their
-- browser holds the secret that finds the row; what they have typed so far is
-- sealed in it. Of all secrets here only hashes are kept.
CREATE TABLE flow (
  id BIGINT PRIMARY KEY,
  secret_hash BYTEA NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  person BIGINT NOT NULL DEFAULT 0,
  state BYTEA NOT NULL,
  made_at BIGINT NOT NULL,
  until BIGINT NOT NULL,
  done_at BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX flow_person ON flow (person) WHERE person <> 0;

-- One-time codes sent to addresses. The indexes of the address and of the
-- network that asked are for limits.
CREATE TABLE code (
  id BIGINT PRIMARY KEY,
  flow BIGINT NOT NULL,
  contact_index BYTEA NOT NULL,
  network_index BYTEA,
  hash BYTEA NOT NULL,
  tries BIGINT NOT NULL DEFAULT 0,
  made_at BIGINT NOT NULL,
  until BIGINT NOT NULL
);
CREATE INDEX code_flow ON code (flow);
CREATE INDEX code_contact ON code (contact_index, made_at);

-- Wrong passwords and codes, for limits; kept for a day.
CREATE TABLE miss (
  id BIGINT PRIMARY KEY,
  way TEXT NOT NULL,
  contact_index BYTEA NOT NULL,
  network_index BYTEA,
  at BIGINT NOT NULL
);
CREATE INDEX miss_contact ON miss (contact_index, at);
CREATE INDEX miss_network ON miss (network_index, at);

-- One-time sign-in links that the platform itself makes.
CREATE TABLE link (
  hash BYTEA PRIMARY KEY,
  person BIGINT NOT NULL,
  strength TEXT NOT NULL,
  until BIGINT NOT NULL
);
CREATE INDEX link_person ON link (person);

CREATE TABLE session (
  id BIGINT PRIMARY KEY,
  token_hash BYTEA NOT NULL UNIQUE,
  person BIGINT NOT NULL,
  browser BYTEA,
  strength TEXT NOT NULL,
  proved_at BIGINT NOT NULL,
  begun_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  until BIGINT NOT NULL
);
CREATE INDEX session_person ON session (person);
