-- +goose Up
-- Since when an entry holds its place, and when an appeal brought it back into
-- the line: with both anybody can see whether a place was given past it. Where
-- neither was noted, what is taken for it accuses nobody.
ALTER TABLE opening_entry ADD COLUMN held_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE opening_entry ADD COLUMN again_at BIGINT NOT NULL DEFAULT 0;
UPDATE opening_entry SET held_at = (SELECT CASE o.kind WHEN 'lottery' THEN o.revealed_at ELSE opening_entry.at END FROM opening o WHERE o.id = opening_entry.opening)
  WHERE state = 'place';
UPDATE opening_entry SET again_at = (SELECT CASE o.kind WHEN 'lottery' THEN o.revealed_at ELSE o.closes_at END FROM opening o WHERE o.id = opening_entry.opening)
  WHERE again;
ALTER TABLE opening_entry DROP COLUMN again;
