package signup_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"asar/internal/core/coretest"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func TestPlacesThenTheWaitingListInOrder(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		shift := w.Shifts[0].ID
		var claims []signup.Signup
		for range 4 {
			claims = append(claims, w.Join(w.Person("Айгерім", "2000-01-01"), shift))
		}
		for i, want := range []signup.State{signup.Confirmed, signup.Confirmed, signup.Waiting, signup.Waiting} {
			if claims[i].State != want {
				t.Errorf("claim %d is %s, want %s", i+1, claims[i].State, want)
			}
		}
		w.Write(func(tx *db.Tx) error {
			ahead, err := w.Signups.Ahead(tx, claims[3])
			if ahead != 1 {
				t.Errorf("%d wait before the last, want 1", ahead)
			}
			return err
		})
		counts(t, w, shift, 2, 2)
	})
}

func TestOneClaimPerPersonAndShift(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		who := w.Person("Айгерім", "2000-01-01")
		first, second := w.Join(who, w.Shifts[0].ID), w.Join(who, w.Shifts[0].ID)
		if first.ID != second.ID {
			t.Error("the same person has two claims on one shift")
		}
		counts(t, w, w.Shifts[0].ID, 1, 0)
	})
}

func TestSeveralShiftsAreAllOrNone(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		who := w.Person("Айгерім", "2000-01-01")
		other, shifts := w.Publish(w.Form(), 5, [2]string{"17:00", "19:00"})
		w.Write(func(tx *db.Tx) error {
			_, err := w.Signups.Join(tx, who, other.ID, []id.ID{shifts[0].ID})
			return err
		})
		err := w.Try(func(tx *db.Tx) error {
			_, err := w.Signups.Join(tx, who, w.Opportunity.ID, []id.ID{w.Shifts[0].ID, w.Shifts[1].ID})
			return err
		})
		if !fault.Is(err, "signup/overlap") {
			t.Fatalf("an overlap gave %v", err)
		}
		counts(t, w, w.Shifts[0].ID, 0, 0)
	})
}

func TestAFreePlaceIsOfferedInOrderAndLapses(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		shift := w.Shifts[0].ID
		people := make([]auth.Actor, 4)
		claims := make([]signup.Signup, 4)
		for i := range people {
			people[i] = w.Person("Айгерім", "2000-01-01")
			claims[i] = w.Join(people[i], shift)
		}
		w.Write(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, people[0], claims[0].ID) })
		if got := state(t, w, claims[2]); got != signup.Offered {
			t.Fatalf("the first who waits is %s, want offered", got)
		}
		// The place is held: a newcomer does not get it.
		if late := w.Join(w.Person("Мадина", "2000-01-01"), shift); late.State != signup.Waiting {
			t.Errorf("a newcomer got %s while an offer stands", late.State)
		}
		w.Now = w.Now.Add(13 * time.Hour)
		w.Write(func(tx *db.Tx) error {
			ended, err := w.Signups.Lapse(tx)
			if ended != 1 {
				t.Errorf("%d offers lapsed, want 1", ended)
			}
			return err
		})
		if got := state(t, w, claims[3]); got != signup.Offered {
			t.Errorf("the next who waits is %s, want offered", got)
		}
		err := w.Try(func(tx *db.Tx) error { return w.Signups.Accept(tx, people[2], claims[2].ID) })
		if !fault.Is(err, "signup/offer-over") {
			t.Errorf("a lapsed offer gave %v", err)
		}
		w.Write(func(tx *db.Tx) error { return w.Signups.Accept(tx, people[3], claims[3].ID) })
		if got := state(t, w, claims[3]); got != signup.Confirmed {
			t.Errorf("after accepting: %s", got)
		}
		counts(t, w, shift, 2, 1)
	})
}

