package sitesweb

import (
	"asar/internal/core/atlas"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/ui/chart"
	"asar/internal/kit/web"
)

const (
	// longHosts bounds the organisations that a page looks through, and
	// shownHosts those that it shows.
	longHosts  = 50
	shownHosts = 6
	// shownRegions is how many regions a page ranks.
	shownRegions = 8
)

// directionsView is what the list of directions shows.
type directionsView struct {
	Page   ui.Page
	Places places
	Year   year
	Counts map[string]int // of what can be joined, by direction
}

func (h *pages) directions(r *web.Request, tx *db.Tx) (_ web.Response, err error) {
	var v directionsView
	if v.Places, err = h.places(tx); err != nil {
		return web.Response{}, err
	}
	if v.Year, err = h.year(tx, hours.Slice{}); err != nil {
		return web.Response{}, err
	}
	if v.Counts, err = h.Opportunities.CountByDirection(tx, opportunity.Filter{}); err != nil {
		return web.Response{}, err
	}
	v.Page = r.Page(textDirections.In(r.Lang))
	v.Page.Description = textDirectionsLead.In(r.Lang)
	return web.HTML(directionsPage(v)), nil
}

// year reads the twelve months that end now, of the slice's region, direction
// or organisation.
func (h *pages) year(tx *db.Tx, s hours.Slice) (year, error) {
	s.From, s.To = span(tx.Today())
	sums, err := h.Hours.ByMonth(tx, s)
	return newYear(tx.Today(), sums), err
}

// hoursOf says a direction's hours of the year.
func (v directionsView) hoursOf(code string) string {
	return textHoursOfYear.In(v.Page.Lang, "hours", total(v.Page.Lang, sum(v.Year.minutes[code])))
}

func (v directionsView) attendancesOf(code string) string {
	s := attendances(v.Page.Lang, v.Year.records[code])
	return s.Value + " " + s.Text
}

// directionView is what the home of a direction shows.
type directionView struct {
	Page      ui.Page
	Direction atlas.Direction
	Year      year
	Regions   []chart.Bar
	Spread    int // regions with hours
	Deeds     deeds
	Hosts     []host
}

func (h *pages) direction(r *web.Request, tx *db.Tx) (web.Response, error) {
	code, moved := canonical(r, "/directions")
	d, found, err := h.Atlas.Direction(tx, code)
	switch {
	case err != nil:
		return web.Response{}, err
	case !found:
		return web.Response{}, fault.Missing("direction")
	case moved != nil:
		return *moved, nil
	}
	v := directionView{Direction: d}
	if err := h.loadDirection(r, tx, &v); err != nil {
		return web.Response{}, err
	}
	v.Page = r.Page(d.Name.Text(r.Lang))
	v.Page.Description = d.Story.Text(r.Lang)
	return web.HTML(directionPage(v)), nil
}

func (h *pages) loadDirection(r *web.Request, tx *db.Tx, v *directionView) error {
	where, err := h.places(tx)
	if err != nil {
		return err
	}
	code := v.Direction.Code
	if v.Year, err = h.year(tx, hours.Slice{Direction: code}); err != nil {
		return err
	}
	from, to := span(tx.Today())
	slice := hours.Slice{From: from, To: to, Direction: code}
	sums, err := h.Hours.ByRegion(tx, slice)
	if err != nil {
		return err
	}
	all := ranking(ui.Page{Lang: r.Lang}, where, byRegion(sums), len(where.regions))
	v.Regions, v.Spread = all[:min(shownRegions, len(all))], len(all)
	filter := opportunity.Filter{Directions: []string{code}}
	if v.Deeds, err = h.soonest(r, tx, where, filter, shown, "dir", code); err != nil {
		return err
	}
	worked, err := h.Hours.ByHost(tx, slice, longHosts)
	if err != nil {
		return err
	}
	calling, err := h.Opportunities.HostsAhead(tx, code, longHosts)
	if err != nil {
		return err
	}
	v.Hosts, err = h.hosts(r, tx, where, tallies(worked, calling), shownHosts)
	return err
}

func (v directionView) head() ui.DetailHead {
	p := v.Page
	return ui.DetailHead{
		Crumbs: []ui.Link{{Href: p.Href("/directions"), Text: textDirections.In(p.Lang)}},
		Dir:    v.Direction.Code, Title: v.Direction.Name.Text(p.Lang),
	}
}

// picture is the year as poles.
func (v directionView) picture() string {
	var names [months]string
	for i := range names {
		names[i] = i18n.MonthShort(v.Page.Lang, v.Year.month(i))
	}
	return fan(v.Year.byMonth(), names, figure(v.Page.Lang, v.Year.total()))
}

// caption says in words what the picture shows.
func (v directionView) caption() string {
	l := v.Page.Lang
	best, minutes := v.Year.best()
	if minutes == 0 {
		return textFanDark.In(l)
	}
	return textFan.In(l, "month", i18n.MonthYear(l, best), "hours", total(l, minutes))
}

func (v directionView) stats() []stat {
	l := v.Page.Lang
	return []stat{
		{figure(l, v.Year.total()), textHoursYear.In(l)},
		attendances(l, v.Year.attendances()),
		{i18n.Number(l, v.Deeds.Total), textOpenDeeds.In(l, "n", v.Deeds.Total)},
		{i18n.Number(l, v.Spread), textSpread.In(l, "n", v.Spread)},
	}
}
