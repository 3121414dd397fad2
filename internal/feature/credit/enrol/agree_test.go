package enrol

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"asar/internal/core/guardian"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

func (o office) declare(who auth.Actor, number string) (e Enrolment, err error) {
	o.T.Helper()
	err = o.Try(func(tx *db.Tx) (err error) {
		e, err = o.desk.Declare(tx, who, o.org, number, Facts{Form: programme.FullTime, Course: 3})
		return err
	})
	return e, err
}

func (o office) disagree(who auth.Actor) {
	o.T.Helper()
	o.Write(func(tx *db.Tx) error { return o.Disallow(tx, who, Study) })
}

// A list binds nobody, and nobody declares anything, without a consent of its own:
// the one to have an account does not stand for it.
func TestNobodyIsBoundWhoHasNotAgreed(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		who := o.Person("Айгерім", "2006-05-31")
		o.take(o.row("KI-1", o.person(who)))
		if _, err := o.declare(who, "KI-1"); !fault.Is(err, "study/consent") {
			t.Fatalf("declared without a consent: %v", err)
		}
		if _, err := o.declare(who, ""); !fault.Is(err, "invalid/number") {
			t.Errorf("what was typed is not looked at: %v", err)
		}
		if e := o.on(who, "2026-11-22", o.now()); e != nil {
			t.Errorf("the list binds %+v", e)
		}
		o.Allow(who, Study)
		if e, err := o.declare(who, "KI-1"); err != nil || e.State != Linked {
			t.Errorf("%+v, %v", e, err)
		}
	})
}

// Once the consent is withdrawn the university has its row again, and of what was
// only declared nobody is left; both are told, noted, and can be begun anew.
func TestWithdrawingEndsTheTies(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		listed, declaring := o.student("Айгерім", "2006-05-31"), o.student("Ерлан", "2005-01-01")
		o.take(o.row("KI-1", o.person(listed)))
		for number, who := range map[string]auth.Actor{"KI-1": listed, "KI-2": declaring} {
			if _, err := o.declare(who, number); err != nil {
				t.Fatal(err)
			}
		}
		for _, who := range []auth.Actor{listed, declaring} {
			o.disagree(who)
			if told := strings.Join(o.letters(who), "\n"); !strings.Contains(told, "Вы отозвали согласие") {
				t.Errorf("told %q", told)
			}
			o.Write(func(tx *db.Tx) error {
				if list, err := o.desk.Of(tx, who.Person); len(list) != 0 || err != nil {
					t.Errorf("still tied: %+v, %v", list, err)
				}
				rows, err := audit.List(tx, audit.Filter{Subject: who.Person, Act: actLetGo.Code, Limit: 9})
				if len(rows) != 1 {
					t.Errorf("noted %d times", len(rows))
				}
				return err
			})
		}
		o.Write(func(tx *db.Tx) error {
			list, err := o.desk.List(tx, o.officer, o.org, Filter{Limit: 10})
			if len(list) != 1 || list[0].Number != "KI-1" || list[0].State != Listed || list[0].Surname == "" {
				t.Errorf("the university sees %+v", list)
			}
			return err
		})
		// Somebody else who types the number sees nothing of whoever declared it before.
		other := o.student("Әсел", "2005-01-01")
		e, err := o.declare(other, "KI-2")
		if err != nil || e.State != Waiting {
			t.Fatalf("%+v, %v", e, err)
		}
		o.Write(func(tx *db.Tx) error {
			history, err := o.desk.History(tx, e.ID)
			if len(history) != 1 {
				t.Errorf("%+v", history)
			}
			return err
		})
		o.Allow(listed, Study)
		if e, err := o.declare(listed, "KI-1"); err != nil || e.State != Linked {
			t.Errorf("agreed again, and stands %+v, %v", e, err)
		}
	})
}

// The text to which a guardian agreed speaks of studies since a day; the earlier
// one does not cover them.
func TestAGuardiansTextCoversStudies(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		now := o.Now
		o.Clock("2026-10-01", "10:00")
		child, parent := o.Person("Дана", "2011-06-01"), o.Person("Ерлан", "1985-01-01")
		guarded := o.Confirm(child, parent, guardian.Limits{})
		o.Now = now
		agrees := func() error { return o.Try(func(tx *db.Tx) error { return o.Allowing(tx, child, Study) }) }
		if err := agrees(); !fault.Is(err, "guardian/text") {
			t.Errorf("covered by a text that does not speak of it: %v", err)
		}
		o.Write(func(tx *db.Tx) error { return o.Minors.AgreeAnew(tx, guarded, child.Person, i18n.Ru) })
		if err := agrees(); err != nil {
			t.Error(err)
		}
	})
}

// Whatever happens, in whatever order: nobody is tied to a university whose last
// word is not that they agree.
func TestNobodyIsEverTiedWhoDoesNotAgree(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		rapid.Check(t, func(t *rapid.T) {
			var who []auth.Actor
			for _, given := range []string{"Айгерім", "Әсел", "Ерлан"} {
				who = append(who, o.Person(given, "2005-01-01"))
			}
			for range rapid.IntRange(1, 12).Draw(t, "acts") {
				a := rapid.SampledFrom(who).Draw(t, "who")
				number := fmt.Sprint(who[0].Person, rapid.IntRange(1, 3).Draw(t, "number"))
				err := o.step(rapid.SampledFrom([]string{"agree", "agree", "declare", "declare", "list", "confirm", "withdraw"}).Draw(t, "act"), a, number)
				if _, refused := fault.As(err); err != nil && !refused {
					t.Fatal(err)
				}
				o.agreedAll(t, who)
			}
		})
	})
}

// step does something at random, or is refused.
func (o office) step(act string, a auth.Actor, number string) error {
	return o.Try(func(tx *db.Tx) error {
		switch act {
		case "agree":
			return o.Allowing(tx, a, Study)
		case "withdraw":
			return o.Disallow(tx, a, Study)
		case "declare":
			_, err := o.desk.Declare(tx, a, o.org, number, Facts{})
			return err
		case "list":
			p, err := o.People.Get(tx, a.Person)
			if err != nil {
				return err
			}
			_, err = o.desk.Take(tx, o.officer, o.org, o.row(number, p))
			return err
		}
		waiting, err := o.desk.In(tx, o.org, Waiting, 0, 1)
		if err != nil || len(waiting) == 0 {
			return err
		}
		return o.desk.Decide(tx, o.officer, waiting[0].ID, true, "")
	})
}

func (o office) agreedAll(t *rapid.T, who []auth.Actor) {
	o.Write(func(tx *db.Tx) error {
		for _, a := range who {
			list, err := o.desk.Of(tx, a.Person)
			if err != nil {
				return err
			}
			last, err := o.Consents.Last(tx, a.Person, Study)
			if err != nil {
				return err
			}
			if len(list) > 0 && !last.Stands() {
				t.Fatalf("tied, and the last word is %q: %+v", last.Act, list)
			}
		}
		return nil
	})
}
