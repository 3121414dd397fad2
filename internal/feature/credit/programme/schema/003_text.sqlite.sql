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
CREATE TRIGGER programme_text_no_update BEFORE UPDATE ON programme_text
BEGIN
  SELECT RAISE(ABORT, 'programme_text is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER programme_text_no_delete BEFORE DELETE ON programme_text
BEGIN
  SELECT RAISE(ABORT, 'programme_text is append-only');
END;
-- +goose StatementEnd
