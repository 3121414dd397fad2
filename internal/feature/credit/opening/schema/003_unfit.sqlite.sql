-- +goose Up
-- A place goes past whoever the rules find unfit when it reaches them. SQLite
-- changes no CHECK, so that the table is made anew.
CREATE TABLE opening_entry_new (
  opening BIGINT NOT NULL REFERENCES opening (id),
  number BIGINT NOT NULL CHECK (number > 0),
  rank BIGINT NOT NULL CHECK (rank >= 0),
  person BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  org BIGINT NOT NULL,
  voucher TEXT NOT NULL,
  at BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('applied', 'approved', 'place', 'refused', 'withdrawn', 'lapsed', 'unfit')),
  held_at BIGINT NOT NULL DEFAULT 0,
  again_at BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (opening, number),
  UNIQUE (opening, person)
);
INSERT INTO opening_entry_new (opening, number, rank, person, case_id, org, voucher, at, state, held_at, again_at)
  SELECT opening, number, rank, person, case_id, org, voucher, at, state, held_at, again_at FROM opening_entry;
DROP TABLE opening_entry;
ALTER TABLE opening_entry_new RENAME TO opening_entry;
CREATE INDEX opening_entry_person ON opening_entry (person);
CREATE UNIQUE INDEX opening_entry_case ON opening_entry (case_id);
CREATE UNIQUE INDEX opening_entry_rank ON opening_entry (opening, rank) WHERE rank > 0;
CREATE INDEX opening_entry_line ON opening_entry (opening, org, voucher, rank) WHERE state IN ('applied', 'approved');
CREATE INDEX opening_entry_unfit ON opening_entry (opening, rank) WHERE state = 'unfit';
