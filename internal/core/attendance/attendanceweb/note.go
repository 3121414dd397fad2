package attendanceweb

import (
	"unicode/utf8"

	"asar/internal/core/attendance"
	"asar/internal/core/opportunity/coordinatorweb"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web"
)

// door is the name under which the forms of all entrances wait for one another.
const door = "attendance"

// coming tells of a form that notes somebody's coming: those that are sent at
// the same moment, at whatever entrances, are answered together.
func coming(r *web.Request) string {
	byCode := r.IDValue(actOut) == 0 && r.Value("act") == actIn && r.Value("code") != ""
	if r.IDValue(actIn) == 0 && !byCode {
		return ""
	}
	return door
}

// read reads the pass that a form holds.
func (h *pages) read(r *web.Request) error {
	shown, err := h.Attendance.Read(r.Value("code"), r.Read)
	r.Hand(shown)
	return err
}

// note takes a code, a pass or a name, or a press of somebody's button, and
// notes that they came or left.
func (h *pages) note(r *web.Request, tx *db.Tx) (web.Response, error) {
	w, err := coordinatorweb.At(r, tx, h.Opportunities)
	if err != nil {
		return web.Response{}, err
	}
	pressed := r.IDValue(actOut) != 0
	switch {
	case !pressed && r.Value("code") == "":
		return h.refuse(r, tx, &fault.Error{Kind: fault.Invalid, Text: textTypeSomething})
	case !pressed && actOf(r.Value("act"), w.Shift, r.Now()) == actIn:
		answers, err := h.comeAll([]*web.Request{r}, tx)
		if err != nil {
			return web.Response{}, err
		}
		return answers[0].Response, answers[0].Err
	}
	claim, way, err := h.Attendance.Claim(tx, arrival(r, actOut))
	if err != nil {
		return h.unfound(r, tx, err)
	}
	record, err := h.Attendance.CheckOut(tx, r.Actor, claim, way)
	if err != nil {
		return h.refuse(r, tx, err)
	}
	who, err := h.People.Get(tx, record.Person)
	return noted(r, actOut, attendance.Outcome{Record: record, Person: who, Before: record.OutAt != tx.Now}), err
}

// comeAll notes the coming of many, and answers each form.
func (h *pages) comeAll(rs []*web.Request, tx *db.Tx) ([]web.Answer, error) {
	arrivals := make([]attendance.Arrival, len(rs))
	for i, r := range rs {
		arrivals[i] = arrival(r, actIn)
	}
	outcomes, err := h.Attendance.CheckInAll(tx, arrivals)
	if err != nil {
		return nil, err
	}
	answers := make([]web.Answer, len(rs))
	for i, o := range outcomes {
		if o.Err == nil {
			answers[i].Response = noted(rs[i], actIn, o)
			continue
		}
		page, err := h.unfound(rs[i], tx, o.Err)
		if _, explained := fault.As(err); err != nil && !explained {
			return nil, err
		}
		answers[i] = web.Answer{Response: page, Err: err}
	}
	return answers, nil
}

// arrival is whom a form is about: by a button, or by what stands in its field.
// An address that names no shift is that of no entrance.
func arrival(r *web.Request, button string) attendance.Arrival {
	a := attendance.Arrival{By: r.Actor, Text: r.Value("code"), Shown: web.Prepared[attendance.Shown](r), Claim: r.IDValue(button)}
	host, noHost := r.PathID("org")
	shift, noShift := r.PathID("shift")
	if noHost == nil && noShift == nil {
		a.Host, a.Shift = host, shift
	}
	return a
}

// unfound answers a form that notes nobody: what is no code may be letters of a
// name, and then the page shows whose.
func (h *pages) unfound(r *web.Request, tx *db.Tx, why error) (web.Response, error) {
	if !fault.Is(why, "attendance/bad-code") {
		return h.refuse(r, tx, why)
	}
	typed := r.Value("code")
	named, err := h.named(r, tx, typed)
	if err != nil {
		return web.Response{}, err
	}
	if !named {
		return h.refuse(r, tx, why)
	}
	v, err := h.entrance(r, tx, typed) // answered here: a name must not stand in an address
	return web.HTML(checkInPage(v)), err
}

// named tells whether what was typed is part of somebody's name. Folding joins
// letters that sound alike, so that a wrong code may leave just one of them:
// that is no name.
func (h *pages) named(r *web.Request, tx *db.Tx, typed string) (bool, error) {
	if utf8.RuneCountInString(i18n.Fold(typed)) < 2 {
		return false, nil
	}
	lines, err := h.Attendance.Roster(tx, r.Actor, arrival(r, actIn).Shift)
	return len(attendance.Find(lines, typed)) > 0, err
}

// noted leads back to the page, and to the row whose button was pressed, and
// says what was noted.
func noted(r *web.Request, act string, o attendance.Outcome) web.Response {
	c := o.Record
	to := r.Link(coordinatorweb.ShiftBase(c.Org, c.Shift)+"/check-in", "act", r.Value("act"))
	if r.IDValue(act) != 0 {
		to += "#p-" + c.Signup.String()
	}
	done, before, at := textNotedIn, textInBefore, c.InAt
	if act == actOut {
		done, before, at = textNotedOut, textOutBefore, c.OutAt
	}
	if o.Before {
		done = before
	}
	return web.See(to).Notice(done.In(r.Lang, "name", o.Person.FullName(), "clock", i18n.Clock(at.Time())))
}
