-- +goose Up
-- Texts of people are JSON by language; lists of codes are comma-separated.
CREATE TABLE opportunity (
  id BIGINT PRIMARY KEY,
  org BIGINT NOT NULL,
  project BIGINT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'published', 'closed', 'cancelled')),
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  what TEXT NOT NULL,
  why TEXT NOT NULL,
  requirements TEXT NOT NULL,
  safety TEXT NOT NULL,
  meeting TEXT NOT NULL,
  region TEXT NOT NULL,
  place TEXT NOT NULL,
  online BOOLEAN NOT NULL,
  lat BIGINT NOT NULL,
  lon BIGINT NOT NULL,
  min_age BIGINT NOT NULL CHECK (min_age BETWEEN 0 AND 99),
  languages TEXT NOT NULL,
  leader_name TEXT NOT NULL,
  leader_phone TEXT NOT NULL,
  risks_stated BOOLEAN NOT NULL,
  risks TEXT NOT NULL,
  ends TEXT NOT NULL,
  cutoff_hours BIGINT NOT NULL,
  offer_hours BIGINT NOT NULL,
  source TEXT NOT NULL,
  source_id TEXT NOT NULL,
  made_by BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  published_at BIGINT NOT NULL,
  cancel_reason TEXT NOT NULL,
  -- When its last shift that is not cancelled starts; 0 without any. While this
  -- lies ahead there is something to join, whatever the clock says.
  last_starts BIGINT NOT NULL,
  CHECK (status <> 'published' OR (risks_stated AND ends <> ''))
);
CREATE INDEX opportunity_org ON opportunity (org, id);
CREATE INDEX opportunity_project ON opportunity (project) WHERE project <> 0;
-- What the list counts, without reading the rest of the row.
CREATE INDEX opportunity_ahead ON opportunity (last_starts, region, org, project, online, min_age, languages, id)
  WHERE status = 'published';
-- What was imported twice from one source is one thing.
CREATE UNIQUE INDEX opportunity_source ON opportunity (org, source, source_id) WHERE source_id <> '';

CREATE TABLE opportunity_direction (
  opportunity BIGINT NOT NULL REFERENCES opportunity (id),
  direction TEXT NOT NULL,
  position BIGINT NOT NULL,
  PRIMARY KEY (opportunity, direction)
);

CREATE TABLE shift (
  id BIGINT PRIMARY KEY,
  opportunity BIGINT NOT NULL REFERENCES opportunity (id),
  day TEXT NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  capacity BIGINT NOT NULL CHECK (capacity > 0),
  taken BIGINT NOT NULL,
  waiting BIGINT NOT NULL CHECK (waiting >= 0),
  next_seq BIGINT NOT NULL,
  cancelled BOOLEAN NOT NULL,
  cancel_reason TEXT NOT NULL,
  -- The last word on places, whatever a program believes.
  CHECK (taken BETWEEN 0 AND capacity),
  CHECK (ends_at > starts_at)
);
CREATE UNIQUE INDEX shift_times ON shift (opportunity, starts_at, ends_at) WHERE NOT cancelled;
CREATE INDEX shift_of ON shift (opportunity, starts_at, id);
-- The list walks this one.
CREATE INDEX shift_next ON shift (starts_at, id, opportunity, day, ends_at, capacity, taken) WHERE NOT cancelled;
