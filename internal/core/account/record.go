package account

import (
	"strconv"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/id"
)

// listen writes down what this part tells the others: every way in that was
// used, refused, closed, set up or taken away.
func (d *Desk) listen() {
	event.On(d.bus, func(tx *db.Tx, e SignedIn) error {
		return record(tx, actSignIn, e.Person, audit.Change{Field: "strength", After: string(e.Strength)})
	})
	event.On(d.bus, func(tx *db.Tx, e Refused) error {
		return record(tx, actRefuse, e.Person, audit.Change{Field: "way", After: string(e.Way)})
	})
	event.On(d.bus, func(tx *db.Tx, e Locked) error {
		return record(tx, actLock, e.Person, audit.Change{Field: "way", After: string(e.Way)})
	})
	event.On(d.bus, func(tx *db.Tx, e Ended) error {
		return record(tx, actEnd, e.Person, audit.Change{Field: "sessions", After: strconv.Itoa(e.Sessions)})
	})
	event.On(d.bus, func(tx *db.Tx, e FactorAdded) error {
		return record(tx, actAddFactor, e.Person, audit.Change{Field: "factor", After: string(e.Factor)})
	})
	event.On(d.bus, func(tx *db.Tx, e FactorRemoved) error {
		return record(tx, actDropFactor, e.Person, audit.Change{Field: "factor", Before: string(e.Factor)})
	})
}

func record(tx *db.Tx, act audit.Act, who id.ID, changed audit.Change) error {
	return audit.Record(tx, audit.Entry{
		By: auth.Actor{Person: who}, Act: act, Object: audit.Of("person", who), Subject: who, Changes: []audit.Change{changed},
	})
}
