-- +goose Up
-- Who runs or has run an organisation: public pages ask whether they are minors.
CREATE INDEX org_member_led ON org_member (org) WHERE role <> 'member';
