package app

import (
	"context"

	"asar/internal/core/org"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/enrol/roster"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
)

// TakeStudents takes a university's list of students in, in one transaction. A
// strict run takes all rows or none.
func (a *App) TakeStudents(ctx context.Context, job roster.Job, strict bool) (report roster.Report, err error) {
	desk := enrol.NewDesk(a.Bus, a.People, a.Consents, a.Orgs, a.Minors)
	dry := job.DryRun
	err = a.DB.Write(ctx, func(tx *db.Tx) error {
		university, err := a.Orgs.Get(tx, job.Org)
		if err == nil && university.Kind != org.University {
			err = fault.Missing("university")
		}
		if err != nil {
			return err
		}
		job.DryRun = dry || strict
		if report, err = roster.Take(tx, desk, auth.System(), job); err != nil || dry || !strict || report.Refused > 0 {
			return err
		}
		job.DryRun = false
		report, err = roster.Take(tx, desk, auth.System(), job)
		return err
	})
	return report, err
}
