// Package mydataweb is the pages of data rights: what is kept of people and why
// for everybody, and for each person a copy of all of it and its erasure.
package mydataweb

import (
	"asar/internal/core/person"
	"asar/internal/feature/mydata"
	"asar/internal/kit/auth"
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest.
type Deps struct {
	// Map is what all parts keep.
	Map    []privacy.Table
	MyData *mydata.Desk
	People *person.Desk
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	p := pages{d}
	manage := auth.In(auth.ErasePeople, auth.ScopeCountry)
	m.Get("/privacy/data", auth.Anyone, p.dataMap, web.Kept())
	m.Get("/me/data", auth.Person, p.mine)
	m.Post("/me/data/json", auth.Person, p.json, web.Fresh())
	m.Post("/me/data/html", auth.Person, p.html, web.Fresh())
	m.Get("/me/data/erase", auth.Person, p.askErase, web.Fresh())
	m.Post("/me/data/erase", auth.Person, p.erase, web.Fresh())
	m.Post("/me/data/keep", auth.Person, p.keep)
	m.Get("/admin/erase", manage, p.askEraseFor, web.Fresh())
	m.Post("/admin/erase", manage, p.eraseFor, web.Fresh())
	m.Post("/admin/erase/call-off", manage, p.callOff, web.Fresh())
}

// inner is the frame of a page that no search engine should find.
func inner(r *web.Request, title i18n.M) ui.Page {
	p := r.Page(title.In(r.Lang))
	p.NoIndex = true
	return p
}
