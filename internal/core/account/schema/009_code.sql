-- +goose Up
-- A code belongs to an address, whoever asked for it; what limited how many are
-- asked for from one network, and counted the tries of one code, is gone. Codes
-- of before are good for minutes: whoever waits for one asks again.
DELETE FROM code;
ALTER TABLE code DROP COLUMN network_index;
ALTER TABLE code DROP COLUMN tries;
ALTER TABLE code ADD COLUMN lengthy BOOLEAN NOT NULL DEFAULT FALSE;
