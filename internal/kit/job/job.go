// Package job does work after a commit: a job is a row written in the same
// transaction as its cause, so it exists if and only if the cause does. Work
// that fails is tried again, later each time; work that keeps failing stays in
// the table, with the trouble, until an operator looks.
//
// What a job carries may name people, so it is sealed in the table.
//
// A job may run more than once (a process may die after the work and before
// the note of it), so handlers must stand repetition.
package job

import (
	"context"
	"embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the table of jobs.
var Schema = db.Schema{Name: "job", FS: db.Sub(files)}

// Handler does the work of one job outside any transaction.
type Handler func(ctx context.Context, payload []byte) error

// Every is work that comes round: it runs once per interval, or every day at a
// clock, in a transaction of its own. It begins with the program, unless it has
// a clock. Work that is done for a list has a transaction for each of them
// instead, so that one whose turn fails keeps nobody else waiting.
type Every struct {
	Name     string
	Interval time.Duration
	Clock    string // such as "03:30" in Kazakhstan; the interval is then not used
	Reads    bool   // a reading transaction, for what only looks and takes long
	Run      func(tx *db.Tx) error
	Due      func(tx *db.Tx) ([]id.ID, error)   // whose turn it is
	Each     func(tx *db.Tx, whose id.ID) error // the work for one of them, if it is still due
}

// after returns when the work is due after an instant.
func (e Every) after(now time.Time) time.Time {
	if e.Clock == "" {
		return now.Add(e.Interval)
	}
	day := when.FromTime(now).Day()
	at, err := when.At(day, e.Clock)
	if err == nil && !at.Time().After(now) {
		at, err = when.At(day.AddDays(1), e.Clock)
	}
	if err != nil {
		panic("job: " + e.Name + " comes round at no clock: " + e.Clock)
	}
	return at.Time()
}

// Queue runs the jobs of one database.
type Queue struct {
	db       *db.DB
	log      *slog.Logger
	handlers map[string]Handler
	periodic []Every
}

const (
	sqlAdd = `INSERT INTO job (id, kind, payload, run_at)
		SELECT CAST(value->>'id' AS BIGINT), CAST($2 AS TEXT), unhex(value->>'payload'), CAST($3 AS BIGINT) FROM json_each($1) ORDER BY key`
	sqlDue = `SELECT id, kind, payload, tries FROM job WHERE state = 'due' AND run_at <= $1 AND (kind = $2 OR $2 = '') ORDER BY run_at, id LIMIT 1`
	// The claim moves the job out of the others' sight for as long as its
	// handler may take; if this process dies, it comes due again by itself.
	sqlClaim    = `UPDATE job SET run_at = $2, tries = tries + 1 WHERE id = $1`
	sqlDone     = `DELETE FROM job WHERE id = $1`
	sqlFailed   = `UPDATE job SET run_at = $2, trouble = $3, state = $4 WHERE id = $1`
	sqlAllOf    = `SELECT id, kind, payload, tries FROM job WHERE kind = $1 ORDER BY id`
	sqlPayloads = `SELECT payload FROM job WHERE kind = $1 ORDER BY id`
	sqlCount    = `SELECT count(*) FROM job WHERE state = 'due' AND run_at <= $1 AND (kind = $2 OR $2 = '')`
)

const (
	claimFor  = 2 * time.Minute
	settleFor = 5 * time.Second
	maxTries  = 8
	poll      = 500 * time.Millisecond
)

// NewQueue returns a Queue without handlers.
func NewQueue(d *db.DB, log *slog.Logger) *Queue {
	return &Queue{db: d, log: log, handlers: map[string]Handler{}}
}

// Handle names the handler of a kind of job.
func (q *Queue) Handle(kind string, h Handler) { q.handlers[kind] = h }

// HandleTx is Handle for work that is done in one writing transaction. Work that
// is long adds a job for what is left.
func (q *Queue) HandleTx(kind string, work func(tx *db.Tx, payload []byte) error) {
	q.Handle(kind, func(ctx context.Context, payload []byte) error {
		return q.db.Write(ctx, func(tx *db.Tx) error { return work(tx, payload) })
	})
}

// Repeat adds work that comes round.
func (q *Queue) Repeat(e Every) { q.periodic = append(q.periodic, e) }

// Add writes a job that becomes due at an instant, inside the transaction of its cause.
func Add(tx *db.Tx, kind string, payload any, due when.Instant) error {
	return AddAll(tx, kind, []any{payload}, due)
}

// AddAll is Add for several jobs, in their order.
func AddAll[T any](tx *db.Tx, kind string, payloads []T, due when.Instant) error {
	if len(payloads) == 0 {
		return nil
	}
	type added struct {
		ID      id.ID  `json:"id"`
		Payload string `json:"payload"` // as hex
	}
	rows := make([]added, len(payloads))
	for i, payload := range payloads {
		rows[i] = added{tx.NewID(), hex.EncodeToString(tx.Keys().Seal(sealOf(kind), []byte(db.JSON(payload))))}
	}
	_, err := tx.Exec(sqlAdd, db.JSON(rows), kind, due)
	return err
}

// Waiting returns what the jobs of a kind that have not been done carry, in
// the order of their making.
func Waiting(tx *db.Tx, kind string) ([][]byte, error) {
	sealed, err := db.All[[]byte](tx, sqlPayloads, kind)
	if err != nil {
		return nil, err
	}
	list := make([][]byte, len(sealed))
	for i := range sealed {
		if list[i], err = tx.Keys().Open(sealOf(kind), sealed[i]); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// Drop removes the jobs of a kind that have not been done and whose payload
// the function picks.
func Drop(tx *db.Tx, kind string, pick func(payload []byte) bool) error {
	waiting, err := db.All[row](tx, sqlAllOf, kind)
	for _, job := range waiting {
		payload, err := tx.Keys().Open(sealOf(kind), job.Payload)
		if err != nil {
			return err
		}
		if !pick(payload) {
			continue
		}
		if _, err := tx.Exec(sqlDone, job.ID); err != nil {
			return err
		}
	}
	return err
}

func sealOf(kind string) string { return "job/" + kind }

// Run works until the context ends. What comes round has a worker of its own,
// so that no offer stands longer because a mail server is slow.
func (q *Queue) Run(ctx context.Context) {
	var workers sync.WaitGroup
	workers.Go(func() {
		next := make([]time.Time, len(q.periodic))
		for i, e := range q.periodic {
			if e.Clock != "" {
				next[i] = e.after(time.Now())
			}
		}
		polling(ctx, func() {
			for i, e := range q.periodic {
				if now := time.Now(); now.After(next[i]) {
					next[i] = e.after(now)
					q.comeRound(ctx, e)
				}
			}
		})
	})
	polling(ctx, func() {
		if _, err := q.Drain(ctx); err != nil && ctx.Err() == nil {
			q.log.Error("jobs", "error", err.Error())
		}
	})
	workers.Wait()
}

// polling calls work again and again until the context ends.
func polling(ctx context.Context, work func()) {
	for ctx.Err() == nil {
		work()
		select {
		case <-ctx.Done():
		case <-time.After(poll):
		}
	}
}

// comeRound does periodic work once. Its panic must not end the program.
func (q *Queue) comeRound(ctx context.Context, e Every) {
	q.periodically(ctx, e.Name, func() error {
		switch {
		case e.Each != nil:
			return q.forEach(ctx, e)
		case e.Reads:
			return q.db.Read(ctx, e.Run)
		}
		return q.db.Write(ctx, e.Run)
	})
}

// forEach does the work for everybody whose turn it is.
func (q *Queue) forEach(ctx context.Context, e Every) error {
	var due []id.ID
	err := q.db.Read(ctx, func(tx *db.Tx) (err error) {
		due, err = e.Due(tx)
		return err
	})
	for _, whose := range due {
		q.periodically(ctx, e.Name, func() error {
			return q.db.Write(ctx, func(tx *db.Tx) error { return e.Each(tx, whose) })
		})
	}
	return err
}

func (q *Queue) periodically(ctx context.Context, name string, work func() error) {
	if err := guarded(work); err != nil && ctx.Err() == nil {
		q.log.Error("periodic work", "name", name, "error", err.Error())
	}
}

// guarded returns the error of work, or its panic as one.
func guarded(work func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("job: panic: %v", p)
		}
	}()
	return work()
}

// Waiting returns how many jobs are due.
func (q *Queue) Waiting(ctx context.Context) (n int, err error) { return q.waiting(ctx, "") }

func (q *Queue) waiting(ctx context.Context, kind string) (n int, err error) {
	err = q.db.Read(ctx, func(tx *db.Tx) error {
		n, err = db.One[int](tx, sqlCount, tx.Now, kind)
		return err
	})
	return n, err
}

// Drain works off every job that is due and returns how many succeeded.
func (q *Queue) Drain(ctx context.Context) (done int, err error) { return q.drain(ctx, "") }

// WorkOff works the jobs of one kind off until a look finds nothing left: a command
// that has begun something long goes on with it, and leaves letters and the rest to
// the server. Each job is done once; for what a server beside it does it waits.
func (q *Queue) WorkOff(ctx context.Context, kind string, look func(tx *db.Tx) (left bool, err error)) error {
	for left := true; ; {
		err := q.db.Read(ctx, func(tx *db.Tx) (err error) {
			left, err = look(tx)
			return err
		})
		if err != nil || !left {
			return err
		}
		done, err := q.drain(ctx, kind)
		if err != nil {
			return err
		}
		if done > 0 {
			continue
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(poll):
		}
	}
}

func (q *Queue) drain(ctx context.Context, kind string) (done int, err error) {
	for ctx.Err() == nil {
		job, found, err := q.claim(ctx, kind)
		if err != nil || !found {
			return done, err
		}
		trouble := q.work(ctx, job)
		if trouble == nil {
			done++
		}
		if err := q.settle(ctx, job, trouble); err != nil {
			return done, err
		}
	}
	return done, ctx.Err()
}

type row struct {
	ID      id.ID
	Kind    string
	Payload []byte // sealed
	Tries   int
}

func (q *Queue) claim(ctx context.Context, kind string) (job row, found bool, err error) {
	// A look first: an idle queue must not take the one writer of SQLite.
	if n, err := q.waiting(ctx, kind); err != nil || n == 0 {
		return row{}, false, err
	}
	err = q.db.Write(ctx, func(tx *db.Tx) error {
		job, found, err = db.Maybe[row](tx, sqlDue, tx.Now, kind)
		if err != nil || !found {
			return err
		}
		_, err = tx.Exec(sqlClaim, job.ID, tx.Now.Add(claimFor))
		return err
	})
	return job, found, err
}

func (q *Queue) work(ctx context.Context, job row) error {
	h, ok := q.handlers[job.Kind]
	if !ok {
		return fmt.Errorf("job: nobody handles %q", job.Kind)
	}
	ctx, cancel := context.WithTimeout(ctx, claimFor/2)
	defer cancel()
	payload, err := q.db.Keys().Open(sealOf(job.Kind), job.Payload)
	if err != nil {
		return err
	}
	return guarded(func() error { return h(ctx, payload) })
}

// settle notes what became of a job, also while the program is stopping: what
// was sent must not be sent again. The trouble stays in the table and out of
// the log, because mail servers repeat addresses in it.
func (q *Queue) settle(ctx context.Context, job row, trouble error) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), settleFor)
	defer cancel()
	if trouble != nil {
		q.log.Warn("job failed", "job", job.ID.String(), "kind", job.Kind, "tries", job.Tries+1)
	}
	return q.db.Write(ctx, func(tx *db.Tx) error {
		if trouble == nil {
			_, err := tx.Exec(sqlDone, job.ID)
			return err
		}
		state, later := "due", time.Minute<<min(job.Tries, 8)
		if job.Tries+1 >= maxTries {
			state = "failed"
		}
		_, err := tx.Exec(sqlFailed, job.ID, tx.Now.Add(later), tx.Keys().Seal(sealOf(job.Kind), []byte(trouble.Error())), state)
		return err
	})
}

// Decode reads a payload into v.
func Decode(payload []byte, v any) error {
	if err := json.Unmarshal(payload, v); err != nil {
		return fmt.Errorf("job: malformed payload: %w", err)
	}
	return nil
}
