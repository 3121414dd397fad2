-- +goose Up
-- +goose StatementBegin
CREATE FUNCTION credit_step_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'credit_step is append-only';
END
$$;
-- +goose StatementEnd
CREATE TRIGGER credit_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit_step
  FOR EACH STATEMENT EXECUTE FUNCTION credit_step_refuse();
-- +goose StatementBegin
CREATE FUNCTION credit_use_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'credit_use is append-only';
END
$$;
-- +goose StatementEnd
CREATE TRIGGER credit_use_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit_use
  FOR EACH STATEMENT EXECUTE FUNCTION credit_use_refuse();
