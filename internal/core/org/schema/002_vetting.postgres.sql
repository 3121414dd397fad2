-- +goose Up
-- +goose StatementBegin
CREATE FUNCTION org_vetting_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the record of vetting is only ever added to'; END $$;
-- +goose StatementEnd
CREATE TRIGGER org_vetting_kept BEFORE UPDATE OR DELETE ON org_vetting
FOR EACH ROW EXECUTE FUNCTION org_vetting_refuse();
