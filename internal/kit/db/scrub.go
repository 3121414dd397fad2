package db

import (
	"context"
	"errors"
	"fmt"
)

// errBusy is returned by Scrub while somebody still reads what must go.
var errBusy = errors.New("db: the log of writes is still being read")

// Scrub removes what the engine still keeps of rows as they were before. SQLite
// writes into a log beside the file, which holds old pages until it is cut
// short; an erased key must not lie there. PostgreSQL looks after its own log.
func (d *DB) Scrub(ctx context.Context) error {
	if d.Engine() != "sqlite" {
		return nil
	}
	var busy, logged, moved int
	if err := d.write.QueryRowContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`).Scan(&busy, &logged, &moved); err != nil {
		return fmt.Errorf("db: cutting the log short: %w", err)
	}
	if busy != 0 {
		return errBusy
	}
	return nil
}
