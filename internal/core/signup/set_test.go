package signup_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"asar/internal/core/coretest"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// Whatever many wish for: decided together, each gets what they would get one
// after the other.
func TestManyGetWhatTheyWouldOneAfterTheOther(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		people := []auth.Actor{w.Person("Мадина", "2011-01-01")} // too young for all of it
		for range 4 {
			people = append(people, w.Person("Айгерім", "2000-01-01"))
		}
		_, shifts := w.Publish(w.Form(), 1, [2]string{"10:00", "14:00"}, [2]string{"13:00", "17:00"})
		_, late := w.Publish(w.Form(), 2, [2]string{"12:00", "15:00"})
		shifts = append(append(shifts, late...), opportunity.Shift{ID: 7, Opportunity: w.Opportunity.ID})
		rapid.Check(t, func(t *rapid.T) {
			wishes := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) signup.Wish {
				s := rapid.SampledFrom(shifts).Draw(t, "shift")
				return signup.Wish{By: rapid.SampledFrom(people).Draw(t, "by"), Opportunity: s.Opportunity, Shift: s.ID}
			}), 1, 10).Draw(t, "wishes")
			apart := left(t, w, shifts, func(tx *db.Tx) (all []signup.Outcome, err error) {
				for _, wish := range wishes {
					one, err := w.Signups.JoinAll(tx, []signup.Wish{wish})
					if err != nil {
						return nil, err
					}
					all = append(all, one...)
				}
				return all, nil
			})
			together := left(t, w, shifts, func(tx *db.Tx) ([]signup.Outcome, error) { return w.Signups.JoinAll(tx, wishes) })
			if apart != together {
				t.Fatalf("one after the other:\n%s\ntogether:\n%s", apart, together)
			}
		})
	})
}

// left says what an act came to and what it left in shifts, and undoes it.
// Identifiers are new each time, so claims are told by who and where.
func left(t *rapid.T, w *coretest.World, shifts []opportunity.Shift, act func(tx *db.Tx) ([]signup.Outcome, error)) string {
	undo := errors.New("undo")
	var said strings.Builder
	tell := func(c signup.Signup) {
		c.ID = 0
		fmt.Fprintln(&said, c)
	}
	err := w.Try(func(tx *db.Tx) error {
		said.Reset()
		outcomes, err := act(tx)
		if err != nil {
			return err
		}
		for _, o := range outcomes {
			if f, is := fault.As(o.Err); is {
				fmt.Fprintln(&said, f.Code)
				continue
			}
			tell(o.Claim)
		}
		for _, s := range shifts {
			now, err := w.Opportunities.ShiftsByID(tx, []id.ID{s.ID})
			if err != nil {
				return err
			}
			claims, err := w.Signups.OfShift(tx, s.ID)
			if err != nil {
				return err
			}
			fmt.Fprintln(&said, now[s.ID])
			for _, c := range claims {
				tell(c)
			}
		}
		return undo
	})
	if !errors.Is(err, undo) {
		t.Fatal(err)
	}
	return said.String()
}
