-- +goose Up
-- What a student has signed: which version of which text, in which language,
-- and how it is known that it was them. Only ever added to.
CREATE TABLE credit_signature (
  id BIGINT PRIMARY KEY,
  case_id BIGINT NOT NULL REFERENCES credit_case (id),
  person BIGINT NOT NULL,
  text_version BIGINT NOT NULL CHECK (text_version >= 0),
  rules BIGINT NOT NULL,
  lang TEXT NOT NULL,
  at BIGINT NOT NULL,
  strength TEXT NOT NULL,
  proved_at BIGINT NOT NULL,
  request TEXT NOT NULL
);
CREATE INDEX credit_signature_case ON credit_signature (case_id, id);
CREATE INDEX credit_signature_person ON credit_signature (person, id);
-- +goose StatementBegin
CREATE FUNCTION credit_signature_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'credit_signature is append-only';
END
$$;
-- +goose StatementEnd
CREATE TRIGGER credit_signature_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit_signature
  FOR EACH STATEMENT EXECUTE FUNCTION credit_signature_refuse();
