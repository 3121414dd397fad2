package signup_test

import (
	"log/slog"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
)

// line fills the first shift: two have places, the others wait.
func line(w *coretest.World, n int) (people []auth.Actor, claims []signup.Signup) {
	for range n {
		who := w.Person("Айгерім", "2000-01-01")
		people, claims = append(people, who), append(claims, w.Join(who, w.Shifts[0].ID))
	}
	return people, claims
}

func capacity(w *coretest.World, n int) {
	w.T.Helper()
	s := w.Shifts[0]
	w.Write(func(tx *db.Tx) error {
		_, err := w.Opportunities.EditShift(tx, w.Coordinator, s.ID, opportunity.ShiftForm{Starts: s.Starts, Ends: s.Ends, Capacity: n})
		return err
	})
}

// letters counts the messages that wait to be sent.
func letters(t *testing.T, w *coretest.World) int {
	t.Helper()
	n, err := job.NewQueue(w.DB, slog.Default()).Waiting(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestInTheLastStretchTheFirstToComeGetsThePlace(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		people, claims := line(w, 5)
		newcomer, shift := w.Person("Мадина", "2000-01-01"), w.Shifts[0].ID
		w.Clock(coretest.Tomorrow, "09:00")
		before := letters(t, w)
		capacity(w, 4)
		states(t, w, claims, signup.Confirmed, signup.Confirmed, signup.Waiting, signup.Waiting, signup.Waiting)
		if got := letters(t, w) - before; got != 3 {
			t.Errorf("%d were told of the free places, want the three who wait", got)
		}

		// The last who waits signs up again and has the place; so has a newcomer.
		if again := w.Join(people[4], shift); again.State != signup.Confirmed || again.ID != claims[4].ID {
			t.Errorf("signing up again gave %+v", again)
		}
		if got := w.Join(newcomer, shift).State; got != signup.Confirmed {
			t.Errorf("a newcomer got %s", got)
		}
		refused(t, w, "signup/gone", func(tx *db.Tx) error { return w.Signups.Accept(tx, people[2], claims[2].ID) })
		states(t, w, claims, signup.Confirmed, signup.Confirmed, signup.Waiting, signup.Waiting, signup.Confirmed)
		counts(t, w, shift, 4, 2)
	})
}

func TestAnOfferThatLapsesInTheLastStretchIsOpenToAll(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		people, claims := line(w, 5)
		w.Clock(coretest.Tomorrow, "08:30")
		capacity(w, 4) // two offers, until half an hour before the shift
		states(t, w, claims, signup.Confirmed, signup.Confirmed, signup.Offered, signup.Offered, signup.Waiting)
		w.Clock(coretest.Tomorrow, "09:31")
		before := letters(t, w)
		w.Write(func(tx *db.Tx) error { _, err := w.Signups.Lapse(tx); return err })
		if got := letters(t, w) - before; got != 1 {
			t.Errorf("%d letters about two places, want one", got)
		}
		w.Write(func(tx *db.Tx) error { return w.Signups.Accept(tx, people[4], claims[4].ID) })
		states(t, w, claims, signup.Confirmed, signup.Confirmed, signup.Expired, signup.Expired, signup.Confirmed)
		counts(t, w, w.Shifts[0].ID, 3, 0)
	})
}

func TestClosingTakesNoOfferBack(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		people, claims := line(w, 5)
		capacity(w, 4)
		w.Write(func(tx *db.Tx) error { return w.Opportunities.Close(tx, w.Coordinator, w.Opportunity.ID) })
		states(t, w, claims, signup.Confirmed, signup.Confirmed, signup.Offered, signup.Offered, signup.Waiting)
		w.Write(func(tx *db.Tx) error { return w.Signups.Accept(tx, people[2], claims[2].ID) })
		// A declined one goes to nobody, and a newcomer is not taken.
		w.Write(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, people[3], claims[3].ID) })
		newcomer := w.Person("Мадина", "2000-01-01")
		refused(t, w, "signup/open", func(tx *db.Tx) error {
			_, err := w.Signups.Join(tx, newcomer, w.Opportunity.ID, []id.ID{w.Shifts[0].ID})
			return err
		})
		states(t, w, claims, signup.Confirmed, signup.Confirmed, signup.Confirmed, signup.Withdrawn, signup.Waiting)
		counts(t, w, w.Shifts[0].ID, 3, 1)
	})
}
