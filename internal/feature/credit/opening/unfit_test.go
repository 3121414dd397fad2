package opening

import (
	"slices"
	"strings"
	"testing"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/mail"
)

// studies has the university say of a student how they stand.
func (o office) studies(who auth.Actor, status enrol.Status) {
	o.T.Helper()
	o.Write(func(tx *db.Tx) error { return o.listed(tx, who, status) })
}

func (o office) listed(tx *db.Tx, who auth.Actor, status enrol.Status) error {
	p, err := o.People.Get(tx, who.Person)
	if err != nil {
		return err
	}
	_, err = o.students.Take(tx, o.officer, o.Org.ID, enrol.Row{
		Identity: enrol.Identity{Number: p.ID.String(), Surname: p.Surname, Given: p.Given, Birth: p.Birth},
		Facts:    enrol.Facts{From: tx.Today(), Status: status, Form: programme.FullTime},
	})
	return err
}

func (o office) lookAgain() {
	o.T.Helper()
	o.Write(o.look)
}

// look is the work of an hour on all lines.
func (o office) look(tx *db.Tx) error {
	due, err := o.Waiting(tx)
	for _, opening := range due {
		if err == nil {
			err = o.LookAgain(tx, opening)
		}
	}
	return err
}

// told is how many letters to somebody say that the place went on.
func (o office) told(who auth.Actor) (n int) {
	o.T.Helper()
	o.Write(func(tx *db.Tx) error {
		p, err := o.People.Get(tx, who.Person)
		if err != nil {
			return err
		}
		waiting, err := mail.Waiting(tx)
		for _, m := range waiting {
			if m.To == p.Contact() && strings.Contains(m.Body, "место перешло следующему") {
				n++
			}
		}
		return err
	})
	return n
}

// Whoever is unfit when a place reaches them keeps it from nobody, whatever their
// institution does or leaves; they learn why, come back to their rank when it is
// mended, and take nobody's place. The file proves it at every step.
func TestAPlaceGoesPastTheUnfit(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		made, who := o.announce(ByArrival, 1), o.enlist(4)
		o.at(made, 0)
		e := o.enter(made, who...)
		o.must(o.do(o.officer, e[3], cases.Approve))
		o.studies(who[0], enrol.OnLeave) // before the institution has said a word
		if s := o.standing(made, e[0]); s.State != Applied || s.Number() != 0 {
			t.Fatalf("the first: %+v", s)
		}
		o.lookAgain()
		if s := o.standing(made, e[0]); s.State != Unfit || o.told(who[0]) != 1 {
			t.Errorf("the first, on leave: %+v, told %d times", s, o.told(who[0]))
		}
		o.file(made)
		o.must(o.do(o.officer, e[2], cases.Approve))
		o.must(o.do(o.officer, e[1], cases.Approve)) // a place is free: it is theirs at once
		if s := o.standing(made, e[1]); s.State != Place {
			t.Errorf("the second: %+v", s)
		}
		o.studies(who[2], enrol.Expelled)
		o.must(o.do(who[1], e[1], cases.Withdraw)) // the place goes past the third, to the fourth
		if s := o.standing(made, e[2]); s.State != Unfit || o.told(who[2]) != 1 {
			t.Errorf("the third, who has left: %+v", s)
		}
		if s := o.standing(made, e[3]); s.State != Place {
			t.Errorf("the fourth: %+v", s)
		}
		o.file(made)

		for range 2 { // again changes nothing
			o.studies(who[0], enrol.Studying)
			o.lookAgain()
		}
		if s := o.standing(made, e[0]); s.State != Applied || s.AgainAt == 0 || s.Turn != 1 || s.Number() != 1 {
			t.Errorf("the first, who studies again: %+v", s)
		}
		o.must(o.do(o.officer, e[0], cases.Approve))
		if s := o.standing(made, e[0]); s.State != Approved {
			t.Errorf("the first takes the place of somebody: %+v", s)
		}
		o.file(made)
		o.must(o.do(who[3], e[3], cases.Withdraw))
		if s := o.standing(made, e[0]); s.State != Place {
			t.Errorf("the next free place: %+v", s)
		}
		if o.told(who[0]) != 1 || o.told(who[2]) != 1 {
			t.Error("somebody was told twice")
		}
		o.file(made)
	})
}

// Whom their institution approves after they were passed comes back by it.
func TestTheInstitutionsWordBringsBack(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		made, who := o.announce(ByArrival, 1), o.enlist(2)
		o.at(made, 0)
		e := o.enter(made, who...)
		o.must(o.do(o.officer, e[1], cases.Approve))
		o.studies(who[0], enrol.OnLeave)
		o.lookAgain()
		if s := o.standing(made, e[1]); s.State != Place {
			t.Fatalf("the second: %+v", s)
		}
		o.studies(who[0], enrol.Studying)
		o.must(o.do(o.officer, e[0], cases.Approve))
		if s := o.standing(made, e[0]); s.State != Approved || s.AgainAt == 0 || s.Turn != 1 {
			t.Errorf("the first: %+v", s)
		}
		o.file(made)
	})
}

// A round that is over has no lines to look at.
func TestOnlyLiveLinesAreLookedAt(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		made, who := o.announce(ByLottery, 1), o.enlist(1)
		look := func(want bool) {
			t.Helper()
			o.Write(func(tx *db.Tx) error {
				due, err := o.Waiting(tx)
				if slices.Contains(due, made.ID) != want {
					t.Errorf("to be looked at: %v, want %v", due, want)
				}
				return err
			})
		}
		o.at(made, 0)
		o.enter(made, who...)
		look(false) // the lots are not drawn
		o.Clock("2026-12-01", "09:00")
		o.Write(o.RevealDue)
		look(true)
		o.Clock("2027-06-01", "09:00")
		look(false)
	})
}
