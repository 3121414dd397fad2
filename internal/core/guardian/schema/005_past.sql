-- +goose Up
-- For whom a guardian answered before.
CREATE INDEX guardian_bond_past ON guardian_bond (guardian, id) WHERE ended_at <> 0;
