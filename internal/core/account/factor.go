package account

import (
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
)

// Factor is what somebody proves themselves with beside the code to their address.
type Factor string

// The factors.
const (
	FactorPassword   Factor = "password"
	FactorPasskey    Factor = "passkey"
	FactorApp        Factor = "app"
	FactorRecovery   Factor = "recovery"
	FactorAddress    Factor = "address"
	FactorUniversity Factor = "university"
)

// FactorAdded is emitted when somebody has set up a way to prove themselves, or
// replaced it.
type FactorAdded struct {
	Person id.ID
	Factor Factor
}

// FactorRemoved is emitted when one was taken away. By is who had signed in:
// zero if it was taken away by the link of a letter, which anybody may hold.
type FactorRemoved struct {
	Person id.ID
	By     id.ID
	Factor Factor
}

// Factors is what somebody has set up.
type Factors struct {
	Password bool
	Passkey  bool
	App      bool
	Recovery int // codes that are left
}

// Strong tells whether any of it makes a session strong.
func (f Factors) Strong() bool { return f.Passkey || f.App }

// Factors returns what a person has set up.
func (d *Desk) Factors(tx *db.Tx, person id.ID) (Factors, error) {
	return db.One[Factors](tx, sqlFactors, person)
}

// owner returns the actor as the owner of their account, if their session lets
// them change what they prove themselves with.
func (d *Desk) owner(tx *db.Tx, by auth.Actor) (p person.Person, err error) {
	has, err := d.Factors(tx, by.Person)
	if err != nil {
		return person.Person{}, err
	}
	if err := mayChange(has, by, tx.Now); err != nil {
		return person.Person{}, err
	}
	return d.people.Get(tx, by.Person)
}

// tell writes to a person that their account has changed, and what to do if
// that was not them: by default, to sign in and to sign out everywhere else.
func (d *Desk) tell(tx *db.Tx, p person.Person, what i18n.M, otherwise string) error {
	if otherwise == "" {
		otherwise = textNotYou.In(p.Lang)
	}
	return mail.Post(tx, mail.Message{To: p.Contact(), Subject: textChangedSubject.In(p.Lang), Body: what.In(p.Lang) + " " + otherwise})
}

// errWeak is the refusal to change an account with less proof than its owner has.
var errWeak = fault.New(fault.Denied, "account/weak", textWeak)

// errStale is the refusal to change an account long after the last proof.
var errStale = fault.New(fault.Denied, "account/stale", textStale)
