package openingweb

import (
	"github.com/a-h/templ"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// chooseView is the form by which somebody enters: one question, which voucher,
// and what is looked at.
type chooseView struct {
	Page    ui.Page
	O       card
	Options []ui.Option
	Voucher string
	Checks  check.List
	Refused bool
	Open    bool // entries are taken now
}

// others are the vouchers of which nothing is said on this page.
func (v chooseView) others() (codes []string) {
	for _, o := range v.Options {
		if o.Value != asked(v) {
			codes = append(codes, o.Value)
		}
	}
	return codes
}

func (h *pages) choose(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.opening(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if _, entered, err := h.Openings.EntryOf(tx, o.ID, r.Actor.Person); err != nil || entered {
		return web.See(r.Link(path(o.ID) + "/receipt")), err
	}
	v, err := h.choice(r, tx, o, r.Value("voucher"))
	return web.HTML(choosePage(v)), err
}

// choice loads the form. Without a voucher, what is looked at is said of the first.
func (h *pages) choice(r *web.Request, tx *db.Tx, o opening.Opening, voucher string) (v chooseView, err error) {
	cards, err := h.cards(r.Lang, tx, []opening.Opening{o})
	if err != nil {
		return v, err
	}
	v = chooseView{O: cards[0], Voucher: voucher, Open: o.At(tx.Now) == opening.Open, Page: r.Page(textWhichVoucher.In(r.Lang))}
	v.Page.HasForm, v.Page.NoIndex = true, true
	rules, err := h.Programmes.RulesOn(tx, o.Programme, r.Today())
	if err != nil {
		return v, err
	}
	for _, one := range rules.Terms.Vouchers {
		v.Options = append(v.Options, ui.Option{Value: one.Code, Text: one.Code + ": " + i18n.Money(r.Lang, one.Tenge), Hint: worth(r.Lang, one)})
	}
	asked := voucher
	if asked == "" {
		asked = v.Options[0].Value
	}
	v.Checks, err = h.Openings.Explain(tx, o, opening.Wish{By: r.Actor, Voucher: asked})
	return v, err
}

func worth(l i18n.Lang, v programme.Voucher) string {
	return textWorth.In(l, "hours", i18n.Hours(l, v.Minutes), "credits", v.Credits)
}

// enter enters one person.
func (h *pages) enter(r *web.Request, tx *db.Tx) (web.Response, error) {
	answers, err := h.enterAll([]*web.Request{r}, tx)
	if err != nil {
		return web.Response{}, err
	}
	return answers[0].Response, answers[0].Err
}

// enterAll enters many who want the same opening, in their order.
func (h *pages) enterAll(rs []*web.Request, tx *db.Tx) ([]web.Answer, error) {
	o, err := h.opening(rs[0], tx)
	if err != nil {
		return nil, err
	}
	wishes := make([]opening.Wish, len(rs))
	for i, r := range rs {
		wishes[i] = opening.Wish{By: r.Actor, Voucher: r.Value("voucher")}
	}
	outcomes, err := h.Openings.EnterAll(tx, o.ID, wishes)
	if err != nil {
		return nil, err
	}
	answers := make([]web.Answer, len(rs))
	for i, r := range rs {
		if answers[i].Response = web.See(r.Link(path(o.ID) + "/receipt")); outcomes[i].Err == nil {
			continue
		}
		if answers[i], err = h.whyNot(r, tx, o, wishes[i], outcomes[i].Err); err != nil {
			return nil, err
		}
	}
	return answers, nil
}

// whyNot is the answer to a wish that was refused: the form that says why. An
// error is no refusal.
func (h *pages) whyNot(r *web.Request, tx *db.Tx, o opening.Opening, w opening.Wish, refusal error) (web.Answer, error) {
	f, refused := fault.As(refusal)
	if !refused {
		return web.Answer{}, refusal
	}
	voucher := w.Voucher
	if f.Kind == fault.NotFound {
		voucher = ""
	}
	v, err := h.choice(r, tx, o, voucher)
	if err != nil {
		return web.Answer{}, err
	}
	if v.Refused = f.Kind != fault.NotFound; !v.Refused {
		v.Page.Errors = []ui.FieldError{{Name: "voucher", Text: textChooseVoucher.In(r.Lang)}}
		return web.Answer{Response: web.Invalid(choosePage(v))}, nil
	}
	v.Page.Errors = []ui.FieldError{{Text: f.Text.Text(r.Lang)}}
	return web.Answer{Response: web.HTML(choosePage(v)).Failed(f)}, nil
}

// receiptView is the receipt of the reader's entry, with where they stand.
type receiptView struct {
	Page     ui.Page
	O        card
	Standing opening.Standing
	Lines    []string
}

func (h *pages) receipt(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.opening(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	s, err := h.mine(r, tx, o)
	if err != nil || s == nil {
		return web.See(r.Link(path(o.ID))), err
	}
	cards, err := h.cards(r.Lang, tx, []opening.Opening{o})
	if err != nil {
		return web.Response{}, err
	}
	text, err := h.Openings.Receipt(tx, o, s.Entry)
	v := receiptView{O: cards[0], Standing: *s, Lines: lines(text.String()), Page: r.Page(textReceiptOf.In(r.Lang, "number", number(r.Lang, s.Entry.Number)))}
	v.Page.NoIndex = true
	return web.HTML(receiptPage(v)), err
}

func (h *pages) receiptText(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.opening(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	e, found, err := h.Openings.EntryOf(tx, o.ID, r.Actor.Person)
	if err != nil || !found {
		return web.See(r.Link(path(o.ID))), err
	}
	text, err := h.Openings.Receipt(tx, o, e)
	return web.Data("text/plain; charset=utf-8", "asar-receipt-"+itoa(e.Number)+".txt", []byte(text.String())), err
}

// OnCase is what an opening adds to the page of a case: where its student stands
// in the line, and the way to the receipt. It is nothing for a case that came
// by no opening.
func (d Deps) OnCase(r *web.Request, tx *db.Tx, of id.ID) (templ.Component, error) {
	e, found, err := d.Openings.OfCase(tx, of)
	if err != nil || !found {
		return templ.NopComponent, err
	}
	o, err := d.Openings.Get(tx, e.Opening)
	if err != nil {
		return nil, err
	}
	s, err := d.Openings.Standing(tx, o, e)
	return standing(r.Page(""), s), err
}

// The states of cases that the table of places puts together.
func stage(s cases.State) string {
	switch s {
	case cases.Reserved, cases.Signed:
		return "reserved"
	case cases.Active, cases.Complete, cases.Verified, cases.Accepted, cases.Sent, cases.Returned, cases.Refused, cases.Appealed:
		return "active"
	default:
		return ""
	}
}

// tallies are the cases of a round's places, put together.
type tallies map[quota.Key]map[string]int

func (h *pages) tallies(tx *db.Tx, round id.ID) (tallies, error) {
	list, err := h.Cases.OfRound(tx, round)
	t := tallies{}
	for _, one := range list {
		k := quota.Key{Round: round, Org: one.Org, Voucher: one.Voucher}
		if t[k] == nil {
			t[k] = map[string]int{}
		}
		t[k][stage(one.State)] += one.Cases
	}
	return t, err
}
