-- +goose Up
-- SQLite's json_each(text) for arrays: one row an element, key from 0.
CREATE FUNCTION json_each(list TEXT) RETURNS TABLE (key BIGINT, value JSONB) LANGUAGE sql IMMUTABLE AS
'SELECT ordinality - 1, value FROM jsonb_array_elements(list::jsonb) WITH ORDINALITY';
