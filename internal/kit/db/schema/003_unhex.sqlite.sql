-- +goose Up
-- SQLite has unhex built in.
SELECT 1;
