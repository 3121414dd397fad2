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

// sqlDispute is an objection as it was possible before it asked whether the host stands.
const sqlDispute = `UPDATE hours_record SET state = 'disputed', disputed_at = $2 WHERE id = $1`

// Of a host that was dissolved nobody answers an objection: it is refused with
// that reason, and one that is open all the same keeps nobody's consent.
func TestADissolvedHostKeepsNobody(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		who, owner := w.Person("Айгерім", "2000-01-01"), w.As(w.Coordinator)
		r := came(t, w, who, w.Shifts[0].ID, "10:00", "14:00")
		if err := decide(w, w.Coordinator, hours.Decision{Record: r.ID, Minutes: 60, Reason: "Ушла в 11"}); err != nil {
			t.Fatal(err)
		}
		w.Now = w.Now.Add(24 * time.Hour)
		w.Write(func(tx *db.Tx) error {
			return w.Orgs.Dissolve(tx, owner, w.Org.ID, "Дело сделано, расходимся")
		})
		err := w.Try(func(tx *db.Tx) error { return w.Hours.Dispute(tx, who, r.ID, "Была до конца") })
		if !fault.Is(err, "hours/host-dissolved") {
			t.Errorf("an objection nobody answers: %v", err)
		}
		w.Write(func(tx *db.Tx) error {
			_, err := tx.Exec(sqlDispute, r.ID, tx.Now)
			return err
		})
		w.Write(func(tx *db.Tx) error { return w.Disagree(tx, who) })
		w.Write(func(tx *db.Tx) error {
			list, err := w.Hours.Owes(tx, who.Person)
			if !list.OK() {
				t.Errorf("owes %v", list)
			}
			return err
		})
	})
}

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
