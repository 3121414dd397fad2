// Package universityweb is the desk of a university's office: its students and
// the declarations that wait, the queue of vouchers with whose turn it is and
// how long each has waited, the places it has, and complete sets with what a
// person should look at before the institution vouches for them.
package universityweb

import (
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest.
type Deps struct {
	casesweb.Deps
	People   *person.Desk
	Orgs     *org.Desk
	Students *enrol.Desk
	Places   *quota.Desk
	// Desk are the organisation's pages for those who work at them; it may be nil.
	Desk func(r *web.Request, host id.ID) []ui.Link
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	keep := auth.In(auth.KeepStudents, auth.ScopeOrg)
	m.Get("/org/{org}/students", keep, h.students)
	m.Get("/org/{org}/students/{student}", keep, h.student)
	m.Post("/org/{org}/students/{student}", keep, h.change)
	m.Post("/org/{org}/students/{student}/decide", keep, h.decide)
	m.Post("/org/{org}/students/{student}/name", keep, h.rename)
	m.Get("/org/{org}/credit", keep, h.queue)
	m.Post("/org/{org}/credit", keep, h.together, web.Hot(rounds))
	m.Get("/org/{org}/credit/cases/{case}", keep, h.one)
	m.Post("/org/{org}/credit/cases/{case}", keep, h.act, web.Hot(rounds))
}

// rounds is the round whose places a form wants.
func rounds(r *web.Request) []string {
	if round := r.IDValue("round"); round != 0 {
		return []string{quota.HotKey(round)}
	}
	return nil
}

// Desk is where an officer's work stands, for the list of an organisation's pages.
func Desk(r *web.Request, host id.ID) []ui.Link {
	if !r.Actor.May(auth.KeepStudents, auth.OfOrg(host)) {
		return nil
	}
	return []ui.Link{
		{Href: r.Link(base(host) + "/students"), Text: textStudents.In(r.Lang)}, {Href: r.Link(base(host) + "/credit"), Text: textVouchers.In(r.Lang)},
	}
}

func base(host id.ID) string { return "/org/" + host.String() }

// desk is what the head of every page shows.
type desk struct {
	Page ui.Page
	Host org.Org
	Ways []ui.Link
}

func (h *pages) desk(r *web.Request, tx *db.Tx, title string) (d desk, err error) {
	host, err := r.PathID("org")
	if err != nil {
		return d, err
	}
	if d.Host, err = h.Orgs.Get(tx, host); err != nil {
		return d, err
	}
	d.Page = r.Page(title)
	d.Page.NoIndex = true
	if d.Ways = Desk(r, host); h.Desk != nil {
		d.Ways = h.Desk(r, host)
	}
	return d, nil
}

// here returns the case of the path, which must be of the institution.
func (h *pages) here(r *web.Request, tx *db.Tx, host id.ID) (cases.Case, error) {
	of, err := r.PathID("case")
	if err != nil {
		return cases.Case{}, err
	}
	c, err := h.Cases.Get(tx, of)
	if err == nil && c.Org != host {
		err = fault.Missing("case")
	}
	return c, err
}
