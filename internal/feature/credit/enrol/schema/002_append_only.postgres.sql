-- +goose Up
-- +goose StatementBegin
CREATE FUNCTION enrolment_change_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'enrolment_change is append-only';
END
$$;
-- +goose StatementEnd
CREATE TRIGGER enrolment_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON enrolment_change
  FOR EACH STATEMENT EXECUTE FUNCTION enrolment_change_refuse();
