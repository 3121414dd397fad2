// Package opportunityweb holds the public pages of opportunities: the list with
// its views, the page of one opportunity, and its calendar. The pages on which
// a coordinator works are in package coordinatorweb.
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
	m.Get("/opportunities", auth.Anyone, h.list, web.Kept())
	m.Get("/opportunities/{id}", auth.Anyone, h.show, web.Kept())
	m.Get("/opportunities/{id}/calendar.ics", auth.Anyone, h.calendar)
}
