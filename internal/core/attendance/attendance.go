// Package attendance notes who came and when they left.
//
// The rules in prose. Every sign-up has a pass: a signed token shown as a QR
// code, and a short code to read aloud. A coordinator of the host scans it,
// types the code, or finds the name, and the person is checked in; the same
// again changes nothing. Check-in opens before the shift and closes with it.
// Check-out notes when the person left. Whatever was noted wrongly is
// corrected with a reason, and every note is kept. Nobody's departure is ever
// assumed: a missing check-out waits for the coordinator.
package attendance

import (
	"embed"
	"strings"
	"sync/atomic"
	"time"

	"asar/internal/core/guardian"
	"asar/internal/core/opportunity"
	"asar/internal/core/person"
	"asar/internal/core/signup"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of attendance and its notes.
var Schema = db.Schema{Name: "attendance", FS: db.Sub(files)}

// Record is one person's attendance of one shift.
type Record struct {
	Signup      id.ID
	Shift       id.ID
	Opportunity id.ID
	Org         id.ID
	Person      id.ID
	InAt        when.Instant // zero: has not come
	OutAt       when.Instant // zero: has not left, or nobody noted it
}

// Here tells whether the person came and has not left.
func (r Record) Here() bool { return r.InAt != 0 && r.OutAt == 0 }

// Span is the time from coming to leaving, by what the clock showed then: from
// 10:00 to 14:00 is four hours, whatever the seconds were. It is empty while
// either is missing.
func (r Record) Span() when.Span {
	if r.InAt == 0 || r.OutAt == 0 {
		return when.Span{}
	}
	return when.Span{From: r.InAt.Minute(), To: r.OutAt.Minute()}
}

// Way is how somebody was found at check-in.
type Way string

// The ways.
const (
	ByScan Way = "scan"
	ByCode Way = "code"
	ByName Way = "name"
)

// Noted is emitted when a record came to be complete or was changed after it
// had been: whoever proposes hours looks again.
type Noted struct{ Record Record }

// Desk keeps the attendance of one database.
type Desk struct {
	bus           *event.Bus
	people        *person.Desk
	minors        *guardian.Desk
	opportunities *opportunity.Desk
	signups       *signup.Desk
	keys          atomic.Pointer[[]passKey]
}

// NewDesk returns a Desk.
func NewDesk(bus *event.Bus, people *person.Desk, minors *guardian.Desk, opportunities *opportunity.Desk, signups *signup.Desk) *Desk {
	return &Desk{bus: bus, people: people, minors: minors, opportunities: opportunities, signups: signups}
}

// Line is one person of a shift's roster.
type Line struct {
	Signup signup.Signup
	Person person.Person
	Record Record
	Code   string // the short code of the pass
	Minor  bool   // a guardian answers for them
}

// Roster returns everybody with a place in the shift, ordered by name as the
// Kazakh alphabet orders, with what was noted of them. The actor must keep
// attendance for the host.
func (d *Desk) Roster(tx *db.Tx, by auth.Actor, shift id.ID) (lines []Line, err error) {
	defer fault.Wrap(&err, "attendance.Roster(%s)", shift)
	if _, _, err := d.shift(tx, by, shift); err != nil {
		return nil, err
	}
	claims, err := d.signups.OfShift(tx, shift)
	if err != nil {
		return nil, err
	}
	records, err := d.OfShift(tx, shift)
	if err != nil {
		return nil, err
	}
	noted := map[id.ID]Record{}
	for _, r := range records {
		noted[r.Signup] = r
	}
	var ids []id.ID
	for _, c := range claims {
		ids = append(ids, c.Person)
	}
	people, err := d.people.Many(tx, ids)
	if err != nil {
		return nil, err
	}
	answered, err := d.minors.Many(tx, ids)
	if err != nil {
		return nil, err
	}
	for _, c := range claims {
		if !c.State.Holds() {
			continue
		}
		code, err := d.Code(tx, c.ID)
		if err != nil {
			return nil, err
		}
		lines = append(lines, Line{Signup: c, Person: people[c.Person], Record: noted[c.ID], Code: code, Minor: answered[c.Person]})
	}
	sortByName(lines)
	return lines, nil
}

// shift returns the shift and its opportunity if the actor keeps attendance
// for the host; to others it does not exist.
func (d *Desk) shift(tx *db.Tx, by auth.Actor, shift id.ID) (opportunity.Shift, opportunity.Opportunity, error) {
	s, err := d.opportunities.Shift(tx, shift)
	if err != nil {
		return s, opportunity.Opportunity{}, err
	}
	o, err := d.opportunities.Get(tx, s.Opportunity)
	if err != nil {
		return s, o, err
	}
	return s, o, allow(by, o.Org)
}

// allow returns nil if the actor keeps attendance for the host, NotFound if
// they have nothing to do with it, and Denied otherwise.
func allow(by auth.Actor, host id.ID) error {
	return by.Allow(auth.KeepAttendance, auth.OfOrg(host), "shift")
}

// CheckOut notes that the person has left. Noted already, it changes nothing.
// Somebody who was never checked in is the Conflict "attendance/not-here".
func (d *Desk) CheckOut(tx *db.Tx, by auth.Actor, claim id.ID, way Way) (r Record, err error) {
	defer fault.Wrap(&err, "attendance.CheckOut(%s)", claim)
	_, s, r, err := d.claim(tx, by, claim)
	if err != nil || r.OutAt != 0 {
		return r, err
	}
	if r.InAt == 0 {
		return Record{}, fault.New(fault.Conflict, "attendance/not-here", textNotHere)
	}
	// Later than this, "now" is not when the person left: that takes a
	// correction with a reason.
	if tx.Now.After(s.Ends.Add(closes)) {
		return Record{}, fault.New(fault.Conflict, "attendance/window", textOutTooLate)
	}
	r.OutAt = tx.Now
	if err := d.note(tx, noted{by: by, record: r, act: NotedOut, way: way}); err != nil {
		return Record{}, err
	}
	return r, event.Emit(d.bus, tx, Noted{r})
}

// Correct replaces what was noted, with a reason. Zero for both instants says
// that the person did not come.
func (d *Desk) Correct(tx *db.Tx, by auth.Actor, claim id.ID, in, out when.Instant, reason string) (r Record, err error) {
	defer fault.Wrap(&err, "attendance.Correct(%s)", claim)
	c, s, r, err := d.claim(tx, by, claim)
	if err != nil {
		return Record{}, err
	}
	if err := correction(s, in, out, tx.Now, reason); err != nil {
		return Record{}, err
	}
	if r.InAt == in && r.OutAt == out {
		return r, nil
	}
	if err := d.signups.Seat(tx, in, c); err != nil {
		return Record{}, err
	}
	r.InAt, r.OutAt = in, out
	if err := d.note(tx, noted{by: by, record: r, act: Corrected, way: ByName, reason: reason}); err != nil {
		return Record{}, err
	}
	return r, event.Emit(d.bus, tx, Noted{r})
}

// GuardianContact returns how to reach the guardian of a minor who has a place
// in a shift, from three hours before it to three hours after; that it was
// opened is written down, and the guardian sees it.
func (d *Desk) GuardianContact(tx *db.Tx, by auth.Actor, claim id.ID) (g guardian.Contact, err error) {
	defer fault.Wrap(&err, "attendance.GuardianContact(%s)", claim)
	c, s, _, err := d.claim(tx, by, claim)
	if err != nil {
		return g, err
	}
	if !guardian.Around(s.Span(), tx.Now) {
		return g, fault.New(fault.Conflict, "attendance/guardian-window", textGuardianWindow)
	}
	return d.minors.Reveal(tx, by, c.Person, auth.OfOrg(c.Org), audit.Of("shift", c.Shift))
}

// claim returns a sign-up, its shift and what was noted, if the actor keeps
// attendance there. Whoever has come stays on the books when the shift is
// called off around them: the time until then was given.
func (d *Desk) claim(tx *db.Tx, by auth.Actor, claim id.ID) (c signup.Signup, s opportunity.Shift, r Record, err error) {
	if c, err = d.signups.Get(tx, claim); err != nil {
		return c, s, r, err
	}
	if err := allow(by, c.Org); err != nil {
		return c, s, r, err
	}
	if r, err = d.record(tx, c); err != nil {
		return c, s, r, err
	}
	if !c.State.Holds() && r.InAt == 0 {
		return c, s, r, fault.New(fault.Conflict, "attendance/no-place", textNoPlace)
	}
	s, err = d.opportunities.Shift(tx, c.Shift)
	return c, s, r, err
}

// record returns what was noted of a sign-up, or an empty record of it.
func (d *Desk) record(tx *db.Tx, c signup.Signup) (Record, error) {
	r, found, err := db.Maybe[Record](tx, sqlGet, c.ID)
	if err == nil && !found {
		r = blank(c)
	}
	return r, err
}

// blank is the record of a sign-up of which nothing was noted yet.
func blank(c signup.Signup) Record {
	return Record{Signup: c.ID, Shift: c.Shift, Opportunity: c.Opportunity, Org: c.Org, Person: c.Person}
}

// Get returns what was noted of a sign-up and whether anything was.
func (d *Desk) Get(tx *db.Tx, claim id.ID) (Record, bool, error) {
	return db.Maybe[Record](tx, sqlGet, claim)
}

// OfShift returns what was noted of a shift's people.
func (d *Desk) OfShift(tx *db.Tx, shift id.ID) ([]Record, error) {
	of, err := d.OfShifts(tx, []id.ID{shift})
	return of[shift], err
}

// OfShifts returns what was noted of the people of several shifts.
func (d *Desk) OfShifts(tx *db.Tx, shifts []id.ID) (map[id.ID][]Record, error) {
	if len(shifts) == 0 {
		return nil, nil
	}
	list, err := db.All[Record](tx, sqlOfShifts, db.IDs(shifts))
	of := map[id.ID][]Record{}
	for _, r := range list {
		of[r.Shift] = append(of[r.Shift], r)
	}
	return of, err
}

// Together returns, for each of several sign-ups, how many others of its shift
// came in the same minute and left in the same minute.
func (d *Desk) Together(tx *db.Tx, claims []id.ID) (map[id.ID]int, error) {
	rows, err := db.All[struct {
		Signup id.ID
		Others int
	}](tx, sqlTogether, db.IDs(claims))
	found := make(map[id.ID]int, len(rows))
	for _, row := range rows {
		found[row.Signup] = row.Others
	}
	return found, err
}

// Open returns the records of an organisation's ended shifts in which somebody
// came and nobody noted their leaving: the coordinator's tasks, oldest first.
func (d *Desk) Open(tx *db.Tx, org id.ID) ([]Record, error) {
	return db.All[Record](tx, sqlOpen, org, tx.Now.Add(-openAfter))
}

// Owes names those who came to an organisation and whose leaving nobody has
// noted: without it nobody proposes their hours, so it cannot be dissolved.
func (d *Desk) Owes(tx *db.Tx, org id.ID) (list check.List, err error) {
	n, err := db.One[int](tx, sqlCountOpen, org)
	if n > 0 {
		list.No("attendance/open", textOwesLeaving.With("n", n), "/org/"+org.String()+"/today")
	}
	return list, err
}

// openAfter is how long after coming a missing departure becomes a task.
const openAfter = 10 * time.Hour

// Find returns the lines of a roster whose name holds the letters, in any script.
func Find(lines []Line, letters string) []Line {
	key := i18n.Fold(letters)
	if key == "" {
		return lines
	}
	var found []Line
	for _, l := range lines {
		if strings.Contains(i18n.Fold(l.Person.FullName()+" "+l.Person.Display), key) {
			found = append(found, l)
		}
	}
	return found
}
