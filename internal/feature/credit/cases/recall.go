package cases

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// recall notes that the money of a case has gone back to the payer, who owes it
// still and pays it anew.
func (d *Desk) recall(tx *db.Tx, of id.ID, why Reason) (err error) {
	defer fault.Wrap(&err, "cases.recall(%s)", of)
	c, err := d.Get(tx, of)
	if err != nil {
		return err
	}
	return d.move(tx, auth.System(), c, Recall, Payer, why)
}
