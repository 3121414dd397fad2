-- +goose Up
-- +goose StatementBegin
CREATE FUNCTION quota_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'quota_entry is append-only';
END
$$;
-- +goose StatementEnd
CREATE TRIGGER quota_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON quota_entry
  FOR EACH STATEMENT EXECUTE FUNCTION quota_entry_refuse();
