-- +goose Up
-- From which age people run an organisation. Rules that the operator has added
-- before now name no such age; none of them may be below the law's 18.
ALTER TABLE minor_rule ADD COLUMN lead_age BIGINT NOT NULL DEFAULT 18;
