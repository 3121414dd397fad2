package oversightweb

import (
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// signOutView is the form by which an administrator ends somebody's sessions.
type signOutView struct {
	Page ui.Page
	Ways []ui.Link
	Said struct{ Contact, Reason string }
}

func (h *pages) askSignOut(r *web.Request, _ *db.Tx) (web.Response, error) {
	return web.HTML(signOutPage(h.signOutView(r))), nil
}

func (h *pages) signOutView(r *web.Request) signOutView {
	v := signOutView{Page: inner(r, textSignOut), Ways: ways(r, "/admin/end-sessions")}
	v.Page.HasForm = true
	return v
}

// signOut ends the sessions of the person of an address.
func (h *pages) signOut(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := h.signOutView(r)
	v.Said.Contact, v.Said.Reason = r.Value("contact"), r.Text("reason")
	who, err := h.byContact(tx, v.Said.Contact)
	if err == nil {
		err = h.Accounts.EndFor(tx, r.Actor, who.ID, v.Said.Reason)
	}
	if f, refused := fault.As(err); refused && f.Kind == fault.Invalid {
		v.Page.Fail(f)
		return web.Invalid(signOutPage(v)), nil
	}
	return web.See(r.Link("/admin/end-sessions")).Notice(textSignedOut.In(r.Lang)), err
}
