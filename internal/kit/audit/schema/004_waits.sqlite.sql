-- +goose Up
-- SQLite has triggers of rows alone, which cost it little.
SELECT 1;
