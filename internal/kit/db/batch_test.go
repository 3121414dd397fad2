package db_test

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
)

// line is a row of writes on one key that wait behind a first one.
type line struct {
	t    *testing.T
	d    *db.DB
	open chan struct{} // lets the first go on
	all  sync.WaitGroup

	mu      sync.Mutex
	ended   map[string]error
	batches []int
}

// newLine begins a write called "first" that holds the turn until the line is let go.
func newLine(t *testing.T, d *db.DB) *line {
	t.Helper()
	l := &line{t: t, d: d, open: make(chan struct{}), ended: map[string]error{}}
	d.Unhurried()
	d.Observe = func(members int, _ time.Duration) {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.batches = append(l.batches, members)
	}
	begun := make(chan struct{})
	once := sync.OnceFunc(func() { close(begun) })
	l.write(t.Context(), "first", func(tx *db.Tx) error {
		once()
		<-l.open
		return put(tx, "first")
	}, "key")
	<-begun
	return l
}

// add has a write wait at the end of the line.
func (l *line) add(ctx context.Context, name string, fn func(*db.Tx) error) {
	l.t.Helper()
	before := l.d.InLine()
	l.write(ctx, name, fn, "key")
	for l.d.InLine() == before {
		runtime.Gosched()
	}
}

func (l *line) write(ctx context.Context, name string, fn func(*db.Tx) error, keys ...string) {
	l.come(name, func() error { return l.d.Write(ctx, fn, keys...) })
}

// come runs something on a goroutine of its own and notes how it ended.
func (l *line) come(name string, do func() error) {
	l.all.Go(func() {
		err := fmt.Errorf("%s never came back", name)
		defer func() {
			if p := recover(); p != nil {
				err = fmt.Errorf("panic: %v", p)
			}
			l.mu.Lock()
			defer l.mu.Unlock()
			l.ended[name] = err
		}()
		err = do()
	})
}

// finish lets the line go and returns how each ended.
func (l *line) finish() map[string]error {
	close(l.open)
	l.all.Wait()
	l.d.Fail(nil)
	return l.ended
}

// keeps checks which writes left a row, in the order in which they ran.
func (l *line) keeps(names ...string) {
	l.t.Helper()
	err := l.d.Read(l.t.Context(), func(tx *db.Tx) error {
		got, err := db.All[string](tx, sqlNames)
		if !slices.Equal(got, names) {
			l.t.Errorf("kept %v, want %v", got, names)
		}
		return err
	})
	if err != nil {
		l.t.Fatal(err)
	}
	for name, err := range l.ended {
		if kept := slices.Contains(names, name); kept != (err == nil) {
			l.t.Errorf("%s was answered %v, but kept is %v", name, err, kept)
		}
	}
}

const (
	sqlNames = `SELECT name FROM thing ORDER BY id`
	sqlPut   = `INSERT INTO thing (id, name, active, starts_at) SELECT COALESCE(max(id), 0) + 1, $1, TRUE, 0 FROM thing`
	sqlPart  = `INSERT INTO part (id, thing) VALUES (1, 99)`
)

func put(tx *db.Tx, name string) error {
	_, err := tx.Exec(sqlPut, name)
	return err
}

// puts is a write that leaves a row with a name.
func puts(name string) func(*db.Tx) error { return func(tx *db.Tx) error { return put(tx, name) } }

func TestWhoeverWaitsSharesTheCommitInOrderOfArrival(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		l := newLine(t, d)
		want := []string{"first"}
		for i := range 20 {
			want = append(want, fmt.Sprintf("%02d", i))
			l.add(t.Context(), want[i+1], puts(want[i+1]))
		}
		l.finish()
		l.keeps(want...)
		if !slices.Equal(l.batches, []int{1, 20}) {
			t.Errorf("committed %v, want the first and then all others at once", l.batches)
		}
	})
}

func TestABatchHasALimit(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		l := newLine(t, d)
		for i := range 2 * d.BatchLimit() {
			name := fmt.Sprint(i)
			l.add(t.Context(), name, puts(name))
		}
		l.finish()
		if n := count(t, d); n != 2*d.BatchLimit()+1 {
			t.Errorf("%d rows", n)
		}
		if most := slices.Max(l.batches); most > d.BatchLimit() {
			t.Errorf("%d shared one transaction", most)
		}
	})
}

