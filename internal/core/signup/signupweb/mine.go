package signupweb

import (
	"slices"
	"strconv"
	"time"

	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// mineView is one's own shifts: those that wait for an answer, those to come,
// those that were called off, and those that are over.
type mineView struct {
	Page   ui.Page
	Joined []claimView // what has just been signed up for
	Offers []claimView
	Coming []claimView
	Off    []claimView // called off by the host, with the reason
	Past   []claimView
}

// pastShown is how many shifts that are over are listed; hours have a page of
// their own.
const pastShown = 10

// offShown is how long a shift that was called off stays in the list after the
// day on which it would have been: whoever missed the message still learns why.
const offShown = 7 * 24 * time.Hour

func (h *pages) mine(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := mineView{Page: r.Page(textMine.In(r.Lang))}
	v.Page.NoIndex, v.Page.Tab = true, "me"
	coming, err := h.Signups.Coming(tx, r.Actor.Person)
	if err != nil {
		return web.Response{}, err
	}
	past, err := h.Signups.Past(tx, r.Actor.Person, pastShown)
	if err != nil {
		return web.Response{}, err
	}
	off, err := h.Signups.CalledOff(tx, r.Actor.Person, tx.Now.Add(-offShown))
	if err != nil {
		return web.Response{}, err
	}
	all, err := h.claims(tx, r.Lang, slices.Concat(coming, past, off))
	if err != nil {
		return web.Response{}, err
	}
	joined := r.IDValue("joined")
	for i, c := range all {
		switch {
		case i >= len(coming)+len(past):
			v.Off = append(v.Off, c)
			continue
		case i >= len(coming):
			v.Past = append(v.Past, c)
			continue
		case c.Answers():
			v.Offers = append(v.Offers, c)
		default:
			v.Coming = append(v.Coming, c)
		}
		if joined != 0 && c.Opportunity.ID == joined && !c.Answers() {
			v.Joined = append(v.Joined, c)
		}
	}
	v.Page.HasForm = len(v.Offers) > 0
	return web.HTML(minePage(v)), nil
}

// oneView is one of the reader's own claims with all there is to know before
// setting out.
type oneView struct {
	Page   ui.Page
	Claim  claimView
	Region string
	Leave  bool // the place may be given back now
	Pass   bool // there is a pass to show
	Over   bool // the shift has ended
}

func (h *pages) one(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.loadOne(r, tx)
	return web.HTML(onePage(v)), err
}

// own returns the reader's own claim that the path names; anybody else's does
// not exist.
func (h *pages) own(r *web.Request, tx *db.Tx) (c signup.Signup, o opportunity.Opportunity, err error) {
	claim, err := r.PathID("signup")
	if err != nil {
		return c, o, err
	}
	if c, err = h.Signups.Get(tx, claim); err == nil && c.Person != r.Actor.Person {
		err = fault.Missing("signup")
	}
	if err != nil {
		return c, o, err
	}
	o, err = h.Opportunities.Get(tx, c.Opportunity)
	return c, o, err
}

func (h *pages) loadOne(r *web.Request, tx *db.Tx) (v oneView, err error) {
	c, o, err := h.own(r, tx)
	if err != nil {
		return v, err
	}
	views, err := h.claims(tx, r.Lang, []signup.Signup{c})
	if err != nil {
		return v, err
	}
	v.Claim = views[0]
	v.Leave = c.State.Active() && signup.MayWithdraw(c, o, tx.Now).OK()
	v.Over = !c.EndsAt.After(tx.Now)
	v.Pass = c.State == signup.Confirmed && !v.Over
	region, found, err := h.Atlas.Region(tx, o.Region)
	if err != nil {
		return v, err
	}
	if found {
		v.Region = region.Name.Text(r.Lang)
	}
	v.Page = r.Page(o.Title.Text(r.Lang))
	v.Page.NoIndex, v.Page.Tab, v.Page.HasForm = true, "me", v.Claim.Answers()
	return v, nil
}

// accept takes the place that was offered.
func (h *pages) accept(r *web.Request, tx *db.Tx) (web.Response, error) {
	claim, err := r.PathID("signup")
	if err != nil {
		return web.Response{}, err
	}
	err = h.Signups.Accept(tx, r.Actor, claim)
	if err == nil {
		return web.See(r.Link("/me/shifts/" + claim.String())).Notice(textAccepted.In(r.Lang)), nil
	}
	return h.again(r, tx, err, func(v oneView) web.Response { return web.Invalid(onePage(v)) })
}

func (h *pages) mayWithdraw(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.loadOne(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	return web.HTML(withdrawPage(asking(v))), nil
}

// withdraw gives the claim back.
func (h *pages) withdraw(r *web.Request, tx *db.Tx) (web.Response, error) {
	claim, err := r.PathID("signup")
	if err != nil {
		return web.Response{}, err
	}
	err = h.Signups.Withdraw(tx, r.Actor, claim)
	if err == nil {
		return web.See(r.Link("/me/shifts")).Notice(textGivenBack.In(r.Lang)), nil
	}
	return h.again(r, tx, err, func(v oneView) web.Response { return web.Invalid(withdrawPage(asking(v))) })
}

// asking turns a claim's page into the question whether to give it back.
func asking(v oneView) oneView {
	v.Page.Title, v.Page.HasForm = textAskWithdraw.In(v.Page.Lang), true
	return v
}

// again shows a page once more with the refusal on top; other errors stay what
// they are.
func (h *pages) again(r *web.Request, tx *db.Tx, err error, page func(oneView) web.Response) (web.Response, error) {
	refusal, known := fault.As(err)
	if !known || refusal.Kind != fault.Conflict {
		return web.Response{}, err
	}
	v, err := h.loadOne(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Page.Fail(refusal)
	return page(v), nil
}

// micro is how many millionths a degree has.
const micro = 1_000_000

// degrees writes millionths of a degree as maps read them.
func degrees(n int64) string {
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	whole, rest := strconv.FormatInt(n/micro, 10), strconv.FormatInt(micro+n%micro, 10)[1:]
	return sign + whole + "." + rest
}

func (v oneView) spot() ui.Spot {
	o, l := v.Claim.Opportunity, v.Page.Lang
	s := ui.Spot{Address: joined(o.Place, v.Region), How: o.Meeting.Text(l)}
	if o.Located() {
		s.Lat, s.Lon = degrees(o.Lat), degrees(o.Lon)
	}
	return s
}

// joined joins what there is with commas.
func joined(words ...string) string {
	text := ""
	for _, w := range words {
		switch {
		case w == "":
		case text == "":
			text = w
		default:
			text += ", " + w
		}
	}
	return text
}

func hidden(shift id.ID) []string { return []string{field, shift.String()} }
