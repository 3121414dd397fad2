// Package guardianweb holds the pages on which a minor asks a guardian to
// confirm, the guardian reads what they would agree to, confirms or declines,
// and then follows the child: sign-ups, hours, limits, who opened their contact,
// and the way out.
//
// What lies later in the story, such as sign-ups, comes through Slots.
package guardianweb

import (
	"github.com/a-h/templ"

	"asar/internal/core/account"
	"asar/internal/core/atlas"
	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// Place is one that distances can be counted from.
type Place struct {
	Name     string
	Lat, Lon int64
}

// Slots are the places that later parts fill. Each may be nil.
type Slots struct {
	// Shifts are a child's sign-ups, ahead and past, with a way to call them off.
	Shifts func(r *web.Request, tx *db.Tx, child person.Person, p ui.Page) (templ.Component, error)
	// Hours are what a child has worked.
	Hours func(r *web.Request, tx *db.Tx, child person.Person, p ui.Page) (templ.Component, error)
	// Hosts names organisations.
	Hosts func(tx *db.Tx, hosts []id.ID) (map[id.ID]i18n.Words, error)
	// Places are those of a region whose coordinates are known.
	Places func(tx *db.Tx, region string) ([]Place, error)
}

// Deps is what the pages work with.
type Deps struct {
	People   *person.Desk
	Accounts *account.Desk
	Consents *consent.Desk
	Minors   *guardian.Desk
	Atlas    *atlas.Desk
	Base     string // origin of the addresses in letters
	Slots    Slots
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	mails := web.Limit(web.Mails)
	m.Get("/me/guardian", auth.Person, h.ask)
	m.Post("/me/guardian", auth.Person, h.invite, mails)
	m.Get("/guardian/{secret}", auth.Anyone, h.read)
	m.Post("/guardian/{secret}", auth.Anyone, h.confirm, mails)
	m.Get("/guardian/{secret}/code", auth.Anyone, h.askCode)
	m.Post("/guardian/{secret}/code", auth.Anyone, h.checkCode)
	m.Post("/guardian/{secret}/refuse", auth.Anyone, h.refuse)
	follow := auth.In(auth.FollowMinor, auth.ScopePerson)
	m.Get("/minors", auth.Person, h.children)
	m.Get("/minors/{person}", follow, h.child)
	m.Get("/minors/{person}/limits", follow, h.limits)
	m.Post("/minors/{person}/limits", follow, h.limit)
	m.Post("/minors/{person}/agree", follow, h.agreeAnew)
	m.Get("/minors/{person}/withdraw", follow, h.mayWithdraw)
	m.Post("/minors/{person}/withdraw", follow, h.withdraw)
}

// Young says what a newcomer below the age of consent has to know; it fills the
// last question of a registration.
func (d Deps) Young(tx *db.Tx, l i18n.Lang, birth when.Day) (string, error) {
	table, err := d.Minors.Table(tx)
	rules := table.On(tx.Today())
	if err != nil || when.AgeOn(birth, tx.Today()) >= rules.ConsentAge {
		return "", err
	}
	return textYoung.In(l, "age", when.AgeOn(birth, tx.Today()), "limit", rules.ConsentAge, "source", rules.Source), nil
}

// Banner tells a minor who waits for a guardian what to do; to others it says
// nothing. It fills the top of one's own page.
func (d Deps) Banner(r *web.Request, tx *db.Tx, p ui.Page) (templ.Component, error) {
	who, err := d.People.Get(tx, r.Actor.Person)
	if err != nil {
		return nil, err
	}
	s, err := d.Minors.Standing(tx, who)
	if err != nil || !s.Pending(who) {
		return nil, err
	}
	return banner(p, s.Table.On(s.Today)), nil
}

// frame is the frame of these pages: they are nobody's to find.
func frame(r *web.Request, title string) ui.Page {
	page := r.Page(title)
	page.NoIndex, page.HasForm = true, true
	return page
}

// askView is the minor's own page.
type askView struct {
	Page    ui.Page
	Rules   guardian.Rules
	Age     int
	Pending bool
	Bond    *guardian.Bond
	Name    string         // of the guardian who answers
	Open    *guardian.Link // waits for an answer
	Contact string         // as it was typed
}

func (h *pages) ask(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.standing(r, tx)
	return web.HTML(askPage(v)), err
}

func (h *pages) standing(r *web.Request, tx *db.Tx) (v askView, err error) {
	v.Page = frame(r, textGuardian.In(r.Lang))
	who, err := h.People.Get(tx, r.Actor.Person)
	if err != nil {
		return v, err
	}
	s, err := h.Minors.Standing(tx, who)
	if err != nil {
		return v, err
	}
	v.Rules, v.Age, v.Pending, v.Bond = s.Table.On(s.Today), who.AgeOn(s.Today), s.Pending(who), s.Bond
	if v.Bond != nil {
		g, err := h.People.Get(tx, v.Bond.Guardian)
		v.Name = g.FullName()
		return v, err
	}
	link, found, err := h.Minors.Open(tx, who.ID)
	if found {
		v.Open = &link
	}
	return v, err
}

// invite sends a link to a guardian's address, or shows one to hand over. It is
// shown in the answer and never again: only its hash is kept.
func (h *pages) invite(r *web.Request, tx *db.Tx) (web.Response, error) {
	contact := r.Value("contact")
	hand := r.Value("way") == "hand"
	if hand {
		contact = ""
	}
	var err error
	secret := ""
	if !hand && contact == "" {
		err = fault.New(fault.Invalid, "guardian/contact", textContactNeeded)
	} else {
		secret, err = h.Minors.Invite(tx, r.Actor, contact, h.address(r))
	}
	if refusal, refused := fault.As(err); refused && refusal.Kind != fault.NotFound {
		v, err := h.standing(r, tx)
		v.Contact = contact
		if refusal.Kind == fault.Invalid {
			refusal = fault.New(refusal.Kind, refusal.Code, nil).At("contact", refusal.Text)
		}
		v.Page.Fail(refusal)
		return web.Invalid(askPage(v)), err
	}
	if err != nil {
		return web.Response{}, err
	}
	if hand {
		return web.HTML(handPage(handView{Page: frame(r, textHandOver.In(r.Lang)), Link: h.address(r)(secret)})), nil
	}
	return web.See(r.Link("/me/guardian")).Notice(textSent.In(r.Lang, "to", guardian.Masked(contact))), nil
}

// address makes the absolute address of a link's page.
func (h *pages) address(r *web.Request) func(string) string {
	return func(secret string) string { return h.Base + r.Link("/guardian/"+secret) }
}

type handView struct {
	Page ui.Page
	Link string
}
