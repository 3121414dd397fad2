// Package studentweb is a student's own pages: where they study, which
// programmes they may take part in and why, their vouchers, and of each case
// where it stands, whose turn it is, which hours count, and what they can do.
package studentweb

import (
	"github.com/a-h/templ"

	"asar/internal/core/consent/consentweb"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/feature/credit/enrol"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
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
	Agree    consentweb.Deps // asks for the consent to know where they study
	// Further is a slot: later parts' pages for students with a voucher, such as
	// where their money stands. It may be nil.
	Further func(r *web.Request) []ui.Link
	// Details is a slot: the page on which a student says where their money goes.
	// It may be nil.
	Details func(r *web.Request) ui.Link
	// Line is a slot: where a case stands among those who wait for the same
	// places. It may be nil.
	Line func(r *web.Request, tx *db.Tx, of id.ID) (templ.Component, error)
}

type pages struct{ Deps }

// acts are what a student does to their own case, each on a page of its own.
var acts = []cases.Act{cases.Sign, cases.Appeal, cases.Mend, cases.Withdraw}

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	m.Get("/me/student", auth.Person, h.overview)
	m.Get("/me/student/proof.json", auth.Person, h.proofJSON)
	m.Get("/me/student/declare", auth.Person, h.asksWhere)
	m.Post("/me/student/declare", auth.Person, h.declare)
	m.Get("/me/student/apply", auth.Person, h.asksApply)
	m.Post("/me/student/apply", auth.Person, h.apply)
	m.Get("/me/student/cases/{case}", auth.Person, h.one)
	for _, act := range acts {
		m.Get(casePath+string(act), auth.Person, h.asks(act))
		m.Post(casePath+string(act), auth.Person, h.does(act))
	}
}

const casePath = "/me/student/cases/{case}/"
