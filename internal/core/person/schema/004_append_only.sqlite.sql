-- +goose Up
-- +goose StatementBegin
CREATE TRIGGER person_erasure_no_update BEFORE UPDATE ON person_erasure
BEGIN
  SELECT RAISE(ABORT, 'person_erasure is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER person_erasure_no_delete BEFORE DELETE ON person_erasure
BEGIN
  SELECT RAISE(ABORT, 'person_erasure is append-only');
END;
-- +goose StatementEnd
