package account

import (
	"errors"

	"asar/internal/core/account/oidc"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// Identity is somebody as a university knows them.
type Identity struct {
	Provider string `json:"p,omitempty"`
	Subject  string `json:"s,omitempty"`
}

// University takes what a university says of the reader of a flow. Whom it
// knows already is proved. Otherwise the identity waits in the flow until they
// have proved the address that the university names, with a code: the word of
// a university must not open, or take, an account that it did not make. An
// address that the university has not verified is the Invalid
// "account/unverified".
func (d *Desk) University(tx *db.Tx, f Flow, provider string, said oidc.Claims) (updated Flow, err error) {
	defer fault.Wrap(&err, "account.University")
	f.Ceremony = nil // it is good for one answer
	who, known, err := d.byIdentity(tx, Identity{provider, said.Subject})
	if err != nil {
		return f, err
	}
	if known {
		f.Person, f.Proof = who, auth.ByUniversity
		return f, d.Keep(tx, f)
	}
	email, err := person.ParseEmail(said.Email)
	if err != nil || !said.Verified {
		return f, fault.New(fault.Invalid, "account/unverified", textUnverified)
	}
	f.Contact, f.Identity = email, Identity{provider, said.Subject}
	f.Typed.Given, f.Typed.Surname = said.Given, said.Family
	return f, d.Keep(tx, f)
}

// AddIdentity joins what a university has said to the account of the actor, who
// has asked for it.
func (d *Desk) AddIdentity(tx *db.Tx, by auth.Actor, i Identity) (err error) {
	defer fault.Wrap(&err, "account.AddIdentity")
	p, err := d.owner(tx, by)
	if err != nil {
		return err
	}
	return d.join(tx, p.ID, i)
}

// join keeps that a university knows a person.
func (d *Desk) join(tx *db.Tx, person id.ID, i Identity) error {
	whose, known, err := d.byIdentity(tx, i)
	if err != nil || known && whose == person {
		return err
	}
	if known {
		return fault.New(fault.Conflict, "account/identity", textOthersIdentity)
	}
	if _, err := tx.Exec(sqlAddIdentity, tx.NewID(), person, i.Provider, i.index(tx), tx.Now); err != nil {
		return err
	}
	p, err := d.people.Get(tx, person)
	if err != nil {
		return err
	}
	return d.changed(tx, p, FactorUniversity, true)
}

// RemoveIdentity makes the actor unknown to a university.
func (d *Desk) RemoveIdentity(tx *db.Tx, by auth.Actor, provider string) (err error) {
	defer fault.Wrap(&err, "account.RemoveIdentity")
	p, err := d.owner(tx, by)
	if err != nil {
		return err
	}
	removed, err := tx.Exec(sqlDropIdentity, p.ID, provider)
	if err != nil || removed == 0 {
		return err
	}
	return d.changed(tx, p, FactorUniversity, false)
}

// Identities returns the codes of the universities that know a person.
func (d *Desk) Identities(tx *db.Tx, person id.ID) ([]string, error) {
	return db.All[string](tx, sqlIdentities, person)
}

// RefusedUniversity ends a journey whose answer proved nothing.
func (d *Desk) RefusedUniversity(tx *db.Tx, f Flow) error {
	f.Ceremony = nil
	return errors.Join(d.Keep(tx, f), event.Emit(d.bus, tx, Refused{Person: f.Person, By: f.by(), Way: WayUniversity}))
}

func (d *Desk) byIdentity(tx *db.Tx, i Identity) (id.ID, bool, error) {
	return db.Maybe[id.ID](tx, sqlByIdentity, i.Provider, i.index(tx))
}

func (i Identity) index(tx *db.Tx) []byte {
	return tx.Keys().Index(indexSubject, i.Provider+"\x00"+i.Subject)
}
