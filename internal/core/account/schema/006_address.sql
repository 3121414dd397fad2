-- +goose Up
-- Changed addresses, for as long as their owner can take the change back by the
-- link that went to the old one. The old address is sealed with their key.
CREATE TABLE address_change (
  hash BYTEA PRIMARY KEY,
  person BIGINT NOT NULL,
  sealed BYTEA NOT NULL,
  made_at BIGINT NOT NULL,
  until BIGINT NOT NULL
);
CREATE INDEX address_change_person ON address_change (person);
