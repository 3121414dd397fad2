package recognitionweb

import (
	"strconv"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/recognition"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// mineView is a student's requests, and the vouchers for which more may be asked.
type mineView struct {
	Page     ui.Page
	Vouchers []voucherView
	Requests []lineView
}

// voucherView is a case with what may be asked for its hours.
type voucherView struct {
	cases.Case
	Programme string // its name
	Checks    check.List
	Most      int
}

func (h *pages) mine(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := mineView{Page: r.Page(textMine.In(r.Lang))}
	v.Page.NoIndex = true
	list, err := h.Cases.Of(tx, r.Actor.Person)
	if err != nil {
		return web.Response{}, err
	}
	for _, c := range list {
		if c.State.Over() && c.State != cases.Paid {
			continue
		}
		one, err := h.voucher(r, tx, c)
		if err != nil {
			return web.Response{}, err
		}
		v.Vouchers = append(v.Vouchers, one)
	}
	asked, err := h.Recognition.Of(tx, r.Actor.Person)
	if err != nil {
		return web.Response{}, err
	}
	v.Requests, err = h.lines(r, tx, asked)
	return web.HTML(minePage(v)), err
}

func (h *pages) voucher(r *web.Request, tx *db.Tx, c cases.Case) (v voucherView, err error) {
	v.Case = c
	if v.Checks, v.Most, err = h.Recognition.Explain(tx, c); err != nil {
		return v, err
	}
	p, err := h.Programmes.Get(tx, c.Programme)
	v.Programme = p.Name.Text(r.Lang)
	return v, err
}

// formView is the form of a request.
type formView struct {
	Page    ui.Page
	Voucher voucherView
	Want    recognition.Want
	Size    string // as it was typed
	Credits string
}

func (h *pages) form(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.asking(r, tx)
	return web.HTML(askPage(v)), err
}

// asking loads the form for the reader's own case.
func (h *pages) asking(r *web.Request, tx *db.Tx) (v formView, err error) {
	which, err := r.PathID("case")
	if err != nil {
		return v, err
	}
	c, err := h.Cases.Get(tx, which)
	if err == nil && c.Person != r.Actor.Person {
		err = fault.Missing("case")
	}
	if err != nil {
		return v, err
	}
	v.Page = r.Page(textAsk.In(r.Lang))
	v.Page.NoIndex, v.Page.HasForm = true, true
	v.Voucher, err = h.voucher(r, tx, c)
	return v, err
}

func (h *pages) ask(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.asking(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Want = recognition.Want{Kind: recognition.Kind(r.Value("kind")), Title: r.Value("title")}
	v.Size, v.Credits = r.Value("size"), r.Value("credits")
	v.Want.Size, v.Want.Credits = whole(v.Size), whole(v.Credits)
	_, err = h.Recognition.Ask(tx, r.Actor, v.Voucher.ID, v.Want)
	if f, refused := fault.As(err); refused && f.Kind == fault.Invalid {
		v.Page.Fail(f)
		return web.Invalid(askPage(v)), nil
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link("/me/student/credits")).Notice(textAsked.In(r.Lang)), nil
}

// whole returns the whole number that was typed, or one that no rule takes.
func whole(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		return -1
	}
	return n
}

func (h *pages) withdraw(r *web.Request, tx *db.Tx) (web.Response, error) {
	which, err := r.PathID("request")
	if err != nil {
		return web.Response{}, err
	}
	return web.See(r.Link("/me/student/credits")).Notice(textWithdrawn.In(r.Lang)), h.Recognition.Withdraw(tx, r.Actor, which)
}

// kindOf is how a state looks.
func kindOf(s recognition.State) ui.Kind {
	switch s {
	case recognition.Granted, recognition.Partly:
		return ui.OK
	case recognition.Asked:
		return ui.Wait
	case recognition.Declined:
		return ui.Denied
	default:
		return ui.Neutral
	}
}

// facts are the lines of a request on the student's page.
func facts(l i18n.Lang, r recognition.Request) []ui.Row {
	rows := []ui.Row{
		{Name: textVoucher.In(l), Text: r.Voucher},
		{Name: textAskedFor.In(l), Text: i18n.Number(l, r.Asked)},
	}
	if r.Size > 0 {
		rows = append(rows, ui.Row{Name: textSize.In(l), Text: i18n.Number(l, r.Size)})
	}
	rows = append(rows, ui.Row{Name: textAskedAt.In(l), Text: i18n.LongDate(l, r.AskedAt.Time())})
	if r.Protocol != 0 {
		rows = append(rows,
			ui.Row{Name: textGranted.In(l), Text: i18n.Number(l, r.First())},
			ui.Row{Name: textDecidedAt.In(l), Text: i18n.LongDate(l, r.DecidedAt.Time())})
	}
	if r.Reason != "" {
		rows = append(rows, ui.Row{Name: textWhy.In(l), Text: r.Reason})
	}
	for _, v := range r.Reviews {
		rows = append(rows, ui.Row{
			Name: textReviewedOn.In(l, "day", i18n.LongDate(l, v.At.Day().Time())), Text: textReviewedTo.In(l, "n", v.Granted, "was", v.Was, "reason", v.Reason),
		})
	}
	return rows
}
