-- +goose Up
-- +goose StatementBegin
CREATE FUNCTION person_erasure_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'person_erasure is append-only';
END
$$;
-- +goose StatementEnd
CREATE TRIGGER person_erasure_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON person_erasure
  FOR EACH STATEMENT EXECUTE FUNCTION person_erasure_refuse();
