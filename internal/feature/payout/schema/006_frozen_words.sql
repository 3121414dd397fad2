-- +goose Up
-- When the bank is asked to pay, settled when a batch is handed to it; and what
-- each payment is for in words, as they were when the batch was frozen. What went
-- to a bank before keeps the day and the words that it went with.
ALTER TABLE payout_batch ADD COLUMN pay_on TEXT NOT NULL DEFAULT '';
ALTER TABLE payout_item ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
UPDATE payout_item SET purpose = (SELECT c.programme || ' ' || c.voucher FROM payout_case c WHERE c.case_id = payout_item.case_id);
