package hours

import (
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
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
	sqlUpdate = `UPDATE hours_record SET direction = x.x_direction, region = x.x_region, day = x.x_day, from_at = x.x_from, to_at = x.x_to,
			proposed = x.x_proposed, minutes = x.x_minutes, state = x.x_state, sealed_reason = x.x_reason, proposed_at = x.x_proposed_at,
			decided_at = x.x_decided_at, decided_by = x.x_decided_by, sealed_dispute = x.x_dispute, disputed_at = x.x_disputed_at, entry = x.x_entry
		FROM (SELECT CAST(value->>'id' AS BIGINT) AS x_id, value->>'direction' AS x_direction, value->>'region' AS x_region, value->>'day' AS x_day,
			CAST(value->>'from' AS BIGINT) AS x_from, CAST(value->>'to' AS BIGINT) AS x_to, CAST(value->>'proposed' AS BIGINT) AS x_proposed,
			CAST(value->>'minutes' AS BIGINT) AS x_minutes, value->>'state' AS x_state, unhex(value->>'reason') AS x_reason,
			CAST(value->>'proposed_at' AS BIGINT) AS x_proposed_at, CAST(value->>'decided_at' AS BIGINT) AS x_decided_at,
			CAST(value->>'decided_by' AS BIGINT) AS x_decided_by, unhex(value->>'dispute') AS x_dispute,
			CAST(value->>'disputed_at' AS BIGINT) AS x_disputed_at, CAST(value->>'entry' AS BIGINT) AS x_entry FROM json_each($1)) AS x
		WHERE id = x.x_id`
	sqlGet      = `SELECT ` + columns + ` FROM hours_record WHERE id = $1`
	sqlMany     = `SELECT ` + columns + ` FROM hours_record WHERE id IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
	sqlBySignup = `SELECT ` + columns + ` FROM hours_record WHERE signup = $1`
	sqlOfShift  = `SELECT ` + columns + ` FROM hours_record WHERE shift = $1 ORDER BY id`
	sqlOfPerson = `SELECT ` + columns + ` FROM hours_record WHERE person = $1 ORDER BY from_at DESC, id DESC LIMIT CAST($2 AS BIGINT)`
	sqlBetween  = `SELECT ` + columns + ` FROM hours_record WHERE person = $1 AND day >= $2 AND day <= $3 ORDER BY day, from_at, id`
	// How a person's hours of some days stand.
	sqlStanding = `SELECT id AS record, opportunity, direction, day, proposed, minutes, state FROM hours_record
		WHERE person = $1 AND day >= $2 AND day <= $3 ORDER BY day, from_at, id`
	// And how they stood at an instant, by the last that was noted until then.
	sqlStood = `SELECT n.record, r.opportunity, n.direction, n.day, n.proposed, n.minutes, n.state FROM hours_record r JOIN hours_note n ON n.record = r.id
		WHERE r.person = $1 AND n.day >= $2 AND n.day <= $3 AND n.id = (SELECT MAX(id) FROM hours_note WHERE record = r.id AND at <= $4)
		ORDER BY n.day, n.from_at, n.record`
	sqlOfPeople = `SELECT ` + columns + ` FROM hours_record
		WHERE person IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) AND day >= $2 AND day <= $3 ORDER BY day, from_at, id`
	sqlWaiting = `SELECT ` + columns + ` FROM hours_record
		WHERE org = $1 AND state IN ('proposed', 'disputed') ORDER BY proposed_at, id`
	// What counts of the same people on the days, or at the times, of some records.
	sqlBeside = `SELECT id, signup, person, org, opportunity, shift, direction, region, day, from_at, to_at, proposed, minutes, state,
			proposed_at, decided_at, decided_by, disputed_at, entry FROM hours_record
		WHERE id IN (SELECT b.id FROM hours_record r
			JOIN hours_record b ON b.person = r.person AND (b.day = r.day OR b.from_at < r.to_at AND b.to_at > r.from_at)
			WHERE b.entry > 0 AND r.id IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)))
		ORDER BY from_at, id`

	sqlLastNumber = `SELECT number FROM hours_entry ORDER BY number DESC LIMIT 1`
	sqlAddEntries = `INSERT INTO hours_entry (number, purpose, person, record, minutes, direction, region, org, day, at, by_person, reverses)
		SELECT CAST(value->>'number' AS BIGINT), CAST($2 AS TEXT), CAST(value->>'person' AS BIGINT), CAST(value->>'record' AS BIGINT),
			CAST(value->>'minutes' AS BIGINT), value->>'direction', value->>'region', CAST(value->>'org' AS BIGINT), value->>'day',
			CAST($3 AS BIGINT), CAST(value->>'by' AS BIGINT), CAST(value->>'reverses' AS BIGINT)
		FROM json_each($1) ORDER BY key`
	sqlTotals = `SELECT person, minutes FROM hours_total
		WHERE purpose = $2 AND person IN (SELECT CAST(value->>'person' AS BIGINT) FROM json_each($1))`
	sqlSetTotals = `INSERT INTO hours_total (purpose, person, minutes)
		SELECT CAST($2 AS TEXT), CAST(value->>'person' AS BIGINT), CAST(value->>'minutes' AS BIGINT) FROM json_each($1) WHERE TRUE
		ON CONFLICT (purpose, person) DO UPDATE SET minutes = excluded.minutes`
	sqlAddMonths = `INSERT INTO hours_month (purpose, month, direction, region, org, minutes, records)
		SELECT CAST($2 AS TEXT), value->>'month', value->>'direction', value->>'region', CAST(value->>'org' AS BIGINT),
			CAST(value->>'minutes' AS BIGINT), CAST(value->>'records' AS BIGINT) FROM json_each($1) WHERE TRUE
		ON CONFLICT (purpose, month, direction, region, org)
		DO UPDATE SET minutes = hours_month.minutes + excluded.minutes, records = hours_month.records + excluded.records`
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
	return note(tx, []move{{by: by, is: r}}, nil)
}

// recordRow is where a record stands, on its way into the table.
type recordRow struct {
	ID         id.ID        `json:"id"`
	Direction  string       `json:"direction"`
	Region     string       `json:"region"`
	Day        when.Day     `json:"day"`
	From       when.Instant `json:"from"`
	To         when.Instant `json:"to"`
	Proposed   int          `json:"proposed"`
	Minutes    int          `json:"minutes"`
	State      State        `json:"state"`
	Reason     *string      `json:"reason"` // sealed, as hex
	ProposedAt when.Instant `json:"proposed_at"`
	DecidedAt  when.Instant `json:"decided_at"`
	DecidedBy  id.ID        `json:"decided_by"`
	Dispute    *string      `json:"dispute"` // sealed, as hex
	DisputedAt when.Instant `json:"disputed_at"`
	Entry      int64        `json:"entry"`
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
