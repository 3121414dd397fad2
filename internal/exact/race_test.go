package exact

import (
	"flag"
	"fmt"
	"net/http"
	"slices"
	"sync"
	"testing"
	"time"

	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// rounds is how many races are run in all kinds of town together. check.sh runs
// 200, and 10,000 in its nightly level.
var rounds = flag.Int("rounds", 200, "rounds of the race for places")

const (
	places  = 50
	clients = 64
	kinds   = 3 // of towns; see each
	// roundsOfTown is after how many rounds a fresh database is taken, because
	// the volunteers' past grows with each.
	roundsOfTown = 200
)

// TestRaces: sixty-four send the form for fifty places at once, some of them
// twice, and some give their place back at once. Nobody is lost, nobody counts
// twice, there are never more than places, and the waiting list is in order of
// arrival.
func TestRaces(t *testing.T) {
	for left := (*rounds + kinds - 1) / kinds; left > 0; left -= roundsOfTown {
		each(t, clients, func(t *testing.T, w *town) {
			for range min(left, roundsOfTown) {
				w.serve()
				w.race(w.offer(places))
			}
		})
	}
}

// arrival is when somebody sent their form and when it was answered.
type arrival struct{ sent, answered time.Time }

func (w *town) race(s opportunity.Shift) {
	w.T.Helper()
	arrivals := make(map[id.ID]arrival, clients)
	withdrawn := map[id.ID]bool{}
	var all sync.WaitGroup
	var mu sync.Mutex
	for i, who := range w.people {
		node, twice, back := i%len(w.nodes), i%8 == 0, i%10 == 3
		all.Go(func() {
			came := arrival{sent: time.Now()}
			status := w.join(node, who, s, "once")
			came.answered = time.Now()
			if twice && status == http.StatusSeeOther {
				status = w.join(len(w.nodes)-1-node, who, s, "once")
			}
			if status != http.StatusSeeOther {
				w.T.Errorf("a form was answered %d", status)
			}
			if back {
				if said := onClaim(w.T.Context(), w.nodes[node], who, s.ID, w.nodes[node].Signups.Withdraw); said != done {
					w.T.Errorf("giving a place back was answered %s", said)
				}
			}
			mu.Lock()
			defer mu.Unlock()
			arrivals[who.Person], withdrawn[who.Person] = came, back
		})
	}
	all.Wait()
	w.settled(s.ID, arrivals, withdrawn)
	w.callOff(s)
}

// settled checks what a race has left.
func (w *town) settled(shift id.ID, arrivals map[id.ID]arrival, withdrawn map[id.ID]bool) {
	w.T.Helper()
	var s opportunity.Shift
	var claims []signup.Signup
	err := w.DB.Read(w.T.Context(), func(tx *db.Tx) (err error) {
		if s, err = w.Opportunities.Shift(tx, shift); err != nil {
			return err
		}
		claims, err = w.Signups.OfShift(tx, shift)
		return err
	})
	if err != nil {
		w.T.Fatal(err)
	}
	counts := map[signup.State]int{}
	persons := map[id.ID]bool{}
	for _, c := range claims {
		counts[c.State]++
		if persons[c.Person] || withdrawn[c.Person] {
			w.T.Errorf("%s has a claim too many", c.Person)
		}
		persons[c.Person] = true
	}
	held := counts[signup.Confirmed] + counts[signup.Offered]
	if s.Taken != held || s.Waiting != counts[signup.Waiting] || s.NextSeq != clients+1 {
		w.T.Errorf("the shift counts %d, %d and %d arrivals, of claims %v", s.Taken, s.Waiting, s.NextSeq-1, counts)
	}
	stay := 0
	for who := range arrivals {
		if !withdrawn[who] {
			stay++
		}
	}
	if held != places || len(claims) != stay {
		w.T.Errorf("%d of %d places are held, by %d claims of %d people who stay", held, places, len(claims), stay)
	}
	w.ordered(claims, arrivals)
}

// ordered checks that nobody was overtaken: whoever was answered before another
// sent the form has the smaller number, and no place passes by who waits.
func (w *town) ordered(claims []signup.Signup, arrivals map[id.ID]arrival) {
	w.T.Helper()
	for i, c := range claims {
		for _, later := range claims[i+1:] {
			if arrivals[later.Person].answered.Before(arrivals[c.Person].sent) {
				w.T.Errorf("number %d arrived after number %d", c.Seq, later.Seq)
			}
		}
	}
	first := slices.IndexFunc(claims, func(c signup.Signup) bool { return c.State == signup.Waiting })
	if first >= 0 && slices.ContainsFunc(claims[first:], func(c signup.Signup) bool { return c.State == signup.Offered }) {
		w.T.Error("a place was offered past somebody who waits")
	}
}

// callOff cancels the shift while some give their places back, and leaves nobody.
func (w *town) callOff(s opportunity.Shift) {
	w.T.Helper()
	var all sync.WaitGroup
	for i, who := range w.people[:8] {
		n := w.nodes[i%len(w.nodes)]
		all.Go(func() { onClaim(w.T.Context(), n, who, s.ID, n.Signups.Withdraw) })
	}
	if said := w.do(s, 0, act{what: "cancel"}, ""); said != done {
		w.T.Errorf("calling the shift off was answered %s", said)
	}
	all.Wait()
	if seen, want := w.look(w.T.Context(), w.World, s.ID), (state{capacity: places, cancelled: true}); seen != fmt.Sprint(want) {
		w.T.Errorf("a shift that was called off is %s", seen)
	}
}
