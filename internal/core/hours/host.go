package hours

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

const sqlByHost = `SELECT org, CAST(SUM(minutes) AS BIGINT) AS minutes, CAST(SUM(records) AS BIGINT) AS records
	FROM hours_month WHERE` + slice + `GROUP BY org HAVING SUM(minutes) > 0 ORDER BY SUM(minutes) DESC, org LIMIT CAST($6 AS BIGINT)`

// OfHost is the verified minutes and records of one organisation.
type OfHost struct {
	Org     id.ID
	Minutes int
	Records int
}

// ByHost returns the sums per organisation, the most minutes first, at most
// limit. An organisation without verified minutes is left out.
func (d *Desk) ByHost(tx *db.Tx, s Slice, limit int) ([]OfHost, error) {
	return db.All[OfHost](tx, sqlByHost, s.From, s.To, s.Region, s.Direction, s.Org, limit)
}
