package account

import (
	"crypto/hmac"
	"crypto/rand"
	"strings"
	"time"

	"github.com/pquerna/otp/totp"

	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

const (
	appPeriod     = 30 * time.Second
	recoveryCodes = 10
	recoveryChars = 10 // fifty bits
)

// OfferApp makes the secret that an authenticator app is to share. It returns
// the address that the app reads as a QR code; the flow remembers the secret.
func (d *Desk) OfferApp(tx *db.Tx, by auth.Actor) (f Flow, err error) {
	defer fault.Wrap(&err, "account.OfferApp")
	p, err := d.owner(tx, by)
	if err != nil {
		return Flow{}, err
	}
	key, err := totp.Generate(totp.GenerateOpts{Issuer: "Asar", AccountName: p.Display})
	if err != nil {
		return Flow{}, err
	}
	return Flow{Kind: KindAgain, Person: p.ID, State: State{App: key.URL(), Secret: key.Secret()}}, nil
}

// AddApp keeps the app that has shown a code of the secret in the flow. A wrong
// code is the Invalid "account/second".
func (d *Desk) AddApp(tx *db.Tx, by auth.Actor, f Flow, code string) (err error) {
	defer fault.Wrap(&err, "account.AddApp")
	p, err := d.owner(tx, by)
	if err != nil {
		return err
	}
	step, right, err := appStep(tx, f.Secret, digits(code))
	if err != nil {
		return err
	}
	if !right || f.Person != p.ID {
		return fault.New(fault.Invalid, "account/second", textWrongSecond)
	}
	if _, err := tx.Exec(sqlSetApp, p.ID, p.Seal(sealApp, f.Secret), step, tx.Now); err != nil {
		return err
	}
	return d.changed(tx, p, FactorApp, true)
}

// RemoveApp takes the actor's app away.
func (d *Desk) RemoveApp(tx *db.Tx, by auth.Actor) (err error) {
	defer fault.Wrap(&err, "account.RemoveApp")
	p, err := d.owner(tx, by)
	if err != nil {
		return err
	}
	removed, err := tx.Exec(sqlDropApp, p.ID)
	if err != nil || removed == 0 {
		return err
	}
	return d.changed(tx, p, FactorApp, false)
}

// CheckSecond tells whether this is the code that the app of the flow's person
// shows now, or one of their recovery codes, and uses it up. A wrong one is no
// error but is counted, so the caller must keep the transaction also when it is
// wrong. After too many of an app it is the TooMany "account/second-closed".
func (d *Desk) CheckSecond(tx *db.Tx, by auth.Actor, f Flow, code, network string) (right bool, err error) {
	defer fault.Wrap(&err, "account.CheckSecond")
	p, err := d.people.Get(tx, f.Person)
	if err != nil {
		return false, err
	}
	if len(plainCode(code)) == recoveryChars {
		if right, err = useRecovery(tx, p.ID, code); err == nil && !right {
			err = event.Emit(d.bus, tx, Refused{Person: p.ID, By: f.by(), Way: WaySecond})
		}
		return right, err
	}
	from, known := whoTries(by, f, network)
	t, err := db.One[tries](tx, sqlTries, WaySecond, contactIndex(tx, p.Contact()), networkIndex(tx, from), tx.Now.Add(-day), tx.Now.Add(-window))
	if err != nil {
		return false, err
	}
	if !t.open(known) {
		return false, &fault.Error{Kind: fault.TooMany, Code: "account/second-closed", Text: textSecondClosed, Wait: window}
	}
	if right, err = d.useApp(tx, p, digits(code)); err != nil || right {
		return right, err
	}
	return false, d.wrongSecond(tx, p, f, from, t)
}

// whoTries names what wrong codes are counted by, the session or the network,
// and tells whether a second factor was given there before.
func whoTries(by auth.Actor, f Flow, network string) (from string, known bool) {
	if f.Kind == KindAgain && by.Session != 0 && by.Person == f.Person {
		return "session " + by.Session.String(), by.Strength.Strong()
	}
	return network, false
}

// wrongSecond counts a wrong code. The first time in a day that somebody has used
// up an hour's, the owner is told: they have come past the first factor.
func (d *Desk) wrongSecond(tx *db.Tx, p person.Person, f Flow, from string, t tries) error {
	if err := d.miss(tx, f, WaySecond, p.Contact(), from, t.Lately+1 == maxSecond); err != nil || t.Own+1 != maxSecond {
		return err
	}
	return d.tell(tx, p, textSecondTried, "")
}

func (d *Desk) useApp(tx *db.Tx, p person.Person, code string) (bool, error) {
	sealed, found, err := db.Maybe[[]byte](tx, sqlApp, p.ID)
	if err != nil || !found {
		return false, err
	}
	secret, err := p.Open(sealApp, sealed)
	if err != nil {
		return false, err
	}
	step, right, err := appStep(tx, secret, code)
	if err != nil || !right {
		return false, err
	}
	fresh, err := tx.Exec(sqlUseApp, p.ID, step)
	return fresh == 1, err
}

// appStep returns the half minute whose code this is: now, or the one before or
// after, because clocks differ.
func appStep(tx *db.Tx, secret, code string) (step int64, right bool, err error) {
	for _, drift := range []time.Duration{0, -appPeriod, appPeriod} {
		at := tx.Now.Add(drift).Time()
		want, err := totp.GenerateCode(secret, at)
		if err != nil {
			return 0, false, err
		}
		if hmac.Equal([]byte(want), []byte(code)) {
			return at.Unix() / int64(appPeriod/time.Second), true, nil
		}
	}
	return 0, false, nil
}

// MakeRecoveryCodes returns fresh codes for the actor to keep on paper; those
// of before no longer work.
func (d *Desk) MakeRecoveryCodes(tx *db.Tx, by auth.Actor) (codes []string, err error) {
	defer fault.Wrap(&err, "account.MakeRecoveryCodes")
	p, err := d.owner(tx, by)
	if err != nil {
		return nil, err
	}
	if _, err := tx.Exec(sqlForgetRecovery, p.ID); err != nil {
		return nil, err
	}
	for range recoveryCodes {
		code := rand.Text()[:recoveryChars]
		if _, err := tx.Exec(sqlAddRecovery, recoveryHash(p.ID, code), p.ID); err != nil {
			return nil, err
		}
		codes = append(codes, code[:recoveryChars/2]+"-"+code[recoveryChars/2:])
	}
	return codes, d.changed(tx, p, FactorRecovery, true)
}

func useRecovery(tx *db.Tx, person id.ID, code string) (bool, error) {
	used, err := tx.Exec(sqlUseRecovery, recoveryHash(person, plainCode(code)), person)
	return used == 1, err
}

// plainCode reads a recovery code as people copy it: in any case, with or
// without the hyphen, and with digits for the letters that look like them.
func plainCode(s string) string {
	return strings.NewReplacer("-", "", " ", "", "0", "O", "1", "I", "8", "B").Replace(strings.ToUpper(s))
}

func recoveryHash(person id.ID, code string) []byte { return hash(person.String() + code) }
