-- +goose Up
-- +goose StatementBegin
CREATE TRIGGER org_vetting_kept BEFORE UPDATE ON org_vetting
BEGIN SELECT RAISE(ABORT, 'the record of vetting is only ever added to'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER org_vetting_stays BEFORE DELETE ON org_vetting
BEGIN SELECT RAISE(ABORT, 'the record of vetting is only ever added to'); END;
-- +goose StatementEnd
