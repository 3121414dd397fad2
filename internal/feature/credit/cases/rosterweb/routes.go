// Package rosterweb holds the pages on which a university's office takes its
// list of students in. The steps are those of uploadweb; here is what they say
// of students.
package rosterweb

import (
	"github.com/a-h/templ"

	"asar/internal/core/org"
	"asar/internal/feature/credit/enrol/roster"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/upload/uploadweb"
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
	h := pages{d}
	(&uploadweb.Pages[roster.Report]{
		Files: d.Lists, Words: words, At: "/org/{org}/students/import", Item: "list", ColumnsAt: "/columns", Home: "/students", SaveAs: "students",
		Columns: roster.Columns, Groups: []i18n.M{{}}, Mark: true, Sample: []string{"number", "name", "birth", "form", "course", "funding", "status", "from"},
		Dates: []string{"birth", "from"}, Layouts: []ui.Option{{Value: "dd/mm/yyyy", Text: "31/05/2006"}, {Value: "mm/dd/yyyy", Text: "05/31/2006"}},
		Most: most, Slots: uploadweb.Slots[roster.Report]{Start: h.start, Rows: sample, Ask: ask, Read: read, Show: show},
	}).Routes(m)
}

// start names the university.
func (h pages) start(_ *web.Request, tx *db.Tx, university id.ID) (i18n.Words, templ.Component, error) {
	o, err := h.Orgs.Get(tx, university)
	return o.Name, nil, err
}

// sample are two students, in the reader's words, who can be taken as they stand.
func sample(r *web.Request, _ *db.Tx, _ id.ID) ([]map[string]string, error) {
	l, from := r.Lang, string(r.Today())
	return []map[string]string{
		{
			"number": "S-0001", "name": "Серікқызы Айгерім", "birth": "31.05.2006", "form": sampleForm.In(l), "course": "2", "funding": sampleGrant.In(l),
			"status": sampleStudies.In(l), "from": from,
		},
		{
			"number": "S-0002", "name": "Ахметов Ерлан Серікұлы", "birth": "02.01.2005", "form": sampleForm.In(l), "course": "3", "funding": samplePaid.In(l),
			"status": sampleLeave.In(l), "from": from,
		},
	}, nil
}
