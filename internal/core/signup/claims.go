package signup

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// OfShift returns the claims on a shift that still stand, in order of arrival.
func (d *Desk) OfShift(tx *db.Tx, shift id.ID) ([]Signup, error) {
	return db.All[Signup](tx, sqlOfShift, shift)
}

// OfShifts is OfShift for several shifts.
func (d *Desk) OfShifts(tx *db.Tx, shifts []id.ID) (map[id.ID][]Signup, error) {
	claims, err := db.All[Signup](tx, sqlOfShifts, db.IDs(shifts))
	byShift := map[id.ID][]Signup{}
	for _, c := range claims {
		byShift[c.Shift] = append(byShift[c.Shift], c)
	}
	return byShift, err
}

// Many returns those of the named claims that exist, without the reasons of
// what was cancelled.
func (d *Desk) Many(tx *db.Tx, claims []id.ID) (map[id.ID]Signup, error) {
	list, err := db.All[Signup](tx, sqlMany, db.IDs(claims))
	found := make(map[id.ID]Signup, len(list))
	for _, c := range list {
		found[c.ID] = c
	}
	return found, err
}

// Coming returns a person's claims on shifts that have not ended, soonest first.
func (d *Desk) Coming(tx *db.Tx, who id.ID) ([]Signup, error) {
	return db.All[Signup](tx, sqlComing, who, tx.Now)
}

// Past returns a person's claims on shifts that have ended, latest first, at
// most limit; places that were not held are left out.
func (d *Desk) Past(tx *db.Tx, who id.ID, limit int) ([]Signup, error) {
	return db.All[Signup](tx, sqlPast, who, tx.Now, limit)
}
