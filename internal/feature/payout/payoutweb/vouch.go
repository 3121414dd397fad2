package payoutweb

import (
	"asar/internal/feature/payout/payee"
	"asar/internal/kit/db"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// vouchView asks an operator whose an IIN is.
type vouchView struct {
	Page ui.Page
	Said payee.Claim
}

func (h *pages) askVouch(r *web.Request, _ *db.Tx) (web.Response, error) {
	return web.HTML(vouchPage(vouchOf(r))), nil
}

func vouchOf(r *web.Request) vouchView {
	v := vouchView{Page: inner(r, textVouch), Said: payee.Claim{Contact: r.Value("contact"), IIN: r.Value("iin"), Reason: r.Text("reason")}}
	v.Page.HasForm = true
	return v
}

func (h *pages) vouch(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := vouchOf(r)
	err := h.Payees.Vouch(tx, r.Actor, v.Said)
	if f, wrong := refused(err); wrong {
		v.Page.Fail(f)
		return web.Invalid(vouchPage(v)), nil
	}
	return web.See(r.Link(home)).Notice(textVouched.In(r.Lang)), err
}
