package attendance_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"asar/internal/core/attendance"
	"asar/internal/core/coretest"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// Whoever comes, in whatever order and with whatever in their hands: together
// they are noted as they would be one after the other.
func TestManyAreNotedAsOneAfterTheOther(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		c := meet(w)
		refused, noted := 0, 0
		rapid.Check(t, func(t *rapid.T) {
			arrivals := rapid.SliceOfN(rapid.Custom(c.arrival), 1, 8).Draw(t, "arrivals")
			apart := c.after(t, func(tx *db.Tx) (all []attendance.Outcome, err error) {
				for _, a := range arrivals {
					one, err := w.Attendance.CheckInAll(tx, []attendance.Arrival{a})
					if err != nil {
						return nil, err
					}
					all = append(all, one...)
				}
				return all, nil
			})
			together := c.after(t, func(tx *db.Tx) ([]attendance.Outcome, error) { return w.Attendance.CheckInAll(tx, arrivals) })
			if apart != together {
				t.Fatalf("one after the other:\n%s\ntogether:\n%s", apart, together)
			}
			refused, noted = refused+strings.Count(together, "refused"), noted+strings.Count(together, "noted")
		})
		if refused == 0 || noted == 0 {
			t.Errorf("%d were refused and %d noted: the crowds are too much alike", refused, noted)
		}
	})
}

// crowd is people at two doors: with a place, offered one, waiting for one, and
// some who gave theirs back.
type crowd struct {
	w      *coretest.World
	claims []signup.Signup
	keys   map[id.ID][2]string // pass and code, by claim
	guards []auth.Actor
}

func meet(w *coretest.World) *crowd {
	w.T.Helper()
	c := &crowd{w: w, keys: map[id.ID][2]string{}, guards: []auth.Actor{w.Coordinator, w.Coordinator, w.Person("Дана", "1999-01-01")}}
	w.Clock("2026-11-22", "12:00")
	for _, s := range w.Shifts {
		for range 4 {
			c.claims = append(c.claims, w.Join(w.Person("Айгерім", "2000-01-01"), s.ID))
		}
	}
	first := c.claims[0]
	w.Write(func(tx *db.Tx) error {
		for _, one := range c.claims {
			pass, err := w.Attendance.Pass(tx, one)
			if err != nil {
				return err
			}
			code, err := w.Attendance.Code(tx, one.ID)
			if err != nil {
				return err
			}
			c.keys[one.ID] = [2]string{pass, code}
		}
		return w.Signups.Withdraw(tx, auth.Actor{Person: first.Person}, first.ID) // its place is offered to the third
	})
	w.Clock(coretest.Tomorrow, "13:30") // both doors are open
	w.Write(func(tx *db.Tx) error {
		_, err := w.Attendance.CheckIn(tx, w.Coordinator, c.claims[4].ID, attendance.ByName)
		return err
	})
	w.Clock(coretest.Tomorrow, "13:31")
	return c
}

func (c *crowd) arrival(t *rapid.T) attendance.Arrival {
	claim := rapid.SampledFrom(c.claims).Draw(t, "claim")
	a := attendance.Arrival{By: rapid.SampledFrom(c.guards).Draw(t, "by"), Host: claim.Org, Shift: claim.Shift}
	if rapid.IntRange(0, 5).Draw(t, "astray") == 0 {
		a.Shift = c.claims[0].Shift
	}
	switch rapid.IntRange(0, 6).Draw(t, "way") {
	case 0, 1:
		a.Text = c.keys[claim.ID][0]
	case 2, 3:
		a.Text = c.keys[claim.ID][1]
	case 4:
		a.Text = "ZZZZZ"
	default:
		a.Claim = claim.ID
	}
	return a
}

// after says what an act came to and what it left, and undoes it.
func (c *crowd) after(t *rapid.T, act func(tx *db.Tx) ([]attendance.Outcome, error)) string {
	undo := errors.New("undo")
	var said strings.Builder
	err := c.w.Try(func(tx *db.Tx) error {
		said.Reset()
		outcomes, err := act(tx)
		if err != nil {
			return err
		}
		for _, o := range outcomes {
			if f, is := fault.As(o.Err); is {
				fmt.Fprintln(&said, "refused", f.Code)
				continue
			}
			fmt.Fprintln(&said, "noted", o.Record, o.Person.ID, o.Before)
		}
		for _, one := range c.claims {
			claim, err := c.w.Signups.Get(tx, one.ID)
			if err != nil {
				return err
			}
			notes, err := c.w.Attendance.Notes(tx, c.w.Coordinator, one.ID)
			if err != nil {
				return err
			}
			fmt.Fprintln(&said, claim, len(notes))
		}
		return undo
	})
	if !errors.Is(err, undo) {
		t.Fatal(err)
	}
	return said.String()
}
