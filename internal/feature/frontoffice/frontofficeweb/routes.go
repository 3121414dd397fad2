// Package frontofficeweb holds the desk of a front office: the queue of
// organisations that wait to be vetted, and the page on which an officer looks
// at one and decides. The path names the region; "kz" is the whole country,
// for the national office.
package frontofficeweb

import (
	"slices"

	"asar/internal/core/atlas"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/frontoffice"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest.
type Deps struct {
	Orgs   *org.Desk
	People *person.Desk
	Atlas  *atlas.Desk
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	vet := auth.In(auth.VetOrganisation, auth.ScopeRegion)
	m.Get("/office", auth.Person, h.office)
	m.Get("/office/{region}/vetting", vet, h.queue)
	m.Get("/office/{region}/organisations/{id}", vet, h.organisation)
	m.Post("/office/{region}/organisations/{id}/decide", vet, h.decide)
}

// office sends an officer to the queue of the first place they answer for.
func (h *pages) office(r *web.Request, _ *db.Tx) (web.Response, error) {
	if r.Actor.May(auth.VetOrganisation, auth.Country) {
		return web.See(r.Link(queuePath(frontoffice.Country))), nil
	}
	regions := r.Actor.Scopes(auth.VetOrganisation, auth.ScopeRegion)
	if len(regions) == 0 {
		return web.Response{}, fault.Forbidden(string(auth.VetOrganisation))
	}
	return web.See(r.Link(queuePath(regions[0].ID))), nil
}

// place is the region that a path names.
type place struct {
	Path string // as in the address: "kz-35", or "kz"
	Code string // for queries: empty for the whole country
	Name string
}

func queuePath(region string) string { return "/office/" + region + "/vetting" }

func (p place) organisation(o org.Org) string {
	return "/office/" + p.Path + "/organisations/" + o.ID.String()
}

// here returns the place of the path. The right of a national officer reaches
// every code, so that one nobody knows is refused here.
func (h *pages) here(r *web.Request, tx *db.Tx) (place, error) {
	p := place{Path: r.Path("region")}
	if p.Path == frontoffice.Country {
		p.Name = textCountry.In(r.Lang)
		return p, nil
	}
	region, known, err := h.Atlas.Region(tx, p.Path)
	if err == nil && !known {
		err = fault.Missing("region")
	}
	p.Code, p.Name = p.Path, region.Name.Text(r.Lang)
	return p, err
}

// at returns the organisation of the path, which must lie in its place.
func (h *pages) at(r *web.Request, tx *db.Tx) (place, org.Org, error) {
	p, err := h.here(r, tx)
	if err != nil {
		return p, org.Org{}, err
	}
	which, err := r.PathID("id")
	if err != nil {
		return p, org.Org{}, err
	}
	o, err := h.Orgs.Get(tx, which)
	if err == nil && p.Code != "" && o.Region != p.Code {
		err = fault.Missing("org")
	}
	return p, o, err
}

// places are links to the same queue elsewhere, for who answers for several
// regions or for all.
func (h *pages) places(r *web.Request, tx *db.Tx, here place) ([]ui.Option, error) {
	regions, err := h.Atlas.Regions(tx)
	if err != nil {
		return nil, err
	}
	var options []ui.Option
	if r.Actor.May(auth.VetOrganisation, auth.OfRegion(frontoffice.Country)) {
		options = append(options, ui.Option{Value: frontoffice.Country, Text: textCountry.In(r.Lang)})
	}
	for _, region := range regions {
		if r.Actor.May(auth.VetOrganisation, auth.OfRegion(region.Code)) {
			options = append(options, ui.Option{Value: region.Code, Text: region.Name.Text(r.Lang)})
		}
	}
	if len(options) == 1 && slices.ContainsFunc(options, func(o ui.Option) bool { return o.Value == here.Path }) {
		return nil, nil
	}
	return options, nil
}
