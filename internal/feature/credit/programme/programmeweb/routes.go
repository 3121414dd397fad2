// Package programmeweb is the pages of programmes: what each gives and under
// which rules, version by version, and an answer to "may I take part?" that
// needs no account.
package programmeweb

import (
	"strings"

	"asar/internal/core/atlas"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest.
type Deps struct {
	Programmes *programme.Desk
	Atlas      *atlas.Desk
	// Desk is a slot: the operator's pages, of whatever part.
	Desk func(r *web.Request) []ui.Link
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	h.operatorRoutes(m)
	m.Get("/programmes", auth.Anyone, h.list, web.Kept())
	m.Get("/programmes/{programme}", auth.Anyone, h.one, web.Kept())
	m.Get("/programmes/{programme}/agreement", auth.Anyone, h.agreement, web.Kept())
	m.Get("/programmes/{programme}/check", auth.Anyone, h.asks)
	m.Get("/programme/{programme}/check", auth.Anyone, h.short)
	m.Ask("/programmes/{programme}/check", auth.Anyone, h.answers)
	m.Get("/programmes/{programme}/check.json", auth.Anyone, h.asksJSON)
	m.Ask("/programmes/{programme}/check.json", auth.Anyone, h.answersJSON)
}

type listView struct {
	Page       ui.Page
	Programmes []programme.Programme
}

func (h *pages) list(r *web.Request, tx *db.Tx) (web.Response, error) {
	all, err := h.Programmes.List(tx)
	return web.HTML(listPage(listView{Page: r.Page(textProgrammes.In(r.Lang)), Programmes: all})), err
}

// oneView is a programme with the rules of today, and all versions.
type oneView struct {
	Page      ui.Page
	Programme programme.Programme
	Rules     *programme.Rules // of today, or nil
	Terms     [][]ui.Cell
	Versions  []version
}

// version is one version of the rules, and how it differs from the one before.
type version struct {
	programme.Rules
	Changes [][]ui.Cell
	Now     bool
}

func (h *pages) one(r *web.Request, tx *db.Tx) (web.Response, error) {
	p, err := h.Programmes.Get(tx, r.Path("programme"))
	if err != nil {
		return web.Response{}, err
	}
	table, err := h.Programmes.Table(tx, p.Code)
	if err != nil {
		return web.Response{}, err
	}
	names, err := h.directions(tx)
	if err != nil {
		return web.Response{}, err
	}
	v := oneView{Page: r.Page(p.Name.Text(r.Lang)), Programme: p}
	current, found := table.On(r.Today())
	if found {
		v.Rules, v.Terms = &current, terms(r.Lang, current.Terms, names)
	}
	for i, rules := range table {
		one := version{Rules: rules, Now: found && rules.Version == current.Version}
		if i > 0 {
			one.Changes = changes(r.Lang, table[i-1].Terms, rules.Terms, names)
		}
		v.Versions = append([]version{one}, v.Versions...)
	}
	return web.HTML(onePage(v)), nil
}

func (h *pages) directions(tx *db.Tx) (programme.Names, error) {
	all, err := h.Atlas.Directions(tx)
	names := programme.Names{}
	for _, one := range all {
		names[one.Code] = one.Name
	}
	return names, err
}

// terms says the terms but for the vouchers, which have cards of their own.
func terms(l i18n.Lang, t programme.Terms, directions programme.Names) (rows [][]ui.Cell) {
	for _, line := range t.Lines(directions) {
		if !strings.HasPrefix(line.Code, programme.CodeVoucher) {
			rows = append(rows, []ui.Cell{{Text: line.Name.Text(l)}, {Text: line.Text.Text(l)}})
		}
	}
	return rows
}

func changes(l i18n.Lang, was, is programme.Terms, directions programme.Names) (rows [][]ui.Cell) {
	for _, c := range programme.Diff(was, is, directions) {
		rows = append(rows, []ui.Cell{{Text: c.Name.Text(l)}, {Text: c.Was.Text(l)}, {Text: c.Is.Text(l)}})
	}
	return rows
}
