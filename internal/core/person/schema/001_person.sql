-- +goose Up
CREATE TABLE person (
  id BIGINT PRIMARY KEY,
  surname TEXT NOT NULL,
  given TEXT NOT NULL,
  patronymic TEXT NOT NULL DEFAULT '',
  display TEXT NOT NULL,
  birth TEXT NOT NULL,
  lang TEXT NOT NULL CHECK (lang IN ('kk', 'ru', 'en')),
  region TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  source_id TEXT NOT NULL DEFAULT '',
  search TEXT NOT NULL,
  sort_key BYTEA NOT NULL,
  registered_at BIGINT NOT NULL,
  CHECK (email <> '' OR phone <> '')
);
CREATE UNIQUE INDEX person_email ON person (email) WHERE email <> '';
CREATE UNIQUE INDEX person_phone ON person (phone) WHERE phone <> '';
CREATE UNIQUE INDEX person_source ON person (source, source_id) WHERE source_id <> '';

-- Roles within scopes; a role that ended keeps its row.
CREATE TABLE role_grant (
  id BIGINT PRIMARY KEY,
  person BIGINT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL,
  scope_kind TEXT NOT NULL,
  scope_id TEXT NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT
);
CREATE UNIQUE INDEX role_grant_held ON role_grant (person, role, scope_kind, scope_id) WHERE until IS NULL;
CREATE INDEX role_grant_scope ON role_grant (scope_kind, scope_id, role) WHERE until IS NULL;

-- One-time codes and links. Only hashes are kept.
CREATE TABLE sign_in (
  id BIGINT PRIMARY KEY,
  contact TEXT NOT NULL,
  -- Names this attempt in addresses, which must not hold the contact.
  flow_hash BYTEA NOT NULL UNIQUE,
  code_hash BYTEA,
  link_hash BYTEA,
  tries BIGINT NOT NULL DEFAULT 0,
  made_at BIGINT NOT NULL,
  until BIGINT NOT NULL,
  used_at BIGINT
);
CREATE INDEX sign_in_contact ON sign_in (contact, made_at);
CREATE UNIQUE INDEX sign_in_link ON sign_in (link_hash) WHERE link_hash IS NOT NULL;

CREATE TABLE session (
  token_hash BYTEA PRIMARY KEY,
  person BIGINT NOT NULL REFERENCES person (id),
  browser TEXT NOT NULL,
  begun_at BIGINT NOT NULL,
  seen_day TEXT NOT NULL,
  until BIGINT NOT NULL
);
CREATE INDEX session_person ON session (person);
