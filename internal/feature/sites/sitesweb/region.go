package sitesweb

import (
	"asar/internal/core/atlas"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/ui/chart"
	"asar/internal/kit/web"
)

// regionsView is what the list of regions shows.
type regionsView struct {
	Page    ui.Page
	Places  places
	Minutes map[string]int // of the year, by region; what was done online under ""
}

func (h *pages) regions(r *web.Request, tx *db.Tx) (_ web.Response, err error) {
	var v regionsView
	if v.Places, err = h.places(tx); err != nil {
		return web.Response{}, err
	}
	from, to := span(tx.Today())
	sums, err := h.Hours.ByRegion(tx, hours.Slice{From: from, To: to})
	if err != nil {
		return web.Response{}, err
	}
	v.Minutes = byRegion(sums)
	v.Page = r.Page(textRegions.In(r.Lang))
	v.Page.Description = textRegionsLead.In(r.Lang)
	return web.HTML(regionsPage(v)), nil
}

func (v regionsView) tiles() chart.TileMap { return tileMap(v.Page, v.Places, v.Minutes) }

func (v regionsView) ranking() []chart.Bar {
	return ranking(v.Page, v.Places, v.Minutes, shownRegions)
}

// office is who answers for a region.
type office int

const (
	noOffice office = iota // neither the region nor the country has one here
	nationalOffice
	regionalOffice
)

// regionView is what the home of a region shows.
type regionView struct {
	Page   ui.Page
	Places places
	Region atlas.Region
	Year   year
	Deeds  deeds
	Hosts  []host
	Orgs   int // that may call for volunteers
	Office office
}

func (h *pages) region(r *web.Request, tx *db.Tx) (web.Response, error) {
	code, moved := canonical(r, "/regions")
	region, found, err := h.Atlas.Region(tx, code)
	switch {
	case err != nil:
		return web.Response{}, err
	case !found:
		return web.Response{}, fault.Missing("region")
	case moved != nil:
		return *moved, nil
	}
	v := regionView{Region: region}
	if err := h.loadRegion(r, tx, &v); err != nil {
		return web.Response{}, err
	}
	v.Page = r.Page(region.Name.Text(r.Lang))
	v.Page.Description = textRegionAbout.In(r.Lang, "region", region.Name)
	return web.HTML(regionPage(v)), nil
}

func (h *pages) loadRegion(r *web.Request, tx *db.Tx, v *regionView) (err error) {
	if v.Places, err = h.places(tx); err != nil {
		return err
	}
	code := v.Region.Code
	if v.Year, err = h.year(tx, hours.Slice{Region: code}); err != nil {
		return err
	}
	if v.Deeds, err = h.soonest(r, tx, v.Places, opportunity.Filter{Region: code}, shown, "region", code); err != nil {
		return err
	}
	vetted := org.Filter{Region: code, Verified: true, Limit: shownHosts}
	list, err := h.Orgs.List(tx, vetted)
	if err != nil {
		return err
	}
	for _, o := range list {
		v.Hosts = append(v.Hosts, hostCard(r, v.Places, o))
	}
	if v.Orgs = len(list); v.Orgs == shownHosts {
		if v.Orgs, err = h.Orgs.Count(tx, vetted); err != nil {
			return err
		}
	}
	v.Office, err = h.office(tx, code)
	return err
}

func (h *pages) office(tx *db.Tx, region string) (office, error) {
	for _, o := range []struct {
		scope auth.Scope
		is    office
	}{{auth.OfRegion(region), regionalOffice}, {auth.Country, nationalOffice}} {
		holders, err := h.People.Holders(tx, auth.Grant{Role: auth.FrontOfficer, Scope: o.scope})
		if err != nil || len(holders) > 0 {
			return o.is, err
		}
	}
	return noOffice, nil
}

func (v regionView) crumbs() []ui.Link {
	return []ui.Link{{Href: v.Page.Href("/regions"), Text: textRegions.In(v.Page.Lang)}}
}

// legend says in words what the sunburst shows.
func (v regionView) legend() string {
	if n := v.Year.total(); n > 0 {
		return textRegionLegend.In(v.Page.Lang, "hours", total(v.Page.Lang, n))
	}
	return textRegionDark.In(v.Page.Lang)
}

func (v regionView) stats() []stat {
	l := v.Page.Lang
	return []stat{
		{figure(l, v.Year.total()), textHoursYear.In(l)},
		attendances(l, v.Year.attendances()),
		{i18n.Number(l, v.Deeds.Total), textOpenDeeds.In(l, "n", v.Deeds.Total)},
		{i18n.Number(l, v.Orgs), textVettedOrgs.In(l, "n", v.Orgs)},
	}
}

// columnsLabel says in a sentence what the columns show.
func (v regionView) columnsLabel() string {
	l := v.Page.Lang
	best, minutes := v.Year.best()
	return textColumns.In(l, "all", total(l, v.Year.total()), "month", i18n.MonthYear(l, best), "hours", total(l, minutes))
}

// officeName is who answers, and officeNote what is to be said of it.
func (v regionView) officeName() string {
	switch v.Office {
	case regionalOffice:
		return textOfficeOf.In(v.Page.Lang, "region", v.Region.Name)
	case nationalOffice:
		return textNationalOffice.In(v.Page.Lang)
	default:
		return textNoOffice.In(v.Page.Lang)
	}
}

func (v regionView) officeNote() string {
	switch v.Office {
	case regionalOffice:
		return textOfficeDoes.In(v.Page.Lang)
	case nationalOffice:
		return textNationalAnswers.In(v.Page.Lang)
	default:
		return textNobodyAnswers.In(v.Page.Lang)
	}
}

func (v regionView) officeReach() string {
	if v.Office == noOffice {
		return textReachNobody.In(v.Page.Lang)
	}
	return textReach.In(v.Page.Lang, "days", org.AnswerDays)
}
