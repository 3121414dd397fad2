package sitesweb

import (
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// shownOfProject is how many opportunities a project's page shows.
const shownOfProject = 6

// projectView is what the page of a project shows.
type projectView struct {
	Page    ui.Page
	Today   when.Day
	Project org.Project
	Deeds   deeds
	Hosts   []host
	Called  int // opportunities there have been
}

func (h *pages) project(r *web.Request, tx *db.Tx) (web.Response, error) {
	code, moved := canonical(r, "/projects")
	p, found, err := h.Orgs.ProjectByCode(tx, code)
	switch {
	case err != nil:
		return web.Response{}, err
	case !found:
		return web.Response{}, fault.Missing("project")
	case moved != nil:
		return *moved, nil
	}
	v := projectView{Project: p, Today: r.Today()}
	if err := h.loadProject(r, tx, &v); err != nil {
		return web.Response{}, err
	}
	v.Page = r.Page(p.Name.Text(r.Lang))
	v.Page.Description = p.About.Text(r.Lang)
	return web.HTML(projectPage(v)), nil
}

func (h *pages) loadProject(r *web.Request, tx *db.Tx, v *projectView) error {
	where, err := h.places(tx)
	if err != nil {
		return err
	}
	filter := opportunity.Filter{Project: v.Project.ID}
	if v.Deeds, err = h.soonest(r, tx, where, filter, shownOfProject, "project", v.Project.ID.String()); err != nil {
		return err
	}
	hosts, err := h.Opportunities.HostsOf(tx, v.Project.ID)
	if err != nil {
		return err
	}
	list := make([]tally, len(hosts))
	for i, x := range hosts {
		list[i] = tally{org: x.Org, ahead: x.Ahead, called: x.Called}
		v.Called += x.Called
	}
	v.Hosts, err = h.hosts(r, tx, where, list, len(list))
	return err
}

func (v projectView) crumbs() []ui.Link {
	return []ui.Link{{Href: v.Page.Href("/"), Text: textHome.In(v.Page.Lang)}}
}

// term says from when until when the project runs.
func (v projectView) term() string {
	l, p := v.Page.Lang, v.Project
	from := i18n.LongDate(l, p.From.Time())
	switch {
	case p.Until == "":
		return textRunsFrom.In(l, "day", from)
	case p.Until < v.Today:
		return textRan.In(l, "days", i18n.DateRange(l, p.From.Time(), p.Until.Time()))
	default:
		return textRuns.In(l, "days", i18n.DateRange(l, p.From.Time(), p.Until.Time()))
	}
}

// sun is a number as a crown that so many poles hold.
type sun struct {
	Poles       int
	Class       string
	Value, Text string
}

// suns are a project's opportunities and organisations, a pole for each as
// far as they can be told apart.
func suns(l i18n.Lang, open, hosts int) []sun {
	const most = 84
	return []sun{
		{min(open, most), "u-c1", i18n.Number(l, open), textOpenDeeds.In(l, "n", open)},
		{min(hosts, most), "u-c2", i18n.Number(l, hosts), textTakePart.In(l, "n", hosts)},
	}
}
