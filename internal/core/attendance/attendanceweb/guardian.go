package attendanceweb

import (
	"asar/internal/core/attendance"
	"asar/internal/core/guardian"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// guardianView shows how to reach the guardian of a minor at the shift.
type guardianView struct {
	Page ui.Page
	where
	claim    id.ID
	Path     string // of this page
	Child    person.Person
	Guardian guardian.Contact
}

// askGuardian says what opening the contact means before it is opened.
func (h *pages) askGuardian(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.guardianView(r, tx)
	return web.HTML(guardianPage(v)), err
}

// guardian shows the contact and writes down that it was opened.
func (h *pages) guardian(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.guardianView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if v.Guardian, err = h.Attendance.GuardianContact(tx, r.Actor, v.claim); err != nil {
		return h.refuse(r, tx, err)
	}
	return web.HTML(guardianPage(v)), nil
}

func (h *pages) guardianView(r *web.Request, tx *db.Tx) (guardianView, error) {
	one, err := h.visit(r, tx)
	if err != nil {
		return guardianView{}, err
	}
	v := guardianView{Page: r.Page(textGuardian.In(r.Lang)), where: one.where, Child: one.Person, claim: one.Claim.ID}
	v.Page.NoIndex = true
	v.Path = v.Base() + "/people/" + v.claim.String() + "/guardian"
	return v, nil
}

// reachable tells whether the guardian of a line can be looked up now.
func (v checkInView) reachable(l attendance.Line) bool {
	return l.Minor && guardian.Around(v.Shift.Span(), v.Now)
}
