-- +goose Up
-- A round of a programme, with its budget in whole tenge.
CREATE TABLE quota_round (
  id BIGINT PRIMARY KEY,
  programme TEXT NOT NULL,
  name TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  budget BIGINT NOT NULL CHECK (budget > 0),
  allotted BIGINT NOT NULL CHECK (allotted >= 0),
  CHECK (allotted <= budget)
);
CREATE INDEX quota_round_programme ON quota_round (programme, from_day);

-- The places of an institution for one voucher: never more held and used than there are.
CREATE TABLE quota_share (
  round BIGINT NOT NULL REFERENCES quota_round (id),
  org BIGINT NOT NULL,
  voucher TEXT NOT NULL,
  region TEXT NOT NULL,
  each_tenge BIGINT NOT NULL CHECK (each_tenge >= 0),
  places BIGINT NOT NULL CHECK (places >= 0),
  reserved BIGINT NOT NULL CHECK (reserved >= 0),
  used BIGINT NOT NULL CHECK (used >= 0),
  given_up BIGINT NOT NULL CHECK (given_up >= 0),
  PRIMARY KEY (round, org, voucher),
  CHECK (reserved + used <= places)
);

-- The ledger of places: only ever added to.
CREATE TABLE quota_entry (
  number BIGINT PRIMARY KEY,
  round BIGINT NOT NULL REFERENCES quota_round (id),
  org BIGINT NOT NULL,
  voucher TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('budget', 'allot', 'back', 'reserve', 'release', 'use')),
  case_id BIGINT NOT NULL,
  places BIGINT NOT NULL,
  tenge BIGINT NOT NULL,
  by_person BIGINT NOT NULL,
  at BIGINT NOT NULL,
  reverses BIGINT REFERENCES quota_entry (number),
  CHECK ((case_id <> 0) = (kind IN ('reserve', 'release', 'use'))),
  CHECK ((kind IN ('release', 'use')) = (reverses IS NOT NULL))
);
-- A reservation ends once.
CREATE UNIQUE INDEX quota_entry_reverses ON quota_entry (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX quota_entry_case ON quota_entry (case_id) WHERE case_id <> 0;
