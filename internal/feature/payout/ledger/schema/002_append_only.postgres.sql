-- +goose Up
-- +goose StatementBegin
CREATE FUNCTION payout_posting_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'payout_posting is append-only';
END
$$;
-- +goose StatementEnd
CREATE TRIGGER payout_posting_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON payout_posting
  FOR EACH STATEMENT EXECUTE FUNCTION payout_posting_refuse();
