package app

import (
	"asar/internal/core/account"
	"asar/internal/core/account/accountweb"
	"asar/internal/core/account/passkey"
	"time"

	"github.com/a-h/templ"

	"asar/internal/app/wiring"
	"asar/internal/core/atlas"
	"asar/internal/core/attendance"
	"asar/internal/core/attendance/attendanceweb"
	"asar/internal/core/attendance/passweb"
	"asar/internal/core/consent"
	"asar/internal/core/consent/consentweb"
	"asar/internal/core/guardian"
	"asar/internal/core/guardian/guardianweb"
	"asar/internal/core/hours"
	"asar/internal/core/hours/hoursweb"
	"asar/internal/core/hours/meweb"
	"asar/internal/core/opportunity"
	"asar/internal/core/opportunity/coordinatorweb"
	"asar/internal/core/opportunity/opportunityweb"
	"asar/internal/core/org"
	"asar/internal/core/org/invite"
	"asar/internal/core/org/orgweb"
	"asar/internal/core/person"
	"asar/internal/core/signup"
	"asar/internal/core/signup/signupweb"
	"asar/internal/feature/credit/opening"
	"asar/internal/feature/export"
	"asar/internal/feature/export/exportweb"
	"asar/internal/feature/frontoffice"
	"asar/internal/feature/frontoffice/frontofficeweb"
	"asar/internal/feature/intake"
	"asar/internal/feature/intake/intakeweb"
	"asar/internal/feature/mydata"
	"asar/internal/feature/mydata/mydataweb"
	"asar/internal/feature/oversight"
	"asar/internal/feature/oversight/oversightweb"
	"asar/internal/feature/payout"
	"asar/internal/feature/sites/sitesweb"
	"asar/internal/kit/audit"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
	"asar/internal/kit/module"
	"asar/internal/kit/privacy"
	"asar/internal/kit/ui"
	"asar/internal/kit/upload"
	"asar/internal/kit/web"
)

// verifyAt is when every sum is derived from the ledger again: at night, since
// it reads all of it.
const verifyAt = "03:30"

// comeOfAgeAt is when guardians are released: just after midnight, when
// birthdays begin.
const comeOfAgeAt = "00:05"

// linkEvery is how long an act waits, at most, for its link in the audit's chain.
const linkEvery = 5 * time.Second

// forget is how long the memory of forms already carried out is kept.
const forget = 30 * 24 * time.Hour

// Modules lists every part of the platform in the order in which tables are
// made. To take a feature away, delete its folder and its line here.
func Modules(c *wiring.Core) []module.Module {
	parts, _ := assemble(c)
	return parts
}

// desks are those that the command line needs: a second one of either would hear
// everything twice.
type desks struct {
	Payouts  *payout.Desk
	Openings *opening.Desk
}

