-- +goose Up
-- Who was erased and when, beside the people themselves: when a backup of before
-- is restored, this list says who must be erased again. Rows are only ever added.
CREATE TABLE person_erasure (
  person BIGINT PRIMARY KEY,
  at BIGINT NOT NULL
);
INSERT INTO person_erasure (person, at) SELECT id, erased_at FROM person WHERE erased_at > 0;
