-- +goose Up
-- A payment that the bank did not take is "refused": its money is owed again, and
-- nothing of it is the payee's to mend. A word of the bank may be unclear. SQLite
-- changes no CHECK, so that both tables are made anew.
CREATE TABLE payout_item_new (
  id BIGINT PRIMARY KEY,
  batch BIGINT NOT NULL REFERENCES payout_batch (id),
  number BIGINT NOT NULL,
  case_id BIGINT NOT NULL REFERENCES payout_case (case_id),
  person BIGINT NOT NULL,
  org BIGINT NOT NULL,
  tenge BIGINT NOT NULL CHECK (tenge > 0),
  knp TEXT NOT NULL,
  kod TEXT NOT NULL,
  kbe TEXT NOT NULL,
  payee BYTEA NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('live', 'paid', 'returned', 'refused', 'dissolved')),
  code TEXT NOT NULL,
  words BYTEA,
  answered_at BIGINT NOT NULL,
  UNIQUE (batch, number)
);
INSERT INTO payout_item_new (id, batch, number, case_id, person, org, tenge, knp, kod, kbe, payee, state, code, words, answered_at)
  SELECT id, batch, number, case_id, person, org, tenge, knp, kod, kbe, payee, state, code, words, answered_at FROM payout_item;
DROP TABLE payout_item;
ALTER TABLE payout_item_new RENAME TO payout_item;
CREATE UNIQUE INDEX payout_item_once ON payout_item (case_id) WHERE state IN ('live', 'paid');
CREATE INDEX payout_item_case ON payout_item (case_id, id);
CREATE INDEX payout_item_person ON payout_item (person, id);
CREATE INDEX payout_item_state ON payout_item (state);

CREATE TABLE payout_answer_line_new (
  answer BIGINT NOT NULL REFERENCES payout_answer (id),
  number BIGINT NOT NULL,
  item BIGINT NOT NULL,
  batch BIGINT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('paid', 'returned', 'pending', 'unclear')),
  tenge BIGINT NOT NULL,
  code TEXT NOT NULL,
  words BYTEA,
  verdict TEXT NOT NULL,
  PRIMARY KEY (answer, number)
);
INSERT INTO payout_answer_line_new (answer, number, item, batch, outcome, tenge, code, words, verdict)
  SELECT answer, number, item, batch, outcome, tenge, code, words, verdict FROM payout_answer_line;
DROP TABLE payout_answer_line;
ALTER TABLE payout_answer_line_new RENAME TO payout_answer_line;
CREATE INDEX payout_answer_line_item ON payout_answer_line (answer, item);
CREATE INDEX payout_answer_line_verdict ON payout_answer_line (answer, verdict, number);
