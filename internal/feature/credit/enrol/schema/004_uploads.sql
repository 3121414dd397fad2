-- +goose Up
-- Uploaded lists stand with the tables of every kind now (kit/upload), under a
-- seal of another name. Those on their way, which had a day to live, are dropped.
DROP TABLE IF EXISTS roster_file;
DROP TABLE IF EXISTS version_of_roster;
