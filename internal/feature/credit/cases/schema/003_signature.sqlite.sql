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
CREATE TRIGGER credit_signature_no_update BEFORE UPDATE ON credit_signature
BEGIN
  SELECT RAISE(ABORT, 'credit_signature is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER credit_signature_no_delete BEFORE DELETE ON credit_signature
BEGIN
  SELECT RAISE(ABORT, 'credit_signature is append-only');
END;
-- +goose StatementEnd
