-- +goose Up
CREATE TABLE region (
  code TEXT PRIMARY KEY,
  kato TEXT NOT NULL,
  name TEXT NOT NULL,
  latin TEXT NOT NULL,
  short TEXT NOT NULL,
  aliases TEXT NOT NULL,
  tile_column BIGINT NOT NULL,
  tile_row BIGINT NOT NULL
);
CREATE TABLE direction (
  code TEXT PRIMARY KEY,
  position BIGINT NOT NULL,
  name TEXT NOT NULL,
  latin TEXT NOT NULL,
  story TEXT NOT NULL
);
