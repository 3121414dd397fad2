package signup_test

import (
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

func TestASuspendedOrganisationTakesNobodyNew(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		shift := w.Shifts[0].ID
		people := make([]auth.Actor, 4)
		claims := make([]signup.Signup, 4)
		for i := range people {
			people[i] = w.Person("Айгерім", "2000-01-01")
			claims[i] = w.Join(people[i], shift)
		}
		w.Write(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, people[0], claims[0].ID) })
		newcomer := w.Person("Мадина", "2000-01-01")
		w.Suspend()

		states(t, w, claims, signup.Withdrawn, signup.Confirmed, signup.Waiting, signup.Waiting)
		counts(t, w, shift, 1, 2)
		refused(t, w, "signup/halted", func(tx *db.Tx) error {
			_, err := w.Signups.Join(tx, newcomer, w.Opportunity.ID, []id.ID{w.Shifts[1].ID})
			return err
		})
		refused(t, w, "signup/offer-over", func(tx *db.Tx) error { return w.Signups.Accept(tx, people[2], claims[2].ID) })
		w.Write(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, people[1], claims[1].ID) })
		states(t, w, claims, signup.Withdrawn, signup.Withdrawn, signup.Waiting, signup.Waiting)
		found(t, w, 0)

		w.Vouch()
		states(t, w, claims, signup.Withdrawn, signup.Withdrawn, signup.Offered, signup.Offered)
		counts(t, w, shift, 2, 0)
		found(t, w, 1)
		w.Write(func(tx *db.Tx) error { return w.Signups.Accept(tx, people[3], claims[3].ID) })
	})
}

func found(t *testing.T, w *coretest.World, want int) {
	t.Helper()
	w.Write(func(tx *db.Tx) error {
		page, err := w.Opportunities.List(tx, opportunity.Filter{})
		if len(page.Items) != want || page.Total != want {
			t.Errorf("the list shows %d and counts %d, want %d", len(page.Items), page.Total, want)
		}
		hosts, hostsErr := w.Opportunities.HostsAhead(tx, "sabaqtastyq", 10)
		if len(hosts) != want {
			t.Errorf("%d hosts call for people, want %d", len(hosts), want)
		}
		if err == nil {
			err = hostsErr
		}
		return err
	})
}

func states(t *testing.T, w *coretest.World, claims []signup.Signup, want ...signup.State) {
	t.Helper()
	for i, c := range claims {
		if got := state(t, w, c); got != want[i] {
			t.Errorf("claim %d is %s, want %s", i+1, got, want[i])
		}
	}
}

func refused(t *testing.T, w *coretest.World, code string, act func(tx *db.Tx) error) {
	t.Helper()
	if err := w.Try(act); !fault.Is(err, code) {
		t.Errorf("refused with %v, want %s", err, code)
	}
}
