package db

import (
	"database/sql"
	"errors"
	"net/url"
	"runtime"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"
	driver "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"
)

const sqlitePrefix = "sqlite:"

// sqlite has one writer and as many readers as are useful. synchronous=FULL:
// what was acknowledged survives a power cut. secure_delete: what was deleted is
// overwritten, so that an erased person's keys do not linger in free pages.
type sqlite struct{}

func (sqlite) name() string { return "sqlite" }

func (sqlite) open(address string) (read, write *sql.DB, err error) {
	path := strings.TrimPrefix(address, sqlitePrefix)
	source := "file:" + (&url.URL{Path: path}).EscapedPath() +
		"?_pragma=journal_mode(wal)&_pragma=busy_timeout(10000)&_pragma=foreign_keys(1)" +
		"&_pragma=synchronous(full)&_pragma=secure_delete(on)&_pragma=cache_size(-16000)&_txlock="
	if write, err = sql.Open("sqlite", source+"immediate"); err != nil {
		return nil, nil, err
	}
	// One for the lane of writes and one for migrations, which bring their own.
	write.SetMaxOpenConns(2)
	if read, err = sql.Open("sqlite", source+"deferred&_pragma=query_only(1)"); err != nil {
		return nil, nil, errors.Join(err, write.Close())
	}
	return read, write, nil
}

func (sqlite) readers() int { return max(4, runtime.NumCPU()) }

func (sqlite) readOptions() *sql.TxOptions  { return nil }
func (sqlite) writeOptions() *sql.TxOptions { return nil }

func (sqlite) conflict(err error) bool {
	e, ok := errors.AsType[*driver.Error](err)
	return ok && e.Code()&0xff == codes.SQLITE_BUSY
}

func (sqlite) unique(err error) bool {
	e, ok := errors.AsType[*driver.Error](err)
	return ok && (e.Code() == codes.SQLITE_CONSTRAINT_UNIQUE || e.Code() == codes.SQLITE_CONSTRAINT_PRIMARYKEY)
}

// postgres keeps its pool small: a bigger one makes a hot row slower, because
// the lock is held while the commit is flushed.
type postgres struct{}

func (postgres) name() string { return "postgres" }

func (postgres) open(address string) (read, write *sql.DB, err error) {
	pool, err := sql.Open("pgx", address)
	if err != nil {
		return nil, nil, err
	}
	connections := max(8, 2*runtime.NumCPU())
	pool.SetMaxOpenConns(connections)
	pool.SetMaxIdleConns(connections)
	return pool, pool, nil
}

func (postgres) readers() int { return 0 }

func (postgres) readOptions() *sql.TxOptions {
	return &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true}
}

func (postgres) writeOptions() *sql.TxOptions {
	return &sql.TxOptions{Isolation: sql.LevelSerializable}
}

// SQLSTATE classes: https://www.postgresql.org/docs/current/errcodes-appendix.html
const (
	serializationFailure = "40001"
	deadlockDetected     = "40P01"
	uniqueViolation      = "23505"
)

func (postgres) conflict(err error) bool {
	e, ok := errors.AsType[*pgconn.PgError](err)
	return ok && (e.Code == serializationFailure || e.Code == deadlockDetected)
}

func (postgres) unique(err error) bool {
	e, ok := errors.AsType[*pgconn.PgError](err)
	return ok && e.Code == uniqueViolation
}
