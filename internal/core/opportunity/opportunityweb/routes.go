// Package opportunityweb holds the pages of opportunities: the public list
// with its views, the page of one opportunity and its calendar, and the pages
// on which a coordinator writes, cuts into shifts, publishes and cancels.
//
// Later parts of the story put themselves on these pages through Slots: the
// list and the page know nothing of sign-ups.
package opportunityweb

import (
	"github.com/a-h/templ"

	"asar/internal/core/atlas"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Slots are the places that later parts fill. Each may be nil, and each may
// return a nil component for nothing to show.
type Slots struct {
	// Shifts is the form with which people sign up for shifts to come. Without
	// it, or if it returns nil, the shifts are listed with their places.
	Shifts func(r *web.Request, tx *db.Tx, o opportunity.Opportunity, shifts []opportunity.Shift, p ui.Page) (templ.Component, error)
	// Aside stands beside the facts, such as why the reader may join.
	Aside func(r *web.Request, tx *db.Tx, o opportunity.Opportunity, shifts []opportunity.Shift, p ui.Page) (templ.Component, error)
	// Organiser is said below the organisation's name, such as how punctually
	// it confirms hours.
	Organiser func(r *web.Request, tx *db.Tx, host org.Org) (templ.Component, error)
	// OnCard gives cards of the list a chip, by opportunity.
	OnCard func(r *web.Request, tx *db.Tx, items []opportunity.Item) (map[id.ID]templ.Component, error)
	// OnShift gives the coordinator's page of one shift more to do, such as
	// the list of who signed up.
	OnShift func(r *web.Request, tx *db.Tx, o opportunity.Opportunity, s opportunity.Shift) (templ.Component, error)
}

// Deps is what the pages need of the rest.
type Deps struct {
	Opportunities *opportunity.Desk
	Orgs          *org.Desk
	Atlas         *atlas.Desk
	Slots         Slots
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	m.Get("/opportunities", auth.Anyone, h.list)
	m.Get("/opportunities/{id}", auth.Anyone, h.show)
	m.Get("/opportunities/{id}/calendar.ics", auth.Anyone, h.calendar)

	run := auth.In(auth.RunOpportunity, auth.ScopeOrg)
	const own = "/org/{org}/opportunities"
	m.Get(own, run, h.shelf)
	m.Get(own+"/new", run, h.blank)
	m.Post(own+"/new", run, h.draft)
	m.Get(own+"/{id}/edit", run, h.edit)
	m.Post(own+"/{id}/edit", run, h.save)
	m.Get(own+"/{id}/shifts", run, h.shifts)
	m.Post(own+"/{id}/shifts", run, h.addShifts)
	m.Get(own+"/{id}/shifts/{shift}", run, h.shift)
	m.Post(own+"/{id}/shifts/{shift}", run, h.editShift)
	m.Post(own+"/{id}/shifts/{shift}/cancel", run, h.cancelShift)
	m.Get(own+"/{id}/publish", run, h.check)
	m.Post(own+"/{id}/publish", run, h.publish)
	m.Post(own+"/{id}/copy", run, h.copy)
	m.Post(own+"/{id}/close", run, h.close)
	m.Get(own+"/{id}/cancel", run, h.mayCancel)
	m.Post(own+"/{id}/cancel", run, h.cancel)
}

// base returns the address under which an organisation's opportunities are
// run, without the language.
func base(host id.ID) string { return "/org/" + host.String() + "/opportunities" }

// home returns the address under which one opportunity is run.
func home(o opportunity.Opportunity) string { return base(o.Org) + "/" + o.ID.String() }
