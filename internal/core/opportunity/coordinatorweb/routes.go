// Package coordinatorweb holds the pages on which a coordinator runs an
// organisation's opportunities: the shelf, the form of texts and risks, the
// shifts, the check list before publishing, closing and cancelling.
package coordinatorweb

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

// Deps is what the pages need of the rest.
type Deps struct {
	Opportunities *opportunity.Desk
	Orgs          *org.Desk
	Atlas         *atlas.Desk
	// OnShift is a slot: it gives the page of one shift more to show, such as
	// who signed up. It may be nil, and may return nil.
	OnShift func(r *web.Request, tx *db.Tx, o opportunity.Opportunity, s opportunity.Shift) (templ.Component, error)
	// Desk is a slot: the organisation's pages for those who work at them. It may be nil.
	Desk func(r *web.Request, host id.ID) []ui.Link
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
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
