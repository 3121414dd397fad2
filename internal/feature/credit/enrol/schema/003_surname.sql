-- +goose Up
-- The surname as its keyed hash, whatever alphabet it is spelt in, so that the
-- office finds a student without the list being opened row by row.
ALTER TABLE enrolment ADD COLUMN surname_index BYTEA;
CREATE INDEX enrolment_surname ON enrolment (org, surname_index, id);
