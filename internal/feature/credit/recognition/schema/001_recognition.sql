-- +goose Up
-- A sitting of an institution's commission; who sat is sealed. It is written
-- once, with all that it decided.
CREATE TABLE credit_protocol (
  id BIGINT PRIMARY KEY,
  org BIGINT NOT NULL,
  number TEXT NOT NULL CHECK (number <> ''),
  day TEXT NOT NULL,
  commission BYTEA NOT NULL,
  made_by BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  UNIQUE (org, day, number)
);

-- A student's request to have hours counted as academic credits.
CREATE TABLE credit_recognition (
  id BIGINT PRIMARY KEY,
  case_id BIGINT NOT NULL,
  person BIGINT NOT NULL,
  org BIGINT NOT NULL,
  programme TEXT NOT NULL,
  rules BIGINT NOT NULL,
  voucher TEXT NOT NULL,
  until_day TEXT NOT NULL,
  minutes BIGINT NOT NULL CHECK (minutes > 0),
  kind TEXT NOT NULL CHECK (kind IN ('discipline', 'elective')),
  title TEXT NOT NULL CHECK (title <> ''),
  size BIGINT NOT NULL CHECK (size >= 0),
  asked BIGINT NOT NULL CHECK (asked > 0),
  granted BIGINT NOT NULL CHECK (granted BETWEEN 0 AND asked),
  state TEXT NOT NULL CHECK (state IN ('asked', 'granted', 'partly', 'declined', 'withdrawn')),
  reason BYTEA,
  asked_at BIGINT NOT NULL,
  decided_at BIGINT NOT NULL,
  protocol BIGINT NOT NULL
);
CREATE INDEX credit_recognition_person ON credit_recognition (person, id);
CREATE INDEX credit_recognition_org ON credit_recognition (org, state, id);
CREATE INDEX credit_recognition_protocol ON credit_recognition (protocol, id);
