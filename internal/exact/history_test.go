package exact

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/anishathalye/porcupine"

	"asar/internal/core/coretest"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// act is what somebody asked of the shift.
type act struct {
	what     string // join, withdraw, accept, capacity, cancel or look
	who      int
	capacity int
}

// String says the act as a failing history shows it.
func (a act) String() string { return fmt.Sprintf("%s %d %d", a.what, a.who, a.capacity) }

// state is the shift as the rules see it: how many places, and who has a claim,
// in order of arrival, such as "3:c " for the third volunteer's place.
type state struct {
	capacity  int
	cancelled bool
	claims    string
}

// claim is one of the claims of a state.
type claim struct {
	who int
	signup.State
}

func (s state) list() (claims []claim) {
	for _, word := range strings.Fields(s.claims) {
		var c claim
		_, _ = fmt.Sscanf(strings.Replace(word, ":", " ", 1), "%d %s", &c.who, &c.State) // written by with
		claims = append(claims, c)
	}
	return claims
}

func (s state) with(claims []claim) state {
	s.claims = ""
	for _, c := range claims {
		s.claims += fmt.Sprintf("%d:%s ", c.who, c.State)
	}
	return s
}

// promote offers free places to those who wait, in order of arrival.
func (s state) promote(claims []claim) state {
	held := 0
	for _, c := range claims {
		if c.Holds() {
			held++
		}
	}
	for i := range claims {
		if held < s.capacity && claims[i].State == signup.Waiting {
			claims[i].State = signup.Offered
			held++
		}
	}
	return s.with(claims)
}

// What an act was answered; of a look it is the state that was seen.
const (
	done    = "done"
	refused = "refused"
	none    = "nothing to do it to"
)

// next is the rules of a shift that is days ahead, as plainly as they can be
// written: what an act does to a state, and what it must be answered.
func (s state) next(a act) (state, string) {
	claims := s.list()
	mine := slices.IndexFunc(claims, func(c claim) bool { return c.who == a.who })
	held := 0
	for _, c := range claims {
		if c.Holds() {
			held++
		}
	}
	switch a.what {
	case "join":
		switch {
		case mine >= 0:
			return s, done
		case s.cancelled:
			return s, refused
		case held < s.capacity && held == len(claims):
			return s.with(append(claims, claim{a.who, signup.Confirmed})), done
		default:
			return s.with(append(claims, claim{a.who, signup.Waiting})), done
		}
	case "withdraw":
		if mine < 0 {
			return s, none
		}
		return s.promote(slices.Delete(claims, mine, mine+1)), done
	case "accept":
		switch {
		case mine < 0:
			return s, none
		case claims[mine].State == signup.Waiting:
			return s, refused
		}
		claims[mine].State = signup.Confirmed
		return s.with(claims), done
	case "capacity":
		if s.cancelled || a.capacity < held {
			return s, refused
		}
		s.capacity = a.capacity
		return s.promote(claims), done
	case "cancel":
		s.cancelled, s.claims = true, ""
		return s, done
	default:
		return s, fmt.Sprint(s)
	}
}

// model is the rules as porcupine asks for them.
func model(capacity int) porcupine.Model {
	return porcupine.Model{
		Init: func() any { return state{capacity: capacity} },
		Step: func(before, input, output any) (bool, any) {
			after, answer := before.(state).next(input.(act))
			return answer == output.(string), after
		},
		DescribeOperation: func(input, output any) string { return fmt.Sprint(input, " → ", output) },
	}
}

const (
	readers   = 8
	acts      = 12 // of each reader
	people    = 10
	histories = 8 // of each town
)

// TestEveryHistoryHasAnOrder: readers sign up, withdraw, accept, look, change the number
// of places and call the shift off, all at once. What each was answered and saw
// must be what they would have been answered and seen one after the other, in
// some order that keeps to the order in time.
func TestEveryHistoryHasAnOrder(t *testing.T) {
	each(t, people, func(t *testing.T, w *town) {
		for n := range histories {
			w.serve()
			const places = 3
			s := w.offer(places)
			history := w.record(s, rand.New(rand.NewPCG(uint64(n), 7)))
			if !porcupine.CheckOperations(model(places), history) {
				t.Fatalf("history %d has no order:\n%s", n, said(history))
			}
			w.do(s, 0, act{what: "cancel"}, "") // whoever has a claim has no time for the next shift
		}
	})
}

