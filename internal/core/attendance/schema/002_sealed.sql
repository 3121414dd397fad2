-- +goose Up
-- Why somebody's times were corrected is sealed with that person's key, and the
-- seed that signs passes with the platform's; keys of before sign no more.
ALTER TABLE attendance_note DROP COLUMN reason;
ALTER TABLE attendance_note ADD COLUMN sealed_reason BYTEA;
DELETE FROM pass_key;
