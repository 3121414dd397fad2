package cases

const columns = `id, programme, rules, voucher, person, org, round, from_day, until_day, state, since, applied_at, attended, verified`

const (
	sqlInsert = `INSERT INTO credit_case (id, programme, rules, voucher, person, org, round, from_day, until_day, state, since, applied_at, attended, verified)
		VALUES ($1, $2, $3, $4, $5, $6, 0, '', $7, $8, $9, $9, 0, 0)`
	sqlGet   = `SELECT ` + columns + ` FROM credit_case WHERE id = $1`
	sqlOf    = `SELECT ` + columns + ` FROM credit_case WHERE person = $1 ORDER BY id DESC`
	sqlIn    = `SELECT ` + columns + ` FROM credit_case WHERE org = $1 AND state = $2 AND (since, id) > ($3, $4) ORDER BY since, id LIMIT CAST($5 AS BIGINT)`
	sqlRound = `UPDATE credit_case SET round = $2 WHERE id = $1`
	sqlMove  = `UPDATE credit_case SET state = $2, since = $3, from_day = $4, attended = $5, verified = $6 WHERE id = $1`
	// The cases of a period that are or may still become something.
	sqlInPeriod = `SELECT ` + columns + ` FROM credit_case
		WHERE person = $1 AND programme = $2 AND until_day = $3 AND state NOT IN ('withdrawn', 'closed', 'refused') ORDER BY id`
	sqlWorking = `SELECT ` + columns + ` FROM credit_case
		WHERE person = $1 AND state IN ('signed', 'active', 'complete', 'verified') ORDER BY id`

	sqlStep = `INSERT INTO credit_step (id, case_id, was, state, act, rules, by_person, at, code, words)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`
	sqlSteps = `SELECT id, was, state, act, rules, by_person, at, code, words AS sealed FROM credit_step WHERE case_id = $1 ORDER BY id`

	sqlUse = `INSERT INTO credit_use (id, case_id, person, record, day, minutes, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`
	// The minutes of each record that other cases, of whatever programme, have taken.
	sqlUsedByOthers = `SELECT record, MIN(day) AS day, CAST(SUM(minutes) AS BIGINT) AS minutes FROM credit_use
		WHERE person = $1 AND case_id <> $2 GROUP BY record HAVING SUM(minutes) > 0`
	sqlUsedByCase = `SELECT record, MIN(day) AS day, CAST(SUM(minutes) AS BIGINT) AS minutes FROM credit_use
		WHERE case_id = $1 GROUP BY record HAVING SUM(minutes) > 0`
	sqlUsedInPeriod = `SELECT CAST(COALESCE(SUM(u.minutes), 0) AS BIGINT) FROM credit_use u JOIN credit_case c ON c.id = u.case_id
		WHERE u.person = $1 AND c.programme = $2 AND u.case_id <> $3 AND u.day >= $4 AND u.day <= $5`
)
