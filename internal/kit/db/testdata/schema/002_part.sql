-- +goose Up
-- Its reference is looked at when the transaction ends.
CREATE TABLE part (id BIGINT PRIMARY KEY, thing BIGINT NOT NULL REFERENCES thing (id) DEFERRABLE INITIALLY DEFERRED);
