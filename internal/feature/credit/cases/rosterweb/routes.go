// Package rosterweb holds the pages on which a university's office takes its
// list of students in: upload, which column is which, what would happen, and
// what has happened. Nothing is written before the last button, and that works
// once, for what was seen.
package rosterweb

import (
	"asar/internal/core/org"
	"asar/internal/feature/credit/enrol/roster"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest.
type Deps struct {
	Lists *roster.Desk
	Orgs  *org.Desk
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	keep := auth.In(auth.KeepStudents, auth.ScopeOrg)
	const base = "/org/{org}/students/import"
	// A university's lists wait for one another instead of colliding.
	one := web.Hot(func(r *web.Request) []string { return []string{"roster/" + r.Path("org")} })
	m.Get(base, keep, h.start)
	m.Post(base, keep, h.upload, web.Files(roster.MaxFile), one, web.Limit(web.Heavy))
	m.Get(base+"/sample.csv", keep, h.sampleCSV)
	m.Get(base+"/sample.xlsx", keep, h.sampleXLSX)
	m.Get(base+"/{list}/columns", keep, h.columns)
	m.Post(base+"/{list}/columns", keep, h.assign, one, web.Limit(web.Heavy))
	m.Get(base+"/{list}/check", keep, h.check)
	m.Post(base+"/{list}/apply", keep, h.apply, one, web.Limit(web.Heavy))
	m.Get(base+"/{list}/result", keep, h.result)
	m.Get(base+"/{list}/problems.csv", keep, h.problems)
}

// home is the address of a university's lists, without the language.
func home(university id.ID) string { return "/org/" + university.String() + "/students/import" }

// at is the address of a page of one list.
func at(f roster.File, page string) string { return home(f.Org) + "/" + f.ID.String() + "/" + page }

// view is what every page of a list shows.
type view struct {
	Page ui.Page
	Org  org.Org
	File roster.File
}

// university returns the organisation that the path names.
func (h *pages) university(r *web.Request, tx *db.Tx) (org.Org, error) {
	which, err := r.PathID("org")
	if err != nil {
		return org.Org{}, err
	}
	return h.Orgs.Get(tx, which)
}

// open returns the view of the list that the path names.
func (h *pages) open(r *web.Request, tx *db.Tx) (v view, err error) {
	if v.Org, err = h.university(r, tx); err != nil {
		return v, err
	}
	which, err := r.PathID("list")
	if err != nil {
		return v, err
	}
	v.File, err = h.Lists.File(tx, r.Actor, v.Org.ID, which)
	return v, err
}

// frame returns the page around a view.
func frame(r *web.Request, title string) ui.Page {
	p := r.Page(title)
	p.HasForm, p.NoIndex = true, true
	return p
}
