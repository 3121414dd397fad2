package opportunityweb_test

import (
	"github.com/a-h/templ"

	"asar/internal/core/opportunity"
	"asar/internal/core/opportunity/opportunityweb"
	"asar/internal/core/org"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// filling fills each slot with a few words.
var filling = opportunityweb.Slots{
	Shifts: func(*web.Request, *db.Tx, opportunity.Opportunity, []opportunity.Shift, ui.Page) (templ.Component, error) {
		return templ.Raw("<p>form of sign-up</p>"), nil
	},
	Aside: func(*web.Request, *db.Tx, opportunity.Opportunity, []opportunity.Shift, ui.Page) (templ.Component, error) {
		return templ.Raw("<p>why you may</p>"), nil
	},
	Organiser: func(*web.Request, *db.Tx, org.Org) (templ.Component, error) {
		return templ.Raw("<p>96 of 100</p>"), nil
	},
	OnCard: func(_ *web.Request, _ *db.Tx, items []opportunity.Item) (map[id.ID]templ.Component, error) {
		return map[id.ID]templ.Component{items[0].ID: templ.Raw("<span>chip of a card</span>")}, nil
	},
}
