package person

import (
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

const columns = `id, surname, given, patronymic, display, birth, lang, region, email, phone, source, source_id, registered_at`

const (
	sqlInsert = `INSERT INTO person (id, surname, given, patronymic, display, birth, lang, region, email, phone,
			source, source_id, search, sort_key, registered_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT DO NOTHING`
	sqlUpdate = `UPDATE person SET surname = $2, given = $3, patronymic = $4, display = $5, birth = $6, lang = $7, region = $8,
			email = $9, phone = $10, source = $11, source_id = $12, search = $13, sort_key = $14 WHERE id = $1`
	sqlGet       = `SELECT ` + columns + ` FROM person WHERE id = $1`
	sqlMany      = `SELECT ` + columns + ` FROM person WHERE id IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
	sqlByContact = `SELECT ` + columns + ` FROM person WHERE email = $1 OR phone = $1`
	sqlBySource  = `SELECT ` + columns + ` FROM person WHERE source = $1 AND source_id = $2 AND source_id <> ''`
	sqlFind      = `SELECT ` + columns + ` FROM person WHERE search LIKE $1 ORDER BY sort_key, id LIMIT $2`
	sqlCount     = `SELECT count(*) FROM person`

	sqlGrant = `INSERT INTO role_grant (id, person, role, scope_kind, scope_id, since)
		VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`
	sqlRevoke  = `UPDATE role_grant SET until = $5 WHERE person = $1 AND role = $2 AND scope_kind = $3 AND scope_id = $4 AND until IS NULL`
	sqlHolders = `SELECT person FROM role_grant WHERE role = $1 AND scope_kind = $2 AND scope_id = $3 AND until IS NULL ORDER BY since, id`
	sqlGrants  = `SELECT role, scope_kind, scope_id FROM role_grant WHERE person = $1 AND until IS NULL ORDER BY since, id`

	sqlAddCode = `INSERT INTO sign_in (id, contact, flow_hash, code_hash, link_hash, made_at, until) VALUES ($1, $2, $3, $4, $5, $6, $7)`
	// Making a new code ends the older ones of the same address.
	sqlEndCodes   = `UPDATE sign_in SET until = $2 WHERE contact = $1 AND used_at IS NULL AND code_hash IS NOT NULL AND until > $2`
	sqlFlow       = `SELECT id, contact, code_hash, tries, until, COALESCE(used_at, 0) AS used_at FROM sign_in WHERE flow_hash = $1`
	sqlCodesSince = `SELECT count(*) FROM sign_in WHERE contact = $1 AND made_at > $2 AND code_hash IS NOT NULL`
	sqlCountTry   = `UPDATE sign_in SET tries = tries + 1 WHERE id = $1`
	sqlUse        = `UPDATE sign_in SET used_at = $2 WHERE id = $1 AND used_at IS NULL`
	sqlLink       = `SELECT id, contact, until FROM sign_in WHERE link_hash = $1 AND used_at IS NULL`
	sqlDropCodes  = `DELETE FROM sign_in WHERE until < $1`

	sqlAddSession = `INSERT INTO session (token_hash, person, browser, begun_at, seen_day, until) VALUES ($1, $2, $3, $4, $5, $6)`
	sqlSession    = `SELECT p.id, p.display, g.role, g.scope_kind, g.scope_id
		FROM session s JOIN person p ON p.id = s.person LEFT JOIN role_grant g ON g.person = p.id AND g.until IS NULL
		WHERE s.token_hash = $1 AND s.until > $2 ORDER BY g.since, g.id`
	sqlEndSession   = `DELETE FROM session WHERE token_hash = $1`
	sqlDropSessions = `DELETE FROM session WHERE until < $1`
)

// insert adds the person and tells whether it did: no row goes in if an
// address, or the source's identifier, belongs to somebody.
func insert(tx *db.Tx, p Person) (bool, error) {
	n, err := tx.Exec(sqlInsert, p.ID, p.Surname, p.Given, p.Patronymic, p.Display, p.Birth, p.Lang, p.Region, p.Email, p.Phone,
		p.Source, p.SourceID, searchKey(p), i18n.SortKey(p.FullName()), p.Registered)
	return n == 1, err
}

func update(tx *db.Tx, p Person) error {
	_, err := tx.Exec(sqlUpdate, p.ID, p.Surname, p.Given, p.Patronymic, p.Display, p.Birth, p.Lang, p.Region, p.Email, p.Phone,
		p.Source, p.SourceID, searchKey(p), i18n.SortKey(p.FullName()))
	return err
}

func searchKey(p Person) string { return i18n.Fold(p.FullName() + " " + p.Display) }

// keys wraps identifiers for json_each, which hands objects to both engines alike.
func keys(ids []id.ID) []map[string]id.ID {
	list := make([]map[string]id.ID, len(ids))
	for i, one := range ids {
		list[i] = map[string]id.ID{"id": one}
	}
	return list
}
