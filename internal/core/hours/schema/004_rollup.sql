-- +goose Up
-- Numbers that pages show and that would else be counted over every row. They
-- are kept in the transaction that changes them.

-- How punctually an organisation decides: of its records that are decided, how
-- many were within the time in which it is expected to.
CREATE TABLE hours_pace (
  org BIGINT PRIMARY KEY,
  in_time BIGINT NOT NULL,
  decided BIGINT NOT NULL,
  CHECK (in_time BETWEEN 0 AND decided)
);
INSERT INTO hours_pace (org, in_time, decided)
  SELECT org, count(*) FILTER (WHERE decided_at - proposed_at <= 172800000), count(*) FROM hours_record WHERE decided_at > 0 GROUP BY org;

-- How many people have hours for a purpose.
CREATE TABLE hours_people (
  purpose TEXT PRIMARY KEY,
  people BIGINT NOT NULL CHECK (people >= 0)
);
INSERT INTO hours_people (purpose, people)
  SELECT purpose, count(*) FROM hours_total WHERE minutes > 0 GROUP BY purpose;
