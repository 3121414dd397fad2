package payoutweb

import (
	"asar/internal/core/consent/consentweb"
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/payee"
	"asar/internal/feature/payout/reason"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// mineView is where somebody's money goes, and where it stands.
type mineView struct {
	Page  ui.Page
	Payee payee.Payee
	Money []payout.Money
	Last  map[id.ID]payout.Item // the latest payment of a case, if it was ever in a batch
}

func (h *pages) mine(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := mineView{Page: inner(r, textMine), Last: map[id.ID]payout.Item{}}
	var err error
	if v.Payee, err = h.Payees.Of(tx, r.Actor.Person); err != nil {
		return web.Response{}, err
	}
	if v.Money, err = h.Payouts.Of(tx, r.Actor.Person); err != nil {
		return web.Response{}, err
	}
	items, err := h.Payouts.ItemsOf(tx, r.Actor.Person)
	for _, i := range items {
		if _, later := v.Last[i.Case]; !later {
			v.Last[i.Case] = i
		}
	}
	return web.HTML(minePage(v)), err
}

// Details are the masked numbers, with the pages that change them.
func (v mineView) Details() []ui.Row {
	p := v.Page
	given := func(masked string) string {
		if masked == "" {
			return textNotGiven.In(p.Lang)
		}
		return masked
	}
	return []ui.Row{
		{Name: textIIN.In(p.Lang), Text: given(v.Payee.IIN.Masked()), Change: p.Href(own + "/iin")},
		{Name: textIBAN.In(p.Lang), Text: given(v.Payee.IBAN.Masked()), Change: p.Href(own + "/iban")},
	}
}

// Steps is how far the money of a case is, for the tracker.
func (v mineView) Steps(m payout.Money) (steps []string, now int) {
	for _, text := range []i18n.M{textStepOwed, textStepBatch, textStepBank, textStepPaid} {
		steps = append(steps, text.In(v.Page.Lang))
	}
	switch m.State {
	case payout.Batched:
		return steps, 2
	case payout.Paid:
		return steps, len(steps)
	}
	return steps, 1
}

// Facts are what is known of the money of a case.
func (v mineView) Facts(m payout.Money) []ui.Row {
	l := v.Page.Lang
	rows := []ui.Row{
		{Name: textState.In(l), Body: ui.Status(kindOf(m.State), m.State.Name().In(l))},
		{Name: textSince.In(l), Text: moment(l, m.Since)},
	}
	last, batched := v.Last[m.Case]
	if batched && m.State != payout.Owed {
		rows = append(rows, ui.Row{Name: textBatchNumber.In(l), Text: last.Batch.String()}, ui.Row{Name: textTo.In(l), Text: last.IBAN.Masked()})
	}
	if m.State == payout.Returned {
		rows = append(rows, ui.Row{Name: textReason.In(l), Text: said(l, last)})
	}
	return rows
}

// said is why a bank gave money back.
func said(l i18n.Lang, i payout.Item) string {
	if i.Words != "" {
		return i.Words
	}
	return reason.Text(i.Code).In(l)
}

// kindOf is what the state of money means for its reader.
func kindOf(s payout.State) ui.Kind {
	switch s {
	case payout.Paid:
		return ui.OK
	case payout.Returned:
		return ui.Denied
	default:
		return ui.Wait
	}
}

// askView is one question about where to pay.
type askView struct {
	Page   ui.Page
	Checks check.List // whether the reader may say it at all
	Agree  consentweb.Asked
	Said   struct{ IIN, Again, IBAN string }
}

func (h *pages) asking(r *web.Request, tx *db.Tx, title i18n.M) (v askView, err error) {
	v.Page = inner(r, title)
	v.Page.HasForm = true
	if v.Checks, err = h.Payees.May(tx, r.Actor.Person); err != nil {
		return v, err
	}
	v.Agree, err = h.Agree.Asks(r, tx, payee.Payout)
	return v, err
}

func (h *pages) askIIN(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.asking(r, tx, textAskIIN)
	return web.HTML(iinPage(v)), err
}

func (h *pages) giveIIN(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.asking(r, tx, textAskIIN)
	if err != nil {
		return web.Response{}, err
	}
	v.Said.IIN, v.Said.Again = r.Value("iin"), r.Value("again")
	err = h.Agree.Taking(r, tx, payee.Payout, func() error { return h.Payees.GiveIIN(tx, r.Actor, v.Said.IIN, v.Said.Again) })
	if f, wrong := refused(err); wrong {
		v.Page.Fail(f)
		answer := web.Invalid(iinPage(v))
		if payee.Counts(f) {
			answer = answer.Keep()
		}
		return answer, nil
	}
	return h.next(r, tx, err)
}

func (h *pages) askIBAN(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.asking(r, tx, textAskIBAN)
	return web.HTML(ibanPage(v)), err
}

func (h *pages) giveIBAN(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.asking(r, tx, textAskIBAN)
	if err != nil {
		return web.Response{}, err
	}
	v.Said.IBAN = r.Value("iban")
	err = h.Agree.Taking(r, tx, payee.Payout, func() error { return h.Payees.GiveIBAN(tx, r.Actor, v.Said.IBAN) })
	if f, wrong := refused(err); wrong {
		v.Page.Fail(f)
		return web.Invalid(ibanPage(v)), nil
	}
	return h.next(r, tx, err)
}

// next leads to what is still to be given, or back to the answers.
func (h *pages) next(r *web.Request, tx *db.Tx, err error) (web.Response, error) {
	if err != nil {
		return web.Response{}, err
	}
	p, err := h.Payees.Of(tx, r.Actor.Person)
	switch {
	case err != nil:
		return web.Response{}, err
	case p.IBAN == "":
		return web.See(r.Link(own + "/iban")), nil
	case p.IIN == "":
		return web.See(r.Link(own + "/iin")), nil
	}
	return web.See(r.Link(own)).Notice(textSaved.In(r.Lang)), nil
}
