package payoutweb

import (
	"slices"

	"asar/internal/feature/payout"
	"asar/internal/feature/payout/payer"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ident"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// listView is the operator's view of money.
type listView struct {
	Page     ui.Page
	Views    []ui.Link
	Waiting  payout.Waiting
	Payer    payer.Version
	HasPayer bool
	Batches  []payout.Batch
	Next     string // the page of older batches
	Answers  []payout.Answer
	Asks     []payout.Question // that wait for a person
	Sums     []payout.Comparison
	Names    map[id.ID]string
	Makes    bool // the reader may make batches
	Vouches  bool // the reader may say whose an IIN is
}

// batchesShown is how many batches stand on a page, and answers and questions.
const (
	batchesShown = 20
	answersShown = 10
	asksShown    = 50
)

func (h *pages) list(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.listView(r, tx)
	return web.HTML(listPage(v)), err
}

func (h *pages) listView(r *web.Request, tx *db.Tx) (v listView, err error) {
	v = listView{Page: inner(r, textPayments), Views: h.Desk(r), Makes: r.Actor.May(auth.MakePayments, auth.Country), Vouches: r.Actor.May(auth.VouchPayees, auth.Country)}
	if v.Waiting, err = h.Payouts.Waiting(tx); err != nil {
		return v, err
	}
	if v.Payer, v.HasPayer, err = payer.Now(tx); err != nil {
		return v, err
	}
	if v.Batches, err = h.Payouts.Batches(tx, r.IDValue("before"), batchesShown); err != nil {
		return v, err
	}
	if len(v.Batches) == batchesShown {
		v.Next = r.Link(home, "before", v.Batches[batchesShown-1].ID.String())
	}
	if v.Answers, err = h.Payouts.Answers(tx, answersShown); err != nil {
		return v, err
	}
	if v.Asks, err = h.Payouts.Unanswered(tx, asksShown); err != nil {
		return v, err
	}
	if v.Sums, err = h.Payouts.Reconcile(tx, r.Actor); err != nil {
		return v, err
	}
	who := []id.ID{}
	for _, b := range v.Batches {
		who = append(who, b.FrozenBy, b.Checker)
	}
	v.Names, err = h.names(tx, who...)
	return v, err
}

// BatchTable lists the batches.
func (v listView) BatchTable() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textBatches.In(l), Columns: []ui.Column{
		{Title: textBatch.In(l), Plain: true}, {Title: textState.In(l)}, {Title: textItems.In(l), Right: true}, {Title: textSum.In(l), Right: true},
		{Title: textMadeBy.In(l)}, {Title: textApprovedBy.In(l)},
	}}
	for _, b := range v.Batches {
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: moment(l, b.FrozenAt), Href: v.Page.Href(batchPath(b.ID)), Small: b.ID.String()},
			{Body: ui.Status(batchKind(b.State), b.State.Name().In(l))}, {Text: i18n.Number(l, b.Items)}, {Text: i18n.Money(l, b.Tenge)},
			{Text: v.Names[b.FrozenBy]}, {Text: orDash(v.Names[b.Checker])},
		})
	}
	return t
}

// AnswerTable lists the banks' answers.
func (v listView) AnswerTable() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textAnswers.In(l), Columns: []ui.Column{{Title: textFile.In(l), Plain: true}, {Title: textState.In(l)}, {Title: textLines.In(l), Right: true}}}
	for _, a := range v.Answers {
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: moment(l, a.At), Href: v.Page.Href(answers + "/" + a.ID.String()), Small: formatName(l, a.Format) + " · " + a.ID.String()},
			{Body: answerStatus(l, a.State)}, {Text: i18n.Number(l, a.Lines)},
		})
	}
	return t
}

// SumTable compares ledger, batches and bank.
func (v listView) SumTable() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textReconcile.In(l), Columns: []ui.Column{
		{Title: textWhat.In(l), Plain: true}, {Title: textLedger.In(l), Right: true}, {Title: textInBatches.In(l), Right: true},
		{Title: textBank.In(l), Right: true}, {Title: textVerdict.In(l)},
	}}
	for _, c := range v.Sums {
		bank := "—"
		if c.Bank != nil {
			bank = i18n.Money(l, *c.Bank)
		}
		verdict := ui.Status(ui.OK, textEqual.In(l))
		if !c.Equal() {
			verdict = ui.Status(ui.Denied, textUnequal.In(l))
		}
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: c.What.In(l)}, {Text: i18n.Money(l, c.Ledger)}, {Text: i18n.Money(l, c.Batches)}, {Text: bank}, {Body: verdict},
		})
	}
	return t
}

