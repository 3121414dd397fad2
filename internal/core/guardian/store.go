package guardian

const (
	bondColumns = `id, minor, guardian, relation, rules, since, limits AS sealed`
	linkColumns = `id, minor, mailed, contact, told, made_at, until, ended_at`
)

const (
	sqlRules    = `SELECT from_day, least_age, consent_age, adult_age, lead_age, night_from, night_to, source, note FROM minor_rule ORDER BY from_day`
	sqlAddRules = `INSERT INTO minor_rule (from_day, least_age, consent_age, adult_age, lead_age, night_from, night_to, source, note)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`

	sqlBond = `SELECT ` + bondColumns + ` FROM guardian_bond
		WHERE minor IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) AND ended_at = 0`
	sqlBonds    = `SELECT ` + bondColumns + ` FROM guardian_bond WHERE ended_at = 0 ORDER BY id`
	sqlChildren = `SELECT ` + bondColumns + ` FROM guardian_bond WHERE guardian = $1 AND ended_at = 0 ORDER BY id`
	sqlPast     = `SELECT minor, relation, since, ended_at, why FROM guardian_bond
		WHERE guardian = $1 AND ended_at <> 0 ORDER BY id DESC LIMIT CAST($2 AS BIGINT)`
	sqlBondsOf = `SELECT ` + bondColumns + ` FROM guardian_bond WHERE (minor = $1 OR guardian = $1) AND ended_at = 0 ORDER BY id`
	sqlMany    = `SELECT minor FROM guardian_bond
		WHERE ended_at = 0 AND minor IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
	sqlAddBond = `INSERT INTO guardian_bond (id, minor, guardian, relation, rules, since, limits) VALUES ($1, $2, $3, $4, $5, $6, $7)`
	sqlEndBond = `UPDATE guardian_bond SET ended_at = $2, why = $3 WHERE id = $1`
	sqlLimit   = `UPDATE guardian_bond SET limits = $2 WHERE id = $1`

	correction        = `minor, sealed, asked_at, due`
	sqlAddCorrection  = `INSERT INTO birth_correction (minor, sealed, hash, asked_by, asked_at, due) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`
	sqlCorrectionOf   = `SELECT ` + correction + ` FROM birth_correction WHERE minor = $1`
	sqlDueCorrections = `SELECT minor FROM birth_correction WHERE due <= $1 ORDER BY due, minor`
	sqlCorrectAgain   = `UPDATE birth_correction SET hash = $2, due = $3 WHERE minor = $1`
	sqlStopCorrection = `DELETE FROM birth_correction WHERE hash = $1 RETURNING minor`
	sqlDropCorrection = `DELETE FROM birth_correction WHERE minor = $1`

	sqlAddLink = `INSERT INTO guardian_link (id, minor, secret_hash, mailed, contact, made_at, until) VALUES ($1, $2, $3, $4, $5, $6, $7)`
	sqlLink    = `SELECT ` + linkColumns + ` FROM guardian_link WHERE secret_hash = $1`
	// The latest link of a minor that nobody has answered.
	sqlOpenLink = `SELECT ` + linkColumns + ` FROM guardian_link
		WHERE minor = $1 AND ended_at = 0 AND until > $2 ORDER BY id DESC LIMIT 1`
	sqlLinksSince  = `SELECT count(*) FROM guardian_link WHERE minor = $1 AND made_at > $2`
	sqlEndLinks    = `UPDATE guardian_link SET ended_at = $2, outcome = $3, contact = NULL, told = NULL WHERE minor = $1 AND ended_at = 0`
	sqlEndLink     = `UPDATE guardian_link SET ended_at = $2, outcome = $3, contact = NULL, told = NULL WHERE id = $1`
	sqlKeepTold    = `UPDATE guardian_link SET told = $2 WHERE id = $1`
	sqlForgetLinks = `DELETE FROM guardian_link WHERE minor = $1`
	sqlDropLinks   = `DELETE FROM guardian_link WHERE until < $1`
)
