package oversight

import (
	"time"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// lookEvery is how often looking at the same person's acts is written down: turns
// of a page and other filters of theirs within the hour are the same look, and an
// entry for each would bury the others.
const lookEvery = time.Hour

// Look returns what is to be written down because an administrator looks into
// the country's record with the acts by one person, or about one, before them. It
// is nil if that is nothing new, and for what is about themselves.
func (d *Desk) Look(tx *db.Tx, by auth.Actor, actor, subject id.ID) (note func(*db.Tx) error, err error) {
	defer fault.Wrap(&err, "oversight.Look")
	known, err := d.people.Many(tx, []id.ID{actor, subject})
	if err != nil {
		return nil, err
	}
	var entries []audit.Entry
	for _, look := range []struct {
		act audit.Act
		who id.ID
	}{{actLookBy, actor}, {actLookAbout, subject}} {
		if _, exists := known[look.who]; !exists || look.who == by.Person {
			continue
		}
		done, err := audit.Done(tx, by.Person, look.who, look.act, tx.Now.Add(-lookEvery))
		if err != nil {
			return nil, err
		}
		if !done {
			entries = append(entries, audit.Entry{By: by, Scope: auth.Country, Act: look.act, Object: audit.Of("person", look.who), Subject: look.who})
		}
	}
	if len(entries) == 0 {
		return nil, nil
	}
	return func(tx *db.Tx) error { return audit.RecordAll(tx, entries) }, nil
}

// LookUp writes down that an administrator has looked up an address that nobody
// has: who tries one after the other is seen. The address is nobody's here, and
// is not kept.
func (d *Desk) LookUp(by auth.Actor) (note func(*db.Tx) error) {
	return func(tx *db.Tx) error {
		return audit.Record(tx, audit.Entry{By: by, Scope: auth.Country, Act: actLookUp})
	}
}
