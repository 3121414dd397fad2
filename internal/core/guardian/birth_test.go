package guardian_test

import (
	"strings"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/guardian"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// Until they are adults, people do not make themselves older; the platform's
// keeper corrects a mistake, with a reason.
func TestADateOfBirthStays(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		child, adult := w.Person("Дана", "2011-05-01"), w.Person("Ерлан", "1985-05-01")
		change := func(a auth.Actor, birth string) error {
			return w.Try(func(tx *db.Tx) error {
				p, err := w.People.Get(tx, a.Person)
				if err != nil {
					return err
				}
				_, err = w.People.Change(tx, a, person.New{Surname: p.Surname, Given: p.Given, Birth: birth, Lang: p.Lang, Region: p.Region})
				return err
			})
		}
		if err := change(child, "2008-05-01"); !fault.Is(err, "invalid/birth") {
			t.Errorf("older: %v", err)
		}
		if err := change(child, "2012-05-01"); err != nil {
			t.Errorf("younger: %v", err)
		}
		if err := change(adult, "1980-05-01"); err != nil {
			t.Errorf("an adult: %v", err)
		}
		correct := func(by auth.Actor, reason string) error {
			return w.Try(func(tx *db.Tx) error { return w.Minors.CorrectBirth(tx, by, child.Person, "2008-05-01", reason) })
		}
		if err := correct(adult, why); !fault.Is(err, "denied/accounts.help") {
			t.Errorf("by anybody: %v", err)
		}
		if err := correct(auth.System(), "просит"); !fault.Is(err, "invalid/reason") {
			t.Errorf("without a reason: %v", err)
		}
		if err := correct(auth.System(), why); err != nil {
			t.Error(err)
		}
		if err := correct(auth.System(), why); !fault.Is(err, "invalid/birth") {
			t.Errorf("to the same: %v", err)
		}
		w.Write(func(tx *db.Tx) error {
			p, err := w.People.Get(tx, child.Person)
			if err != nil {
				return err
			}
			rows, err := audit.List(tx, audit.Filter{Subject: p.ID, Act: "guardian.birth", Limit: 9})
			if err != nil || len(rows) != 1 {
				t.Fatalf("on record: %v, %v", rows, err)
			}
			changes, reason, err := rows[0].Open(tx, p.Open)
			if err != nil || reason != why || len(changes) != 1 || changes[0].Before != "2012-05-01" || changes[0].After != "2008-05-01" {
				t.Errorf("on record: %v, %q, %v", changes, reason, err)
			}
			sent, err := mail.Waiting(tx)
			last := sent[len(sent)-1]
			if last.To != p.Email || !strings.Contains(last.Body, "исправил дату рождения") || strings.Contains(last.Body, "2008") || strings.Contains(last.Body, "Роли") {
				t.Errorf("told %+v", last)
			}
			return err
		})
	})
}

const why = "Свидетельство о рождении показано в офисе"

// From which age people have an account is a rule of its day, whoever tells the
// date of birth.
func TestAnAccountHasALeastAge(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		const small when.Day = "2020-11-23" // six tomorrow
		child := w.Person("Дана", "2019-05-01")
		register := func(tx *db.Tx) error {
			_, err := w.People.Register(tx, person.New{Surname: "Ким", Given: "Аня", Birth: string(small), Email: "small@example.kz"})
			return err
		}
		for what, act := range map[string]func(tx *db.Tx) error{
			"registering": register,
			"asked early": func(tx *db.Tx) error { return w.People.Check(tx, person.New{Birth: string(small)}, "birth") },
			"changing": func(tx *db.Tx) error {
				_, err := w.People.Change(tx, child, person.New{Surname: "Ким", Given: "Аня", Birth: string(small)})
				return err
			},
			"corrected": func(tx *db.Tx) error { return w.Minors.CorrectBirth(tx, auth.System(), child.Person, small, why) },
		} {
			if err := w.Try(act); !fault.Is(err, "invalid/birth") || !strings.Contains(err.Error(), "from the age of 6") {
				t.Errorf("%s: %v", what, err)
			}
		}
		w.Write(func(tx *db.Tx) error {
			return w.Minors.AddRules(tx, auth.System(), guardian.Rules{
				From: "2026-11-24", LeastAge: 8, ConsentAge: 16, AdultAge: 18, NightFrom: "22:00", NightTo: "06:00", Source: coretest.Words("Приказ № 1"),
			})
		})
		w.Now = w.Now.AddDate(0, 0, 1)
		w.Write(register)
		w.Now = w.Now.AddDate(0, 0, 1)
		w.Write(func(tx *db.Tx) error { // what a rule of before let in may still be changed
			_, err := w.People.Change(tx, child, person.New{Surname: "Ли", Given: "Аня", Birth: "2019-05-01"})
			return err
		})
		if err := w.Try(func(tx *db.Tx) error { return w.People.Check(tx, person.New{Birth: "2019-05-01"}, "birth") }); !fault.Is(err, "invalid/birth") {
			t.Errorf("under the later rule: %v", err)
		}
	})
}

