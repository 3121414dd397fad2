package attendance

import (
	"slices"

	"asar/internal/core/opportunity"
	"asar/internal/core/person"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Arrival is somebody at the door of a shift: they show a pass, say a short
// code, or their name is chosen from the list.
type Arrival struct {
	By    auth.Actor
	Host  id.ID // whose door it is
	Shift id.ID
	Text  string // the pass or the code, as it was read or typed
	Shown Shown  // what Read has made of the text; it is read again if that was another
	Claim id.ID  // the sign-up whose name was chosen, in place of a text
}

// Outcome is what became of an arrival: what was noted, or why nothing was.
type Outcome struct {
	Record Record
	Person person.Person
	Before bool // it had been noted before
	Err    error
}

// CheckIn notes that the person of a sign-up has come. Noted already, it
// changes nothing. Outside the hours of check-in it is the Conflict
// "attendance/window"; without a place, "attendance/no-place".
func (d *Desk) CheckIn(tx *db.Tx, by auth.Actor, claim id.ID, way Way) (noted Record, err error) {
	defer fault.Wrap(&err, "attendance.CheckIn(%s)", claim)
	r := &round{}
	if err := d.load(tx, r, []id.ID{claim}); err != nil {
		return Record{}, err
	}
	if err := d.doors(tx, r, shiftsOf(r.claims)); err != nil {
		return Record{}, err
	}
	if err := d.gather(tx, r); err != nil {
		return Record{}, err
	}
	o := r.admit(tx.Now, by, claim, way)
	if o.Err != nil {
		return Record{}, o.Err
	}
	return o.Record, d.keep(tx, r)
}

// CheckInAll notes those who come at the same moment, one after the other in
// their order, whatever their shifts, and returns what became of each. One who
// is refused leaves nothing behind. However many there are, the statements are
// as few as for one.
func (d *Desk) CheckInAll(tx *db.Tx, arrivals []Arrival) (outcomes []Outcome, err error) {
	defer fault.Wrap(&err, "attendance.CheckInAll(%d)", len(arrivals))
	r := &round{}
	seen, err := d.recognize(tx, r, arrivals)
	if err != nil {
		return nil, err
	}
	if err := d.gather(tx, r); err != nil {
		return nil, err
	}
	outcomes = make([]Outcome, len(arrivals))
	for i, s := range seen {
		if s.err != nil {
			outcomes[i].Err = s.err
			continue
		}
		outcomes[i] = r.admit(tx.Now, arrivals[i].By, s.claim, s.way)
	}
	return outcomes, d.keep(tx, r)
}

// round is everything that decides about some arrivals. Each decision brings
// it up to date for the next; what is to be written is collected.
type round struct {
	shifts        map[id.ID]opportunity.Shift
	opportunities map[id.ID]opportunity.Opportunity
	claims        map[id.ID]signup.Signup
	records       map[id.ID]Record // by claim
	people        map[id.ID]signup.Applicant

	seated []signup.Signup
	notes  []noted
}

// doors reads shifts and what they are of.
func (d *Desk) doors(tx *db.Tx, r *round, shifts []id.ID) (err error) {
	if r.shifts, err = d.opportunities.ShiftsByID(tx, distinct(shifts)); err != nil {
		return err
	}
	var ops []id.ID
	for _, s := range r.shifts {
		ops = append(ops, s.Opportunity)
	}
	r.opportunities, err = d.opportunities.Many(tx, distinct(ops))
	return err
}

// load reads sign-ups.
func (d *Desk) load(tx *db.Tx, r *round, claims []id.ID) (err error) {
	r.claims, err = d.signups.Many(tx, distinct(claims))
	return err
}

// gather reads what decides about the sign-ups.
func (d *Desk) gather(tx *db.Tx, r *round) error {
	var claims, people []id.ID
	for _, c := range r.claims {
		claims, people = append(claims, c.ID), append(people, c.Person)
	}
	records, err := db.All[Record](tx, sqlMany, db.IDs(distinct(claims)))
	if err != nil {
		return err
	}
	r.records = make(map[id.ID]Record, len(records))
	for _, one := range records {
		r.records[one.Signup] = one
	}
	r.people, err = d.signups.Applicants(tx, distinct(people))
	return err
}

// admit decides whether the person of a sign-up has come, and notes what is to
// be written.
func (r *round) admit(now when.Instant, by auth.Actor, claim id.ID, way Way) Outcome {
	c, found := r.claims[claim]
	if !found {
		return Outcome{Err: fault.Missing("signup")}
	}
	if err := allow(by, c.Org); err != nil {
		return Outcome{Err: err}
	}
	who, found := r.people[c.Person]
	if !found {
		return Outcome{Err: fault.Missing("person")}
	}
	record, known := r.records[c.ID]
	if !known {
		record = blank(c)
	}
	if record.InAt != 0 {
		return Outcome{Record: record, Person: who.Person, Before: true}
	}
	s := r.shifts[c.Shift]
	facts := signup.Facts{Applicant: who, Now: now, Opportunity: r.opportunities[c.Opportunity], Shift: s}
	if err := append(MayCheckIn(c, s, now), signup.MayCome(facts)...).Err(); err != nil {
		return Outcome{Err: err}
	}
	record.InAt = now
	r.records[c.ID], r.seated = record, append(r.seated, c)
	r.notes = append(r.notes, noted{by: by, record: record, act: NotedIn, way: way})
	return Outcome{Record: record, Person: who.Person}
}

// keep writes what was decided.
func (d *Desk) keep(tx *db.Tx, r *round) error {
	if err := d.signups.Seat(tx, tx.Now, r.seated...); err != nil {
		return err
	}
	return d.note(tx, r.notes...)
}

func shiftsOf(claims map[id.ID]signup.Signup) (shifts []id.ID) {
	for _, c := range claims {
		shifts = append(shifts, c.Shift)
	}
	return shifts
}

func distinct(ids []id.ID) []id.ID { return slices.Compact(slices.Sorted(slices.Values(ids))) }
