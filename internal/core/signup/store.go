package signup

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const columns = `id, shift, opportunity, org, person, state, seq, starts_at, ends_at, made_at, offer_until, ended_at, sealed_reason, came_at, rules`

const active = ` state IN ('confirmed', 'waiting', 'offered') `

const (
	sqlInsert = `INSERT INTO signup (id, shift, opportunity, org, person, state, seq, starts_at, ends_at, made_at, rules)
		SELECT CAST(value->>'id' AS BIGINT), CAST(value->>'shift' AS BIGINT), CAST(value->>'opportunity' AS BIGINT),
			CAST(value->>'org' AS BIGINT), CAST(value->>'person' AS BIGINT), value->>'state', CAST(value->>'seq' AS BIGINT),
			CAST(value->>'starts' AS BIGINT), CAST(value->>'ends' AS BIGINT), CAST(value->>'made' AS BIGINT), value->>'rules'
		FROM json_each($1) ORDER BY key`
	sqlSetState = `UPDATE signup SET state = $2, offer_until = $3, ended_at = $4, sealed_reason = $5 WHERE id = $1`
	sqlSetCame  = `UPDATE signup SET came_at = $2 WHERE id IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
	sqlGet      = `SELECT ` + columns + ` FROM signup WHERE id = $1`
	sqlMany     = `SELECT ` + columns + ` FROM signup WHERE id IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
	sqlOfShift  = `SELECT ` + columns + ` FROM signup WHERE shift = $1 AND` + active + `ORDER BY seq`
	sqlOfShifts = `SELECT ` + columns + ` FROM signup
		WHERE shift IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) AND` + active + `ORDER BY shift, seq`
	sqlOverlapping = `SELECT ` + columns + ` FROM signup
		WHERE person IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) AND starts_at < $3 AND ends_at > $2 AND` + active + `ORDER BY starts_at, id`
	sqlOffers      = `SELECT ` + columns + ` FROM signup WHERE opportunity = $1 AND state = 'offered' ORDER BY shift, seq`
	sqlWaiting     = `SELECT ` + columns + ` FROM signup WHERE shift = $1 AND state = 'waiting' ORDER BY seq`
	sqlNextWaiting = `SELECT ` + columns + ` FROM signup WHERE shift = $1 AND state = 'waiting' ORDER BY seq LIMIT 1`
	// Two halves, because each has an index of its own.
	sqlOver = `SELECT ` + columns + ` FROM signup WHERE state = 'offered' AND offer_until < $1
		UNION ALL SELECT ` + columns + ` FROM signup WHERE state = 'waiting' AND starts_at <= $1 ORDER BY 2, 7`
	sqlComing = `SELECT ` + columns + ` FROM signup WHERE person = $1 AND ends_at > $2 AND` + active + `ORDER BY starts_at, id`
	sqlPast   = `SELECT ` + columns + ` FROM signup
		WHERE person = $1 AND ends_at <= $2 AND state = 'confirmed' ORDER BY starts_at DESC, id DESC LIMIT CAST($3 AS BIGINT)`
	sqlCalledOff = `SELECT ` + columns + ` FROM signup
		WHERE person = $1 AND starts_at > $2 AND state = 'cancelled' ORDER BY starts_at, id`
	// Of an opportunity, those that are still to come true.
	sqlStanding = `SELECT ` + columns + ` FROM signup
		WHERE opportunity = $1 AND ends_at > $2 AND came_at = 0 AND` + active + `ORDER BY shift, seq`
	sqlAhead = `SELECT count(*) FROM signup WHERE shift = $1 AND state = 'waiting' AND seq < $2`
)

// row is a claim on its way into the table.
type row struct {
	ID          id.ID        `json:"id"`
	Shift       id.ID        `json:"shift"`
	Opportunity id.ID        `json:"opportunity"`
	Org         id.ID        `json:"org"`
	Person      id.ID        `json:"person"`
	State       State        `json:"state"`
	Seq         int64        `json:"seq"`
	Starts      when.Instant `json:"starts"`
	Ends        when.Instant `json:"ends"`
	Made        when.Instant `json:"made"`
	Rules       when.Day     `json:"rules"`
}

// insert writes new claims.
func insert(tx *db.Tx, claims []Signup) error {
	if len(claims) == 0 {
		return nil
	}
	rows := make([]row, len(claims))
	for i, c := range claims {
		rows[i] = row{c.ID, c.Shift, c.Opportunity, c.Org, c.Person, c.State, c.Seq, c.StartsAt, c.EndsAt, c.MadeAt, c.Rules}
	}
	_, err := tx.Exec(sqlInsert, db.JSON(rows))
	return err
}

func setState(tx *db.Tx, claim id.ID, state State, offerUntil, ended when.Instant, reason []byte) error {
	_, err := tx.Exec(sqlSetState, claim, state, offerUntil, ended, reason)
	return err
}
