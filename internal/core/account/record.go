package account

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/id"
)

// listen writes down what this part tells the others: every way in that was
// used, refused, closed, set up or taken away. Who gives a wrong code before they
// have signed in is nobody yet, whosever address they gave it for.
func (d *Desk) listen() {
	event.On(d.bus, func(tx *db.Tx, e SignedIn) error {
		return record(tx, actorOf(e.Person), actSignIn, e.Person, audit.Change{Field: "strength", After: string(e.Strength)})
	})
	event.On(d.bus, func(tx *db.Tx, e Refused) error {
		return record(tx, actorOf(e.By), actRefuse, e.Person, audit.Change{Field: "way", After: string(e.Way)})
	})
	event.On(d.bus, func(tx *db.Tx, e Locked) error {
		return record(tx, actorOf(e.By), actLock, e.Person, audit.Change{Field: "way", After: string(e.Way)})
	})
	event.On(d.bus, func(tx *db.Tx, e FactorAdded) error {
		return record(tx, actorOf(e.Person), actAddFactor, e.Person, audit.Change{Field: "factor", After: string(e.Factor)})
	})
	event.On(d.bus, func(tx *db.Tx, e FactorRemoved) error {
		return record(tx, actorOf(e.By), actDropFactor, e.Person, audit.Change{Field: "factor", Before: string(e.Factor)})
	})
}

// actorOf is whoever has a session of a person, or for zero a visitor.
func actorOf(who id.ID) auth.Actor { return auth.Actor{Person: who} }

// record writes down what was done about a person's account, and by whom.
func record(tx *db.Tx, by auth.Actor, act audit.Act, about id.ID, changed audit.Change) error {
	return audit.Record(tx, audit.Entry{
		By: by, Act: act, Object: audit.Of("person", about), Subject: about, Changes: []audit.Change{changed},
	})
}
