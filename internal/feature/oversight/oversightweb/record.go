package oversightweb

import (
	"slices"
	"strings"

	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// recordLines is how many acts a page lists.
const recordLines = 25

// recordView is the record of acts within one scope.
type recordView struct {
	Page     ui.Page
	Ways     []ui.Link
	Where    string
	Action   string // where the filters are sent
	Acts     []ui.Option
	Act      string
	From     string
	Until    string
	Rows     [][]ui.Cell
	Sessions [][]ui.Cell // of the platform's staff within this scope
	Next     string
}

func (h *pages) recordOfAll(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := recordView{Ways: ways(r, "/admin/record"), Where: textCountry.In(r.Lang)}
	return h.record(r, tx, v, auth.Scope{})
}

func (h *pages) recordOfOrg(r *web.Request, tx *db.Tx) (web.Response, error) {
	which, err := r.PathID("org")
	if err != nil {
		return web.Response{}, err
	}
	o, err := h.Orgs.Get(tx, which)
	if err != nil {
		return web.Response{}, err
	}
	v := recordView{Where: o.Name.Text(r.Lang)}
	if h.Desk != nil {
		v.Ways = h.Desk(r, o.ID)
	}
	staff, err := h.Oversight.Of(tx, auth.OfOrg(o.ID), sessionsShown)
	if err != nil {
		return web.Response{}, err
	}
	if v.Sessions, err = h.sessionRows(r, tx, staff); err != nil {
		return web.Response{}, err
	}
	return h.record(r, tx, v, auth.OfOrg(o.ID))
}

func (h *pages) recordOfRegion(r *web.Request, tx *db.Tx) (web.Response, error) {
	scope := auth.OfRegion(r.Path("region"))
	v := recordView{}
	if scope.ID == wholeCountry {
		scope.ID, v.Where = "", textCountry.In(r.Lang) // every region
	} else {
		region, known, err := h.Atlas.Region(tx, scope.ID)
		if err != nil {
			return web.Response{}, err
		}
		if !known {
			return web.Response{}, fault.Missing("region")
		}
		v.Where = region.Name.Text(r.Lang)
	}
	return h.record(r, tx, v, scope)
}

// wholeCountry is how the national office stands in addresses.
const wholeCountry = "kz"

// record fills the view with the acts that the filters leave.
func (h *pages) record(r *web.Request, tx *db.Tx, v recordView, scope auth.Scope) (web.Response, error) {
	v.Page = inner(r, textRecord)
	v.Action = r.Link(r.Here())
	v.Act, v.From, v.Until = r.Value("act"), r.Value("from"), r.Value("until")
	f := audit.Filter{Scope: scope, Act: v.Act, Before: r.IDValue("before"), Limit: recordLines + 1}
	var wrong fault.Form
	f.From, f.Until = span(&wrong, v.From, v.Until)
	if err := wrong.Err(); err != nil {
		refusal, _ := fault.As(err)
		v.Page.Fail(refusal)
	}
	words, err := h.Words(tx)
	if err != nil {
		return web.Response{}, err
	}
	for code, name := range words.Acts {
		v.Acts = append(v.Acts, ui.Option{Value: code, Text: name.In(r.Lang)})
	}
	slices.SortFunc(v.Acts, func(a, b ui.Option) int { return strings.Compare(a.Text+a.Value, b.Text+b.Value) })
	rows, err := audit.List(tx, f)
	if err != nil {
		return web.Response{}, err
	}
	if len(rows) > recordLines {
		rows = rows[:recordLines]
		v.Next = r.Link(r.Here(), "act", v.Act, "from", v.From, "until", v.Until, "before", rows[recordLines-1].ID.String())
	}
	if v.Rows, err = h.recordRows(r, tx, words, rows); err != nil {
		return web.Response{}, err
	}
	answer := web.HTML(recordPage(v))
	if len(v.Page.Errors) > 0 {
		answer = answer.Refused()
	}
	return answer, nil
}

// span reads the days of the filter; the last day counts whole.
func span(form *fault.Form, from, until string) (a, b when.Instant) {
	if from != "" {
		day, err := when.ParseDay(from)
		form.Need("from", err == nil, textBadDay)
		if err == nil {
			a = day.Start()
		}
	}
	if until != "" {
		day, err := when.ParseDay(until)
		form.Need("until", err == nil && until >= from, textBadDay)
		if err == nil {
			b = day.AddDays(1).Start()
		}
	}
	return a, b
}

// recordRows shows acts: when, what, who in what role, about whom, what changed
// and why.
func (h *pages) recordRows(r *web.Request, tx *db.Tx, words audit.Words, rows []audit.Row) ([][]ui.Cell, error) {
	var people []id.ID
	var scopes []auth.Scope
	for _, row := range rows {
		people, scopes = append(people, row.Actor, row.Subject), append(scopes, row.Scope())
	}
	known, err := h.People.Many(tx, people)
	if err != nil {
		return nil, err
	}
	names, err := h.names(r, tx, scopes)
	if err != nil {
		return nil, err
	}
	cells := make([][]ui.Cell, len(rows))
	for i, row := range rows {
		subject := known[row.Subject]
		changes, reason, err := row.Open(tx, subject.Open)
		if err != nil {
			return nil, err
		}
		cells[i] = []ui.Cell{
			{Text: i18n.DateTime(r.Lang, row.At.Time())},
			{Text: words.Act(row.Act).Text(r.Lang), Small: names.of(row.Scope())},
			{Text: actorName(known[row.Actor], row.Role, r.Lang), Small: row.Role.Name().In(r.Lang)},
			{Text: subject.FullName()},
			{Text: words.Changes(row.Act, changes).Text(r.Lang), Small: words.Reason(row.Act, reason).Text(r.Lang)},
		}
	}
	return cells, nil
}

// actorName names who acted; the platform itself has only its role.
func actorName(p person.Person, role auth.Role, l i18n.Lang) string {
	if p.ID == 0 {
		return role.Name().In(l)
	}
	return p.FullName()
}
