package job_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func queue(t *testing.T, d *db.DB) *job.Queue {
	t.Helper()
	return job.NewQueue(d, slog.New(slog.NewTextHandler(io.Discard, nil)))
}

func add(t *testing.T, d *db.DB, kind, payload string, later time.Duration) {
	t.Helper()
	err := d.Write(t.Context(), func(tx *db.Tx) error { return job.Add(tx, kind, payload, tx.Now.Add(later)) })
	if err != nil {
		t.Fatal(err)
	}
}

func TestWorkIsDoneOnceAndInOrder(t *testing.T) {
	dbtest.Each(t, []db.Schema{job.Schema}, func(t *testing.T, d *db.DB) {
		now := dbtest.Start
		d.Clock = func() time.Time { return now }
		q := queue(t, d)
		var done []string
		q.Handle("greet", func(_ context.Context, payload []byte) error {
			done = append(done, string(payload))
			return nil
		})
		add(t, d, "greet", "a", 0)
		add(t, d, "greet", "later", time.Hour)
		add(t, d, "greet", "b", 0)
		for range 2 {
			if _, err := q.Drain(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		if !slices.Equal(done, []string{`"a"`, `"b"`}) {
			t.Errorf("done %q", done)
		}
		now = now.Add(time.Hour)
		if n, err := q.Drain(t.Context()); n != 1 || err != nil {
			t.Errorf("an hour later: %d, %v", n, err)
		}
	})
}

func TestAJobOfAnUndoneActDoesNotExist(t *testing.T) {
	dbtest.Each(t, []db.Schema{job.Schema}, func(t *testing.T, d *db.DB) {
		undone := errors.New("undone")
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			return errors.Join(job.Add(tx, "greet", "a", tx.Now), undone)
		})
		if !errors.Is(err, undone) {
			t.Fatal(err)
		}
		if n, err := queue(t, d).Waiting(t.Context()); n != 0 || err != nil {
			t.Errorf("%d jobs wait, %v", n, err)
		}
	})
}

func TestTroubleIsTriedAgainLaterAndThenKept(t *testing.T) {
	dbtest.Each(t, []db.Schema{job.Schema}, func(t *testing.T, d *db.DB) {
		now := dbtest.Start
		d.Clock = func() time.Time { return now }
		q := queue(t, d)
		tries := 0
		q.Handle("greet", func(context.Context, []byte) error {
			if tries++; tries%2 == 0 {
				panic("trouble")
			}
			return errors.New("trouble")
		})
		add(t, d, "greet", "a", 0)
		add(t, d, "unknown", "a", 0)
		for range 30 {
			if n, err := q.Drain(t.Context()); n != 0 || err != nil {
				t.Fatalf("%d succeeded, %v", n, err)
			}
			now = now.Add(5 * time.Hour)
		}
		if tries != 8 {
			t.Errorf("tried %d times, want 8", tries)
		}
		if n, err := q.Waiting(t.Context()); n != 0 || err != nil {
			t.Errorf("%d jobs still come due, %v", n, err)
		}
	})
}

