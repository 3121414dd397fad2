package roster

const (
	// A savepoint is how one row, or the whole of a dry run, is undone while its
	// transaction goes on.
	sqlBeginAll = `SAVEPOINT roster_all`
	sqlUndoAll  = `ROLLBACK TO SAVEPOINT roster_all`
	sqlBeginRow = `SAVEPOINT roster_row`
	sqlUndoRow  = `ROLLBACK TO SAVEPOINT roster_row`
	sqlEndRow   = `RELEASE SAVEPOINT roster_row`

	sqlKeepFile = `INSERT INTO roster_file (id, org, person, name, body, head, mapping, state, run, report, made_at)
		VALUES ($1, $2, $3, $4, $5, $6, NULL, 'new', 0, NULL, $7)`
	sqlFile    = `SELECT id, org, name, head, mapping, state, run, report FROM roster_file WHERE id = $1 AND org = $2 AND made_at > $3`
	sqlBody    = `SELECT body FROM roster_file WHERE id = $1`
	sqlTried   = `UPDATE roster_file SET state = 'tried', run = run + 1, mapping = $2, report = $3 WHERE id = $1`
	sqlTaken   = `UPDATE roster_file SET state = 'taken', body = $2, report = $3 WHERE id = $1`
	sqlDropOld = `DELETE FROM roster_file WHERE made_at <= $1`
	sqlMine    = `SELECT name, made_at FROM roster_file WHERE person = $1 ORDER BY id`
	sqlForget  = `DELETE FROM roster_file WHERE person = $1`
)
