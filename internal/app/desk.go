package app

import (
	"asar/internal/core/hours/hoursweb"
	"asar/internal/feature/credit/cases/universityweb"
	"asar/internal/feature/intake/intakeweb"
	"asar/internal/kit/auth"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// desk are the organisation's pages for those who work at them. Every part
// shows the same ones in the same order, so that nobody loses the way between
// them; the one that is being read is marked, and what the reader may not open
// is left out.
func desk(r *web.Request, host id.ID) []ui.Link {
	own := "/org/" + host.String()
	links := []ui.Link{
		{Href: r.Link(own + "/today"), Text: textDay.In(r.Lang)},
		{Href: r.Link(own + "/opportunities"), Text: textDeeds.In(r.Lang)},
	}
	links = append(links, hoursweb.Desk(r, host)...)
	links = append(links, universityweb.Desk(r, host)...)
	links = append(links, intakeweb.Desk(r, host)...)
	if r.Actor.May(auth.KeepStudents, auth.OfOrg(host)) {
		links = append(links, ui.Link{Href: r.Link(own + "/recognition"), Text: textRecognition.In(r.Lang)})
	}
	links = append(links, ui.Link{Href: r.Link(own + "/team"), Text: textTeam.In(r.Lang)})
	if r.Actor.May(auth.EditOrg, auth.OfOrg(host)) {
		links = append(links, ui.Link{Href: r.Link(own + "/profile"), Text: textDescription.In(r.Lang)})
	}
	here := r.Link(r.Here())
	if r.Actor.May(auth.ViewAudit, auth.OfOrg(host)) {
		links = append(links, ui.Link{Href: r.Link(own + "/record"), Text: textRecord.In(r.Lang)})
	}
	for i := range links {
		links[i].Current = links[i].Href == here
	}
	return links
}
