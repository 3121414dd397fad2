-- +goose Up
-- What people gave and withdrew for others.
CREATE INDEX consent_record_by ON consent_record (by_person, id) WHERE by_person <> person;
