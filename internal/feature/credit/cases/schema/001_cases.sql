-- +goose Up
-- One voucher of one student.
CREATE TABLE credit_case (
  id BIGINT PRIMARY KEY,
  programme TEXT NOT NULL,
  rules BIGINT NOT NULL,
  voucher TEXT NOT NULL,
  person BIGINT NOT NULL,
  org BIGINT NOT NULL,
  round BIGINT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  state TEXT NOT NULL,
  since BIGINT NOT NULL,
  applied_at BIGINT NOT NULL,
  attended BIGINT NOT NULL CHECK (attended >= 0),
  verified BIGINT NOT NULL CHECK (verified >= 0)
);
CREATE INDEX credit_case_person ON credit_case (person, id);
CREATE INDEX credit_case_desk ON credit_case (org, state, since, id);

-- What happened to a case, and why: only ever added to. The words are sealed
-- with the student's key.
CREATE TABLE credit_step (
  id BIGINT PRIMARY KEY,
  case_id BIGINT NOT NULL REFERENCES credit_case (id),
  was TEXT NOT NULL,
  state TEXT NOT NULL,
  act TEXT NOT NULL,
  rules BIGINT NOT NULL,
  by_person BIGINT NOT NULL,
  at BIGINT NOT NULL,
  code TEXT NOT NULL,
  words BYTEA
);
CREATE INDEX credit_step_case ON credit_step (case_id, id);

-- The minutes of records of hours that cases have taken: only ever added to. A
-- case that is looked at again gives them back by entries below zero.
CREATE TABLE credit_use (
  id BIGINT PRIMARY KEY,
  case_id BIGINT NOT NULL REFERENCES credit_case (id),
  person BIGINT NOT NULL,
  record BIGINT NOT NULL,
  day TEXT NOT NULL,
  minutes BIGINT NOT NULL CHECK (minutes <> 0),
  at BIGINT NOT NULL
);
CREATE INDEX credit_use_person ON credit_use (person, record);
CREATE INDEX credit_use_case ON credit_use (case_id);
