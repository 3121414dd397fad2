package hours

import (
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Worked is hours that count already: a record that its host has verified.
type Worked struct {
	Person, Org, Opportunity, Shift id.ID
	Direction, Region               string
	From, To                        when.Instant
	By                              id.ID // who verified it
}

// $1 is a list of rows; $2 the purpose.
const (
	sqlLoadRecords = `INSERT INTO hours_record (id, signup, person, org, opportunity, shift, direction, region, day, from_at, to_at,
			proposed, minutes, state, proposed_at, decided_at, decided_by, entry)
		SELECT CAST(value->>'id' AS BIGINT), CAST(value->>'signup' AS BIGINT), CAST(value->>'person' AS BIGINT), CAST(value->>'org' AS BIGINT),
			CAST(value->>'opportunity' AS BIGINT), CAST(value->>'shift' AS BIGINT), value->>'direction', value->>'region', value->>'day',
			CAST(value->>'from' AS BIGINT), CAST(value->>'to' AS BIGINT), CAST(value->>'minutes' AS BIGINT), CAST(value->>'minutes' AS BIGINT),
			'verified', CAST(value->>'to' AS BIGINT), CAST(value->>'to' AS BIGINT), CAST(value->>'by' AS BIGINT), CAST(value->>'number' AS BIGINT)
		FROM json_each($1)`
	sqlLoadEntries = `INSERT INTO hours_entry (number, purpose, person, record, minutes, direction, region, org, day, at, by_person)
		SELECT CAST(value->>'number' AS BIGINT), $2, CAST(value->>'person' AS BIGINT), CAST(value->>'id' AS BIGINT),
			CAST(value->>'minutes' AS BIGINT), value->>'direction', value->>'region', CAST(value->>'org' AS BIGINT), value->>'day',
			CAST(value->>'to' AS BIGINT), CAST(value->>'by' AS BIGINT)
		FROM json_each($1)`
	sqlLoadTotals = `INSERT INTO hours_total (purpose, person, minutes)
		SELECT $2, CAST(value->>'person' AS BIGINT), sum(CAST(value->>'minutes' AS BIGINT)) FROM json_each($1) WHERE TRUE GROUP BY 2
		ON CONFLICT (purpose, person) DO UPDATE SET minutes = hours_total.minutes + excluded.minutes`
	sqlLoadMonths = `INSERT INTO hours_month (purpose, month, direction, region, org, minutes, records)
		SELECT $2, substr(value->>'day', 1, 7), value->>'direction', value->>'region', CAST(value->>'org' AS BIGINT),
			sum(CAST(value->>'minutes' AS BIGINT)), count(*) FROM json_each($1) WHERE TRUE GROUP BY 2, 3, 4, 5
		ON CONFLICT (purpose, month, direction, region, org)
		DO UPDATE SET minutes = hours_month.minutes + excluded.minutes, records = hours_month.records + excluded.records`
	sqlLoadPaces = `INSERT INTO hours_pace (org, in_time, decided)
		SELECT CAST(value->>'org' AS BIGINT), count(*), count(*) FROM json_each($1) WHERE TRUE GROUP BY 1
		ON CONFLICT (org) DO UPDATE SET in_time = hours_pace.in_time + excluded.in_time, decided = hours_pace.decided + excluded.decided`
	// Those who have no hours yet.
	sqlNewcomers = `SELECT count(DISTINCT CAST(w.value->>'person' AS BIGINT)) FROM json_each($1) w
		WHERE NOT EXISTS (SELECT 1 FROM hours_total t WHERE t.purpose = $2 AND t.person = CAST(w.value->>'person' AS BIGINT) AND t.minutes > 0)`
)

// workedRow is worked hours on their way into the database.
type workedRow struct {
	ID          id.ID  `json:"id"`
	Signup      id.ID  `json:"signup"`
	Number      int64  `json:"number"`
	Person      id.ID  `json:"person"`
	Org         id.ID  `json:"org"`
	Opportunity id.ID  `json:"opportunity"`
	Shift       id.ID  `json:"shift"`
	Direction   string `json:"direction"`
	Region      string `json:"region"`
	Day         string `json:"day"`
	From        int64  `json:"from"`
	To          int64  `json:"to"`
	Minutes     int    `json:"minutes"`
	By          id.ID  `json:"by"`
}

// Load enters many verified hours at once, of a few statements for all of them,
// and moves every sum that is kept beside the ledger. Who loads answers for what
// is loaded: nothing is refused, written down or told to anybody, and there are
// no sign-ups behind the records. It is for filling a database that is to be
// measured.
func (d *Desk) Load(tx *db.Tx, list []Worked) (err error) {
	defer fault.Wrap(&err, "hours.Load")
	last, _, err := db.Maybe[int64](tx, sqlLastNumber)
	if err != nil {
		return err
	}
	rows := make([]workedRow, len(list))
	for i, w := range list {
		span := when.Span{From: w.From, To: w.To}
		rows[i] = workedRow{
			tx.NewID(), tx.NewID(), last + int64(i) + 1, w.Person, w.Org, w.Opportunity, w.Shift, w.Direction, w.Region,
			string(w.From.Day()), int64(w.From), int64(w.To), span.Minutes(), w.By,
		}
	}
	all := db.JSON(rows)
	newcomers, err := db.One[int](tx, sqlNewcomers, all, PurposeVerified)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(sqlLoadRecords, all); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlLoadEntries, all, PurposeVerified); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlLoadTotals, all, PurposeVerified); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlLoadMonths, all, PurposeVerified); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlLoadPaces, all); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlOpenPeople, PurposeVerified); err != nil {
		return err
	}
	_, err = tx.Exec(sqlAddPeople, PurposeVerified, newcomers)
	return err
}
