-- +goose Up
-- Why an organisation was refused or suspended may name people, so it is sealed.
ALTER TABLE org DROP COLUMN reason;
ALTER TABLE org ADD COLUMN sealed_reason BYTEA;
ALTER TABLE org_vetting DROP COLUMN reason;
ALTER TABLE org_vetting ADD COLUMN sealed_reason BYTEA;
