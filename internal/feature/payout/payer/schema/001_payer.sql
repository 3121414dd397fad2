-- +goose Up
-- Who pays, as the bank must be told: the latest row counts.
CREATE TABLE payout_payer (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  bin TEXT NOT NULL,
  iban TEXT NOT NULL,
  bic TEXT NOT NULL,
  layout TEXT NOT NULL,
  at BIGINT NOT NULL,
  by_person BIGINT NOT NULL
);
