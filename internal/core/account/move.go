package account

import (
	"errors"
	"slices"
	"time"

	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// How long a move waits: for the second administrator, and then for whoever
// reads the old address to stop it.
const (
	proposedFor = 14 * 24 * time.Hour
	moveAfter   = 7 * 24 * time.Hour
)

// trustedAfter is how long somebody has been an administrator who may ask for a
// move: whoever makes a second account and gives it the role is seen before.
const trustedAfter = 7 * 24 * time.Hour

// move is an account on its way to another address.
type move struct {
	Person      id.ID
	Sealed      []byte // the new address
	AskedBy     id.ID
	ConfirmedBy id.ID
	Due         when.Instant
}

// Move has the account of somebody who has lost their address moved to another,
// after two administrators have asked for it, each by themselves. It tells
// whether this was the second: then all their addresses of before are told, with
// a link that stops it, and a week later the new address is the only one and
// every other way in is gone.
func (d *Desk) Move(tx *db.Tx, by auth.Actor, who id.ID, contact, reason string) (confirmed bool, err error) {
	defer fault.Wrap(&err, "account.Move(%s)", who)
	if reason, err = helps(by, reason); err != nil {
		return false, err
	}
	p, err := d.people.Get(tx, who)
	if err != nil {
		return false, err
	}
	waiting, found, err := db.Maybe[move](tx, sqlMove, who, tx.Now)
	if err != nil {
		return false, err
	}
	if err := d.mayMove(tx, by, p, contact, waiting); err != nil {
		return false, err
	}
	if !found {
		return false, d.propose(tx, by, p, contact, reason)
	}
	return true, d.confirm(tx, by, p, contact, reason)
}

// mayMove says what keeps an account from being moved to an address.
func (d *Desk) mayMove(tx *db.Tx, by auth.Actor, p person.Person, contact string, waiting move) error {
	holder, taken, err := d.people.ByContact(tx, contact)
	if err != nil {
		return err
	}
	typed, err := p.Open(sealAddress, waiting.Sealed)
	if err != nil {
		return err
	}
	trusted, err := d.trusted(tx, by)
	if err != nil {
		return err
	}
	var form fault.Form
	form.Need("contact", trusted, textMoveNew)
	form.Need("contact", !by.Signed() || by.Person != p.ID, textMoveSelf)
	form.Need("contact", waiting.ConfirmedBy == 0, textMoveRuns.With("at", waiting.Due))
	form.Need("contact", waiting.Person == 0 || waiting.ConfirmedBy != 0 || waiting.AskedBy != by.Person, textMoveSecond)
	form.Need("address", waiting.Person == 0 || typed == contact, textMoveDiffers)
	form.Need("address", !taken || holder.ID == p.ID && contact != p.Contact(), textMoveTaken)
	return form.Err()
}

// trusted tells whether somebody has been an administrator for long enough.
func (d *Desk) trusted(tx *db.Tx, by auth.Actor) (bool, error) {
	if !by.Signed() {
		return true, nil
	}
	list, err := d.people.Everywhere(tx, auth.Administrator)
	return slices.ContainsFunc(list, func(h person.Holding) bool {
		return h.Person == by.Person && !tx.Now.Before(h.Since.Add(trustedAfter))
	}), err
}

// propose keeps what the first administrator asks for. The record does not tell
// the new address yet: the second one types it without having seen it.
func (d *Desk) propose(tx *db.Tx, by auth.Actor, p person.Person, contact, reason string) error {
	if _, err := tx.Exec(sqlForgetMoves, p.ID); err != nil { // one that has lapsed
		return err
	}
	if _, err := tx.Exec(sqlAddMove, p.ID, p.Seal(sealAddress, contact), by.Person, tx.Now, tx.Now.Add(proposedFor)); err != nil {
		return err
	}
	return helped(tx, by, actAskMove, p, reason)
}

// confirm begins the week in which the move can be stopped.
func (d *Desk) confirm(tx *db.Tx, by auth.Actor, p person.Person, contact, reason string) error {
	due := tx.Now.Add(moveAfter)
	link, kept := d.NewStop(p)
	if _, err := tx.Exec(sqlConfirmMove, p.ID, by.Person, kept, due); err != nil {
		return err
	}
	if err := mail.Post(tx, p.Letter(textMoveSubject, textMoveBody, nil, "at", due, "link", link)); err != nil {
		return err
	}
	return moved(tx, by, actConfirmMove, p, contact, reason)
}

// DueMoves returns whose moves have waited for their time, or for a second
// administrator in vain.
func (d *Desk) DueMoves(tx *db.Tx) ([]id.ID, error) { return db.All[id.ID](tx, sqlDueMoves, tx.Now) }

// CarryOutMove moves an account whose time has come. A late move is announced
// again; one that no second administrator has confirmed is dropped.
func (d *Desk) CarryOutMove(tx *db.Tx, who id.ID) (err error) {
	defer fault.Wrap(&err, "account.CarryOutMove(%s)", who)
	m, found, err := db.Maybe[move](tx, sqlMoveDue, who, tx.Now)
	if err != nil || !found {
		return err
	}
	if m.ConfirmedBy == 0 || !Late(tx, m.Due) {
		return d.carryOut(tx, m)
	}
	p, err := d.people.Get(tx, who)
	if err != nil {
		return err
	}
	due := tx.Now.Add(moveAfter)
	link, kept := d.NewStop(p)
	return errors.Join(gone(tx.Exec(sqlMoveAgain, who, kept, due)), mail.Post(tx, p.Letter(textMoveSubject, textMoveBody, nil, "at", due, "link", link)))
}

func (d *Desk) carryOut(tx *db.Tx, m move) error {
	if _, err := tx.Exec(sqlForgetMoves, m.Person); err != nil || m.ConfirmedBy == 0 {
		return err
	}
	p, err := d.people.Get(tx, m.Person)
	if err != nil {
		return err
	}
	contact, err := p.Open(sealAddress, m.Sealed)
	if err != nil {
		return err
	}
	fresh, err := d.people.Reach(tx, p.ID, contact, "")
	if fault.Is(err, "person/known") { // somebody has registered with it meanwhile
		return moved(tx, auth.System(), actStopMove, p, contact, "")
	}
	if err != nil {
		return err
	}
	return errors.Join(
		moved(tx, auth.System(), actMove, p, contact, ""),
		d.dropSince(tx, p.ID, 0), gone(tx.Exec(sqlForgetChanges, p.ID)), gone(tx.Exec(sqlForgetResets, p.ID)), d.endAll(tx, auth.System(), p.ID, 0),
		d.tell(tx, fresh, textMoved, ""),
	)
}

// moved writes down what was done about a move, with the addresses sealed.
func moved(tx *db.Tx, by auth.Actor, act audit.Act, p person.Person, contact, reason string) error {
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.Country, Act: act, Object: audit.Of("person", p.ID), Subject: p.ID, Seal: p.Seal, Reason: reason,
		Changes: []audit.Change{{Field: "contact", Before: p.Contact(), After: contact}},
	})
}
