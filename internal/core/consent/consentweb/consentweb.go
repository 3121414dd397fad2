// Package consentweb holds the pages on which people read what they agree to,
// see what they agreed to and when, give a consent and withdraw it with one
// button; what a newcomer agrees to when registering; and the box of a form that
// takes data for a purpose of its own.
package consentweb

import (
	"slices"

	"github.com/a-h/templ"

	"asar/internal/core/consent"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// Deps is what the pages work with. Its methods Ask and Keep fill the last
// question of a registration.
type Deps struct {
	People   *person.Desk
	Consents *consent.Desk
	// Young says what a newcomer of a birth date has to know of their age, or
	// nothing; later parts fill it.
	Young func(tx *db.Tx, l i18n.Lang, birth when.Day) (string, error)
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	m.Get("/consents/{purpose}", auth.Anyone, h.text)
	m.Get("/me/consents", auth.Person, h.mine)
	m.Post("/me/consents/give", auth.Person, h.give)
	m.Post("/me/consents/withdraw", auth.Person, h.withdraw)
}

// Ask is what a newcomer agrees to, with the box to tick.
func (d Deps) Ask(r *web.Request, tx *db.Tx, page ui.Page, told person.New) (templ.Component, error) {
	text, err := d.Consents.Current(tx, consent.Account)
	if err != nil {
		return nil, err
	}
	v := askView{Page: page, Text: text, Operator: d.Consents.Operator()}
	if d.Young != nil {
		birth, err := when.ParseDay(told.Birth)
		if err == nil {
			v.Young, err = d.Young(tx, r.Lang, birth)
		}
		if err != nil {
			return nil, err
		}
	}
	return ask(v), nil
}

// Keep writes down that a newcomer has agreed.
func (d Deps) Keep(r *web.Request, tx *db.Tx, newcomer person.Person) error {
	var f fault.Form
	f.Need("agree", r.Checked("agree"), textMustAgree)
	if err := f.Err(); err != nil {
		return err
	}
	gift := consent.Gift{Purpose: consent.Account, Lang: r.Lang, Way: consent.ByCode, Proof: newcomer.Contact()}
	_, err := d.Consents.Give(tx, r.Actor, newcomer, gift)
	return err
}

type askView struct {
	ui.Page
	Text     consent.Text
	Operator consent.Operator
	Young    string
}

// textView is the public page of a purpose.
type textView struct {
	Page     ui.Page
	Text     consent.Text
	Operator consent.Operator
	Versions []version
	Old      bool // not the version that holds today
}

// version is a line of the list of versions.
type version struct {
	consent.Text
	Until   when.Day // the last day; empty for the latest
	Current bool     // holds today
	Changes []i18n.Text
}

func (h *pages) text(r *web.Request, tx *db.Tx) (web.Response, error) {
	p := consent.Purpose(r.Path("purpose"))
	v := textView{Operator: h.Consents.Operator()}
	list, err := h.Consents.Texts(tx, p)
	if err != nil {
		return web.Response{}, err
	}
	now, err := h.Consents.Current(tx, p)
	if err != nil {
		return web.Response{}, err
	}
	v.Text = now
	if asked := r.Query().Get("version"); asked != "" {
		if v.Text, err = h.Consents.Version(tx, p, when.Day(asked)); err != nil {
			return web.Response{}, err
		}
	}
	v.Old, v.Versions = v.Text.From != now.From, versions(list, now)
	v.Page = r.Page(h.Consents.Name(p).Text(r.Lang))
	v.Page.NoIndex = v.Old
	return web.HTML(textPage(v)), nil
}

// versions are the lines of the list, the latest first.
func versions(list []consent.Text, now consent.Text) []version {
	var lines []version
	for i, t := range list {
		line := version{Text: t, Current: t.From == now.From}
		if i > 0 {
			line.Changes = t.Differences(list[i-1])
		}
		if i+1 < len(list) {
			line.Until = list[i+1].From.AddDays(-1)
		}
		lines = append(lines, line)
	}
	slices.Reverse(lines)
	return lines
}

// purposeView is one purpose on one's own page.
type purposeView struct {
	consent.Purpose
	Name     i18n.Text
	Without  i18n.M
	Last     consent.Record
	Text     consent.Text
	MayGive  check.List
	MayTake  check.List
	Outdated bool // agreed to, in words that have changed since
}

// Stands tells whether the consent stands.
func (v purposeView) Stands() bool { return v.Last.Stands() }

// mineView is one's own page of consents.
type mineView struct {
	Page     ui.Page
	Operator consent.Operator
	Purposes []purposeView
	History  []consent.Record // the latest first
	Me       person.Person
	Others   map[id.ID]person.Person // for whom the reader gave something
	Names    func(consent.Purpose) i18n.Text
}

func (h *pages) mine(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.own(r, tx)
	return web.HTML(minePage(v)), err
}

func (h *pages) own(r *web.Request, tx *db.Tx) (v mineView, err error) {
	v = mineView{Page: r.Page(textMine.In(r.Lang)), Operator: h.Consents.Operator(), Names: h.Consents.Name}
	v.Page.NoIndex = true
	if v.Me, err = h.People.Get(tx, r.Actor.Person); err != nil {
		return v, err
	}
	if v.History, err = h.Consents.History(tx, v.Me.ID); err != nil {
		return v, err
	}
	slices.Reverse(v.History)
	var others []id.ID
	for _, one := range v.History {
		if one.Person != v.Me.ID {
			others = append(others, one.Person)
		}
	}
	if v.Others, err = h.People.Many(tx, others); err != nil {
		return v, err
	}
	for _, p := range h.Consents.Purposes() {
		line, err := h.purpose(tx, v, p)
		if err != nil {
			return v, err
		}
		if p != consent.Minor || line.Last.ID != 0 {
			v.Purposes = append(v.Purposes, line)
		}
	}
	return v, nil
}

func (h *pages) purpose(tx *db.Tx, v mineView, p consent.Purpose) (line purposeView, err error) {
	line.Purpose, line.Name, line.Without = p, h.Consents.Name(p), h.Consents.Without(p)
	if i := slices.IndexFunc(v.History, func(r consent.Record) bool { return r.Purpose == p && r.Person == v.Me.ID }); i >= 0 {
		line.Last = v.History[i]
	}
	if line.Text, err = h.Consents.Current(tx, p); err != nil {
		return line, err
	}
	line.Outdated = line.Stands() && line.Last.Version < line.Text.From
	if line.MayGive, err = h.Consents.MayGive(tx, v.Me, p); err != nil {
		return line, err
	}
	line.MayTake, err = h.Consents.MayWithdraw(tx, v.Me, p)
	return line, err
}

func (h *pages) give(r *web.Request, tx *db.Tx) (web.Response, error) {
	return h.change(r, tx, textGiven, func(who person.Person, g consent.Gift) error {
		_, err := h.Consents.Give(tx, r.Actor, who, g)
		return err
	})
}

func (h *pages) withdraw(r *web.Request, tx *db.Tx) (web.Response, error) {
	return h.change(r, tx, textWithdrawn, func(who person.Person, g consent.Gift) error {
		return h.Consents.Withdraw(tx, r.Actor, who, g)
	})
}

// change gives or withdraws what people decide for themselves. A refusal is
// shown on the page.
func (h *pages) change(r *web.Request, tx *db.Tx, done i18n.M, act func(person.Person, consent.Gift) error) (web.Response, error) {
	p := consent.Purpose(r.Value("purpose"))
	if !slices.Contains(h.Consents.Own(), p) {
		return web.Response{}, fault.New(fault.Invalid, "consent/purpose", textWhichConsent)
	}
	who, err := h.People.Get(tx, r.Actor.Person)
	if err != nil {
		return web.Response{}, err
	}
	err = act(who, consent.Gift{Purpose: p, Lang: r.Lang, Way: consent.ByForm})
	if refusal, refused := fault.As(err); refused && refusal.Kind == fault.Conflict {
		v, err := h.own(r, tx)
		v.Page.Fail(refusal)
		return web.Invalid(minePage(v)), err
	}
	return web.See(r.Link("/me/consents")).Notice(done.In(r.Lang, "name", h.Consents.Name(p))), err
}