// What one member does wrong, in whatever way, is undone alone. The failing
// ones stand at the head, in the middle and at the end of the line.
func TestAFailureUndoesOnlyItself(t *testing.T) {
	refused := errors.New("refused")
	ways := map[string]func(*db.Tx) error{
		"refusal": func(*db.Tx) error { return refused },
		"double":  func(tx *db.Tx) error { return put(tx, "refusal") },
		"panic":   func(*db.Tx) error { panic("a mistake") },
		"exit":    func(*db.Tx) error { runtime.Goexit(); return nil },
	}
	for way, wrong := range ways {
		t.Run(way, func(t *testing.T) {
			dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
				fails := func(tx *db.Tx) error {
					if err := put(tx, "refusal"); err != nil {
						return err
					}
					return wrong(tx)
				}
				l := newLine(t, d)
				for _, name := range []string{"f1", "a", "f2", "f3", "b", "f4"} {
					if name[0] == 'f' {
						l.add(t.Context(), name, fails)
					} else {
						l.add(t.Context(), name, puts(name))
					}
				}
				l.finish()
				l.keeps("first", "a", "b")
				if way == "panic" && l.ended["f3"].Error() != "panic: a mistake" {
					t.Errorf("its caller was told %v", l.ended["f3"])
				}
				if way == "double" && !d.Unique(l.ended["f3"]) {
					t.Errorf("its caller was told %v", l.ended["f3"])
				}
			})
		})
	}
}

func TestWhoeverGoesAwayWaitingNeverBegins(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		l := newLine(t, d)
		ctx, cancel := context.WithCancel(t.Context())
		l.add(ctx, "gone", puts("gone"))
		l.add(t.Context(), "stays", puts("stays"))
		cancel()
		for d.InLine() > 1 { // it does not wait for its turn to go
			runtime.Gosched()
		}
		ended := l.finish()
		l.keeps("first", "stays")
		if !errors.Is(ended["gone"], context.Canceled) {
			t.Errorf("it was told %v", ended["gone"])
		}
	})
}

func TestWhoeverGoesAwayInTheMiddleHarmsNobody(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		l := newLine(t, d)
		ctx, cancel := context.WithCancel(t.Context())
		l.add(t.Context(), "a", puts("a"))
		l.add(ctx, "gone", func(tx *db.Tx) error {
			if err := put(tx, "gone"); err != nil {
				return err
			}
			cancel()
			return put(tx, "gone too")
		})
		l.add(t.Context(), "b", puts("b"))
		l.finish()
		l.keeps("first", "a", "b")
	})
}

func TestAFullQueueRefuses(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		l := newLine(t, d)
		d.MaxWaiting = 2
		l.add(t.Context(), "second", puts("second"))
		if err := d.Write(t.Context(), puts("third"), "key"); !errors.Is(err, db.ErrFull) {
			t.Errorf("the third was told %v", err)
		}
		l.finish()
		write(t, d, sqlInsert, 9, "later", true, nil, 0)
		l.keeps("first", "second", "later")
	})
}

// One member's work is refused by the commit: the others do theirs again alone.
func TestAFailedCommitHarmsOnlyItsCause(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		l := newLine(t, d)
		l.add(t.Context(), "a", puts("a"))
		l.add(t.Context(), "bad", func(tx *db.Tx) error { _, err := tx.Exec(sqlPart); return err })
		l.add(t.Context(), "b", puts("b"))
		l.finish()
		l.keeps("first", "a", "b")
	})
}

// failing has the calls that pick chooses by their number fail once.
func failing(d *db.DB, err error, calls ...int) {
	n := 0
	d.Fail(func() error {
		if n++; slices.Contains(calls, n) {
			return err
		}
		return nil
	})
}

// A conflict at the commit has all run again together, a second one each alone.
// The calls of a batch of three are the begin, a row each, a mark before the
// second and the third, and the commit. Where texts go one by one the second
// mark takes two calls.
func TestAConflictRunsAllAgain(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		l := newLine(t, d)
		l.add(t.Context(), "a", puts("a"))
		l.add(t.Context(), "b", puts("b"))
		l.add(t.Context(), "c", puts("c"))
		batch := 7
		if d.Engine() == "sqlite" {
			batch = 8
		}
		failing(d, db.ErrAgain, 2+batch, 2+2*batch) // the first has begun already
		l.finish()
		l.keeps("first", "a", "b", "c")
		if !slices.Equal(l.batches, []int{1, 3, 3, 1, 1, 1}) {
			t.Errorf("committed %v", l.batches)
		}
	})
}

// A member that meets a conflict runs again in another transaction; what was
// written before it is kept.
func TestAMemberInConflictRunsAgain(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		l := newLine(t, d)
		runs := 0
		l.add(t.Context(), "before", puts("before"))
		l.add(t.Context(), "twice", func(tx *db.Tx) error {
			if runs++; runs == 1 {
				return db.ErrAgain
			}
			return put(tx, "twice")
		})
		l.add(t.Context(), "after", puts("after"))
		l.finish()
		l.keeps("first", "before", "twice", "after")
		if !slices.Equal(l.batches, []int{1, 1, 2}) {
			t.Errorf("committed %v", l.batches)
		}
	})
}

