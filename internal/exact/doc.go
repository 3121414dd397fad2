// Package exact holds the proofs that places are exact when many want them at
// once: recorded histories that must be explained by some order of the acts,
// and rounds of a race whose outcome is counted. They run on SQLite, on
// PostgreSQL, and with two programs on one PostgreSQL.
package exact
