package upload

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

const (
	sqlKeep = `INSERT INTO upload_file (id, kind, org, person, name, body, head, mapping, state, run, report, made_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, 'new', 0, NULL, $8)`
	sqlFile = `SELECT id, org, name, head, mapping, report, state, run FROM upload_file
		WHERE id = $1 AND kind = $2 AND org = $3 AND made_at > $4`
	sqlBody       = `SELECT body FROM upload_file WHERE id = $1`
	sqlTried      = `UPDATE upload_file SET state = 'tried', run = run + 1, mapping = $2, report = $3 WHERE id = $1`
	sqlTaken      = `UPDATE upload_file SET state = 'taken', body = $2, report = $3 WHERE id = $1`
	sqlDropOld    = `DELETE FROM upload_file WHERE made_at <= $1`
	sqlDropBeyond = `DELETE FROM upload_file WHERE org = $1 AND kind = $2 AND id NOT IN (
		SELECT id FROM upload_file WHERE org = $1 AND kind = $2 ORDER BY id DESC LIMIT CAST($3 AS BIGINT))`
	sqlMine   = `SELECT name, made_at FROM upload_file WHERE person = $1 AND kind = $2 ORDER BY id`
	sqlForget = `DELETE FROM upload_file WHERE person = $1`
)

// stored is a File as it is stored, sealed but for what it is found by.
type stored struct {
	ID, Org                     id.ID
	Name, Head, Mapping, Report []byte
	State                       State
	Run                         int
}

// sealFile is what the seals of an uploaded table are for. It may name anybody,
// and belongs to no one person, so the platform's key seals it.
const sealFile = "upload/file"

func sealed(tx *db.Tx, plain []byte) []byte { return tx.Keys().Seal(sealFile, plain) }

// unsealed opens what sealed made; of nothing, nothing.
func unsealed(tx *db.Tx, kept []byte) ([]byte, error) {
	if len(kept) == 0 {
		return nil, nil
	}
	return tx.Keys().Open(sealFile, kept)
}
