-- +goose Up
-- +goose StatementBegin
CREATE TRIGGER enrolment_change_no_update BEFORE UPDATE ON enrolment_change
BEGIN
  SELECT RAISE(ABORT, 'enrolment_change is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER enrolment_change_no_delete BEFORE DELETE ON enrolment_change
BEGIN
  SELECT RAISE(ABORT, 'enrolment_change is append-only');
END;
-- +goose StatementEnd
