-- +goose Up
-- When an enrolment became somebody's; zero where that was not noted. What was
-- known before it did not speak of them.
ALTER TABLE enrolment ADD COLUMN linked_at BIGINT NOT NULL DEFAULT 0;
