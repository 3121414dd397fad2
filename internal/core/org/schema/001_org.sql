-- +goose Up
-- Whoever may call for volunteers. search is the folded key of names and
-- place, said their lower-case spelling, sort_key the place of the name in the
-- Kazakh alphabet.
CREATE TABLE org (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('organisation', 'group', 'institution', 'university')),
  name TEXT NOT NULL,
  region TEXT NOT NULL,
  place TEXT NOT NULL,
  about TEXT NOT NULL,
  bin TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  site TEXT NOT NULL,
  founded TEXT NOT NULL,
  leader TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('unvetted', 'requested', 'verified', 'refused', 'suspended')),
  vetted_until TEXT NOT NULL,
  reason TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  source TEXT NOT NULL,
  source_id TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  search TEXT NOT NULL,
  said TEXT NOT NULL,
  sort_key BYTEA NOT NULL,
  CHECK (kind <> 'group' OR bin = '')
);
CREATE UNIQUE INDEX org_bin ON org (bin) WHERE bin <> '';
CREATE UNIQUE INDEX org_source ON org (source, source_id) WHERE source_id <> '';
CREATE INDEX org_order ON org (sort_key, id);
CREATE INDEX org_asked ON org (asked_at, id) WHERE asked_at > 0;

-- Who belonged to an organisation, as what, from when until when (0: still).
-- A change of role ends one row and begins another.
CREATE TABLE org_member (
  id BIGINT PRIMARY KEY,
  org BIGINT NOT NULL REFERENCES org (id),
  person BIGINT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('member', 'coordinator', 'owner')),
  since BIGINT NOT NULL,
  until BIGINT NOT NULL DEFAULT 0,
  made_by BIGINT NOT NULL,
  ended_by BIGINT NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX org_member_now ON org_member (org, person) WHERE until = 0;
CREATE INDEX org_member_person ON org_member (person) WHERE until = 0;

-- What was asked and decided about an organisation, in order. Rows are only
-- ever added; 002_vetting has the database see to it.
CREATE TABLE org_vetting (
  id BIGINT PRIMARY KEY,
  org BIGINT NOT NULL REFERENCES org (id),
  state TEXT NOT NULL CHECK (state IN ('requested', 'verified', 'refused', 'suspended')),
  vetted_until TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_by BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX org_vetting_org ON org_vetting (org, id);

-- A purpose under which opportunities of many organisations are grouped.
CREATE TABLE org_project (
  id BIGINT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  about TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
