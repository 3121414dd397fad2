-- +goose Up
-- Where somebody wants their money. Both numbers are sealed with the person's
-- key; the keyed hash keeps one IIN from serving two people.
CREATE TABLE payout_payee (
  person BIGINT PRIMARY KEY,
  iin BYTEA,
  iban BYTEA,
  iin_index BYTEA UNIQUE,
  given_at BIGINT NOT NULL
);

-- Whose details are complete, for sums of those that are not.
CREATE VIEW payout_payee_known AS
  SELECT person FROM payout_payee WHERE iin IS NOT NULL AND iban IS NOT NULL;
