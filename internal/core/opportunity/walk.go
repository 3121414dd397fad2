package opportunity

import (
	"slices"

	"asar/internal/kit/db"
)

// items finds the cards of a page. The counts, and how many there are in all,
// say how far it is to look.
func (d *Desk) items(tx *db.Tx, f Filter, p plan, c Counts, all int) ([]Item, Cursor, error) {
	if f.Limit == 0 {
		f.Limit = pageSize
	}
	items, err := d.walk(tx, f, p, c, all)
	if err != nil {
		return nil, Cursor{}, err
	}
	var next Cursor
	if len(items) > f.Limit {
		items = items[:f.Limit]
		last := items[f.Limit-1].Shift
		next = Cursor{At: last.Starts, Shift: last.ID}
	}
	return items, next, nil
}

// strides are the texts of the list by how many of the next shifts they look among.
var strides = []int{60, 500, 4_000}

// walk finds one card more than a page has, if there is one. It looks among as
// many of the next shifts as will probably hold a page, then among more, and at
// last among all of them.
func (d *Desk) walk(tx *db.Tx, f Filter, p plan, c Counts, all int) (items []Item, err error) {
	after := f.After
	if after.At < p.from {
		after = Cursor{At: p.from} // or PostgreSQL reads the index from its beginning
	}
	args := append(slices.Clone(p.args), after.At, after.Shift, f.Limit+1)
	if p.among {
		return db.All[Item](tx, sqlListAmong, args...)
	}
	if !c.Many && c.Total == 0 {
		return nil, nil
	}
	want := (f.Limit + 1) * distance(p, c, all)
	for i, stride := range strides {
		if stride < want {
			continue
		}
		switch i {
		case 0:
			items, err = db.All[Item](tx, sqlList60, args...)
		case 1:
			items, err = db.All[Item](tx, sqlList500, args...)
		default:
			items, err = db.All[Item](tx, sqlList4000, args...)
		}
		if err != nil || len(items) > f.Limit || !c.Many && f.After == (Cursor{}) && len(items) == c.Total {
			return items, err
		}
	}
	return db.All[Item](tx, sqlListAll, args...)
}

// distance guesses how many shifts lie between one that matches and the next.
func distance(p plan, c Counts, all int) int {
	const shifts = 4 // an opportunity has several, and of what is closed some are still to come
	switch {
	case !c.Many:
		return shifts * all / c.Total
	case p.holds > 0:
		return shifts * all / p.holds
	default:
		return 2 * shifts // half of what there is is open to most
	}
}
