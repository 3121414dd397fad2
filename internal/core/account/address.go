package account

import (
	"encoding/json"
	"errors"

	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// OfferAddress returns the flow in which another address can be proved for the
// actor, by a code that is sent to it.
func (d *Desk) OfferAddress(tx *db.Tx, by auth.Actor, contact string) (f Flow, err error) {
	defer fault.Wrap(&err, "account.OfferAddress")
	p, err := d.owner(tx, by)
	return Flow{Kind: KindAddress, Person: p.ID, State: State{Contact: contact}}, err
}

// ChangeAddress makes the proved address of a flow the actor's own and tells
// the old one, with a link that takes the change back.
func (d *Desk) ChangeAddress(tx *db.Tx, by auth.Actor, f Flow) (err error) {
	defer fault.Wrap(&err, "account.ChangeAddress")
	old, err := d.owner(tx, by)
	if err != nil {
		return err
	}
	if f.Kind != KindAddress || f.Person != old.ID || f.Proof == "" {
		return fault.New(fault.Conflict, "account/flow", textFlowOver)
	}
	fresh, err := d.people.Reach(tx, old.ID, f.Contact, old.Phone)
	if err != nil {
		return err
	}
	if err := callOffMove(tx, old.ID); err != nil { // who can do this has lost nothing
		return err
	}
	back, err := d.wayBack(tx, old)
	if err != nil {
		return err
	}
	err = mail.Post(tx, mail.Message{To: old.Contact(), Subject: textAddressSubject.In(old.Lang), Body: textAddressBody.In(old.Lang) + " " + back})
	if err != nil {
		return err
	}
	if err := d.close(tx, f); err != nil {
		return err
	}
	if fresh.Contact() != old.Contact() {
		err = d.tell(tx, fresh, factorText(FactorAddress, true), "")
	}
	return errors.Join(err, event.Emit(d.bus, tx, FactorAdded{Person: fresh.ID, Factor: FactorAddress}))
}

// wayBack makes a link by which a change of what a person proves themselves with
// can be taken back, and returns what their letter says of it. It remembers the
// addresses that they have at that moment.
func (d *Desk) wayBack(tx *db.Tx, p person.Person) (string, error) {
	secret, until := newSecret(), tx.Now.Add(backFor)
	_, err := tx.Exec(sqlAddChange, hash(secret), p.ID, p.Seal(sealAddress, db.JSON(addresses{p.Email, p.Phone})), tx.Now, until)
	return textUndo.In(p.Lang, "day", i18n.LongDate(p.Lang, until.Time()), "link", d.link("/sign-in/back/", p, secret)), err
}

// TakeBack undoes a change by the secret of its letter: the address of before is
// the person's again, all sessions end, and every way in that was set up in the
// week before the change, or since, is removed. Links of later letters die with
// it; those of earlier ones live on, for a thief who has changed the address
// gets letters too, and must not take back what the owner still can. A dead
// link is the Conflict "account/link".
func (d *Desk) TakeBack(tx *db.Tx, secret string) (err error) {
	defer fault.Wrap(&err, "account.TakeBack")
	c, found, err := db.Maybe[changeRow](tx, sqlChange, hash(secret), tx.Now)
	if err != nil {
		return err
	}
	if !found {
		return fault.New(fault.Conflict, "account/link", textDeadLink)
	}
	p, err := d.people.Get(tx, c.Person)
	if err != nil {
		return err
	}
	old, err := openAddresses(p, c.Sealed)
	if err != nil {
		return err
	}
	if p, err = d.people.Reach(tx, p.ID, old.Email, old.Phone); err != nil {
		return err
	}
	if err := d.dropSince(tx, p.ID, c.MadeAt.Add(-backFor)); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlDropChangesSince, p.ID, c.MadeAt); err != nil {
		return err
	}
	if err := d.endAll(tx, auth.Actor{}, p.ID, 0); err != nil { // whoever has the letter
		return err
	}
	err = event.Emit(d.bus, tx, FactorRemoved{Person: p.ID, Factor: FactorAddress})
	return errors.Join(err, d.tell(tx, p, factorText(FactorAddress, false), ""))
}

// dropSince removes what a person, or whoever posed as them, has set up since.
func (d *Desk) dropSince(tx *db.Tx, person id.ID, since when.Instant) error {
	return errors.Join(
		gone(tx.Exec(sqlDropPasswordSince, person, since)),
		gone(tx.Exec(sqlDropPasskeysSince, person, since)),
		gone(tx.Exec(sqlDropAppSince, person, since)),
		gone(tx.Exec(sqlDropIdentitySince, person, since)),
		gone(tx.Exec(sqlForgetRecovery, person)),
		gone(tx.Exec(sqlForgetFlows, person)),
	)
}

// addresses are those of a person before a change.
type addresses struct {
	Email string `json:"e,omitempty"`
	Phone string `json:"p,omitempty"`
}

// openAddresses opens the addresses that a person had at a change.
func openAddresses(p person.Person, sealed []byte) (old addresses, err error) {
	text, err := p.Open(sealAddress, sealed)
	if err != nil {
		return old, err
	}
	return old, json.Unmarshal([]byte(text), &old)
}

type changeRow struct {
	Person id.ID
	Sealed []byte
	MadeAt when.Instant
}
