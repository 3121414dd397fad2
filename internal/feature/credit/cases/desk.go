package cases

import (
	"embed"
	"slices"

	"asar/internal/core/attendance"
	"asar/internal/core/due"
	"asar/internal/core/guardian"
	"asar/internal/core/hours"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
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
	minors     *guardian.Desk
	orgs       *org.Desk
	hours      *hours.Desk
	marks      *attendance.Desk
	programmes *programme.Desk
	students   *enrol.Desk
	places     *quota.Desk
}

// Deps is what cases need of the rest.
type Deps struct {
	Bus        *event.Bus
	People     *person.Desk
	Minors     *guardian.Desk
	Orgs       *org.Desk
	Hours      *hours.Desk
	Attendance *attendance.Desk // for the flags; they alone need it
	Programmes *programme.Desk
	Students   *enrol.Desk
	Places     *quota.Desk
}

// NewDesk returns a Desk whose cases follow the hours of their students.
func NewDesk(d Deps) *Desk {
	desk := &Desk{
		bus: d.Bus, people: d.People, minors: d.Minors, orgs: d.Orgs, hours: d.Hours, marks: d.Attendance, programmes: d.Programmes, students: d.Students, places: d.Places,
	}
	d.Orgs.Oblige(desk.owesOf)
	event.On(d.Bus, func(tx *db.Tx, e attendance.Noted) error { return desk.follow(tx, e.Record.Person) })
	event.On(d.Bus, func(tx *db.Tx, e hours.Decided) error { return desk.follow(tx, e.People()...) })
	event.On(d.Bus, desk.changed)
	event.On(d.Bus, func(tx *db.Tx, e due.Settled) error {
		if e.Again {
			return desk.recall(tx, e.Case, Reason{Code: e.Code, Words: e.Words})
		}
		return desk.Payment(tx, e.Case, e.Arrived, Reason{Code: e.Code, Words: e.Words})
	})
	event.On(d.Bus, func(tx *db.Tx, e due.Mended) error { return desk.Do(tx, e.By, e.Case, Mend, Reason{}) })
	return desk
}

// Moved is emitted whenever a case has come to another state.
type Moved struct {
	Case Case
	From State
	Act  Act
}

// Reserving is emitted before a place of a round is held for a case. Listeners
// may refuse it: a round may have an order in which its places are given.
type Reserving struct {
	Case  Case
	Round id.ID
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

// Backlogs returns how many of an institution's cases stand at each state.
func (d *Desk) Backlogs(tx *db.Tx, org id.ID) ([]Backlog, error) {
	since := func(i int) when.Instant { return tx.Today().AddDays(-Bands[i].To).Start() }
	rows, err := db.All[struct {
		State      State
		A, B, C, D int
	}](tx, sqlBacklog, org, since(0), since(1), since(2))
	list := make([]Backlog, len(rows))
	for i, row := range rows {
		list[i] = Backlog{State: row.State, Ages: [4]int{row.A, row.B, row.C, row.D}}
	}
	return list, err
}

// Appeals returns the cases of all institutions whose students have objected to a
// no, those that wait longest first; a page begins after a case.
func (d *Desk) Appeals(tx *db.Tx, after Case, limit int) ([]Case, error) {
	return db.All[Case](tx, sqlAppeals, after.Since, after.ID, limit)
}

// Queued returns which cases are approved and wait for a place that there is not:
// nobody can be late with them, and nobody is reminded. The clock of the step
// runs while their institution has a place to hold.
func (d *Desk) Queued(tx *db.Tx, list []Case) (map[id.ID]bool, error) {
	var orgs []id.ID
	for _, c := range list {
		if c.State == Approved && !slices.Contains(orgs, c.Org) {
			orgs = append(orgs, c.Org)
		}
	}
	if len(orgs) == 0 {
		return nil, nil
	}
	free, err := d.places.Free(tx, orgs)
	queued := map[id.ID]bool{}
	for _, c := range list {
		queued[c.ID] = c.State == Approved && free[quota.Source{Programme: c.Programme, Org: c.Org, Voucher: c.Voucher}] == 0
	}
	return queued, err
}

// Due returns the day by whose end the step of a case is owed, and whether a
// clock runs on it at all. Where the rules set no term, a no stands when the case
// would have ended, and a host is late with its word from then on.
func Due(c Case, t programme.Terms, working programme.Calendar) (when.Day, bool) {
	n := t.Days(c.State.Step())
	if (c.State == Refused || c.State == Complete) && n == 0 {
		return max(Ends(c, t), c.Since.Day()), true
	}
	if c.State.Step() == "" || n == 0 {
		return "", false
	}
	return working.After(c.Since.Day(), n), true
}
