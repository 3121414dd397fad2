-- +goose Up
-- What a bank asks: payments of one batch of which it says the same, and of which
-- no rule may decide. One person says what becomes of them, another agrees.
CREATE TABLE payout_question (
  id BIGINT PRIMARY KEY,
  answer BIGINT NOT NULL REFERENCES payout_answer (id),
  batch BIGINT NOT NULL REFERENCES payout_batch (id),
  outcome TEXT NOT NULL,
  code TEXT NOT NULL,
  whole BOOLEAN NOT NULL,
  stood TEXT NOT NULL CHECK (stood IN ('live', 'paid')),
  items BIGINT NOT NULL CHECK (items > 0),
  tenge BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'proposed', 'approved', 'done')),
  decision TEXT NOT NULL CHECK (decision IN ('', 'wait', 'anew', 'mend')),
  maker BIGINT NOT NULL,
  proposed_at BIGINT NOT NULL,
  reason TEXT NOT NULL,
  checker BIGINT NOT NULL,
  decided_at BIGINT NOT NULL,
  CHECK (checker = 0 OR checker <> maker),
  CHECK (state = 'open' OR (maker <> 0 AND decision <> '' AND reason <> '')),
  CHECK (state NOT IN ('approved', 'done') OR checker <> 0)
);
CREATE INDEX payout_question_answer ON payout_question (answer, id);
CREATE INDEX payout_question_open ON payout_question (id) WHERE state IN ('open', 'proposed');

-- Who can do something about what a line says, whether it is said of a whole
-- message, and which question it belongs to.
ALTER TABLE payout_answer_line ADD COLUMN side TEXT NOT NULL DEFAULT '';
ALTER TABLE payout_answer_line ADD COLUMN whole BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE payout_answer_line ADD COLUMN question BIGINT NOT NULL DEFAULT 0;
CREATE INDEX payout_answer_line_question ON payout_answer_line (question, number) WHERE question <> 0;
