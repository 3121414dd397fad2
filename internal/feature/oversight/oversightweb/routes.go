// Package oversightweb is the pages on which the platform shows who may do what
// and who did what: the policy for everybody, the record of acts for those
// whose scope it is, and roles and staff sessions for administrators.
package oversightweb

import (
	"asar/internal/core/account"
	"asar/internal/core/atlas"
	"asar/internal/core/guardian"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/oversight"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest.
type Deps struct {
	Oversight *oversight.Desk
	Accounts  *account.Desk
	People    *person.Desk
	Minors    *guardian.Desk
	Orgs      *org.Desk
	Atlas     *atlas.Desk
	// Words puts what is written down into words.
	Words func(tx *db.Tx) (audit.Words, error)
	// Desk is a slot: an organisation's pages for those who work at them.
	Desk func(r *web.Request, host id.ID) []ui.Link
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	keep := auth.In(auth.KeepPlatform, auth.ScopeCountry)
	manage, helps := auth.In(auth.ManageRoles, auth.ScopeCountry), auth.In(auth.HelpAccounts, auth.ScopeCountry)
	m.Get("/policy", auth.Anyone, h.policy, web.Kept())
	m.Get("/admin", keep, h.admin)
	m.Get("/admin/roles", manage, h.roles, web.Fresh())
	m.Post("/admin/roles/give", manage, h.give, web.Fresh())
	m.Post("/admin/roles/take", manage, h.take, web.Fresh())
	m.Get("/admin/sessions", manage, h.sessions, web.Fresh())
	m.Post("/admin/sessions/begin", manage, h.begin, web.Fresh())
	m.Post("/admin/sessions/end", manage, h.end)
	for _, what := range []help{h.signingOut(), h.resetting(), h.moving(), h.correcting()} {
		m.Get(what.path, helps, what.ask, web.Fresh())
		m.Post(what.path, helps, h.helping(what), web.Fresh())
	}
	m.Get("/admin/record", auth.In(auth.ViewRecord, auth.ScopeCountry), h.recordOfAll, web.Fresh())
	m.Ask("/admin/record", auth.In(auth.ViewRecord, auth.ScopeCountry), h.findInRecord, web.Fresh())
	m.Post("/org/{org}/staff/end", auth.In(auth.ManageTeam, auth.ScopeOrg), h.endIn)
	m.Get("/org/{org}/record", auth.In(auth.ViewAudit, auth.ScopeOrg), h.recordOfOrg)
	m.Get("/office/{region}/record", auth.In(auth.ViewAudit, auth.ScopeRegion), h.recordOfRegion)
}

// admin leads to the first of the administrators' pages.
func (h *pages) admin(r *web.Request, _ *db.Tx) (web.Response, error) {
	return web.See(r.Link("/admin/roles")), nil
}

// ways are the administrators' pages; the current one is known by its path.
func ways(r *web.Request, here string) []ui.Link {
	links := []ui.Link{
		{Href: r.Link("/admin/roles"), Text: textRoles.In(r.Lang)},
		{Href: r.Link("/admin/sessions"), Text: textSessions.In(r.Lang)},
		{Href: r.Link("/admin/record"), Text: textRecord.In(r.Lang)},
		{Href: r.Link("/admin/end-sessions"), Text: textSignOut.In(r.Lang)},
		{Href: r.Link("/admin/reset"), Text: textReset.In(r.Lang)},
		{Href: r.Link("/admin/move"), Text: textMove.In(r.Lang)},
		{Href: r.Link("/admin/birth"), Text: textBirth.In(r.Lang)},
		{Href: r.Link("/admin/erase"), Text: textErase.In(r.Lang)},
		{Href: r.Link("/policy"), Text: textPolicy.In(r.Lang)},
	}
	for i := range links {
		links[i].Current = links[i].Href == r.Link(here)
	}
	return links
}

// inner is the frame of a page that no search engine should find.
func inner(r *web.Request, title i18n.M) ui.Page {
	p := r.Page(title.In(r.Lang))
	p.NoIndex = true
	return p
}

// scopeNames names scopes for readers: organisations and regions by their
// names, people never.
type scopeNames struct {
	lang    i18n.Lang
	orgs    map[id.ID]org.Org
	regions map[string]string
}

func (h *pages) names(r *web.Request, tx *db.Tx, scopes []auth.Scope) (n scopeNames, err error) {
	n = scopeNames{lang: r.Lang, regions: map[string]string{}}
	var orgs []id.ID
	for _, s := range scopes {
		if parsed, err := id.Parse(s.ID); err == nil && s.Kind == auth.ScopeOrg {
			orgs = append(orgs, parsed)
		}
	}
	if n.orgs, err = h.Orgs.Many(tx, orgs); err != nil {
		return n, err
	}
	regions, err := h.Atlas.Regions(tx)
	for _, region := range regions {
		n.regions[region.Code] = region.Name.Text(r.Lang)
	}
	return n, err
}

func (n scopeNames) of(s auth.Scope) string {
	switch s.Kind {
	case auth.ScopeOrg:
		parsed, err := id.Parse(s.ID)
		if o, known := n.orgs[parsed]; err == nil && known {
			return o.Name.Text(n.lang)
		}
	case auth.ScopeRegion:
		if name, known := n.regions[s.ID]; known {
			return name
		}
	case auth.ScopeCountry:
		return textCountry.In(n.lang)
	case auth.ScopePerson:
		return textOnePerson.In(n.lang)
	}
	return s.ID
}
