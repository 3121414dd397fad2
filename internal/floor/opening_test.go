package floor

import (
	"net/url"
	"time"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// announce makes a round with a place for each tenant's students, whose opening
// is going on.
func (w *world) announce() {
	w.T.Helper()
	bus := event.NewBus()
	programmes, places := programme.NewDesk(), quota.NewDesk(bus)
	openings := opening.NewDesk(bus, programmes, places, cases.NewDesk(cases.Deps{
		Bus: bus, People: w.People, Minors: w.Minors, Orgs: w.Orgs, Hours: w.Hours, Programmes: programmes, Students: enrol.NewDesk(bus, w.People, w.Consents, w.Orgs, w.Minors), Places: places,
	}))
	operator := auth.Actor{Person: w.mine.owner.Person, Grants: []auth.Grant{{Role: auth.Maker, Scope: auth.Country}}}
	start := when.FromTime(dbtest.Start)
	err := w.DB.WriteAt(w.T.Context(), start.Add(-80*time.Hour), func(tx *db.Tx) error {
		r, err := places.Open(tx, operator, quota.Round{
			Programme: "ssc", Name: i18n.Words{Kk: "Қыс", Ru: "Зима", En: "Winter"}, From: "2026-11-01", Until: "2026-12-31", Budget: 100_000,
		})
		if err != nil {
			return err
		}
		plan := opening.Plan{Kind: opening.ByLottery, OpensAt: start.Add(-time.Hour), Closes: start.Add(48 * time.Hour)}
		o, err := openings.Announce(tx, operator, r.ID, plan)
		if err != nil {
			return err
		}
		w.round, w.opening = r.ID, o.ID
		for _, in := range []tenant{w.mine, w.others} {
			g := quota.Grant{Key: quota.Key{Round: r.ID, Org: in.org, Voucher: "V20"}, Region: in.region, Each: 20_000, Places: 1}
			if err := openings.Allot(tx, operator, g); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		w.T.Fatal(err)
	}
}

// student is somebody new on the first tenant's list.
func student(w *world, a *attempt) {
	a.actor = w.newcomer("2005-01-01")
	w.studies(w.mine, a.Actor)
	a.path, a.fields = "/ru/openings/"+w.opening.String()+"/enter", url.Values{"voucher": {"V20"}}
}
