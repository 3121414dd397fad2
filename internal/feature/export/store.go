package export

const columnsOf = `id, org, person, kind, from_day, until_day, lang, state, parts, done, total, place, asked_at, moved_at`

// In texts about several files, $1 is their list.
const (
	ofThese = `IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`

	sqlGet  = `SELECT ` + columnsOf + ` FROM export_file WHERE id = $1`
	sqlList = `SELECT ` + columnsOf + ` FROM export_file WHERE org = $1 AND asked_at > $2 ORDER BY asked_at DESC, id DESC`
	sqlAdd  = `INSERT INTO export_file (id, org, person, kind, from_day, until_day, lang, state, total, asked_at, moved_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, 'making', $8, $9, $9)`
	sqlMoveOn = `UPDATE export_file SET state = $2, parts = $3, done = $4, total = $5, place = $6, moved_at = $7 WHERE id = $1`
	sqlDrop   = `UPDATE export_file SET state = $2, moved_at = $3 WHERE id ` + ofThese
	sqlRemove = `DELETE FROM export_file WHERE id ` + ofThese
	sqlOld    = `SELECT id FROM export_file WHERE asked_at <= $1 ORDER BY id`

	sqlAddPart     = `INSERT INTO export_part (export, number, body) VALUES ($1, $2, $3)`
	sqlPart        = `SELECT body FROM export_part WHERE export = $1 AND number = $2`
	sqlRemoveParts = `DELETE FROM export_part WHERE export ` + ofThese

	sqlAddNames = `INSERT INTO export_name (export, person)
		SELECT CAST($2 AS BIGINT), CAST(value->>'id' AS BIGINT) FROM json_each($1) WHERE TRUE ON CONFLICT (export, person) DO NOTHING`
	sqlRemoveNames = `DELETE FROM export_name WHERE export ` + ofThese

	sqlAskedBy  = `SELECT id FROM export_file WHERE person = $1 ORDER BY id`
	sqlNaming   = `SELECT export FROM export_name WHERE person = $1 ORDER BY export`
	sqlMine     = `SELECT ` + columnsOf + ` FROM export_file WHERE person = $1 ORDER BY id`
	sqlNamingMe = `SELECT e.org, e.kind, e.asked_at FROM export_name n JOIN export_file e ON e.id = n.export WHERE n.person = $1 ORDER BY e.id`
)
