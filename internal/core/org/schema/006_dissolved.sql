-- +goose Up
-- When an organisation was dissolved; 0 if it was not. Its row stays, because
-- hours and decisions name it; its number in the state's register is free again.
ALTER TABLE org ADD COLUMN dissolved_at BIGINT NOT NULL DEFAULT 0;
DROP INDEX org_bin;
CREATE UNIQUE INDEX org_bin ON org (bin) WHERE bin <> '' AND dissolved_at = 0;
