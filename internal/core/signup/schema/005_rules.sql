-- +goose Up
-- By which version of the rules for minors somebody signed up; empty of adults.
ALTER TABLE signup ADD COLUMN rules TEXT NOT NULL DEFAULT '';
