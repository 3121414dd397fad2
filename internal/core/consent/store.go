package consent

import "asar/internal/kit/db"

const columns = `id, person, purpose, version, lang, act, at, by_person, way, proof, operator, operator_bin, request`

const (
	sqlInsert = `INSERT INTO consent_record (` + columns + `)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`
	sqlOf = `SELECT ` + columns + ` FROM consent_record
		WHERE person = $1 OR by_person = $1 AND by_person <> person ORDER BY id`
	sqlLast = `SELECT ` + columns + ` FROM consent_record WHERE person = $1 AND purpose = $2 ORDER BY id DESC LIMIT 1`

	sqlLastActs = `SELECT person, act FROM consent_record WHERE id IN (SELECT max(id) FROM consent_record
		WHERE person IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) AND purpose = $2 GROUP BY person)`

	sqlTexts   = `SELECT purpose, from_day, body, data, term, recipients FROM consent_text WHERE purpose = $1`
	sqlAddText = `INSERT INTO consent_text (purpose, from_day, body, data, term, recipients) VALUES ($1, $2, $3, $4, $5, $6)`
)

const sealProof = "consent/proof"

func insert(tx *db.Tx, r Record) error {
	_, err := tx.Exec(sqlInsert, r.ID, r.Person, r.Purpose, r.Version, r.Lang, r.Act, r.At, r.By, r.Way, r.Proof, r.Operator, r.OperatorBIN, r.Request)
	return err
}
