-- +goose Up
-- How many payments the freezing of a batch has not looked at yet.
ALTER TABLE payout_batch ADD COLUMN waiting BIGINT NOT NULL DEFAULT 0 CHECK (waiting >= 0);
CREATE INDEX payout_batch_waiting ON payout_batch (id) WHERE waiting > 0;
