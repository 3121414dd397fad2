package oversightweb

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// helpView is a form by which an administrator does something about the account
// of somebody whose address is typed in, with a reason.
type helpView struct {
	Page ui.Page
	Ways []ui.Link
	Path string
	Lead string
	Said struct{ Contact, Reason string }
}

// help is what one such form is about, and what it does.
type help struct {
	path       string
	title      i18n.M
	lead, done i18n.M
	act        func(tx *db.Tx, by auth.Actor, who id.ID, reason string) error
}

func (h *pages) signingOut() help {
	return help{"/admin/end-sessions", textSignOut, textSignOutLead, textSignedOut, h.Accounts.EndFor}
}

func (h *pages) resetting() help {
	return help{"/admin/reset", textReset, textResetLead, textResetAsked, h.Accounts.AskReset}
}

func (h *pages) askSignOut(r *web.Request, _ *db.Tx) (web.Response, error) {
	return web.HTML(helpPage(h.signingOut().view(r))), nil
}

func (h *pages) signOut(r *web.Request, tx *db.Tx) (web.Response, error) {
	return h.help(r, tx, h.signingOut())
}

func (h *pages) askReset(r *web.Request, _ *db.Tx) (web.Response, error) {
	return web.HTML(helpPage(h.resetting().view(r))), nil
}

func (h *pages) reset(r *web.Request, tx *db.Tx) (web.Response, error) {
	return h.help(r, tx, h.resetting())
}

func (what help) view(r *web.Request) helpView {
	v := helpView{Page: inner(r, what.title), Ways: ways(r, what.path), Path: what.path, Lead: what.lead.In(r.Lang)}
	v.Page.HasForm = true
	return v
}

// help does what the form is about for the person of an address.
func (h *pages) help(r *web.Request, tx *db.Tx, what help) (web.Response, error) {
	v := what.view(r)
	v.Said.Contact, v.Said.Reason = r.Value("contact"), r.Text("reason")
	who, err := h.byContact(tx, v.Said.Contact)
	if err == nil {
		err = what.act(tx, r.Actor, who.ID, v.Said.Reason)
	}
	if f, refused := fault.As(err); refused && f.Kind == fault.Invalid {
		v.Page.Fail(f)
		return web.Invalid(helpPage(v)), nil
	}
	return web.See(r.Link(what.path)).Notice(what.done.In(r.Lang)), err
}