// assemble also returns the desks for the command line.
func assemble(c *wiring.Core) (_ []module.Module, d desks) {
	event.On(c.Bus, func(tx *db.Tx, e person.Erasing) error { return web.ForgetPerson(tx, e.Person.ID) })
	event.On(c.Bus, func(tx *db.Tx, e person.Erasing) error { return upload.Forget(tx, e.Person.ID) })
	credits, openings, vouchers, first := credit(c)
	d.Openings = openings
	parts := []module.Module{
		{Name: "base", Data: db.Data},
		{Name: "job", Schema: &job.Schema, Data: job.Data},
		{Name: "audit", Schema: &audit.Schema, Data: audit.Data},
		{Name: "web", Schema: &web.Schema, Data: web.Tables, Jobs: every("forget forms", time.Hour, func(tx *db.Tx) error {
			return web.Forget(tx, forget.Milliseconds())
		})},
		{Name: "upload", Schema: &upload.Schema, Data: upload.Data, Jobs: every("sweep uploads", time.Hour, only(upload.Sweep))},
		{Name: "atlas", Schema: &atlas.Schema, Data: atlas.Data},
		{Name: "person", Schema: &person.Schema, Data: person.Data, Mine: c.People.Mine, Acts: person.Acts},
		{Name: "account", Schema: &account.Schema, Data: account.Data, Mine: withUniversities(c), Acts: account.Acts, Jobs: accounts(c), Routes: func(m *web.Mux) {
			accountweb.Routes(m, accountweb.Deps{
				People: c.People, Accounts: c.Accounts, Atlas: c.Atlas, Passkeys: passkeys(m.Base), Universities: c.Universities,
				Agree: accountweb.Agreement{Show: consents(c).Ask, Keep: consents(c).Keep},
			})
		}},
		{Name: "consent", Schema: &consent.Schema, Data: consent.Data, Mine: of(c.People, c.Consents.Mine), Acts: consent.Acts, Routes: func(m *web.Mux) { consentweb.Routes(m, consents(c)) }},
		{Name: "guardian", Schema: &guardian.Schema, Data: guardian.Data, Mine: of(c.People, c.Minors.Mine), Owes: c.Minors.Owes, Acts: guardian.Acts, Jobs: func(q *job.Queue) {
			q.Repeat(job.Every{Name: "let minors come of age", Clock: comeOfAgeAt, Run: c.Minors.Night})
			q.Repeat(job.Every{Name: "correct dates of birth", Interval: 10 * time.Minute, Due: c.Minors.DueCorrections, Each: c.Minors.Correct})
		}, Routes: func(m *web.Mux) {
			d := guardians(c)
			d.Base = m.Base
			guardianweb.Routes(m, d)
		}},
		{Name: "org", Schema: &org.Schema, Data: org.Data, Mine: c.Orgs.Places, Owes: c.Orgs.Owes, Acts: org.Acts, Routes: func(m *web.Mux) {
			orgweb.Routes(m, orgweb.Deps{Orgs: c.Orgs, Invites: c.Invites, Atlas: c.Atlas, Slots: orgweb.Slots{
				Opportunities: sites(c).DeedsOf, Numbers: sites(c).NumbersOf, Desk: desk,
			}})
		}},
		{Name: "invite", Schema: &invite.Schema, Data: invite.Data, Mine: of(c.People, c.Invites.Mine), Acts: invite.Acts, Jobs: every("tidy invitations", time.Hour, c.Invites.Tidy)},
		opportunities(c),
		{Name: "signup", Schema: &signup.Schema, Data: signup.Data, Mine: c.Signups.Mine, Acts: signup.Acts, Jobs: every("lapse offers", signup.LapseEvery, only(c.Signups.Lapse)), Routes: func(m *web.Mux) { signupweb.Routes(m, signups(c)) }},
		{Name: "attendance", Schema: &attendance.Schema, Data: attendance.Data, Mine: of(c.People, c.Attendance.Mine), Acts: attendance.Acts, Routes: func(m *web.Mux) {
			attendanceweb.Routes(m, attendanceweb.Deps{
				Attendance: c.Attendance, Signups: c.Signups, Opportunities: c.Opportunities, People: c.People, Orgs: c.Orgs,
				Slots: attendanceweb.Slots{Tasks: hoursweb.Tasks(c.Hours), Desk: desk, Shift: hoursweb.Shift},
			})
			passweb.Routes(m, passweb.Deps{Orgs: c.Orgs, Opportunities: c.Opportunities, Signups: c.Signups, Attendance: c.Attendance})
		}},
		{Name: "hours", Schema: &hours.Schema, Data: hours.Data, Mine: of(c.People, c.Hours.Mine), Owes: c.Hours.Owes, Acts: hours.Acts, Jobs: func(q *job.Queue) {
			q.Repeat(job.Every{Name: "verify the ledger", Clock: verifyAt, Reads: true, Run: c.Hours.Watch})
		}, Routes: func(m *web.Mux) {
			hoursweb.Routes(m, hoursweb.Deps{
				Hours: c.Hours, Attendance: c.Attendance, Opportunities: c.Opportunities, People: c.People, Orgs: c.Orgs, Desk: desk, Away: exportweb.Way,
			})
			own := ownHours(c)
			own.First = first
			meweb.Routes(m, own)
		}},
		imports(c),
		exports(c),
		{Name: "frontoffice", Routes: func(m *web.Mux) {
			frontoffice.NewDesk(c.Bus, c.People, m.Base)
			frontofficeweb.Routes(m, frontofficeweb.Deps{Orgs: c.Orgs, People: c.People, Atlas: c.Atlas})
		}},
		{Name: "sites", Routes: func(m *web.Mux) { sitesweb.Routes(m, sites(c)) }},
	}
	parts = append(parts, credits...)
	money, payouts := payouts(c, vouchers)
	d.Payouts = payouts
	parts = append(parts, money...)
	parts = append(parts, oversee(c, parts))
	return append(parts, rights(c, parts)), d
}

// oversee is the part that shows what all the others write down.
func oversee(c *wiring.Core, parts []module.Module) module.Module {
	return module.Module{
		Name: "oversight", Schema: &oversight.Schema, Data: oversight.Data, Mine: oversight.NewDesk(c.People, c.Orgs, c.Minors).Mine, Owes: oversight.NewDesk(c.People, c.Orgs, c.Minors).Owes, Acts: oversight.Acts,
		Routes: func(m *web.Mux) {
			oversightweb.Routes(m, oversightweb.Deps{
				Oversight: oversight.NewDesk(c.People, c.Orgs, c.Minors), Accounts: c.Accounts, People: c.People, Minors: c.Minors, Orgs: c.Orgs, Atlas: c.Atlas, Words: vocabulary(c, parts), Desk: desk,
			})
		},
	}
}

