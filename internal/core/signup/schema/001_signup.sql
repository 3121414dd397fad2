-- +goose Up
CREATE TABLE signup (
  id BIGINT PRIMARY KEY,
  shift BIGINT NOT NULL,
  opportunity BIGINT NOT NULL,
  org BIGINT NOT NULL,
  person BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('confirmed', 'waiting', 'offered', 'withdrawn', 'expired', 'cancelled')),
  -- The order of arrival at the shift; the waiting list is served by it.
  seq BIGINT NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  offer_until BIGINT NOT NULL DEFAULT 0,
  ended_at BIGINT NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT ''
);
-- One claim per person and shift.
CREATE UNIQUE INDEX signup_claim ON signup (shift, person) WHERE state IN ('confirmed', 'waiting', 'offered');
CREATE UNIQUE INDEX signup_order ON signup (shift, seq);
CREATE INDEX signup_person ON signup (person, starts_at);
CREATE INDEX signup_offer ON signup (offer_until) WHERE state = 'offered';
