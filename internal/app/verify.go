package app

import "asar/internal/kit/db"

// Verify has every part that keeps a ledger derive its numbers again, and
// returns what differs, one line each.
func (a *App) Verify(tx *db.Tx) (all []string, err error) {
	for _, m := range a.Modules {
		if m.Verify != nil && err == nil {
			var found []string
			found, err = m.Verify(tx)
			all = append(all, found...)
		}
	}
	return all, err
}
