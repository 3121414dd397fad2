package guardianweb

import (
	"strconv"
	"strings"

	"asar/internal/core/account"
	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// linkView is the page behind a link. Of the child it knows the given name and
// the age, and no more.
type linkView struct {
	Page     ui.Page
	Secret   string
	Given    string
	Age      int
	Rules    guardian.Rules
	Text     consent.Text
	Operator consent.Operator
	Self     bool   // the child opened it
	Name     string // of the reader, if they have signed in
	Contact  bool   // an address has to be proved
	Told     guardian.Told
	Typed    string // the address, as it was typed
	Agreed   bool
	Form     limitForm
}

// limitForm is the part of a form that sets limits.
type limitForm struct {
	Limits     guardian.Limits
	Directions []ui.Option
}

func (h *pages) limitForm(r *web.Request, tx *db.Tx, m guardian.Limits) (f limitForm, err error) {
	f.Limits = m
	list, err := h.Atlas.Directions(tx)
	for _, d := range list {
		f.Directions = append(f.Directions, ui.Option{Value: d.Code, Text: d.Name.Text(r.Lang), Dir: d.Code})
	}
	return f, err
}

// readLimits reads the limits of a form, without the place.
func readLimits(r *web.Request) guardian.Limits {
	m := guardian.Limits{Directions: r.Values("directions"), From: r.Value("from"), Until: r.Value("until")}
	if km := r.Value("km"); km != "" {
		var err error
		if m.Km, err = strconv.Atoi(km); err != nil {
			m.Km = -1 // not a number: refused with the rest
		}
	}
	return m
}

func kmText(km int) string {
	if km <= 0 {
		return ""
	}
	return strconv.Itoa(km)
}

func (h *pages) read(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, _, err := h.link(r, tx)
	return web.HTML(linkPage(v)), err
}

// link loads the page behind the link of the path.
func (h *pages) link(r *web.Request, tx *db.Tx) (v linkView, link guardian.Link, err error) {
	v.Secret = r.Path("secret")
	link, child, err := h.Minors.Link(tx, v.Secret)
	if err != nil {
		return v, link, err
	}
	v.Page = frame(r, textConfirmTitle.In(r.Lang, "name", child.Given))
	v.Given, v.Age, v.Operator = child.Given, child.AgeOn(tx.Today()), h.Consents.Operator()
	v.Self, v.Contact, v.Told = r.Actor.Person == child.ID, !link.Mailed && !r.Actor.Signed(), link.Told
	if r.Actor.Signed() {
		v.Name = r.Actor.Name
	}
	table, err := h.Minors.Table(tx)
	if err != nil {
		return v, link, err
	}
	v.Rules = table.On(tx.Today())
	if v.Text, err = h.Consents.Current(tx, consent.Minor); err != nil {
		return v, link, err
	}
	v.Form, err = h.limitForm(r, tx, link.Told.Limits)
	return v, link, err
}

// confirm takes a guardian's yes. Whoever was handed the link and has not
// signed in proves an address first.
func (h *pages) confirm(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, link, err := h.link(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Told = guardian.Told{
		New: person.New{
			Surname: r.Value("surname"), Given: r.Value("given"), Patronymic: r.Value("patronymic"), Birth: r.Value("birth"), Lang: r.Lang,
		},
		Relation: guardian.Relation(r.Value("relation")), Limits: readLimits(r),
	}
	v.Typed, v.Agreed, v.Form.Limits = r.Value("contact"), r.Checked("agree"), v.Told.Limits
	if v.Contact {
		return h.prove(r, tx, v, link)
	}
	return h.finish(r, tx, v, "")
}

// prove sends a code to the address of somebody who was handed a link.
func (h *pages) prove(r *web.Request, tx *db.Tx, v linkView, link guardian.Link) (web.Response, error) {
	contact, err := person.ParseAddress(v.Typed)
	if err == nil {
		err = h.Minors.MayConfirm(tx, r.Actor, h.confirmation(r, v.Told, contact, v.Agreed))
	} else if bad, ok := fault.As(err); ok {
		err = fault.New(bad.Kind, bad.Code, nil).At("contact", bad.Text)
	}
	if refusal, refused := fault.As(err); refused {
		return refusedLink(v, refusal), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	secret, flow, err := h.Accounts.Start(tx, account.Flow{Kind: account.KindProve, State: account.State{Contact: contact}})
	if err != nil {
		return web.Response{}, err
	}
	v.Told.Flow = secret
	if err := h.Minors.Keep(tx, link, v.Told); err != nil {
		return web.Response{}, err
	}
	letter := guardian.CodeLetter(link.Minor, v.Given, h.address(r)(v.Secret))
	if err := h.Accounts.SendCodeIn(tx, flow, r.Lang, letter); err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link("/guardian/" + v.Secret + "/code")), nil
}

func (h *pages) confirmation(r *web.Request, t guardian.Told, contact string, agreed bool) guardian.Confirmation {
	return guardian.Confirmation{New: t.New, Contact: contact, Relation: t.Relation, Limits: t.Limits, Agreed: agreed, Lang: r.Lang}
}

// finish makes the reader the guardian and leads them to the child.
func (h *pages) finish(r *web.Request, tx *db.Tx, v linkView, contact string) (web.Response, error) {
	b, err := h.Minors.Confirm(tx, r.Actor, v.Secret, h.confirmation(r, v.Told, contact, v.Agreed))
	if refusal, refused := fault.As(err); refused && refusal.Code != "guardian/link" {
		return refusedLink(v, refusal), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.See(h.after(r, b.Minor)).Notice(textConfirmDone.In(r.Lang, "name", v.Given)), nil
}

// after is where a guardian goes on: the child's page, through the sign-in for
// whoever has not signed in. The link itself begins no session: it may have
// passed through other hands, and its owner may have asked for a second factor.
func (h *pages) after(r *web.Request, minor id.ID) string {
	to := r.Link(childPath(minor))
	if r.Actor.Signed() {
		return to
	}
	return r.Link("/sign-in", "to", to)
}

func refusedLink(v linkView, refusal *fault.Error) web.Response {
	v.Page.Fail(refusal)
	return web.Invalid(linkPage(v))
}

type codeView struct {
	Page    ui.Page
	Secret  string
	Contact string
}

func (h *pages) askCode(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, _, again, err := h.proving(r, tx)
	if again != "" || err != nil {
		return web.See(again), err
	}
	return web.HTML(codePage(v)), nil
}

// proving returns the address that is being proved; whoever is not at that
// step, or took too long, is led back to the link's page.
func (h *pages) proving(r *web.Request, tx *db.Tx) (v codeView, flow account.Flow, again string, err error) {
	v = codeView{Page: frame(r, textCodeTitle.In(r.Lang)), Secret: r.Path("secret")}
	link, _, err := h.Minors.Link(tx, v.Secret)
	if err != nil {
		return v, flow, "", err
	}
	flow, err = h.Accounts.Flow(tx, link.Told.Flow)
	if fault.Is(err, "account/flow") {
		return v, flow, r.Link("/guardian/" + v.Secret), nil
	}
	v.Contact = flow.Contact
	r.Concerns(0, flow.Contact)
	return v, flow, "", err
}

func (h *pages) checkCode(r *web.Request, tx *db.Tx) (web.Response, error) {
	cv, flow, again, err := h.proving(r, tx)
	if again != "" || err != nil {
		return web.See(again), err
	}
	right, err := h.Accounts.CheckCode(tx, flow, r.Value("code"), r.Network())
	if err == nil && !right {
		err = fault.New(fault.Invalid, "guardian/code", textWrongCode)
	}
	if refusal, refused := fault.As(err); refused {
		cv.Page.Fail(fault.New(refusal.Kind, refusal.Code, nil).At("code", refusal.Text))
		return web.Invalid(codePage(cv)).Keep(), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	v, link, err := h.link(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Told, v.Agreed = link.Told, true
	return h.finish(r, tx, v, flow.Contact)
}

func (h *pages) refuse(r *web.Request, tx *db.Tx) (web.Response, error) {
	err := h.Minors.Refuse(tx, r.Actor, r.Path("secret"))
	return web.See(r.Link("/")).Notice(textRefuseDone.In(r.Lang)), err
}

// relations are the choices of who the guardian is to the child.
func relations(l i18n.Lang) []ui.Option {
	var list []ui.Option
	for _, r := range guardian.Relations {
		list = append(list, ui.Option{Value: string(r), Text: r.Name().In(l)})
	}
	return list
}

// summary says the limits in words.
func summary(l i18n.Lang, m guardian.Limits, dirs map[string]string) []ui.Row {
	all := textNoLimit.In(l)
	rows := []ui.Row{{Name: textDirections.In(l), Text: all}, {Name: textHoursOf.In(l), Text: all}, {Name: textDistance.In(l), Text: all}}
	if len(m.Directions) > 0 {
		names := make([]string, len(m.Directions))
		for i, code := range m.Directions {
			names[i] = dirs[code]
		}
		rows[0].Text = strings.Join(names, ", ")
	}
	if m.From != "" || m.Until != "" {
		rows[1].Text = m.Hours()
	}
	if m.Km > 0 {
		rows[2].Text = textUpTo.In(l, "km", m.Km, "place", m.Place)
	}
	return rows
}
