package db

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"asar/internal/kit/id"
	"asar/internal/kit/vault"
	"asar/internal/kit/when"
)

// ErrNone is returned by One when no row answers the query.
var ErrNone = errors.New("db: no row")

// Tx is one transaction. Now is its instant: everything that happens in it
// happens at that moment.
type Tx struct {
	Now when.Instant

	ctx      context.Context // of the caller; no statement begins after its end
	run      context.Context // with which statements run
	inner    *sql.Tx
	lane     *lane // of the connection, where statements are kept by us
	db       *DB
	patience *time.Timer // cuts a silent server off; nil for none
	over     bool        // the function has returned
	newest   int64       // the number of the last write to arrive before the transaction began
}

// Context returns the context of the request or job the transaction serves.
func (tx *Tx) Context() context.Context { return tx.ctx }

// NewID returns a new identifier of the transaction's instant.
func (tx *Tx) NewID() id.ID { return tx.db.ids.At(int64(tx.Now)) }

// Today returns the calendar day of the transaction's instant.
func (tx *Tx) Today() when.Day { return tx.Now.Day() }

// Keys returns the ring that seals what is personal.
func (tx *Tx) Keys() *vault.Ring { return tx.db.keys }

// Engine returns "sqlite" or "postgres", for the few texts that must differ.
func (tx *Tx) Engine() string { return tx.db.engine.name() }

// Unique tells whether the error is a unique index that refused a row. On
// PostgreSQL the transaction is then lost; prefer ON CONFLICT.
func (tx *Tx) Unique(err error) bool { return tx.db.engine.unique(err) }

// Exec runs a statement and returns how many rows it touched.
func (tx *Tx) Exec(query string, args ...any) (int64, error) {
	result, err := tx.exec(query, args)
	if err != nil {
		return 0, err
	}
	return result.RowsAffected()
}

// before stands before each statement.
func (tx *Tx) before() error {
	if tx.over {
		return sql.ErrTxDone
	}
	if err := tx.ctx.Err(); err != nil {
		return err
	}
	if tx.patience != nil {
		tx.patience.Reset(silence)
	}
	tx.db.statements.Add(1)
	return tx.db.called()
}

func (tx *Tx) exec(query string, args []any) (sql.Result, error) {
	if err := tx.before(); err != nil {
		return nil, err
	}
	if tx.lane == nil {
		return tx.inner.ExecContext(tx.run, tx.db.engine.text(query), args...)
	}
	statement, err := tx.lane.statement(tx.run, query)
	if err != nil {
		return nil, err
	}
	return statement.ExecContext(tx.run, args...)
}

func (tx *Tx) query(query string, args []any) (*sql.Rows, error) {
	if err := tx.before(); err != nil {
		return nil, err
	}
	if tx.lane == nil {
		return tx.inner.QueryContext(tx.run, tx.db.engine.text(query), args...)
	}
	statement, err := tx.lane.statement(tx.run, query)
	if err != nil {
		return nil, err
	}
	return statement.QueryContext(tx.run, args...)
}

// Prepare has the engine read a query without running it; a test asks both
// engines whether they understand every query there is.
func (tx *Tx) Prepare(query string) error {
	statement, err := tx.inner.PrepareContext(tx.run, tx.db.engine.text(query))
	if err != nil {
		return err
	}
	return statement.Close()
}

// One returns the single row that answers the query, or ErrNone. T is a struct,
// whose fields are matched to columns by their db tag or snake-case name, or a
// plain value for a query of one column.
func One[T any](tx *Tx, query string, args ...any) (T, error) {
	row, found, err := Maybe[T](tx, query, args...)
	if err == nil && !found {
		err = ErrNone
	}
	return row, err
}

// Maybe returns the first row that answers the query and whether there is one.
func Maybe[T any](tx *Tx, query string, args ...any) (row T, found bool, err error) {
	err = each(tx, query, args, func(r T) bool {
		row, found = r, true
		return false
	})
	return row, found, err
}

// All returns the rows that answer the query, in their order.
func All[T any](tx *Tx, query string, args ...any) ([]T, error) {
	var list []T
	err := each(tx, query, args, func(r T) bool {
		list = append(list, r)
		return true
	})
	return list, err
}

func each[T any](tx *Tx, query string, args []any, keep func(T) bool) (err error) {
	rows, err := tx.query(query, args)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	columns, err := rows.Columns()
	if err != nil {
		return err
	}
	aim, err := aimFor[T](columns)
	if err != nil {
		return err
	}
	for rows.Next() {
		var row T
		if err := rows.Scan(aim(&row)...); err != nil {
			return fmt.Errorf("db: %T: %w", row, err)
		}
		if !keep(row) {
			break
		}
	}
	return rows.Err()
}

// IDs returns identifiers as a list for json_each, each in the field "id".
func IDs(ids []id.ID) string {
	type named struct {
		ID id.ID `json:"id"`
	}
	list := make([]named, len(ids))
	for i, one := range ids {
		list[i].ID = one
	}
	return JSON(list)
}

// JSON returns v as JSON text, for lists handed to json_each. It panics on
// what JSON cannot hold, such as a channel: that is a mistake in the program.
func JSON(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic("db: " + err.Error())
	}
	return string(text)
}
