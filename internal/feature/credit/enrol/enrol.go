// Package enrol knows who studies where.
//
// The rules in prose. A university's list of students is the root of trust. The
// office takes it in as often as it likes: a student is known by the number that
// the university gave them, and a row that says nothing new changes nothing.
// Somebody with an account finds themselves on the list by that number, and is
// who they say if name and date of birth agree; whoever is not on it may declare
// that they study there, and the office confirms or refuses with a reason.
//
// Where somebody studies is kept for a purpose of its own, with a consent of its
// own. A list binds nobody: what it says becomes a person's only when they tell
// their number, and in that very form they agree. Whoever has not agreed to that
// or to have an account, or whose guardian has yet to confirm, declares nothing,
// is bound by no row, and takes part in no programme; what a list says of them they
// see once they agree. When the consent is withdrawn, the ties end: the row
// is the university's again, and a declaration is nobody's, without name and number.
//
// What changes (a leave, an expulsion, a graduation, another form or year of study)
// holds from a day on, stays in the history, and is told to the student: the
// facts of any day can be read again, as they were known at any time.
package enrol

import (
	"cmp"
	"embed"
	"slices"

	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of enrolments and their history.
var Schema = db.Schema{Name: "enrol", FS: db.Sub(files)}

// Status is how somebody stands to their university.
type Status string

// The statuses. Only who is studying may take part in programmes.
const (
	Studying  Status = "studying"
	OnLeave   Status = "leave"
	Expelled  Status = "expelled"
	Graduated Status = "graduated"
)

// Statuses lists them in order.
var Statuses = []Status{Studying, OnLeave, Expelled, Graduated}

// State is how an enrolment came to be believed.
type State string

// The states.
const (
	Listed   State = "listed"   // on the list; nobody has said yet that it is them
	Linked   State = "linked"   // belongs to a person
	Waiting  State = "waiting"  // declared; the office has to decide
	Rejected State = "rejected" // declared, and the office said no
)

// Facts are what is known of a student from a day on.
type Facts struct {
	From    when.Day `db:"from_day"`
	Status  Status
	Form    programme.Form
	Course  int // the year of study; zero if not known
	Funding programme.Funding
	Citizen programme.Answer
}

// same tells whether two sets of facts say the same, from whatever day.
func (f Facts) same(o Facts) bool {
	f.From = o.From
	return f == o
}

// Identity is who a row of the list is about.
type Identity struct {
	Number     string   `json:"number"` // given by the university
	Surname    string   `json:"surname"`
	Given      string   `json:"given"`
	Patronymic string   `json:"patronymic,omitempty"`
	Birth      when.Day `json:"birth"`
}

// Is tells whether the row is about a person: the same date of birth, and
// surname and given name spelt alike in whatever alphabet.
func (i Identity) Is(p person.Person) bool {
	return i.Birth == p.Birth && i18n.Fold(i.Surname) == i18n.Fold(p.Surname) && i18n.Fold(i.Given) == i18n.Fold(p.Given)
}

// Enrolment is one student of one university.
type Enrolment struct {
	ID       id.ID
	Org      id.ID
	Person   id.ID // zero while nobody has said that it is them
	State    State
	Declared bool // by the student; otherwise it stands on the list
	ListedAt when.Instant
	LinkedAt when.Instant // when it became theirs; zero if that was not noted
	Facts    `db:"-"`     // as they stand today
}

// Source says where the facts come from.
func (e Enrolment) Source() i18n.Text {
	if e.Declared {
		return textDeclared
	}
	return textList.With("day", e.ListedAt.Day())
}

// Change is one set of facts with the moment at which it became known.
type Change struct {
	ID       id.ID
	At       when.Instant
	Declared bool // by the student
	Facts
}

// factsOn returns the facts of a day as they were known at an instant, and
// whether there were any. Once the university has spoken its word counts and no
// declaration; of two words that hold from the same day, the later one.
func factsOn(history []Change, day when.Day, known when.Instant) (Facts, bool) {
	history = slices.DeleteFunc(slices.Clone(history), func(c Change) bool { return c.At > known })
	spoken := slices.ContainsFunc(history, func(c Change) bool { return !c.Declared })
	history = slices.DeleteFunc(history, func(c Change) bool { return c.From > day || spoken && c.Declared })
	if len(history) == 0 {
		return Facts{}, false
	}
	last := slices.MaxFunc(history, func(a, b Change) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.At, b.At), cmp.Compare(a.ID, b.ID))
	})
	return last.Facts, true
}

// Changed is emitted when the facts of somebody with an account have changed,
// or when an enrolment has become theirs.
type Changed struct{ Enrolment Enrolment }

// Desk keeps the enrolments of one database.
type Desk struct {
	bus      *event.Bus
	people   *person.Desk
	consents *consent.Desk
	orgs     *org.Desk
	minors   *guardian.Desk
}

// NewDesk returns a Desk that lets go of whoever is erased or withdraws the
// consent: the university's row stays, and belongs to nobody. A university that
// owes students an answer is not dissolved.
func NewDesk(bus *event.Bus, people *person.Desk, consents *consent.Desk, orgs *org.Desk, minors *guardian.Desk) *Desk {
	d := &Desk{bus: bus, people: people, consents: consents, orgs: orgs, minors: minors}
	consents.Bring(kind(minors))
	event.On(bus, d.erasing)
	event.On(bus, d.withdrawn)
	orgs.Oblige(d.owes)
	return d
}

// owes lists the declarations that a university has not answered.
func (d *Desk) owes(tx *db.Tx, university id.ID) (list check.List, err error) {
	n, err := db.One[int](tx, sqlWaiting, university)
	if n > 0 {
		list.No("enrol/waiting", textOwes.With("n", n), "/org/"+university.String()+"/students")
	}
	return list, err
}

// may tells whether an actor keeps the students of a university.
func may(by auth.Actor, org id.ID) bool { return by.May(auth.KeepStudents, auth.OfOrg(org)) }
