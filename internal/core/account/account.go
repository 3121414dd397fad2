// Package account knows how people prove who they are, and keeps their sessions.
//
// The rules in prose. People are found by the address that they registered
// with. To sign in they prove that they hold it, by a code of eight digits that
// is good for ten minutes; or they give a password, a passkey,
// or the word of their university. Whoever has set up an authenticator app is
// asked for its code as well. Whether an address is known, and what its owner
// has set up, is never told before they have proved something.
//
// A session has the strength of its proof. Roles that decide about others work
// only in a strong one: with a passkey or a second factor. What could take an
// account away from its owner needs a fresh proof, and a strong one from
// whoever has the means. Each change of a way in is told in a letter with a link
// that takes it back for a week, with all that was set up in the week before it:
// who had the session for minutes cannot lock its owner out. For whoever has
// lost every factor an administrator resets the sign-in, two days later, so that
// the letter about it can stop that.
//
// Wrong tries are counted per address and per network in the database. They
// close the way of the password only: a code sent to the address always works,
// so nobody can lock somebody else out, nor everybody behind the same router.
// Whose address is guessed at gets longer codes instead, which cannot be guessed.
package account

import (
	"crypto/rand"
	"crypto/sha256"
	"embed"
	"errors"
	"time"

	"asar/internal/core/account/password"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/id"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of flows, codes, sessions and what people prove themselves with.
var Schema = db.Schema{Name: "account", FS: db.Sub(files)}

// Desk keeps the accounts of one database.
type Desk struct {
	bus    *event.Bus
	people *person.Desk
	pool   *password.Pool
	seen   seen
	base   string // the origin under which letters link to the pages

	stoppers []Stopper
}

// At says under which origin the pages stand, before anything is served.
func (d *Desk) At(base string) { d.base = base }

// Page is the address of a page for a person, in their language.
func (d *Desk) Page(p person.Person, path string) string { return d.link(path, p, "") }

// link is the address of a page for a person, in their language, that ends in a secret.
func (d *Desk) link(page string, p person.Person, secret string) string {
	return d.base + "/" + string(p.Lang) + page + secret
}

// NewDesk returns a Desk for the accounts of these people. It tells the bus of
// what touches an account's safety, and forgets whoever is erased.
func NewDesk(bus *event.Bus, people *person.Desk) *Desk {
	d := &Desk{bus: bus, people: people, pool: password.NewPool(password.Slots())}
	event.On(bus, d.forget)
	d.listen()
	return d
}

// SignedIn is emitted when a session has begun.
type SignedIn struct {
	Person   id.ID
	Session  id.ID
	Strength auth.Strength
}

// Refused is emitted when a wrong code, password or key was given. The person
// is zero if nobody has the address. By is who had signed in when they gave it:
// zero for a visitor, whom nobody knows.
type Refused struct {
	Person id.ID
	By     id.ID
	Way    Way
}

// Locked is emitted when wrong tries have closed a way for a while. By is who
// had signed in, or zero.
type Locked struct {
	Person id.ID
	By     id.ID
	Way    Way
}

// Ended is emitted when sessions were ended by their owner or on their behalf.
type Ended struct {
	Person   id.ID
	Sessions int
}

// Way is one of the ways in, as events and limits name it.
type Way string

// The ways in.
const (
	WayCode       Way = "code"
	WayPassword   Way = "password"
	WayPasskey    Way = "passkey"
	WaySecond     Way = "second"
	WayUniversity Way = "university"
)

// forget removes what leads to an account of somebody who is being erased.
func (d *Desk) forget(tx *db.Tx, e person.Erasing) error {
	for _, contact := range []string{e.Person.Email, e.Person.Phone} {
		if index := contactIndex(tx, contact); index != nil {
			err := errors.Join(gone(tx.Exec(sqlForgetTries, index)), gone(tx.Exec(sqlForgetCodes, index)), gone(tx.Exec(sqlForgetMisses, index)))
			if err != nil {
				return err
			}
		}
	}
	return errors.Join(
		gone(tx.Exec(sqlForgetSessions, e.Person.ID)),
		gone(tx.Exec(sqlForgetFlows, e.Person.ID)),
		gone(tx.Exec(sqlForgetLinks, e.Person.ID)),
		gone(tx.Exec(sqlDropPassword, e.Person.ID)),
		gone(tx.Exec(sqlForgetPasskeys, e.Person.ID)),
		gone(tx.Exec(sqlDropApp, e.Person.ID)),
		gone(tx.Exec(sqlForgetRecovery, e.Person.ID)),
		gone(tx.Exec(sqlForgetChanges, e.Person.ID)),
		gone(tx.Exec(sqlForgetResets, e.Person.ID)),
		gone(tx.Exec(sqlForgetMoves, e.Person.ID)),
		gone(tx.Exec(sqlForgetIdentities, e.Person.ID)),
	)
}

// gone drops the count of a statement.
func gone(_ int64, err error) error { return err }

// Tidy removes flows, codes and sessions that have run out.
func (d *Desk) Tidy(tx *db.Tx) error {
	day := tx.Now.Add(-24 * time.Hour)
	return errors.Join(
		gone(tx.Exec(sqlDropSessions, tx.Now)),
		gone(tx.Exec(sqlDropLinks, tx.Now)),
		gone(tx.Exec(sqlDropChanges, tx.Now)),
		gone(tx.Exec(sqlDropFlows, day)),
		gone(tx.Exec(sqlDropCodes, day)),
		gone(tx.Exec(sqlDropMisses, day)),
		gone(tx.Exec(sqlDropStops, tx.Now.Add(-stopsKept))),
	)
}

// newSecret returns 256 random bits as text.
func newSecret() string { return rand.Text() + rand.Text() }

func hash(secret string) []byte {
	sum := sha256.Sum256([]byte(secret))
	return sum[:]
}
