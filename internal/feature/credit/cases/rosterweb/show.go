package rosterweb

import (
	"strconv"
	"strings"

	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/enrol/roster"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/upload/uploadweb"
)

// most is how many lines of a list are shown.
const most = 25

// show says which rows are refused, what the others change, and whom the list no
// longer names.
func show(p ui.Page, f roster.File) uploadweb.Outcome {
	l, r := p.Lang, f.Report
	o := uploadweb.Outcome{
		Sums: r.Sums, Problems: r.Problems, Beware: textTold.In(l), Lists: []uploadweb.List{
			{Title: textChangesTitle.In(l), Table: lineTable(l, r), Of: r.Created + r.Changed},
			{Title: textLeft.In(l), Lead: textLeftHelp.In(l), Table: leftTable(p, f), Of: len(r.Left)},
		},
	}
	if len(r.Ignored) > 0 {
		o.Said = []string{textIgnored.In(l, "list", strings.Join(r.Ignored, ", "))}
	}
	return o
}

// lineTable is who is new and what changes.
func lineTable(l i18n.Lang, r roster.Report) ui.Table {
	t := ui.Table{Caption: textChangesTitle.In(l), Columns: []ui.Column{{Title: textStudent.In(l)}, {Title: textWas.In(l)}, {Title: textIs.In(l)}, {Title: textRow.In(l)}}}
	for _, one := range r.Lines[:min(most, len(r.Lines))] {
		was := ui.Cell{Text: textNew.In(l)}
		if one.Outcome == enrol.Updated {
			was.Text = casesweb.FactsLine(l, one.Was)
		}
		is := ui.Cell{Text: casesweb.FactsLine(l, one.Is)}
		if one.Is.From != "" {
			is.Small = textFromDay.In(l, "day", i18n.LongDate(l, one.Is.From.Time()))
		}
		t.Rows = append(t.Rows, []ui.Cell{{Text: one.Name}, was, is, {Text: strconv.Itoa(one.Row)}})
	}
	return t
}

// leftTable is who stands on the list and not in the file.
func leftTable(p ui.Page, f roster.File) ui.Table {
	l := p.Lang
	t := ui.Table{Caption: textLeft.In(l), Columns: []ui.Column{{Title: textStudent.In(l)}, {Title: textNumber.In(l)}, {Title: textToday.In(l)}}}
	for _, s := range f.Report.Left[:min(most, len(f.Report.Left))] {
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: casesweb.StudentName(s.Identity), Href: p.Href("/org/" + f.Org.String() + "/students/" + s.ID.String())}, {Text: uploadweb.OrDash(s.Number)}, {Text: casesweb.FactsLine(l, s.Facts)},
		})
	}
	return t
}
