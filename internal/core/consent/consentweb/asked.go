package consentweb

import (
	"asar/internal/core/consent"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web"
)

// Asked is the consent that a form asks for together with the data that it is for.
type Asked struct {
	Needed   bool // the reader has not agreed, or no longer does
	Ticked   bool // as it was sent
	Name     i18n.Text
	Text     consent.Text
	Operator consent.Operator
}

// ticked is the value of the box.
func (a Asked) ticked() string {
	if a.Ticked {
		return "on"
	}
	return ""
}

// Asks loads what a form has to ask of its reader; see Box.
func (d Deps) Asks(r *web.Request, tx *db.Tx, p consent.Purpose) (a Asked, err error) {
	last, err := d.Consents.Last(tx, r.Actor.Person, p)
	if err != nil || last.Stands() {
		return a, err
	}
	a = Asked{Needed: true, Ticked: r.Checked(agree), Name: d.Consents.Name(p), Operator: d.Consents.Operator()}
	a.Text, err = d.Consents.Current(tx, p)
	return a, err
}

// agree is the name of the box.
const agree = "agree"

// Taking has the reader agree, if the form asks for it and they ticked the box,
// and then takes the data that it is for: both or neither. Without the tick the
// box is named among the fields that are wrong.
func (d Deps) Taking(r *web.Request, tx *db.Tx, p consent.Purpose, take func() error) error {
	last, err := d.Consents.Last(tx, r.Actor.Person, p)
	if err != nil {
		return err
	}
	if last.Stands() {
		return take()
	}
	if r.Checked(agree) {
		who, err := d.People.Get(tx, r.Actor.Person)
		if err != nil {
			return err
		}
		if _, err := d.Consents.Give(tx, r.Actor, who, consent.Gift{Purpose: p, Lang: r.Lang, Way: consent.ByForm}); err != nil {
			return err
		}
		return take()
	}
	return unticked(p, take())
}

// unticked adds the box to what else is wrong with a form. That there is no
// consent is said at the box.
func unticked(p consent.Purpose, wrong error) error {
	f, refused := fault.As(wrong)
	if wrong != nil && (!refused || f.Kind != fault.Invalid && f.Code != p.Code()) {
		return wrong
	}
	var form fault.Form
	if refused {
		form.Fields = f.Fields
	}
	form.Need(agree, false, textMustAgreeTo)
	return form.Err()
}
