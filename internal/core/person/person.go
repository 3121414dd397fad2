// Package person knows the people: their names, how to reach them, what roles
// they hold, and how they prove who they are.
//
// The rules in prose. A name is whatever a person's documents say, in any
// alphabet; the patronymic is optional. The birth date is asked, never derived
// from anything else, because the rules for minors rest on it. An e-mail
// address or a phone number is needed, one is enough, and each belongs to one
// person. To sign in, a person proves that they hold the address: a code of
// six digits is sent to it, is good for ten minutes and five tries, and once.
// Whether an address is known is never told.
package person

import (
	"embed"
	"strings"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of people, roles, codes and sessions.
var Schema = db.Schema{Name: "person", FS: db.Sub(files)}

// Person is somebody who has registered.
type Person struct {
	ID         id.ID
	Surname    string
	Given      string
	Patronymic string // may be empty: many Kazakh names have none
	Display    string // as the person wants to be called
	Birth      when.Day
	Lang       i18n.Lang
	Region     string // a region's code, or empty
	Email      string
	Phone      string // E.164
	Source     string // where an imported person came from
	SourceID   string
	Registered when.Instant `db:"registered_at"`
}

// FullName is the name as in documents: surname, given name, patronymic.
func (p Person) FullName() string {
	return strings.Join(strings.Fields(p.Surname+" "+p.Given+" "+p.Patronymic), " ")
}

// ShortName is the given name with the surname's first letter, for pages that
// others see.
func (p Person) ShortName() string {
	for _, first := range p.Surname {
		return p.Given + " " + string(first) + "."
	}
	return p.Given
}

// Contact returns the address that messages go to: e-mail if there is one.
func (p Person) Contact() string {
	if p.Email != "" {
		return p.Email
	}
	return p.Phone
}

// AgeOn returns the person's completed years on a day.
func (p Person) AgeOn(day when.Day) int { return when.AgeOn(p.Birth, day) }

// New is what is asked of somebody who registers.
type New struct {
	Surname, Given, Patronymic, Display string
	Birth                               string
	Lang                                i18n.Lang
	Region                              string
	Email, Phone                        string
	Source, SourceID                    string
}

// Registered is emitted when a person has registered.
type Registered struct{ Person Person }

// Desk keeps the people of one database.
type Desk struct{ bus *event.Bus }

// NewDesk returns a Desk that tells the bus of what happens.
func NewDesk(bus *event.Bus) *Desk { return &Desk{bus: bus} }

// Register adds a person. It returns an Invalid error that names the fields,
// or the Conflict "person/known" if the address belongs to somebody.
func (d *Desk) Register(tx *db.Tx, n New) (p Person, err error) {
	defer fault.Wrap(&err, "person.Register")
	p, err = n.check(tx.Today())
	if err != nil {
		return Person{}, err
	}
	p.ID, p.Registered = tx.NewID(), tx.Now
	added, err := insert(tx, p)
	if err != nil {
		return Person{}, err
	}
	if !added {
		return Person{}, fault.New(fault.Conflict, "person/known", textKnown)
	}
	return p, event.Emit(d.bus, tx, Registered{p})
}

// Change replaces what a person told of themselves; their addresses stay.
func (d *Desk) Change(tx *db.Tx, by auth.Actor, n New) (p Person, err error) {
	defer fault.Wrap(&err, "person.Change")
	old, err := d.Get(tx, by.Person)
	if err != nil {
		return Person{}, err
	}
	n.Email, n.Phone = old.Email, old.Phone
	if p, err = n.check(tx.Today()); err != nil {
		return Person{}, err
	}
	p.ID, p.Registered, p.Source, p.SourceID = old.ID, old.Registered, old.Source, old.SourceID
	return p, update(tx, p)
}

// Get returns the person of an identifier, or the NotFound error.
func (d *Desk) Get(tx *db.Tx, person id.ID) (Person, error) {
	p, found, err := db.Maybe[Person](tx, sqlGet, person)
	if err == nil && !found {
		err = fault.Missing("person")
	}
	return p, err
}

// Many returns the people of these identifiers, by identifier.
func (d *Desk) Many(tx *db.Tx, ids []id.ID) (map[id.ID]Person, error) {
	list, err := db.All[Person](tx, sqlMany, db.JSON(keys(ids)))
	if err != nil {
		return nil, err
	}
	people := make(map[id.ID]Person, len(list))
	for _, p := range list {
		people[p.ID] = p
	}
	return people, nil
}

// ByContact returns the person whom an e-mail address or phone number, in its
// stored form, belongs to.
func (d *Desk) ByContact(tx *db.Tx, contact string) (Person, bool, error) {
	if contact == "" {
		return Person{}, false, nil
	}
	return db.Maybe[Person](tx, sqlByContact, contact)
}

// Outcome says what an import did with a row.
type Outcome string

// The outcomes.
const (
	Created Outcome = "created"
	Changed Outcome = "changed"
	Same    Outcome = "same"
)

// Put adds the person, or changes the one with the same source and source
// identifier, or else the same address. diff names the fields that differ.
func (d *Desk) Put(tx *db.Tx, n New) (p Person, done Outcome, diff []string, err error) {
	defer fault.Wrap(&err, "person.Put")
	fresh, err := n.check(tx.Today())
	if err != nil {
		return Person{}, "", nil, err
	}
	old, found, err := db.Maybe[Person](tx, sqlBySource, fresh.Source, fresh.SourceID)
	if err == nil && !found {
		old, found, err = d.ByContact(tx, fresh.Contact())
	}
	if err != nil {
		return Person{}, "", nil, err
	}
	if !found {
		p, err = d.Register(tx, n)
		return p, Created, nil, err
	}
	fresh.ID, fresh.Registered = old.ID, old.Registered
	if diff = differences(old, fresh); len(diff) == 0 {
		return old, Same, nil, nil
	}
	return fresh, Changed, diff, update(tx, fresh)
}

// Find returns people whose name holds these letters in any script, at most limit.
func (d *Desk) Find(tx *db.Tx, letters string, limit int) ([]Person, error) {
	key := i18n.Fold(letters)
	if key == "" {
		return nil, nil
	}
	return db.All[Person](tx, sqlFind, "%"+key+"%", limit)
}

// Count returns how many people have registered.
func (d *Desk) Count(tx *db.Tx) (int, error) { return db.One[int](tx, sqlCount) }

// Grant gives a role within a scope; a role already held stays as it is.
func (d *Desk) Grant(tx *db.Tx, person id.ID, g auth.Grant) error {
	_, err := tx.Exec(sqlGrant, tx.NewID(), person, g.Role, g.Scope.Kind, g.Scope.ID, tx.Now)
	return err
}

// Revoke ends a role within a scope.
func (d *Desk) Revoke(tx *db.Tx, person id.ID, g auth.Grant) error {
	_, err := tx.Exec(sqlRevoke, person, g.Role, g.Scope.Kind, g.Scope.ID, tx.Now)
	return err
}

// Holders returns who holds a role within a scope, longest first.
func (d *Desk) Holders(tx *db.Tx, g auth.Grant) ([]id.ID, error) {
	return db.All[id.ID](tx, sqlHolders, g.Role, g.Scope.Kind, g.Scope.ID)
}

// Grants returns the roles that a person holds, in the order of their giving.
func (d *Desk) Grants(tx *db.Tx, person id.ID) ([]auth.Grant, error) {
	return db.All[auth.Grant](tx, sqlGrants, person)
}

// differences names the fields in which two records of a person differ.
func differences(a, b Person) []string {
	var diff []string
	for _, f := range []struct{ name, old, new string }{
		{"surname", a.Surname, b.Surname}, {"given", a.Given, b.Given}, {"patronymic", a.Patronymic, b.Patronymic},
		{"display", a.Display, b.Display}, {"birth", string(a.Birth), string(b.Birth)}, {"lang", string(a.Lang), string(b.Lang)},
		{"region", a.Region, b.Region}, {"email", a.Email, b.Email}, {"phone", a.Phone, b.Phone},
		{"source", a.Source + a.SourceID, b.Source + b.SourceID},
	} {
		if f.old != f.new {
			diff = append(diff, f.name)
		}
	}
	return diff
}
