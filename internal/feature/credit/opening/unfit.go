package opening

import (
	"slices"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// pass lets a place go past an entry whose student lacks what the rules ask: it
// stands in the line no more, and its student is told what is lacking.
func (d *Desk) pass(tx *db.Tx, e Entry, c cases.Case, lacks check.List) error {
	if _, err := tx.Exec(sqlSetState, e.Case, Unfit, 0, e.AgainAt); err != nil {
		return err
	}
	if err := d.note(tx, e, actPass); err != nil {
		return err
	}
	return d.cases.Tell(tx, c, func(l i18n.Lang) (subject, body string) {
		for _, one := range lacks {
			body += "\n– " + one.Text.Text(l)
		}
		return textPassedSubject.In(l, "voucher", c.Voucher), textPassedBody.In(l, "voucher", c.Voucher) + body + "\n\n" + textPassedThen.In(l)
	})
}

// comeBack brings an entry that was passed back to its rank: before everybody who
// waits, and to nobody's place.
func (d *Desk) comeBack(tx *db.Tx, e Entry, c cases.Case) error {
	if _, err := tx.Exec(sqlSetState, e.Case, stateOf(cases.Moved{Case: c}), 0, tx.Now); err != nil {
		return err
	}
	return d.note(tx, e, actBack)
}

// note writes down what the platform did with an entry.
func (d *Desk) note(tx *db.Tx, e Entry, act audit.Act) error {
	return audit.Record(tx, audit.Entry{By: auth.System(), Scope: auth.OfOrg(e.Org), Act: act, Object: audit.Of("opening", e.Opening), Subject: e.Person})
}

// lacking returns an entry's case and what the rules ask and do not find in its student.
func (d *Desk) lacking(tx *db.Tx, e Entry) (cases.Case, check.List, error) {
	c, err := d.cases.Get(tx, e.Case)
	if err != nil {
		return c, nil, err
	}
	found, err := d.cases.Unfit(tx, []cases.Case{c})
	return c, found[c.ID], err
}

// Waiting returns the openings whose lines are to be looked at again: those in
// which somebody waits or was passed, of rounds that are not over.
func (d *Desk) Waiting(tx *db.Tx) (due []id.ID, err error) {
	list, err := db.All[Opening](tx, sqlLive, tx.Now)
	for _, o := range list {
		r, err := d.places.Get(tx, o.Round)
		if err != nil {
			return nil, err
		}
		if o.Drawn() && r.Until >= tx.Today() {
			due = append(due, o.ID)
		}
	}
	return due, err
}

// LookAgain looks at those for whom there is a free place, and at those who were
// passed: what is known of a student changes by itself, too. Whoever has become
// unfit is passed, also before their institution has said a word; whoever is fit
// again comes back. Nobody decides it, and no place waits for longer than until
// the next look.
func (d *Desk) LookAgain(tx *db.Tx, opening id.ID) (err error) {
	defer fault.Wrap(&err, "opening.LookAgain(%s)", opening)
	o, err := d.lock(tx, opening)
	if err != nil {
		return err
	}
	if err := d.backAll(tx, o); err != nil {
		return err
	}
	shares, err := d.places.Shares(tx, o.Round)
	if err != nil {
		return err
	}
	for _, s := range shares {
		if s.Free() <= 0 {
			continue
		}
		if err := d.passAll(tx, o, s.Key, s.Free()); err != nil {
			return err
		}
		if err := d.settle(tx, o, s.Key); err != nil {
			return err
		}
	}
	return nil
}

// backAll brings everybody back who was passed and lacks nothing now.
func (d *Desk) backAll(tx *db.Tx, o Opening) error {
	passed, err := db.All[Entry](tx, sqlPassed, o.ID)
	for _, e := range passed {
		c, lacks, err := d.lacking(tx, e)
		if err != nil {
			return err
		}
		if len(lacks) == 0 {
			if err := d.comeBack(tx, e, c); err != nil {
				return err
			}
		}
	}
	return err
}

// passAll passes whoever at the head of a line is unfit, until there is somebody
// fit for each free place.
func (d *Desk) passAll(tx *db.Tx, o Opening, k quota.Key, free int) error {
	var fit []id.ID
	for {
		head, err := db.All[Entry](tx, sqlHead, o.ID, k.Org, k.Voucher, free)
		if err != nil {
			return err
		}
		head = slices.DeleteFunc(head, func(e Entry) bool { return slices.Contains(fit, e.Case) })
		if len(head) == 0 {
			return nil
		}
		for _, e := range head {
			c, lacks, err := d.lacking(tx, e)
			if err != nil {
				return err
			}
			if len(lacks) == 0 {
				fit = append(fit, e.Case)
			} else if err := d.pass(tx, e, c, lacks); err != nil {
				return err
			}
		}
	}
}
