package enrol

import (
	"testing"

	"asar/internal/core/guardian"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
)

// Whose guardian has yet to confirm declares nothing; and what they declared
// before binds them to no university until the guardian confirms again, neither
// by the list nor by the office.
func TestAMinorIsBoundByAGuardian(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		child, parent := o.Person("Дана", "2011-06-01"), o.Person("Ерлан", "1985-01-01")
		var e Enrolment
		declare := func() error {
			return o.Try(func(tx *db.Tx) (err error) {
				e, err = o.desk.Declare(tx, child, o.org, "KI-1", Facts{})
				return err
			})
		}
		decide := func() error {
			return o.Try(func(tx *db.Tx) error { return o.desk.Decide(tx, o.officer, e.ID, true, "") })
		}
		if err := declare(); !fault.Is(err, "guardian/consent") {
			t.Fatalf("a minor who waits declares: %v", err)
		}
		guarded := o.Confirm(child, parent, guardian.Limits{})
		o.Allow(child, Study)
		if err := declare(); err != nil {
			t.Fatal(err)
		}
		o.Write(func(tx *db.Tx) error { return o.Minors.Withdraw(tx, guarded, child.Person) })
		if err := decide(); !fault.Is(err, "guardian/consent") {
			t.Errorf("the office confirms a minor who waits: %v", err)
		}
		r := o.row("KI-1", o.person(child))
		o.take(r)
		if on := o.on(child, "2026-11-22", o.now()); on != nil {
			t.Errorf("the list binds a minor who waits: %+v", on)
		}
		o.Confirm(child, parent, guardian.Limits{})
		if err := decide(); err != nil {
			t.Error(err)
		}
		if on := o.on(child, "2026-11-22", o.now()); on == nil || on.State != Linked {
			t.Errorf("confirmed by a guardian and the office, and stands %+v", on)
		}
	})
}

// Who has withdrawn the consent to an account declares nothing.
func TestWithoutAnAccountNothingIsDeclared(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		who := o.Person("Дана", "2005-06-01")
		o.Write(func(tx *db.Tx) error { return o.Disagree(tx, who) })
		err := o.Try(func(tx *db.Tx) error {
			_, err := o.desk.Declare(tx, who, o.org, "KI-1", Facts{})
			return err
		})
		if !fault.Is(err, "account/consent") {
			t.Errorf("declared after the consent was withdrawn: %v", err)
		}
	})
}
