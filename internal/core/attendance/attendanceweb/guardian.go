package attendanceweb

import (
	"asar/internal/core/attendance"
	"asar/internal/core/guardian"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// guardianView shows how to reach the guardian of a minor at the shift.
type guardianView struct {
	Page ui.Page
	where
	Child    person.Person
	Guardian guardian.Contact
}

// guardian opens the contact of a minor's guardian. It is shown in the answer
// and stands at no address; that it was opened is written down.
func (h *pages) guardian(r *web.Request, tx *db.Tx, w where, claim id.ID) (web.Response, error) {
	c, err := h.Signups.Get(tx, claim)
	if err == nil && c.Shift != w.Shift.ID {
		err = fault.Missing("signup")
	}
	if err != nil {
		return web.Response{}, err
	}
	v := guardianView{Page: r.Page(textGuardian.In(r.Lang)), where: w}
	v.Page.NoIndex = true
	if v.Guardian, err = h.Attendance.GuardianContact(tx, r.Actor, claim); err != nil {
		return h.refuse(r, tx, err)
	}
	v.Child, err = h.People.Get(tx, c.Person)
	return web.HTML(guardianPage(v)), err
}

// reachable tells whether the guardian of a line can be looked up now.
func (v checkInView) reachable(l attendance.Line) bool {
	return l.Minor && guardian.Around(v.Shift.Span(), v.Now)
}
