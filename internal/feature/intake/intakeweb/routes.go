// Package intakeweb holds the pages on which an organisation takes its
// opportunities from a table: upload, which column is which, what would
// happen, and what has happened. Each page says what stands in the file;
// nothing is written before the last button, and that works once.
package intakeweb

import (
	"asar/internal/core/org"
	"asar/internal/feature/intake"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest.
type Deps struct {
	Intake *intake.Desk
	Orgs   *org.Desk
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	run := auth.In(auth.RunOpportunity, auth.ScopeOrg)
	const base = "/org/{org}/import"
	// An organisation's imports wait for one another instead of colliding.
	one := web.Hot(func(r *web.Request) []string { return []string{"intake/" + r.Path("org")} })
	m.Get(base, run, h.start)
	m.Post(base, run, h.upload, web.Files(intake.MaxUpload), one, web.Limit(web.Heavy))
	m.Get(base+"/sample.csv", run, h.sampleCSV)
	m.Get(base+"/sample.xlsx", run, h.sampleXLSX)
	m.Get(base+"/{file}", run, h.columns)
	m.Post(base+"/{file}", run, h.assign, one, web.Limit(web.Heavy))
	m.Get(base+"/{file}/check", run, h.check)
	m.Post(base+"/{file}/apply", run, h.apply, one, web.Limit(web.Heavy))
	m.Get(base+"/{file}/result", run, h.result)
	m.Get(base+"/{file}/problems.csv", run, h.problems)
}

// home is the address of an organisation's imports, without the language.
func home(host id.ID) string { return "/org/" + host.String() + "/import" }

// at is the address of one file.
func at(f intake.File) string { return home(f.Org) + "/" + f.ID.String() }

// view is what every page of an import shows.
type view struct {
	Page ui.Page
	Org  org.Org
	File intake.File
}

// host returns the organisation that the path names.
func (h *pages) host(r *web.Request, tx *db.Tx) (org.Org, error) {
	which, err := r.PathID("org")
	if err != nil {
		return org.Org{}, err
	}
	return h.Orgs.Get(tx, which)
}

// open returns the view of the file that the path names.
func (h *pages) open(r *web.Request, tx *db.Tx) (v view, err error) {
	if v.Org, err = h.host(r, tx); err != nil {
		return v, err
	}
	which, err := r.PathID("file")
	if err != nil {
		return v, err
	}
	v.File, err = h.Intake.File(tx, r.Actor, v.Org.ID, which)
	return v, err
}

// frame returns the page around a view.
func frame(r *web.Request, title string) ui.Page {
	p := r.Page(title)
	p.HasForm, p.NoIndex = true, true
	return p
}

// Desk is the way to an organisation's imports from its other pages.
func Desk(r *web.Request, host id.ID) []ui.Link {
	return []ui.Link{{Key: "import", Href: r.Link(home(host)), Text: textImport.In(r.Lang)}}
}
