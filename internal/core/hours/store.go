package hours

import (
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

const columns = `id, signup, person, org, opportunity, shift, direction, region, day, from_at, to_at, proposed, minutes,
	state, sealed_reason, proposed_at, decided_at, decided_by, sealed_dispute, disputed_at, entry`

const entryColumns = `number, purpose, person, record, minutes, direction, region, org, day, at, reverses`

// slice is the filter of the monthly sums: from, to, region, direction, organisation.
const slice = ` purpose = 'verified' AND month >= $1 AND month <= $2 AND ($3 = '' OR region = $3)
	AND ($4 = '' OR direction = $4) AND (CAST($5 AS BIGINT) = 0 OR org = $5) `

const (
	sqlInsert = `INSERT INTO hours_record (id, signup, person, org, opportunity, shift, direction, region, day, from_at, to_at,
			proposed, state, proposed_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`
	sqlUpdate = `UPDATE hours_record SET direction = $2, region = $3, day = $4, from_at = $5, to_at = $6, proposed = $7,
			minutes = $8, state = $9, sealed_reason = $10, proposed_at = $11, decided_at = $12, decided_by = $13, sealed_dispute = $14,
			disputed_at = $15, entry = $16 WHERE id = $1`
	sqlGet      = `SELECT ` + columns + ` FROM hours_record WHERE id = $1`
	sqlBySignup = `SELECT ` + columns + ` FROM hours_record WHERE signup = $1`
	sqlOfShift  = `SELECT ` + columns + ` FROM hours_record WHERE shift = $1 ORDER BY id`
	sqlOfPerson = `SELECT ` + columns + ` FROM hours_record WHERE person = $1 ORDER BY from_at DESC, id DESC LIMIT CAST($2 AS BIGINT)`
	sqlBetween  = `SELECT ` + columns + ` FROM hours_record WHERE person = $1 AND day >= $2 AND day <= $3 ORDER BY day, from_at, id`
	sqlOfPeople = `SELECT ` + columns + ` FROM hours_record
		WHERE person IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) AND day >= $2 AND day <= $3 ORDER BY day, from_at, id`
	sqlWaiting = `SELECT ` + columns + ` FROM hours_record
		WHERE org = $1 AND state IN ('proposed', 'disputed') ORDER BY proposed_at, id`
	sqlSameDay = `SELECT ` + columns + ` FROM hours_record
		WHERE person = $1 AND entry > 0 AND (day = $2 OR from_at < $4 AND to_at > $3) AND id <> $5 ORDER BY from_at, id`

	sqlLastNumber = `SELECT COALESCE(MAX(number), 0) FROM hours_entry`
	sqlAddEntry   = `INSERT INTO hours_entry (number, purpose, person, record, minutes, direction, region, org, day, at, by_person, reverses)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`
	sqlOpenTotal = `INSERT INTO hours_total (purpose, person, minutes) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING`
	sqlAddTotal  = `UPDATE hours_total SET minutes = minutes + $3 WHERE purpose = $1 AND person = $2 RETURNING minutes`
	sqlAddMonth  = `INSERT INTO hours_month (purpose, month, direction, region, org, minutes, records) VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (purpose, month, direction, region, org)
		DO UPDATE SET minutes = hours_month.minutes + $6, records = hours_month.records + $7`
	sqlTotal      = `SELECT minutes FROM hours_total WHERE purpose = $1 AND person = $2`
	sqlTotalSince = `SELECT CAST(COALESCE(SUM(minutes), 0) AS BIGINT) FROM hours_entry WHERE purpose = $1 AND person = $2 AND day >= $3`
	sqlLatest     = `SELECT ` + entryColumns + ` FROM hours_entry ORDER BY number DESC LIMIT CAST($1 AS BIGINT)`

	sqlByMonth = `SELECT month, direction, CAST(SUM(minutes) AS BIGINT) AS minutes, CAST(SUM(records) AS BIGINT) AS records
		FROM hours_month WHERE` + slice + `GROUP BY month, direction ORDER BY month, direction`
	sqlByRegion = `SELECT region, CAST(SUM(minutes) AS BIGINT) AS minutes, CAST(SUM(records) AS BIGINT) AS records
		FROM hours_month WHERE` + slice + `GROUP BY region ORDER BY region`
)

// insert keeps a new record, and begins its history.
func (d *Desk) insert(tx *db.Tx, by auth.Actor, r Record) error {
	_, err := tx.Exec(sqlInsert, r.ID, r.Signup, r.Person, r.Org, r.Opportunity, r.Shift, r.Direction, r.Region, r.Day,
		r.FromAt, r.ToAt, r.Proposed, r.State, r.ProposedAt)
	if err != nil {
		return err
	}
	return d.note(tx, by, r)
}

// update stores where a record stands now, adds that to its history, and moves
// its host's pace.
func (d *Desk) update(tx *db.Tx, by auth.Actor, was, r Record) error {
	who, err := d.people.Get(tx, r.Person)
	if err != nil {
		return err
	}
	_, err = tx.Exec(sqlUpdate, r.ID, r.Direction, r.Region, r.Day, r.FromAt, r.ToAt, r.Proposed, r.Minutes, r.State, who.Seal(sealReason, r.Reason),
		r.ProposedAt, r.DecidedAt, r.DecidedBy, who.Seal(sealDispute, r.Dispute), r.DisputedAt, r.Entry)
	if err != nil {
		return err
	}
	if err := repace(tx, was, r); err != nil {
		return err
	}
	return d.note(tx, by, r)
}

// What the words about a record are sealed for, with the volunteer's key.
const (
	sealReason  = "hours/reason"
	sealDispute = "hours/dispute"
	sealNote    = "hours/note"
)

// row is a record as its table holds it.
type row struct {
	Record
	SealedReason  []byte
	SealedDispute []byte
}

// opened returns the records of rows. People are asked for only where there
// are words to open.
func (d *Desk) opened(tx *db.Tx, rows []row, err error) ([]Record, error) {
	if err != nil {
		return nil, err
	}
	var told []id.ID
	for _, r := range rows {
		if len(r.SealedReason)+len(r.SealedDispute) > 0 {
			told = append(told, r.Person)
		}
	}
	people, err := d.tellers(tx, told)
	if err != nil {
		return nil, err
	}
	records := make([]Record, len(rows))
	for i, r := range rows {
		who := people[r.Person]
		if r.Reason, err = who.Open(sealReason, r.SealedReason); err != nil {
			return nil, err
		}
		if r.Dispute, err = who.Open(sealDispute, r.SealedDispute); err != nil {
			return nil, err
		}
		records[i] = r.Record
	}
	return records, nil
}

// tellers returns people by their identifiers, and asks for none in vain.
func (d *Desk) tellers(tx *db.Tx, ids []id.ID) (map[id.ID]person.Person, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return d.people.Many(tx, ids)
}
