package account

import (
	"errors"

	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// Stopper stops something that waits and is known by what NewStop has given to
// keep, and tells whether there was such a thing.
type Stopper func(tx *db.Tx, kept []byte) (stopped bool, err error)

// OnStop adds what the link of a letter may stop beside resets and moves. It is
// called while the program is being wired.
func (d *Desk) OnStop(s Stopper) { d.stoppers = append(d.stoppers, s) }

// NewStop returns the link by which somebody stops something that waits, for
// its letter, and what is kept of the link.
func (d *Desk) NewStop(p person.Person) (link string, kept []byte) {
	secret := newSecret()
	return d.link("/sign-in/stop/", p, secret), hash(secret)
}

// Stop stops what an administrator has asked for, by the secret of its letter,
// which anybody may hold. A dead link is the Conflict "account/link".
func (d *Desk) Stop(tx *db.Tx, secret string) (err error) {
	defer fault.Wrap(&err, "account.Stop")
	for _, stop := range append([]Stopper{d.stopMove, d.stopReset}, d.stoppers...) {
		if stopped, err := stop(tx, hash(secret)); err != nil || stopped {
			return err
		}
	}
	return fault.New(fault.Conflict, "account/link", textDeadLink)
}

func (d *Desk) stopMove(tx *db.Tx, kept []byte) (bool, error) {
	m, found, err := db.Maybe[move](tx, sqlStopMove, kept, tx.Now)
	if err != nil || !found {
		return false, err
	}
	p, err := d.people.Get(tx, m.Person)
	if err != nil {
		return false, err
	}
	contact, err := p.Open(sealAddress, m.Sealed)
	if err != nil {
		return false, err
	}
	return true, errors.Join(d.tell(tx, p, textMoveStopped, ""), moved(tx, auth.Actor{}, actStopMove, p, contact, ""))
}

func (d *Desk) stopReset(tx *db.Tx, kept []byte) (bool, error) {
	who, found, err := db.Maybe[id.ID](tx, sqlStopReset, kept, tx.Now)
	if err != nil || !found {
		return false, err
	}
	p, err := d.people.Get(tx, who)
	if err != nil {
		return false, err
	}
	return true, errors.Join(d.tell(tx, p, textResetStopped, ""), helped(tx, auth.Actor{}, actStopReset, p, ""))
}
