package universityweb

import (
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/enrol/roster"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// rosterView is where the office sends its list, and what became of it.
type rosterView struct {
	desk
	Report   *roster.Report
	Headings []string
}

// linesShown bounds what is listed of a file, so that a page stays light.
const linesShown = 100

func (h *pages) rosterView(r *web.Request, tx *db.Tx) (v rosterView, err error) {
	v.desk, err = h.desk(r, tx, textRoster.In(r.Lang))
	v.Page.HasForm = true
	v.Headings = roster.Headings(r.Lang)
	return v, err
}

func (h *pages) asksRoster(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.rosterView(r, tx)
	return web.HTML(rosterPage(v)), err
}

// roster tries a list, or takes it, and says what became of it.
func (h *pages) roster(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.rosterView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	sent, ok := r.File("file")
	switch {
	case !ok || sent.Size == 0 && sent.Name == "":
		return v.refused(textNoFile.In(r.Lang)), nil
	case sent.TooBig:
		return v.refused(textTooBig.In(r.Lang, "mb", roster.MaxFile>>20)), nil
	}
	job := roster.Job{Org: v.Host.ID, Path: sent.Path, DryRun: r.Value("do") != "take", Rows: roster.MaxRows}
	report, err := roster.Take(tx, h.Students, r.Actor, job)
	if f, bad := fault.As(err); bad && (f.Kind == fault.Invalid || f.Kind == fault.TooLarge) && f.Text != nil {
		return v.refused(f.Text.Text(r.Lang)), nil
	}
	v.Report = &report
	return web.HTML(rosterPage(v)), err
}

// refused is the page with what is wrong with the file.
func (v rosterView) refused(text string) web.Response {
	v.Page.Errors = append(v.Page.Errors, ui.FieldError{Name: "file", Text: text})
	return web.Invalid(rosterPage(v))
}

// problemsTable is what is wrong, by row and column.
func (v rosterView) problemsTable() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textProblems.In(l), Columns: []ui.Column{{Title: textRow.In(l)}, {Title: textColumn.In(l)}, {Title: textStands.In(l)}, {Title: textWrong.In(l)}}}
	for _, p := range v.Report.Problems[:min(len(v.Report.Problems), linesShown)] {
		t.Rows = append(t.Rows, []ui.Cell{{Text: i18n.Number(l, p.Row)}, {Text: p.Column}, {Text: p.Value}, {Text: p.Text.Text(l)}})
	}
	return t
}

// linesTable is who is new and what has changed.
func (v rosterView) linesTable() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textDiff.In(l), Columns: []ui.Column{{Title: textRow.In(l)}, {Title: textName.In(l)}, {Title: textWas.In(l)}, {Title: textIs.In(l)}}}
	for _, line := range v.Report.Lines[:min(len(v.Report.Lines), linesShown)] {
		was := textNew.In(l)
		if line.Outcome == enrol.Updated {
			was = factsLine(l, line.Was)
		}
		t.Rows = append(t.Rows, []ui.Cell{{Text: i18n.Number(l, line.Row)}, {Text: line.Name}, {Text: was}, {Text: factsLine(l, line.Is)}})
	}
	return t
}

// leftTable is who stands on the list and not in the file.
func (v rosterView) leftTable() ui.Table {
	l := v.Page.Lang
	t := ui.Table{Caption: textLeft.In(l), Columns: []ui.Column{{Title: textName.In(l)}, {Title: textNumber.In(l)}, {Title: textStanding.In(l)}}}
	for _, s := range v.Report.Left[:min(len(v.Report.Left), linesShown)] {
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: fullName(s.Identity), Href: v.Page.Href(base(v.Host.ID) + "/students/" + s.ID.String())}, {Text: s.Number}, {Text: factsLine(l, s.Facts)},
		})
	}
	return t
}
