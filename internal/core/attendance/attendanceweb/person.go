package attendanceweb

import (
	"asar/internal/core/attendance"
	"asar/internal/core/opportunity/coordinatorweb"
	"asar/internal/core/person"
	"asar/internal/core/signup"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// personView is one person at one shift: what was noted, the form that
// corrects it, and who noted what.
type personView struct {
	Page ui.Page
	where
	Claim   signup.Signup
	Person  person.Person
	Record  attendance.Record
	Begun   bool // there is something to correct
	Typed   typed
	History []line
	Now     when.Instant
}

// there tells whether the person has a place in the shift, or had come before
// it was called off.
func (v personView) there() bool { return v.Claim.State.Holds() || v.Record.InAt != 0 }

// typed is the correction as it was typed.
type typed struct{ In, Out, Reason string }

// line is one note of the history with the name of who made it.
type line struct {
	attendance.Note
	By string
}

func (h *pages) person(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.visit(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if v.Record.InAt != 0 {
		v.Typed.In = i18n.Clock(v.Record.InAt.Time())
	}
	if v.Record.OutAt != 0 {
		v.Typed.Out = i18n.Clock(v.Record.OutAt.Time())
	}
	return web.HTML(personPage(v)), nil
}

// visit gathers what the page of one person shows.
func (h *pages) visit(r *web.Request, tx *db.Tx) (v personView, err error) {
	if v.where, err = coordinatorweb.At(r, tx, h.Opportunities); err != nil {
		return v, err
	}
	claim, err := r.PathID("signup")
	if err != nil {
		return v, err
	}
	v.Claim, err = h.Signups.Get(tx, claim)
	if err == nil && v.Claim.Shift != v.Shift.ID {
		err = fault.Missing("signup")
	}
	if err != nil {
		return v, err
	}
	if v.Person, err = h.People.Get(tx, v.Claim.Person); err != nil {
		return v, err
	}
	if v.Record, _, err = h.Attendance.Get(tx, claim); err != nil {
		return v, err
	}
	if v.History, err = h.history(r, tx, claim); err != nil {
		return v, err
	}
	v.Now = r.Now()
	v.Begun = v.there() && !v.Now.Before(attendance.Window(v.Shift).From)
	v.Page = r.Page(v.Person.FullName())
	v.Page.NoIndex, v.Page.HasForm = true, v.Begun
	return v, nil
}

func (h *pages) history(r *web.Request, tx *db.Tx, claim id.ID) ([]line, error) {
	notes, err := h.Attendance.Notes(tx, r.Actor, claim)
	if err != nil {
		return nil, err
	}
	var ids []id.ID
	for _, n := range notes {
		ids = append(ids, n.ByPerson)
	}
	people, err := h.People.Many(tx, ids)
	var lines []line
	for _, n := range notes {
		lines = append(lines, line{Note: n, By: people[n.ByPerson].FullName()})
	}
	return lines, err
}

func (h *pages) correct(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.visit(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Typed = typed{In: r.Value("in"), Out: r.Value("out"), Reason: r.Text("reason")}
	var form fault.Form
	in, ok := moment(v.Shift, v.Typed.In, 0)
	form.Need("in", ok, textNotAClock)
	out, ok := moment(v.Shift, v.Typed.Out, in)
	form.Need("out", ok, textNotAClock)
	if err = form.Err(); err == nil {
		_, err = h.Attendance.Correct(tx, r.Actor, v.Claim.ID, in, out, v.Typed.Reason)
	}
	if err == nil {
		return web.See(r.Link(v.Base() + "/check-in")).Notice(textCorrectedDone.In(r.Lang, "name", v.Person.FullName())), nil
	}
	f, known := fault.As(err)
	if !known || f.Kind != fault.Invalid && f.Kind != fault.Conflict {
		return web.Response{}, err
	}
	v.Page.Fail(f)
	return web.Invalid(personPage(v)), nil
}

// now is the chip of where the person stands, for those who hold a place.
func (v personView) now() standing {
	return standingOf(attendance.Line{Signup: v.Claim, Record: v.Record}, v.Shift, v.Now)
}

// said tells what a note noted.
func (v personView) said(n line) string {
	l := v.Page.Lang
	switch n.Act {
	case attendance.NotedIn:
		return textDidIn.In(l, "clock", i18n.Clock(n.InAt.Time())) + wayText(l, n.Way)
	case attendance.NotedOut:
		return textDidOut.In(l, "clock", i18n.Clock(n.OutAt.Time())) + wayText(l, n.Way)
	}
	after := times(l, attendance.Record{InAt: n.InAt, OutAt: n.OutAt})
	if after == "" {
		after = textDidNotCome.In(l)
	}
	return textDidCorrect.In(l, "after", after)
}

// wayText says how somebody was found at check-in, after the time.
func wayText(l i18n.Lang, w attendance.Way) string {
	switch w {
	case attendance.ByScan:
		return textByScan.In(l)
	case attendance.ByCode:
		return textByCode.In(l)
	default:
		return ""
	}
}
