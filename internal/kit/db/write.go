package db

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"asar/internal/kit/turn"
	"asar/internal/kit/when"
)

// Errors of a write that say nothing of what was to be written.
var (
	// ErrFull is returned when too many writes wait already; nothing was done.
	ErrFull = errors.New("db: too many writes are waiting")
	// ErrUnknown is returned when the connection broke at the commit: the write
	// was kept or it was not, and only a look at the data can tell.
	ErrUnknown = errors.New("db: it is not known whether the transaction was kept")
)

// Write runs fn in a transaction that is kept if fn returns nil, and undone
// otherwise. It may run fn again after a conflict. The keys name hot rows;
// writes with the same keys run one after the other in this process, and share
// transactions if they wait for one another; see batch.
//
// Once fn has begun, a context that ends stops it before its next statement
// and never within one, because others may share the transaction.
func (d *DB) Write(ctx context.Context, fn func(*Tx) error, keys ...string) error {
	return d.WriteAt(ctx, d.now(), fn, keys...)
}

// WriteAt is Write at a given instant; imports of the past and the demo world use it.
func (d *DB) WriteAt(ctx context.Context, at when.Instant, fn func(*Tx) error, keys ...string) error {
	defer d.waiting.Add(-1)
	if d.waiting.Add(1) > int64(d.MaxWaiting) {
		return ErrFull
	}
	return d.admitted(ctx, at, fn, keys...)
}

// admitted is WriteAt for those who are counted already.
func (d *DB) admitted(ctx context.Context, at when.Instant, fn func(*Tx) error, keys ...string) error {
	keys = slices.Compact(slices.Sorted(slices.Values(keys)))
	together, held := d.engine.gathers(keys)
	m := &member{ctx: ctx, at: at, fn: fn, number: d.arrivals.Add(1), call: make(chan *batch, 1), done: make(chan error, 1)}
	if !together {
		return m.attend(&turn.Line[*member]{}, d, held)
	}
	name := strings.Join(held, "\x00")
	defer d.lines.Exit(name)
	return m.attend(d.lines.Enter(name), d, held)
}

// Waiting returns how many writes wait or run at the moment.
func (d *DB) Waiting() int { return int(d.waiting.Load()) }

// member is one write on its way to its commit.
type member struct {
	ctx context.Context
	at  when.Instant
	fn  func(*Tx) error

	call chan *batch // receives the batch in which it runs now
	done chan error  // receives how it ended

	number int64 // in the order of arrival
	err    error // how fn ended in the batch
	again  bool  // fn met a conflict
	tries  int
	alone  bool // shares no transaction any more
	keys   []string
	within *DB
}

// attend waits for the member's turn, runs it, and returns how it ended.
func (m *member) attend(line *turn.Line[*member], d *DB, keys []string) error {
	m.within, m.keys = d, keys
	if line.Arrive(m) {
		newBatch(line, m).take(m)
	}
	gone := m.ctx.Done()
	for {
		select {
		case b := <-m.call:
			b.take(m)
		case err := <-m.done:
			return err
		case <-gone:
			if line.Leave(m) {
				return m.ctx.Err()
			}
			gone = nil // its turn has come: it learns how that ended
		}
	}
}

// stubborn is the number of conflicts after which a write runs with no other of
// this process beside it. PostgreSQL sees conflicts by the page, so under a rush
// on small tables a write can lose to others that do not concern it, and lose
// again; it must not be refused for that.
const stubborn = 8

// wholeFloor is what a write takes that lets no other run beside it.
const wholeFloor = 1 << 20

// share returns how much of the floor the member's transaction takes.
func (m *member) share() int64 {
	if m.tries >= stubborn {
		return wholeFloor
	}
	return 1
}

// maxTries is how often a write is run again after conflicts.
const maxTries = 40

// repeat notes that the member must run again, or returns that it has done so
// too often. Whoever met a second conflict shares no transaction any more.
func (m *member) repeat(conflict error) error {
	m.tries++
	m.alone = m.tries > 1
	m.err, m.again = nil, false
	if m.tries == maxTries {
		return fmt.Errorf("db: gave up after %d conflicts: %w", maxTries, conflict)
	}
	return nil
}

// pause waits a random while that grows with the number of tries, so that
// conflicting transactions do not meet again in step.
func pause(ctx context.Context, try int) error {
	limit := min(time.Millisecond<<min(try, 6), 50*time.Millisecond)
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(rand.N(limit)):
		return nil
	}
}
