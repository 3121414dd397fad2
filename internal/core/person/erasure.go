package person

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// Erased is the kind of job that carries an Erasure after its commit, to finish
// it outside the database.
const Erased = "erased"

// Erasing is emitted before a person's key is destroyed. Listeners remove what
// they keep of the person in readable form.
type Erasing struct{ Person Person }

// Erasure says who was erased and when. A list of them outlives the database:
// when a backup is restored, it says who must be erased again.
type Erasure struct {
	Person id.ID
	At     when.Instant
}

// String writes the erasure as one line of such a list.
func (e Erasure) String() string {
	return e.Person.String() + " " + e.At.Time().UTC().Format(time.RFC3339Nano)
}

// ParseErasure reads what String has written.
func ParseErasure(line string) (e Erasure, err error) {
	number, at, _ := strings.Cut(strings.TrimSpace(line), " ")
	if e.Person, err = id.Parse(number); err != nil {
		return Erasure{}, fmt.Errorf("person: %q is not a person's number", number)
	}
	instant, err := time.Parse(time.RFC3339Nano, at)
	if err != nil {
		return Erasure{}, fmt.Errorf("person: %q is not an instant", at)
	}
	e.At = when.FromTime(instant)
	return e, nil
}

// Erase destroys the person's key and everything that leads to them; the row
// stays as a tombstone, so that ledgers still add up. An erased person stays so.
func (d *Desk) Erase(tx *db.Tx, by auth.Actor, person id.ID) (err error) {
	defer fault.Wrap(&err, "person.Erase(%s)", person)
	p, err := d.Get(tx, person)
	if err != nil || p.Erased != 0 {
		return err
	}
	return d.erase(tx, by, p, tx.Now)
}

// EraseAgain erases somebody who came back with a restored backup, and tells
// whether there was anybody to erase.
func (d *Desk) EraseAgain(tx *db.Tx, e Erasure) (again bool, err error) {
	defer fault.Wrap(&err, "person.EraseAgain(%s)", e.Person)
	row, found, err := db.Maybe[stored](tx, sqlGet, e.Person)
	p, found, err := opened(tx, row, found, err)
	if err != nil {
		return false, err
	}
	if !found || p.Erased != 0 {
		_, err := tx.Exec(sqlKeepErasure, e.Person, e.At)
		return false, err
	}
	return true, d.erase(tx, auth.System(), p, e.At)
}

func (d *Desk) erase(tx *db.Tx, by auth.Actor, p Person, at when.Instant) error {
	if err := event.Emit(d.bus, tx, Erasing{p}); err != nil {
		return err
	}
	if err := mail.Forget(tx, p.ID, p.Email, p.Phone); err != nil {
		return err
	}
	if err := record(tx, by, actErase, p, nil); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlEndGrants, p.ID, tx.Now); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlErase, p.ID, at); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlKeepErasure, p.ID, at); err != nil {
		return err
	}
	return job.Add(tx, Erased, Erasure{p.ID, at}, tx.Now)
}

// Erasures returns everybody who was erased, the first first.
func (d *Desk) Erasures(tx *db.Tx) ([]Erasure, error) { return db.All[Erasure](tx, sqlErasures) }

// CountErasures returns how many were erased.
func (d *Desk) CountErasures(tx *db.Tx) (int, error) { return db.One[int](tx, sqlCountErasures) }

// ending is how many letters at the end of a surname another case may change.
const ending = 2

// MentionedIn tells whether a text may speak of the person: it holds the surname,
// in whatever case it stands. It finds too much rather than too little.
func (p Person) MentionedIn(text string) bool {
	for _, name := range i18n.FoldWords(p.Surname) {
		stem := []rune(name)
		if n := len(stem) - ending; n > ending {
			stem = stem[:n]
		}
		if slices.ContainsFunc(i18n.FoldWords(text), func(word string) bool { return strings.HasPrefix(word, string(stem)) }) {
			return true
		}
	}
	return false
}

// NamedIn tells whether a published text holds the person's name: surname and
// given name, in whatever order and among whatever else.
func (p Person) NamedIn(text string) bool {
	words := i18n.FoldWords(text)
	for _, w := range i18n.FoldWords(p.Surname + " " + p.Given) {
		if !slices.Contains(words, w) {
			return false
		}
	}
	return p.Surname != ""
}
