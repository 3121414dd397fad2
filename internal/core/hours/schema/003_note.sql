-- +goose Up
-- What was said of a record, in order: what the marks proposed, what the host
-- decided, what the volunteer objected. Only ever added to.
CREATE TABLE hours_note (
  id BIGINT PRIMARY KEY,
  record BIGINT NOT NULL REFERENCES hours_record (id),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'verified', 'adjusted', 'denied', 'disputed')),
  proposed BIGINT NOT NULL,
  minutes BIGINT NOT NULL,
  words TEXT NOT NULL,
  by_person BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX hours_note_record ON hours_note (record, id);
