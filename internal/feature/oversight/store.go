package oversight

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const columns = `id, person, scope_kind, scope_id, reason, begun_at, until, ended_at`

const (
	sqlInsert    = `INSERT INTO staff_session (id, person, scope_kind, scope_id, reason, begun_at, until) VALUES ($1, $2, $3, $4, $5, $6, $7)`
	sqlRunning   = `SELECT ` + columns + ` FROM staff_session WHERE person = $1 AND until > $2 AND ended_at = 0`
	sqlRunningIn = `SELECT ` + columns + ` FROM staff_session WHERE scope_kind = $1 AND scope_id = $2 AND until > $3 AND ended_at = 0 ORDER BY id`
	sqlEnd       = `UPDATE staff_session SET ended_at = $2 WHERE id = $1`
	sqlOf        = `SELECT ` + columns + ` FROM staff_session WHERE $1 = '' OR (scope_kind = $1 AND scope_id = $2) ORDER BY id DESC LIMIT CAST($3 AS BIGINT)`
)

const sealReason = "oversight/reason"

// row is a session as the table holds it.
type row struct {
	ID        id.ID
	Person    id.ID
	ScopeKind string
	ScopeID   string
	Reason    []byte // sealed
	BegunAt   when.Instant
	Until     when.Instant
	EndedAt   when.Instant
}

func insert(tx *db.Tx, s Session) error {
	_, err := tx.Exec(sqlInsert, s.ID, s.Person, s.Scope.Kind, s.Scope.ID, tx.Keys().Seal(sealReason, []byte(s.Reason)), s.Begun, s.Until)
	return err
}

// running returns the sessions that an administrator is in.
func running(tx *db.Tx, who id.ID) ([]Session, error) {
	rows, err := db.All[row](tx, sqlRunning, who, tx.Now)
	if err != nil {
		return nil, err
	}
	return opened(tx, rows)
}

func opened(tx *db.Tx, rows []row) ([]Session, error) {
	list := make([]Session, len(rows))
	for i, r := range rows {
		reason, err := tx.Keys().Open(sealReason, r.Reason)
		if err != nil {
			return nil, err
		}
		list[i] = Session{
			ID: r.ID, Person: r.Person, Scope: auth.Scope{Kind: r.ScopeKind, ID: r.ScopeID}, Reason: string(reason),
			Begun: r.BegunAt, Until: r.Until, EndedAt: r.EndedAt,
		}
	}
	return list, nil
}
