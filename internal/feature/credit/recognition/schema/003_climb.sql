-- +goose Up
-- How high a request that its commission leaves lying has climbed: who was
-- reminded, once for each rung of each standing.
CREATE TABLE credit_recognition_climb (
  request BIGINT NOT NULL REFERENCES credit_recognition (id),
  since BIGINT NOT NULL,
  rung BIGINT NOT NULL CHECK (rung > 0),
  at BIGINT NOT NULL,
  PRIMARY KEY (request, since, rung)
);
