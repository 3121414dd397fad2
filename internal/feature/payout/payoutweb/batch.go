package payoutweb

import (
	"io"
	"strconv"

	"github.com/a-h/templ"

	"asar/internal/feature/payout"
	"asar/internal/feature/payout/payable"
	"asar/internal/feature/payout/payer"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// batchView is one batch, with a page of its payments.
type batchView struct {
	Page    ui.Page
	Views   []ui.Link
	Batch   payout.Batch
	Payer   payer.Version
	Items   []payout.Item
	Counts  []payout.Count
	Names   map[id.ID]string
	First   string
	Next    string
	Release bool   // the reader may release
	Approve bool   // the reader may approve
	WhyNot  string // why the reader may not do what comes next
	Format  string // said, in a form that was refused
	Reason  string
}

const itemsShown = 50

func (h *pages) batch(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.batchView(r, tx)
	return web.HTML(batchPage(v)), err
}

func (h *pages) batchView(r *web.Request, tx *db.Tx) (v batchView, err error) {
	if v.Batch, err = h.ofBatch(r, tx); err != nil {
		return v, err
	}
	v.Page, v.Views = inner(r, textBatch), h.Desk(r)
	v.Page.Title = textBatchOf.In(r.Lang, "day", moment(r.Lang, v.Batch.FrozenAt))
	v.Page.HasForm = v.Batch.State == payout.Exported
	after, _ := strconv.Atoi(r.Query().Get("after"))
	if v.Items, err = h.Payouts.Items(tx, v.Batch.ID, max(after, 0), itemsShown); err != nil {
		return v, err
	}
	if n := len(v.Items); n == itemsShown && v.Items[n-1].Number < v.Batch.Items {
		v.Next = r.Link(batchPath(v.Batch.ID), "after", strconv.Itoa(v.Items[n-1].Number))
	}
	if after > 0 {
		v.First = r.Link(batchPath(v.Batch.ID))
	}
	if v.Payer, err = payer.Of(tx, v.Batch.Payer); err != nil {
		return v, err
	}
	if v.Counts, err = h.Payouts.Counts(tx, v.Batch); err != nil {
		return v, err
	}
	v.may(r)
	v.Names, err = h.names(tx, v.Batch.FrozenBy, v.Batch.Maker, v.Batch.Checker, v.Batch.ExportedBy)
	return v, err
}

// may finds out what the reader can do next, and if nothing, why.
func (v *batchView) may(r *web.Request) {
	switch v.Batch.State {
	case payout.Frozen:
		if v.Batch.Waiting > 0 {
			v.WhyNot = textStillFreezing.In(r.Lang)
			return
		}
		v.Release = r.Actor.May(auth.MakePayments, auth.Country)
		v.WhyNot = textOnlyMaker.In(r.Lang)
	case payout.Released:
		v.Approve = r.Actor.May(auth.ApprovePayments, auth.Country) && v.Batch.MayApprove(r.Actor.Person) == nil
		v.WhyNot = textOnlyChecker.In(r.Lang)
	}
	if v.Release || v.Approve {
		v.WhyNot = ""
	}
}

// Steps is how far the batch is, for the tracker.
func (v batchView) Steps() (steps []string, now int) {
	for _, text := range []i18n.M{textStepFrozen, textStepReleased, textStepApproved, textStepHanded, textStepAnswered} {
		steps = append(steps, text.In(v.Page.Lang))
	}
	switch v.Batch.State {
	case payout.Frozen:
		return steps, 1
	case payout.Released:
		return steps, 2
	case payout.Approved:
		return steps, 3
	}
	if v.Unanswered() > 0 {
		return steps, 4
	}
	return steps, 5
}

// Unanswered is how many payments the bank has not decided about.
func (v batchView) Unanswered() int {
	for _, c := range v.Counts {
		if c.State == payout.Batched {
			return c.Items
		}
	}
	return 0
}

// Facts are what is known of the batch.
func (v batchView) Facts() []ui.Row {
	l, b := v.Page.Lang, v.Batch
	by := func(who id.ID, at string) string { return v.Names[who] + ", " + at }
	rows := []ui.Row{
		{Name: textNumber.In(l), Text: b.ID.String()},
		{Name: textItems.In(l), Text: v.looked()},
		{Name: textControlSum.In(l), Text: i18n.Money(l, b.Tenge)},
		{Name: textPayer.In(l), Text: v.Payer.Name + " · " + v.Payer.IBAN.Grouped()},
		{Name: textStepFrozen.In(l), Text: by(b.FrozenBy, moment(l, b.FrozenAt))},
	}
	if b.Maker != 0 {
		rows = append(rows, ui.Row{Name: textStepReleased.In(l), Text: by(b.Maker, moment(l, b.ReleasedAt))})
	}
	if b.Checker != 0 {
		rows = append(rows, ui.Row{Name: textStepApproved.In(l), Text: by(b.Checker, moment(l, b.ApprovedAt))})
	}
	if b.State == payout.Exported {
		rows = append(rows,
			ui.Row{Name: textStepHanded.In(l), Text: by(b.ExportedBy, moment(l, b.ExportedAt)) + ", " + formatName(l, b.Format)},
			ui.Row{Name: textPayOn.In(l), Text: i18n.LongDate(l, b.Pays().Time())},
			ui.Row{Name: "SHA-256", Body: mono(b.SHA256)})
	}
	if b.State == payout.Dissolved {
		rows = append(rows, ui.Row{Name: textReason.In(l), Text: b.Reason})
	}
	return rows
}

// looked is how many payments there are; while the batch is being frozen, also
// how many have been looked at, of all.
func (v batchView) looked() string {
	l, b := v.Page.Lang, v.Batch
	if b.Waiting == 0 {
		return i18n.Number(l, b.Items)
	}
	done := b.Items + b.LeftOut
	return textLooked.In(l, "items", b.Items, "done", done, "of", done+b.Waiting)
}

// Table lists the payments, their payees masked.
func (v batchView) Table() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textItems.In(l), Columns: []ui.Column{
		{Title: textPayee.In(l), Plain: true}, {Title: textIIN.In(l)}, {Title: textIBAN.In(l)}, {Title: textCodes.In(l)}, {Title: textSum.In(l), Right: true}, {Title: textState.In(l)},
	}}
	for _, i := range v.Items {
		path := batchPath(v.Batch.ID) + "/show/" + strconv.Itoa(i.Number)
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: strconv.Itoa(i.Number) + ". " + orDash(i.Name), Href: v.Page.Href(path), Small: i.Voucher},
			{Text: orDash(i.IIN.Masked())}, {Text: orDash(i.IBAN.Masked())}, {Text: i.KNP + " / " + i.KOD + " / " + i.KBe}, {Text: i18n.Money(l, i.Tenge)},
			{Body: itemState(l, i)},
		})
	}
	return t
}

