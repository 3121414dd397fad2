-- +goose Up
-- What a note is about may be moved by a correction, as to another day: with its
-- note stands what it was, so that hours can be shown as they stood. Of older
-- notes what the record says today is the best that is known.
ALTER TABLE hours_note ADD COLUMN day TEXT NOT NULL DEFAULT '';
ALTER TABLE hours_note ADD COLUMN direction TEXT NOT NULL DEFAULT '';
ALTER TABLE hours_note ADD COLUMN from_at BIGINT NOT NULL DEFAULT 0;
UPDATE hours_note SET day = r.day, direction = r.direction, from_at = r.from_at FROM hours_record r WHERE r.id = hours_note.record;
