package app

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// frame fills in what stands around every page for its reader: a signed-in
// person has a menu of their own pages and of the desks they work at.
func (a *App) frame(r *web.Request, p *ui.Page) {
	p.Also = []ui.Link{
		{Text: textProgrammes.In(r.Lang), Href: r.Link("/programmes")}, {Text: textOpenings.In(r.Lang), Href: r.Link("/openings")},
	}
	if !r.Actor.Signed() {
		return
	}
	links := []ui.Link{
		{Text: textOverview.In(r.Lang), Href: r.Link("/me"), Icon: "home"},
		{Text: textShifts.In(r.Lang), Href: r.Link("/me/shifts"), Icon: "cal"},
		{Text: textPass.In(r.Lang), Href: r.Link("/me/pass"), Icon: "qr"},
		{Text: textHours.In(r.Lang), Href: r.Link("/me/hours"), Icon: "clock"},
		{Text: textStudent.In(r.Lang), Href: r.Link("/me/student"), Icon: "cert"},
		{Text: textOrgs.In(r.Lang), Href: r.Link("/me/organisations"), Icon: "users"},
	}
	if len(r.Actor.Scopes(auth.FollowMinor, auth.ScopePerson)) > 0 {
		links = append(links, ui.Link{Text: textChildren.In(r.Lang), Href: r.Link("/minors"), Icon: "users"})
	}
	for _, s := range r.Actor.Scopes(auth.KeepAttendance, auth.ScopeOrg) {
		links = append(links, ui.Link{Text: textToday.In(r.Lang), Href: r.Link("/org/" + s.ID + "/today"), Icon: "list"})
	}
	if vets(r.Actor) {
		links = append(links, ui.Link{Text: textOffice.In(r.Lang), Href: r.Link("/office"), Icon: "shield"})
	}
	if record := recordOf(r.Actor); record != "" {
		links = append(links, ui.Link{Text: textRecord.In(r.Lang), Href: r.Link(record), Icon: "list"})
	}
	if r.Actor.May(auth.RunProgramme, auth.Country) {
		links = append(links, ui.Link{Text: textOperator.In(r.Lang), Href: r.Link("/operator"), Icon: "list"})
	}
	if r.Actor.May(auth.KeepPlatform, auth.Country) {
		links = append(links, ui.Link{Text: textAdmin.In(r.Lang), Href: r.Link("/admin/roles"), Icon: "shield"})
	}
	if r.Actor.StaffUntil > r.Now() {
		p.Banner = ui.Banner{
			Text: textStaff.In(r.Lang, "time", i18n.Clock(r.Actor.StaffUntil.Time())), Href: r.Link("/admin/sessions"),
		}
	}
	links = append(links, ui.Link{Text: textProfile.In(r.Lang), Href: r.Link("/me/profile"), Icon: "user"})
	links = append(links, ui.Link{Text: textSecurity.In(r.Lang), Href: r.Link("/me/security"), Icon: "lock"})
	p.Me = &ui.Me{Name: r.Actor.Name, Href: r.Link("/me"), Links: links, SignOut: r.Link("/sign-out")}
}

// recordOf returns the page on which a front officer reads what was done in
// their region or country; nothing for others.
func recordOf(a auth.Actor) string {
	if len(a.Scopes(auth.VetOrganisation, auth.ScopeCountry)) > 0 {
		return "/office/kz/record"
	}
	for _, s := range a.Scopes(auth.VetOrganisation, auth.ScopeRegion) {
		return "/office/" + s.ID + "/record"
	}
	return ""
}

// vets reports whether an actor answers for the organisations of a region or
// of the country. Their menu has one line however many regions these are: the
// office's own page leads on to the others.
func vets(a auth.Actor) bool {
	return len(a.Scopes(auth.VetOrganisation, auth.ScopeRegion)) > 0 || len(a.Scopes(auth.VetOrganisation, auth.ScopeCountry)) > 0
}
