package attendanceweb

import (
	"asar/internal/core/attendance"
	"asar/internal/core/opportunity"
	"asar/internal/core/opportunity/coordinatorweb"
	"asar/internal/core/signup"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// rowsShown bounds the rows of the roster: a larger one is searched by letters.
const rowsShown = 200

// checkInView is the page at the entrance of a shift.
type checkInView struct {
	Page ui.Page
	where
	Ways     []ui.Link
	Act      string // what a code does: "in" or "out"
	Typed    string // in the field, as it was typed
	Letters  string // by which the roster is narrowed
	Closed   string // why nobody can be noted now; empty if they can
	Lines    []attendance.Line
	Hidden   int // lines that did not fit on the page
	Counts   counts
	Arrivals arrivals
	Now      when.Instant
}

// The acts of the page's forms.
const (
	actIn  = "in"
	actOut = "out"
)

func (h *pages) checkIn(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.entrance(r, tx, "")
	return web.HTML(checkInPage(v)), err
}

// entrance gathers the page, its roster narrowed to names that hold the letters.
func (h *pages) entrance(r *web.Request, tx *db.Tx, letters string) (v checkInView, err error) {
	if v.where, err = coordinatorweb.At(r, tx, h.Opportunities); err != nil {
		return v, err
	}
	lines, err := h.Attendance.Roster(tx, r.Actor, v.Shift.ID)
	if err != nil {
		return v, err
	}
	v.Now, v.Act, v.Letters = r.Now(), actOf(r.Value("act"), v.Shift, r.Now()), letters
	v.Counts = count(lines, v.Shift, v.Now)
	v.Lines = attendance.Find(lines, letters)
	if letters == "" {
		v.Arrivals = arrivalsOf(lines)
	}
	if v.Hidden = max(len(v.Lines)-rowsShown, 0); v.Hidden > 0 {
		v.Lines = v.Lines[:rowsShown]
	}
	if v.Now.Before(attendance.Window(v.Shift).From) || v.Shift.Cancelled {
		if c, refused := attendance.MayCheckIn(signup.Signup{State: signup.Confirmed}, v.Shift, v.Now).First(); refused {
			v.Closed = c.Text.Text(r.Lang)
		}
	}
	v.Page = r.Page(textCheckInTitle.In(r.Lang) + ": " + v.O.Title.Text(r.Lang))
	v.Page.NoIndex, v.Page.HasForm = true, true
	v.Page.Scripts = []string{"checkin.js"}
	v.Ways = h.ways(r, v.where, "check-in")
	return v, nil
}

// actOf returns what a code does: what was chosen, or by the clock.
func actOf(chosen string, s opportunity.Shift, now when.Instant) string {
	switch {
	case chosen == actIn || chosen == actOut:
		return chosen
	case now.Before(s.Ends):
		return actIn
	default:
		return actOut
	}
}

// refuse shows the page again with what was typed and why it was refused.
func (h *pages) refuse(r *web.Request, tx *db.Tx, why error) (web.Response, error) {
	f, ok := fault.As(why)
	if !ok || f.Kind != fault.Conflict && f.Kind != fault.Invalid {
		return web.Response{}, why
	}
	v, err := h.entrance(r, tx, "")
	if err != nil {
		return web.Response{}, err
	}
	v.Typed = r.Value("code")
	said := ui.FieldError{Text: f.Text.Text(r.Lang)}
	if v.Closed == "" && r.IDValue(actIn) == 0 && r.IDValue(actOut) == 0 {
		said.Name = "code"
	}
	v.Page.Errors = []ui.FieldError{said}
	return web.Invalid(checkInPage(v)), nil
}

// acts are the two things that a code can do.
func (v checkInView) acts() []ui.Link {
	path := v.Base() + "/check-in"
	return []ui.Link{
		{Href: v.Page.Href(path, "act", actIn), Text: textIn.In(v.Page.Lang), Current: v.Act == actIn},
		{Href: v.Page.Href(path, "act", actOut), Text: textOut.In(v.Page.Lang), Current: v.Act == actOut},
	}
}

// submitText is what the button beside the field does.
func (v checkInView) submitText() string {
	if v.Act == actOut {
		return textSubmitOut.In(v.Page.Lang)
	}
	return textSubmitIn.In(v.Page.Lang)
}

// correctHref is where what was noted of somebody is corrected.
func (v checkInView) correctHref(l attendance.Line) string {
	return v.Page.Href(v.Base() + "/people/" + l.Signup.ID.String())
}
