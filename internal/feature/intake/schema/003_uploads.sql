-- +goose Up
-- Uploaded tables of every kind stand together now (kit/upload), under a seal
-- of another name. Those on their way, which had a day to live, are dropped.
DROP TABLE intake_file;
