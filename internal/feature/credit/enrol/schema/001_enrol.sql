-- +goose Up
-- Who studies where. The number that the university gave stands as a keyed
-- hash; name and date of birth from its list are sealed.
CREATE TABLE enrolment (
  id BIGINT PRIMARY KEY,
  org BIGINT NOT NULL,
  number_index BYTEA NOT NULL,
  person BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('listed', 'linked', 'waiting', 'rejected')),
  declared BOOLEAN NOT NULL,
  listed_at BIGINT NOT NULL,
  identity BYTEA,
  CHECK ((person = 0) = (state = 'listed')),
  UNIQUE (org, number_index)
);
CREATE INDEX enrolment_person ON enrolment (person) WHERE person <> 0;
CREATE UNIQUE INDEX enrolment_once ON enrolment (org, person) WHERE state IN ('linked', 'waiting');
CREATE INDEX enrolment_state ON enrolment (org, state, id);

-- What held from when on, in the order in which it became known: only ever added to.
CREATE TABLE enrolment_change (
  id BIGINT PRIMARY KEY,
  enrolment BIGINT NOT NULL REFERENCES enrolment (id),
  from_day TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('studying', 'leave', 'expelled', 'graduated')),
  form TEXT NOT NULL,
  course BIGINT NOT NULL,
  funding TEXT NOT NULL,
  citizen TEXT NOT NULL,
  declared BOOLEAN NOT NULL,
  by_person BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX enrolment_change_of ON enrolment_change (enrolment, id);
