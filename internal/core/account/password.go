package account

import (
	"context"
	"time"

	"asar/internal/core/account/password"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// Reader runs a function in a reading transaction of its own.
type Reader func(func(*db.Tx) error) error

// PasswordTry is a password that was compared, before the transaction that
// draws the consequences: comparing takes long on purpose.
type PasswordTry struct {
	person id.ID
	hash   string // it was compared with; empty if there is none
	right  bool
}

// TryPassword compares a password with that of an address. It takes the same
// time for an unknown address, for somebody without a password and for a wrong
// one. When wrong tries have closed the way it is the TooMany
// "account/password-closed", for unknown addresses too.
func (d *Desk) TryPassword(ctx context.Context, read Reader, flow, given, network string) (try PasswordTry, err error) {
	defer fault.Wrap(&err, "account.TryPassword")
	err = read(func(tx *db.Tx) error {
		f, err := d.Flow(tx, flow)
		if err != nil {
			return err
		}
		if err := d.passwordOpen(tx, f.Contact, network); err != nil {
			return err
		}
		who, _, err := d.people.ByContact(tx, f.Contact)
		if err != nil {
			return err
		}
		try.person = who.ID
		try.hash, err = passwordOf(tx, who)
		return err
	})
	if err == nil {
		try.right, err = d.pool.Matches(ctx, given, try.hash)
	}
	return try, err
}

// CheckPassword tells whether a try was right. A wrong one is no error but is
// counted, so the caller must keep the transaction also when it is wrong.
func (d *Desk) CheckPassword(tx *db.Tx, f Flow, try PasswordTry, network string) (right bool, err error) {
	defer fault.Wrap(&err, "account.CheckPassword")
	if err := d.passwordOpen(tx, f.Contact, network); err != nil {
		return false, err
	}
	who, known, err := d.people.ByContact(tx, f.Contact)
	if err != nil {
		return false, err
	}
	hash, err := passwordOf(tx, who)
	if err != nil {
		return false, err
	}
	if known && try.right && who.ID == try.person && hash == try.hash {
		return true, nil
	}
	wrong, err := d.misses(tx, WayPassword, f.Contact, window)
	if err != nil {
		return false, err
	}
	return false, d.miss(tx, f, WayPassword, f.Contact, network, wrong+1 == maxMisses)
}

// passwordOpen returns the refusal if wrong tries have closed the way of the
// password, for this address or from this network. That of the code stays open.
func (d *Desk) passwordOpen(tx *db.Tx, contact, network string) error {
	wrong, err := d.misses(tx, WayPassword, contact, window)
	if err != nil {
		return err
	}
	from, err := db.One[int](tx, sqlNetworkMisses, WayPassword, networkIndex(tx, network), tx.Now.Add(-window))
	if err != nil {
		return err
	}
	if wrong >= maxMisses || from >= maxNetworkMiss {
		return &fault.Error{Kind: fault.TooMany, Code: "account/password-closed", Text: textPasswordClosed, Wait: window}
	}
	return nil
}

func (d *Desk) misses(tx *db.Tx, way Way, contact string, within time.Duration) (int, error) {
	return db.One[int](tx, sqlMisses, way, contactIndex(tx, contact), tx.Now.Add(-within))
}

// NewPassword is a password that was looked at and hashed, for SetPassword.
type NewPassword struct{ hash string }

// PreparePassword hashes a password that the holder of a session wants, or says
// why it is refused.
func (d *Desk) PreparePassword(ctx context.Context, read Reader, token, wanted string) (made NewPassword, err error) {
	defer fault.Wrap(&err, "account.PreparePassword")
	err = read(func(tx *db.Tx) error {
		by, err := d.Actor(tx, token)
		if err != nil || !by.Signed() {
			return err // the route refuses visitors
		}
		p, err := d.people.Get(tx, by.Person)
		if err != nil {
			return err
		}
		return password.Check(wanted, p.FullName(), p.Display, p.Email, p.Phone, ofPlatform)
	})
	if err == nil {
		made.hash, err = d.pool.Hash(ctx, wanted)
	}
	return made, err
}

// ofPlatform are words that a guesser of this platform's passwords tries first.
const ofPlatform = "asar асар volunteer волонтер волонтёр ерікті"

// SetPassword gives the actor a password in place of any before, ends their
// other sessions, and tells them.
func (d *Desk) SetPassword(tx *db.Tx, by auth.Actor, made NewPassword) (err error) {
	defer fault.Wrap(&err, "account.SetPassword")
	p, err := d.owner(tx, by)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(sqlSetPassword, p.ID, p.Seal(sealPassword, made.hash), tx.Now); err != nil {
		return err
	}
	if err := d.EndOthers(tx, by); err != nil {
		return err
	}
	return d.changed(tx, p, FactorPassword, true)
}

// RemovePassword takes the actor's password away.
func (d *Desk) RemovePassword(tx *db.Tx, by auth.Actor) (err error) {
	defer fault.Wrap(&err, "account.RemovePassword")
	p, err := d.owner(tx, by)
	if err != nil {
		return err
	}
	gone, err := tx.Exec(sqlDropPassword, p.ID)
	if err != nil || gone == 0 {
		return err
	}
	return d.changed(tx, p, FactorPassword, false)
}

// passwordOf returns the hash of somebody's password, or nothing.
func passwordOf(tx *db.Tx, p person.Person) (string, error) {
	sealed, found, err := db.Maybe[[]byte](tx, sqlPassword, p.ID)
	if err != nil || !found {
		return "", err
	}
	return p.Open(sealPassword, sealed)
}

// changed tells the person and the bus that what they prove themselves with has
// changed, and the person how to take that back.
func (d *Desk) changed(tx *db.Tx, p person.Person, f Factor, added bool) error {
	back, err := d.wayBack(tx, p)
	if err != nil {
		return err
	}
	if err := d.tell(tx, p, factorText(f, added), back); err != nil {
		return err
	}
	if added {
		return event.Emit(d.bus, tx, FactorAdded{Person: p.ID, Factor: f})
	}
	return event.Emit(d.bus, tx, FactorRemoved{Person: p.ID, By: p.ID, Factor: f})
}
