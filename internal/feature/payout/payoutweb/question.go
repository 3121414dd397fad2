package payoutweb

import (
	"maps"
	"slices"
	"strconv"

	"asar/internal/feature/payout"
	"asar/internal/feature/payout/bankfile"
	"asar/internal/feature/payout/reason"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// meaning is what a bank says with a question, in words.
func meaning(l i18n.Lang, q payout.Question) string {
	switch {
	case q.CameBack() && q.Code == "":
		return textCameBack.In(l)
	case q.CameBack():
		return textCameBackFor.In(l, "why", reason.Text(q.Code).In(l))
	case q.Outcome == bankfile.Unclear:
		return textStrange.In(l, "word", orDash(q.Code))
	}
	return reason.Text(q.Code).In(l)
}

// askKind is what the state of a question means for its reader.
func askKind(s payout.QuestionState) ui.Kind {
	if s == payout.Answered {
		return ui.OK
	}
	return ui.Wait
}

// askTable lists questions.
func askTable(p ui.Page, list []payout.Question) ui.Table {
	l := p.Lang
	t := ui.Table{Caption: textAsks.In(l), Columns: []ui.Column{
		{Title: textSays.In(l), Plain: true}, {Title: textState.In(l)}, {Title: textItems.In(l), Right: true}, {Title: textSum.In(l), Right: true},
	}}
	for _, q := range list {
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: meaning(l, q), Href: p.Href(asks + q.ID.String()), Small: q.Code}, {Body: ui.Status(askKind(q.State), askStates[q.State].In(l))},
			{Text: i18n.Number(l, q.Items)}, {Text: i18n.Money(l, q.Tenge)},
		})
	}
	return t
}

// questionView is one question of a bank, with a page of its payments.
type questionView struct {
	Page     ui.Page
	Question payout.Question
	Words    string // the bank's
	Names    map[id.ID]string
	Table    ui.Table
	Next     string
	Makes    bool   // the reader may propose
	Agrees   bool   // the reader may agree
	WhyNot   string // why the reader may not do what comes next
	Said     string // in a form that was refused
	Reason   string
}

func (h *pages) question(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.questionView(r, tx)
	return web.HTML(questionPage(v)), err
}

func (h *pages) questionView(r *web.Request, tx *db.Tx) (v questionView, err error) {
	which, err := r.PathID("question")
	if err != nil {
		return v, err
	}
	if v.Question, err = h.Payouts.Question(tx, which); err != nil {
		return v, err
	}
	v.Page = inner(r, textAsks)
	if v.Page.Title = meaning(r.Lang, v.Question); !v.Question.CameBack() {
		v.Page.Title = textQuestion.In(r.Lang, "said", v.Page.Title)
	}
	v.may(r)
	if v.Words, err = h.Payouts.Said(tx, which); err != nil {
		return v, err
	}
	after, _ := strconv.Atoi(r.Query().Get("after"))
	lines, err := h.Payouts.QuestionLines(tx, which, after, itemsShown)
	if err != nil {
		return v, err
	}
	v.Table = questionTable(v.Page, lines)
	if n := len(lines); n == itemsShown {
		v.Next = r.Link(asks+which.String(), "after", strconv.Itoa(lines[n-1].Number))
	}
	v.Names, err = h.names(tx, v.Question.Maker, v.Question.Checker)
	return v, err
}

// may finds out what the reader can do, and if nothing, why.
func (v *questionView) may(r *web.Request) {
	q := v.Question
	if q.State != payout.Open && q.State != payout.Proposed {
		return
	}
	v.Makes = r.Actor.May(auth.MakePayments, auth.Country)
	v.Page.HasForm = v.Makes
	v.Agrees = q.State == payout.Proposed && r.Actor.May(auth.ApprovePayments, auth.Country) && q.MayAgree(r.Actor.Person) == nil
	switch {
	case q.State == payout.Open && !v.Makes:
		v.WhyNot = textOnlyProposer.In(r.Lang)
	case q.State == payout.Proposed && !v.Agrees:
		v.WhyNot = textOnlySeconder.In(r.Lang)
	}
}

// questionTable lists the payments of a question.
func questionTable(p ui.Page, lines []payout.Line) ui.Table {
	l := p.Lang
	t := ui.Table{Caption: textItems.In(l), Columns: []ui.Column{{Title: textItem.In(l), Plain: true}, {Title: textSays.In(l)}, {Title: textVerdict.In(l)}}}
	for _, one := range lines {
		kind := ui.Neutral
		if one.Verdict == payout.Asks {
			kind = ui.Wait
		}
		t.Rows = append(t.Rows, []ui.Cell{
			placeCell(p, one), {Text: outcomes[one.Outcome].In(l)}, {Body: ui.Status(kind, one.Verdict.Name().In(l))},
		})
	}
	return t
}

