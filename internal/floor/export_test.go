package floor

import (
	"asar/internal/feature/export"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
)

// exports has a tenant's owner ask for its hours, and makes the file.
func (w *world) exports(in tenant) (made id.ID) {
	w.T.Helper()
	d := export.NewDesk(event.NewBus(), w.People, w.Orgs, export.Hours(w.Hours, w.Opportunities, w.People))
	w.Write(func(tx *db.Tx) error {
		e, err := d.Ask(tx, in.owner, in.org, export.New{Kind: "hours", From: "2026-11-01", Until: "2026-11-30", Lang: i18n.Ru})
		if err != nil {
			return err
		}
		made = e.ID
		waiting, err := job.Waiting(tx, export.Work)
		if err != nil {
			return err
		}
		for _, payload := range waiting {
			if err := d.MakeSome(tx, payload); err != nil {
				return err
			}
		}
		return job.Drop(tx, export.Work, func([]byte) bool { return true })
	})
	return made
}
