package dbtest

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// Round is work that comes round for everybody whose turn it is, as job.Every
// does it, but in one transaction.
func Round(due func(*db.Tx) ([]id.ID, error), each func(*db.Tx, id.ID) error) func(*db.Tx) error {
	return func(tx *db.Tx) error {
		list, err := due(tx)
		for _, whose := range list {
			if err := each(tx, whose); err != nil {
				return err
			}
		}
		return err
	}
}
