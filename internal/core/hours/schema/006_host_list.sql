-- +goose Up
-- An organisation takes its hours away in the order of their days, a piece at a time.
CREATE INDEX hours_record_host ON hours_record (org, day, id);
