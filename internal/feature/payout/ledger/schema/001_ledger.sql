-- +goose Up
-- The ledger: each row moves whole tenge from one account to another, so that
-- all accounts together are nothing at every moment. Only ever added to.
CREATE TABLE payout_posting (
  number BIGINT PRIMARY KEY,
  from_account TEXT NOT NULL CHECK (from_account IN ('funder', 'budget', 'reserved', 'owed', 'batch', 'paid', 'returned')),
  to_account TEXT NOT NULL CHECK (to_account IN ('funder', 'budget', 'reserved', 'owed', 'batch', 'paid', 'returned')),
  tenge BIGINT NOT NULL CHECK (tenge > 0),
  round BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  batch BIGINT NOT NULL,
  by_person BIGINT NOT NULL,
  at BIGINT NOT NULL,
  CHECK (from_account <> to_account)
);
CREATE INDEX payout_posting_case ON payout_posting (case_id, number) WHERE case_id <> 0;

-- What each account holds; none but the funder's is ever below zero.
CREATE TABLE payout_balance (
  account TEXT PRIMARY KEY,
  tenge BIGINT NOT NULL,
  CHECK (account = 'funder' OR tenge >= 0)
);
INSERT INTO payout_balance (account, tenge) VALUES
  ('funder', 0), ('budget', 0), ('reserved', 0), ('owed', 0), ('batch', 0), ('paid', 0), ('returned', 0);

-- What moved into and out of each account for each case.
CREATE VIEW payout_moved AS
  SELECT case_id, batch, to_account AS account, tenge FROM payout_posting
  UNION ALL SELECT case_id, batch, from_account, -tenge FROM payout_posting;
