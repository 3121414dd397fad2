package cases

import (
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Counted returns what bounds the hours of a case, and what becomes of each of
// them as it was known at an instant. Before the signature none counts.
func (d *Desk) Counted(tx *db.Tx, c Case, known when.Instant) (Frame, []Counted, error) {
	f, err := d.frame(tx, c, known)
	if err != nil || c.From == "" {
		return f, nil, err
	}
	entries, err := d.entries(tx, c, known)
	return f, Count(f, entries), err
}

// use takes the hours of a case that the institution accepts, so that no other
// case can have them.
func (d *Desk) use(tx *db.Tx, c Case) error {
	f, err := d.frame(tx, c, tx.Now)
	if err != nil {
		return err
	}
	entries, err := d.entries(tx, c, tx.Now)
	if err != nil {
		return err
	}
	left, last := f.Asked, c.From
	for _, one := range CountVerified(f, entries) {
		if one.Counts == 0 {
			continue
		}
		left, last = left-one.Counts, one.Day
		if _, err := tx.Exec(sqlUse, tx.NewID(), c.ID, c.Person, one.Record, one.Day, one.Counts, tx.Now); err != nil {
			return err
		}
	}
	if left > 0 {
		return fault.New(fault.Conflict, "case/hours", textMissing.With("left", i18n.Minutes(left)))
	}
	return d.studied(tx, c, last)
}

// takeBack frees the hours of a case that the institution looks at again.
func (d *Desk) takeBack(tx *db.Tx, c Case) error {
	standing, err := db.All[usedRow](tx, sqlUsedByCase, c.ID)
	for _, u := range standing {
		if err == nil {
			_, err = tx.Exec(sqlUse, tx.NewID(), c.ID, c.Person, u.Record, u.Day, -u.Minutes, tx.Now)
		}
	}
	return err
}

type usedRow struct {
	Record  id.ID
	Day     when.Day
	Minutes int
}
