package signupweb

import (
	"github.com/a-h/templ"

	"asar/internal/core/person"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// childView is what a child has signed up for, as the guardian sees it.
type childView struct {
	Page   ui.Page
	Child  person.Person
	Coming []claimView
	Past   []claimView
}

// OfChild shows a guardian what their child has signed up for, with a button to
// call off what lies ahead; it fills the slot Shifts of the guardian's pages.
func (d Deps) OfChild(r *web.Request, tx *db.Tx, child person.Person, p ui.Page) (templ.Component, error) {
	v := childView{Page: p, Child: child}
	coming, err := d.Signups.Coming(tx, child.ID)
	if err != nil {
		return nil, err
	}
	past, err := d.Signups.Past(tx, child.ID, pastShown)
	if err != nil {
		return nil, err
	}
	if v.Coming, err = d.claims(tx, r.Lang, coming); err != nil {
		return nil, err
	}
	v.Past, err = d.claims(tx, r.Lang, past)
	return childShifts(v), err
}

// callOff is where a guardian calls a sign-up off, without the language.
func (v childView) callOff(c claimView) string {
	return "/minors/" + v.Child.ID.String() + "/shifts/" + c.ID.String() + "/call-off"
}

// table lists claims; those that can be called off have a button.
func (v childView) table(list []claimView, ahead bool) ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textComing.In(l), Columns: []ui.Column{
		{Title: textDeed.In(l)}, {Title: textWhen.In(l)}, {Title: textHost.In(l)}, {Title: textStateOf.In(l)},
	}}
	if ahead {
		t.Columns = append(t.Columns, ui.Column{Title: textAct.In(l)})
	} else {
		t.Caption = textPast.In(l)
	}
	for _, c := range list {
		row := []ui.Cell{
			{Text: c.Opportunity.Title.Text(l), Href: v.Page.Href(c.Opportunity.Path()), Small: c.DirName},
			{Text: c.When(l), Small: c.Where(l)}, {Text: c.Host.Name.Text(l)}, {Body: ui.StatusWith(c.Kind, c.Icon, childWord(c).In(l))},
		}
		if ahead {
			row = append(row, ui.Cell{Body: callOffButton(v, c)})
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// childWord says where a claim stands to somebody whose it is not.
func childWord(c claimView) i18n.M {
	switch c.State {
	case signup.Waiting:
		return textChildWaits
	case signup.Offered:
		return textChildOffered
	default:
		return textChildHas
	}
}

// callChildOff takes a child's claim back on the guardian's word.
func (h *pages) callChildOff(r *web.Request, tx *db.Tx) (web.Response, error) {
	claim, err := r.PathID("signup")
	if err != nil {
		return web.Response{}, err
	}
	c, err := h.Signups.Get(tx, claim)
	if err == nil && c.Person.String() != r.Path("person") {
		err = fault.Missing("signup")
	}
	if err == nil {
		err = h.Signups.CallOff(tx, r.Actor, claim)
	}
	to := r.Link("/minors/" + r.Path("person"))
	if refusal, refused := fault.As(err); refused && refusal.Kind == fault.Conflict {
		return web.See(to).Notice(refusal.Text.Text(r.Lang)), nil
	}
	return web.See(to).Notice(textChildOff.In(r.Lang)), err
}

// follow is what a guardian may do.
var follow = auth.In(auth.FollowMinor, auth.ScopePerson)

// mayCallOff tells whether a claim can still be called off.
func mayCallOff(c signup.Signup) bool { return c.CameAt == 0 && c.State.Active() }
