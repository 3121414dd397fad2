-- +goose Up
-- How many opportunities there are to join, by day, direction and region: what
-- the list shows beside itself, and what would else be counted over every row.
-- A day of '' is any day, a direction of '' any direction; the region of what
-- is online is ''. Kept in the transaction that changes an opportunity.
CREATE TABLE opportunity_count (
  day TEXT NOT NULL,
  direction TEXT NOT NULL,
  region TEXT NOT NULL,
  n BIGINT NOT NULL CHECK (n >= 0),
  PRIMARY KEY (day, direction, region)
);
-- What each opportunity adds to those, so that it can be taken out again. Until
-- its last shift (of that day) begins it is counted; then readers subtract it,
-- and a job removes it.
CREATE TABLE opportunity_counted (
  opportunity BIGINT NOT NULL,
  day TEXT NOT NULL,
  direction TEXT NOT NULL,
  region TEXT NOT NULL,
  until_at BIGINT NOT NULL,
  PRIMARY KEY (opportunity, day, direction)
);
CREATE INDEX opportunity_counted_until ON opportunity_counted (day, until_at, direction, region);

INSERT INTO opportunity_counted (opportunity, day, direction, region, until_at)
  SELECT o.id, days.day, directions.direction, o.region, days.until_at
  FROM opportunity o
  JOIN (SELECT opportunity, day, max(starts_at) AS until_at FROM shift WHERE NOT cancelled GROUP BY opportunity, day
    UNION ALL SELECT opportunity, '', max(starts_at) FROM shift WHERE NOT cancelled GROUP BY opportunity) days ON days.opportunity = o.id
  JOIN (SELECT opportunity, direction FROM opportunity_direction UNION ALL SELECT id, '' FROM opportunity) directions ON directions.opportunity = o.id
  WHERE o.status = 'published' AND NOT o.halted;
INSERT INTO opportunity_count (day, direction, region, n)
  SELECT day, direction, region, count(*) FROM opportunity_counted GROUP BY day, direction, region;
-- The days of one direction, side by side.
CREATE INDEX opportunity_count_days ON opportunity_count (direction, day, region, n);
-- The few of a region, whose places are summed.
CREATE INDEX opportunity_near ON opportunity (region, last_starts) WHERE status = 'published' AND NOT halted;
