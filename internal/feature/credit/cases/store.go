package cases

import (
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const counting = `(state IN ('signed', 'active', 'complete', 'verified') OR state IN ('refused', 'appealed') AND from_day <> '')`

const unfinished = `state IN ('applied', 'approved', 'reserved', 'signed', 'active')`

const columns = `id, programme, rules, voucher, person, org, round, from_day, until_day, state, since, applied_at, attended, verified`

const (
	sqlInsert = `INSERT INTO credit_case (id, programme, rules, voucher, person, org, round, from_day, until_day, state, since, applied_at, attended, verified)
		SELECT CAST(value->>'id' AS BIGINT), value->>'programme', CAST(value->>'rules' AS BIGINT), value->>'voucher', CAST(value->>'person' AS BIGINT),
			CAST(value->>'org' AS BIGINT), 0, '', value->>'until', value->>'state', CAST(value->>'since' AS BIGINT), CAST(value->>'since' AS BIGINT), 0, 0
		FROM json_each($1) ORDER BY key`
	sqlGet     = `SELECT ` + columns + ` FROM credit_case WHERE id = $1`
	sqlOf      = `SELECT ` + columns + ` FROM credit_case WHERE person = $1 ORDER BY id DESC`
	sqlIn      = `SELECT ` + columns + ` FROM credit_case WHERE org = $1 AND state = $2 AND (since, id) > ($3, $4) ORDER BY since, id LIMIT CAST($5 AS BIGINT)`
	sqlAppeals = `SELECT ` + columns + ` FROM credit_case WHERE state = 'appealed' AND (since, id) > ($1, $2) ORDER BY since, id LIMIT CAST($3 AS BIGINT)`
	// How many of an institution's cases stand at each state, by age: $2 to $4 are
	// the instants that part the bands.
	sqlBacklog = `SELECT state, CAST(SUM(CASE WHEN since >= $2 THEN 1 ELSE 0 END) AS BIGINT) AS a,
			CAST(SUM(CASE WHEN since < $2 AND since >= $3 THEN 1 ELSE 0 END) AS BIGINT) AS b,
			CAST(SUM(CASE WHEN since < $3 AND since >= $4 THEN 1 ELSE 0 END) AS BIGINT) AS c,
			CAST(SUM(CASE WHEN since < $4 THEN 1 ELSE 0 END) AS BIGINT) AS d
		FROM credit_case WHERE org = $1 GROUP BY state`
	// What is open at all institutions: $1 to $3 are the instants that part the bands.
	sqlAgeing = `SELECT programme, rules, voucher, org, state, MIN(since) AS oldest,
			CAST(SUM(CASE WHEN since >= $1 THEN 1 ELSE 0 END) AS BIGINT) AS a,
			CAST(SUM(CASE WHEN since < $1 AND since >= $2 THEN 1 ELSE 0 END) AS BIGINT) AS b,
			CAST(SUM(CASE WHEN since < $2 AND since >= $3 THEN 1 ELSE 0 END) AS BIGINT) AS c,
			CAST(SUM(CASE WHEN since < $3 THEN 1 ELSE 0 END) AS BIGINT) AS d
		FROM credit_case WHERE state NOT IN ('paid', 'withdrawn', 'closed')
		GROUP BY programme, rules, voucher, org, state ORDER BY 6, org, state, voucher, rules, programme`
	sqlOfRound = `SELECT org, voucher, state, count(*) AS cases FROM credit_case
		WHERE round = $1 AND round <> 0 AND (state NOT IN ('refused', 'appealed') OR from_day <> '') GROUP BY org, voucher, state ORDER BY org, voucher, state`
	// Who waits for a place of a programme.
	sqlWaits = `SELECT org, voucher, count(*) AS cases FROM credit_case WHERE programme = $1 AND state IN ('applied', 'approved')
		GROUP BY org, voucher ORDER BY org, voucher`
	sqlRound = `UPDATE credit_case SET round = $2 WHERE id = $1`
	sqlMove  = `UPDATE credit_case SET state = $2, since = $3, from_day = $4, attended = $5, verified = $6 WHERE id = $1`
	// The cases whose period ends on a day or later and that are or may still become
	// something: a no that keeps its place may, until it stands.
	sqlSince = `SELECT ` + columns + ` FROM credit_case
		WHERE person IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) AND programme = $2 AND until_day >= $3
			AND (state NOT IN ('withdrawn', 'closed', 'refused') OR state = 'refused' AND from_day <> '') ORDER BY id`
	sqlOpen = `SELECT ` + columns + ` FROM credit_case WHERE person = $1 AND org = $2 AND state NOT IN ('paid', 'withdrawn', 'closed') ORDER BY id`
	// Those whose hours are counted, or kept while a no can be appealed.
	sqlHolding = `SELECT ` + columns + ` FROM credit_case
		WHERE id > $1 AND state IN ('signed', 'active', 'complete', 'verified', 'accepted', 'sent', 'paid', 'returned') ORDER BY id LIMIT CAST($2 AS BIGINT)`
	sqlSent    = `SELECT ` + columns + ` FROM credit_case WHERE id > $1 AND state IN ('sent', 'paid', 'returned') ORDER BY id LIMIT CAST($2 AS BIGINT)`
	sqlWorking = `SELECT ` + columns + ` FROM credit_case
		WHERE person IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) AND ` + counting + ` ORDER BY id`

	sqlEarlier = `SELECT ` + columns + ` FROM credit_case
		WHERE person = $1 AND id < $2 AND ` + counting + ` ORDER BY id`
	// The same cases, whatever has become of them, and how they came there until an instant.
	sqlBefore      = `SELECT ` + columns + ` FROM credit_case WHERE person = $1 AND id < $2 ORDER BY id`
	sqlStepsBefore = `SELECT s.case_id, s.state, s.act, s.rules, s.at FROM credit_step s JOIN credit_case c ON c.id = s.case_id
		WHERE c.person = $1 AND c.id < $2 AND s.at <= $3 ORDER BY s.id`

	sqlStep = `INSERT INTO credit_step (id, case_id, was, state, act, rules, by_person, at, code, words, basis)
		SELECT CAST(value->>'id' AS BIGINT), CAST(value->>'case' AS BIGINT), value->>'was', value->>'state', value->>'act',
			CAST(value->>'rules' AS BIGINT), CAST(value->>'by' AS BIGINT), CAST($2 AS BIGINT), value->>'code', unhex(value->>'words'), unhex(value->>'basis')
		FROM json_each($1) ORDER BY key`
	sqlSteps = `SELECT id, was, state, act, rules, by_person, at, code, words AS sealed, basis AS rested FROM credit_step WHERE case_id = $1 ORDER BY id`

	// Where a case stood when it was refused last.
	sqlRefusedAt = `SELECT was FROM credit_step WHERE case_id = $1 AND act IN ('refuse', 'end') ORDER BY id DESC LIMIT 1`

	// What has not come as far as its institution and whose period is over: which
	// rules it stands under, and the cases of them.
	sqlPast = `SELECT DISTINCT until_day AS until, programme, rules FROM credit_case WHERE until_day < $1 AND ` + unfinished + ` ORDER BY until_day, programme, rules`
	sqlLate = `SELECT id FROM credit_case WHERE until_day = $1 AND programme = $2 AND rules = $3 AND ` + unfinished + ` ORDER BY id`

	sqlClocked = `SELECT ` + columns + ` FROM credit_case
		WHERE state IN ('applied', 'approved', 'reserved', 'complete', 'verified', 'accepted', 'sent', 'returned', 'refused', 'appealed') AND since < $1 ORDER BY id`
	sqlClimb  = `INSERT INTO credit_climb (case_id, since, rung, at) VALUES ($1, $2, $3, $4)`
	sqlClimbs = `SELECT rung, at FROM credit_climb WHERE case_id = $1 AND since = $2 ORDER BY rung`

	sqlSign = `INSERT INTO credit_signature (id, case_id, person, text_version, rules, lang, at, strength, proved_at, request)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`
	sqlSignatures = `SELECT id, text_version, rules, lang, at, strength, proved_at, request FROM credit_signature WHERE case_id = $1 ORDER BY id`

	sqlUse = `INSERT INTO credit_use (id, case_id, person, record, day, minutes, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`
	// The minutes of each record that other cases, of whatever programme, had taken at an instant.
	sqlUsedByOthers = `SELECT record, MIN(day) AS day, CAST(SUM(minutes) AS BIGINT) AS minutes FROM credit_use
		WHERE person = $1 AND case_id <> $2 AND at <= $3 GROUP BY record HAVING SUM(minutes) > 0`
	sqlUsedByCase = `SELECT record, MIN(day) AS day, CAST(SUM(minutes) AS BIGINT) AS minutes FROM credit_use
		WHERE case_id = $1 GROUP BY record HAVING SUM(minutes) > 0`
	sqlUsedInPeriod = `SELECT CAST(COALESCE(SUM(u.minutes), 0) AS BIGINT) FROM credit_use u JOIN credit_case c ON c.id = u.case_id
		WHERE u.person = $1 AND c.programme = $2 AND u.case_id <> $3 AND u.day >= $4 AND u.day <= $5 AND u.at <= $6`
)

// caseRow is a case on its way into the table.
type caseRow struct {
	ID        id.ID        `json:"id"`
	Programme string       `json:"programme"`
	Rules     int          `json:"rules"`
	Voucher   string       `json:"voucher"`
	Person    id.ID        `json:"person"`
	Org       id.ID        `json:"org"`
	Until     when.Day     `json:"until"`
	State     State        `json:"state"`
	Since     when.Instant `json:"since"`
}

// stepRow is a step on its way into the table.
type stepRow struct {
	ID    id.ID  `json:"id"`
	Case  id.ID  `json:"case"`
	Was   State  `json:"was"`
	State State  `json:"state"`
	Act   Act    `json:"act"`
	Rules int    `json:"rules"`
	By    id.ID  `json:"by"`
	Code  string `json:"code"`
	Words string `json:"words"`           // sealed, as hex
	Basis string `json:"basis,omitempty"` // likewise
}