// passkeys is where this site's passkeys are made and checked. Open has refused
// an origin that does not parse.
func passkeys(origin string) *passkey.Site {
	site, err := passkey.New(origin, "Asar")
	if err != nil {
		panic("app: " + err.Error())
	}
	return site
}

// accounts is the work of accounts that comes round.
func accounts(c *wiring.Core) func(*job.Queue) {
	return func(q *job.Queue) {
		q.Repeat(job.Every{Name: "tidy sign-ins", Interval: time.Hour, Run: c.Accounts.Tidy})
		q.Repeat(job.Every{Name: "reset sign-ins", Interval: 10 * time.Minute, Due: c.Accounts.DueResets, Each: c.Accounts.Reset})
		q.Repeat(job.Every{Name: "move accounts", Interval: 10 * time.Minute, Due: c.Accounts.DueMoves, Each: c.Accounts.CarryOutMove})
		q.Repeat(job.Every{Name: "note sessions", Interval: 30 * time.Second, Run: c.Accounts.Note})
	}
}

// opportunities is the part of opportunities, with what sign-up puts on its pages.
func opportunities(c *wiring.Core) module.Module {
	return module.Module{
		Name: "opportunity", Schema: &opportunity.Schema, Data: opportunity.Data, Acts: opportunity.Acts,
		Jobs: every("close ended", time.Hour, only(c.Opportunities.CloseEnded)),
		Routes: func(m *web.Mux) {
			s := signups(c)
			opportunityweb.Routes(m, opportunityweb.Deps{
				Opportunities: c.Opportunities, Orgs: c.Orgs, Atlas: c.Atlas,
				Slots: opportunityweb.Slots{Shifts: s.Shifts, Aside: s.Aside, OnCard: s.Cards},
			})
			coordinatorweb.Routes(m, coordinatorweb.Deps{
				Opportunities: c.Opportunities, Orgs: c.Orgs, Atlas: c.Atlas, OnShift: attendanceweb.OnShift, Desk: desk,
			})
		},
	}
}

// imports is the part that takes tables from people.
func imports(c *wiring.Core) module.Module {
	desk := intake.NewDesk(c.Atlas, c.People, c.Orgs, c.Opportunities)
	return module.Module{
		Name: "intake", Schema: &intake.Schema, Data: intake.Data, Mine: desk.Mine, Acts: intake.Acts,
		Routes: func(m *web.Mux) { intakeweb.Routes(m, intakeweb.Deps{Intake: desk, Orgs: c.Orgs}) },
	}
}

// exports is the part that gives tables to organisations.
func exports(c *wiring.Core) module.Module {
	made := export.NewDesk(c.Bus, c.People, c.Orgs, export.Hours(c.Hours, c.Opportunities, c.People))
	return module.Module{
		Name: "export", Schema: &export.Schema, Data: export.Data, Mine: made.Mine, Acts: export.Acts,
		Jobs: func(q *job.Queue) {
			q.HandleTx(export.Work, made.MakeSome)
			every("remove exports", time.Hour, func(tx *db.Tx) error {
				_, err := made.Sweep(tx)
				return err
			})(q)
		},
		Routes: func(m *web.Mux) {
			exportweb.Routes(m, exportweb.Deps{Exports: made, People: c.People, Orgs: c.Orgs, Desk: desk})
		},
	}
}

func consents(c *wiring.Core) consentweb.Deps {
	young := guardianweb.Deps{Minors: c.Minors}.Young
	return consentweb.Deps{People: c.People, Consents: c.Consents, Young: young}
}

func guardians(c *wiring.Core) guardianweb.Deps {
	return guardianweb.Deps{
		People: c.People, Accounts: c.Accounts, Consents: c.Consents, Minors: c.Minors, Atlas: c.Atlas,
		Slots: guardianweb.Slots{Shifts: signups(c).OfChild, Hours: ownHours(c).OfChild, Hosts: hosts(c), Places: places(c)},
	}
}

// hosts names organisations for the pages of guardians.
func hosts(c *wiring.Core) func(tx *db.Tx, ids []id.ID) (map[id.ID]i18n.Words, error) {
	return func(tx *db.Tx, ids []id.ID) (map[id.ID]i18n.Words, error) {
		found, err := c.Orgs.Many(tx, ids)
		names := make(map[id.ID]i18n.Words, len(found))
		for host, o := range found {
			names[host] = o.Name
		}
		return names, err
	}
}

