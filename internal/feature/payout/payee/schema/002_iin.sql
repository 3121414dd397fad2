-- +goose Up
-- Whose an IIN is, as the programme's operator has seen it: theirs alone to give,
-- whatever date it begins with.
CREATE TABLE payout_vouched (
  iin_index BYTEA PRIMARY KEY,
  person BIGINT NOT NULL,
  by_person BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX payout_vouched_person ON payout_vouched (person);

-- IINs that somebody gave and that did not look like theirs, for the limit of a day.
CREATE TABLE payout_iin_try (
  id BIGINT PRIMARY KEY,
  person BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX payout_iin_try_person ON payout_iin_try (person, at);
