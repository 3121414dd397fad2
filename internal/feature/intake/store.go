package intake

import (
	"asar/internal/feature/intake/row"
	"asar/internal/kit/db"
)

const (
	// A savepoint is how one row, or the whole of a dry run, is undone while
	// its transaction goes on.
	sqlBeginAll = `SAVEPOINT intake_all`
	sqlUndoAll  = `ROLLBACK TO SAVEPOINT intake_all`
	sqlBeginRow = `SAVEPOINT intake_row`
	sqlUndoRow  = `ROLLBACK TO SAVEPOINT intake_row`
	sqlEndRow   = `RELEASE SAVEPOINT intake_row`

	sqlLink     = `SELECT target, said FROM intake_link WHERE kind = $1 AND org = $2 AND source = $3 AND source_id = $4`
	sqlKeepLink = `INSERT INTO intake_link (kind, org, source, source_id, target, said) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (kind, org, source, source_id) DO UPDATE SET target = $5, said = $6`
)

// links keeps what rows became.
type links struct{}

// Find returns what a row became when it was last taken.
func (links) Find(tx *db.Tx, k row.Key) (row.Link, bool, error) {
	return db.Maybe[row.Link](tx, sqlLink, k.Kind, k.Org, k.Source, k.SourceID)
}

// Keep notes what a row became.
func (links) Keep(tx *db.Tx, k row.Key, l row.Link) error {
	_, err := tx.Exec(sqlKeepLink, k.Kind, k.Org, k.Source, k.SourceID, l.Target, l.Said)
	return err
}
