package enrol

import (
	"slices"
	"strings"
	"testing"
	"time"

	"asar/internal/core/coretest"
	"asar/internal/core/person"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// office is a university's office at work on its list.
type office struct {
	*coretest.World
	desk    *Desk
	org     id.ID
	officer auth.Actor
}

func each(t *testing.T, test func(t *testing.T, o office)) {
	t.Helper()
	dbtest.Each(t, append(slices.Clone(coretest.Parts), Schema), func(t *testing.T, d *db.DB) {
		w := coretest.New(t, d)
		o := office{World: w, desk: NewDesk(w.Bus, w.People, w.Consents, w.Orgs, w.Minors), org: w.Org.ID, officer: w.Person("Жанар", "1985-01-01")}
		o.officer.Grants = append(o.officer.Grants, auth.Grant{Role: auth.UniversityOfficer, Scope: auth.OfOrg(o.org)})
		test(t, o)
	})
}

func (o office) row(number string, p person.Person) Row {
	return Row{
		Identity: Identity{Number: number, Surname: p.Surname, Given: p.Given, Birth: p.Birth},
		Facts:    Facts{From: "2026-09-01", Status: Studying, Form: programme.FullTime, Course: 1, Funding: programme.Grant},
	}
}

// student is somebody who has agreed that it is known where they study.
func (o office) student(given string, birth when.Day) auth.Actor {
	o.T.Helper()
	who := o.Person(given, birth)
	o.Allow(who, Study)
	return who
}

func (o office) person(a auth.Actor) (p person.Person) {
	o.Write(func(tx *db.Tx) (err error) { p, err = o.People.Get(tx, a.Person); return err })
	return p
}

func (o office) take(r Row) (outcome Outcome) {
	o.T.Helper()
	o.Write(func(tx *db.Tx) (err error) { outcome, err = o.desk.Take(tx, o.officer, o.org, r); return err })
	return outcome
}

func (o office) on(who auth.Actor, day when.Day, known when.Instant) (e *Enrolment) {
	o.T.Helper()
	o.Write(func(tx *db.Tx) (err error) { e, err = o.desk.On(tx, who.Person, day, known); return err })
	return e
}

// letters returns what waits to be sent to somebody.
func (o office) letters(to auth.Actor) (list []string) {
	o.T.Helper()
	contact := o.person(to).Contact()
	o.Write(func(tx *db.Tx) error {
		waiting, err := mail.Waiting(tx)
		for _, m := range waiting {
			if m.To == contact {
				list = append(list, m.Body)
			}
		}
		return err
	})
	return list
}

func (o office) now() when.Instant { return when.FromTime(o.Now) }

// Taken in again, a list changes nothing; what differs holds from its day on,
// and the facts of an earlier day stay what they were.
func TestAListIsTakenInAgain(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		student := o.student("Айгерім", "2006-05-31")
		r := o.row("KI-1", o.person(student))
		for i, want := range []Outcome{Created, Same, Same} {
			if got := o.take(r); got != want {
				t.Errorf("taken in for the %d. time: %s, want %s", i+1, got, want)
			}
		}
		o.Write(func(tx *db.Tx) error {
			e, err := o.desk.Declare(tx, student, o.org, "KI-1", Facts{})
			if e.State != Linked || e.Declared {
				t.Errorf("found on the list, and is %+v", e)
			}
			return err
		})
		before := o.now()
		o.Now = o.Now.Add(time.Hour)
		r.From, r.Status = "2027-02-01", OnLeave
		for i, want := range []Outcome{Updated, Same} {
			if got := o.take(r); got != want {
				t.Errorf("a leave, taken in for the %d. time: %s, want %s", i+1, got, want)
			}
		}
		for _, c := range []struct {
			day   when.Day
			known when.Instant
			want  Status
		}{
			{"2026-09-01", o.now(), Studying}, {"2027-01-31", o.now(), Studying}, {"2027-02-01", o.now(), OnLeave},
			{"2027-02-01", before, Studying}, // as it was known before the leave was told
		} {
			if e := o.on(student, c.day, c.known); e == nil || e.Status != c.want {
				t.Errorf("on %s: %+v, want %s", c.day, e, c.want)
			}
		}
		if e := o.on(student, "2026-08-31", o.now()); e != nil {
			t.Errorf("studies before the first day: %+v", e)
		}
		letters := o.letters(student)
		if len(letters) != 1 || !strings.Contains(letters[0], "1 февраля 2027") {
			t.Errorf("told of the leave by %q", letters)
		}
	})
}

