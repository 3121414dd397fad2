package db

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"time"
)

// session is an open writing transaction with its connection. No context of a
// member reaches its statements: SQLite undoes a whole transaction of which
// one statement was cut off, and PostgreSQL's driver closes the connection.
type session struct {
	db    *DB
	inner *sql.Tx
	lane  *lane     // where statements are kept by us
	conn  *sql.Conn // elsewhere

	ctx      context.Context
	stop     context.CancelFunc
	patience *time.Timer // nil where the database cannot fall silent
}

// silence is how long a server may leave one statement unanswered.
const silence = time.Minute

// begin opens a writing transaction. The context bounds the wait for a connection.
func (d *DB) begin(ctx context.Context) (*session, error) {
	s := &session{db: d}
	s.ctx, s.stop = context.WithCancel(context.WithoutCancel(ctx))
	err := d.called()
	switch {
	case err != nil:
	case d.writes != nil:
		s.ctx = context.WithoutCancel(ctx) // the driver watches over a context that can end, at a cost
		s.lane, s.inner, err = d.writes.begin(ctx, d.engine.writeOptions())
	default:
		s.patience = time.AfterFunc(silence, s.stop)
		s.conn, s.inner, err = s.connect(ctx)
	}
	if err != nil {
		s.end()
		return nil, fmt.Errorf("db: begin: %w", err)
	}
	return s, nil
}

// connect takes a connection from the pool; one that has died meanwhile is
// replaced once.
func (s *session) connect(ctx context.Context) (conn *sql.Conn, inner *sql.Tx, err error) {
	for range 2 {
		if conn, err = s.db.write.Conn(ctx); err != nil {
			return nil, nil, err
		}
		inner, err = conn.BeginTx(s.ctx, s.db.engine.writeOptions())
		if err == nil {
			return conn, inner, nil
		}
		_ = conn.Close() // it may be broken; the pool drops it then
		if !errors.Is(err, driver.ErrBadConn) {
			break
		}
	}
	return nil, nil, err
}

// tx returns the transaction as a member sees it.
func (s *session) tx(m *member) *Tx {
	return &Tx{Now: m.at, ctx: m.ctx, run: s.ctx, inner: s.inner, lane: s.lane, db: s.db, patience: s.patience}
}

// run runs the texts that set marks.
func (s *session) run(texts ...string) error {
	tx := &Tx{ctx: s.ctx, run: s.ctx, inner: s.inner, lane: s.lane, db: s.db, patience: s.patience}
	for _, text := range texts {
		if _, err := tx.Exec(text); err != nil {
			return fmt.Errorf("db: %s: %w", text, err)
		}
	}
	return nil
}

// commit keeps the work. The error wraps ErrUnknown if it may have been kept
// all the same.
func (s *session) commit() error {
	err := s.db.called()
	if err == nil {
		s.wait()
		if err = s.inner.Commit(); err != nil && !s.db.engine.undone(err) {
			err = errors.Join(ErrUnknown, err)
		}
	}
	if err != nil {
		return fmt.Errorf("db: commit: %w", err)
	}
	return nil
}

func (s *session) wait() {
	if s.patience != nil {
		s.patience.Reset(silence)
	}
}

// end rolls back what was not committed and gives the connection back.
func (s *session) end() {
	if s.inner != nil {
		_ = s.inner.Rollback() // after a commit it does nothing
	}
	if s.lane != nil {
		s.db.writes.give(s.lane)
	}
	if s.conn != nil {
		_ = s.conn.Close() // a broken one is the pool's to drop
	}
	if s.patience != nil {
		s.patience.Stop()
	}
	s.stop()
}
