-- +goose Up
-- A place whose payment came back after it had arrived is held again: "regain"
-- takes the use back. SQLite changes no CHECK, so that the table is made anew.
CREATE TABLE quota_entry_new (
  number BIGINT PRIMARY KEY,
  round BIGINT NOT NULL REFERENCES quota_round (id),
  org BIGINT NOT NULL,
  voucher TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('budget', 'allot', 'back', 'reserve', 'release', 'use', 'regain')),
  case_id BIGINT NOT NULL,
  places BIGINT NOT NULL,
  tenge BIGINT NOT NULL,
  by_person BIGINT NOT NULL,
  at BIGINT NOT NULL,
  reverses BIGINT REFERENCES quota_entry_new (number),
  CHECK ((case_id <> 0) = (kind IN ('reserve', 'release', 'use', 'regain'))),
  CHECK ((kind IN ('release', 'use', 'regain')) = (reverses IS NOT NULL))
);
INSERT INTO quota_entry_new (number, round, org, voucher, kind, case_id, places, tenge, by_person, at, reverses)
  SELECT number, round, org, voucher, kind, case_id, places, tenge, by_person, at, reverses FROM quota_entry ORDER BY number;
DROP TABLE quota_entry;
ALTER TABLE quota_entry_new RENAME TO quota_entry;
CREATE UNIQUE INDEX quota_entry_reverses ON quota_entry (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX quota_entry_case ON quota_entry (case_id) WHERE case_id <> 0;
-- +goose StatementBegin
CREATE TRIGGER quota_entry_no_update BEFORE UPDATE ON quota_entry
BEGIN
  SELECT RAISE(ABORT, 'quota_entry is append-only');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER quota_entry_no_delete BEFORE DELETE ON quota_entry
BEGIN
  SELECT RAISE(ABORT, 'quota_entry is append-only');
END;
-- +goose StatementEnd
