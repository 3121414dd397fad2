package uploadweb

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
	"asar/internal/kit/ui"
	"asar/internal/kit/upload"
	"asar/internal/kit/web"
)

// outcomeView is the page of a dry run, or that of the result.
type outcomeView struct {
	view
	Outcome
	Run      string // names the dry run
	Mistakes []*mistake
	Most     int
}

func (p *Pages[R]) outcome(r *web.Request, title i18n.M, f upload.File[R]) outcomeView {
	v := outcomeView{view: p.frame(r, title, f.Org, f.ID, f.Name), Run: strconv.Itoa(f.Run), Most: p.Most}
	v.Outcome = p.Show(v.Page, f)
	v.Mistakes = mistakes(r.Lang, v.Problems)
	return v
}

func (p *Pages[R]) check(r *web.Request, tx *db.Tx) (web.Response, error) {
	f, err := p.open(r, tx)
	switch {
	case err != nil:
		return web.Response{}, err
	case f.State == upload.Taken:
		return p.see(r, f, "/result"), nil
	case f.State == upload.New:
		return p.see(r, f, p.ColumnsAt), nil
	}
	return web.HTML(checkPage(p.outcome(r, p.Words.Check, f))), nil
}

// apply takes the rows as the dry run has shown them. Sent again, from another
// tab or after going back, it leads to what has been taken.
func (p *Pages[R]) apply(r *web.Request, tx *db.Tx) (web.Response, error) {
	f, err := p.open(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	run, err := strconv.Atoi(r.Value("run"))
	if err != nil {
		run = 0 // of no dry run; Take then leaves the table as it is
	}
	if f, err = p.Files.Take(tx, r.Actor, f, run); err != nil {
		return web.Response{}, err
	}
	if f.State != upload.Taken {
		return p.see(r, f, "/check").Notice(textLookAgain.In(r.Lang)), nil
	}
	return p.see(r, f, "/result"), nil
}

func (p *Pages[R]) result(r *web.Request, tx *db.Tx) (web.Response, error) {
	f, err := p.open(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if f.State != upload.Taken {
		return p.see(r, f, p.ColumnsAt), nil
	}
	return web.HTML(resultPage(p.outcome(r, p.Words.Result, f))), nil
}

// problems is a table of what is wrong with the rows, for mending them.
func (p *Pages[R]) problems(r *web.Request, tx *db.Tx) (web.Response, error) {
	f, err := p.open(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v := p.outcome(r, p.Words.Check, f)
	var b bytes.Buffer
	columns := []string{textRow.In(r.Lang), textColumn.In(r.Lang), textValue.In(r.Lang), p.Words.Wrong.In(r.Lang)}
	err = sheet.WriteCSV(&b, form(r.Lang), columns, func(yield func([]any, error) bool) {
		for _, one := range v.Problems {
			if !yield([]any{one.Row, one.Column, one.Value, one.Text.Text(r.Lang)}, nil) {
				return
			}
		}
	})
	return web.Data("text/csv; charset=utf-8", p.SaveAs+"-problems.csv", b.Bytes()), err
}

// willTake is how many rows the button would take.
func (v outcomeView) willTake() int { return v.Created + v.Changed }

// idle says why there is nothing to take.
func (v outcomeView) idle() i18n.M {
	if v.Same > 0 && v.Refused == 0 {
		return v.Words.AllSame
	}
	return v.Words.Nothing
}

// mistake is one thing that is wrong, with the rows in which it is: a column
// filled in wrongly throughout is one mistake and not five thousand.
type mistake struct {
	Column, Text string
	Values       []string // the first that stand there
	Rows         []int
}

// someValues is how many examples of a mistake are shown.
const someValues = 3

// mistakes are what is wrong with the rows, as they first come.
func mistakes(l i18n.Lang, problems []sheet.Problem) []*mistake {
	type key struct{ column, text string }
	var list []*mistake
	known := map[key]*mistake{}
	for _, p := range problems {
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

// mistakeTable is the first of what is wrong with the rows.
func mistakeTable(v outcomeView) ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textRefusedTitle.In(l), Columns: []ui.Column{
		{Title: textColumn.In(l)}, {Title: textValue.In(l)}, {Title: v.Words.Wrong.In(l)}, {Title: textRows.In(l)},
	}}
	for _, m := range v.Mistakes[:min(v.Most, len(v.Mistakes))] {
		rows := ui.Cell{Text: sheet.SomeRows(m.Rows)}
		if len(m.Rows) > 1 {
			rows.Small = textRowsInAll.In(l, "n", len(m.Rows))
		}
		column := m.Column
		if column == "" {
			column = textWholeRow.In(l)
		}
		t.Rows = append(t.Rows, []ui.Cell{{Text: column}, {Text: OrDash(strings.Join(m.Values, "; "))}, {Text: m.Text}, rows})
	}
	return t
}

// OrDash is a text of a cell, or the sign that there is none.
func OrDash(text string) string {
	if text == "" {
		return "–"
	}
	return text
}

// steps are those of an import, for the tracker.
func steps(l i18n.Lang) []string {
	return []string{textStepFile.In(l), textStepColumns.In(l), textStepCheck.In(l), textStepDone.In(l)}
}
