-- +goose Up
-- Days off and on as people said, in order: the last word about a day holds, and
-- the terms of a day that is past are counted by what had been said until then.
CREATE TABLE programme_said_day (
  id BIGINT PRIMARY KEY,
  day TEXT NOT NULL,
  off BOOLEAN NOT NULL,
  name TEXT NOT NULL,
  at BIGINT NOT NULL
);
INSERT INTO programme_said_day (id, day, off, name, at) SELECT row_number() OVER (ORDER BY day), day, off, name, 0 FROM programme_day;
DROP TABLE programme_day;
