package app

import (
	"fmt"
	"strings"

	"asar/internal/kit/db"
	"asar/internal/kit/job"
)

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

// lines is a part's own verification, said in lines.
func lines[T fmt.Stringer](verify func(*db.Tx) ([]T, error)) func(*db.Tx) ([]string, error) {
	return func(tx *db.Tx) ([]string, error) {
		found, err := verify(tx)
		said := make([]string, len(found))
		for i, f := range found {
			said[i] = f.String()
		}
		return said, err
	}
}

// watching has a ledger verified every night: the job fails, and is seen to
// fail, if anything differs.
func watching(name string, verify func(*db.Tx) ([]string, error)) func(*job.Queue) {
	return func(q *job.Queue) {
		q.Repeat(job.Every{Name: name, Clock: verifyAt, Reads: true, Run: func(tx *db.Tx) error {
			found, err := verify(tx)
			if err == nil && len(found) > 0 {
				err = fmt.Errorf("app: %s: %s", name, strings.Join(found, "; "))
			}
			return err
		}})
	}
}
