-- +goose Up
-- SQLite's unhex(text): bytes in a list for json_each are written as hex.
CREATE FUNCTION unhex(hex TEXT) RETURNS BYTEA LANGUAGE sql IMMUTABLE STRICT AS
'SELECT decode(hex, ''hex'')';