// release and approve move the batch on.
func (h *pages) release(r *web.Request, tx *db.Tx) (web.Response, error) {
	return h.move(r, tx, h.Payouts.Release, textReleasedNow)
}

func (h *pages) approve(r *web.Request, tx *db.Tx) (web.Response, error) {
	return h.move(r, tx, h.Payouts.Approve, textApprovedNow)
}

func (h *pages) move(r *web.Request, tx *db.Tx, act func(*db.Tx, auth.Actor, id.ID) error, done i18n.M) (web.Response, error) {
	which, err := r.PathID("batch")
	if err != nil {
		return web.Response{}, err
	}
	err = act(tx, r.Actor, which)
	if f, wrong := refused(err); wrong {
		return h.again(r, tx, f)
	}
	return web.See(r.Link(batchPath(which))).Notice(done.In(r.Lang)), err
}

// again shows the batch with what was refused.
func (h *pages) again(r *web.Request, tx *db.Tx, f *fault.Error) (web.Response, error) {
	v, err := h.batchView(r, tx)
	v.Page.Fail(f)
	v.Format, v.Reason = r.Value("format"), r.Text("reason")
	return web.HTML(batchPage(v)).Failed(f), err
}

// file hands the batch's file out.
func (h *pages) file(r *web.Request, tx *db.Tx) (web.Response, error) {
	which, err := r.PathID("batch")
	if err != nil {
		return web.Response{}, err
	}
	f, err := h.Payouts.Hand(tx, r.Actor, which, payout.Format(r.Value("format")), r.Text("reason"))
	if wrong, is := refused(err); is {
		return h.again(r, tx, wrong)
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.Stream(f.Type(), f.Name(), func(w io.Writer) error { return f.Write(w, r.Read) }), nil
}

// dissolveView asks for the reason of a dissolution.
type dissolveView struct {
	Page   ui.Page
	Batch  payout.Batch
	Reason string
}

func (h *pages) askDissolve(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.dissolveView(r, tx)
	return web.HTML(dissolvePage(v)), err
}

func (h *pages) dissolveView(r *web.Request, tx *db.Tx) (v dissolveView, err error) {
	v.Batch, err = h.ofBatch(r, tx)
	v.Page = inner(r, textDissolve)
	v.Page.HasForm, v.Reason = true, r.Text("reason")
	return v, err
}

func (h *pages) dissolve(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.dissolveView(r, tx)
	if err == nil {
		err = h.Payouts.Dissolve(tx, r.Actor, v.Batch.ID, v.Reason)
	}
	if f, wrong := refused(err); wrong {
		v.Page.Fail(f)
		return web.Invalid(dissolvePage(v)), nil
	}
	return web.See(r.Link(batchPath(v.Batch.ID))).Notice(textDissolved.In(r.Lang)), err
}

// showView asks why somebody wants a payee's whole numbers, and then shows them.
type showView struct {
	Page   ui.Page
	Back   string
	Item   payout.Item
	Shown  bool
	Gives  string // the page that notes that the money came back, for whoever may
	Reason string
}

func (h *pages) askShow(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.showView(r, tx)
	return web.HTML(showPage(v)), err
}

func (h *pages) showView(r *web.Request, tx *db.Tx) (v showView, err error) {
	b, err := h.ofBatch(r, tx)
	if err != nil {
		return v, err
	}
	number, _ := strconv.Atoi(r.Path("number"))
	v.Page, v.Reason, v.Back = inner(r, textShow), r.Text("reason"), r.Link(batchPath(b.ID))
	v.Page.HasForm = true
	v.Item, err = h.Payouts.Item(tx, b.ID, number)
	if v.Item.State == payout.Paid && r.Actor.May(auth.MakePayments, auth.Country) {
		v.Gives = r.Link(batchPath(b.ID) + "/back/" + strconv.Itoa(number))
	}
	return v, err
}

func (h *pages) show(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.showView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	_, err = h.Payouts.Show(tx, r.Actor, v.Item.Batch, v.Item.Number, v.Reason)
	if f, wrong := refused(err); wrong {
		v.Page.Fail(f)
		return web.Invalid(showPage(v)), nil
	}
	v.Shown = true
	return web.HTML(showPage(v)).Secret(), err
}

// leftView is what a batch left out.
type leftView struct {
	Page  ui.Page
	Batch payout.Batch
	Table ui.Table
	Next  string
}

func (h *pages) left(r *web.Request, tx *db.Tx) (web.Response, error) {
	b, err := h.ofBatch(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	list, err := h.Payouts.LeftOut(tx, b.ID, r.IDValue("after"), itemsShown)
	if err != nil {
		return web.Response{}, err
	}
	v := leftView{Page: inner(r, textLeft), Batch: b}
	who := make([]id.ID, len(list))
	for i, one := range list {
		who[i] = one.Person
	}
	names, err := h.names(tx, who...)
	l := r.Lang
	v.Table = ui.Table{Caption: textLeft.In(l), Columns: []ui.Column{{Title: textPayee.In(l), Plain: true}, {Title: textSum.In(l), Right: true}, {Title: textLacks.In(l)}}}
	for _, one := range list {
		v.Table.Rows = append(v.Table.Rows, []ui.Cell{{Text: orDash(names[one.Person])}, {Text: i18n.Money(l, one.Tenge)}, {Text: payable.Said(one.Lacks).Text(l)}})
	}
	if n := len(list); n == itemsShown {
		v.Next = r.Link(batchPath(b.ID)+"/left", "after", list[n-1].Case.String())
	}
	return web.HTML(leftPage(v)), err
}

// Rows are what is shown of a payment: masked, or whole once somebody has said why.
func (v showView) Rows() []ui.Row {
	l, i := v.Page.Lang, v.Item
	iin, iban := i.IIN.Masked(), i.IBAN.Masked()
	if v.Shown {
		iin, iban = i.IIN.Grouped(), i.IBAN.Grouped()
	}
	return []ui.Row{
		{Name: textPayee.In(l), Text: orDash(i.Name)}, {Name: textIIN.In(l), Text: orDash(iin)}, {Name: textIBAN.In(l), Text: orDash(iban)},
		{Name: textSum.In(l), Text: i18n.Money(l, i.Tenge)}, {Name: textPurpose.In(l), Text: i.Purpose}, {Name: textState.In(l), Body: itemState(l, i)},
	}
}

// itemState is where a payment stands; a returned one says the bank's code.
func itemState(l i18n.Lang, i payout.Item) templ.Component {
	s := i.Stands()
	text := s.Name().In(l)
	if i.Code != "" && s != payout.Paid && s != payout.Batched {
		text += ": " + said(l, i)
	}
	kind := kindOf(s)
	if s != payout.Paid && s != payout.Returned && s != payout.Batched {
		kind = ui.Neutral
	}
	return itemStatus(kind, text, i.Code)
}

// formatName is what a format is called.
func formatName(l i18n.Lang, f payout.Format) string {
	switch f {
	case payout.XML:
		return "ISO 20022"
	case payout.Note:
		return textNote.In(l)
	}
	return textTable.In(l)
}
