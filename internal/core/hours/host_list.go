package hours

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// listed are the columns of a record without what was said of it, which is
// between host and volunteer.
const listed = `id, signup, person, org, opportunity, shift, direction, region, day, from_at, to_at, proposed, minutes, state,
	proposed_at, decided_at, decided_by, disputed_at, entry`

const (
	sqlCountOfHost = `SELECT count(*) FROM hours_record WHERE org = $1 AND day >= $2 AND day <= $3`
	sqlHostList    = `SELECT ` + listed + ` FROM hours_record
		WHERE org = $1 AND (day, id) > ($2, $3) AND day <= $4 ORDER BY day, id LIMIT CAST($5 AS BIGINT)`
)

// Place is where a list of records in the order of their days has come to: the
// last one that was read. With a day alone it stands before the first of that day.
type Place struct {
	Day    when.Day
	Record id.ID
}

// CountOfHost returns how many records an organisation has of the days from one
// to another, both included.
func (d *Desk) CountOfHost(tx *db.Tx, host id.ID, from, until when.Day) (int, error) {
	return db.One[int](tx, sqlCountOfHost, host, from, until)
}

// ListOfHost returns an organisation's records after a place in their list and
// until a day, at most limit, without the words of either side.
func (d *Desk) ListOfHost(tx *db.Tx, host id.ID, after Place, until when.Day, limit int) ([]Record, error) {
	return db.All[Record](tx, sqlHostList, host, after.Day, after.Record, until, limit)
}
