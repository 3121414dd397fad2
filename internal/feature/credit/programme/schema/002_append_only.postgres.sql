-- +goose Up
-- +goose StatementBegin
CREATE FUNCTION programme_rules_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'programme_rules is append-only';
END
$$;
-- +goose StatementEnd
CREATE TRIGGER programme_rules_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON programme_rules
  FOR EACH STATEMENT EXECUTE FUNCTION programme_rules_refuse();
