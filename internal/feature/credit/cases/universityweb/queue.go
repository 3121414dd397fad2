package universityweb

import (
	"slices"

	"asar/internal/core/person"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/ui/chart"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// bulk is the one act that may be done for many cases of a state together.
var bulk = map[cases.State]cases.Act{
	cases.Applied: cases.Approve, cases.Approved: cases.Reserve, cases.Verified: cases.Accept, cases.Accepted: cases.Send,
}

// ours are the states that wait for the institution, in the order of the work.
var ours = []cases.State{cases.Verified, cases.Applied, cases.Approved, cases.Accepted}

// queueView is the cases of one state, and how many stand at each.
type queueView struct {
	desk
	State  cases.State
	States []ui.Link
	Others []ui.Link // states that wait for somebody else
	Ages   []chart.Bar
	Ours   int
	Window []row // of the state, those with something to look at first
	Rows   []row // those of the window that the page shows
	Places []quota.Holding
	Rounds []ui.Option
	After  id.ID // after which case the window begins
	Next   string
	First  string
}

// row is one case of the queue.
type row struct {
	casesweb.View
	Name   string
	Number int        // of working days past its term
	Flags  check.List // of a complete set
	Own    bool       // the reader's, about whom somebody else decides
}

// Alone tells whether the case must be looked at by itself.
func (w row) Alone() bool { return len(w.Flags) > 0 || w.Own }

func (h *pages) queue(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.queueView(r, tx)
	return web.HTML(queuePage(v)), err
}

func (h *pages) queueView(r *web.Request, tx *db.Tx) (v queueView, err error) {
	if v.desk, err = h.desk(r, tx, textVouchers.In(r.Lang)); err != nil {
		return v, err
	}
	v.Page.HasForm = true
	list, err := h.Cases.Backlogs(tx, v.Host.ID)
	if err != nil {
		return v, err
	}
	v.choose(r, list)
	if err := h.window(r, tx, &v); err != nil {
		return v, err
	}
	if v.Places, err = h.Places.Of(tx, v.Host.ID); err != nil {
		return v, err
	}
	v.Rounds = roundOptions(r.Lang, v.Places, "", r.Today())
	return v, nil
}

// windowPart is among how many cases of a state, the oldest, those with something
// to look at come first. Hardly any institution has more at one desk; what there
// is more comes after them, by the same rule.
const windowPart = 1000

// window fills in the cases of the state and the page of them that is asked for:
// the window begins after a case by age, the page after one within the window.
func (h *pages) window(r *web.Request, tx *db.Tx, v *queueView) (err error) {
	var after cases.Case
	if v.After = r.IDValue("after"); v.After != 0 {
		if after, err = h.Cases.Get(tx, v.After); err != nil || after.Org != v.Host.ID {
			return fault.Missing("case")
		}
	}
	found, err := h.Cases.In(tx, v.Host.ID, v.State, after, windowPart+1)
	if err != nil {
		return err
	}
	more := len(found) > windowPart
	found = found[:min(len(found), windowPart)]
	if v.Window, err = h.rows(r, tx, found); err != nil {
		return err
	}
	here, from := base(v.Host.ID)+"/credit", r.IDValue("from")
	if v.After != 0 || from != 0 {
		v.First = r.Link(here, "state", string(v.State))
	}
	v.Rows = v.Window[slices.IndexFunc(v.Window, func(w row) bool { return w.ID == from })+1:]
	switch {
	case len(v.Rows) > rowsPart:
		v.Rows = v.Rows[:rowsPart]
		v.Next = r.Link(here, "state", string(v.State), "after", idText(v.After), "from", v.Rows[rowsPart-1].ID.String())
	case more:
		v.Next = r.Link(here, "state", string(v.State), "after", found[windowPart-1].ID.String())
	}
	return nil
}

// idText is a number as an address holds it; none for zero.
func idText(of id.ID) string {
	if of == 0 {
		return ""
	}
	return of.String()
}

// choose reads which state is asked for, by default the first in which
// something waits for the institution, and links to the others.
func (v *queueView) choose(r *web.Request, list []cases.Backlog) {
	v.State = cases.State(r.Value("state"))
	if !slices.Contains(cases.States, v.State) {
		v.State = ours[0]
		for _, s := range slices.Backward(ours) {
			if cases.Of(list, s).All() > 0 {
				v.State = s
			}
		}
	}
	for _, s := range cases.States {
		n := cases.Of(list, s).All()
		link := ui.Link{
			Href: r.Link(base(v.Host.ID)+"/credit", "state", string(s)), Text: s.Name().In(r.Lang) + ": " + i18n.Number(r.Lang, n), Current: s == v.State,
		}
		switch {
		case slices.Contains(ours, s):
			v.States = append(v.States, link)
			v.Ours += n
		case n > 0 || link.Current:
			v.Others = append(v.Others, link)
		}
	}
	classes := []string{"ok", "ok", "wt", "no"}
	for i, n := range cases.Turns(list, cases.Institution) {
		band := cases.Bands[i]
		name := textBand.In(r.Lang, "from", band.From, "to", band.To)
		if band.To == 0 {
			name = textBandOver.In(r.Lang, "n", band.From-1)
		}
		v.Ages = append(v.Ages, chart.Bar{Name: name, Said: i18n.Number(r.Lang, n), Value: n, Class: classes[i]})
	}
}

// rows are the cases with the names of their students and, of complete sets,
// what to look at; those with something to look at come first.
func (h *pages) rows(r *web.Request, tx *db.Tx, found []cases.Case) ([]row, error) {
	views, err := h.Look(tx, found)
	if err != nil || len(views) == 0 {
		return nil, err
	}
	var who []id.ID
	for _, c := range found {
		who = append(who, c.Person)
	}
	people, err := h.People.Many(tx, who)
	if err != nil {
		return nil, err
	}
	flags, err := h.Cases.Unfit(tx, found)
	if err != nil {
		return nil, err
	}
	if found[0].State == cases.Verified {
		sets, err := h.Cases.Flagged(tx, found[0].Org, found)
		if err != nil {
			return nil, err
		}
		for of, list := range sets {
			flags[of] = append(flags[of], list...)
		}
	}
	list := make([]row, len(views))
	for i, v := range views {
		list[i] = row{View: v, Name: nameOf(people, v.Person), Flags: flags[v.ID], Own: v.Person == r.Actor.Person}
	}
	slices.SortStableFunc(list, func(a, b row) int { return len(b.Flags) - len(a.Flags) })
	return list, nil
}

func nameOf(people map[id.ID]person.Person, who id.ID) string {
	if p, known := people[who]; known {
		return p.FullName()
	}
	return "—"
}

// roundOptions are the rounds that are not over on a day and out of which the
// institution has free places of a voucher, or of any.
func roundOptions(l i18n.Lang, list []quota.Holding, voucher string, today when.Day) (options []ui.Option) {
	for _, s := range list {
		known := slices.ContainsFunc(options, func(o ui.Option) bool { return o.Value == s.Round.ID.String() })
		if s.Free() > 0 && today <= s.Round.Until && !known && (voucher == "" || voucher == s.Voucher) {
			options = append(options, ui.Option{Value: s.Round.ID.String(), Text: s.Round.Name.Text(l)})
		}
	}
	return options
}

// together does the one act of a state for all the cases that were chosen, or
// for none.
func (h *pages) together(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.queueView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	n, err := h.doAll(r, tx, v)
	if f, ok := fault.As(err); ok && (f.Kind == fault.Invalid || f.Kind == fault.Conflict) {
		v.Page.Fail(f)
		return web.Invalid(queuePage(v)), nil
	}
	return web.See(r.Link(base(v.Host.ID)+"/credit", "state", string(v.State))).Notice(textDoneAll.In(r.Lang, "n", n)), err
}

func (h *pages) doAll(r *web.Request, tx *db.Tx, v queueView) (n int, err error) {
	act, may := bulk[v.State]
	if !may || len(r.Values("case")) == 0 {
		return 0, fault.New(fault.Conflict, "case/none", textNoneChosen)
	}
	for _, text := range r.Values("case") {
		i := slices.IndexFunc(v.Window, func(w row) bool { return w.ID.String() == text })
		if i < 0 {
			return 0, fault.New(fault.Conflict, "case/moved", textMoved)
		}
		if v.Window[i].Alone() {
			return 0, fault.New(fault.Conflict, "case/flagged", textAlone.With("name", v.Window[i].Name))
		}
		if err := h.do(r, tx, v.Window[i].ID, act); err != nil {
			return 0, err
		}
		n++
	}
	return n, nil
}

// do does an act on a case, with what the form says of it.
func (h *pages) do(r *web.Request, tx *db.Tx, of id.ID, act cases.Act) error {
	if act == cases.Reserve {
		var form fault.Form
		form.Need("round", r.IDValue("round") != 0, textRound)
		if err := form.Err(); err != nil {
			return err
		}
		return h.Cases.ReserveFrom(tx, r.Actor, of, r.IDValue("round"))
	}
	return h.Cases.Do(tx, r.Actor, of, act, cases.Reason{Code: r.Value("code"), Words: r.Text("reason")})
}

// table is the queue: whom it is about, what it is worth, and whose turn it is.
func (v queueView) table() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: v.State.Name().In(l), Columns: []ui.Column{
		{Title: textName.In(l)}, {Title: textVoucher.In(l)}, {Title: textHoursOf.In(l), Right: true}, {Title: textTurn.In(l)},
	}}
	if v.bulk() {
		t.Columns = append(t.Columns, ui.Column{Title: textChoose.In(l)})
	}
	for _, w := range v.Rows {
		cells := []ui.Cell{
			{Text: w.Name, Href: v.Page.Href(base(v.Host.ID) + "/credit/cases/" + w.ID.String()), Small: w.Programme.Name.Text(l)},
			{Text: w.Case.Voucher, Small: i18n.Money(l, w.Voucher.Tenge)}, {Text: i18n.Hours(l, w.Case.Verified)},
			{Body: standing(l, w)},
		}
		if v.bulk() {
			cells = append(cells, ui.Cell{Body: pick(v.Page, w, v.chosen(w))})
		}
		t.Rows = append(t.Rows, cells)
	}
	return t
}

// bulk tells whether the state has an act for many.
func (v queueView) bulk() bool { return bulk[v.State] != "" }

// chosen tells whether a box is ticked beforehand: complete sets without a flag
// are, what has to be read first is not.
func (v queueView) chosen(w row) bool {
	return (v.State == cases.Verified || v.State == cases.Accepted) && !w.Alone()
}

// placesTable is what the institution has of funded places.
func (v queueView) placesTable() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textPlaces.In(l), Columns: []ui.Column{
		{Title: textRoundOf.In(l)}, {Title: textVoucher.In(l)}, {Title: textTotal.In(l), Right: true}, {Title: textHeld.In(l), Right: true},
		{Title: textPaidOf.In(l), Right: true}, {Title: textFree.In(l), Right: true},
	}}
	for _, s := range v.Places {
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: s.Round.Name.Text(l)},
			{Text: s.Voucher, Small: i18n.Money(l, s.Each)}, {Text: i18n.Number(l, s.Places)}, {Text: i18n.Number(l, s.Reserved)},
			{Text: i18n.Number(l, s.Used)}, {Text: i18n.Number(l, s.Free())},
		})
	}
	return t
}
