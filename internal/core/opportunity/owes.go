package opportunity

import (
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

const sqlAheadOf = `SELECT count(*) FROM opportunity o JOIN shift s ON s.opportunity = o.id
	WHERE o.org = $1 AND o.status IN ('published', 'closed') AND NOT s.cancelled AND s.ends_at > $2`

// owes names the shifts for whose sake an organisation cannot be dissolved.
func (d *Desk) owes(tx *db.Tx, host id.ID) (list check.List, err error) {
	n, err := db.One[int](tx, sqlAheadOf, host, tx.Now)
	if n > 0 {
		list.No("opportunity/ahead", textShiftsAhead.With("n", n), "/org/"+host.String()+"/opportunities")
	}
	return list, err
}