// freeze makes a batch, or says on the same page why there is none.
func (h *pages) freeze(r *web.Request, tx *db.Tx) (web.Response, error) {
	b, err := h.Payouts.Freeze(tx, r.Actor)
	if f, wrong := refused(err); wrong {
		v, err := h.listView(r, tx)
		v.Page.Fail(f)
		return web.Invalid(listPage(v)), err
	}
	return web.See(r.Link(batchPath(b.ID))).Notice(textFrozen.In(r.Lang)), err
}

// payerView is the payer's settings.
type payerView struct {
	Page  ui.Page
	Views []ui.Link
	Makes bool
	Said  struct{ Name, BIN, IBAN, BIC, Banks, Langs, Columns, ID, Status, Reason, Amount, Paid, Returned, Pending string }
}

func (h *pages) askPayer(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := h.payerView(r)
	now, found, err := payer.Now(tx)
	if !found {
		now.Layout = payer.Usual
	}
	v.say(now.Payer)
	return web.HTML(payerPage(v)), err
}

func (h *pages) payerView(r *web.Request) (v payerView) {
	v.Page, v.Views, v.Makes = inner(r, textPayer), h.Desk(r), r.Actor.May(auth.MakePayments, auth.Country)
	v.Page.HasForm = true
	return v
}

// say fills the form with a payer.
func (v *payerView) say(p payer.Payer) {
	v.Said.Name, v.Said.BIN, v.Said.IBAN, v.Said.BIC, v.Said.Columns = p.Name, p.BIN.Grouped(), p.IBAN.Grouped(), p.BIC, p.Layout.Lines()
	v.Said.Banks, v.Said.Langs = p.Layout.BankLines(), p.Layout.Speaks()
	a := p.Layout.Answer
	v.Said.ID, v.Said.Status, v.Said.Reason, v.Said.Amount = a.ID, a.Status, a.Reason, a.Amount
	v.Said.Paid, v.Said.Returned = payer.Words(a.Paid), payer.Words(a.Returned)
	v.Said.Pending = payer.Words(a.Pending)
}

// speeches are the languages that the purpose of payments may be said in.
func speeches(l i18n.Lang) []ui.Option {
	list := make([]ui.Option, len(payer.Langs))
	for i, code := range payer.Langs {
		list[i] = ui.Option{Value: code, Text: textBothLangs.In(l)}
		if one := i18n.Lang(code); slices.Contains(i18n.Langs, one) {
			list[i].Text = one.In(l)
		}
	}
	return list
}

func (h *pages) setPayer(r *web.Request, tx *db.Tx) (web.Response, error) {
	bare := func(name string) string { return ident.Bare(r.Value(name)) }
	p := payer.Payer{
		Name: r.Value("name"), BIN: ident.BIN(bare("bin")), IBAN: ident.IBAN(bare("iban")), BIC: bare("bic"),
		Layout: payer.Layout{Langs: r.Value("langs"), Columns: payer.ParseColumns(r.Text("columns")), Banks: payer.ParseBanks(r.Text("banks")), Answer: payer.Answers{
			ID: r.Value("answer-id"), Status: r.Value("answer-status"), Reason: r.Value("answer-reason"), Amount: r.Value("answer-amount"),
			Paid: payer.ParseWords(r.Value("answer-paid")), Returned: payer.ParseWords(r.Value("answer-returned")),
			Pending: payer.ParseWords(r.Value("answer-pending")),
		}},
	}
	err := payer.Set(tx, r.Actor, p)
	if f, wrong := refused(err); wrong {
		v := h.payerView(r)
		v.say(p)
		v.Said.BIN, v.Said.IBAN, v.Said.BIC, v.Said.Columns = r.Value("bin"), r.Value("iban"), r.Value("bic"), r.Text("columns")
		v.Said.Banks = r.Text("banks")
		v.Page.Fail(f)
		return web.Invalid(payerPage(v)), nil
	}
	return web.See(r.Link(home)).Notice(textPayerSaved.In(r.Lang)), err
}

func moment(l i18n.Lang, at when.Instant) string {
	if at == 0 {
		return "—"
	}
	return i18n.LongDate(l, at.Time()) + ", " + i18n.Clock(at.Time())
}

func orDash(s string) string {
	if s == "" {
		return "—"
	}
	return s
}

func batchKind(s payout.BatchState) ui.Kind {
	switch s {
	case payout.Exported:
		return ui.OK
	case payout.Dissolved:
		return ui.Neutral
	default:
		return ui.Wait
	}
}