func TestTwoWorkersShareTheWork(t *testing.T) {
	dbtest.Each(t, []db.Schema{job.Schema}, func(t *testing.T, d *db.DB) {
		const jobs = 30
		for range jobs {
			add(t, d, "greet", "a", 0)
		}
		var mu sync.Mutex
		done := 0
		var wg sync.WaitGroup
		for range 2 {
			q := queue(t, d)
			q.Handle("greet", func(context.Context, []byte) error {
				mu.Lock()
				defer mu.Unlock()
				done++
				return nil
			})
			wg.Go(func() {
				if _, err := q.Drain(context.Background()); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if done != jobs {
			t.Errorf("%d done, want %d", done, jobs)
		}
	})
}

func TestWhatWasDoneWhileStoppingIsNotDoneAgain(t *testing.T) {
	dbtest.Each(t, []db.Schema{job.Schema}, func(t *testing.T, d *db.DB) {
		now := dbtest.Start
		d.Clock = func() time.Time { return now }
		q := queue(t, d)
		ctx, stop := context.WithCancel(t.Context())
		done := 0
		q.Handle("greet", func(context.Context, []byte) error {
			done++
			stop()
			return nil
		})
		add(t, d, "greet", "a", 0)
		if _, err := q.Drain(ctx); !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		now = now.Add(time.Hour)
		if _, err := q.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		if done != 1 {
			t.Errorf("done %d times, want once", done)
		}
	})
}

// A mail server may repeat an address in its refusal: no log may hold it.
func TestTroubleIsNotLogged(t *testing.T) {
	d := dbtest.SQLite(t, []db.Schema{job.Schema})
	var log bytes.Buffer
	q := job.NewQueue(d, slog.New(slog.NewTextHandler(&log, nil)))
	q.Handle("greet", func(context.Context, []byte) error { return errors.New("550 <aigerim@example.kz> unknown") })
	add(t, d, "greet", "a", 0)
	if _, err := q.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
	if text := log.String(); !strings.Contains(text, "job failed") || strings.Contains(text, "aigerim") {
		t.Errorf("the log: %s", text)
	}
}

// Periodic work goes on while a job takes long, and after it has panicked.
func TestWhatComesRoundWaitsForNoJob(t *testing.T) {
	d := dbtest.SQLite(t, []db.Schema{job.Schema})
	q := queue(t, d)
	ctx, stop := context.WithCancel(t.Context())
	busy := make(chan struct{})
	q.Handle("slow", func(ctx context.Context, _ []byte) error {
		close(busy)
		<-ctx.Done()
		return ctx.Err()
	})
	rounds := make(chan struct{}, 100)
	q.Repeat(job.Every{Name: "spoilt", Interval: time.Millisecond, Run: func(*db.Tx) error { panic("trouble") }})
	q.Repeat(job.Every{Name: "round", Interval: time.Millisecond, Run: func(*db.Tx) error {
		rounds <- struct{}{}
		return nil
	}})
	served := make(chan id.ID, 100)
	q.Repeat(job.Every{
		Name: "for a list", Interval: time.Millisecond,
		Due: func(*db.Tx) ([]id.ID, error) { return []id.ID{1, 2, 3}, nil },
		Each: func(_ *db.Tx, whose id.ID) error {
			if whose == 1 {
				return errors.New("trouble")
			}
			if whose == 2 {
				panic("trouble")
			}
			served <- whose
			return nil
		},
	})
	add(t, d, "slow", "a", 0)
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		q.Run(ctx)
	}()
	<-busy
	for range 3 {
		select {
		case <-rounds:
		case <-time.After(10 * time.Second):
			t.Fatal("periodic work waits for a job")
		}
	}
	select {
	case <-served:
	case <-time.After(10 * time.Second):
		t.Error("one whose turn fails keeps the others waiting")
	}
	stop()
	<-stopped
}

// A command goes on with its own kind of work, step by step to its end, and
// leaves the rest.
func TestAKindIsWorkedOff(t *testing.T) {
	dbtest.Each(t, []db.Schema{job.Schema}, func(t *testing.T, d *db.DB) {
		q, steps, letters := queue(t, d), 0, 0
		q.Handle("letter", func(context.Context, []byte) error { letters++; return nil })
		q.HandleTx("step", func(tx *db.Tx, _ []byte) error {
			if steps++; steps == 3 {
				return nil
			}
			return job.Add(tx, "step", "next", tx.Now)
		})
		add(t, d, "letter", "a", 0)
		add(t, d, "step", "first", 0)
		looks := 0
		err := q.WorkOff(t.Context(), "step", func(*db.Tx) (bool, error) { looks++; return steps < 3, nil })
		if err != nil || steps != 3 || letters != 0 || looks != 2 {
			t.Errorf("%v: %d steps, %d letters, %d looks", err, steps, letters, looks)
		}
		broken := errors.New("broken")
		if err := q.WorkOff(t.Context(), "step", func(*db.Tx) (bool, error) { return true, broken }); !errors.Is(err, broken) {
			t.Errorf("a look that fails: %v", err)
		}
	})
}
