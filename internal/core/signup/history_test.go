package signup_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"asar/internal/core/coretest"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Whatever people and coordinators do to a shift, in whatever order: its
// counts are those of its claims, never more places are held than there are,
// nobody is overtaken, and no place lies idle while somebody waits for it.
func TestAnyHistoryKeepsTheCounts(t *testing.T) {
	w := coretest.New(t, dbtest.SQLite(t, coretest.Parts))
	people := make([]auth.Actor, 5)
	for i := range people {
		people[i] = w.Person("Айгерім", "2000-01-01")
	}
	rapid.Check(t, func(t *rapid.T) {
		h := begin(w, t, people)
		t.Repeat(map[string]func(*rapid.T){
			"":         h.check,
			"join":     h.join,
			"withdraw": h.onClaim(w.Signups.Withdraw),
			"accept":   h.onClaim(w.Signups.Accept),
			"lapse":    h.lapse,
			"capacity": h.capacity,
			"close":    h.close,
			"publish":  h.publish,
			"suspend":  h.suspend,
			"vouch":    h.vouch,
			"cancel":   h.cancel,
			"wait":     h.wait,
		})
		h.end()
	})
}

// history is one shift and the people who may do something about it.
type history struct {
	w      *coretest.World
	t      *rapid.T
	op     id.ID
	shift  id.ID
	people []auth.Actor
	claims []id.ID // by person; zero before the first
	tidy   bool    // lapses were worked off since the clock moved
}

func begin(w *coretest.World, t *rapid.T, people []auth.Actor) *history {
	w.Now = dbtest.Start
	o, shifts := w.Publish(w.Form(), rapid.IntRange(1, 3).Draw(t, "places"), [2]string{"10:00", "14:00"})
	return &history{w: w, t: t, op: o.ID, shift: shifts[0].ID, tidy: true, people: people, claims: make([]id.ID, len(people))}
}

// end frees the people for the next history.
func (h *history) end() {
	h.w.Now = dbtest.Start
	h.vouch(h.t)
	h.try(func(tx *db.Tx) error { return h.w.Opportunities.Cancel(tx, h.w.Coordinator, h.op, "Буран") })
}

// try carries out an act. It may be refused, but must not fail.
func (h *history) try(fn func(tx *db.Tx) error) {
	if err := h.w.Try(fn); err != nil {
		if _, refused := fault.As(err); !refused {
			h.t.Fatal(err)
		}
	}
}

func (h *history) join(t *rapid.T) {
	who := rapid.IntRange(0, len(h.people)-1).Draw(t, "who")
	h.try(func(tx *db.Tx) error {
		claims, err := h.w.Signups.Join(tx, h.people[who], h.op, []id.ID{h.shift})
		if err == nil {
			h.claims[who] = claims[0].ID
		}
		return err
	})
}

func (h *history) onClaim(act func(*db.Tx, auth.Actor, id.ID) error) func(*rapid.T) {
	return func(t *rapid.T) {
		who := rapid.IntRange(0, len(h.people)-1).Draw(t, "who")
		h.try(func(tx *db.Tx) error { return act(tx, h.people[who], h.claims[who]) })
	}
}

func (h *history) lapse(*rapid.T) {
	h.tidy = true
	h.try(func(tx *db.Tx) error {
		_, err := h.w.Signups.Lapse(tx)
		return err
	})
}

func (h *history) capacity(t *rapid.T) {
	n := rapid.IntRange(1, 4).Draw(t, "places")
	h.try(func(tx *db.Tx) error {
		s, err := h.w.Opportunities.Shift(tx, h.shift)
		if err != nil {
			return err
		}
		form := opportunity.ShiftForm{Starts: s.Starts, Ends: s.Ends, Capacity: n}
		_, err = h.w.Opportunities.EditShift(tx, h.w.Coordinator, h.shift, form)
		return err
	})
}

func (h *history) close(*rapid.T) {
	h.try(func(tx *db.Tx) error { return h.w.Opportunities.Close(tx, h.w.Coordinator, h.op) })
}

func (h *history) publish(*rapid.T) {
	h.try(func(tx *db.Tx) error { return h.w.Opportunities.Publish(tx, h.w.Coordinator, h.op) })
}

func (h *history) suspend(*rapid.T) {
	h.try(func(tx *db.Tx) error {
		return h.w.Decide(tx, org.Decision{State: org.Suspended, Reason: "Жалоба"})
	})
}

func (h *history) vouch(*rapid.T) {
	h.try(func(tx *db.Tx) error { return h.w.Decide(tx, org.Decision{State: org.Verified, Until: "2027-11-22"}) })
}

func (h *history) cancel(t *rapid.T) {
	if rapid.IntRange(0, 5).Draw(t, "resolve") > 0 {
		t.Skip("a cancelled shift has no history; few are cancelled")
	}
	h.try(func(tx *db.Tx) error {
		return h.w.Opportunities.CancelShift(tx, h.w.Coordinator, h.shift, "Буран")
	})
}

func (h *history) wait(t *rapid.T) {
	h.tidy = false
	h.w.Now = h.w.Now.Add(time.Duration(rapid.SampledFrom([]int{10, 60, 6 * 60, 13 * 60}).Draw(t, "minutes")) * time.Minute)
}

func (h *history) check(t *rapid.T) {
	err := h.w.DB.Read(t.Context(), func(tx *db.Tx) error {
		s, err := h.w.Opportunities.Shift(tx, h.shift)
		if err != nil {
			return err
		}
		o, err := h.w.Opportunities.Get(tx, h.op)
		if err != nil {
			return err
		}
		claims, err := h.w.Signups.OfShift(tx, h.shift)
		h.compare(t, tx.Now, o, s, claims)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func (h *history) compare(t *rapid.T, now when.Instant, o opportunity.Opportunity, s opportunity.Shift, claims []signup.Signup) {
	held, waiting, lastOffered := 0, 0, int64(0)
	for _, c := range slices.Backward(claims) {
		switch c.State {
		case signup.Waiting:
			waiting++
			if c.Seq < lastOffered {
				t.Errorf("number %d was offered a place before number %d", lastOffered, c.Seq)
			}
		case signup.Offered:
			held, lastOffered = held+1, max(lastOffered, c.Seq)
		default:
			held++
		}
	}
	if s.Taken != held || s.Waiting != waiting || s.Taken > s.Capacity {
		t.Errorf("the shift says %d of %d taken and %d waiting; its claims say %d and %d", s.Taken, s.Capacity, s.Waiting, held, waiting)
	}
	if o.Halted && held > 0 && lastOffered > 0 {
		t.Errorf("number %d is offered a place of a suspended organisation", lastOffered)
	}
	// In the last hour before the shift no place is offered any more.
	offering := o.Seeks() && !s.Cancelled && now.Before(s.Starts.Add(-time.Hour))
	if offering && s.Free() > 0 && waiting > 0 {
		t.Errorf("%d wait while %d places are free", waiting, s.Free())
	}
	if h.tidy && !now.Before(s.Starts) && waiting > 0 {
		t.Errorf("%d still wait for a shift that has begun", waiting)
	}
}
