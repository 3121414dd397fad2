package wiring

import (
	"fmt"
	"log/slog"
	"slices"
	"strings"

	"asar/internal/kit/audit"
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

// Both is two verifications in one.
func Both(a, b func(*db.Tx) ([]string, error)) func(*db.Tx) ([]string, error) {
	return func(tx *db.Tx) ([]string, error) {
		first, err := a(tx)
		if err != nil {
			return nil, err
		}
		second, err := b(tx)
		return slices.Concat(first, second), err
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

// TellHead writes the head of the record of acts into the log, which is kept
// elsewhere: handed to "asar audit verify --head", it shows that nothing before
// it was changed and that no tail was cut off.
func TellHead(log *slog.Logger) func(*db.Tx) error {
	return func(tx *db.Tx) error {
		head, err := audit.Newest(tx)
		if err == nil && head.Number > 0 {
			log.Warn("security", "event", "audit-head", "head", head.String())
		}
		return err
	}
}

// LinkAudit links acts into the chain of the record. How many entries are refused
// it tells the gauge each time, and the log whenever they are others than before.
func LinkAudit(log *slog.Logger, gauge interface{ Set(float64) }) func(*db.Tx) error {
	var told []audit.Trouble
	return func(tx *db.Tx) error {
		_, refused, err := audit.Link(tx)
		if err != nil {
			return err
		}
		gauge.Set(float64(len(refused)))
		if len(refused) > 0 && !slices.Equal(refused, told) {
			log.Error("security", "event", "audit-refused", "entries", len(refused), "first", refused[0].String())
		}
		told = refused
		return nil
	}
}
