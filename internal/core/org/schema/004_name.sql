-- +goose Up
-- What an organisation is called, for lists of other parts to join.
CREATE VIEW org_name AS SELECT id AS org, name FROM org;
