// Package mydataweb is the pages of data rights: what is kept of people and why
// for everybody, and for each person a copy of all of it and its erasure.
package mydataweb

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/privacy"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest.
type Deps struct {
	// Map is what all parts keep.
	Map []privacy.Table
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	p := pages{d}
	m.Get("/privacy/data", auth.Anyone, p.dataMap)
}
