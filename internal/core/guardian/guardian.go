// Package guardian holds the rules for minors and those who answer for them.
//
// The rules in prose. The age of consent, the age of majority and the hours of
// the night are dated settings, each with its source; whatever is decided names
// the rules it was decided by. Whoever is younger than the age of consent may
// look at everything and sign up for nothing until a guardian confirms. The
// minor names the guardian's address, or hands a one-time link over; the link
// tells of the minor no more than a given name and an age. The guardian is an
// adult, says who they are to the child, and agrees to a text; they then follow
// the sign-ups, limit directions, hours and distance, call any sign-up off, and
// withdraw at any time, which ends the sign-ups to come. Until a guardian has
// confirmed, a minor joins no organisation; and who founds or runs one, or
// answers for its volunteers, is at least of the age for leading, because such
// roles read the contacts of guardians and verify hours; who holds such a role
// and is younger keeps it, and it opens no door before that age. One person answers for
// a minor at a time. On the birthday that makes the child of age it all ends by
// itself, and both are told. On the day of a shift its coordinator may open the
// guardian's contact; each time is written down and shown to the guardian.
//
// Until they are adults, people do not make themselves older: a date of birth
// is corrected by whoever helps with accounts, and its owner is told. Where somebody
// answers for a child that would be older by it, it waits two days, and they can
// stop it by the link in their letter; another date that is kept meanwhile calls it
// off. From which age people have an account is one of the rules.
package guardian

import (
	"embed"
	"slices"
	"sync/atomic"

	"asar/internal/core/account"
	"asar/internal/core/consent"
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

// Schema is the tables of rules, links and guardians.
var Schema = db.Schema{Name: "guardian", FS: db.Sub(files)}

// Relation is who the guardian is to the child.
type Relation string

// The relations.
const (
	Mother    Relation = "mother"
	Father    Relation = "father"
	Appointed Relation = "guardian" // a guardian or trustee appointed by law
	Other     Relation = "other"    // another legal representative
)

// Relations lists them in the order in which they are asked.
var Relations = []Relation{Mother, Father, Appointed, Other}

// Why says why a guardian no longer answers for a child.
type Why string

// The reasons.
const (
	Withdrew Why = "withdrew" // the guardian withdrew the consent
	OfAge    Why = "of-age"   // the child has reached the age of consent
	Gone     Why = "gone"     // one of the two is being erased
	// Corrected is that the child is of that age by a corrected date of birth.
	Corrected Why = "corrected"
)

// Bond is a guardian who answers for a minor.
type Bond struct {
	ID       id.ID
	Minor    id.ID
	Guardian id.ID
	Relation Relation
	Version  when.Day `db:"rules"` // of the rules it was confirmed under
	Since    when.Instant
	Limits   Limits `db:"-"`

	Sealed []byte // the limits, with the minor's key
}

// Desk keeps the guardians of one database.
type Desk struct {
	bus      *event.Bus
	people   *person.Desk
	consents *consent.Desk
	accounts *account.Desk        // whose letters have links that stop what waits
	held     atomic.Pointer[held] // the rules of today
}

// NewDesk returns a Desk that follows what happens to people, and says what
// minors can agree to by themselves.
func NewDesk(bus *event.Bus, people *person.Desk, consents *consent.Desk) *Desk {
	d := &Desk{bus: bus, people: people, consents: consents}
	event.On(bus, d.erasing)
	event.On(bus, d.changing)
	event.On(bus, d.birthTold)
	event.On(bus, d.birthChanged)
	people.Hold(d.hold)
	consents.Require(consent.Photos, d.mayBeShown)
	consents.Require(consent.News, d.mayAgree)
	return d
}

// Confirmed is emitted when a guardian has confirmed.
type Confirmed struct{ Bond Bond }

// Ended is emitted when a guardian no longer answers for a minor.
type Ended struct {
	Bond Bond
	Why  Why
}

// Of returns who answers for a minor, and whether anybody does.
func (d *Desk) Of(tx *db.Tx, minor person.Person) (Bond, bool, error) {
	bonds, err := d.ofAll(tx, []person.Person{minor})
	b, found := bonds[minor.ID]
	return b, found, err
}

// ofAll returns who answers for each of the minors, as far as anybody does.
func (d *Desk) ofAll(tx *db.Tx, minors []person.Person) (map[id.ID]Bond, error) {
	keys := make([]id.ID, len(minors))
	for i, m := range minors {
		keys[i] = m.ID
	}
	rows, err := db.All[Bond](tx, sqlBond, db.IDs(keys))
	if err != nil {
		return nil, err
	}
	bonds := make(map[id.ID]Bond, len(rows))
	for _, b := range rows {
		at := slices.IndexFunc(minors, func(m person.Person) bool { return m.ID == b.Minor })
		if b.Limits, err = openLimits(minors[at], b.Sealed); err != nil {
			return nil, err
		}
		bonds[b.Minor] = b
	}
	return bonds, nil
}

// Many tells for which of the people somebody answers.
func (d *Desk) Many(tx *db.Tx, people []id.ID) (map[id.ID]bool, error) {
	found, err := db.All[id.ID](tx, sqlMany, db.IDs(people))
	have := make(map[id.ID]bool, len(found))
	for _, minor := range found {
		have[minor] = true
	}
	return have, err
}

// Children returns those for whom a person answers, with how.
func (d *Desk) Children(tx *db.Tx, guardian id.ID) (bonds []Bond, people map[id.ID]person.Person, err error) {
	if bonds, err = db.All[Bond](tx, sqlChildren, guardian); err != nil {
		return nil, nil, err
	}
	ids := make([]id.ID, len(bonds))
	for i, b := range bonds {
		ids[i] = b.Minor
	}
	if people, err = d.people.Many(tx, ids); err != nil {
		return nil, nil, err
	}
	for i, b := range bonds {
		if bonds[i].Limits, err = openLimits(people[b.Minor], b.Sealed); err != nil {
			return nil, nil, err
		}
	}
	return bonds, people, nil
}

// child returns a minor and the bond, if the actor answers for them; to others
// they do not exist.
func (d *Desk) child(tx *db.Tx, by auth.Actor, minor id.ID) (p person.Person, b Bond, err error) {
	if !by.May(auth.FollowMinor, auth.OfPerson(minor)) {
		return p, b, fault.Missing("minor")
	}
	if p, err = d.people.Get(tx, minor); err != nil {
		return p, b, err
	}
	b, found, err := d.Of(tx, p)
	if err == nil && !found {
		err = fault.Missing("minor")
	}
	return p, b, err
}

// Child returns a minor and how the actor answers for them, or the NotFound error.
func (d *Desk) Child(tx *db.Tx, by auth.Actor, minor id.ID) (person.Person, Bond, error) {
	return d.child(tx, by, minor)
}

// Contact is how a guardian is reached.
type Contact struct {
	Person   person.Person
	Relation Relation
}
