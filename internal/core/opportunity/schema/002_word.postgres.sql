-- +goose Up
-- The folded words of what is published, each once. A word is found by its
-- beginning, so words are compared byte by byte, whatever the database's language.
CREATE TABLE opportunity_word (
  word TEXT COLLATE "C" NOT NULL,
  opportunity BIGINT NOT NULL,
  PRIMARY KEY (word, opportunity)
);
CREATE INDEX opportunity_word_of ON opportunity_word (opportunity, word);
