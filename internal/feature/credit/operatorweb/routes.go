// Package operatorweb is the desk of a programme's operator: who waits for whom
// and what is owed, rounds with their budgets and places, and their openings.
package operatorweb

import (
	"asar/internal/core/org"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest.
type Deps struct {
	Openings   *opening.Desk
	Programmes *programme.Desk
	Places     *quota.Desk
	Cases      *cases.Desk
	Orgs       *org.Desk
	// Beside is a slot: what waits beside the vouchers.
	Beside func(tx *db.Tx) ([]cases.Ageing, error)
	// Desk is a slot: the operator's pages, of whatever part.
	Desk func(r *web.Request) []ui.Link
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	run := auth.In(auth.RunProgramme, auth.ScopeCountry)
	m.Get("/operator", run, h.overview)
	m.Get("/operator/ageing", run, h.ageing)
	m.Get("/operator/rounds", run, h.rounds)
	m.Get("/operator/rounds/new", run, h.askRound)
	m.Post("/operator/rounds/new", run, h.openRound)
	m.Get("/operator/rounds/{round}", run, h.round)
	m.Get("/operator/rounds/{round}/ledger", run, h.ledger)
	m.Post("/operator/rounds/{round}/allot", run, h.allot, web.Hot(hot))
	m.Post("/operator/rounds/{round}/back", run, h.takeBack, web.Hot(hot))
	m.Post("/operator/rounds/{round}/move", run, h.move, web.Hot(hot))
	m.Get("/operator/rounds/{round}/opening", run, h.askOpening)
	m.Post("/operator/rounds/{round}/opening", run, h.announce)
	m.Post("/operator/rounds/{round}/reveal", run, h.reveal)
}

// hot names the round whose places an act moves.
func hot(r *web.Request) []string {
	round, err := r.PathID("round")
	if err != nil {
		return nil
	}
	return []string{quota.HotKey(round)}
}

// inner is the frame of a page that no search engine should find.
func inner(r *web.Request, title string) ui.Page {
	p := r.Page(title)
	p.NoIndex = true
	return p
}

// ofRound returns the round that the path names.
func (h *pages) ofRound(r *web.Request, tx *db.Tx) (quota.Round, error) {
	round, err := r.PathID("round")
	if err != nil {
		return quota.Round{}, err
	}
	return h.Places.Get(tx, round)
}

func roundPath(round id.ID) string { return "/operator/rounds/" + round.String() }

// names are the programmes' names by their codes.
func (h *pages) names(tx *db.Tx) (map[string]i18n.Words, []programme.Programme, error) {
	all, err := h.Programmes.List(tx)
	names := map[string]i18n.Words{}
	for _, p := range all {
		names[p.Code] = p.Name
	}
	return names, all, err
}