// Facts are what is known of the question.
func (v questionView) Facts() []ui.Row {
	l, q := v.Page.Lang, v.Question
	scope := textScopeRows
	if q.Whole {
		scope = textScopeWhole
	}
	rows := []ui.Row{{Name: textCode.In(l), Text: orDash(q.Code)}}
	if v.Words != "" {
		rows = append(rows, ui.Row{Name: textBankWords.In(l), Text: v.Words})
	}
	return append(rows,
		ui.Row{Name: textScope.In(l), Text: scope.In(l)},
		ui.Row{Name: textItems.In(l), Text: i18n.Number(l, q.Items)},
		ui.Row{Name: textSum.In(l), Text: i18n.Money(l, q.Tenge)},
	)
}

// Advice is what to look at before the question is decided.
func (v questionView) Advice() string {
	if v.Question.CameBack() {
		return textAdviceBack.In(v.Page.Lang)
	}
	return advice[v.Question.Side()].In(v.Page.Lang)
}

// WhyHint says who reads the reason, where that is the student.
func (v questionView) WhyHint() string {
	if !slices.Contains(v.Question.Choices(), payout.Mend) {
		return ""
	}
	return textWhyHint.In(v.Page.Lang)
}

// Options are the decisions that may be taken, each with what it means.
func (v questionView) Options() []ui.Option {
	hints := maps.Clone(decisionHints)
	switch {
	case v.Question.CameBack():
		hints[payout.Wait], hints[payout.PayNew] = textHintStays, textHintAnewBack
	case v.Question.Whole || v.Question.Side() == reason.Taken:
		hints[payout.Wait] = textHintWaitWhole
	}
	return choices(v.Page.Lang, hints, v.Question.Choices()...)
}

var decisionHints = map[payout.Decision]i18n.M{payout.Wait: textHintWait, payout.PayNew: textHintAnew, payout.Mend: textHintMend}

// DecisionName is what a decision is called.
func DecisionName(d payout.Decision) i18n.M { return decisions[d] }

// choices are decisions as a form offers them.
func choices(l i18n.Lang, hints map[payout.Decision]i18n.M, list ...payout.Decision) (options []ui.Option) {
	for _, what := range list {
		options = append(options, ui.Option{Value: string(what), Text: decisions[what].In(l), Hint: hints[what].In(l)})
	}
	return options
}

// Proposed is what was proposed, by whom and why; and who agreed.
func (v questionView) Proposed() []ui.Row {
	l, q := v.Page.Lang, v.Question
	rows := []ui.Row{
		{Name: textDecision.In(l), Text: decisions[q.Decision].In(l)}, {Name: textWhy.In(l), Text: q.Reason},
		{Name: textProposedBy.In(l), Text: v.Names[q.Maker] + ", " + moment(l, q.ProposedAt)},
	}
	if q.Checker != 0 {
		rows = append(rows, ui.Row{Name: textApprovedBy.In(l), Text: v.Names[q.Checker] + ", " + moment(l, q.DecidedAt)})
	}
	return rows
}

// propose says what should become of the payments of a question.
func (h *pages) propose(r *web.Request, tx *db.Tx) (web.Response, error) {
	return h.decide(r, tx, textProposedNow, func(which id.ID) error {
		return h.Payouts.Propose(tx, r.Actor, which, payout.Decision(r.Value("decision")), r.Text("reason"))
	})
}

// agree decides the question as it was proposed.
func (h *pages) agree(r *web.Request, tx *db.Tx) (web.Response, error) {
	return h.decide(r, tx, textAgreedNow, func(which id.ID) error { return h.Payouts.AgreeTo(tx, r.Actor, which) })
}

func (h *pages) decide(r *web.Request, tx *db.Tx, done i18n.M, act func(id.ID) error) (web.Response, error) {
	which, err := r.PathID("question")
	if err == nil {
		err = act(which)
	}
	if f, wrong := refused(err); wrong {
		v, err := h.questionView(r, tx)
		v.Page.Fail(f)
		v.Said, v.Reason = r.Value("decision"), r.Text("reason")
		return web.HTML(questionPage(v)).Failed(f), err
	}
	return web.See(r.Link(asks + which.String())).Notice(done.In(r.Lang)), err
}
