package cases

import (
	"slices"
	"testing"

	"asar/internal/core/hours"
	"asar/internal/kit/db"
)

// verified are the lines that Verify finds of a case.
func (d desks) verified(c Case) (lines []string) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		found, err := d.Verify(tx)
		for _, trouble := range found {
			if trouble.Case == c.ID {
				lines = append(lines, trouble.What)
			}
		}
		return err
	})
	return lines
}

// What is kept of a case agrees with its hours at every state, and what does not
// is found: sums that nobody brought on, and hours that a host took back after
// the institution had vouched for them.
func TestKeptSumsAreDerivedAgain(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		who := d.student("Айгерім")
		c := d.apply(who, "A")
		d.must(d.do(d.officer, c, Approve, ""), d.reserve(c), d.do(who, c, Sign, ""))
		alter := func(statement string, want ...string) {
			t.Helper()
			d.Write(func(tx *db.Tx) error { _, err := tx.Exec(statement); return err })
			if lines := d.verified(c); !slices.Equal(lines, want) {
				t.Errorf("after %s: %q, want %q", statement, lines, want)
			}
			d.Write(func(tx *db.Tx) error { return d.Follow(tx, who.Person) })
			if lines := d.verified(c); lines != nil {
				t.Errorf("after the case has followed: %q", lines)
			}
		}
		r := d.work(who)
		alter(`UPDATE credit_case SET attended = 60, state = 'active'`, "hours attended", "it is active and should be complete")
		d.verify(r)
		alter(`UPDATE credit_case SET verified = 180`, "hours verified")
		d.must(d.do(d.officer, c, Accept, ""), d.do(d.officer, c, Send, ""))
		if lines := d.verified(c); lines != nil {
			t.Errorf("of a case that was sent: %q", lines)
		}
		d.Write(func(tx *db.Tx) error {
			_, err := d.Hours.Decide(tx, d.Coordinator, []hours.Decision{{Record: r.ID, Minutes: 120, Reason: "Ушла в полдень, не в два"}})
			return err
		})
		if lines := d.verified(c); !slices.Equal(lines, []string{"of the hours " + r.ID.String()}) {
			t.Errorf("hours that were taken back: %q", lines)
		}
	})
}
