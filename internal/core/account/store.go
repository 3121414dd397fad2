package account

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const (
	sqlAddCode = `INSERT INTO sign_in (id, contact, contact_index, flow_hash, code_hash, link_hash, made_at, until)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`
	// Making a new code ends the older ones of the same address.
	sqlEndCodes   = `UPDATE sign_in SET until = $2 WHERE contact_index = $1 AND used_at IS NULL AND code_hash IS NOT NULL AND until > $2`
	sqlFlow       = `SELECT id, contact, code_hash, tries, until, COALESCE(used_at, 0) AS used_at FROM sign_in WHERE flow_hash = $1`
	sqlCodesSince = `SELECT count(*) FROM sign_in WHERE contact_index = $1 AND made_at > $2 AND code_hash IS NOT NULL`
	sqlCountTry   = `UPDATE sign_in SET tries = tries + 1 WHERE id = $1`
	sqlUse        = `UPDATE sign_in SET used_at = $2 WHERE id = $1 AND used_at IS NULL`
	sqlLink       = `SELECT id, contact, until FROM sign_in WHERE link_hash = $1 AND used_at IS NULL`
	sqlDropCodes  = `DELETE FROM sign_in WHERE until < $1`

	sqlAddSession = `INSERT INTO session (token_hash, person, browser, begun_at, seen_day, until) VALUES ($1, $2, $3, $4, $5, $6)`
	sqlSession    = `SELECT a.person, a.key, a.sealed, a.erased_at, a.role, a.scope_kind, a.scope_id
		FROM session s JOIN person_actor a ON a.person = s.person WHERE s.token_hash = $1 AND s.until > $2 ORDER BY a.role_id`
	sqlEndSession   = `DELETE FROM session WHERE token_hash = $1`
	sqlDropSessions = `DELETE FROM session WHERE until < $1`
)

const sealContact = "account/contact"

// addAttempt keeps a try to sign in. The hash of what it was not made for is nil.
func addAttempt(tx *db.Tx, contact string, flow, code, link []byte, until when.Instant) error {
	_, err := tx.Exec(sqlAddCode, tx.NewID(), tx.Keys().Seal(sealContact, []byte(contact)), contactIndex(tx, contact), flow, code, link, tx.Now, until)
	return err
}

func contactIndex(tx *db.Tx, contact string) []byte { return tx.Keys().Index(sealContact, contact) }

// attempt is one try to sign in: a code or link that was sent to an address.
type attempt struct {
	ID       id.ID
	Contact  []byte // sealed
	CodeHash []byte
	Tries    int
	Until    when.Instant
	UsedAt   when.Instant
}

func (a attempt) contact(tx *db.Tx) (string, error) {
	contact, err := tx.Keys().Open(sealContact, a.Contact)
	return string(contact), err
}