// Somebody is who the list says only if name and date of birth agree, in
// whatever alphabet; the refusal does not say what the list has.
func TestNobodyTakesAnothersRow(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		student, other := o.student("Айгерім", "2006-05-31"), o.student("Айгерім", "2006-06-01")
		r := o.row("KI-1", o.person(student))
		r.Given = "Aıgerim"
		o.take(r)
		declare := func(who auth.Actor, number string) error {
			return o.Try(func(tx *db.Tx) error {
				_, err := o.desk.Declare(tx, who, o.org, number, Facts{Form: programme.FullTime})
				return err
			})
		}
		err := declare(other, "KI-1")
		if !fault.Is(err, "enrol/differs") || strings.Contains(err.Error(), "2006") {
			t.Errorf("another takes the row: %v", err)
		}
		if err := declare(student, "KI-1"); err != nil {
			t.Errorf("spelt in another alphabet, and refused: %v", err)
		}
		if err := declare(student, "KI-1"); err != nil {
			t.Errorf("declared twice: %v", err)
		}
		if err := declare(other, "KI-1"); !fault.Is(err, "enrol/taken") {
			t.Errorf("a row belongs to two: %v", err)
		}
		if err := declare(student, "KI-2"); !fault.Is(err, "enrol/another") {
			t.Errorf("one student has two numbers: %v", err)
		}
	})
}

// Whoever is not on the list declares; until the office has decided it counts
// for nothing, and a list that bears it out decides by itself.
func TestADeclarationWaitsForTheOffice(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		student, listed, liar := o.student("Айгерім", "2006-05-31"), o.student("Әсел", "2005-01-01"), o.student("Ерлан", "2004-01-01")
		var waits []Enrolment
		o.Write(func(tx *db.Tx) error {
			for i, who := range []auth.Actor{student, listed, liar} {
				if _, err := o.desk.Declare(tx, who, o.org, "KI-"+string(rune('1'+i)), Facts{Form: programme.FullTime, Course: 2}); err != nil {
					return err
				}
			}
			var err error
			waits, err = o.desk.In(tx, o.org, Waiting, 0, 10)
			return err
		})
		if len(waits) != 3 {
			t.Fatalf("%d wait", len(waits))
		}
		if e := o.on(student, waits[0].From, o.now()); e != nil {
			t.Errorf("counts before the office has decided: %+v", e)
		}
		decide := func(by auth.Actor, e Enrolment, yes bool, reason string) error {
			return o.Try(func(tx *db.Tx) error { return o.desk.Decide(tx, by, e.ID, yes, reason) })
		}
		if f, ok := fault.As(decide(student, waits[0], true, "")); !ok || f.Kind != fault.Denied {
			t.Errorf("a student confirms themselves: %v", f)
		}
		if f, ok := fault.As(decide(o.officer, waits[2], false, "нет")); !ok || f.Kind != fault.Invalid {
			t.Errorf("refused without a reason: %v", f)
		}
		for i, yes := range map[int]bool{0: true, 2: false} {
			if err := decide(o.officer, waits[i], yes, "Такого студента в университете нет"); err != nil {
				t.Error(err)
			}
		}
		if err := decide(o.officer, waits[0], false, "Такого студента в университете нет"); !fault.Is(err, "enrol/decided") {
			t.Errorf("decided twice: %v", err)
		}
		o.take(o.row("KI-2", o.person(listed)))
		day := waits[0].From
		if e := o.on(student, day, o.now()); e == nil || !e.Declared || e.Course != 2 {
			t.Errorf("confirmed: %+v", e)
		}
		if e := o.on(listed, day, o.now()); e == nil || e.Declared || e.Course != 1 {
			t.Errorf("borne out by the list: %+v", e)
		}
		if e := o.on(liar, day, o.now()); e != nil {
			t.Errorf("refused: %+v", e)
		}
		if letters := o.letters(liar); len(letters) != 1 || !strings.Contains(letters[0], "Такого студента") {
			t.Errorf("the refusal says %q", letters)
		}
	})
}

// The copy of one's data tells the whole history of one's studies.
func TestTheCopyTellsOfStudies(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		student := o.student("Айгерім", "2006-05-31")
		r := o.row("KI-1", o.person(student))
		o.take(r)
		r.From, r.Course = "2026-10-01", 2
		o.take(r)
		o.Write(func(tx *db.Tx) error {
			if _, err := o.desk.Declare(tx, student, o.org, "KI-1", Facts{}); err != nil {
				return err
			}
			sections, err := o.desk.Mine(tx, student.Person)
			if len(sections) != 1 || len(sections[0].Rows) != 2 || sections[0].Rows[1][2] != "KI-1" || sections[0].Rows[1][6] != 2 {
				t.Errorf("%+v", sections)
			}
			return err
		})
	})
}

