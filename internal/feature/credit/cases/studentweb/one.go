package studentweb

import (
	"slices"

	"github.com/a-h/templ"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/ui/chart"
	"asar/internal/kit/web"
)

// oneView is one case of the reader, today or as it stood on another day.
type oneView struct {
	Page       ui.Page
	Case       casesweb.View
	Second     bool // of two vouchers, the one of the second colour
	Ring       chart.Hours
	University i18n.Words
	Acts       []cases.Act
	Signed     []ui.Row // what was signed, when, and how it is known
	casesweb.Then
	Line templ.Component
}

func (h *pages) one(r *web.Request, tx *db.Tx) (web.Response, error) {
	c, err := h.own(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v := oneView{Page: r.Page(textCaseTitle.In(r.Lang, "voucher", c.Voucher))}
	v.Page.NoIndex, v.Page.HasForm = true, true
	v.Then = casesweb.AskThen(r, &v.Page, caseHref(v.Page, c))
	day, _ := v.Day(tx)
	there := false
	if v.Case, there, err = h.Open(tx, c, day); err != nil {
		return web.Response{}, err
	}
	if v.Before = v.On != "" && !there; v.Before {
		v.Case.Case = c
		return web.HTML(onePage(v)), nil
	}
	if err := h.around(r, tx, &v, c); err != nil {
		return web.Response{}, err
	}
	v.Signed, err = h.signed(r.Lang, tx, v)
	return web.HTML(onePage(v)), err
}

// around fills in what stands around the case: the ring with all vouchers of
// its period, the institution, and what its student can do.
func (h *pages) around(r *web.Request, tx *db.Tx, v *oneView, c cases.Case) error {
	university, err := h.Orgs.Get(tx, c.Org)
	if err != nil {
		return err
	}
	v.University = university.Name
	if h.Line != nil && v.On == "" {
		if v.Line, err = h.Line(r, tx, c.ID); err != nil {
			return err
		}
	}
	all, err := h.Cases.Of(tx, c.Person)
	if err != nil {
		return err
	}
	all = slices.DeleteFunc(all, func(o cases.Case) bool {
		return o.ID != c.ID && (o.Programme != c.Programme || o.Until != c.Until || !o.Holds() || v.On != "")
	})
	slices.Reverse(all)
	views, err := h.Look(tx, all)
	if err != nil {
		return err
	}
	for i, one := range views {
		if one.ID == c.ID {
			views[i], v.Second = v.Case, i%2 == 1
		}
	}
	v.Ring = casesweb.Ring(r.Lang, views)
	for _, act := range acts {
		if v.On == "" && c.State.Allows(act, cases.Student) {
			v.Acts = append(v.Acts, act)
		}
	}
	return nil
}

// signed says what was signed, when, and how it is known who did.
func (h *pages) signed(l i18n.Lang, tx *db.Tx, v oneView) (rows []ui.Row, err error) {
	list, err := h.Cases.Signatures(tx, v.Case.ID)
	for _, s := range list {
		if v.On != "" && s.At.Day() > v.On {
			continue
		}
		text := textSignedTerms.In(l)
		if s.TextVersion > 0 {
			text = textSignedText.In(l, "n", s.TextVersion)
		}
		rows = []ui.Row{
			{Name: textSignedWhat.In(l), Text: text}, {Name: textSignedLang.In(l), Text: s.Lang.In(l)},
			{Name: textSignedWhen.In(l), Text: i18n.DateTime(l, s.At.Time())}, {Name: textSignedHow.In(l), Text: strengths[s.Strength].In(l)},
		}
		if s.ProvedAt != 0 {
			rows = append(rows, ui.Row{Name: textSignedProved.In(l), Text: i18n.DateTime(l, s.ProvedAt.Time())})
		}
	}
	return rows, err
}

// recordHref leads to one of the reader's records of hours.
func recordHref(p ui.Page) func(id.ID) string {
	return func(record id.ID) string { return p.Href("/me/hours/" + record.String()) }
}
