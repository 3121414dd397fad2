package sitesweb

import (
	"github.com/a-h/templ"

	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web"
)

// hostDeedsShown is how many opportunities stand on their organisation's page.
const hostDeedsShown = 6

// DeedsOf is what an organisation calls for now, for its own page; nil if it
// calls for nothing.
func (d Deps) DeedsOf(r *web.Request, tx *db.Tx, o org.Org) (templ.Component, error) {
	h := &pages{Deps: d}
	where, err := h.places(tx)
	if err != nil {
		return nil, err
	}
	found, err := h.soonest(r, tx, where, opportunity.Filter{Org: o.ID}, hostDeedsShown, "org", o.ID.String())
	if err != nil || len(found.Cards) == 0 {
		return nil, err
	}
	for i, it := range found.items { // the row says the day at its side
		found.Cards[i].When = i18n.ClockRange(it.Shift.Starts.Time(), it.Shift.Ends.Time())
	}
	return hostDeeds(r.Lang, found), nil
}

// NumbersOf is what an organisation has done in a year and how punctually it
// decides about hours, for its own page; nil before its first hours.
func (d Deps) NumbersOf(r *web.Request, tx *db.Tx, o org.Org) (templ.Component, error) {
	h := &pages{Deps: d}
	where, err := h.places(tx)
	if err != nil {
		return nil, err
	}
	y, err := h.year(tx, hours.Slice{Org: o.ID})
	if err != nil || y.total() == 0 {
		return nil, err
	}
	inTime, all, err := d.Hours.Timeliness(tx, o.ID)
	if err != nil {
		return nil, err
	}
	list := []stat{{figure(r.Lang, y.total()), textHoursYear.In(r.Lang)}, attendances(r.Lang, y.attendances())}
	if all > 0 {
		list = append(list, stat{i18n.Percent(r.Lang, inTime*100/all), textPunctual.In(r.Lang, "hours", int(hours.DecideWithin.Hours()))})
	}
	return hostNumbers(r.Lang, list, y, where), nil
}