func TestWithdrawalEndsAtTheCutOff(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		who := w.Person("Айгерім", "2000-01-01")
		claim := w.Join(who, w.Shifts[0].ID)
		stranger := w.Person("Мадина", "2000-01-01")
		err := w.Try(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, stranger, claim.ID) })
		if f, ok := fault.As(err); !ok || f.Kind != fault.NotFound {
			t.Errorf("a stranger's withdrawal gave %v", err)
		}
		w.Clock(dbtestToday, "22:01") // 11 h 59 min before the shift
		err = w.Try(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, who, claim.ID) })
		if !fault.Is(err, "signup/cut-off") {
			t.Fatalf("withdrawing after the cut-off gave %v", err)
		}
		w.Clock(dbtestToday, "21:59")
		w.Write(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, who, claim.ID) })
		w.Write(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, who, claim.ID) }) // again: nothing
		counts(t, w, w.Shifts[0].ID, 0, 0)
		if again := w.Join(who, w.Shifts[0].ID); again.State != signup.Confirmed || again.ID == claim.ID {
			t.Errorf("after withdrawing, joining again gave %+v", again)
		}
	})
}

const dbtestToday = "2026-11-22"

func TestMoreCapacityServesTheWaitingList(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		s := w.Shifts[0]
		for range 4 {
			w.Join(w.Person("Айгерім", "2000-01-01"), s.ID)
		}
		w.Write(func(tx *db.Tx) error {
			_, err := w.Opportunities.EditShift(tx, w.Coordinator, s.ID, opportunity.ShiftForm{Starts: s.Starts, Ends: s.Ends, Capacity: 3})
			return err
		})
		counts(t, w, s.ID, 3, 1)
	})
}

func TestACancelledShiftFreesItsPeople(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		who := w.Person("Айгерім", "2000-01-01")
		claim := w.Join(who, w.Shifts[0].ID)
		w.Write(func(tx *db.Tx) error {
			return w.Opportunities.CancelShift(tx, w.Coordinator, w.Shifts[0].ID, "Буран")
		})
		w.Write(func(tx *db.Tx) error {
			c, err := w.Signups.Get(tx, claim.ID)
			if c.State != signup.Cancelled || c.Reason != "Буран" {
				t.Errorf("the claim is %s: %q", c.State, c.Reason)
			}
			return err
		})
		counts(t, w, w.Shifts[0].ID, 0, 0)
	})
}

// Sixty people want ten places at once, and some of them twice.
func TestARaceFillsExactly(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		o, shifts := w.Publish(w.Form(), 10, [2]string{"19:00", "21:00"})
		shift := shifts[0].ID
		const runners = 60
		people := make([]auth.Actor, runners)
		for i := range people {
			people[i] = w.Person("Айгерім", "2000-01-01")
		}
		join := func(who auth.Actor, keys ...string) error {
			return w.DB.Write(context.Background(), func(tx *db.Tx) error {
				_, err := w.Signups.Join(tx, who, o.ID, []id.ID{shift})
				return err
			}, keys...)
		}
		var wg sync.WaitGroup
		for i, who := range people {
			wg.Go(func() {
				if err := join(who, signup.HotKey(shift)); err != nil {
					t.Error(err)
				}
			})
			if i%3 == 0 {
				wg.Go(func() {
					if err := join(who, signup.HotKey(shift)); err != nil {
						t.Error(err)
					}
				})
			}
		}
		wg.Wait()
		counts(t, w, shift, 10, runners-10)
		w.Write(func(tx *db.Tx) error {
			claims, err := w.Signups.OfShift(tx, shift)
			for i, c := range claims {
				want := signup.Waiting
				if i < 10 {
					want = signup.Confirmed
				}
				if c.State != want || c.Seq != claims[0].Seq+int64(i) {
					t.Errorf("arrival %d has number %d and is %s", i+1, c.Seq, c.State)
				}
			}
			return err
		})
	})
}

func counts(t *testing.T, w *coretest.World, shift id.ID, taken, waiting int) {
	t.Helper()
	w.Write(func(tx *db.Tx) error {
		s, err := w.Opportunities.Shift(tx, shift)
		if s.Taken != taken || s.Waiting != waiting {
			t.Errorf("taken %d, waiting %d; want %d and %d", s.Taken, s.Waiting, taken, waiting)
		}
		return err
	})
}

func state(t *testing.T, w *coretest.World, c signup.Signup) (s signup.State) {
	t.Helper()
	w.Write(func(tx *db.Tx) error {
		now, err := w.Signups.Get(tx, c.ID)
		s = now.State
		return err
	})
	return s
}
