package oversightweb

import (
	"asar/internal/core/person"
	"asar/internal/feature/oversight"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// helpView is a form by which an administrator does something about the account
// of somebody whose address is typed in, with a reason.
type helpView struct {
	Page ui.Page
	Ways []ui.Link
	help
	Said said
}

// said is what was typed.
type said struct{ Contact, Birth, Reason string }

// help is what one such form is about, and what it does.
type help struct {
	path       string
	title      i18n.M
	lead, done i18n.M
	birth      bool // it asks for a date of birth
	act        func(tx *db.Tx, by auth.Actor, who id.ID, s said) error
}

func (h *pages) signingOut() help {
	return help{path: "/admin/end-sessions", title: textSignOut, lead: textSignOutLead, done: textSignedOut, act: because(h.Accounts.EndFor)}
}

func (h *pages) resetting() help {
	return help{path: "/admin/reset", title: textReset, lead: textResetLead, done: textResetAsked, act: because(h.Accounts.AskReset)}
}

func (h *pages) correcting() help {
	return help{
		path: "/admin/birth", title: textBirth, lead: textBirthLead, done: textBirthDone, birth: true,
		act: func(tx *db.Tx, by auth.Actor, who id.ID, s said) error {
			return h.Minors.CorrectBirth(tx, by, who, when.Day(s.Birth), s.Reason)
		},
	}
}

// because is an act that needs no more than a reason.
func because(act func(tx *db.Tx, by auth.Actor, who id.ID, reason string) error) func(*db.Tx, auth.Actor, id.ID, said) error {
	return func(tx *db.Tx, by auth.Actor, who id.ID, s said) error { return act(tx, by, who, s.Reason) }
}

// ask shows the form.
func (what help) ask(r *web.Request, _ *db.Tx) (web.Response, error) {
	return web.HTML(helpPage(what.view(r))), nil
}

func (what help) view(r *web.Request) helpView {
	v := helpView{Page: inner(r, what.title), Ways: ways(r, what.path), help: what}
	v.Page.HasForm = true
	return v
}

// helping does what a form is about for the person of an address.
func (h *pages) helping(what help) web.Handler {
	return func(r *web.Request, tx *db.Tx) (web.Response, error) {
		v := what.view(r)
		v.Said = said{r.Value("contact"), r.Value("birth"), r.Text("reason")}
		who, unknown := h.byContact(tx, v.Said.Contact)
		err := gathered(unknown, h.checkBirth(tx, what, v.Said), oversight.CheckReason(v.Said.Reason))
		if err == nil {
			err = what.act(tx, r.Actor, who.ID, v.Said)
		}
		if f, refused := fault.As(err); refused && f.Kind == fault.Invalid {
			v.Page.Fail(f)
			return web.Invalid(helpPage(v)), nil
		}
		return web.See(r.Link(what.path)).Notice(what.done.In(r.Lang)), err
	}
}

func (h *pages) checkBirth(tx *db.Tx, what help, s said) error {
	if !what.birth {
		return nil
	}
	return h.People.Check(tx, person.New{Birth: s.Birth}, "birth")
}
