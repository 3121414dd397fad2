-- +goose Up
-- +goose StatementBegin
CREATE FUNCTION hours_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'hours_entry is append-only';
END
$$;
-- +goose StatementEnd
CREATE TRIGGER hours_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON hours_entry
  FOR EACH STATEMENT EXECUTE FUNCTION hours_entry_refuse();
