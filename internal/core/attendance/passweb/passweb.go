// Package passweb shows a volunteer's pass: the QR code that a coordinator
// scans, and the short code to say aloud when no camera reads it, in full
// screen and black on white whatever the theme.
//
// The page needs nothing once it is open, so it works without a connection,
// and a screenshot of it works as well.
package passweb

import (
	"time"

	"asar/internal/core/attendance"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// Deps is what the pages need of the rest.
type Deps struct {
	Orgs          *org.Desk
	Opportunities *opportunity.Desk
	Signups       *signup.Desk
	Attendance    *attendance.Desk
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	m.Get("/me/pass", auth.Person, h.next)
	m.Get("/me/pass/{signup}", auth.Person, h.one)
}

// passView is one pass.
type passView struct {
	Page   ui.Page
	Claim  signup.Signup
	Title  i18n.Words
	When   string
	Where  string
	Token  string // what the QR code holds
	Code   string // to say aloud
	Noted  string // that the person was checked in or out, if so
	Others []ui.Link
}

// noneView says why there is no pass to show.
type noneView struct {
	Page       ui.Page
	Title, Why string
	Back       string // the shift that it is about; empty for none
}

// next shows the pass of the nearest shift, with links to those after it.
func (h *pages) next(r *web.Request, tx *db.Tx) (web.Response, error) {
	coming, err := h.coming(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if len(coming) == 0 {
		return web.HTML(nonePage(noneView{Page: h.page(r), Title: textNone.In(r.Lang), Why: textNoneWhy.In(r.Lang)})), nil
	}
	v, err := h.load(r, tx, coming[0])
	if err != nil {
		return web.Response{}, err
	}
	for _, c := range coming[1:] {
		v.Others = append(v.Others, ui.Link{Href: r.Link("/me/pass/" + c.ID.String()), Text: spoken(r.Lang, c.Span())})
	}
	return web.HTML(passPage(v)), nil
}

// one shows the pass of the reader's own claim; anybody else's does not exist.
func (h *pages) one(r *web.Request, tx *db.Tx) (web.Response, error) {
	claim, err := r.PathID("signup")
	if err != nil {
		return web.Response{}, err
	}
	c, err := h.Signups.Get(tx, claim)
	if err == nil && c.Person != r.Actor.Person {
		err = fault.Missing("signup")
	}
	if err != nil {
		return web.Response{}, err
	}
	if why, none := lacks(c, tx.Now); none {
		v := noneView{Page: h.page(r), Title: textNoPass.In(r.Lang), Why: why.In(r.Lang), Back: r.Link("/me/shifts/" + c.ID.String())}
		return web.HTML(nonePage(v)), nil
	}
	v, err := h.load(r, tx, c)
	return web.HTML(passPage(v)), err
}

// lacks tells whether a claim has no pass, and why.
func lacks(c signup.Signup, now when.Instant) (why i18n.M, none bool) {
	switch {
	case c.State == signup.Waiting:
		return textStillWaiting, true
	case c.State == signup.Offered:
		return textStillOffered, true
	case c.State != signup.Confirmed:
		return textClaimOver, true
	case !c.EndsAt.Add(after).After(now):
		return textShiftOver, true
	default:
		return i18n.M{}, false
	}
}

// after is how long after the shift its pass is still shown: people are checked
// out for some hours.
const after = 4 * time.Hour

// coming returns the reader's places in shifts that have not ended, soonest first.
func (h *pages) coming(r *web.Request, tx *db.Tx) ([]signup.Signup, error) {
	all, err := h.Signups.Coming(tx, r.Actor.Person)
	var places []signup.Signup
	for _, c := range all {
		if c.State == signup.Confirmed {
			places = append(places, c)
		}
	}
	return places, err
}

func (h *pages) page(r *web.Request) ui.Page {
	p := r.Page(textPass.In(r.Lang))
	p.NoIndex, p.Tab = true, "pass"
	return p
}

func (h *pages) load(r *web.Request, tx *db.Tx, c signup.Signup) (v passView, err error) {
	v = passView{Page: h.page(r), Claim: c, When: spoken(r.Lang, c.Span())}
	// A code is read best black on white, so the page is light in every theme.
	v.Page.Bare, v.Page.Theme = true, "light"
	o, err := h.Opportunities.Get(tx, c.Opportunity)
	if err != nil {
		return v, err
	}
	host, err := h.Orgs.Get(tx, c.Org)
	if err != nil {
		return v, err
	}
	v.Title, v.Where = o.Title, host.Name.Text(r.Lang)
	if o.Place != "" && !o.Online {
		v.Where += ", " + o.Place
	}
	if v.Token, err = h.Attendance.Pass(tx, c); err != nil {
		return v, err
	}
	if v.Code, err = h.Attendance.Code(tx, c.ID); err != nil {
		return v, err
	}
	noted, _, err := h.Attendance.Get(tx, c.ID)
	v.Noted = said(r.Lang, noted)
	return v, err
}

// said says what was noted of a person at the shift, or nothing.
func said(l i18n.Lang, r attendance.Record) string {
	switch {
	case r.OutAt != 0:
		return textLeft.In(l, "at", i18n.Clock(r.OutAt.Time()))
	case r.InAt != 0:
		return textCame.In(l, "at", i18n.Clock(r.InAt.Time()))
	default:
		return ""
	}
}

// spoken says the day and the clocks of a span.
func spoken(l i18n.Lang, s when.Span) string {
	return i18n.ShortDate(l, s.From.Time()) + ", " + i18n.ClockRange(s.From.Time(), s.To.Time())
}
