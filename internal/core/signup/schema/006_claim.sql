-- +goose Up
-- One claim per person and shift, by the person first: claims are looked for by
-- people, and a shift's by the order of arrival. With the shift first, PostgreSQL
-- walked the whole index for each person while the table was young.
DROP INDEX signup_claim;
CREATE UNIQUE INDEX signup_claim ON signup (person, shift) WHERE state IN ('confirmed', 'waiting', 'offered');
