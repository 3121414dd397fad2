-- +goose Up
CREATE INDEX credit_case_round ON credit_case (round, org, voucher, state) WHERE round <> 0;
