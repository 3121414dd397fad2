-- +goose Up
-- When administrators acted inside somebody else's scope: since when, until
-- when, and for what reason, which may name people and is sealed.
CREATE TABLE staff_session (
  id BIGINT PRIMARY KEY,
  person BIGINT NOT NULL,
  scope_kind TEXT NOT NULL,
  scope_id TEXT NOT NULL,
  reason BYTEA NOT NULL,
  begun_at BIGINT NOT NULL,
  until BIGINT NOT NULL,
  ended_at BIGINT NOT NULL DEFAULT 0,
  CHECK (until > begun_at)
);
CREATE INDEX staff_session_person ON staff_session (person, until);
CREATE INDEX staff_session_scope ON staff_session (scope_kind, scope_id, id);
