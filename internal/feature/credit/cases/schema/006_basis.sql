-- +goose Up
-- What a decision rested on: the version of the rules and what was known of the
-- student. Sealed with the student's key; steps that weigh nothing have none.
ALTER TABLE credit_step ADD COLUMN basis BYTEA;
