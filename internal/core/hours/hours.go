// Package hours turns attendance into hours that count.
//
// The rules in prose. When somebody has come and left, the time between,
// inside the shift, is proposed. The host verifies it, changes it with a
// reason, or denies it with a reason; nothing verifies itself. The volunteer
// may dispute the decision for five days, and the host then answers. Verified
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
	"strconv"

	"asar/internal/core/attendance"
	"asar/internal/core/consent"
	"asar/internal/core/opportunity"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
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

// Decided is emitted when the host has decided about a record.
type Decided struct{ Record Record }

// Desk keeps the hours of one database.
type Desk struct {
	bus           *event.Bus
	people        *person.Desk
	opportunities *opportunity.Desk
}

// NewDesk returns a Desk that proposes hours whenever an attendance is
// complete. Somebody whose objection waits for an answer cannot withdraw the
// consent to volunteer.
func NewDesk(bus *event.Bus, people *person.Desk, consents *consent.Desk, opportunities *opportunity.Desk) *Desk {
	d := &Desk{bus: bus, people: people, opportunities: opportunities}
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
	if err := d.takeBack(tx, auth.System(), old.Record); err != nil {
		return err
	}
	return d.update(tx, auth.System(), old.Record, r)
}

func mainDirection(o opportunity.Opportunity) string {
	if len(o.Directions) == 0 {
		return ""
	}
	return o.Directions[0]
}

// Decision is what the host says of one record.
type Decision struct {
	Record  id.ID
	Minutes int    // to vouch for; zero denies
	Reason  string // needed unless the minutes are those proposed; a denial always needs it
}

// Decide records the host's decisions, all or none. A refusal names the record
// in its field "minutes-<id>" or "reason-<id>".
func (d *Desk) Decide(tx *db.Tx, by auth.Actor, decisions []Decision) (decided []Record, err error) {
	defer fault.Wrap(&err, "hours.Decide")
	for _, decision := range decisions {
		r, err := d.decide(tx, by, decision)
		if err != nil {
			return nil, err
		}
		decided = append(decided, r)
	}
	return decided, nil
}

func (d *Desk) decide(tx *db.Tx, by auth.Actor, decision Decision) (Record, error) {
	r, err := d.hosted(tx, by, decision.Record)
	if err != nil {
		return Record{}, err
	}
	day, err := d.day(tx, r)
	if err != nil {
		return Record{}, err
	}
	if err := decidable(r, day, by, decision); err != nil {
		return Record{}, err
	}
	same := r.State != Proposed && r.State != Disputed && r.Minutes == decision.Minutes
	if same {
		return r, nil
	}
	if err := d.takeBack(tx, by, r); err != nil {
		return Record{}, err
	}
	was := r
	r.Entry = 0
	r.State, r.Minutes, r.Reason = outcome(r.Proposed, decision.Minutes), decision.Minutes, decision.Reason
	r.DecidedAt, r.DecidedBy = tx.Now, by.Person
	if r.Minutes > 0 {
		if r.Entry, err = d.enter(tx, by, r, r.Minutes, nil); err != nil {
			return Record{}, err
		}
	}
	if err := d.record(tx, by, actDecide, was, r, r.Reason); err != nil {
		return Record{}, err
	}
	if err := d.update(tx, by, was, r); err != nil {
		return Record{}, err
	}
	return r, event.Emit(d.bus, tx, Decided{r})
}

// record writes an act about hours down; a reason tells of the person, and is
// sealed for them.
func (d *Desk) record(tx *db.Tx, by auth.Actor, act audit.Act, was, is Record, reason string) error {
	e := audit.Entry{
		By: by, Scope: auth.OfOrg(is.Org), Act: act, Object: audit.Of("hours", is.ID), Subject: is.Person, Reason: reason,
		Changes: []audit.Change{
			{Field: "state", Before: string(was.State), After: string(is.State)},
			{Field: "minutes", Before: strconv.Itoa(was.Minutes), After: strconv.Itoa(is.Minutes)},
		},
	}
	if reason != "" {
		who, err := d.people.Get(tx, is.Person)
		if err != nil {
			return err
		}
		e.Seal = who.Seal
	}
	return audit.Record(tx, e)
}

// hosted returns a record if the actor verifies hours for its host; to others
// it does not exist.
func (d *Desk) hosted(tx *db.Tx, by auth.Actor, record id.ID) (Record, error) {
	r, err := d.Get(tx, record)
	if err != nil {
		return r, err
	}
	scope := auth.OfOrg(r.Org)
	switch {
	case by.May(auth.VerifyHours, scope):
		return r, nil
	case by.Within(scope):
		return r, fault.Forbidden("hours")
	default:
		return r, fault.Missing("hours")
	}
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
	if err := MayDispute(r, tx.Now).Err(); err != nil {
		return err
	}
	if err := objection(text).Err(); err != nil {
		return err
	}
	// The entry stays: minutes under dispute count as decided until the host answers.
	was := r
	r.State, r.Dispute, r.DisputedAt = Disputed, text, tx.Now
	if err := d.record(tx, by, actDispute, was, r, text); err != nil {
		return err
	}
	return d.update(tx, by, was, r)
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

// day returns a person's other counting records that touch the record's day or
// time: what a decision about it must not collide with.
func (d *Desk) day(tx *db.Tx, r Record) ([]Record, error) {
	rows, err := db.All[row](tx, sqlSameDay, r.Person, r.Day, r.FromAt, r.ToAt, r.ID)
	return d.opened(tx, rows, err)
}

// Explain returns, for each record, what its host should look at before
// verifying what is proposed.
func (d *Desk) Explain(tx *db.Tx, records []Record) (map[id.ID]Concerns, error) {
	found := make(map[id.ID]Concerns, len(records))
	for _, r := range records {
		day, err := d.day(tx, r)
		if err != nil {
			return nil, err
		}
		found[r.ID] = concerns(r, day, r.Proposed)
	}
	return found, nil
}
