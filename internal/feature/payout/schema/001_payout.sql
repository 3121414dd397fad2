-- +goose Up
-- Money that is or was to be paid, one row for each case.
CREATE TABLE payout_case (
  case_id BIGINT PRIMARY KEY,
  person BIGINT NOT NULL,
  org BIGINT NOT NULL,
  programme TEXT NOT NULL,
  rules BIGINT NOT NULL,
  voucher TEXT NOT NULL,
  tenge BIGINT NOT NULL CHECK (tenge > 0),
  state TEXT NOT NULL CHECK (state IN ('owed', 'batched', 'paid', 'returned')),
  since BIGINT NOT NULL,
  owed_at BIGINT NOT NULL
);
CREATE INDEX payout_case_state ON payout_case (state, owed_at, case_id);
CREATE INDEX payout_case_person ON payout_case (person, case_id);

-- A batch of payments. Whoever froze or released it does not approve it.
CREATE TABLE payout_batch (
  id BIGINT PRIMARY KEY,
  payer BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('frozen', 'released', 'approved', 'exported', 'dissolved')),
  items BIGINT NOT NULL CHECK (items >= 0),
  tenge BIGINT NOT NULL CHECK (tenge >= 0),
  left_out BIGINT NOT NULL CHECK (left_out >= 0),
  frozen_by BIGINT NOT NULL,
  frozen_at BIGINT NOT NULL,
  maker BIGINT NOT NULL,
  released_at BIGINT NOT NULL,
  checker BIGINT NOT NULL,
  approved_at BIGINT NOT NULL,
  exported_by BIGINT NOT NULL,
  exported_at BIGINT NOT NULL,
  format TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  reason TEXT NOT NULL,
  CHECK (checker = 0 OR (checker <> maker AND checker <> frozen_by)),
  CHECK (state NOT IN ('approved', 'exported') OR (maker <> 0 AND checker <> 0)),
  CHECK ((state = 'exported') = (sha256 <> ''))
);

-- The payments of a batch, as they were when it was frozen. Whom they go to is
-- sealed with the person's key.
CREATE TABLE payout_item (
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
  state TEXT NOT NULL CHECK (state IN ('live', 'paid', 'returned', 'dissolved')),
  code TEXT NOT NULL,
  words BYTEA,
  answered_at BIGINT NOT NULL,
  UNIQUE (batch, number)
);
-- Money is on its way once, and arrives once.
CREATE UNIQUE INDEX payout_item_once ON payout_item (case_id) WHERE state IN ('live', 'paid');
CREATE INDEX payout_item_case ON payout_item (case_id, id);
CREATE INDEX payout_item_person ON payout_item (person, id);
CREATE INDEX payout_item_state ON payout_item (state);

-- What was owed and could not go into a batch, and the codes of what it lacks.
CREATE TABLE payout_left (
  batch BIGINT NOT NULL REFERENCES payout_batch (id),
  case_id BIGINT NOT NULL,
  person BIGINT NOT NULL,
  org BIGINT NOT NULL,
  tenge BIGINT NOT NULL,
  lacks TEXT NOT NULL,
  PRIMARY KEY (batch, case_id)
);

-- What banks answered, file by file: the same file is taken once.
CREATE TABLE payout_answer (
  id BIGINT PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  format TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('read', 'applying', 'applied')),
  lines BIGINT NOT NULL,
  done BIGINT NOT NULL,
  by_person BIGINT NOT NULL,
  at BIGINT NOT NULL,
  applied_by BIGINT NOT NULL
);

-- Each line of an answer: which payment it names, what it says, and what became of it.
CREATE TABLE payout_answer_line (
  answer BIGINT NOT NULL REFERENCES payout_answer (id),
  number BIGINT NOT NULL,
  item BIGINT NOT NULL,
  batch BIGINT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('paid', 'returned', 'pending')),
  tenge BIGINT NOT NULL,
  code TEXT NOT NULL,
  words BYTEA,
  verdict TEXT NOT NULL,
  PRIMARY KEY (answer, number)
);
CREATE INDEX payout_answer_line_item ON payout_answer_line (answer, item);
CREATE INDEX payout_answer_line_verdict ON payout_answer_line (answer, verdict, number);
