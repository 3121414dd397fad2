package studentweb

import (
	"slices"
	"strings"

	"github.com/a-h/templ"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/ui/chart"
	"asar/internal/kit/web"
)

// overview is the student's first page.
type overview struct {
	Page       ui.Page
	Studies    []study
	Disagrees  check.List      // why none of them is shown
	Running    []casesweb.View // that may still become something, the oldest first
	Over       []casesweb.View
	Ring       chart.Hours
	Programmes []offer
	Further    []ui.Link // later parts' pages
}

// study is one enrolment with what became known of it.
type study struct {
	enrol.Enrolment
	University i18n.Words
	Facts      []ui.Row
	History    []ui.Row // what holds from when on, the latest first
}

// offer is a programme as it stands open to one person.
type offer struct {
	programme.Programme
	Rules    programme.Rules
	Checks   check.List // of the person
	Vouchers []voucherOffer
}

// voucherOffer is one voucher, with what the period leaves room for.
type voucherOffer struct {
	programme.Voucher
	Checks check.List
	May    bool
}

func (h *pages) overview(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := overview{Page: r.Page(textTitle.In(r.Lang))}
	v.Page.NoIndex = true
	who := r.Actor.Person
	var err error
	if v.Studies, err = h.studies(r.Lang, tx, who); err != nil {
		return web.Response{}, err
	}
	if len(v.Studies) > 0 {
		agreed, err := h.Students.WhoAgreed(tx, []id.ID{who})
		if err != nil {
			return web.Response{}, err
		}
		v.Disagrees = agreed[who]
	}
	all, err := h.Cases.Of(tx, who)
	if err != nil {
		return web.Response{}, err
	}
	views, err := h.Look(tx, all)
	if err != nil {
		return web.Response{}, err
	}
	for _, one := range slices.Backward(views) {
		if one.State == cases.Withdrawn || one.State == cases.Closed {
			v.Over = append(v.Over, one)
		} else {
			v.Running = append(v.Running, one)
		}
	}
	if h.Further != nil && len(v.Running) > 0 {
		v.Further = h.Further(r)
	}
	v.Ring = casesweb.Ring(r.Lang, v.Running)
	v.Programmes, err = h.offers(tx, who)
	return web.HTML(overviewPage(v)), err
}

// studies are the enrolments of a person, in words.
func (h *pages) studies(l i18n.Lang, tx *db.Tx, who id.ID) (list []study, err error) {
	enrolments, err := h.Students.Of(tx, who)
	if err != nil {
		return nil, err
	}
	for _, e := range enrolments {
		university, err := h.Orgs.Get(tx, e.Org)
		if err != nil {
			return nil, err
		}
		history, err := h.Students.History(tx, e.ID)
		if err != nil {
			return nil, err
		}
		one := study{Enrolment: e, University: university.Name, Facts: casesweb.Facts(l, e.Facts)}
		if e.State == enrol.Linked {
			one.Facts = append(one.Facts, ui.Row{Name: textSource.In(l), Text: e.Source().Text(l)})
		}
		for _, c := range slices.Backward(history) {
			one.History = append(one.History, casesweb.ChangeRow(l, c))
		}
		list = append(list, one)
	}
	return list, nil
}

// offers are the programmes that have rules today, as they stand open to a person.
func (h *pages) offers(tx *db.Tx, who id.ID) (list []offer, err error) {
	all, err := h.Programmes.List(tx)
	if err != nil {
		return nil, err
	}
	for _, p := range all {
		table, err := h.Programmes.Table(tx, p.Code)
		if err != nil {
			return nil, err
		}
		rules, found := table.On(tx.Today())
		if !found {
			continue
		}
		one := offer{Programme: p, Rules: rules}
		for _, v := range rules.Terms.Vouchers {
			checks, _, _, err := h.Cases.Explain(tx, who, p.Code, v.Code)
			if err != nil {
				return nil, err
			}
			for i := range checks {
				checks[i].Link = strings.TrimPrefix(checks[i].Link, "/me/student") // what mends it stands on this page
			}
			first := slices.IndexFunc(checks, func(c check.Check) bool { return strings.HasPrefix(c.Code, "case/") })
			one.Checks = checks[:first]
			one.Vouchers = append(one.Vouchers, voucherOffer{Voucher: v, Checks: checks[first:], May: checks.OK()})
		}
		list = append(list, one)
	}
	return list, nil
}

// Slot shows a reader's open vouchers on their page of hours; nothing for who
// has none.
func (d Deps) Slot(r *web.Request, tx *db.Tx, p ui.Page) (templ.Component, error) {
	all, err := d.Cases.Of(tx, r.Actor.Person)
	if err != nil {
		return nil, err
	}
	open := slices.DeleteFunc(all, func(c cases.Case) bool { return c.State == cases.Withdrawn || c.State == cases.Closed })
	if len(open) == 0 {
		return nil, nil
	}
	views, err := d.Look(tx, open)
	slices.Reverse(views)
	return cards(p, views), err
}

func caseHref(p ui.Page, c cases.Case) string { return p.Href("/me/student/cases/" + c.ID.String()) }
