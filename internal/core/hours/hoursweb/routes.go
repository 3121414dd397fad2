// Package hoursweb holds the pages on which a host's coordinators vouch for
// hours: those of one shift, exceptions first; the queue of everything that
// waits, by its age; and the disputes, with both sides' words.
//
// Desk, Shift and Tasks put the ways to these pages, and what waits there, on
// the pages of earlier parts.
package hoursweb

import (
	"time"

	"asar/internal/core/attendance"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/opportunity/coordinatorweb"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// Deps is what the pages need of the rest.
type Deps struct {
	Hours         *hours.Desk
	Attendance    *attendance.Desk
	Opportunities *opportunity.Desk
	People        *person.Desk
	Orgs          *org.Desk
	// Desk is a slot: the organisation's pages for those who work at them. It may be nil.
	Desk func(r *web.Request, host id.ID) []ui.Link
	// Away is a slot: the way to taking the hours away as a file. It may be nil.
	Away func(r *web.Request, host id.ID) ui.Link
}

type pages struct{ Deps }

// Routes mounts the pages. Decisions queue up for the ledger's head.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	verify := auth.In(auth.VerifyHours, auth.ScopeOrg)
	ledger := web.Hot(func(*web.Request) []string { return []string{hours.LedgerKey} })
	lines := web.Fields(3*rowsShown + 20) // a line has a box, a time and a reason
	const shift = "/org/{org}/shifts/{shift}/hours"
	m.Get(shift, verify, h.shift)
	m.Post(shift, verify, h.decideShift, ledger, lines)
	m.Get("/org/{org}/hours", verify, h.queue)
	m.Get("/org/{org}/disputes", verify, h.disputes)
	m.Post("/org/{org}/disputes", verify, h.decideDisputes, ledger, lines)
}

func base(host id.ID) string { return "/org/" + host.String() }

// Desk are the ways to an organisation's hours and disputes.
func Desk(r *web.Request, host id.ID) []ui.Link {
	return []ui.Link{
		{Key: "hours", Href: r.Link(base(host) + "/hours"), Text: textHours.In(r.Lang)},
		{Key: "disputes", Href: r.Link(base(host) + "/disputes"), Text: textDisputes.In(r.Lang)},
	}
}

// Shift is the way to the hours of one shift.
func Shift(r *web.Request, host, shift id.ID) []ui.Link {
	return []ui.Link{{Key: "hours", Href: r.Link(coordinatorweb.ShiftBase(host, shift) + "/hours"), Text: textHours.In(r.Lang)}}
}

// Tasks returns a function that lists what is overdue at an organisation:
// hours that have waited too long, and disputes.
func Tasks(desk *hours.Desk) func(r *web.Request, tx *db.Tx, host id.ID) ([]ui.Link, error) {
	return func(r *web.Request, tx *db.Tx, host id.ID) ([]ui.Link, error) {
		waiting, err := desk.Waiting(tx, host)
		late, disputed, until := 0, 0, when.Instant(0)
		for _, w := range waiting {
			due := hours.Due(w)
			switch {
			case w.State == hours.Disputed:
				if disputed++; until == 0 || due < until {
					until = due
				}
			case due.Before(r.Now()):
				late++
			}
		}
		var links []ui.Link
		if late > 0 {
			links = append(links, ui.Link{
				Href: r.Link(base(host) + "/hours"),
				Text: textLateTask.In(r.Lang, "n", late, "hours", int(hours.DecideWithin/time.Hour)),
			})
		}
		if disputed > 0 {
			links = append(links, ui.Link{
				Href: r.Link(base(host) + "/disputes"),
				Text: textDisputeTask.In(r.Lang, "n", disputed, "until", i18n.DateTime(r.Lang, until.Time())),
			})
		}
		return links, err
	}
}

// ways are the organisation's pages for those who work at them, or those of
// this part alone.
func (h *pages) ways(r *web.Request, host id.ID, here string) []ui.Link {
	if h.Desk != nil {
		return h.Desk(r, host)
	}
	return marked(Desk(r, host), here)
}

// shiftWays are the pages of one shift.
func shiftWays(r *web.Request, host, shift id.ID) []ui.Link {
	links := []ui.Link{
		{Href: r.Link(coordinatorweb.ShiftBase(host, shift)), Text: textShift.In(r.Lang)},
		{Href: r.Link(coordinatorweb.ShiftBase(host, shift) + "/check-in"), Text: textCheckIn.In(r.Lang)},
	}
	return marked(append(links, Shift(r, host, shift)...), "hours")
}

func marked(links []ui.Link, here string) []ui.Link {
	for i := range links {
		links[i].Current = links[i].Key == here
	}
	return links
}

// where is the shift that a page is about.
type where = coordinatorweb.Where

// host returns the organisation that the path names.
func (h *pages) host(r *web.Request, tx *db.Tx) (org.Org, error) {
	which, err := r.PathID("org")
	if err != nil {
		return org.Org{}, err
	}
	return h.Orgs.Get(tx, which)
}
