package limit

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"time"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// sqlite has one writer, so the clients take turns: each turn is a transaction
// with its own commit.
type sqlite struct {
	folder string
	pool   *sql.DB
	conn   *sql.Conn
	turn   sync.Mutex
	kept   map[string]*sql.Stmt
}

const sqliteSchema = `
CREATE TABLE shift (id INTEGER PRIMARY KEY, capacity INT NOT NULL, taken INT NOT NULL DEFAULT 0, next_seq INT NOT NULL DEFAULT 0,
  CHECK (taken BETWEEN 0 AND capacity));
INSERT INTO shift (id, capacity) SELECT key + 1, 1000000000 FROM json_each('[' || substr(replace(hex(zeroblob(1000)), '00', ',0'), 2) || ']');
CREATE TABLE signup (shift_id INT NOT NULL, person_id BIGINT NOT NULL, status TEXT NOT NULL, seq INT NOT NULL DEFAULT 0,
  at BIGINT NOT NULL DEFAULT 0, PRIMARY KEY (shift_id, person_id));
CREATE TABLE floor (shift_id INT NOT NULL, person_id BIGINT NOT NULL, status TEXT NOT NULL, seq INT NOT NULL DEFAULT 0,
  at BIGINT NOT NULL DEFAULT 0, PRIMARY KEY (shift_id, person_id));
CREATE TABLE attendance (shift_id INT NOT NULL, person_id BIGINT NOT NULL, in_at BIGINT NOT NULL DEFAULT 0, PRIMARY KEY (shift_id, person_id));
CREATE TABLE entry (number INTEGER PRIMARY KEY, person_id BIGINT NOT NULL, minutes INT NOT NULL, direction TEXT NOT NULL, region TEXT NOT NULL,
  at BIGINT NOT NULL DEFAULT 0);
CREATE TABLE balance (person_id INTEGER PRIMARY KEY, minutes BIGINT NOT NULL);`

const sqliteEmpty = `DELETE FROM signup; DELETE FROM floor; DELETE FROM attendance; DELETE FROM entry; DELETE FROM balance;
	UPDATE shift SET taken = 0, next_seq = 0`

func openSQLite(ctx context.Context, folder string) (*sqlite, error) {
	own, err := os.MkdirTemp(folder, "asar-limit-")
	if err != nil {
		return nil, err
	}
	s := &sqlite{folder: own, kept: map[string]*sql.Stmt{}}
	s.pool, err = sql.Open("sqlite", "file:"+filepath.Join(own, "limit.db")+
		"?_pragma=journal_mode(wal)&_pragma=synchronous(full)&_pragma=cache_size(-16000)&_txlock=immediate")
	if err == nil {
		s.conn, err = s.pool.Conn(ctx)
	}
	if err == nil {
		_, err = s.conn.ExecContext(ctx, sqliteSchema)
	}
	return s, err
}

// Close removes the file.
func (s *sqlite) Close(context.Context) error {
	return errors.Join(s.conn.Close(), s.pool.Close(), os.RemoveAll(s.folder))
}

// step is one statement of a limit: with $1 for the person and $2 for the shift.
type step string

const (
	insertFloor = step(`INSERT INTO floor (shift_id, person_id, status) VALUES ($2, $1, 'C')`)
	takePlace   = step(`UPDATE shift SET taken = taken + 1, next_seq = next_seq + 1 WHERE id = $2 AND taken < capacity AND $1 = $1`)
	insertPlace = step(`INSERT INTO signup (shift_id, person_id, status, seq) SELECT id, $1, 'C', next_seq FROM shift WHERE id = $2`)
	insertIn    = step(`INSERT INTO attendance (shift_id, person_id) SELECT id, $1 FROM shift WHERE id = $2 AND capacity > 0`)
	insertEntry = step(`INSERT INTO entry (person_id, minutes, direction, region) VALUES ($1, 60 + $2, 'taza', 'kz-35')`)
	addBalance  = step(`INSERT INTO balance (person_id, minutes) VALUES ($1, 60 + $2) ON CONFLICT (person_id) DO UPDATE SET minutes = minutes + excluded.minutes`)
)

// work is what a limit does.
type work struct {
	steps        []step
	anyone, wide bool
}

var works = map[string]work{
	HotFloor:    {steps: []step{insertFloor}},
	HotBest:     {steps: []step{takePlace, insertPlace}},
	SpreadFloor: {steps: []step{insertFloor}, wide: true},
	SpreadBest:  {steps: []step{takePlace, insertPlace}, wide: true},
	CheckIn:     {steps: []step{insertIn}, wide: true},
	LedgerFloor: {steps: []step{insertEntry}, anyone: true},
	LedgerBest:  {steps: []step{insertEntry, addBalance}, anyone: true},
}

// Rate measures a limit.
func (s *sqlite) Rate(ctx context.Context, name string, clients int, d time.Duration) (float64, error) {
	w, known := works[name]
	if !known {
		return 0, fmt.Errorf("limit: there is no %q", name)
	}
	if _, err := s.conn.ExecContext(ctx, sqliteEmpty); err != nil {
		return 0, err
	}
	return repeat(ctx, clients, d, func(ctx context.Context, client, n int) error {
		person, shift := client*10_000_000+n, 1
		if w.anyone {
			person = 1 + rand.IntN(people)
		}
		if w.wide {
			shift = 1 + rand.IntN(shifts)
		}
		s.turn.Lock()
		defer s.turn.Unlock()
		return s.once(ctx, w.steps, person, shift)
	})
}

// once does the work in one transaction.
func (s *sqlite) once(ctx context.Context, steps []step, person, shift int) (err error) {
	tx, err := s.conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	for _, one := range steps {
		statement, err := s.statement(ctx, string(one))
		if err == nil {
			_, err = statement.ExecContext(ctx, person, shift)
		}
		if err != nil {
			return errors.Join(err, tx.Rollback())
		}
	}
	return tx.Commit()
}

// statement keeps what was prepared, as the program does.
func (s *sqlite) statement(ctx context.Context, query string) (*sql.Stmt, error) {
	if known := s.kept[query]; known != nil {
		return known, nil
	}
	prepared, err := s.conn.PrepareContext(ctx, query)
	if err == nil {
		s.kept[query] = prepared
	}
	return prepared, err
}
