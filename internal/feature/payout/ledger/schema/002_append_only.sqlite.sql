-- +goose Up
-- +goose StatementBegin
CREATE TRIGGER payout_posting_no_update BEFORE UPDATE ON payout_posting
BEGIN
  SELECT RAISE(ABORT, 'payout_posting is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER payout_posting_no_delete BEFORE DELETE ON payout_posting
BEGIN
  SELECT RAISE(ABORT, 'payout_posting is append-only');
END;
-- +goose StatementEnd
