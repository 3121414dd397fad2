package mydata

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const (
	columns = `person, reason AS sealed, asked_by, asked_at, due`

	sqlAdd     = `INSERT INTO erasure_request (person, hash, reason, asked_by, asked_at, due) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`
	sqlOf      = `SELECT ` + columns + ` FROM erasure_request WHERE person = $1`
	sqlWaiting = `SELECT ` + columns + ` FROM erasure_request ORDER BY due, person`
	sqlDue     = `SELECT person FROM erasure_request WHERE due <= $1 ORDER BY due, person`
	sqlAgain   = `UPDATE erasure_request SET hash = $2, due = $3 WHERE person = $1`
	sqlPutOff  = `UPDATE erasure_request SET due = $2 WHERE person = $1`
	sqlStop    = `DELETE FROM erasure_request WHERE hash = $1 RETURNING person`
	sqlForget  = `DELETE FROM erasure_request WHERE person = $1 RETURNING hash`
)

const sealReason = "mydata/reason"

// Request is an erasure that was announced and waits.
type Request struct {
	Person  id.ID
	Reason  string `db:"-"`
	AskedBy id.ID
	AskedAt when.Instant
	Due     when.Instant

	Sealed []byte // the reason, with the platform's key
}

// opened opens the reasons of what a query has found.
func opened(tx *db.Tx, list []Request, err error) ([]Request, error) {
	for i, r := range list {
		if err == nil {
			var reason []byte
			reason, err = tx.Keys().Open(sealReason, r.Sealed)
			list[i].Reason = string(reason)
		}
	}
	return list, err
}
