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

	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
)

const sqlPutAll = `INSERT INTO thing (id, name, active, starts_at)
	SELECT (SELECT COALESCE(max(id), 0) FROM thing) + key + 1, value->>'name', TRUE, 0 FROM json_each($1)`

var errRefused = errors.New("refused")

// sets is an act that puts names, many at once, and refuses those that begin
// with an r. It remembers how many it was asked to do together.
type sets struct {
	mu    sync.Mutex
	sizes []int
	wrong func(names []string) error
}

func (s *sets) put(tx *db.Tx, names []string) ([]error, error) {
	s.mu.Lock()
	s.sizes = append(s.sizes, len(names))
	s.mu.Unlock()
	ends := make([]error, len(names))
	var rows []map[string]string
	for i, name := range names {
		if strings.HasPrefix(name, "r") {
			ends[i] = errRefused
			continue
		}
		rows = append(rows, map[string]string{"name": name})
	}
	if s.wrong != nil {
		if err := s.wrong(names); err != nil {
			return nil, err
		}
	}
	_, err := tx.Exec(sqlPutAll, db.JSON(rows))
	return ends, err
}

// crowd has names put by an act while a first write has the turn.
func crowd(t *testing.T, d *db.DB, s *sets, names ...string) *line {
	t.Helper()
	act := db.NewAct(s.put)
	l := newLine(t, d)
	for i, name := range names {
		l.come(name, func() error { return act.Run(t.Context(), d, "key", name) })
		for act.InLine() <= i {
			runtime.Gosched()
		}
	}
	return l
}

func TestWhoeverWantsTheSameIsDoneTogether(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		s := &sets{}
		l := crowd(t, d, s, "a", "r1", "b", "c", "r2")
		ended := l.finish()
		l.keeps("first", "a", "b", "c")
		if !slices.Equal(s.sizes, []int{5}) || !errors.Is(ended["r2"], errRefused) {
			t.Errorf("done in sets of %v; the refused one was told %v", s.sizes, ended["r2"])
		}
	})
}

// Whatever goes wrong in a set, each is done alone then, and only its cause fails.
func TestASetThatFailsIsDoneOneByOne(t *testing.T) {
	mistake := errors.New("mistake")
	for way, wrong := range map[string]func() error{
		"error": func() error { return mistake },
		"panic": func() error { panic("a mistake") },
		"exit":  func() error { runtime.Goexit(); return nil },
	} {
		t.Run(way, func(t *testing.T) {
			dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
				s := &sets{wrong: func(names []string) error {
					if slices.Contains(names, "bad") {
						return wrong()
					}
					return nil
				}}
				l := crowd(t, d, s, "a", "bad", "b", "c")
				ended := l.finish()
				if n := count(t, d); ended["b"] != nil || ended["c"] != nil || ended["bad"] == nil || way != "exit" && (ended["a"] != nil || n != 4) {
					t.Errorf("ended %v with %d rows", ended, n)
				}
			})
		})
	}
}

func TestASetRunsAgainAfterAConflict(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		runs := 0
		s := &sets{wrong: func([]string) error {
			if runs++; runs <= 2 {
				return db.ErrAgain
			}
			return nil
		}}
		l := crowd(t, d, s, "a", "b", "c")
		l.finish()
		l.keeps("first", "a", "b", "c")
		if !slices.Equal(s.sizes, []int{3, 3, 3}) {
			t.Errorf("done in sets of %v", s.sizes)
		}
	})
}

func TestWhoeverLeavesASetIsLeftOut(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		s := &sets{}
		act := db.NewAct(s.put)
		l := newLine(t, d)
		ctx, cancel := context.WithCancel(t.Context())
		for i, name := range []string{"leader", "follower", "stays"} {
			with := ctx
			if name == "stays" {
				with = t.Context()
			}
			l.come(name, func() error { return act.Run(with, d, "key", name) })
			for act.InLine() <= i {
				runtime.Gosched()
			}
		}
		cancel()
		for act.InLine() > 2 { // who follows goes at once; who leads is told when its turn comes
			runtime.Gosched()
		}
		ended := l.finish()
		l.keeps("first", "stays")
		for _, name := range []string{"leader", "follower"} {
			if !errors.Is(ended[name], context.Canceled) {
				t.Errorf("the %s was told %v", name, ended[name])
			}
		}
	})
}

func TestAFullQueueRefusesSetsToo(t *testing.T) {
	dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
		l := newLine(t, d)
		d.MaxWaiting = 1
		if err := db.NewAct((&sets{}).put).Run(t.Context(), d, "key", "a"); !errors.Is(err, db.ErrFull) {
			t.Errorf("it was told %v", err)
		}
		l.finish()
	})
}

// Whichever call fails, each of a set is kept and told so, or neither.
func TestAnyCallOfASetMayFail(t *testing.T) {
	broken := errors.New("broken")
	for nth := 1; nth <= 6; nth++ {
		t.Run(fmt.Sprint(nth), func(t *testing.T) {
			dbtest.Each(t, parts(t), func(t *testing.T, d *db.DB) {
				l := crowd(t, d, &sets{}, "a", "b", "c")
				failing(d, broken, nth)
				ended := l.finish()
				kept := 0
				for _, err := range ended {
					if err == nil {
						kept++
					} else if !errors.Is(err, broken) {
						t.Errorf("told %v", err)
					}
				}
				if n := count(t, d); n != kept || kept < 3 {
					t.Errorf("%d were told that they are kept, and %d are: %v", kept, n, ended)
				}
			})
		})
	}
}
