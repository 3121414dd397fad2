package app

import (
	"github.com/a-h/templ"
	"time"

	"asar/internal/app/wiring"
	"asar/internal/core/consent"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/appealweb"
	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/feature/credit/cases/rosterweb"
	"asar/internal/feature/credit/cases/studentweb"
	"asar/internal/feature/credit/cases/universityweb"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/enrol/roster"
	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/opening/openingweb"
	"asar/internal/feature/credit/operatorweb"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/programme/programmeweb"
	"asar/internal/feature/credit/quota"
	"asar/internal/feature/credit/recognition"
	"asar/internal/feature/credit/recognition/recognitionweb"
	"asar/internal/feature/payout/payoutweb"
	"asar/internal/kit/db"
	"asar/internal/kit/job"
	"asar/internal/kit/module"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// climbAt is when what is overdue climbs: as the desks begin to work.
const climbAt = "08:00"

// lookEvery is how often vouchers are looked at whose period is over, and lines for places.
const lookEvery = time.Hour

// drawEvery is how long lots wait, at most, after the close.
const drawEvery = time.Minute

// credit is what verified hours give: programmes, who studies where, funded
// places and vouchers; with the desks of openings and of vouchers, and the
// vouchers of a reader for their page of hours.
func credit(c *wiring.Core) ([]module.Module, *opening.Desk, *cases.Desk, slot) {
	programmes := programme.NewDesk()
	students := enrol.NewDesk(c.Bus, c.People, c.Consents, c.Orgs, c.Minors)
	places := quota.NewDesk(c.Bus)
	samePlaces := wiring.Lines(places.Verify)
	vouchers := cases.NewDesk(cases.Deps{
		Bus: c.Bus, People: c.People, Minors: c.Minors, Orgs: c.Orgs, Hours: c.Hours, Attendance: c.Attendance, Programmes: programmes, Students: students, Places: places,
	})
	sameHours := wiring.Lines(vouchers.Verify)
	credits := recognition.NewDesk(c.Bus, c.People, students, programmes, vouchers)
	// What keeps from withdrawing the consent to volunteer keeps from erasure, too.
	c.Consents.Oblige(consent.Account, wiring.ByNumber(vouchers.Owes))
	c.Consents.Oblige(enrol.Study, wiring.ByNumber(vouchers.Owes)) // who waits in a line has a voucher open, too
	c.Consents.Oblige(enrol.Study, wiring.ByNumber(credits.OwesStudent))
	c.Orgs.Oblige(places.Owes)
	c.Orgs.Oblige(credits.Owes)
	openings := opening.NewDesk(c.Bus, programmes, places, vouchers)
	look := casesweb.Deps{Cases: vouchers, Programmes: programmes, Atlas: c.Atlas, Opportunities: c.Opportunities}
	university := universityweb.Deps{Deps: look, People: c.People, Orgs: c.Orgs, Students: students, Places: places, Desk: desk}
	line := openingweb.Deps{Openings: openings, Programmes: programmes, Places: places, Cases: vouchers, Orgs: c.Orgs}
	student := studentweb.Deps{Deps: look, People: c.People, Orgs: c.Orgs, Students: students, Agree: consents(c), Further: further, Details: payoutweb.Money, Line: line.OnCase}
	return []module.Module{
		{Name: "programme", Schema: &programme.Schema, Data: programme.Data, Acts: programme.Acts, Routes: func(m *web.Mux) {
			programmeweb.Routes(m, programmeweb.Deps{Programmes: programmes, Atlas: c.Atlas, Desk: operatorDesk})
		}},
		{Name: "enrol", Schema: &enrol.Schema, Data: enrol.Data, Acts: enrol.Acts, Mine: students.Mine},
		lists(c, students),
		{Name: "quota", Schema: &quota.Schema, Data: quota.Data, Acts: quota.Acts, Verify: samePlaces, Jobs: wiring.Watching("verify places", verifyAt, samePlaces)},
		{
			Name: "cases", Schema: &cases.Schema, Data: cases.Data, Acts: cases.Acts, Verify: sameHours, Mine: of(c.People, vouchers.Mine), Jobs: func(q *job.Queue) {
				wiring.Watching("verify vouchers", verifyAt, sameHours)(q)
				q.Repeat(job.Every{Name: "climb the ladder", Clock: climbAt, Run: vouchers.ClimbAll})
				q.Repeat(job.Every{Name: "close what is over", Interval: lookEvery, Due: vouchers.Ended, Each: vouchers.CloseEnded})
			}, Routes: func(m *web.Mux) {
				studentweb.Routes(m, student)
				universityweb.Routes(m, university)
			},
		},
		{
			Name: "opening", Schema: &opening.Schema, Data: opening.Data, Acts: opening.Acts, Mine: of(c.People, openings.Mine),
			Jobs: func(q *job.Queue) {
				q.Repeat(job.Every{Name: "draw lots", Interval: drawEvery, Run: openings.RevealDue})
				q.Repeat(job.Every{Name: "look at lines again", Interval: lookEvery, Due: openings.Waiting, Each: openings.LookAgain})
			}, Routes: func(m *web.Mux) {
				operatorweb.Routes(m, operatorweb.Deps{
					Openings: openings, Programmes: programmes, Places: places, Cases: vouchers, Orgs: c.Orgs, Beside: credits.Ageing, Desk: operatorDesk,
				})
				openingweb.Routes(m, line)
				appealweb.Routes(m, appealweb.Deps{Deps: look, People: c.People, Orgs: c.Orgs, Desk: operatorDesk})
			},
		},
		{
			Name: "recognition", Schema: &recognition.Schema, Data: recognition.Data, Acts: recognition.Acts, Mine: of(c.People, credits.Mine), Jobs: func(q *job.Queue) {
				q.Repeat(job.Every{Name: "climb for credits", Clock: climbAt, Run: credits.ClimbAll})
			},
			Routes: func(m *web.Mux) {
				recognitionweb.Routes(m, recognitionweb.Deps{
					Recognition: credits, Programmes: programmes, Cases: vouchers, People: c.People, Orgs: c.Orgs, Desk: desk,
				})
			},
		},
	}, openings, vouchers, student.Slot
}

// lists is the part by which universities take their lists of students in.
func lists(c *wiring.Core, students *enrol.Desk) module.Module {
	desk := roster.NewDesk(students, c.People)
	return module.Module{
		Name: "roster", Mine: desk.Mine, Acts: roster.Acts,
		Routes: func(m *web.Mux) { rosterweb.Routes(m, rosterweb.Deps{Lists: desk, Orgs: c.Orgs}) },
	}
}

// slot is what a part shows its reader on another part's page.
type slot func(r *web.Request, tx *db.Tx, p ui.Page) (templ.Component, error)

// further are the pages of other parts for students with a voucher.
func further(r *web.Request) []ui.Link {
	return []ui.Link{payoutweb.Money(r), recognitionweb.Mine(r)}
}
