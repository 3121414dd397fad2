package cases

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// What may follow what, as the programme describes it; the machine is compared
// with this list, not with itself.
var follows = map[State][]State{
	Applied:  {Approved, Refused, Withdrawn, Closed},
	Approved: {Reserved, Refused, Withdrawn, Closed},
	Reserved: {Signed, Approved, Refused, Withdrawn, Closed},
	Signed:   {Active, Complete, Verified, Refused, Withdrawn, Closed},
	Active:   {Signed, Complete, Verified, Refused, Withdrawn, Closed},
	Complete: {Signed, Active, Verified, Refused, Withdrawn},
	Verified: {Signed, Active, Complete, Accepted, Refused, Withdrawn},
	Accepted: {Sent, Verified},
	Sent:     {Paid, Returned},
	Paid:     {Returned, Sent}, // a bank may give back what had arrived
	Returned: {Sent},
	Refused:  {Appealed, Closed, Withdrawn},
	Appealed: {Applied, Approved, Signed, Active, Complete, Verified, Closed, Withdrawn},
}

// Whatever somebody tries, nothing follows that the programme does not foresee.
func TestNoStepIsSkipped(t *testing.T) {
	allActs := []Act{Approve, Refuse, Reserve, Sign, Withdraw, Lapse, Accept, Reopen, Send, Pay, Return, Recall, Mend, Appeal, Uphold, Dismiss, Expire, End, Close}
	allOwners := []Owner{Student, Institution, Host, Payer, Operator, Nobody}
	led := map[State][]State{}
	for _, s := range States {
		for _, act := range allActs {
			for _, by := range allOwners {
				to, err := s.next(act, by)
				if err != nil {
					if f, known := fault.As(err); !known || f.Kind != fault.Conflict || to != s {
						t.Errorf("%s, %s by %s: %v", s, act, by, err)
					}
					continue
				}
				led[s] = append(led[s], to)
			}
		}
		for _, e := range edges {
			if e.from == s {
				led[s] = append(led[s], e.to)
			}
		}
		for _, attended := range []int{0, 1, 99, 100, 150} {
			for _, verified := range []int{0, 1, 99, 100, 150} {
				if to := s.Progress(attended, verified, 100); to != s {
					led[s] = append(led[s], to)
				}
			}
		}
	}
	for _, s := range States {
		for _, to := range led[s] {
			if !slices.Contains(follows[s], to) {
				t.Errorf("%s leads to %s", s, to)
			}
		}
		for _, to := range follows[s] {
			if !slices.Contains(led[s], to) {
				t.Errorf("%s does not lead to %s", s, to)
			}
		}
		if s.Over() != (len(follows[s]) == 0 || s == Paid) {
			t.Errorf("%s is over: %v, and yet %v may follow", s, s.Over(), follows[s])
		}
	}
}

// No money without all that comes before it: whatever the history, a case that
// is paid was approved, reserved, signed, accepted and sent, in that order.
func TestPaidWentAllTheWay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, path, refused := Applied, []State{Applied}, Applied
		for range rapid.IntRange(0, 60).Draw(t, "steps") {
			to := s
			if rapid.Bool().Draw(t, "hours") {
				attended := rapid.IntRange(0, 120).Draw(t, "attended")
				to = s.Progress(attended, rapid.IntRange(0, attended).Draw(t, "verified"), 100)
			} else if next := rapid.SampledFrom(edges).Draw(t, "edge"); next.from == s && (next.act != Uphold || next.to == refused) {
				if to = next.to; to == Refused {
					refused = s
				}
			}
			if to != s {
				s, path = to, append(path, to)
			}
		}
		if s == Paid {
			at := 0
			for _, must := range []State{Applied, Approved, Reserved, Signed, Verified, Accepted, Sent, Paid} {
				found := slices.Index(path[at:], must)
				if found < 0 {
					t.Fatalf("paid without %s: %v", must, path)
				}
				at += found
			}
		}
	})
}

func TestEachStateHasAnOwnerUntilItIsOver(t *testing.T) {
	for _, s := range States {
		if (s.Owner() == Nobody) != s.Over() {
			t.Errorf("%s: owner %q, over %v", s, s.Owner(), s.Over())
		}
		if s.Name() == (i18n.M{}) || !s.Over() && s.Owner().Name() == (i18n.M{}) {
			t.Errorf("%s has no words", s)
		}
	}
	for _, e := range edges {
		if e.act.Name() == (i18n.M{}) {
			t.Errorf("%s has no words", e.act)
		}
	}
}
