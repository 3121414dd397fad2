-- +goose Up
-- What is known of a person is sealed with the person's own key, which is kept
-- wrapped; addresses and the source's identifier can be found by their index.
-- An erased person keeps the row, without key, seal and indexes.
CREATE TABLE person (
  id BIGINT PRIMARY KEY,
  key BYTEA,
  sealed BYTEA,
  email_index BYTEA,
  phone_index BYTEA,
  source_index BYTEA,
  lang TEXT NOT NULL CHECK (lang IN ('kk', 'ru', 'en')),
  region TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  registered_at BIGINT NOT NULL,
  erased_at BIGINT NOT NULL DEFAULT 0,
  CHECK ((key IS NULL) = (sealed IS NULL)),
  CHECK ((key IS NULL) = (erased_at > 0)),
  CHECK (erased_at > 0 OR email_index IS NOT NULL OR phone_index IS NOT NULL)
);
CREATE UNIQUE INDEX person_email ON person (email_index);
CREATE UNIQUE INDEX person_phone ON person (phone_index);
CREATE UNIQUE INDEX person_source ON person (source_index);

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

-- Who somebody is and what they may do, for a session to join in one statement:
-- a row for each role, or one without. person.ActorOf reads the rows.
CREATE VIEW person_actor AS
SELECT p.id AS person, p.key, p.sealed, p.erased_at, g.id AS role_id, g.role, g.scope_kind, g.scope_id
FROM person p LEFT JOIN role_grant g ON g.person = p.id AND g.until IS NULL;
