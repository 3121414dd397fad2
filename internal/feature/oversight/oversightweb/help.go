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
type said struct{ Contact, Birth, Address, Reason string }

// help is what one such form is about, and what it does.
type help struct {
	path    string
	title   i18n.M
	lead    i18n.M
	do      i18n.M // what its button says
	birth   bool   // it asks for a date of birth
	address bool   // it asks for another address
	act     act
}

// act does it, and says so.
type act func(tx *db.Tx, by auth.Actor, who id.ID, s said) (done i18n.M, err error)

func (h *pages) signingOut() help {
	return help{path: "/admin/end-sessions", title: textSignOut, do: textSignOut, lead: textSignOutLead, act: because(h.Accounts.EndFor, textSignedOut)}
}

func (h *pages) resetting() help {
	return help{path: "/admin/reset", title: textReset, do: textDoReset, lead: textResetLead, act: because(h.Accounts.AskReset, textResetAsked)}
}

func (h *pages) correcting() help {
	return help{
		path: "/admin/birth", title: textBirth, do: textDoBirth, lead: textBirthLead, birth: true,
		act: func(tx *db.Tx, by auth.Actor, who id.ID, s said) (i18n.M, error) {
			return textBirthDone, h.Minors.CorrectBirth(tx, by, who, when.Day(s.Birth), s.Reason)
		},
	}
}

func (h *pages) moving() help {
	return help{path: "/admin/move", title: textMove, do: textDoMove, lead: textMoveLead, address: true, act: h.move}
}

func (h *pages) move(tx *db.Tx, by auth.Actor, who id.ID, s said) (i18n.M, error) {
	address, err := person.ParseAddress(s.Address)
	if err != nil {
		return textMoveAsked, err
	}
	confirmed, err := h.Accounts.Move(tx, by, who, address, s.Reason)
	if confirmed {
		return textMoveConfirmed, err
	}
	return textMoveAsked, err
}

// because is an act that needs no more than a reason.
func because(do func(tx *db.Tx, by auth.Actor, who id.ID, reason string) error, done i18n.M) act {
	return func(tx *db.Tx, by auth.Actor, who id.ID, s said) (i18n.M, error) {
		return done, do(tx, by, who, s.Reason)
	}
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
		v.Said = said{r.Value("contact"), r.Value("birth"), r.Value("address"), r.Text("reason")}
		who, unknown := h.byContact(tx, v.Said.Contact)
		err := gathered(unknown, h.check(tx, what, v.Said), oversight.CheckReason(v.Said.Reason))
		done := i18n.M{}
		if err == nil {
			done, err = what.act(tx, r.Actor, who.ID, v.Said)
		}
		if f, refused := fault.As(err); refused && f.Kind == fault.Invalid {
			v.Page.Fail(f)
			return web.Invalid(helpPage(v)), nil
		}
		return web.See(r.Link(what.path)).Notice(done.In(r.Lang)), err
	}
}

// check says what is wrong with what only this form asks for.
func (h *pages) check(tx *db.Tx, what help, s said) error {
	switch {
	case what.birth:
		return h.People.Check(tx, person.New{Birth: s.Birth}, "birth")
	case what.address:
		if _, err := person.ParseAddress(s.Address); err != nil {
			return fault.New(fault.Invalid, "oversight/address", nil).At("address", textNewAddress)
		}
	}
	return nil
}
