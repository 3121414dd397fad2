package db

import (
	"database/sql"
	"errors"
	"maps"
	"net/url"
	"os"
	"regexp"
	"runtime"
	"strings"
	"sync"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
	driver "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"
)

const sqlitePrefix = "sqlite:"

// The mark behind which one member of a batch works.
const (
	setMark        = "SAVEPOINT member"
	dropMark       = "RELEASE SAVEPOINT member"
	rollBackToMark = "ROLLBACK TO SAVEPOINT member"
)

// sqlite has one writer and as many readers as are useful. synchronous=FULL:
// what was acknowledged survives a power cut. secure_delete: what was deleted is
// overwritten, so that an erased person's keys do not linger in free pages.
type sqlite struct{}

func (sqlite) name() string { return "sqlite" }

func (sqlite) open(address string) (read, write *sql.DB, err error) {
	path := strings.TrimPrefix(address, sqlitePrefix)
	if err := private(path); err != nil {
		return nil, nil, err
	}
	source := "file:" + (&url.URL{Path: path}).EscapedPath() +
		"?_pragma=journal_mode(wal)&_pragma=busy_timeout(10000)&_pragma=foreign_keys(1)" +
		"&_pragma=synchronous(full)&_pragma=secure_delete(on)&_pragma=cache_size(-16000)&_txlock="
	if write, err = sql.Open("sqlite", source+"immediate"); err != nil {
		return nil, nil, err
	}
	// One for the lane of writes and one for migrations, which bring their own.
	write.SetMaxOpenConns(2)
	// Of each reading connection the system keeps the pages, too: a copy of more of
	// them makes no list faster, and many connections hold many copies.
	if read, err = sql.Open("sqlite", source+"deferred&_pragma=query_only(1)&_pragma=cache_size(-4000)"); err != nil {
		return nil, nil, errors.Join(err, write.Close())
	}
	return read, write, nil
}

// private makes a database that is not there yet for its owner's eyes alone.
// SQLite gives the files beside it the mode of the database.
func private(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

func (sqlite) text(query string) string { return query }

func (sqlite) readers() int { return max(4, runtime.NumCPU()) }

func (sqlite) readOptions() *sql.TxOptions  { return nil }
func (sqlite) writeOptions() *sql.TxOptions { return nil }

// There is one writer, so everybody gathers for it.
func (sqlite) gathers([]string) (together bool, held []string) { return true, nil }

func (sqlite) batch() int { return 256 }

func (sqlite) mark(marked bool) []string {
	if marked {
		return []string{dropMark, setMark}
	}
	return []string{setMark}
}

// A commit that fails is rolled back: it happens in this process.
func (sqlite) undone(error) bool { return true }

func (sqlite) conflict(err error) bool {
	e, ok := errors.AsType[*driver.Error](err)
	return ok && e.Code()&0xff == codes.SQLITE_BUSY
}

func (sqlite) doubtful(error) bool { return false }

func (sqlite) unique(err error) bool {
	e, ok := errors.AsType[*driver.Error](err)
	return ok && (e.Code() == codes.SQLITE_CONSTRAINT_UNIQUE || e.Code() == codes.SQLITE_CONSTRAINT_PRIMARYKEY)
}

// postgres keeps its pool small: a bigger one makes a hot row slower, because
// the lock is held while the commit is flushed.
type postgres struct{}

func (postgres) name() string { return "postgres" }

// planning has the server prefer an index to reading a whole table, as its
// manual advises for serializable transactions: whoever reads a table whole is
// in conflict with everybody who writes to it. Nothing here is a long report for
// which machine code would be worth compiling.
var planning = map[string]string{"random_page_cost": "1.1", "cpu_tuple_cost": "0.03", "jit": "off"}

// writing forbids a plan that reads a whole table where an index would do. A
// statement keeps the plan that it got while its table was empty until statistics
// are taken, and by then everybody may have come.
var writing = map[string]string{"enable_seqscan": "off"}

func (p postgres) open(address string) (read, write *sql.DB, err error) {
	if read, err = p.pool(address, planning); err != nil {
		return nil, nil, err
	}
	write, err = p.pool(address, planning, writing)
	return read, write, err
}

// pool opens connections with settings; what the operator writes into the
// address counts more.
func (postgres) pool(address string, settings ...map[string]string) (*sql.DB, error) {
	config, err := pgx.ParseConfig(address)
	if err != nil {
		return nil, err
	}
	asked := maps.Clone(config.RuntimeParams)
	for _, some := range append(settings, asked) {
		maps.Copy(config.RuntimeParams, some)
	}
	pool := stdlib.OpenDB(*config)
	connections := max(8, 2*runtime.NumCPU())
	pool.SetMaxOpenConns(connections)
	pool.SetMaxIdleConns(connections)
	return pool, nil
}

// listed is a column that is to be one of a list.
var listed = regexp.MustCompile(`([\w.]+) IN (\(SELECT (?:CAST\(value->>'\w+' AS BIGINT\)|unhex\(value->>'\w+'\)|value->>'\w+') FROM json_each\(\$\d+\)\))`)

// texts are queries as they are run, by their text in the program, where every
// one is a constant.
var texts sync.Map

// text has the server take a list as an array, by which it looks into an index
// element by element. Of the select alone it makes a join, and while a table has
// grown since its statistics were taken, one that reads the whole table: slow,
// and in conflict with everybody who writes to it.
func (postgres) text(query string) string {
	if known, ok := texts.Load(query); ok {
		return known.(string)
	}
	asArray := listed.ReplaceAllString(query, "$1 = ANY(ARRAY$2)")
	texts.Store(query, asArray)
	return asArray
}

func (postgres) readers() int { return 0 }

func (postgres) readOptions() *sql.TxOptions {
	return &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true}
}

func (postgres) writeOptions() *sql.TxOptions {
	return &sql.TxOptions{Isolation: sql.LevelSerializable}
}

// Writes that name the same rows gather and hold them; others run side by side.
func (postgres) gathers(keys []string) (together bool, held []string) { return len(keys) > 0, keys }

// The server remembers 64 subtransactions in memory; of more, every other
// session has to look on disk.
func (postgres) batch() int { return 64 }

// Two texts without arguments go in one round trip.
func (postgres) mark(marked bool) []string {
	if marked {
		return []string{dropMark + "; " + setMark}
	}
	return []string{setMark}
}

// An error is the server's word that nothing was kept, unless the server died
// of it. No word at all says nothing.
func (postgres) undone(err error) bool {
	e, answered := errors.AsType[*pgconn.PgError](err)
	if answered {
		return e.Severity == "ERROR" && e.Code != statementUnknown && e.Code != transactionUnknown
	}
	return errors.Is(err, pgx.ErrTxCommitRollback)
}

// SQLSTATE classes: https://www.postgresql.org/docs/current/errcodes-appendix.html
const (
	serializationFailure = "40001"
	deadlockDetected     = "40P01"
	uniqueViolation      = "23505"
	statementUnknown     = "40003"
	transactionUnknown   = "08007"
)

func (postgres) conflict(err error) bool {
	e, ok := errors.AsType[*pgconn.PgError](err)
	return ok && (e.Code == serializationFailure || e.Code == deadlockDetected)
}

// A double key may be one that another transaction has just written and this
// one cannot see yet: the server calls that a conflict only if this one looked
// for the key before.
func (p postgres) doubtful(err error) bool { return p.unique(err) }

func (postgres) unique(err error) bool {
	e, ok := errors.AsType[*pgconn.PgError](err)
	return ok && e.Code == uniqueViolation
}
