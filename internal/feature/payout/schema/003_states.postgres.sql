-- +goose Up
-- A payment that the bank did not take is "refused": its money is owed again, and
-- nothing of it is the payee's to mend. A word of the bank may be unclear.
ALTER TABLE payout_item DROP CONSTRAINT payout_item_state_check;
ALTER TABLE payout_item ADD CONSTRAINT payout_item_state_check CHECK (state IN ('live', 'paid', 'returned', 'refused', 'dissolved'));
ALTER TABLE payout_answer_line DROP CONSTRAINT payout_answer_line_outcome_check;
ALTER TABLE payout_answer_line ADD CONSTRAINT payout_answer_line_outcome_check CHECK (outcome IN ('paid', 'returned', 'pending', 'unclear'));
