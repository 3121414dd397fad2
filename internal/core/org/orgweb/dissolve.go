package orgweb

import (
	"asar/internal/core/org"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// dissolveView is the question whether an organisation is to end.
type dissolveView struct {
	Page   ui.Page
	Org    org.Org
	Owed   check.List // what keeps it from ending, if anything
	Reason string
}

func (h *pages) askDissolve(r *web.Request, tx *db.Tx) (web.Response, error) {
	return h.showDissolve(r, tx, dissolveView{Page: r.Page(textDissolveTitle.In(r.Lang))})
}

func (h *pages) showDissolve(r *web.Request, tx *db.Tx, v dissolveView) (_ web.Response, err error) {
	if v.Org, err = h.at(r, tx, "org"); err != nil {
		return web.Response{}, err
	}
	v.Owed, err = h.Orgs.MayDissolve(tx, v.Org.ID)
	v.Page.HasForm = v.Owed.OK()
	return web.HTML(dissolvePage(v)), err
}

// dissolve ends the organisation, or says again what stands in the way.
func (h *pages) dissolve(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.at(r, tx, "org")
	if err != nil {
		return web.Response{}, err
	}
	v := dissolveView{Page: r.Page(textDissolveTitle.In(r.Lang)), Reason: r.Text("reason")}
	err = h.Orgs.Dissolve(tx, r.Actor, o.ID, v.Reason)
	if f, refused := fault.As(err); refused && (f.Kind == fault.Invalid || f.Kind == fault.Conflict) {
		if f.Kind == fault.Invalid { // the page lists what stands in the way by itself
			v.Page.Fail(f)
		}
		answer, err := h.showDissolve(r, tx, v)
		return answer.Refused(), err
	}
	return web.See(r.Link(o.Path())).Notice(textDissolved.In(r.Lang)), err
}
