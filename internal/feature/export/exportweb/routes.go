// Package exportweb holds the page on which an organisation asks for its tables
// as files, sees how far they are, and takes them away. It does not reload by
// itself, which would tear a screen reader out of its line: a button does.
package exportweb

import (
	"io"

	"github.com/a-h/templ"

	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/export"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// Deps is what the pages need of the rest.
type Deps struct {
	Exports *export.Desk
	People  *person.Desk
	Orgs    *org.Desk
	// Desk is a slot: the organisation's pages for those who work at them. It may be nil.
	Desk func(r *web.Request, host id.ID) []ui.Link
}

type pages struct{ Deps }

// Routes mounts the pages. An organisation's files are asked for one after the other.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	verify := auth.In(auth.VerifyHours, auth.ScopeOrg)
	one := web.Hot(func(r *web.Request) []string { return []string{"export/" + r.Path("org")} })
	m.Get("/org/{org}/exports", verify, h.list)
	m.Post("/org/{org}/exports", verify, h.ask, one, web.Limit(web.Heavy))
	m.Post("/org/{org}/exports/{export}/file", verify, h.take, web.Fresh(), web.Limit(web.Heavy))
}

func home(host id.ID) string { return "/org/" + host.String() + "/exports" }

// Way is the way to an organisation's exports.
func Way(r *web.Request, host id.ID) ui.Link {
	return ui.Link{Href: r.Link(home(host)), Text: textWay.In(r.Lang)}
}

// listView is what was asked for, and the form that asks for more.
type listView struct {
	Page  ui.Page
	Host  org.Org
	Ways  []ui.Link
	Kind  export.Kind
	Why   string // why nothing can be asked for now; empty if it can
	Files []export.Export
	Names map[id.ID]string
	Said  struct{ From, Until string }
	Now   when.Instant
}

func (h *pages) list(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.listView(r, tx)
	v.Said.From, v.Said.Until = string(r.Today()[:4])+"-01-01", string(r.Today())
	return web.HTML(listPage(v)), err
}

func (h *pages) listView(r *web.Request, tx *db.Tx) (v listView, err error) {
	which, err := r.PathID("org")
	if err != nil {
		return v, err
	}
	if v.Host, err = h.Orgs.Get(tx, which); err != nil {
		return v, err
	}
	if h.Desk != nil {
		v.Ways = h.Desk(r, which)
	}
	v.Now = tx.Now
	v.Page = r.Page(textTitle.In(r.Lang))
	v.Page.NoIndex, v.Page.HasForm = true, true
	if v.Files, err = h.Exports.List(tx, r.Actor, which); err != nil {
		return v, err
	}
	for _, k := range h.Exports.Kinds(r.Actor, which) {
		v.Kind = k
	}
	if no, refused := export.MayAsk(v.Files, v.Kind.Code, tx.Now).First(); refused {
		v.Why = no.Text.Text(r.Lang)
	}
	v.Names, err = h.names(tx, v.Files)
	return v, err
}

func (h *pages) names(tx *db.Tx, files []export.Export) (map[id.ID]string, error) {
	if len(files) == 0 {
		return nil, nil
	}
	var who []id.ID
	for _, e := range files {
		who = append(who, e.Person)
	}
	people, err := h.People.Many(tx, who)
	names := make(map[id.ID]string, len(people))
	for one, p := range people {
		names[one] = p.FullName()
	}
	return names, err
}

// ask asks for a file, or says on the same page what is wrong.
func (h *pages) ask(r *web.Request, tx *db.Tx) (web.Response, error) {
	which, err := r.PathID("org")
	if err != nil {
		return web.Response{}, err
	}
	n := export.New{Kind: r.Value("kind"), From: r.Value("from"), Until: r.Value("until"), Lang: r.Lang}
	_, err = h.Exports.Ask(tx, r.Actor, which, n)
	if f, known := fault.As(err); known && (f.Kind == fault.Invalid || f.Kind == fault.Conflict) {
		v, err := h.listView(r, tx)
		v.Page.Fail(f)
		v.Said.From, v.Said.Until = n.From, n.Until
		return web.HTML(listPage(v)).Failed(f), err
	}
	return web.See(r.Link(home(which))).Notice(textAsked.In(r.Lang)), err
}

// take hands a file out.
func (h *pages) take(r *web.Request, tx *db.Tx) (web.Response, error) {
	which, err := r.PathID("org")
	if err != nil {
		return web.Response{}, err
	}
	wanted, err := r.PathID("export")
	if err != nil {
		return web.Response{}, err
	}
	f, err := h.Exports.Take(tx, r.Actor, which, wanted)
	if refusal, known := fault.As(err); known && refusal.Kind == fault.Conflict {
		return web.See(r.Link(home(which))).Notice(refusal.Text.Text(r.Lang)), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.Stream("text/csv; charset=utf-8", f.Name(), func(w io.Writer) error { return f.Write(w, r.Read) }), nil
}

// making tells whether a file is being made, so that it is worth looking again.
func (v listView) making() bool {
	for _, e := range v.Files {
		if e.State == export.Making {
			return true
		}
	}
	return false
}

// said marks people's words with their language where that is not the reader's.
func said(l i18n.Lang, w i18n.Words) templ.Attributes {
	if _, in := w.Said(l); in != l {
		return templ.Attributes{"lang": string(in)}
	}
	return nil
}

// period is the days that a file is about.
func period(l i18n.Lang, e export.Export) string {
	return i18n.LongDate(l, e.FromDay.Time()) + " – " + i18n.LongDate(l, e.UntilDay.Time())
}

// table lists the files.
func (v listView) table() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textFiles.In(l), Columns: []ui.Column{
		{Title: textTable.In(l), Plain: true}, {Title: textAskedBy.In(l)}, {Title: textState.In(l)}, {Title: textFile.In(l), Plain: true},
	}}
	for _, e := range v.Files {
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: export.NameOf(e.Kind).In(l), Small: period(l, e)}, {Text: v.Names[e.Person], Small: i18n.DateTime(l, e.AskedAt.Time())},
			{Body: state(l, e, e.Stalled(v.Now))}, {Body: away(v.Page, e)},
		})
	}
	return t
}
