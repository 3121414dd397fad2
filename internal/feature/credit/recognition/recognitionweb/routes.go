// Package recognitionweb holds the pages of academic credits: what a student
// asks for and what became of it, and the desk at which a university's office
// enters what the commission decided.
package recognitionweb

import (
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/recognition"
	"asar/internal/kit/auth"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest.
type Deps struct {
	Recognition *recognition.Desk
	Programmes  *programme.Desk
	Cases       *cases.Desk
	People      *person.Desk
	Orgs        *org.Desk
	// Desk are the organisation's pages for those who work at them.
	Desk func(r *web.Request, host id.ID) []ui.Link
}

type pages struct{ Deps }

// Mine is the way from a student's other pages to their academic credits.
func Mine(r *web.Request) ui.Link {
	return ui.Link{Href: r.Link("/me/student/credits"), Text: textMine.In(r.Lang)}
}

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	m.Get("/me/student/credits", auth.Person, h.mine)
	m.Get("/me/student/cases/{case}/credits", auth.Person, h.form)
	m.Post("/me/student/cases/{case}/credits", auth.Person, h.ask)
	m.Post("/me/student/credits/{request}/withdraw", auth.Person, h.withdraw)
	keep := auth.In(auth.KeepStudents, auth.ScopeOrg)
	m.Get("/org/{org}/recognition", keep, h.queue)
	m.Post("/org/{org}/recognition", keep, h.decide)
	m.Get("/org/{org}/recognition/protocols/{protocol}", keep, h.protocol)
	m.Get("/org/{org}/recognition.csv", keep, h.transcript)
}
