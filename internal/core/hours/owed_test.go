package hours_test

import (
	"strings"
	"testing"
	"time"

	"asar/internal/core/coretest"
	"asar/internal/core/hours"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// Hours that wait for the host keep nobody's consent; an objection does, until
// it is answered, and the refusal says by when.
func TestAConsentIsOwedWhileHoursAreInDispute(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		who := w.Person("Айгерім", "2000-01-01")
		r := came(t, w, who, w.Shifts[0].ID, "10:00", "14:00")
		w.Write(func(tx *db.Tx) error { return w.Disagree(tx, who) })
		w.Agree(who)
		if err := decide(w, w.Coordinator, hours.Decision{Record: r.ID, Minutes: 60, Reason: "Ушла в 11"}); err != nil {
			t.Fatal(err)
		}
		w.Write(func(tx *db.Tx) error { return w.Hours.Dispute(tx, who, r.ID, "Была до конца") })
		refusal, refused := fault.As(w.Try(func(tx *db.Tx) error { return w.Disagree(tx, who) }))
		if !refused || refusal.Code != "hours/disputed" {
			t.Fatalf("withdrawn in a dispute: %v", refusal)
		}
		for _, l := range i18n.Langs {
			if due := i18n.DateTime(l, w.Now.Add(5*24*time.Hour)); !strings.Contains(refusal.Text.Text(l), due) {
				t.Errorf("says nothing of %s: %s", due, refusal.Text.Text(l))
			}
		}
		if err := decide(w, w.Coordinator, hours.Decision{Record: r.ID, Minutes: 240}); err != nil {
			t.Fatal(err)
		}
		w.Write(func(tx *db.Tx) error { return w.Disagree(tx, who) })
	})
}
