// Package db opens one of the two engines, SQLite or PostgreSQL, and gives the
// only two doors to it: Read and Write. There is no way to run a statement
// outside a transaction, each transaction sees one frozen instant, and the
// same SQL text runs on both engines.
//
// Isolation. Write is serializable on both: SQLite has one writer, PostgreSQL
// runs the function again when it finds a conflict. So the function may run
// more than once, and must do nothing outside the transaction. Writes that
// name the same key (a hot row: one shift, one opening) queue up inside this
// process first, because waiting is cheaper than a conflict, and those that
// queue share transactions, because most of a small write is its commit. The
// database stays the judge: the queue is an accelerator, not a lock.
package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"golang.org/x/sync/semaphore"

	"asar/internal/kit/id"
	"asar/internal/kit/turn"
	"asar/internal/kit/vault"
	"asar/internal/kit/when"
)

// ErrAgain asks Write to undo everything and run the function again, because
// another transaction was found to have changed what this one relied on.
var ErrAgain = errors.New("db: run the transaction again")

// DB is an open database.
type DB struct {
	Clock      func() time.Time                        // gives each transaction its instant
	MaxWaiting int                                     // writes that may wait at once; more are refused with ErrFull
	Observe    func(members int, commit time.Duration) // is told of each commit of writes; may be nil

	engine engine
	keys   *vault.Ring
	read   *sql.DB
	write  *sql.DB
	reads  *lanes // nil where the driver keeps statements itself
	writes *lanes
	ids    *id.Maker
	hot    turn.Keys
	floor  *semaphore.Weighted // held by transactions: a little by each, all of it by one that goes alone
	lines  turn.Lines[*member]

	batchTime  time.Duration
	arrivals   atomic.Int64 // writes so far
	waiting    atomic.Int64 // writes that wait or run
	commits    atomic.Int64 // of writes, by this program
	statements atomic.Int64 // statements run since the start, for tests and metrics
	fault      atomic.Pointer[func() error]
}

// maxWaiting is some seconds of work: whoever came later would wait longer than
// people do.
const maxWaiting = 4096

// Open opens the database that the address names and checks that it answers:
//
//	sqlite:PATH      a file, made if absent
//	postgres://…     a PostgreSQL server (version 14 or later)
//
// The keys seal what is personal in it.
func Open(ctx context.Context, address string, keys *vault.Ring) (*DB, error) {
	e, err := engineFor(address)
	if err != nil {
		return nil, err
	}
	read, write, err := e.open(address)
	if err != nil {
		return nil, fmt.Errorf("db: cannot open: %w", err)
	}
	d := &DB{Clock: time.Now, MaxWaiting: maxWaiting, batchTime: batchTime, engine: e, keys: keys, read: read, write: write, ids: id.NewMaker(), floor: semaphore.NewWeighted(wholeFloor)}
	if readers := e.readers(); readers > 0 {
		d.reads, d.writes = newLanes(read, readers), newLanes(write, 1)
	}
	if err := write.PingContext(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("db: the database does not answer: %w", err), d.Close())
	}
	return d, nil
}

// Close ends all connections.
func (d *DB) Close() error {
	var err error
	if d.reads != nil {
		err = errors.Join(d.reads.close(), d.writes.close())
	}
	return errors.Join(err, d.read.Close(), d.write.Close())
}

// Engine returns "sqlite" or "postgres".
func (d *DB) Engine() string { return d.engine.name() }

// Keys returns the ring that seals what is personal.
func (d *DB) Keys() *vault.Ring { return d.keys }

// Fail has fail asked before every call of the database from now on: an error
// of its takes the place of the call. Tests use it to see what a database that
// fails in the middle leaves behind; nil ends it.
func (d *DB) Fail(fail func() error) {
	if fail == nil {
		d.fault.Store(nil)
		return
	}
	d.fault.Store(&fail)
}

// called stands before every call of the database, for tests that have it fail.
func (d *DB) called() error {
	if fail := d.fault.Load(); fail != nil {
		return (*fail)()
	}
	return nil
}

// Statements returns how many statements have been run since the start.
func (d *DB) Statements() int64 { return d.statements.Load() }

// Commits returns how many transactions of writes have ended since the start.
// What was read before the number changed may no longer be true.
func (d *DB) Commits() int64 { return d.commits.Load() }

// Ping tells whether the database answers.
func (d *DB) Ping(ctx context.Context) error { return d.read.PingContext(ctx) }

// Read runs fn in a transaction that sees one state of the data and changes nothing.
func (d *DB) Read(ctx context.Context, fn func(*Tx) error) error {
	return d.run(ctx, door{d.read, d.reads, d.engine.readOptions()}, d.now(), fn)
}

func (d *DB) now() when.Instant { return when.FromTime(d.Clock()) }

// door is a way into the database: its connections and how transactions begin.
type door struct {
	pool    *sql.DB
	lanes   *lanes
	options *sql.TxOptions
}

func (d *DB) run(ctx context.Context, through door, at when.Instant, fn func(*Tx) error) (err error) {
	if err := d.called(); err != nil {
		return fmt.Errorf("db: begin: %w", err)
	}
	tx := &Tx{Now: at, ctx: ctx, run: ctx, db: d}
	if through.lanes == nil {
		tx.inner, err = through.pool.BeginTx(ctx, through.options)
	} else {
		tx.lane, tx.inner, err = through.lanes.begin(ctx, through.options)
	}
	if err != nil {
		return fmt.Errorf("db: begin: %w", err)
	}
	if tx.lane != nil {
		defer through.lanes.give(tx.lane)
	}
	// Rolls back whatever was not committed, also when fn panics; after a
	// commit it does nothing.
	defer func() { _ = tx.inner.Rollback() }()
	if err := fn(tx); err != nil {
		return err
	}
	if err := tx.inner.Commit(); err != nil {
		return fmt.Errorf("db: commit: %w", err)
	}
	return nil
}

// conflict tells whether another transaction won, so that this one must run again.
func (d *DB) conflict(err error) bool { return errors.Is(err, ErrAgain) || d.engine.conflict(err) }

// Unique tells whether the error is a unique index or primary key that refused a row.
func (d *DB) Unique(err error) bool { return d.engine.unique(err) }

// engine is what differs between the two databases.
type engine interface {
	name() string
	open(address string) (read, write *sql.DB, err error)
	text(query string) string // the query as this engine runs it best
	readers() int             // lanes for reading, or 0 where the driver keeps statements
	readOptions() *sql.TxOptions
	writeOptions() *sql.TxOptions
	// gathers tells whether writes with these keys share transactions, and which
	// of the keys they hold while they run.
	gathers(keys []string) (together bool, held []string)
	batch() int                // members that one transaction may have
	mark(marked bool) []string // sets a savepoint, in place of one that stands
	undone(error) bool         // a commit that failed so has kept nothing
	conflict(error) bool       // another transaction won; run again
	doubtful(error) bool       // it may have been a conflict
	unique(error) bool
}

func engineFor(address string) (engine, error) {
	switch {
	case strings.HasPrefix(address, sqlitePrefix):
		return sqlite{}, nil
	case strings.HasPrefix(address, "postgres://"), strings.HasPrefix(address, "postgresql://"):
		return postgres{}, nil
	default:
		return nil, errors.New("db: the database address must begin with sqlite: or postgres://")
	}
}
