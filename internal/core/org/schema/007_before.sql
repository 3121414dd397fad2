-- +goose Up
-- Whoever founds an organisation anew is found by the number of before.
CREATE INDEX org_bin_before ON org (bin) WHERE bin <> '' AND dissolved_at > 0;
