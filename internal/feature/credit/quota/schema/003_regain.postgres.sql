-- +goose Up
-- A place whose payment came back after it had arrived is held again: "regain"
-- takes the use back.
ALTER TABLE quota_entry DROP CONSTRAINT quota_entry_kind_check;
ALTER TABLE quota_entry DROP CONSTRAINT quota_entry_check;
ALTER TABLE quota_entry DROP CONSTRAINT quota_entry_check1;
ALTER TABLE quota_entry ADD CONSTRAINT quota_entry_kind CHECK (kind IN ('budget', 'allot', 'back', 'reserve', 'release', 'use', 'regain'));
ALTER TABLE quota_entry ADD CONSTRAINT quota_entry_case CHECK ((case_id <> 0) = (kind IN ('reserve', 'release', 'use', 'regain')));
ALTER TABLE quota_entry ADD CONSTRAINT quota_entry_back CHECK ((kind IN ('release', 'use', 'regain')) = (reverses IS NOT NULL));