// A role that leads opens no door to whoever is too young for it, however they
// came by it, and opens again on the birthday.
func TestRolesWaitForTheAgeForLeading(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		token := w.Session(w.Coordinator)
		acts := func() (a auth.Actor) {
			w.Write(func(tx *db.Tx) (err error) {
				a, err = w.Accounts.Actor(tx, token)
				return err
			})
			return a
		}
		scope := auth.OfOrg(w.Org.ID)
		if a := acts(); !a.May(auth.ViewOrg, scope) || len(a.TooYoung) != 0 {
			t.Fatalf("an adult acts as %+v", a)
		}
		w.Write(func(tx *db.Tx) error {
			return w.Minors.CorrectBirth(tx, auth.System(), w.Coordinator.Person, "2008-11-25", why)
		})
		a := acts()
		if a.Within(scope) || a.LeadAge != 18 || !auth.In(auth.ViewOrg, auth.ScopeOrg).Waits(a, scope.ID) {
			t.Errorf("at 17 acts as %+v", a)
		}
		w.Write(func(tx *db.Tx) error {
			sent, err := mail.Waiting(tx)
			if body := sent[len(sent)-1].Body; !strings.Contains(body, "откроются с 18 лет") {
				t.Errorf("told %q", body)
			}
			return err
		})
		w.Now = w.Now.AddDate(0, 0, 3) // eighteen
		token = w.Session(w.Coordinator)
		if a := acts(); !a.May(auth.ViewOrg, scope) {
			t.Errorf("at 18 acts as %+v", a)
		}
	})
}

// told returns the last letter that waits to go to somebody.
func told(t *testing.T, w *coretest.World, who auth.Actor) (m mail.Message) {
	t.Helper()
	w.Write(func(tx *db.Tx) error {
		p, err := w.People.Get(tx, who.Person)
		if err != nil {
			return err
		}
		sent, err := mail.Waiting(tx)
		for _, one := range sent {
			if one.To == p.Contact() {
				m = one
			}
		}
		return err
	})
	return m
}

// family is a child for whom a mother answers.
type family struct {
	*coretest.World
	t             *testing.T
	child, mother auth.Actor
}

func families(t *testing.T, test func(t *testing.T, f family)) {
	t.Helper()
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		f := family{World: w, t: t, child: w.Person("Томирис", "2012-05-01")}
		f.mother = w.Confirm(f.child, w.Person("Сәуле", "1985-05-01"), guardian.Limits{})
		test(t, f)
	})
}

func (f family) correct(day when.Day) func(tx *db.Tx) error {
	return func(tx *db.Tx) error { return f.Minors.CorrectBirth(tx, auth.System(), f.child.Person, day, why) }
}

// stands tests the child's date of birth, and whether somebody answers for the child.
func (f family) stands(what string, birth when.Day, bound bool) {
	f.t.Helper()
	f.Write(func(tx *db.Tx) error {
		p, err := f.People.Get(tx, f.child.Person)
		if err != nil {
			return err
		}
		_, found, err := f.Minors.Of(tx, p)
		if p.Birth != birth || found != bound {
			f.t.Errorf("%s: born on %s, somebody answers: %v", what, p.Birth, found)
		}
		return err
	})
}

// reads tests the last letter to somebody, which never tells a date of birth nor
// speaks of a birthday.
func (f family) reads(who auth.Actor, parts ...string) string {
	f.t.Helper()
	body := told(f.t, f.World, who).Body
	for _, part := range parts {
		if !strings.Contains(body, part) {
			f.t.Errorf("%q does not say %q", body, part)
		}
	}
	for _, never := range []string{"2012", "2013", "2010", "исполнилось"} {
		if strings.Contains(body, never) {
			f.t.Errorf("%q says %q", body, never)
		}
	}
	return body
}

// later does the work that comes round, so many days later.
func (f family) later(days int) {
	f.t.Helper()
	f.Now = f.Now.AddDate(0, 0, days)
	f.Write(dbtest.Round(f.Minors.DueCorrections, f.Minors.Correct))
}

