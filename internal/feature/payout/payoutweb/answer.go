package payoutweb

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"asar/internal/feature/payout"
	"asar/internal/feature/payout/bankfile"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// uploadView asks for a bank's file.
type uploadView struct{ Page ui.Page }

func (h *pages) askAnswer(r *web.Request, _ *db.Tx) (web.Response, error) {
	v := uploadView{inner(r, textUpload)}
	v.Page.HasForm = true
	return web.HTML(uploadPage(v)), nil
}

// take reads a bank's file, or says on the same page what is wrong with it.
func (h *pages) take(r *web.Request, tx *db.Tx) (web.Response, error) {
	sent, ok := r.File("file")
	err := error(fault.New(fault.Invalid, "payout/no-file", nil).At("file", textNoFile))
	var a payout.Answer
	switch {
	case ok && sent.TooBig:
		err = fault.New(fault.Invalid, "payout/too-big", nil).At("file", textTooBig.With("mb", bankfile.MaxFile>>20))
	case ok && sent.Size > 0:
		as := payout.Table
		if strings.HasSuffix(strings.ToLower(sent.Name), ".xml") {
			as = payout.XML
		}
		a, err = h.Payouts.Take(tx, r.Actor, sent.Path, sent.Sum(), as)
	}
	if f, wrong := refused(err); wrong {
		v := uploadView{inner(r, textUpload)}
		v.Page.HasForm = true
		if len(f.Fields) == 0 {
			f = fault.New(f.Kind, f.Code, f.Text).At("file", f.Text)
		}
		v.Page.Fail(f)
		return web.Invalid(uploadPage(v)), nil
	}
	return web.See(r.Link(answers + "/" + a.ID.String())), err
}

// answerView is what a bank's file says, and what would become of it.
type answerView struct {
	Page    ui.Page
	Answer  payout.Answer
	Tally   []payout.Tally
	Asks    []payout.Question
	Trouble ui.Table
	Next    string
	Makes   bool
}

func (h *pages) answer(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.answerView(r, tx)
	return web.HTML(answerPage(v)), err
}

func (h *pages) answerView(r *web.Request, tx *db.Tx) (v answerView, err error) {
	which, err := r.PathID("answer")
	if err != nil {
		return v, err
	}
	if v.Answer, err = h.Payouts.Answer(tx, which); err != nil {
		return v, err
	}
	v.Page, v.Makes = inner(r, textAnswer), r.Actor.May(auth.MakePayments, auth.Country)
	if v.Tally, err = h.Payouts.Tally(tx, which); err != nil {
		return v, err
	}
	if v.Asks, err = h.Payouts.Questions(tx, which); err != nil {
		return v, err
	}
	after, _ := strconv.Atoi(r.Query().Get("after"))
	lines, err := h.Payouts.Lines(tx, which, after, itemsShown)
	v.Trouble = troubleTable(v.Page, lines)
	if n := len(lines); n == itemsShown {
		v.Next = r.Link(answers+"/"+which.String(), "after", strconv.Itoa(lines[n-1].Number))
	}
	return v, err
}

// troubleTable lists the lines that somebody must look at.
func troubleTable(p ui.Page, lines []payout.Line) ui.Table {
	l := p.Lang
	t := ui.Table{Caption: textTrouble.In(l), Columns: []ui.Column{
		{Title: textLine.In(l), Plain: true}, {Title: textItem.In(l)}, {Title: textSays.In(l)}, {Title: textVerdict.In(l)},
	}}
	for _, one := range lines {
		item := ui.Cell{Text: "—"}
		if one.Place > 0 {
			item = placeCell(p, one)
		}
		says := outcomes[one.Outcome].In(l)
		if one.Code != "" {
			says += ", " + one.Code
		}
		if one.Tenge > 0 {
			says += ", " + i18n.Money(l, one.Tenge)
		}
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: textLineOf.In(l, "n", one.Number)}, item, {Text: says}, {Body: ui.Status(ui.Denied, one.Verdict.Name().In(l))},
		})
	}
	return t
}

// placeCell names a payment by its place, with the way to its batch.
func placeCell(p ui.Page, one payout.Line) ui.Cell {
	return ui.Cell{Text: textPlace.In(p.Lang, "n", one.Place), Href: p.Href(batchPath(one.Batch)), Small: one.Item.String()}
}

// Table says how many lines become what.
func (v answerView) Table() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textTally.In(l), Columns: []ui.Column{
		{Title: textVerdict.In(l), Plain: true}, {Title: textSays.In(l)}, {Title: textLines.In(l), Right: true}, {Title: textSum.In(l), Right: true},
	}}
	for _, one := range v.Tally {
		kind := ui.Neutral
		switch {
		case one.Verdict.Trouble():
			kind = ui.Denied
		case one.Verdict == payout.Asks:
			kind = ui.Wait
		case one.Verdict == payout.Matches || one.Verdict == payout.Done:
			kind = ui.OK
		}
		t.Rows = append(t.Rows, []ui.Cell{
			{Body: ui.Status(kind, one.Verdict.Name().In(l))}, {Text: outcomes[one.Outcome].In(l)}, {Text: i18n.Number(l, one.Lines)}, {Text: i18n.Money(l, one.Tenge)},
		})
	}
	return t
}

// Matched is how many lines would move money.
func (v answerView) Matched() (n int) {
	for _, one := range v.Tally {
		if one.Verdict == payout.Matches {
			n += one.Lines
		}
	}
	return n
}

func (h *pages) apply(r *web.Request, tx *db.Tx) (web.Response, error) {
	which, err := r.PathID("answer")
	if err == nil {
		err = h.Payouts.Apply(tx, r.Actor, which)
	}
	return web.See(r.Link(answers + "/" + which.String())).Notice(textApplying.In(r.Lang)), err
}

// answerStatus is how far an answer is.
func answerStatus(l i18n.Lang, s payout.AnswerState) templ.Component {
	kind := ui.Wait
	if s == payout.Applied {
		kind = ui.OK
	}
	return ui.Status(kind, answerStates[s].In(l))
}

// Facts are what is known of a file.
func (v answerView) Facts() []ui.Row {
	l, a := v.Page.Lang, v.Answer
	rows := []ui.Row{
		{Name: textNumber.In(l), Text: a.ID.String()}, {Name: textReadAt.In(l), Text: moment(l, a.At)}, {Name: textFormat.In(l), Text: formatName(l, a.Format)},
		{Name: textLines.In(l), Text: i18n.Number(l, a.Lines)},
	}
	if a.Format != payout.Note { // which is no file
		rows = append(rows, ui.Row{Name: "SHA-256", Body: mono(a.SHA256)})
	}
	return rows
}
