-- +goose Up
-- The organisation behind it is not vouched for at present: nobody new comes in.
-- The list counts only what people can join, so its index leaves such ones out.
ALTER TABLE opportunity ADD COLUMN halted BOOLEAN NOT NULL DEFAULT FALSE;
DROP INDEX opportunity_ahead;
CREATE INDEX opportunity_ahead ON opportunity (last_starts, region, org, project, online, min_age, languages, id)
  WHERE status = 'published' AND NOT halted;
