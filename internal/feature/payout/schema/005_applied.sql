-- +goose Up
-- Finds what a bank said of a payment that it gives back later.
CREATE INDEX payout_answer_line_applied ON payout_answer_line (item) WHERE verdict = 'applied';
