-- +goose Up
-- From which age people have an account. Rules that the operator has added
-- before now name no such age; it is the one that ships with the program.
ALTER TABLE minor_rule ADD COLUMN least_age BIGINT NOT NULL DEFAULT 6 CHECK (least_age > 0);
