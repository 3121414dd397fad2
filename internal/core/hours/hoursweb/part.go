package hoursweb

import (
	"asar/internal/core/opportunity/coordinatorweb"
	"github.com/a-h/templ"

	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
)

// said marks people's words with their language where that is not the reader's.
func said(l i18n.Lang, w i18n.Words) templ.Attributes {
	if _, in := w.Said(l); in != l {
		return templ.Attributes{"lang": string(in)}
	}
	return nil
}

// wrongAttr ties a field to what is wrong with it.
func wrongAttr(id, wrong string) templ.Attributes {
	if wrong == "" {
		return nil
	}
	return templ.Attributes{"aria-invalid": "true", "aria-describedby": id + "-error"}
}

func oddTitle(s sheet) string {
	if s.Answer {
		return textDisputesTitle.In(s.Page.Lang)
	}
	return textOdd.In(s.Page.Lang)
}

func plainTitle(s sheet, odd int) string {
	if odd == 0 {
		return textAll.In(s.Page.Lang)
	}
	return textPlain.In(s.Page.Lang)
}

func confirmText(s sheet) string {
	if s.Answer {
		return textAnswer.In(s.Page.Lang)
	}
	return textConfirm.In(s.Page.Lang)
}

// decidedTable is what was decided, with the way to decide anew.
func (v shiftView) decidedTable() ui.Table {
	l := v.Page.Lang
	t := ui.Table{
		Caption: textDecidedTitle.In(l),
		Columns: []ui.Column{
			{Title: textVolunteer.In(l)}, {Title: textDecision.In(l)}, {Title: textCounted.In(l), Right: true}, {Title: textChange.In(l), Plain: true},
		},
	}
	for _, d := range v.Decided {
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: d.Person.FullName(), Small: i18n.ClockRange(d.FromAt.Time(), d.ToAt.Time())}, {Body: decision(v.Page, d)},
			{Text: i18n.Hours(l, d.Minutes)}, {Body: changeLink(v, d)},
		})
	}
	return t
}

// table is the queue by shift.
func (v queueView) table() ui.Table {
	l := v.Page.Lang
	t := ui.Table{
		Caption: textByShift.In(l),
		Columns: []ui.Column{
			{Title: textShift.In(l)}, {Title: textRecords.In(l), Right: true}, {Title: textSum.In(l), Right: true}, {Title: textDue.In(l)},
		},
	}
	for _, w := range v.Shifts {
		small := w.Clock(l)
		if w.Disputes > 0 {
			small += ", " + textHasDisputes.In(l, "n", w.Disputes)
		}
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: w.O.Title.Text(l), Href: v.Page.Href(coordinatorweb.ShiftBase(w.O.Org, w.Shift.ID) + "/hours"), Small: small},
			{Text: itoa(w.Records)}, {Text: i18n.Hours(l, w.Minutes)}, {Body: due(v.Page, w, w.Due.Before(v.Now))},
		})
	}
	return t
}

// size is how many letters a field shows: a reason is a sentence.
func size(field string) string {
	if field == "reason" {
		return "32"
	}
	return "6"
}
