-- +goose Up
-- +goose StatementBegin
CREATE TRIGGER programme_rules_no_update BEFORE UPDATE ON programme_rules
BEGIN
  SELECT RAISE(ABORT, 'programme_rules is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER programme_rules_no_delete BEFORE DELETE ON programme_rules
BEGIN
  SELECT RAISE(ABORT, 'programme_rules is append-only');
END;
-- +goose StatementEnd