// Whoever answers for a child is told what follows from a corrected date, not the
// date; what makes the child older waits for them, and they can stop it.
func TestAGuardianIsToldOfACorrectedDate(t *testing.T) {
	families(t, func(t *testing.T, f family) {
		f.Write(f.correct("2013-05-01"))
		f.stands("younger", "2013-05-01", true)
		f.reads(f.mother, "Томирис", "на более позднюю", "без подтверждения родителя", "остаются")

		f.Write(f.correct("2010-05-01")) // sixteen: agrees alone
		if err := f.Try(f.correct("2010-04-01")); !fault.Is(err, "invalid/contact") {
			t.Errorf("twice: %v", err)
		}
		_, secret, _ := strings.Cut(f.reads(f.mother, "Томирис", "соглашается самостоятельно", "/ru/sign-in/stop/"), "/ru/sign-in/stop/")
		stop := func(tx *db.Tx) error { return f.Accounts.Stop(tx, strings.Fields(secret)[0]) }
		f.Write(stop)
		if err := f.Try(stop); !fault.Is(err, "account/link") {
			t.Errorf("stopped twice: %v", err)
		}
		f.reads(f.child, "остановил исправление")
		f.later(3)
		f.stands("stopped", "2013-05-01", true)
	})
}

// After two days that nobody has used to stop it, a correction happens. If the
// child agrees alone by it, the guardian is released, and nobody says that the
// child has come of age.
func TestACorrectionOfAChildWaits(t *testing.T) {
	families(t, func(t *testing.T, f family) {
		f.Write(f.correct("2010-05-01"))
		f.later(1)
		f.stands("after a day", "2012-05-01", true)
		f.later(1)
		f.stands("after two days", "2010-05-01", false)
		f.reads(f.child, "исправил дату рождения")
		f.Write(f.Minors.Night)
		f.reads(f.mother, "дата рождения исправлена", "закончились")
		f.Write(func(tx *db.Tx) error {
			rows, err := audit.List(tx, audit.Filter{Subject: f.child.Person, Limit: 99})
			acts := map[string]int{}
			for _, r := range rows {
				acts[r.Act]++
			}
			if acts["guardian.ask-birth"] != 1 || acts["guardian.birth"] != 1 || acts["guardian.end"] != 1 {
				t.Errorf("on record: %v", acts)
			}
			return err
		})
	})
}

// A correction that the program was not there to carry out in time, or that came
// back with a backup, is announced again: nobody could stop it.
func TestALateCorrectionIsAnnouncedAgain(t *testing.T) {
	families(t, func(t *testing.T, f family) {
		f.Write(f.correct("2010-05-01"))
		first := f.reads(f.mother, "/ru/sign-in/stop/")
		f.later(3)
		f.stands("late", "2012-05-01", true)
		if f.reads(f.mother, "/ru/sign-in/stop/") == first {
			t.Error("the guardian was not told again")
		}
		f.later(2)
		f.stands("after it was told again", "2010-05-01", false)
	})
}

// A child who is erased leaves no correction behind, and what an operator's rule
// has come to forbid meanwhile does not happen.
func TestACorrectionThatCannotHappen(t *testing.T) {
	families(t, func(t *testing.T, f family) {
		f.Write(f.correct("2011-05-01"))
		f.Write(func(tx *db.Tx) error {
			return f.Minors.AddRules(tx, auth.System(), guardian.Rules{
				From: "2026-11-23", LeastAge: 16, ConsentAge: 16, AdultAge: 18, NightFrom: "22:00", NightTo: "06:00", Source: coretest.Words("Приказ № 1"),
			})
		})
		f.later(2)
		f.stands("forbidden meanwhile", "2012-05-01", true)
	})
	families(t, func(t *testing.T, f family) {
		f.Write(f.correct("2010-05-01"))
		f.Write(func(tx *db.Tx) error { return f.People.Erase(tx, auth.System(), f.child.Person) })
		f.later(3)
	})
}

// A slip that waits does not come true after the date was put right, whoever put
// it right; and what is asked for afterwards waits its own two days.
func TestAnotherDateCallsAWaitingCorrectionOff(t *testing.T) {
	const right when.Day = "2012-08-01"
	said := person.New{Surname: "Ахметова", Given: "Томирис", Birth: string(right)}
	for what, put := range map[string]func(f family) func(tx *db.Tx) error{
		"corrected": func(f family) func(tx *db.Tx) error { return f.correct(right) },
		"changed": func(f family) func(tx *db.Tx) error {
			return func(tx *db.Tx) error {
				_, err := f.People.Change(tx, f.child, said)
				return err
			}
		},
		"imported": func(f family) func(tx *db.Tx) error {
			return func(tx *db.Tx) error {
				p, err := f.People.Get(tx, f.child.Person)
				if err != nil {
					return err
				}
				n := said
				n.Email = p.Email
				_, _, _, err = f.People.Put(tx, n)
				return err
			}
		},
	} {
		families(t, func(t *testing.T, f family) {
			f.Write(f.correct("2010-05-01"))
			f.later(1)
			f.Write(put(f))
			f.later(1)
			f.stands(what+", two days after the slip", right, true)
			f.Write(f.correct("2011-05-01"))
			f.later(1)
			f.stands(what+", a day after another", right, true)
			f.later(1)
			f.stands(what+", two days after another", "2011-05-01", true)
		})
	}
}
