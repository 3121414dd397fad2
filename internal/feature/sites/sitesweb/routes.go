// Package sitesweb holds the pages that show the whole to everybody: the home
// page, a home for each direction, each region and each project, and what
// Asar says about itself. It has no tables; every number on its pages is read
// from the parts of the story.
package sitesweb

import (
	"strings"

	"github.com/a-h/templ"

	"asar/internal/core/atlas"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest.
type Deps struct {
	Atlas         *atlas.Desk
	Orgs          *org.Desk
	Opportunities *opportunity.Desk
	Hours         *hours.Desk
	People        *person.Desk

	// OnCard gives cards of opportunities a chip, by opportunity. It may be
	// nil, and may return nothing.
	OnCard func(r *web.Request, tx *db.Tx, items []opportunity.Item) (map[id.ID]templ.Component, error)
}

type pages struct {
	Deps
	memory memory
}

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{Deps: d}
	m.Get("/", auth.Anyone, h.home, web.Kept())
	m.Get("/directions", auth.Anyone, h.directions, web.Kept())
	m.Get("/directions/{code}", auth.Anyone, h.direction, web.Kept())
	m.Get("/regions", auth.Anyone, h.regions, web.Kept())
	m.Get("/regions/{code}", auth.Anyone, h.region, web.Kept())
	m.Get("/projects/{code}", auth.Anyone, h.project, web.Kept())
	m.Get("/about", auth.Anyone, h.about, web.Kept())
	m.Get("/privacy", auth.Anyone, h.privacy, web.Kept())
	m.Get("/accessibility", auth.Anyone, h.accessibility, web.Kept())
}

// canonical returns the code that the path names, and if it was not written as
// codes are, in lower case, the answer that sends the reader to where it is.
func canonical(r *web.Request, under string) (code string, moved *web.Response) {
	written := r.Path("code")
	code = strings.ToLower(written)
	if code == written {
		return code, nil
	}
	answer := web.Moved(r.Link(under + "/" + code))
	return code, &answer
}

// places are the lists by which everything is arranged, and what its members
// are called.
type places struct {
	regions    []atlas.Region
	directions []atlas.Direction
}

func (h *pages) places(tx *db.Tx) (p places, err error) {
	if p.regions, err = h.Atlas.Regions(tx); err != nil {
		return p, err
	}
	p.directions, err = h.Atlas.Directions(tx)
	return p, err
}

// short returns a region's name as it stands beside other words; what belongs
// to no region is online.
func (p places) short(l i18n.Lang, code string) string {
	if code == "" {
		return textOnline.In(l)
	}
	for _, r := range p.regions {
		if r.Code == code {
			return r.Short.Text(l)
		}
	}
	return code
}

func (p places) direction(l i18n.Lang, code string) string {
	for _, d := range p.directions {
		if d.Code == code {
			return d.Name.Text(l)
		}
	}
	return textNoDirection.In(l)
}
