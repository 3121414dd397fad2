// Package appealweb is where a programme's operator decides what students have
// objected to: the cases whose appeal waits, each with what was decided before,
// on what it rested, and what its student says.
package appealweb

import (
	"slices"

	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// Deps is what the pages need of the rest.
type Deps struct {
	casesweb.Deps
	People *person.Desk
	Orgs   *org.Desk
	// Desk is a slot: the operator's pages, of whatever part.
	Desk func(r *web.Request) []ui.Link
}

type pages struct{ Deps }

const home = "/operator/appeals"

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	run := auth.In(auth.RunProgramme, auth.ScopeCountry)
	m.Get(home, run, h.list)
	m.Get(home+"/{case}", run, h.one)
	m.Post(home+"/{case}", run, h.decide)
}

// shown is how many appeals a page lists.
const shown = 25

type listView struct {
	Page ui.Page
	Desk []ui.Link
	Rows [][]ui.Cell
	Next string
}

func (h *pages) list(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := listView{Page: frame(r, textAppeals.In(r.Lang)), Desk: h.Desk(r)}
	var after cases.Case
	if from := r.IDValue("after"); from != 0 {
		var err error
		if after, err = h.Cases.Get(tx, from); err != nil {
			return web.Response{}, err
		}
	}
	list, err := h.Cases.Appeals(tx, after, shown+1)
	if err != nil {
		return web.Response{}, err
	}
	if len(list) > shown {
		list = list[:shown]
		v.Next = r.Link(home, "after", list[shown-1].ID.String())
	}
	v.Rows, err = h.rows(r, tx, list)
	return web.HTML(listPage(v)), err
}

func (h *pages) rows(r *web.Request, tx *db.Tx, list []cases.Case) ([][]ui.Cell, error) {
	views, err := h.Look(tx, list)
	if err != nil {
		return nil, err
	}
	var who, hosts []id.ID
	for _, c := range list {
		who, hosts = append(who, c.Person), append(hosts, c.Org)
	}
	people, err := h.People.Many(tx, who)
	if err != nil {
		return nil, err
	}
	orgs, err := h.Orgs.Many(tx, hosts)
	rows := make([][]ui.Cell, len(views))
	for i, v := range views {
		rows[i] = []ui.Cell{
			{Text: people[v.Person].FullName(), Href: r.Link(path(v.ID)), Small: v.Programme.Name.Text(r.Lang) + ", " + v.Case.Voucher},
			{Text: orgs[v.Org].Name.Text(r.Lang)}, {Body: casesweb.Standing(r.Lang, v, cases.Operator)},
		}
	}
	return rows, err
}

// oneView is one appeal.
type oneView struct {
	Page   ui.Page
	Case   casesweb.View
	Rows   []ui.Row
	Waits  bool // for the operator's word
	Own    bool // the reader's
	Said   string
	Reason string
	Code   string
}

func (h *pages) oneView(r *web.Request, tx *db.Tx) (v oneView, err error) {
	of, err := r.PathID("case")
	if err != nil {
		return v, err
	}
	c, err := h.Cases.Get(tx, of)
	if err != nil {
		return v, err
	}
	if v.Case, _, err = h.Open(tx, c, tx.Today()); err != nil {
		return v, err
	}
	appealed := slices.ContainsFunc(v.Case.Steps, func(s cases.Step) bool { return s.Act == cases.Appeal })
	if !appealed { // what nobody has objected to is not the operator's to look at
		return v, fault.Missing("case")
	}
	who, err := h.People.Get(tx, c.Person)
	if err != nil {
		return v, err
	}
	host, err := h.Orgs.Get(tx, c.Org)
	v.Page = frame(r, textAppealOf.In(r.Lang, "name", who.FullName(), "voucher", c.Voucher))
	v.Page.HasForm = true
	v.Rows = append([]ui.Row{{Name: textInstitution.In(r.Lang), Text: host.Name.Text(r.Lang)}}, casesweb.VoucherRows(r.Lang, v.Case.Programme, v.Case.Voucher)...)
	v.Waits, v.Own = c.State == cases.Appealed, c.Person == r.Actor.Person
	return v, err
}

func (h *pages) one(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.oneView(r, tx)
	return web.HTML(onePage(v)), err
}

// decide upholds an appeal or dismisses it, or shows the page again with what is
// wrong.
func (h *pages) decide(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.oneView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Said, v.Reason, v.Code = r.Value("act"), r.Text("reason"), r.Value("code")
	act := cases.Act(v.Said)
	var form fault.Form
	form.Need("act", slices.Contains(acts, act), textChoose)
	form.Need("code", act != cases.Dismiss || v.Code != "", textChooseCode)
	if err = form.Err(); err == nil {
		err = h.Cases.Do(tx, r.Actor, v.Case.ID, act, cases.Reason{Code: v.Code, Words: v.Reason})
	}
	if f, ok := fault.As(err); ok && (f.Kind == fault.Invalid || f.Kind == fault.Conflict) {
		v.Page.Fail(f)
		return web.HTML(onePage(v)).Failed(f), nil
	}
	return web.See(r.Link(home)).Notice(textDecided.In(r.Lang)), err
}

// acts are what an operator says of an appeal.
var acts = []cases.Act{cases.Uphold, cases.Dismiss}

func (v oneView) options() (list []ui.Option) {
	for _, act := range acts {
		list = append(list, ui.Option{Value: string(act), Text: actNames[act].In(v.Page.Lang), Hint: actHints[act].In(v.Page.Lang)})
	}
	return list
}

// codes are the kinds of reason for either decision.
func (v oneView) codes() (list []ui.Option) {
	for _, act := range acts {
		for _, o := range casesweb.CodeOptions(v.Page.Lang, act) {
			if !slices.ContainsFunc(list, func(known ui.Option) bool { return known.Value == o.Value }) {
				list = append(list, o)
			}
		}
	}
	return list
}

func path(of id.ID) string { return home + "/" + of.String() }

func frame(r *web.Request, title string) ui.Page {
	p := r.Page(title)
	p.NoIndex = true
	return p
}
