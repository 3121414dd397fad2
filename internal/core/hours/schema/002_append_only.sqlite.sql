-- +goose Up
-- +goose StatementBegin
CREATE TRIGGER hours_entry_no_update BEFORE UPDATE ON hours_entry
BEGIN
  SELECT RAISE(ABORT, 'hours_entry is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER hours_entry_no_delete BEFORE DELETE ON hours_entry
BEGIN
  SELECT RAISE(ABORT, 'hours_entry is append-only');
END;
-- +goose StatementEnd
