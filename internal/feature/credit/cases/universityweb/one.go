package universityweb

import (
	"slices"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// oneView is one case as the office decides about it.
type oneView struct {
	desk
	casesweb.Then
	Case   casesweb.View
	Name   string
	Rows   []ui.Row
	Flags  check.List
	Acts   []ui.Option
	Rounds []ui.Option
	Own    bool
	Said   struct{ Act, Code, Reason, Round string }
}

// officeActs are what an institution does to a case, in the order in which they
// are offered.
var officeActs = []cases.Act{cases.Approve, cases.Reserve, cases.Accept, cases.Send, cases.Reopen, cases.Refuse, cases.End}

func (h *pages) oneView(r *web.Request, tx *db.Tx) (v oneView, err error) {
	if v.desk, err = h.desk(r, tx, ""); err != nil {
		return v, err
	}
	c, err := h.here(r, tx, v.Host.ID)
	if err != nil {
		return v, err
	}
	v.Then = casesweb.AskThen(r, &v.Page, v.Page.Href(base(v.Host.ID)+"/credit/cases/"+c.ID.String()))
	day, _ := v.Day(tx)
	there := false
	if v.Case, there, err = h.Open(tx, c, day); err != nil {
		return v, err
	}
	v.Before = !there
	who, err := h.People.Get(tx, c.Person)
	if err != nil {
		return v, err
	}
	v.Name, v.Own = who.FullName(), c.Person == r.Actor.Person
	v.Page.Title, v.Page.HasForm = textCase.In(r.Lang, "voucher", c.Voucher, "name", v.Name), true
	v.Rows = append(casesweb.VoucherRows(r.Lang, v.Case.Programme, v.Case.Voucher),
		ui.Row{Name: textAppliedOn.In(r.Lang), Text: i18n.LongDate(r.Lang, c.AppliedAt.Day().Time())})
	if v.Before {
		v.Case.Case = c
		return v, nil
	}
	if v.On != "" {
		return v, nil
	}
	flags, err := h.Cases.Flagged(tx, v.Host.ID, []cases.Case{c})
	if err != nil {
		return v, err
	}
	v.Flags = flags[c.ID]
	for _, act := range officeActs {
		if c.State.Allows(act, cases.Institution) {
			v.Acts = append(v.Acts, ui.Option{Value: string(act), Text: actNames[act].In(r.Lang), Hint: actHints[act].In(r.Lang)})
		}
	}
	places, err := h.Places.Of(tx, v.Host.ID)
	v.Rounds = roundOptions(r.Lang, places, c.Voucher, r.Today())
	return v, err
}

func (h *pages) one(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.oneView(r, tx)
	return web.HTML(onePage(v)), err
}

// act carries a decision out, or shows the page again with what is wrong with it.
func (h *pages) act(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.oneView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Said.Act, v.Said.Code, v.Said.Reason, v.Said.Round = r.Value("act"), r.Value("code"), r.Text("reason"), r.Value("round")
	err = h.acted(r, tx, v)
	if f, ok := fault.As(err); ok && (f.Kind == fault.Invalid || f.Kind == fault.Conflict) {
		v.Page.Fail(f)
		return web.Invalid(onePage(v)), nil
	}
	return web.See(r.Link(base(v.Host.ID)+"/credit", "state", string(v.Case.State))).Notice(textDone.In(r.Lang, "name", v.Name)), err
}

func (h *pages) acted(r *web.Request, tx *db.Tx, v oneView) error {
	act := cases.Act(v.Said.Act)
	var form fault.Form
	form.Need("act", slices.ContainsFunc(v.Acts, func(o ui.Option) bool { return o.Value == v.Said.Act }), textChooseAct)
	form.Need("code", !act.OwesReason() || slices.Contains(cases.Codes, v.Said.Code), textChooseCode)
	if err := form.Err(); err != nil {
		return err
	}
	return h.do(r, tx, v.Case.ID, act)
}

// reasons reports whether one of the acts asks why.
func (v oneView) reasons() bool {
	return slices.ContainsFunc(v.Acts, func(o ui.Option) bool { return cases.Act(o.Value).OwesReason() })
}

// reserves reports whether a place can be given.
func (v oneView) reserves() bool {
	return slices.ContainsFunc(v.Acts, func(o ui.Option) bool { return o.Value == string(cases.Reserve) })
}
