package account

import (
	"encoding/json"
	"time"

	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Kind is what a flow leads to.
type Kind string

// The kinds of flows.
const (
	KindSignIn Kind = "sign-in" // a session, or a registration and a session
	KindAgain  Kind = "again"   // a fresh proof in a session that stands
	// KindAddress is another address for somebody who has signed in.
	KindAddress Kind = "address"
	// KindProve is a proof of an address, for another part.
	KindProve Kind = "prove"
)

// Flow is somebody on their way to a session. What they have done and typed so
// far is kept here, never in addresses or in their browser.
type Flow struct {
	ID     id.ID
	Kind   Kind
	Person id.ID // zero until it is known
	Made   when.Instant
	Until  when.Instant
	Done   when.Instant // zero until it has led where it leads to
	State
}

// State is what a flow remembers; it is sealed in the table.
type State struct {
	Contact string        `json:"c,omitempty"` // the address, in its stored form
	Proof   auth.Strength `json:"p,omitempty"` // how the address, or the person, was proved so far
	To      string        `json:"t,omitempty"` // where the reader wanted to go
	Typed   person.New    `json:"n,omitzero"`  // what a newcomer has told
	Step    int           `json:"s,omitempty"` // how many of the questions they have answered
	// App and Secret are what an authenticator app that is being set up shares.
	App    string `json:"a,omitempty"`
	Secret string `json:"x,omitempty"`
	// Identity is somebody at a university, to be joined to the account that the
	// flow leads to.
	Identity Identity `json:"i,omitzero"`
	// Ceremony is what a browser was asked for a passkey, or a university for its word, to check its answer by.
	Ceremony []byte `json:"k,omitempty"`
	Session  id.ID  `json:"b,omitempty"` // that the flow has begun
}

// Start begins a flow and returns the secret that its browser keeps.
func (d *Desk) Start(tx *db.Tx, f Flow) (secret string, started Flow, err error) {
	defer fault.Wrap(&err, "account.Start")
	secret = newSecret()
	f.ID, f.Made, f.Until = tx.NewID(), tx.Now, tx.Now.Add(flowFor)
	_, err = tx.Exec(sqlAddFlow, f.ID, hash(secret), f.Kind, f.Person, f.seal(tx), f.Made, f.Until)
	return secret, f, err
}

// Flow returns the flow of a browser's secret, or the Conflict "account/flow"
// if it has run out. One that is done is found for a moment longer, for forms
// that are sent twice.
func (d *Desk) Flow(tx *db.Tx, secret string) (Flow, error) {
	row, found, err := db.Maybe[flowRow](tx, sqlFlow, hash(secret))
	if err != nil {
		return Flow{}, err
	}
	if !found || row.Until <= tx.Now || row.DoneAt != 0 && tx.Now.Sub(row.DoneAt) > repeatFor {
		return Flow{}, fault.New(fault.Conflict, "account/flow", textFlowOver)
	}
	return row.open(tx)
}

// Keep keeps what the flow now remembers.
func (d *Desk) Keep(tx *db.Tx, f Flow) error {
	_, err := tx.Exec(sqlKeepFlow, f.ID, f.Person, f.seal(tx))
	return err
}

// Finish begins the session that the flow leads to. Sent twice, it replaces the
// session that it began by another one.
func (d *Desk) Finish(tx *db.Tx, f Flow, browser string) (token string, until time.Time, err error) {
	defer fault.Wrap(&err, "account.Finish")
	if f.Session != 0 {
		if _, err := tx.Exec(sqlEndSession, f.Session, f.Person); err != nil {
			return "", time.Time{}, err
		}
	}
	if f.Identity.Subject != "" {
		if err := d.join(tx, f.Person, f.Identity); err != nil {
			return "", time.Time{}, err
		}
	}
	token, until, err = d.Begin(tx, Opening{Person: f.Person, Strength: f.Proof, Browser: browser})
	if err != nil {
		return "", time.Time{}, err
	}
	if f.Session, err = db.One[id.ID](tx, sqlSessionID, hash(token)); err != nil {
		return "", time.Time{}, err
	}
	return token, until, d.close(tx, f)
}

// by is who had signed in before the flow began, or zero: in a flow that leads
// to a session nobody has, whomever it may be about.
func (f Flow) by() id.ID {
	if f.Kind == KindAgain || f.Kind == KindAddress {
		return f.Person
	}
	return 0
}

// close marks the flow as done.
func (d *Desk) close(tx *db.Tx, f Flow) error {
	_, err := tx.Exec(sqlCloseFlow, f.ID, f.Person, f.seal(tx), tx.Now)
	return err
}

// Register adds the newcomer of a flow who has answered every question.
func (d *Desk) Register(tx *db.Tx, f Flow) (p person.Person, updated Flow, err error) {
	defer fault.Wrap(&err, "account.Register")
	if f.Person != 0 { // sent twice
		p, err = d.people.Get(tx, f.Person)
		return p, f, err
	}
	if f.Proof == "" {
		return person.Person{}, f, fault.New(fault.Conflict, "account/flow", textFlowOver)
	}
	n := f.Typed
	n.Email = f.Contact
	if p, err = d.people.Register(tx, n); err != nil {
		return person.Person{}, f, err
	}
	f.Person = p.ID
	return p, f, d.Keep(tx, f)
}

func (f Flow) seal(tx *db.Tx) []byte {
	return tx.Keys().Seal(sealFlow, []byte(db.JSON(f.State)))
}

func (row flowRow) open(tx *db.Tx) (f Flow, err error) {
	f = Flow{ID: row.ID, Kind: row.Kind, Person: row.Person, Made: row.MadeAt, Until: row.Until, Done: row.DoneAt}
	plain, err := tx.Keys().Open(sealFlow, row.State)
	if err != nil {
		return Flow{}, err
	}
	return f, json.Unmarshal(plain, &f.State)
}
