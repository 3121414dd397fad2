-- +goose Up
-- +goose StatementBegin
CREATE TRIGGER quota_entry_no_update BEFORE UPDATE ON quota_entry
BEGIN
  SELECT RAISE(ABORT, 'quota_entry is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER quota_entry_no_delete BEFORE DELETE ON quota_entry
BEGIN
  SELECT RAISE(ABORT, 'quota_entry is append-only');
END;
-- +goose StatementEnd
