package cases

import (
	"embed"
	"strconv"

	"asar/internal/core/attendance"
	"asar/internal/core/hours"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of cases, their steps, and the hours they use.
var Schema = db.Schema{Name: "cases", FS: db.Sub(files)}

// Case is one voucher of one student.
type Case struct {
	ID        id.ID
	Programme string
	Rules     int // the version under which it is decided
	Voucher   string
	Person    id.ID
	Org       id.ID    // the institution
	Round     id.ID    // whose place is held; zero until one is
	From      when.Day `db:"from_day"`  // the first day whose hours count; none until it is signed
	Until     when.Day `db:"until_day"` // the last one: the end of the period
	State     State
	Since     when.Instant // when it came to its state
	AppliedAt when.Instant
	Attended  int // minutes that count, of those worked
	Verified  int // and of those vouched for
}

// Desk keeps the cases of one database.
type Desk struct {
	bus        *event.Bus
	people     *person.Desk
	orgs       *org.Desk
	hours      *hours.Desk
	programmes *programme.Desk
	students   *enrol.Desk
	places     *quota.Desk
}

// Deps is what cases need of the rest.
type Deps struct {
	Bus        *event.Bus
	People     *person.Desk
	Orgs       *org.Desk
	Hours      *hours.Desk
	Programmes *programme.Desk
	Students   *enrol.Desk
	Places     *quota.Desk
}

// NewDesk returns a Desk whose cases follow the hours of their students.
func NewDesk(d Deps) *Desk {
	desk := &Desk{
		bus: d.Bus, people: d.People, orgs: d.Orgs, hours: d.Hours, programmes: d.Programmes, students: d.Students, places: d.Places,
	}
	event.On(d.Bus, func(tx *db.Tx, e attendance.Noted) error { return desk.follow(tx, e.Record.Person) })
	event.On(d.Bus, func(tx *db.Tx, e hours.Decided) error { return desk.follow(tx, e.Record.Person) })
	return desk
}

// Moved is emitted whenever a case has come to another state.
type Moved struct {
	Case Case
	From State
	Act  Act
}

// Explain tells whether somebody may apply for a voucher on a day, check by
// check, together with the rules and the enrolment that were used.
func (d *Desk) Explain(tx *db.Tx, who id.ID, code, voucher string) (list check.List, r programme.Rules, e *enrol.Enrolment, err error) {
	if r, err = d.programmes.RulesOn(tx, code, tx.Today()); err != nil {
		return nil, r, nil, err
	}
	v, found := r.Terms.Voucher(voucher)
	if !found {
		return nil, r, nil, fault.Missing("voucher")
	}
	student, e, err := d.student(tx, who)
	if err != nil {
		return nil, r, nil, err
	}
	list = r.Check(student, tx.Today())
	_, until := r.Terms.Cap.Period.Of(tx.Today())
	others, err := db.All[Case](tx, sqlInPeriod, who, code, until)
	if err != nil {
		return nil, r, nil, err
	}
	inPeriod(&list, r.Terms, v, others)
	return list, r, e, nil
}

// inPeriod adds what other cases of the period leave room for.
func inPeriod(list *check.List, t programme.Terms, v programme.Voucher, others []Case) {
	same, minutes, credits := 0, v.Minutes, v.Credits
	for _, c := range others {
		if c.Voucher == v.Code {
			same++
		}
		if other, known := t.Voucher(c.Voucher); known {
			minutes, credits = minutes+other.Minutes, credits+other.Credits
		}
	}
	times := textTimes.With("voucher", v.Code, "had", strconv.Itoa(same), "times", strconv.Itoa(v.Times))
	list.Add(same < v.Times, "case/times", times, times, "/me/student")
	if most := t.Cap.Minutes; most > 0 {
		fact := textCap.With("had", hoursOf(minutes), "cap", hoursOf(most))
		list.Add(minutes <= most, "case/cap", fact, fact, "/me/student")
	}
	if most := t.Cap.Credits; most > 0 {
		fact := textCredits.With("had", strconv.Itoa(credits), "cap", strconv.Itoa(most))
		list.Add(credits <= most, "case/credits", fact, fact, "/me/student")
	}
}

// student is what the rules look at in a person today.
func (d *Desk) student(tx *db.Tx, who id.ID) (s programme.Student, e *enrol.Enrolment, err error) {
	p, err := d.people.Get(tx, who)
	if err != nil {
		return s, nil, err
	}
	if e, err = d.students.On(tx, who, tx.Today(), tx.Now); err != nil {
		return s, nil, err
	}
	if e == nil {
		return e.Student(nil, p.AgeOn(tx.Today())), nil, nil
	}
	university, err := d.orgs.Get(tx, e.Org)
	return e.Student(university.Name, p.AgeOn(tx.Today())), e, err
}

// Apply opens a case for the actor, under the rules of today.
func (d *Desk) Apply(tx *db.Tx, by auth.Actor, code, voucher string) (_ Case, err error) {
	defer fault.Wrap(&err, "cases.Apply(%s, %s)", code, voucher)
	list, r, e, err := d.Explain(tx, by.Person, code, voucher)
	if err != nil {
		return Case{}, err
	}
	if err := list.Err(); err != nil {
		return Case{}, err
	}
	_, until := r.Terms.Cap.Period.Of(tx.Today())
	c := Case{
		ID: tx.NewID(), Programme: code, Rules: r.Version, Voucher: voucher, Person: by.Person, Org: e.Org, Until: until,
		State: Applied, Since: tx.Now, AppliedAt: tx.Now,
	}
	if _, err := tx.Exec(sqlInsert, c.ID, c.Programme, c.Rules, c.Voucher, c.Person, c.Org, c.Until, c.State, c.Since); err != nil {
		return c, err
	}
	return c, d.step(tx, by, c, "", "apply", Reason{})
}

// Get returns a case, or the NotFound error.
func (d *Desk) Get(tx *db.Tx, of id.ID) (Case, error) {
	c, found, err := db.Maybe[Case](tx, sqlGet, of)
	if err == nil && !found {
		err = fault.Missing("case")
	}
	return c, err
}

// Of returns a person's cases, the latest first.
func (d *Desk) Of(tx *db.Tx, who id.ID) ([]Case, error) { return db.All[Case](tx, sqlOf, who) }

// In returns an institution's cases in a state, those that have waited longest
// first, from after a case on.
func (d *Desk) In(tx *db.Tx, org id.ID, s State, after Case, limit int) ([]Case, error) {
	return db.All[Case](tx, sqlIn, org, s, after.Since, after.ID, limit)
}

// Due returns the day by whose end the step of a case is owed, and whether a
// clock runs on it at all.
func Due(c Case, t programme.Terms, working programme.Calendar) (when.Day, bool) {
	n := t.Days(c.State.Step())
	if c.State.Step() == "" || n == 0 {
		return "", false
	}
	return working.After(c.Since.Day(), n), true
}
