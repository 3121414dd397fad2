-- +goose Up
-- SQLite has json_each built in.
SELECT 1;