func TestWhatIsErasedBelongsToNobody(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		student := o.student("Айгерім", "2006-05-31")
		p := o.person(student)
		o.take(o.row("KI-1", p))
		o.Write(func(tx *db.Tx) error {
			if _, err := o.desk.Declare(tx, student, o.org, "KI-1", Facts{}); err != nil {
				return err
			}
			return o.People.Erase(tx, student, student.Person)
		})
		if e := o.on(student, "2026-09-01", o.now()); e != nil {
			t.Errorf("still studies: %+v", e)
		}
		o.Write(func(tx *db.Tx) error {
			list, err := o.desk.In(tx, o.org, Listed, 0, 10)
			if err != nil || len(list) != 1 {
				t.Fatalf("%v, %v", list, err)
			}
			who, err := o.desk.identity(tx, list[0].ID)
			if who != (Identity{}) {
				t.Errorf("the list still says %+v", who)
			}
			return err
		})
	})
}

func TestWhatARuleLooksAt(t *testing.T) {
	var none *Enrolment
	if s := none.Student(i18n.Plain("x"), 20); s.University != nil || s.Age != 20 || s.Mend != Mend {
		t.Errorf("%+v", s)
	}
	e := &Enrolment{Declared: true, Facts: Facts{Status: OnLeave, Form: programme.FullTime}}
	if s := e.Student(i18n.Plain("x"), 20); s.University != nil {
		t.Errorf("on leave, and studies: %+v", s)
	}
	e.Status = Studying
	if s := e.Student(i18n.Plain("x"), 20); s.University == nil || s.Form != programme.FullTime || s.Source.Text(i18n.En) != "a declaration that the university confirmed" {
		t.Errorf("%+v", s)
	}
}

// A row that names somebody else under a number that has an account is refused
// with what differs; a change that is one goes by an act of the office.
func TestAListGivesNoAccountToSomebodyElse(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		student := o.student("Айгерім", "2006-05-31")
		p := o.person(student)
		r := o.row("KI-1", p)
		o.take(r)
		o.Write(func(tx *db.Tx) error { _, err := o.desk.Declare(tx, student, o.org, "KI-1", Facts{}); return err })

		other := r
		other.Surname, other.Given, other.Birth, other.Status = "Ким", "Виктория", "2004-03-02", Expelled
		f, _ := fault.As(o.Try(func(tx *db.Tx) error { _, err := o.desk.Take(tx, o.officer, o.org, other); return err }))
		if f == nil || len(f.Fields) != 3 || f.Fields[0].Name != "surname" || !strings.Contains(f.Fields[0].Text.Text(i18n.Ru), p.Surname) || f.Fields[2].Name != "birth" {
			t.Fatalf("somebody else's row: %+v", f)
		}
		if e := o.on(student, "2026-11-22", o.now()); e == nil || e.Status != Studying {
			t.Errorf("another's facts stand in the account: %+v", e)
		}
		swapped := r
		swapped.Surname, swapped.Given = r.Given, r.Surname
		o.take(swapped) // only the order of the names
		o.take(r)

		correct := func(by auth.Actor, is Identity, reason string) error {
			return o.Try(func(tx *db.Tx) error {
				list, err := o.desk.Of(tx, student.Person)
				if err != nil {
					return err
				}
				return o.desk.Correct(tx, by, list[0].ID, is, reason)
			})
		}
		married := r.Identity
		married.Surname = "Ахметова"
		for name, err := range map[string]error{
			"a stranger": correct(student, married, "Сменила фамилию"), "no reason": correct(o.officer, married, "брак"),
			"another person": correct(o.officer, other.Identity, "Сменила всё сразу"),
		} {
			if _, refused := fault.As(err); !refused {
				t.Errorf("corrected by %s: %v", name, err)
			}
		}
		if err := correct(o.officer, married, "Сменила фамилию после брака"); err != nil {
			t.Fatal(err)
		}
		if told := o.letters(student); !strings.Contains(strings.Join(told, " "), "после брака") {
			t.Errorf("the student is told %q", told)
		}
		r.Identity = married
		if got := o.take(r); got != Same {
			t.Errorf("the list with the new surname: %s", got)
		}
	})
}
