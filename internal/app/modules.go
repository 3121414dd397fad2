package app

import (
	"time"

	"asar/internal/app/wiring"
	"asar/internal/core/atlas"
	"asar/internal/core/attendance"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/opportunity/coordinatorweb"
	"asar/internal/core/opportunity/opportunityweb"
	"asar/internal/core/org"
	"asar/internal/core/org/orgweb"
	"asar/internal/core/person"
	"asar/internal/core/person/personweb"
	"asar/internal/core/signup"
	"asar/internal/feature/frontoffice"
	"asar/internal/feature/frontoffice/frontofficeweb"
	"asar/internal/feature/intake"
	"asar/internal/kit/db"
	"asar/internal/kit/job"
	"asar/internal/kit/module"
	"asar/internal/kit/web"
)

// forget is how long the memory of forms already carried out is kept.
const forget = 30 * 24 * time.Hour

// Modules lists every part of the platform in the order in which tables are
// made. To take a feature away, delete its folder and its line here.
func Modules(c *wiring.Core) []module.Module {
	return []module.Module{
		{Name: "job", Schema: &job.Schema},
		{Name: "web", Schema: &web.Schema, Jobs: func(q *job.Queue) {
			q.Repeat(job.Every{Name: "forget forms", Interval: time.Hour, Run: func(tx *db.Tx) error {
				_, err := web.Forget(tx, forget.Milliseconds())
				return err
			}})
		}},
		{Name: "atlas", Schema: &atlas.Schema},
		{Name: "person", Schema: &person.Schema, Routes: func(m *web.Mux) {
			personweb.Routes(m, personweb.Deps{People: c.People, Atlas: c.Atlas})
		}, Jobs: func(q *job.Queue) {
			q.Repeat(job.Every{Name: "tidy sign-ins", Interval: time.Hour, Run: c.People.Tidy})
		}},
		{Name: "org", Schema: &org.Schema, Routes: func(m *web.Mux) {
			orgweb.Routes(m, orgweb.Deps{Orgs: c.Orgs, Atlas: c.Atlas})
		}},
		{Name: "opportunity", Schema: &opportunity.Schema, Routes: func(m *web.Mux) {
			opportunityweb.Routes(m, opportunityweb.Deps{Opportunities: c.Opportunities, Orgs: c.Orgs, Atlas: c.Atlas})
			coordinatorweb.Routes(m, coordinatorweb.Deps{Opportunities: c.Opportunities, Orgs: c.Orgs, Atlas: c.Atlas})
		}, Jobs: func(q *job.Queue) {
			q.Repeat(job.Every{Name: "close ended", Interval: time.Hour, Run: func(tx *db.Tx) error {
				_, err := c.Opportunities.CloseEnded(tx)
				return err
			}})
		}},
		{Name: "signup", Schema: &signup.Schema, Jobs: func(q *job.Queue) {
			q.Repeat(job.Every{Name: "lapse offers", Interval: signup.LapseEvery, Run: func(tx *db.Tx) error {
				_, err := c.Signups.Lapse(tx)
				return err
			}})
		}},
		{Name: "attendance", Schema: &attendance.Schema},
		{Name: "hours", Schema: &hours.Schema},
		{Name: "intake", Schema: &intake.Schema},
		{Name: "frontoffice", Routes: func(m *web.Mux) {
			frontoffice.NewDesk(c.Bus, c.People, m.Base)
			frontofficeweb.Routes(m, frontofficeweb.Deps{Orgs: c.Orgs, People: c.People, Atlas: c.Atlas})
		}},
	}
}

// schemas returns the tables of all parts, the base first.
func schemas(modules []module.Module) []db.Schema {
	parts := []db.Schema{db.Base}
	for _, m := range modules {
		if m.Schema != nil {
			parts = append(parts, *m.Schema)
		}
	}
	return parts
}
