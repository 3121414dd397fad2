// Package person knows the people: their names, how to reach them, what roles
// they hold.
//
// The rules in prose. A name is whatever a person's documents say, in any
// alphabet; the patronymic is optional. The birth date is asked, never derived
// from anything else, because the rules for minors rest on it. An e-mail
// address or a phone number is needed, one is enough, and each belongs to one
// person. All of it is sealed with a key of the person's own; erasing a person
// destroys that key, and what remains is an identifier without a name, so that
// ledgers still add up.
package person

import (
	"embed"
	"slices"
	"strings"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/vault"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of people and their roles.
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
	Registered when.Instant
	Erased     when.Instant // zero for everybody who is here

	births []birthWas // what the date of birth was before
	key    vault.Key
}

// birthWas is a date of birth that was replaced at an instant.
type birthWas struct {
	Birth when.Day     `json:"b"`
	Until when.Instant `json:"u"`
}

// Seal seals a text about the person for keeping elsewhere: nobody can read it
// once the person is erased. The context says what it is, such as "hours/dispute".
func (p Person) Seal(context, text string) []byte { return p.key.SealText(context, text) }

// Open returns what Seal sealed; of an erased person, the empty text.
func (p Person) Open(context string, sealed []byte) (string, error) {
	return p.key.OpenText(context, sealed)
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

// Contact returns what a person is known by: the e-mail address, to which
// messages go, or else the phone number, to which none can.
func (p Person) Contact() string {
	if p.Email != "" {
		return p.Email
	}
	return p.Phone
}

// AgeOn returns the person's completed years on a day.
func (p Person) AgeOn(day when.Day) int { return when.AgeOn(p.Birth, day) }

// AgeKnown is AgeOn by the date of birth that was known at an instant.
func (p Person) AgeKnown(day when.Day, known when.Instant) int {
	for _, was := range p.births {
		if known < was.Until {
			return when.AgeOn(was.Birth, day)
		}
	}
	return p.AgeOn(day)
}

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

// Changing is emitted before somebody's change of what they told of themselves
// is kept. Listeners may refuse it.
type Changing struct{ Before, After Person }

// BirthTold is emitted with a date of birth before it is kept, whoever tells it:
// somebody who registers or changes it, or who corrects another's. Listeners may
// refuse it.
type BirthTold struct{ Birth when.Day }

// BirthChanged is emitted when another date of birth is kept, whoever gave it.
type BirthChanged struct{ Person Person }

// Desk keeps the people of one database.
type Desk struct {
	bus        *event.Bus
	conditions []Condition
}

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
	if err := event.Emit(d.bus, tx, BirthTold{p.Birth}); err != nil {
		return Person{}, err
	}
	p.ID, p.Registered = tx.NewID(), tx.Now
	added, err := insert(tx, &p)
	if err != nil {
		return Person{}, err
	}
	if !added {
		return Person{}, fault.New(fault.Conflict, "person/known", textKnown)
	}
	if err := record(tx, auth.Actor{Person: p.ID}, actRegister, p, nil); err != nil {
		return Person{}, err
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
	p.Source, p.SourceID = old.Source, old.SourceID
	p = p.instead(old)
	if err := record(tx, by, actChange, p, changes(old, p)); err != nil {
		return Person{}, err
	}
	if err := event.Emit(d.bus, tx, Changing{Before: old, After: p}); err != nil {
		return Person{}, err
	}
	return p, d.keep(tx, old, p)
}

// Check returns what is wrong with the named fields, or nil, for forms that ask
// one thing after the other.
func (d *Desk) Check(tx *db.Tx, n New, fields ...string) error {
	if err := n.Check(tx.Today(), fields...); err != nil || !slices.Contains(fields, "birth") {
		return err
	}
	birth, err := when.ParseDay(n.Birth)
	if err != nil {
		return err
	}
	return event.Emit(d.bus, tx, BirthTold{birth})
}

// keep replaces what is kept of a person. A date of birth that stays is not
// asked about again: an older rule may have let it in.
func (d *Desk) keep(tx *db.Tx, old, p Person) error {
	p.births = old.births
	if p.Birth == old.Birth {
		return update(tx, p)
	}
	p.births = append(slices.Clip(old.births), birthWas{old.Birth, tx.Now})
	if err := event.Emit(d.bus, tx, BirthTold{p.Birth}); err != nil {
		return err
	}
	if err := update(tx, p); err != nil {
		return err
	}
	return event.Emit(d.bus, tx, BirthChanged{p})
}

// CorrectBirth replaces a person's date of birth, for those who may not do it
// themselves. Who may, and why, is the caller's to know.
func (d *Desk) CorrectBirth(tx *db.Tx, p Person, birth when.Day) (Person, error) {
	var f fault.Form
	checkBirth(&f, string(birth), tx.Today())
	if err := f.Err(); err != nil {
		return Person{}, err
	}
	old := p
	p.Birth = birth
	return p, d.keep(tx, old, p)
}

// Reach replaces a person's addresses, in their stored form; one of them may be
// empty. It is the Conflict "person/known" if one belongs to somebody else.
func (d *Desk) Reach(tx *db.Tx, person id.ID, email, phone string) (p Person, err error) {
	defer fault.Wrap(&err, "person.Reach(%s)", person)
	for _, contact := range []string{email, phone} {
		other, taken, err := d.ByContact(tx, contact)
		if err != nil {
			return Person{}, err
		}
		if taken && other.ID != person {
			return Person{}, fault.New(fault.Conflict, "person/known", textKnown)
		}
	}
	if p, err = d.Get(tx, person); err != nil {
		return Person{}, err
	}
	p.Email, p.Phone = email, phone
	return p, update(tx, p)
}

// Get returns the person of an identifier, or the NotFound error.
func (d *Desk) Get(tx *db.Tx, person id.ID) (Person, error) {
	row, found, err := db.Maybe[stored](tx, sqlGet, person)
	p, found, err := opened(tx, row, found, err)
	if err == nil && !found {
		err = fault.Missing("person")
	}
	return p, err
}

// Seal returns what seals texts about somebody; see Person.Seal.
func (d *Desk) Seal(tx *db.Tx, person id.ID) (func(context, text string) []byte, error) {
	p, err := d.Get(tx, person)
	return p.Seal, err
}

// Many returns the people of these identifiers, by identifier.
func (d *Desk) Many(tx *db.Tx, ids []id.ID) (map[id.ID]Person, error) {
	rows, err := db.All[stored](tx, sqlMany, db.JSON(keys(ids)))
	if err != nil {
		return nil, err
	}
	people := make(map[id.ID]Person, len(rows))
	for _, row := range rows {
		if people[row.ID], err = row.open(tx); err != nil {
			return nil, err
		}
	}
	return people, nil
}

// ByContact returns the person whom an e-mail address or phone number, in its
// stored form, belongs to.
func (d *Desk) ByContact(tx *db.Tx, contact string) (Person, bool, error) {
	if contact == "" {
		return Person{}, false, nil
	}
	row, found, err := db.Maybe[stored](tx, sqlByContact, tx.Keys().Index(indexEmail, contact), tx.Keys().Index(indexPhone, contact))
	return opened(tx, row, found, err)
}

// Rewrap wraps the keys of up to limit people after a given one by the current
// master key. It returns the last of them and how many it looked at: none at
// the end.
func (d *Desk) Rewrap(tx *db.Tx, after id.ID, limit int) (last id.ID, seen int, err error) {
	defer fault.Wrap(&err, "person.Rewrap")
	type row struct {
		ID  id.ID
		Key []byte
	}
	rows, err := db.All[row](tx, sqlKeys, after, limit)
	for _, r := range rows {
		fresh, changed, err := tx.Keys().Rewrap(r.ID.String(), r.Key)
		if err == nil && changed {
			_, err = tx.Exec(sqlSetKey, r.ID, fresh)
		}
		if err != nil {
			return 0, 0, err
		}
		last = r.ID
	}
	return last, len(rows), err
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
	row, found, err := db.Maybe[stored](tx, sqlBySource, sourceIndex(tx, fresh))
	old, found, err := opened(tx, row, found, err)
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
	fresh = fresh.instead(old)
	if diff = differences(old, fresh); len(diff) == 0 {
		return old, Same, nil, nil
	}
	if err := record(tx, auth.System(), actImport, fresh, changes(old, fresh)); err != nil {
		return Person{}, "", nil, err
	}
	return fresh, Changed, diff, d.keep(tx, old, fresh)
}

// Count returns how many people have registered.
func (d *Desk) Count(tx *db.Tx) (int, error) { return db.One[int](tx, sqlCount) }

// instead returns the person as what an older record of the same one becomes.
func (p Person) instead(old Person) Person {
	p.ID, p.Registered, p.key = old.ID, old.Registered, old.key
	return p
}
