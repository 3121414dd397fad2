package attendance

import (
	"encoding/hex"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
)

// noted is a record as somebody has changed it, on its way into the tables.
type noted struct {
	by     auth.Actor
	record Record
	act    Act
	way    Way
	reason string
}

// noteActs are the acts by the names that notes give them.
var noteActs = map[Act]audit.Act{NotedIn: actIn, NotedOut: actOut, Corrected: actCorrect}

// note stores records, each of another sign-up, and writes down who changed them.
func (d *Desk) note(tx *db.Tx, list ...noted) error {
	if len(list) == 0 {
		return nil
	}
	rows, entries := make([]row, len(list)), make([]audit.Entry, len(list))
	for i, n := range list {
		r := n.record
		rows[i] = row{tx.NewID(), r.Signup, r.Shift, r.Opportunity, r.Org, r.Person, r.InAt, r.OutAt, n.act, n.way, nil, n.by.Person}
		entries[i] = audit.Entry{
			By: n.by, Scope: auth.OfOrg(r.Org), Act: noteActs[n.act], Object: audit.Of("signup", r.Signup), Subject: r.Person, Reason: n.reason,
		}
		if n.reason == "" {
			continue
		}
		who, err := d.people.Get(tx, r.Person) // it tells of the person, and is sealed for them
		if err != nil {
			return err
		}
		sealed := hex.EncodeToString(who.Seal(sealNote, n.reason))
		rows[i].Reason, entries[i].Seal = &sealed, who.Seal
	}
	text := db.JSON(rows)
	if _, err := tx.Exec(sqlPut, text); err != nil {
		return err
	}
	if err := audit.RecordAll(tx, entries); err != nil {
		return err
	}
	_, err := tx.Exec(sqlNote, text, tx.Now)
	return err
}
