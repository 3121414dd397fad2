-- +goose Up
-- The key that signs passes. A new one may be added; old passes stay valid.
CREATE TABLE pass_key (
  id BIGINT PRIMARY KEY,
  seed BYTEA NOT NULL,
  made_at BIGINT NOT NULL
);

CREATE TABLE attendance (
  signup BIGINT PRIMARY KEY,
  shift BIGINT NOT NULL,
  opportunity BIGINT NOT NULL,
  org BIGINT NOT NULL,
  person BIGINT NOT NULL,
  in_at BIGINT NOT NULL DEFAULT 0,
  out_at BIGINT NOT NULL DEFAULT 0,
  CHECK (out_at = 0 OR out_at >= in_at)
);
CREATE INDEX attendance_shift ON attendance (shift);
CREATE INDEX attendance_open ON attendance (org, in_at) WHERE in_at > 0 AND out_at = 0;
CREATE INDEX attendance_person ON attendance (person, in_at);

-- Who noted what and when; corrections carry a reason. Only ever added to.
CREATE TABLE attendance_note (
  id BIGINT PRIMARY KEY,
  signup BIGINT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('in', 'out', 'correct')),
  way TEXT NOT NULL,
  in_at BIGINT NOT NULL,
  out_at BIGINT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  by_person BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX attendance_note_signup ON attendance_note (signup, id);
