-- +goose Up
-- A place goes past whoever the rules find unfit when it reaches them.
ALTER TABLE opening_entry DROP CONSTRAINT opening_entry_state_check;
ALTER TABLE opening_entry ADD CONSTRAINT opening_entry_state_check CHECK (state IN ('applied', 'approved', 'place', 'refused', 'withdrawn', 'lapsed', 'unfit'));
CREATE INDEX opening_entry_unfit ON opening_entry (opening, rank) WHERE state = 'unfit';
