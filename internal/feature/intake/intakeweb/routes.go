// Package intakeweb holds the pages on which an organisation takes its
// opportunities from a table. The steps are those of uploadweb; here is what
// they say of opportunities.
package intakeweb

import (
	"github.com/a-h/templ"

	"asar/internal/core/org"
	"asar/internal/feature/intake"
	"asar/internal/feature/intake/column"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/upload/uploadweb"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest.
type Deps struct {
	Intake *intake.Desk
	Orgs   *org.Desk
}

type pages struct{ Deps }

// layouts are the ways to write a date that must be named, each with an example.
var layouts = []ui.Option{
	{Value: "dd/mm/yyyy", Text: "17/10/2026"}, {Value: "mm/dd/yyyy", Text: "10/17/2026"},
	{Value: "month dd yyyy", Text: "October 17 2026"}, {Value: "dd month yyyy", Text: "17 October 2026"},
}

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := pages{d}
	(&uploadweb.Pages[intake.Report]{
		Files: d.Intake.Desk, Words: words, At: "/org/{org}/import", Item: "file", Home: "/opportunities", SaveAs: "asar",
		Columns: column.Own(), Groups: column.Groups, Further: column.Further, Sample: sampleColumns,
		Dates: []string{"first_day", "last_day"}, Layouts: layouts, Most: most,
		Slots: uploadweb.Slots[intake.Report]{Start: h.start, Rows: h.sample, Ask: ask, Read: read, Show: show},
	}).Routes(m)
}

// start names the organisation, and warns one that cannot publish yet.
func (h pages) start(r *web.Request, tx *db.Tx, host id.ID) (i18n.Words, templ.Component, error) {
	o, err := h.Orgs.Get(tx, host)
	if may, why := o.MayPublish(r.Today()); err == nil && !may {
		return o.Name, draftsOnly(why.Text(r.Lang) + " " + textStaysDraft.In(r.Lang)), nil
	}
	return o.Name, nil, err
}

// Desk is the way to an organisation's imports from its other pages.
func Desk(r *web.Request, host id.ID) []ui.Link {
	return []ui.Link{{Key: "import", Href: r.Link("/org/" + host.String() + "/import"), Text: textImport.In(r.Lang)}}
}
