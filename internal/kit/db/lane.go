package db

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
)

// lanes hands connections out, each to one transaction at a time, and keeps
// with each the statements it has prepared. The driver of SQLite reads a
// statement anew each time it is run unless it is kept so, which costs four
// times as much as running it. The driver of PostgreSQL keeps them itself and
// needs no lanes.
type lanes struct {
	pool *sql.DB
	idle chan *lane
}

// lane is one connection, opened when it is first needed.
type lane struct {
	conn     *sql.Conn
	prepared map[string]*sql.Stmt
}

func newLanes(pool *sql.DB, n int) *lanes {
	l := &lanes{pool: pool, idle: make(chan *lane, n)}
	for range n {
		l.idle <- &lane{}
	}
	return l
}

// begin waits for a free lane and begins a transaction on it. A connection
// that has died is replaced once. The transaction does not end with the
// context: whoever began it rolls it back before the lane is given on, so that
// two transactions never meet on one connection.
func (l *lanes) begin(ctx context.Context, options *sql.TxOptions) (*lane, *sql.Tx, error) {
	var one *lane
	select {
	case one = <-l.idle:
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
	tx, err := one.begin(ctx, l.pool, options)
	if errors.Is(err, driver.ErrBadConn) || errors.Is(err, sql.ErrConnDone) {
		one.conn = nil
		tx, err = one.begin(ctx, l.pool, options)
	}
	if err != nil {
		l.give(one)
		return nil, nil, err
	}
	return one, tx, nil
}

func (l *lane) begin(ctx context.Context, pool *sql.DB, options *sql.TxOptions) (*sql.Tx, error) {
	if l.conn == nil {
		conn, err := pool.Conn(ctx)
		if err != nil {
			return nil, err
		}
		l.conn, l.prepared = conn, map[string]*sql.Stmt{}
	}
	return l.conn.BeginTx(context.WithoutCancel(ctx), options)
}

// give returns a lane for the next transaction.
func (l *lanes) give(one *lane) { l.idle <- one }

// close closes the connections once all transactions have ended.
func (l *lanes) close() error {
	var err error
	for range cap(l.idle) {
		if one := <-l.idle; one.conn != nil {
			for _, statement := range one.prepared {
				err = errors.Join(err, statement.Close())
			}
			err = errors.Join(err, one.conn.Close())
		}
	}
	return err
}

// statement returns the query as this connection has prepared it. It runs
// inside whatever transaction is open on the connection.
func (l *lane) statement(ctx context.Context, query string) (*sql.Stmt, error) {
	if s := l.prepared[query]; s != nil {
		return s, nil
	}
	s, err := l.conn.PrepareContext(ctx, query)
	if err == nil {
		l.prepared[query] = s
	}
	return s, err
}
