// Package openingweb is the public pages of openings: what is announced, how its
// order is made, entering, receipts and the published file; and how many places
// each institution has.
package openingweb

import (
	"asar/internal/core/org"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest. Its method OnCase fills a slot of the
// pages of cases.
type Deps struct {
	Openings   *opening.Desk
	Programmes *programme.Desk
	Places     *quota.Desk
	Cases      *cases.Desk
	Orgs       *org.Desk
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	m.Get("/openings", auth.Anyone, h.list, web.Kept())
	m.Get("/openings/{opening}", auth.Anyone, h.one, web.Kept())
	m.Get("/openings/{opening}/file", auth.Anyone, h.file)
	m.Get("/openings/{opening}/check", auth.Anyone, h.asks)
	m.Ask("/openings/{opening}/check", auth.Anyone, h.answers)
	m.Get("/openings/{opening}/enter", auth.Person, h.choose)
	m.Post("/openings/{opening}/enter", auth.Person, h.enter, web.Hot(hot), web.Together(together, h.enterAll))
	m.Get("/openings/{opening}/receipt", auth.Person, h.receipt)
	m.Get("/openings/{opening}/receipt.txt", auth.Person, h.receiptText)
	m.Get("/programmes/{programme}/places", auth.Anyone, h.places, web.Kept())
	m.Get("/programmes/{programme}/places.csv", auth.Anyone, h.placesTable)
}

// together names the opening that a form wants: those who want it at the same
// moment are answered together.
func together(r *web.Request) string {
	wanted, err := r.PathID("opening")
	if err != nil {
		return ""
	}
	return opening.HotKey(wanted)
}

func hot(r *web.Request) []string { return []string{together(r)} }

// opening returns the opening that the path names.
func (h *pages) opening(r *web.Request, tx *db.Tx) (opening.Opening, error) {
	wanted, err := r.PathID("opening")
	if err != nil {
		return opening.Opening{}, err
	}
	return h.Openings.Get(tx, wanted)
}

// path is the page of an opening, without the language.
func path(of id.ID) string { return "/openings/" + of.String() }
