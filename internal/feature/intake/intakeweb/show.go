package intakeweb

import (
	"strconv"

	"asar/internal/feature/intake"
	"asar/internal/feature/intake/column"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/upload/uploadweb"
)

// most is how many lines of a list are shown.
const most = 50

// show says what becomes of the rows.
func show(p ui.Page, f intake.File) uploadweb.Outcome {
	r := f.Report
	o := uploadweb.Outcome{
		Sums: r.Sums, Problems: r.Problems(), Said: []string{r.Said(p.Lang)}, Notes: r.Notes(p.Lang),
		Lists: []uploadweb.List{{Title: textChangesTitle.In(p.Lang), Table: lineTable(p.Lang, r), Of: r.Created + r.Changed}},
	}
	if r.Drafts+r.Published > 0 {
		o.Said = append(o.Said, textStatuses.In(p.Lang, "drafts", r.Drafts, "published", r.Published))
	}
	if r.Refused > 0 {
		o.Beware = textGoodOnly.In(p.Lang)
	}
	return o
}

// line is a row that adds or changes something.
type line struct {
	Row     string
	Name    string
	Kind    ui.Kind
	Word    string
	Changes []intake.Change
}

// lines are the first rows that add or change something.
func lines(l i18n.Lang, r intake.Report) (list []line) {
	for _, o := range r.Rows {
		if len(list) == most {
			break
		}
		one := line{Row: strconv.Itoa(o.Row), Name: o.Name, Changes: o.Diff}
		switch o.What {
		case intake.Created:
			one.Kind, one.Word = ui.OK, textNew.In(l)
		case intake.Changed:
			one.Kind, one.Word = ui.Planned, textChanged.In(l)
		default:
			continue
		}
		list = append(list, one)
	}
	return list
}

// lineTable shows those rows.
func lineTable(l i18n.Lang, r intake.Report) ui.Table {
	t := ui.Table{Caption: textChangesTitle.In(l), Columns: []ui.Column{{Title: textTitle.In(l)}, {Title: textWhatHappens.In(l)}, {Title: textRow.In(l)}}}
	for _, one := range lines(l, r) {
		t.Rows = append(t.Rows, []ui.Cell{{Text: uploadweb.OrDash(one.Name)}, {Body: lineBody(l, one)}, {Text: one.Row}})
	}
	return t
}

// fieldName is what a field that changed is called on the page.
func fieldName(l i18n.Lang, field string) string {
	for _, c := range column.Own() {
		if c.Name == field {
			return c.Label.Text(l)
		}
	}
	switch field {
	case "ends":
		return fieldName(l, "last_day")
	case "shift":
		return textShift.In(l)
	default:
		return field
	}
}
