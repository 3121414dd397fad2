-- +goose Up
-- The opening of a round: when, and by what order its places are given. The
-- seed of a lottery and the key that signs receipts are sealed; the seed stands
-- open once it has been revealed.
CREATE TABLE opening (
  id BIGINT PRIMARY KEY,
  programme TEXT NOT NULL,
  round BIGINT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('arrival', 'lottery')),
  announced_at BIGINT NOT NULL,
  opens_at BIGINT NOT NULL,
  closes_at BIGINT NOT NULL,
  commitment TEXT NOT NULL,
  sealed_seed BYTEA,
  seed TEXT NOT NULL,
  revealed_at BIGINT NOT NULL,
  sealed_key BYTEA NOT NULL,
  public_key TEXT NOT NULL,
  entries BIGINT NOT NULL CHECK (entries >= 0),
  CHECK (announced_at <= opens_at AND opens_at < closes_at),
  CHECK ((kind = 'lottery') = (commitment <> '')),
  CHECK ((seed <> '') = (kind = 'lottery' AND revealed_at <> 0))
);
CREATE INDEX opening_closes ON opening (closes_at, id);

-- Who entered, in the order of arrival. Nobody enters twice; no number is given
-- twice or left out. The rank is the place in the order of the opening, zero
-- until it is known.
CREATE TABLE opening_entry (
  opening BIGINT NOT NULL REFERENCES opening (id),
  number BIGINT NOT NULL CHECK (number > 0),
  rank BIGINT NOT NULL CHECK (rank >= 0),
  person BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  org BIGINT NOT NULL,
  voucher TEXT NOT NULL,
  at BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('applied', 'approved', 'place', 'refused', 'withdrawn', 'lapsed')),
  again BOOLEAN NOT NULL,
  PRIMARY KEY (opening, number),
  UNIQUE (opening, person)
);
CREATE INDEX opening_entry_person ON opening_entry (person);
CREATE UNIQUE INDEX opening_entry_case ON opening_entry (case_id);
CREATE UNIQUE INDEX opening_entry_rank ON opening_entry (opening, rank) WHERE rank > 0;
CREATE INDEX opening_entry_line ON opening_entry (opening, org, voucher, rank) WHERE state IN ('applied', 'approved');
