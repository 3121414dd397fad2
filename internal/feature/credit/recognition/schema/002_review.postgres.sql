-- +goose Up
-- Since when the hours that a request rests on are not vouched for, and how
-- often its commission has looked at it again.
ALTER TABLE credit_recognition ADD COLUMN doubt_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE credit_recognition ADD COLUMN reviews BIGINT NOT NULL DEFAULT 0;
CREATE INDEX credit_recognition_waiting ON credit_recognition (org, id) WHERE state = 'asked' OR doubt_at <> 0;

-- What a commission found when it looked again: only ever added to.
CREATE TABLE credit_review (
  id BIGINT PRIMARY KEY,
  request BIGINT NOT NULL REFERENCES credit_recognition (id),
  protocol BIGINT NOT NULL REFERENCES credit_protocol (id),
  was BIGINT NOT NULL CHECK (was > 0),
  granted BIGINT NOT NULL CHECK (granted BETWEEN 0 AND was),
  reason BYTEA,
  at BIGINT NOT NULL
);
CREATE INDEX credit_review_request ON credit_review (request, id);
CREATE INDEX credit_review_protocol ON credit_review (protocol, id);
-- +goose StatementBegin
CREATE FUNCTION credit_review_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'credit_review is append-only';
END
$$;
-- +goose StatementEnd
CREATE TRIGGER credit_review_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit_review
  FOR EACH STATEMENT EXECUTE FUNCTION credit_review_refuse();
