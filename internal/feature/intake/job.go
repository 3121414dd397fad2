package intake

import (
	"time"

	"asar/internal/kit/db"
	"asar/internal/kit/job"
)

// Jobs drops, every hour, the uploaded files that nobody took.
func (d *Desk) Jobs(q *job.Queue) {
	q.Repeat(job.Every{Name: "intake/sweep", Interval: time.Hour, Run: func(tx *db.Tx) error {
		_, err := d.Sweep(tx)
		return err
	}})
}
