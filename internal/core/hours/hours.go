// Package hours turns attendance into hours that count.
//
// The rules in prose. When somebody has come and left, the time between,
// inside the shift, is proposed. The host verifies it, changes it with a
// reason, or denies it with a reason; nothing verifies itself. The volunteer
// may dispute the decision for five days, and the host then answers, as long as it
// stands. Verified
// minutes go into a ledger that is only ever added to: a change is one entry
// that takes the old one back and one that states the new. Whatever was said of
// a record stays in its history for both sides, also when the attendance is
// corrected and the hours are proposed anew. Two verified times
// of one person never overlap; more than eight hours in a day is pointed out,
// more than ten is refused. There is one total per purpose, and it is always
// the sum of the ledger.
package hours

import (
	"embed"

	"asar/internal/core/attendance"
	"asar/internal/core/consent"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of records, the ledger and its sums.
var Schema = db.Schema{Name: "hours", FS: db.Sub(files)}

// State is where a record stands.
type State string

// The states.
const (
	Proposed State = "proposed" // waits for the host
	Verified State = "verified" // the host vouches for what was proposed
	Adjusted State = "adjusted" // the host vouches for other minutes, and says why
	Denied   State = "denied"   // the host does not vouch, and says why
	Disputed State = "disputed" // the volunteer objects; waits for the host
)

// PurposeVerified is the purpose under which the host's word counts. Programmes
// keep totals of their own purposes.
const PurposeVerified = "verified"

// LedgerKey names the ledger's head for db.Write: entries are numbered one
// after the other.
const LedgerKey = "hours/ledger"

// Record is one attendance as hours.
type Record struct {
	ID          id.ID
	Signup      id.ID
	Person      id.ID
	Org         id.ID
	Opportunity id.ID
	Shift       id.ID
	Direction   string
	Region      string
	Day         when.Day
	FromAt      when.Instant
	ToAt        when.Instant
	Proposed    int // minutes between coming and leaving, inside the shift
	Minutes     int // minutes the host vouches for
	State       State
	Reason      string `db:"-"` // why adjusted or denied
	ProposedAt  when.Instant
	DecidedAt   when.Instant
	DecidedBy   id.ID
	Dispute     string `db:"-"` // what the volunteer objects
	DisputedAt  when.Instant
	Entry       int64 // the number of the ledger entry that holds; zero for none
}

// Span is the time the record is about.
func (r Record) Span() when.Span { return when.Span{From: r.FromAt, To: r.ToAt} }

// Counts tells whether the record's minutes stand in the ledger.
func (r Record) Counts() bool { return r.Entry != 0 }

// Decided is emitted when the host has decided about records.
type Decided struct{ Records []Record }

// People returns whom the records are about, each once.
func (e Decided) People() []id.ID { return peopleOf(e.Records) }

// Desk keeps the hours of one database.
type Desk struct {
	bus           *event.Bus
	people        *person.Desk
	orgs          *org.Desk
	opportunities *opportunity.Desk
}

// NewDesk returns a Desk that proposes hours whenever an attendance is
// complete. Somebody whose objection waits for an answer cannot withdraw the
// consent to volunteer.
func NewDesk(bus *event.Bus, people *person.Desk, consents *consent.Desk, orgs *org.Desk, opportunities *opportunity.Desk) *Desk {
	d := &Desk{bus: bus, people: people, orgs: orgs, opportunities: opportunities}
	consents.Oblige(consent.Account, d.argued)
	event.On(bus, d.attended)
	return d
}

// attended proposes hours for a complete attendance, or follows a correction.
// Hours that were decided already are reopened, so that nothing stays verified
// that is no longer what was noted.
func (d *Desk) attended(tx *db.Tx, e attendance.Noted) (err error) {
	defer fault.Wrap(&err, "hours.attended")
	a := e.Record
	old, found, err := db.Maybe[row](tx, sqlBySignup, a.Signup)
	if err != nil || !found && a.Span() == (when.Span{}) {
		return err
	}
	s, err := d.opportunities.Shift(tx, a.Shift)
	if err != nil {
		return err
	}
	o, err := d.opportunities.Get(tx, a.Opportunity)
	if err != nil {
		return err
	}
	span := within(a.Span(), s.Span())
	r := Record{
		ID: old.ID, Signup: a.Signup, Person: a.Person, Org: a.Org, Opportunity: a.Opportunity, Shift: a.Shift,
		Direction: mainDirection(o), Region: o.Region, Day: s.Starts.Day(), FromAt: span.From, ToAt: span.To,
		Proposed: span.Minutes(), State: Proposed, ProposedAt: tx.Now,
	}
	if !found {
		r.ID = tx.NewID()
		return d.insert(tx, auth.System(), r)
	}
	b, err := openBook(tx)
	if err != nil {
		return err
	}
	b.takeBack(auth.System(), old.Record)
	b.move(move{by: auth.System(), was: old.Record, is: r})
	return d.keep(tx, b)
}

func mainDirection(o opportunity.Opportunity) string {
	if len(o.Directions) == 0 {
		return ""
	}
	return o.Directions[0]
}

// Dispute objects to the host's decision, within five days of it.
func (d *Desk) Dispute(tx *db.Tx, by auth.Actor, record id.ID, text string) (err error) {
	defer fault.Wrap(&err, "hours.Dispute(%s)", record)
	r, err := d.Get(tx, record)
	if err == nil && r.Person != by.Person {
		err = fault.Missing("hours")
	}
	if err != nil || r.State == Disputed {
		return err
	}
	host, err := d.orgs.Get(tx, r.Org)
	if err != nil {
		return err
	}
	if err := MayDispute(r, host, tx.Now).Err(); err != nil {
		return err
	}
	if err := objection(text).Err(); err != nil {
		return err
	}
	// The entry stays: minutes under dispute count as decided until the host answers.
	was := r
	r.State, r.Dispute, r.DisputedAt = Disputed, text, tx.Now
	b := &book{}
	b.move(move{by: by, act: actDispute, was: was, is: r})
	return d.keep(tx, b)
}

// Get returns a record, or the NotFound error.
func (d *Desk) Get(tx *db.Tx, record id.ID) (Record, error) {
	rows, err := db.All[row](tx, sqlGet, record)
	found, err := d.opened(tx, rows, err)
	if err != nil {
		return Record{}, err
	}
	if len(found) == 0 {
		return Record{}, fault.Missing("hours")
	}
	return found[0], nil
}

// OfShift returns the records of a shift.
func (d *Desk) OfShift(tx *db.Tx, shift id.ID) ([]Record, error) {
	rows, err := db.All[row](tx, sqlOfShift, shift)
	return d.opened(tx, rows, err)
}

// OfPerson returns a person's records, latest first, at most limit.
func (d *Desk) OfPerson(tx *db.Tx, who id.ID, limit int) ([]Record, error) {
	rows, err := db.All[row](tx, sqlOfPerson, who, limit)
	return d.opened(tx, rows, err)
}

// Between returns a person's records of the days from one to another, both
// included, in their order.
func (d *Desk) Between(tx *db.Tx, who id.ID, from, until when.Day) ([]Record, error) {
	rows, err := db.All[row](tx, sqlBetween, who, from, until)
	return d.opened(tx, rows, err)
}

// Standing is one record of hours as it stands or stood.
type Standing struct {
	Record      id.ID
	Opportunity id.ID
	Direction   string
	Day         when.Day
	Proposed    int
	Minutes     int
	State       State
}

// Counts tells whether the minutes stand in the ledger; of what is disputed
// those that were decided do meanwhile.
func (s Standing) Counts() bool { return s.State != Proposed && s.Minutes > 0 }

// Standing returns how a person's hours of the days from one to another, both
// included, stood at an instant: what was noted, decided or objected later is
// as if it had never been.
func (d *Desk) Standing(tx *db.Tx, who id.ID, from, until when.Day, known when.Instant) ([]Standing, error) {
	if known >= tx.Now {
		return db.All[Standing](tx, sqlStanding, who, from, until)
	}
	return db.All[Standing](tx, sqlStood, who, from, until, known)
}

// OfPeople is Between for several people.
func (d *Desk) OfPeople(tx *db.Tx, people []id.ID, from, until when.Day) ([]Record, error) {
	rows, err := db.All[row](tx, sqlOfPeople, db.IDs(people), from, until)
	return d.opened(tx, rows, err)
}

// Waiting returns an organisation's records that wait for the host, oldest first.
func (d *Desk) Waiting(tx *db.Tx, org id.ID) ([]Record, error) {
	rows, err := db.All[row](tx, sqlWaiting, org)
	return d.opened(tx, rows, err)
}

// Explain returns, for each record, what its host should look at before
// verifying what is proposed.
func (d *Desk) Explain(tx *db.Tx, records []Record) (map[id.ID]Concerns, error) {
	counting, err := d.beside(tx, records)
	if err != nil {
		return nil, err
	}
	found := make(map[id.ID]Concerns, len(records))
	for _, r := range records {
		found[r.ID] = concerns(r, counting[r.Person], r.Proposed)
	}
	return found, nil
}
