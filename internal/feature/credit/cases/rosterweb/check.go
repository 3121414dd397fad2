package rosterweb

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"asar/internal/feature/credit/cases/casesweb"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/enrol/roster"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// most is how many lines of a table are shown; what is wrong can be downloaded.
const most = 25

func (h *pages) check(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.open(r, tx)
	switch {
	case err != nil:
		return web.Response{}, err
	case v.File.State == roster.Taken:
		return web.See(r.Link(at(v.File, "result"))), nil
	case v.File.State == roster.New:
		return web.See(r.Link(at(v.File, "columns"))), nil
	}
	v.Page = frame(r, textCheckTitle.In(r.Lang))
	return web.HTML(checkPage(v)), nil
}

// apply takes the rows as the dry run has shown them. Sent again, from another
// tab or after going back, it leads to what has been taken.
func (h *pages) apply(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.open(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	run, err := strconv.Atoi(r.Value("run"))
	if err != nil {
		run = 0 // of no dry run; Take then leaves the list as it is
	}
	f, err := h.Lists.Take(tx, r.Actor, v.File, run)
	if err != nil {
		return web.Response{}, err
	}
	if f.State != roster.Taken {
		return web.See(r.Link(at(f, "check"))).Notice(textLookAgain.In(r.Lang)), nil
	}
	return web.See(r.Link(at(f, "result"))), nil
}

func (h *pages) result(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.open(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if v.File.State != roster.Taken {
		return web.See(r.Link(at(v.File, "columns"))), nil
	}
	v.Page = frame(r, textResultTitle.In(r.Lang))
	return web.HTML(resultPage(v)), nil
}

// problems is a table of what is wrong with the rows, for mending them.
func (h *pages) problems(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.open(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	var b bytes.Buffer
	columns := []string{textRow.In(r.Lang), textColumn.In(r.Lang), textValue.In(r.Lang), textProblem.In(r.Lang)}
	err = sheet.WriteCSV(&b, form(r.Lang), columns, func(yield func([]any, error) bool) {
		for _, p := range v.File.Report.Problems {
			if !yield([]any{p.Row, p.Column, p.Value, p.Text.Text(r.Lang)}, nil) {
				return
			}
		}
	})
	return web.Data("text/csv; charset=utf-8", "students-problems.csv", b.Bytes()), err
}

// runNumber names the dry run that the page shows.
func runNumber(f roster.File) string { return strconv.Itoa(f.Run) }

// nothingToDo says why there is nothing to take.
func nothingToDo(r roster.Report) i18n.M {
	if r.Same > 0 && r.Refused == 0 {
		return textAllSame
	}
	return textNothingGood
}

// mistake is one thing that is wrong, with the rows in which it is: a column
// filled in wrongly throughout is one mistake and not five thousand.
type mistake struct {
	Column, Text string
	Values       []string // the first that stand there
	Rows         []int
}

// someValues and someRows are how many examples of a mistake are shown.
const (
	someValues = 3
	someRows   = 8
)

// mistakes are what is wrong with the rows, as they first come.
func mistakes(l i18n.Lang, r roster.Report) []*mistake {
	type key struct{ column, text string }
	var list []*mistake
	known := map[key]*mistake{}
	for _, p := range r.Problems {
		k := key{p.Column, p.Text.Text(l)}
		m := known[k]
		if m == nil {
			m = &mistake{Column: k.column, Text: k.text}
			known[k], list = m, append(list, m)
		}
		m.Rows = append(m.Rows, p.Row)
		if p.Value != "" && len(m.Values) < someValues && !slices.Contains(m.Values, p.Value) {
			m.Values = append(m.Values, p.Value)
		}
	}
	return list
}

// problemTable is the first of what is wrong with the rows.
func problemTable(l i18n.Lang, list []*mistake) ui.Table {
	t := ui.Table{Caption: textRefusedTitle.In(l), Columns: []ui.Column{{Title: textRows.In(l)}, {Title: textColumn.In(l)}, {Title: textValue.In(l)}, {Title: textProblem.In(l)}}}
	for _, m := range list[:min(most, len(list))] {
		var rows []string
		for _, n := range m.Rows[:min(someRows, len(m.Rows))] {
			rows = append(rows, strconv.Itoa(n))
		}
		cell := ui.Cell{Text: strings.Join(rows, ", ")}
		if len(m.Rows) > 1 {
			cell.Small = textRowsInAll.In(l, "n", len(m.Rows))
		}
		t.Rows = append(t.Rows, []ui.Cell{cell, {Text: orDash(m.Column)}, {Text: orDash(strings.Join(m.Values, "; "))}, {Text: m.Text}})
	}
	return t
}

func orDash(text string) string {
	if text == "" {
		return "–"
	}
	return text
}

// lineTable is who is new and what changes.
func lineTable(l i18n.Lang, r roster.Report) ui.Table {
	t := ui.Table{Caption: textChangesTitle.In(l), Columns: []ui.Column{{Title: textRow.In(l)}, {Title: textStudent.In(l)}, {Title: textWas.In(l)}, {Title: textIs.In(l)}}}
	for _, one := range r.Lines[:min(most, len(r.Lines))] {
		was := ui.Cell{Text: textNew.In(l)}
		if one.Outcome == enrol.Updated {
			was.Text = facts(l, one.Was)
		}
		is := ui.Cell{Text: facts(l, one.Is)}
		if one.Is.From != "" {
			is.Small = textFromDay.In(l, "day", i18n.LongDate(l, one.Is.From.Time()))
		}
		t.Rows = append(t.Rows, []ui.Cell{{Text: strconv.Itoa(one.Row)}, {Text: one.Name}, was, is})
	}
	return t
}

// leftTable is who stands on the list and not in the file.
func leftTable(v view) ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textLeft.In(l), Columns: []ui.Column{{Title: textStudent.In(l)}, {Title: textNumber.In(l)}, {Title: textToday.In(l)}}}
	for _, s := range v.File.Report.Left[:min(most, len(v.File.Report.Left))] {
		name := strings.TrimSpace(strings.Join([]string{s.Surname, s.Given, s.Patronymic}, " "))
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: orDash(name), Href: v.Page.Href("/org/" + v.Org.ID.String() + "/students/" + s.ID.String())}, {Text: orDash(s.Number)}, {Text: facts(l, s.Facts)},
		})
	}
	return t
}

// facts says what holds of a student in one line.
func facts(l i18n.Lang, f enrol.Facts) string {
	var said []string
	for _, row := range casesweb.Facts(l, f) {
		said = append(said, row.Text)
	}
	return strings.Join(said, ", ")
}

// steps are those of an import, for the tracker.
func steps(l i18n.Lang) []string {
	return []string{textStepFile.In(l), textStepColumns.In(l), textStepCheck.In(l), textStepDone.In(l)}
}
