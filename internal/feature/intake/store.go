package intake

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
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

	sqlKeepFile = `INSERT INTO intake_file (id, org, person, name, body, head, mapping, state, run, report, made_at)
		VALUES ($1, $2, $3, $4, $5, $6, '', 'new', 0, '', $7)`
	sqlFile    = `SELECT id, org, name, head, mapping, state, run, report FROM intake_file WHERE id = $1 AND org = $2 AND made_at > $3`
	sqlBody    = `SELECT body FROM intake_file WHERE id = $1`
	sqlTried   = `UPDATE intake_file SET state = 'tried', run = run + 1, mapping = $2, report = $3 WHERE id = $1`
	sqlTaken   = `UPDATE intake_file SET state = 'taken', body = $2, report = $3 WHERE id = $1`
	sqlDropOld = `DELETE FROM intake_file WHERE made_at <= $1`
)

// key is how a row is known again.
type key struct {
	kind     Kind
	org      id.ID // whose it is; 0 where the kind belongs to nobody
	source   string
	sourceID string
}

// link is what a row became when it was last taken.
type link struct {
	Target id.ID
	Said   string
}

func findLink(tx *db.Tx, k key) (link, bool, error) {
	return db.Maybe[link](tx, sqlLink, k.kind, k.org, k.source, k.sourceID)
}

func keepLink(tx *db.Tx, k key, l link) error {
	_, err := tx.Exec(sqlKeepLink, k.kind, k.org, k.source, k.sourceID, l.Target, l.Said)
	return err
}
