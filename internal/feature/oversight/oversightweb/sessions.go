package oversightweb

import (
	"strconv"
	"strings"
	"time"

	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/oversight"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// sessionsShown is how many sessions a page lists.
const sessionsShown = 50

// sessionsView is the staff sessions of all administrators, and the form to
// begin one.
type sessionsView struct {
	Page    ui.Page
	Ways    []ui.Link
	Running bool // the reader is in one
	Rows    [][]ui.Cell
	Said    struct{ Org, Reason, Length string }
	Lengths []ui.Option
}

func (h *pages) sessions(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := sessionsView{Page: inner(r, textSessions)}
	v.Said.Org, v.Said.Length = r.Value("org"), "30"
	return h.showSessions(r, tx, v)
}

func (h *pages) showSessions(r *web.Request, tx *db.Tx, v sessionsView) (web.Response, error) {
	v.Ways = ways(r, "/admin/sessions")
	v.Page.HasForm = true
	v.Running = r.Actor.StaffUntil > r.Now()
	for _, minutes := range []int{15, 30, 60} {
		v.Lengths = append(v.Lengths, ui.Option{Value: strconv.Itoa(minutes), Text: textMinutes.In(r.Lang, "n", minutes)})
	}
	list, err := h.Oversight.Of(tx, auth.Scope{}, sessionsShown)
	if err != nil {
		return web.Response{}, err
	}
	if v.Rows, err = h.sessionRows(r, tx, list); err != nil {
		return web.Response{}, err
	}
	return web.HTML(sessionsPage(v)), nil
}

// sessionRows shows sessions: when, who, where, and why.
func (h *pages) sessionRows(r *web.Request, tx *db.Tx, list []oversight.Session) ([][]ui.Cell, error) {
	var scopes []auth.Scope
	var people []id.ID
	for _, s := range list {
		scopes, people = append(scopes, s.Scope), append(people, s.Person)
	}
	names, err := h.names(r, tx, scopes)
	if err != nil {
		return nil, err
	}
	known, err := h.People.Many(tx, people)
	if err != nil {
		return nil, err
	}
	rows := make([][]ui.Cell, len(list))
	for i, s := range list {
		end := s.Until
		if s.EndedAt != 0 {
			end = s.EndedAt
		}
		state := textEnded
		if s.Running(r.Now()) {
			state = textRunning
		}
		rows[i] = []ui.Cell{
			{Text: i18n.DateTime(r.Lang, s.Begun.Time()) + "–" + i18n.Clock(end.Time()), Small: state.In(r.Lang)},
			{Text: known[s.Person].FullName()}, {Text: names.of(s.Scope)}, {Text: s.Reason},
		}
	}
	return rows, nil
}

// begin begins a staff session and leads to the organisation's inner pages.
func (h *pages) begin(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := sessionsView{Page: inner(r, textSessions)}
	v.Said.Org, v.Said.Reason, v.Said.Length = r.Value("org"), r.Text("reason"), r.Value("length")
	minutes, _ := strconv.Atoi(v.Said.Length)
	o, err := h.orgAt(tx, v.Said.Org)
	if err == nil {
		_, err = h.Oversight.Begin(tx, r.Actor, auth.OfOrg(o.ID), v.Said.Reason, time.Duration(minutes)*time.Minute)
	}
	if f, refused := fault.As(err); refused && f.Kind == fault.Invalid {
		v.Page.Fail(f)
		answer, err := h.showSessions(r, tx, v)
		return answer.Refused(), err
	}
	return web.See(r.Link("/org/" + o.ID.String() + "/team")), err
}

// orgAt returns the organisation whose identifier, or the address of whose
// page, somebody has typed.
func (h *pages) orgAt(tx *db.Tx, typed string) (org.Org, error) {
	unknown := fault.New(fault.Invalid, "oversight/org", nil).At("org", textNoOrg)
	for _, part := range strings.FieldsFunc(typed, func(c rune) bool { return c == '/' || c == '?' || c == '#' }) {
		which, err := id.Parse(part)
		if err != nil {
			continue
		}
		o, err := h.Orgs.Get(tx, which)
		if f, missing := fault.As(err); missing && f.Kind == fault.NotFound {
			return org.Org{}, unknown
		}
		return o, err
	}
	return org.Org{}, unknown
}

// end ends the reader's staff session.
func (h *pages) end(r *web.Request, tx *db.Tx) (web.Response, error) {
	if err := h.Oversight.End(tx, r.Actor); err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link("/admin/sessions")).Notice(textSessionEnded.In(r.Lang)), nil
}

// Watch tells the readers of an organisation's pages that staff of the platform
// look in now: who, why and until when, with a button that ends it for those who
// may.
func Watch(desk *oversight.Desk, people *person.Desk) func(*web.Request, *db.Tx, auth.Scope) (ui.Banner, error) {
	return func(r *web.Request, tx *db.Tx, scope auth.Scope) (b ui.Banner, err error) {
		if scope.Kind != auth.ScopeOrg {
			return b, nil
		}
		open, err := desk.Running(tx, scope)
		if err != nil || len(open) == 0 {
			return b, err
		}
		s := open[len(open)-1]
		who, err := people.Get(tx, s.Person)
		b.Text = textVisit.In(r.Lang, "name", who.FullName(), "reason", s.Reason, "time", i18n.Clock(s.Until.Time()))
		if r.Actor.May(auth.ManageTeam, scope) {
			b.Action, b.Button = r.Link("/org/"+scope.ID+"/staff/end"), textEndNow.In(r.Lang)
		}
		return b, err
	}
}

// endIn ends the staff sessions within an organisation. Whoever was in one has
// nothing more to see there.
func (h *pages) endIn(r *web.Request, tx *db.Tx) (web.Response, error) {
	where := "/org/" + r.Path("org") + "/record"
	if r.Actor.StaffUntil > r.Now() {
		where = "/admin/sessions"
	}
	err := h.Oversight.EndIn(tx, r.Actor, auth.Scope{Kind: auth.ScopeOrg, ID: r.Path("org")})
	return web.See(r.Link(where)).Notice(textSessionEnded.In(r.Lang)), err
}
