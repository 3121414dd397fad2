package cases

import (
	"fmt"

	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// Trouble is something of a case that is not as the hours say.
type Trouble struct {
	Case           id.ID
	What           string
	Kept, Standing int // minutes: as kept with the case, and as the hours stand now
}

// String says it in a line.
func (t Trouble) String() string {
	return fmt.Sprintf("voucher %s, %s: %s kept, %s by the hours as they stand", t.Case, t.What, i18n.Hours(i18n.En, t.Kept), i18n.Hours(i18n.En, t.Standing))
}

// verifyPage is how many cases are read at a time.
const verifyPage = 500

// Verify derives from the hours, as they stand now, what is kept with cases: the
// sums and the state of those that are worked for, and the minutes that the
// others have taken of each record. What a host took back after the institution
// had vouched for it is found here, too: it is for people to settle.
func (d *Desk) Verify(tx *db.Tx) (troubles []Trouble, err error) {
	for last := id.ID(0); ; {
		page, err := db.All[Case](tx, sqlHolding, last, verifyPage)
		if err != nil {
			return nil, err
		}
		for _, c := range page {
			last = c.ID
			found, err := d.verify(tx, c)
			if err != nil {
				return nil, err
			}
			troubles = append(troubles, found...)
		}
		if len(page) < verifyPage {
			return troubles, nil
		}
	}
}

func (d *Desk) verify(tx *db.Tx, c Case) ([]Trouble, error) {
	f, err := d.frame(tx, c, tx.Now)
	if err != nil {
		return nil, err
	}
	entries, err := d.entries(tx, c, tx.Now)
	if err != nil {
		return nil, err
	}
	if c.State.Works() {
		return worked(f, c, entries), nil
	}
	taken, err := db.All[usedRow](tx, sqlUsedByCase, c.ID)
	return vouchedFor(f, c, entries, taken), err
}

// worked compares what is kept of a case that is worked for.
func worked(f Frame, c Case, entries []Entry) (troubles []Trouble) {
	attended, verified := Sums(f, entries)
	if c.Attended != attended {
		troubles = append(troubles, Trouble{c.ID, "hours attended", c.Attended, attended})
	}
	if c.Verified != verified {
		troubles = append(troubles, Trouble{c.ID, "hours verified", c.Verified, verified})
	}
	if to := c.State.Progress(attended, verified, f.Asked); to != c.State {
		troubles = append(troubles, Trouble{c.ID, "it is " + string(c.State) + " and should be " + string(to), c.Verified, verified})
	}
	return troubles
}

// vouchedFor compares what a case has taken with what there is to take: all that
// its voucher asks, and of no record more than its host vouches for.
func vouchedFor(f Frame, c Case, entries []Entry, taken []usedRow) (troubles []Trouble) {
	left := map[id.ID]int{}
	for _, e := range entries {
		if e.Verified {
			left[e.Record] = e.Minutes - e.Used
		}
	}
	sum := 0
	for _, u := range taken {
		sum += u.Minutes
		if room := max(left[u.Record], 0); u.Minutes > room {
			troubles = append(troubles, Trouble{c.ID, "of the hours " + u.Record.String(), u.Minutes, room})
		}
	}
	if sum != f.Asked {
		troubles = append(troubles, Trouble{c.ID, "hours taken and asked", sum, f.Asked})
	}
	return troubles
}

// Owed are cases as whoever pays knows them, in their order, from after one
// on: sent, paid, or given back.
func (d *Desk) Owed(tx *db.Tx, after id.ID, limit int) ([]Case, error) {
	return db.All[Case](tx, sqlSent, after, limit)
}

// Promises returns how much money the voucher of a case gives.
func (d *Desk) Promises(tx *db.Tx, c Case) (int64, error) {
	v, err := d.voucher(tx, c)
	return v.Tenge, err
}

// Follow brings the cases of students to where their hours have got. What changes
// hours tells of it, and the cases follow at once; this is for who writes down the
// past, and hours before the acts that they were there for.
func (d *Desk) Follow(tx *db.Tx, who ...id.ID) error { return d.follow(tx, who...) }
