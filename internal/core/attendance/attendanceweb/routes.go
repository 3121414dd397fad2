// Package attendanceweb holds the pages on which a host's coordinators see who
// is coming, note who came and left, correct what was noted, and print the
// list to sign.
//
// Later parts of the story put their own work on these pages through Slots:
// they know nothing of hours.
package attendanceweb

import (
	"asar/internal/core/attendance"
	"asar/internal/core/opportunity"
	"asar/internal/core/opportunity/coordinatorweb"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Slots are the places that later parts fill. Each may be nil.
type Slots struct {
	// Tasks are what else waits for the organisation's coordinators, most
	// urgent first; each link leads to where it is done.
	Tasks func(r *web.Request, tx *db.Tx, host id.ID) ([]ui.Link, error)
	// Desk are the organisation's pages for those who work at them.
	Desk func(r *web.Request, host id.ID) []ui.Link
	// Shift are the ways to later parts' pages of one shift.
	Shift func(r *web.Request, host, shift id.ID) []ui.Link
}

// Deps is what the pages need of the rest.
type Deps struct {
	Attendance    *attendance.Desk
	Signups       *signup.Desk
	Opportunities *opportunity.Desk
	People        *person.Desk
	Orgs          *org.Desk
	Slots         Slots
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	keep := auth.In(auth.KeepAttendance, auth.ScopeOrg)
	m.Get("/org/{org}/today", keep, h.today)
	// On PostgreSQL those who are noted at the same moment share a transaction:
	// side by side they would get in each other's way, whatever their shifts.
	entrance := web.Hot(func(*web.Request) []string { return []string{door} })
	const shift = "/org/{org}/shifts/{shift}"
	m.Get(shift, keep, h.shift)
	m.Get(shift+"/check-in", keep, h.checkIn)
	m.Post(shift+"/check-in", keep, h.note, entrance, web.Prepare(h.read), web.Together(coming, h.comeAll))
	m.Get(shift+"/people/{signup}", keep, h.person)
	m.Post(shift+"/people/{signup}", keep, h.correct, entrance)
	m.Get(shift+"/people/{signup}/guardian", keep, h.askGuardian, web.Fresh())
	m.Post(shift+"/people/{signup}/guardian", keep, h.guardian, web.Fresh())
	m.Get(shift+"/roster/print", keep, h.paper)
}

// where is the shift that a page is about.
type where = coordinatorweb.Where

// ways are the pages of one shift, for moving between them.
func (h *pages) ways(r *web.Request, w where, here string) []ui.Link {
	links := []ui.Link{
		{Key: "shift", Href: r.Link(w.Base()), Text: textShift.In(r.Lang)},
		{Key: "check-in", Href: r.Link(w.Base() + "/check-in"), Text: textCheckIn.In(r.Lang)},
	}
	if h.Slots.Shift != nil {
		links = append(links, h.Slots.Shift(r, w.O.Org, w.Shift.ID)...)
	}
	for i := range links {
		links[i].Current = links[i].Key == here && here != ""
	}
	return links
}