// places are those from which guardians may have distances counted.
func places(c *wiring.Core) func(tx *db.Tx, region string) ([]guardianweb.Place, error) {
	return func(tx *db.Tx, region string) ([]guardianweb.Place, error) {
		spots, err := c.Opportunities.Spots(tx, region)
		list := make([]guardianweb.Place, len(spots))
		for i, s := range spots {
			list[i] = guardianweb.Place{Name: s.Place, Lat: s.Lat, Lon: s.Lon}
		}
		return list, err
	}
}

func ownHours(c *wiring.Core) meweb.Deps {
	return meweb.Deps{
		People: c.People, Atlas: c.Atlas, Orgs: c.Orgs, Opportunities: c.Opportunities, Signups: c.Signups,
		Attendance: c.Attendance, Hours: c.Hours, Banner: first(mydataweb.Banner, guardianweb.Deps{People: c.People, Minors: c.Minors}.Banner),
	}
}

func sites(c *wiring.Core) sitesweb.Deps {
	return sitesweb.Deps{
		Atlas: c.Atlas, Orgs: c.Orgs, Opportunities: c.Opportunities, Hours: c.Hours, People: c.People, OnCard: signups(c).Cards,
	}
}

func signups(c *wiring.Core) signupweb.Deps {
	return signupweb.Deps{People: c.People, Minors: c.Minors, Atlas: c.Atlas, Orgs: c.Orgs, Opportunities: c.Opportunities, Signups: c.Signups}
}

// every is one piece of work that comes round.
func every(name string, interval time.Duration, run func(*db.Tx) error) func(*job.Queue) {
	return func(q *job.Queue) { q.Repeat(job.Every{Name: name, Interval: interval, Run: run}) }
}

// banner is what may stand above a page of one's own.
type banner = func(*web.Request, *db.Tx, ui.Page) (templ.Component, error)

// first is the first of several banners that has something to say.
func first(of ...banner) banner {
	return func(r *web.Request, tx *db.Tx, p ui.Page) (templ.Component, error) {
		for _, b := range of {
			if c, err := b(r, tx, p); err != nil || c != nil {
				return c, err
			}
		}
		return nil, nil
	}
}

// only is work of which the error alone matters.
func only[T any](work func(*db.Tx) (T, error)) func(*db.Tx) error {
	return func(tx *db.Tx) error {
		_, err := work(tx)
		return err
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

// dataMap returns the tables of all parts.
func dataMap(parts []module.Module) (all []privacy.Table) {
	for _, m := range parts {
		all = append(all, m.Data...)
	}
	return all
}

// rights is the part by which people see, take away and erase what is kept of
// them by all the others.
func rights(c *wiring.Core, parts []module.Module) module.Module {
	told := mydata.Parts{Names: mydata.Names{Words: vocabulary(c, parts), Scopes: mentions(c)}}
	for _, part := range parts {
		if part.Mine != nil {
			told.Mine = append(told.Mine, part.Mine)
		}
		if part.Owes != nil {
			told.Owes = append(told.Owes, part.Owes)
		}
	}
	desk := mydata.NewDesk(c.Bus, c.People, c.Accounts, c.Consents, c.Minors, told)
	own := module.Module{
		Name: "mydata", Schema: &mydata.Schema, Data: mydata.Data, Acts: mydata.Acts, Jobs: func(q *job.Queue) {
			q.Repeat(job.Every{Name: "erase on request", Interval: 10 * time.Minute, Due: desk.Due, Each: desk.EraseDue})
		},
	}
	own.Routes = func(m *web.Mux) {
		mydataweb.Routes(m, mydataweb.Deps{Map: dataMap(append(parts, own)), People: c.People, MyData: desk})
	}
	return own
}

// of has a part that opens what is the person's tell them of it.
func of(people *person.Desk, tell func(*db.Tx, person.Person) ([]privacy.Section, error)) mydata.Mine {
	return func(tx *db.Tx, who id.ID) ([]privacy.Section, error) {
		p, err := people.Get(tx, who)
		if err != nil {
			return nil, err
		}
		return tell(tx, p)
	}
}

// withUniversities is what accounts tell of a person, with the names of
// universities beside their codes.
func withUniversities(c *wiring.Core) mydata.Mine {
	return func(tx *db.Tx, who id.ID) ([]privacy.Section, error) {
		sections, err := c.Accounts.Mine(tx, who)
		for _, s := range sections {
			for _, row := range s.Rows {
				for _, u := range c.Universities {
					if s.Name == "universities" && row[0] == u.Code {
						row[0] = privacy.Word{Code: u.Code, Name: u.Name}
					}
				}
			}
		}
		return sections, err
	}
}
