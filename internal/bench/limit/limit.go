// Package limit measures what a database can do at most, so that what the
// program does can be told as a ratio: the machines on which one measures differ
// by a factor of two from hour to hour, the ratio hardly does.
//
// On PostgreSQL a limit is a script of pgbench in the folder sql, which anybody
// can run by hand; where pgbench is not installed, the same statements are run
// through pgx. On SQLite it is the same work with one writer and
// synchronous=FULL, as the program writes.
package limit

import (
	"context"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// The limits. A floor is one row, one unique index, one commit; the others are
// the best single statement that does the whole of what is compared.
const (
	HotFloor    = "hot_floor_insert"
	HotBest     = "hot_3_cte"
	SpreadFloor = "spread_floor_insert"
	SpreadBest  = "spread_3_cte"
	CheckIn     = "checkin_insert"
	LedgerFloor = "ledger_floor_insert"
	LedgerBest  = "ledger_append"
)

// Meter measures limits of one database.
type Meter interface {
	// Rate returns how many times a second so many clients get a limit's work done.
	Rate(ctx context.Context, name string, clients int, d time.Duration) (float64, error)
	// Close removes what the measuring needed.
	Close(ctx context.Context) error
}

// Open returns the Meter of a database: of a PostgreSQL server beside the
// program's tables, of SQLite in a file of its own in a folder on the same disk.
func Open(ctx context.Context, address, folder string) (Meter, error) {
	if strings.HasPrefix(address, "sqlite:") {
		return openSQLite(ctx, folder)
	}
	return openPostgres(ctx, address)
}

// repeat has so many clients call work until the time is over, and returns how
// many calls a second there were. Each call learns its client and its number.
func repeat(ctx context.Context, clients int, d time.Duration, work func(ctx context.Context, client, n int) error) (float64, error) {
	ctx, stop := context.WithTimeout(ctx, d+time.Minute)
	defer stop()
	var done atomic.Int64
	var wg sync.WaitGroup
	var once sync.Once
	var trouble error
	begun := time.Now()
	for client := range clients {
		wg.Go(func() {
			for n := 1; time.Since(begun) < d; n++ {
				if err := work(ctx, client, n); err != nil {
					once.Do(func() { trouble = err })
					return
				}
				done.Add(1)
			}
		})
	}
	wg.Wait()
	return float64(done.Load()) / time.Since(begun).Seconds(), trouble
}
