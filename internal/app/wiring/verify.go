package wiring

import (
	"fmt"
	"strings"

	"asar/internal/kit/db"
	"asar/internal/kit/job"
)

// Lines is a part's own verification, said in lines.
func Lines[T fmt.Stringer](verify func(*db.Tx) ([]T, error)) func(*db.Tx) ([]string, error) {
	return func(tx *db.Tx) ([]string, error) {
		found, err := verify(tx)
		said := make([]string, len(found))
		for i, f := range found {
			said[i] = f.String()
		}
		return said, err
	}
}

// Watching has a ledger verified every night: the job fails, and is seen to
// fail, if anything differs.
func Watching(name, clock string, verify func(*db.Tx) ([]string, error)) func(*job.Queue) {
	return func(q *job.Queue) {
		q.Repeat(job.Every{Name: name, Clock: clock, Reads: true, Run: func(tx *db.Tx) error {
			found, err := verify(tx)
			if err == nil && len(found) > 0 {
				err = fmt.Errorf("wiring: %s: %s", name, strings.Join(found, "; "))
			}
			return err
		}})
	}
}
