-- +goose Up
-- Sums are looked for by people. With the purpose first, the server walked all of
-- a purpose while the table was young.
ALTER TABLE hours_total DROP CONSTRAINT hours_total_pkey, ADD PRIMARY KEY (person, purpose);
