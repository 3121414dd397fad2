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

// LinkUnkeyed links one entry as the first versions of the program did.
func LinkUnkeyed(tx *db.Tx) error {
	head, err := Newest(tx)
	if err != nil {
		return err
	}
	row, err := db.One[Row](tx, sqlLoose, 1)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(head.before(row))
	links := db.JSON([]linked{{head.Number + 1, row.ID, hex.EncodeToString(sum[:])}})
	if _, err := tx.Exec(sqlLink, links); err != nil {
		return err
	}
	_, err = tx.Exec(sqlDropLoose, links)
	return err
}
