-- +goose Up
-- Finds what has not come as far as its institution when its period is over.
CREATE INDEX credit_case_until ON credit_case (until_day, programme, rules, id)
  WHERE state IN ('applied', 'approved', 'reserved', 'signed', 'active', 'complete');
