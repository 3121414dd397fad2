-- +goose Up
-- Waiting ends when the shift begins.
CREATE INDEX signup_waiting ON signup (starts_at) WHERE state = 'waiting';
