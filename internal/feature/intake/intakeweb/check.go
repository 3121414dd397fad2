package intakeweb

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"asar/internal/feature/intake"
	"asar/internal/feature/intake/column"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// most is how many lines of a table are shown; the rest can be downloaded.
const most = 50

func (h *pages) check(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.open(r, tx)
	switch {
	case err != nil:
		return web.Response{}, err
	case v.File.State == intake.Taken:
		return web.See(r.Link(at(v.File) + "/result")), nil
	case v.File.State == intake.New:
		return web.See(r.Link(at(v.File))), nil
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
		run = 0 // of no dry run; Take then leaves the file as it is
	}
	f, err := h.Intake.Take(tx, r.Actor, v.File, run)
	if err != nil {
		return web.Response{}, err
	}
	if f.State != intake.Taken {
		return web.See(r.Link(at(f) + "/check")).Notice(textLookAgain.In(r.Lang)), nil
	}
	return web.See(r.Link(at(f) + "/result")), nil
}

func (h *pages) result(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.open(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if v.File.State != intake.Taken {
		return web.See(r.Link(at(v.File))), nil
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
		for _, p := range v.File.Report.Problems() {
			if !yield([]any{p.Row, p.Column, p.Value, p.Text.Text(r.Lang)}, nil) {
				return
			}
		}
	})
	return web.Data("text/csv; charset=utf-8", "asar-problems.csv", b.Bytes()), err
}

// mistake is one thing that is wrong, with the rows in which it is: a column
// filled in wrongly throughout is one mistake and not five hundred.
type mistake struct {
	Column, Text string
	Values       []string // the first that stand there
	Rows         []int
}

// mistakes are what is wrong with the rows, as they first come.
func mistakes(l i18n.Lang, r intake.Report) []*mistake {
	type key struct{ column, text string }
	var list []*mistake
	known := map[key]*mistake{}
	for _, p := range r.Problems() {
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

// someValues is how many examples of a mistake are shown.
const someValues = 3

// problemTable is the first of what is wrong with the rows.
func problemTable(l i18n.Lang, list []*mistake) ui.Table {
	t := ui.Table{Caption: textRefusedTitle.In(l), Columns: []ui.Column{{Title: textRows.In(l)}, {Title: textColumn.In(l)}, {Title: textValue.In(l)}, {Title: textProblem.In(l)}}}
	for _, m := range list[:min(most, len(list))] {
		rows := ui.Cell{Text: intake.FirstRows(m.Rows)}
		if len(m.Rows) > 1 {
			rows.Small = textRowsInAll.In(l, "n", len(m.Rows))
		}
		t.Rows = append(t.Rows, []ui.Cell{rows, {Text: either(m.Column, "–")}, {Text: either(strings.Join(m.Values, "; "), "–")}, {Text: m.Text}})
	}
	return t
}

// line is a row that adds or changes something.
type line struct {
	Row     string
	Name    string
	Kind    ui.Kind
	Word    string
	Changes []intake.Change
	Notes   []string
}

// lines are the first rows that add or change something.
func lines(l i18n.Lang, r intake.Report) []line {
	var list []line
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
		for _, n := range o.Notes {
			one.Notes = append(one.Notes, n.Text(l))
		}
		list = append(list, one)
	}
	return list
}

// lineTable shows those rows.
func lineTable(l i18n.Lang, list []line) ui.Table {
	t := ui.Table{Caption: textChangesTitle.In(l), Columns: []ui.Column{{Title: textRow.In(l)}, {Title: textTitle.In(l)}, {Title: textWhatHappens.In(l)}}}
	for _, one := range list {
		t.Rows = append(t.Rows, []ui.Cell{{Text: one.Row}, {Text: either(one.Name, "–")}, {Body: lineBody(l, one)}})
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

// shown is a value short enough for a table.
func shown(s string) string {
	if letters := []rune(s); len(letters) > 80 {
		return string(letters[:80]) + "…"
	}
	return either(s, "–")
}

// steps are those of an import, for the tracker.
func steps(l i18n.Lang) []string {
	return []string{textStepFile.In(l), textStepColumns.In(l), textStepCheck.In(l), textStepDone.In(l)}
}
