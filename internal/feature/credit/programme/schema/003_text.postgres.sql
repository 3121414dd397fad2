-- +goose Up
-- Texts that people sign, in versions: only ever added to.
CREATE TABLE programme_text (
  programme TEXT NOT NULL,
  document TEXT NOT NULL,
  version BIGINT NOT NULL CHECK (version > 0),
  from_day TEXT NOT NULL,
  words TEXT NOT NULL,
  published_by BIGINT NOT NULL,
  published_at BIGINT NOT NULL,
  PRIMARY KEY (programme, document, version)
);
-- +goose StatementBegin
CREATE FUNCTION programme_text_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'programme_text is append-only';
END
$$;
-- +goose StatementEnd
CREATE TRIGGER programme_text_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON programme_text
  FOR EACH STATEMENT EXECUTE FUNCTION programme_text_refuse();