// said writes a history down.
func said(history []porcupine.Operation) string {
	slices.SortFunc(history, func(a, b porcupine.Operation) int { return int(a.Call - b.Call) })
	var b strings.Builder
	for _, o := range history {
		fmt.Fprintf(&b, "%9d–%9d reader %d: %v → %v\n", o.Call, o.Return, o.ClientId, o.Input, o.Output)
	}
	return b.String()
}

// record has the readers act at random and writes down what each was told.
func (w *town) record(s opportunity.Shift, random *rand.Rand) (history []porcupine.Operation) {
	var all sync.WaitGroup
	var mu sync.Mutex
	begun := time.Now()
	for reader := range readers {
		var plan []act
		for range acts {
			plan = append(plan, w.draw(random))
		}
		all.Go(func() {
			for i, a := range plan {
				op := porcupine.Operation{ClientId: reader, Input: a, Call: time.Since(begun).Nanoseconds()}
				op.Output = w.do(s, reader%len(w.nodes), a, fmt.Sprint(reader, i))
				op.Return = time.Since(begun).Nanoseconds()
				mu.Lock()
				history = append(history, op)
				mu.Unlock()
			}
		})
	}
	all.Wait()
	return history
}

func (w *town) draw(random *rand.Rand) act {
	a := act{who: random.IntN(people), capacity: 1 + random.IntN(5)}
	switch n := random.IntN(200); {
	case n < 80:
		a.what = "join"
	case n < 120:
		a.what = "withdraw"
	case n < 150:
		a.what = "accept"
	case n < 165:
		a.what = "capacity"
	case n < 166:
		a.what = "cancel"
	default:
		a.what = "look"
	}
	return a
}

// do does an act at a node and returns the answer.
func (w *town) do(s opportunity.Shift, node int, a act, once string) string {
	n, who := w.nodes[node], w.people[a.who]
	ctx := context.Background()
	switch a.what {
	case "join":
		switch status := w.join(node, who, s, once); status {
		case http.StatusSeeOther:
			return done
		case http.StatusUnprocessableEntity, http.StatusConflict:
			return refused
		default:
			return fmt.Sprint("status ", status)
		}
	case "withdraw":
		return onClaim(ctx, n, who, s.ID, n.Signups.Withdraw)
	case "accept":
		return onClaim(ctx, n, who, s.ID, n.Signups.Accept)
	case "capacity":
		// Coordinators' pages name no key: the database alone keeps these apart.
		return answer(n.DB.Write(ctx, func(tx *db.Tx) error {
			_, err := n.Opportunities.EditShift(tx, w.Coordinator, s.ID, opportunity.ShiftForm{Starts: s.Starts, Ends: s.Ends, Capacity: a.capacity})
			return err
		}))
	case "cancel":
		return answer(n.DB.Write(ctx, func(tx *db.Tx) error { return n.Opportunities.CancelShift(tx, w.Coordinator, s.ID, "Буран") }))
	default:
		return w.look(ctx, n, s.ID)
	}
}

func onClaim(ctx context.Context, n *coretest.World, who volunteer, shift id.ID, do func(*db.Tx, auth.Actor, id.ID) error) string {
	found := false
	err := n.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := claimOf(tx, n, who.Person, shift)
		if found = c != 0; err != nil || !found {
			return err
		}
		return do(tx, who.Actor, c)
	}, signup.HotKey(shift))
	if err == nil && !found {
		return none
	}
	return answer(err)
}

func answer(err error) string {
	if err == nil {
		return done
	}
	if _, known := fault.As(err); known {
		return refused
	}
	return err.Error()
}

// look reads the shift and its claims.
func (w *town) look(ctx context.Context, n *coretest.World, shift id.ID) (seen string) {
	err := n.DB.Read(ctx, func(tx *db.Tx) error {
		s, err := n.Opportunities.Shift(tx, shift)
		if err != nil {
			return err
		}
		standing, err := n.Signups.OfShift(tx, shift)
		var claims []claim
		held := 0
		for _, c := range standing {
			claims = append(claims, claim{slices.IndexFunc(w.people, func(v volunteer) bool { return v.Person == c.Person }), c.State})
			if c.State.Holds() {
				held++
			}
		}
		seen = fmt.Sprint(state{capacity: s.Capacity, cancelled: s.Cancelled}.with(claims))
		if s.Taken != held || s.Waiting != len(claims)-held {
			seen += fmt.Sprintf(" but counts %d and %d", s.Taken, s.Waiting)
		}
		return err
	})
	if err != nil {
		return err.Error()
	}
	return seen
}
