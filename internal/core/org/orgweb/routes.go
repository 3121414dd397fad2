// Package orgweb holds the pages of organisations: the public list and page,
// founding one, and the inner pages on which owners describe it, ask for
// vetting and keep the team.
//
// Later parts of the story put themselves on the public page through Slots:
// it knows nothing of opportunities and hours.
package orgweb

import (
	"github.com/a-h/templ"

	"asar/internal/core/atlas"
	"asar/internal/core/org"
	"asar/internal/core/org/invite"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Slots are the places that later parts fill. Each may be nil, and each may
// return a nil component for nothing to show.
type Slots struct {
	// Opportunities is what the organisation calls for now.
	Opportunities func(r *web.Request, tx *db.Tx, o org.Org) (templ.Component, error)
	// Numbers is what it has done, such as its verified hours.
	Numbers func(r *web.Request, tx *db.Tx, o org.Org) (templ.Component, error)
	// Desk are the organisation's pages for those who work at them.
	Desk func(r *web.Request, host id.ID) []ui.Link
}

// Deps is what the pages need of the rest.
type Deps struct {
	Orgs    *org.Desk
	Invites *invite.Desk
	Atlas   *atlas.Desk
	Slots   Slots
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	d.Invites.At(m.Base)
	h := &pages{d}
	m.Get("/organisations", auth.Anyone, h.list, web.Kept())
	m.Get("/organisations/new", auth.Person, h.blank)
	m.Post("/organisations/new", auth.Person, h.found)
	m.Get("/organisations/{id}", auth.Anyone, h.show, web.Kept())
	m.Post("/organisations/{id}/join", auth.Person, h.join)
	m.Post("/organisations/{id}/leave", auth.Person, h.leave)
	m.Get("/me/organisations", auth.Person, h.mine)
	m.Get("/me/invitations/{invitation}", auth.Person, h.invitation)
	m.Post("/me/invitations/{invitation}/accept", auth.Person, h.accept)
	m.Post("/me/invitations/{invitation}/decline", auth.Person, h.decline)

	edit, manage := auth.In(auth.EditOrg, auth.ScopeOrg), auth.In(auth.ManageTeam, auth.ScopeOrg)
	m.Get("/org/{org}/profile", edit, h.profile)
	m.Post("/org/{org}/profile", edit, h.save)
	m.Post("/org/{org}/vetting", edit, h.askVetting)
	m.Get("/org/{org}/team", auth.In(auth.ViewOrg, auth.ScopeOrg), h.team)
	m.Ask("/org/{org}/team", auth.In(auth.ViewOrg, auth.ScopeOrg), h.searchTeam)
	m.Post("/org/{org}/team/appoint", manage, h.appoint, web.Fresh())
	m.Post("/org/{org}/team/invite", manage, h.invite, web.Fresh())
	m.Post("/org/{org}/team/revoke", manage, h.revoke)
	m.Post("/org/{org}/team/dismiss", manage, h.dismiss, web.Fresh())
	m.Get("/org/{org}/team/handover", manage, h.mayHandOver)
	m.Post("/org/{org}/team/handover", manage, h.handOver, web.Fresh())
	dissolve := auth.In(auth.DissolveOrg, auth.ScopeOrg)
	m.Get("/org/{org}/dissolve", dissolve, h.askDissolve, web.Fresh())
	m.Post("/org/{org}/dissolve", dissolve, h.dissolve, web.Fresh())
}

// home returns the address under which an organisation is run, without the
// language.
func home(o id.ID) string { return "/org/" + o.String() }

// at returns the organisation that a path value names.
func (h *pages) at(r *web.Request, tx *db.Tx, name string) (org.Org, error) {
	which, err := r.PathID(name)
	if err != nil {
		return org.Org{}, err
	}
	return h.Orgs.Get(tx, which)
}

// regionNames returns the names of all regions by code, in the reader's language.
func (h *pages) regionNames(r *web.Request, tx *db.Tx) (map[string]string, []ui.Option, error) {
	regions, err := h.Atlas.Regions(tx)
	if err != nil {
		return nil, nil, err
	}
	names, options := make(map[string]string, len(regions)), make([]ui.Option, 0, len(regions))
	for _, region := range regions {
		name := region.Name.Text(r.Lang)
		names[region.Code] = name
		options = append(options, ui.Option{Value: region.Code, Text: name})
	}
	return names, options, nil
}

// ways are the ways between an organisation's pages for those who run it, and
// to the one that everybody sees.
func (h *pages) ways(r *web.Request, o org.Org) []ui.Link {
	var links []ui.Link
	if h.Slots.Desk != nil {
		links = h.Slots.Desk(r, o.ID)
	}
	return append(links, ui.Link{Href: r.Link(o.Path()), Text: textToPublic.In(r.Lang)})
}
