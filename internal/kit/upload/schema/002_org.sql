-- +goose Up
-- What an organisation keeps is counted with every table that it sends.
CREATE INDEX upload_file_org ON upload_file (org, kind, id);
