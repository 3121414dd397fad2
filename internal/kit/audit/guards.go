package audit

import (
	"fmt"

	"asar/internal/kit/db"
)

const sqlGuards = `SELECT missing FROM audit_guard`

// guards looks for the triggers without which the database would take changes.
func (v *verifier) guards(tx *db.Tx) error {
	missing, err := db.One[int64](tx, sqlGuards)
	if missing > 0 {
		v.trouble(0, fmt.Sprintf("%d triggers that keep the record append-only are missing", missing))
	}
	return err
}
