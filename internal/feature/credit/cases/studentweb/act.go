package studentweb

import (
	"strconv"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// applyView asks once more before a case is opened.
type applyView struct {
	Page      ui.Page
	Programme programme.Programme
	Rules     programme.Rules
	Voucher   programme.Voucher
	Rows      []ui.Row
	Checks    check.List
}

func (h *pages) applyView(r *web.Request, tx *db.Tx) (v applyView, err error) {
	v.Page = r.Page(textApplyTitle.In(r.Lang, "voucher", r.Value("voucher")))
	v.Page.HasForm, v.Page.NoIndex = true, true
	if v.Programme, err = h.Programmes.Get(tx, r.Value("programme")); err != nil {
		return v, err
	}
	checks, rules, e, err := h.Cases.Explain(tx, r.Actor.Person, v.Programme.Code, r.Value("voucher"))
	if err != nil {
		return v, err
	}
	v.Checks, v.Rules = checks, rules
	v.Voucher, _ = rules.Terms.Voucher(r.Value("voucher"))
	v.Rows = casesweb.VoucherRows(r.Lang, v.Programme, v.Voucher)
	if e != nil {
		university, err := h.Orgs.Get(tx, e.Org)
		if err != nil {
			return v, err
		}
		v.Rows = append(v.Rows, ui.Row{Name: textUniversity.In(r.Lang), Text: university.Name.Text(r.Lang)})
	}
	return v, nil
}

func (h *pages) asksApply(r *web.Request, tx *db.Tx) (web.Response, error) {
	if r.Value("programme") == "" {
		return web.See(r.Link("/me/student")), nil // the choice stands there
	}
	v, err := h.applyView(r, tx)
	return web.HTML(applyPage(v)), err
}

func (h *pages) apply(r *web.Request, tx *db.Tx) (web.Response, error) {
	if r.Value("programme") == "" {
		return web.See(r.Link("/me/student")), nil
	}
	c, err := h.Cases.Apply(tx, r.Actor, r.Value("programme"), r.Value("voucher"))
	if f, ok := fault.As(err); ok && f.Kind == fault.Conflict {
		v, err := h.applyView(r, tx)
		v.Page.Fail(f)
		return web.Invalid(applyPage(v)), err
	}
	return web.See(r.Link("/me/student/cases/" + c.ID.String())).Notice(textApplied.In(r.Lang)), err
}

// actView asks before an act on one's own case.
type actView struct {
	Page  ui.Page
	Case  casesweb.View
	Act   cases.Act
	Why   string // as it was typed
	Code  string // likewise
	Text  *programme.Text
	Terms []ui.Row   // the rules' own terms, in place of a text or after it
	Bars  check.List // what keeps from signing today
	Mends *ui.Link   // where the details stand that a bank did not take, if some part keeps them
}

// seen is the version of the agreement that the page has shown.
func (v actView) seen() string {
	if v.Text == nil {
		return "0"
	}
	return strconv.Itoa(v.Text.Version)
}

// own returns the case of the path, which must be the reader's.
func (h *pages) own(r *web.Request, tx *db.Tx) (cases.Case, error) {
	of, err := r.PathID("case")
	if err != nil {
		return cases.Case{}, err
	}
	c, err := h.Cases.Get(tx, of)
	if err == nil && c.Person != r.Actor.Person {
		err = fault.Missing("case")
	}
	return c, err
}

func (h *pages) actView(r *web.Request, tx *db.Tx, act cases.Act) (v actView, err error) {
	c, err := h.own(r, tx)
	if err != nil {
		return v, err
	}
	views, err := h.Look(tx, []cases.Case{c})
	if err != nil {
		return v, err
	}
	v.Case, v.Act = views[0], act
	v.Page = r.Page(questions[act].In(r.Lang, "voucher", c.Voucher))
	v.Page.HasForm, v.Page.NoIndex = true, true
	if act == cases.Mend && h.Details != nil {
		link := h.Details(r)
		v.Mends = &link
	}
	if act != cases.Sign {
		return v, nil
	}
	if c.State.Allows(act, cases.Student) {
		checks, err := h.Cases.MaySign(tx, c)
		if err != nil {
			return v, err
		}
		v.Bars = cases.Wanting(checks)
	}
	texts, err := h.Programmes.Texts(tx, c.Programme, programme.DocumentAgreement)
	if err != nil {
		return v, err
	}
	if text, found := texts.On(tx.Today()); found {
		v.Text = &text
	}
	directions, err := h.Atlas.Directions(tx)
	names := programme.Names{}
	for _, one := range directions {
		names[one.Code] = one.Name
	}
	for _, line := range v.Case.Rules.Terms.Lines(names) {
		v.Terms = append(v.Terms, ui.Row{Name: line.Name.Text(r.Lang), Text: line.Text.Text(r.Lang)})
	}
	return v, err
}

func (h *pages) asks(act cases.Act) web.Handler {
	return func(r *web.Request, tx *db.Tx) (web.Response, error) {
		v, err := h.actView(r, tx, act)
		if err != nil {
			return web.Response{}, err
		}
		if !v.Case.State.Allows(act, cases.Student) {
			return web.See(r.Link("/me/student/cases/" + v.Case.ID.String())), nil
		}
		return web.HTML(actPage(v)), nil
	}
}

func (h *pages) does(act cases.Act) web.Handler {
	return func(r *web.Request, tx *db.Tx) (web.Response, error) {
		v, err := h.actView(r, tx, act)
		if err != nil {
			return web.Response{}, err
		}
		if act == cases.Sign && r.Value("seen") != v.seen() {
			return web.Response{}, fault.New(fault.Conflict, "case/text", textTextMoved)
		}
		v.Why, v.Code = r.Text("reason"), r.Value("code")
		by := r.Actor
		by.Lang = r.Lang // the language in which the text was read
		if act == cases.Sign && !r.Checked("agree") {
			v.Page.Errors = append(v.Page.Errors, ui.FieldError{Name: "agree", Text: textMustAgree.In(r.Lang)})
			return web.Invalid(actPage(v)), nil
		}
		if act == cases.Appeal && v.Code == "" {
			v.Page.Errors = append(v.Page.Errors, ui.FieldError{Name: "code", Text: textChooseCode.In(r.Lang)})
			return web.Invalid(actPage(v)), nil
		}
		err = h.Cases.Do(tx, by, v.Case.ID, act, cases.Reason{Code: v.Code, Words: v.Why})
		if f, ok := fault.As(err); ok && f.Kind == fault.Invalid {
			v.Page.Fail(f)
			return web.Invalid(actPage(v)), nil
		}
		return web.See(r.Link("/me/student/cases/" + v.Case.ID.String())).Notice(dones[act].In(r.Lang)), err
	}
}
