package audit

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"asar/internal/kit/db"
)

// Before returns what the hash of a link stands for.
func Before(t *testing.T, tx *db.Tx, number int64) []byte {
	t.Helper()
	links, err := db.All[link](tx, sqlChain, number-2, 2)
	if err != nil || len(links) != 2 {
		t.Fatalf("%d links, %v", len(links), err)
	}
	return Head{Number: number - 1, Hash: links[0].Hash}.before(links[1].Row)
}

const sqlOldLoose = `SELECT id, at, actor, role, scope_kind, scope_id, act, object, subject, details, shreds, request FROM audit_entry
	WHERE id IN (SELECT entry FROM audit_loose) ORDER BY id`

// LinkOld links as the program did before entries had codes, and the first
// versions before links had a key.
func LinkOld(tx *db.Tx, withKey bool) error {
	head, err := Newest(tx)
	if err != nil {
		return err
	}
	rows, err := db.All[Row](tx, sqlOldLoose)
	if err != nil {
		return err
	}
	if withKey {
		_, err = head.chain(tx, rows)
		return err
	}
	sum := sha256.Sum256(head.before(rows[0]))
	links := db.JSON([]linked{{head.Number + 1, rows[0].ID, hex.EncodeToString(sum[:])}})
	if _, err := tx.Exec(sqlLink, links); err != nil {
		return err
	}
	_, err = tx.Exec(sqlDropLoose, links)
	return err
}
