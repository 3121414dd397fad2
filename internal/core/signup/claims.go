package signup

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// OfShift returns the claims on a shift that still stand, in order of arrival.
func (d *Desk) OfShift(tx *db.Tx, shift id.ID) ([]Signup, error) {
	return db.All[Signup](tx, sqlOfShift, shift)
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
