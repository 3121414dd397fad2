-- What the limits are measured on: the cheapest durable things that could
-- record what the program records. It stands beside the program's tables and
-- shares nothing with them.
DROP SCHEMA IF EXISTS bench CASCADE;
CREATE SCHEMA bench;
CREATE TABLE bench.shift (
  id INT PRIMARY KEY,
  capacity INT NOT NULL,
  taken INT NOT NULL DEFAULT 0,
  next_seq INT NOT NULL DEFAULT 0,
  CHECK (taken BETWEEN 0 AND capacity)
) WITH (fillfactor = 20);
INSERT INTO bench.shift (id, capacity) SELECT g, 1000000000 FROM generate_series(1, 1000) g;
CREATE TABLE bench.signup (
  shift_id INT NOT NULL,
  person_id BIGINT NOT NULL,
  status "char" NOT NULL,
  seq INT NOT NULL DEFAULT 0,
  at TIMESTAMPTZ NOT NULL DEFAULT now(),
  PRIMARY KEY (shift_id, person_id)
);
-- The floor: one row, one unique index, one commit.
CREATE TABLE bench.floor (LIKE bench.signup INCLUDING DEFAULTS, PRIMARY KEY (shift_id, person_id));
ANALYZE bench.shift;
CREATE TABLE bench.attendance (
  shift_id INT NOT NULL,
  person_id BIGINT NOT NULL,
  in_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  PRIMARY KEY (shift_id, person_id)
);
-- A ledger that is only added to, and the balances beside it.
CREATE TABLE bench.entry (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id BIGINT NOT NULL,
  minutes INT NOT NULL,
  direction TEXT NOT NULL,
  region TEXT NOT NULL,
  at TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE TABLE bench.balance (
  person_id BIGINT PRIMARY KEY,
  minutes BIGINT NOT NULL
) WITH (fillfactor = 50);
