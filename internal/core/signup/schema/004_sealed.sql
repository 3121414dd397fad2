-- +goose Up
-- Why a claim was cancelled is sealed with the key of the person whose it is.
ALTER TABLE signup DROP COLUMN reason;
ALTER TABLE signup ADD COLUMN sealed_reason BYTEA;
