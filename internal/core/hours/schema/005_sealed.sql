-- +goose Up
-- What host and volunteer say of a record is about the volunteer, and is sealed
-- with the volunteer's key.
ALTER TABLE hours_record DROP COLUMN reason;
ALTER TABLE hours_record DROP COLUMN dispute;
ALTER TABLE hours_record ADD COLUMN sealed_reason BYTEA;
ALTER TABLE hours_record ADD COLUMN sealed_dispute BYTEA;
ALTER TABLE hours_note DROP COLUMN words;
ALTER TABLE hours_note ADD COLUMN sealed BYTEA;
