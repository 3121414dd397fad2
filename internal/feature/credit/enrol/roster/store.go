package roster

const (
	// A savepoint is how one row, or the whole of a dry run, is undone while its
	// transaction goes on.
	sqlBeginAll = `SAVEPOINT roster_all`
	sqlUndoAll  = `ROLLBACK TO SAVEPOINT roster_all`
	sqlBeginRow = `SAVEPOINT roster_row`
	sqlUndoRow  = `ROLLBACK TO SAVEPOINT roster_row`
	sqlEndRow   = `RELEASE SAVEPOINT roster_row`
)
