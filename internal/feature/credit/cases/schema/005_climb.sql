-- +goose Up
-- How high an overdue step has climbed: who was reminded, once for each rung of
-- each standing.
CREATE TABLE credit_climb (
  case_id BIGINT NOT NULL REFERENCES credit_case (id),
  since BIGINT NOT NULL,
  rung BIGINT NOT NULL CHECK (rung > 0),
  at BIGINT NOT NULL,
  PRIMARY KEY (case_id, since, rung)
);