func TestEndlessConflictsAreGivenUp(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		runs := 0
		err := d.Write(t.Context(), func(*db.Tx) error { runs++; return db.ErrAgain })
		if !errors.Is(err, db.ErrAgain) || runs != 40 {
			t.Errorf("after %d runs: %v", runs, err)
		}
	})
}

// A write that loses to others again and again gets through in the end: from
// some conflict on, no other begins beside it.
func TestAWriteThatAlwaysLosesGoesAlone(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		runs := 0
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			runs++
			if _, err := db.All[thing](tx, sqlAll); err != nil {
				return err
			}
			rival := make(chan error, 1)
			go func() { rival <- d.Write(t.Context(), puts(fmt.Sprint("rival ", runs))) }()
			select {
			case err := <-rival:
				if err != nil {
					return err
				}
			case <-time.After(200 * time.Millisecond): // it waits for us
			}
			return put(tx, "loser")
		})
		if want := map[string]int{"sqlite": 1, "postgres": 9}[d.Engine()]; err != nil || runs != want {
			t.Errorf("after %d runs: %v", runs, err)
		}
	})
}

// Whichever call of a batch fails, each member is kept and told so, or neither;
// and those that did nothing wrong are kept.
func TestAnyCallOfABatchMayFail(t *testing.T) {
	broken := errors.New("broken")
	for nth := 1; nth <= 10; nth++ {
		t.Run(fmt.Sprint(nth), func(t *testing.T) {
			dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
				l := newLine(t, d)
				l.add(t.Context(), "a", puts("a"))
				l.add(t.Context(), "b", puts("b"))
				l.add(t.Context(), "c", puts("c"))
				failing(d, broken, nth)
				ended := l.finish()
				var kept []string
				for _, name := range []string{"first", "a", "b", "c"} {
					if ended[name] == nil {
						kept = append(kept, name)
					} else if !errors.Is(ended[name], broken) {
						t.Errorf("%s was told %v", name, ended[name])
					}
				}
				if len(kept) < 3 {
					t.Errorf("only %v were kept", kept)
				}
				l.keeps(kept...)
			})
		})
	}
}

// A server that dies at the commit leaves everybody in the dark, and says so.
func TestAnUnknownOutcomeIsCalledSo(t *testing.T) {
	d, err := db.Open(t.Context(), dbtest.PostgresAddress(t), dbtest.Keys())
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if _, err := d.Migrate(t.Context(), parts(t)); err != nil {
		t.Fatal(err)
	}
	for _, text := range strings.Split(sqlSuicide, "\n\n") {
		write(t, d, text)
	}
	l := newLine(t, d)
	l.add(t.Context(), "a", puts("a"))
	l.add(t.Context(), "b", puts("dies"))
	for name, err := range l.finish() {
		if errors.Is(err, db.ErrUnknown) != (name != "first") {
			t.Errorf("%s was told %v", name, err)
		}
	}
	write(t, d, sqlInsert, 9, "after", true, nil, 0)
	l.ended = nil
	l.keeps("first", "after")
}

const sqlSuicide = `CREATE FUNCTION suicide() RETURNS TRIGGER LANGUAGE plpgsql AS
'BEGIN IF NEW.name = ''dies'' THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NULL; END'

CREATE CONSTRAINT TRIGGER dies AFTER INSERT ON thing DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION suicide()`

// On PostgreSQL writes that share no key run side by side; one that names
// several keys waits for all of them.
func TestKeysOnPostgres(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		if d.Engine() != "postgres" {
			l := newLine(t, d) // one writer: everybody gathers, whatever their keys
			l.write(t.Context(), "other", puts("other"), "other")
			for d.InLine() == 0 {
				runtime.Gosched()
			}
			l.finish()
			l.keeps("first", "other")
			return
		}
		l := newLine(t, d)
		for _, keys := range [][]string{nil, {"other"}, {"b", "a"}} { // while the first has its turn
			err := d.Write(t.Context(), func(tx *db.Tx) error { _, err := db.One[int](tx, `SELECT 1`); return err }, keys...)
			if err != nil {
				t.Error(err)
			}
		}
		l.write(t.Context(), "both", puts("both"), "other", "key")
		l.finish()
		l.keeps("first", "both")
	})
}

// A transaction that outlives its function must not write into another's.
func TestALeftTransactionIsOver(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		var left *db.Tx
		l := newLine(t, d)
		l.add(t.Context(), "a", func(tx *db.Tx) error { left = tx; return put(tx, "a") })
		l.add(t.Context(), "b", func(*db.Tx) error { return put(left, "stray") })
		l.finish()
		l.keeps("first", "a")
	})
}
