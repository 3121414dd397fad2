-- +goose Up
-- When the person was checked in; 0 while they were not. Whoever has come does
-- not give the place back.
ALTER TABLE signup ADD COLUMN came_at BIGINT NOT NULL DEFAULT 0;
