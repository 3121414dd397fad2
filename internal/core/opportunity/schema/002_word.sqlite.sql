-- +goose Up
-- The folded words of what is published, each once. A word is found by its
-- beginning, so words are compared byte by byte, as SQLite does.
CREATE TABLE opportunity_word (
  word TEXT NOT NULL,
  opportunity BIGINT NOT NULL,
  PRIMARY KEY (word, opportunity)
) WITHOUT ROWID;
CREATE INDEX opportunity_word_of ON opportunity_word (opportunity, word);
