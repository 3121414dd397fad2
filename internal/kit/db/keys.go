package db

import (
	"bytes"
	"context"
	"errors"
)

// ErrOtherKeys is returned by CheckKeys.
var ErrOtherKeys = errors.New("the keys are not those that this database was made with; name the right file with --keys")

const (
	sqlKeyCheck    = `SELECT sealed, found FROM key_check WHERE id = 1`
	sqlAddKeyCheck = `INSERT INTO key_check (id, sealed, found) VALUES (1, $1, $2)`

	keyCheck = "key-check"
)

// CheckKeys returns ErrOtherKeys if the database was made with another ring.
// The first ring that a database sees becomes its own.
func (d *DB) CheckKeys(ctx context.Context) error {
	return d.Write(ctx, func(tx *Tx) error {
		type row struct{ Sealed, Found []byte }
		r, known, err := Maybe[row](tx, sqlKeyCheck)
		if err != nil {
			return err
		}
		if !known {
			_, err := tx.Exec(sqlAddKeyCheck, tx.Keys().Seal(keyCheck, nil), tx.Keys().Index(keyCheck, keyCheck))
			return err
		}
		if _, err := tx.Keys().Open(keyCheck, r.Sealed); err != nil || !bytes.Equal(r.Found, tx.Keys().Index(keyCheck, keyCheck)) {
			return ErrOtherKeys
		}
		return nil
	})
}
