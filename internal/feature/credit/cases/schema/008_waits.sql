-- +goose Up
CREATE INDEX credit_case_waits ON credit_case (programme, org, voucher) WHERE state IN ('applied', 'approved');
