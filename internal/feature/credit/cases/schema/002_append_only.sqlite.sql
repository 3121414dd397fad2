-- +goose Up
-- +goose StatementBegin
CREATE TRIGGER credit_step_no_update BEFORE UPDATE ON credit_step
BEGIN
  SELECT RAISE(ABORT, 'credit_step is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER credit_step_no_delete BEFORE DELETE ON credit_step
BEGIN
  SELECT RAISE(ABORT, 'credit_step is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER credit_use_no_update BEFORE UPDATE ON credit_use
BEGIN
  SELECT RAISE(ABORT, 'credit_use is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER credit_use_no_delete BEFORE DELETE ON credit_use
BEGIN
  SELECT RAISE(ABORT, 'credit_use is append-only');
END;
-- +goose StatementEnd
