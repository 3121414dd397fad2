package rosterweb

import (
	"maps"
	"slices"

	"asar/internal/feature/credit/enrol/roster"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// columnsView is the page on which each of our columns is given one of theirs.
type columnsView struct {
	view
	Theirs []string // the columns of the file
	Fields []ui.Field
	Dates  ui.Field
	From   ui.Field // of rows that do not say
}

func (h *pages) columns(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.open(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if v.File.State == roster.Taken {
		return web.See(r.Link(at(v.File, "result"))), nil
	}
	m := v.File.Mapping
	if v.File.State == roster.New {
		m = roster.Guess(v.File.Head.Columns)
	}
	return web.HTML(columnsPage(columnsFrom(r, v, m))), nil
}

// assign makes the dry run with the chosen columns, or says what is missing.
func (h *pages) assign(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.open(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	m, bad := readMapping(r, v.File.Head.Columns)
	for _, c := range roster.Missing(m) {
		bad = append(bad, ui.FieldError{Name: "c_" + c.Name, Text: textNeed.In(r.Lang, "column", c.Label)})
	}
	if len(bad) == 0 {
		f, err := h.Lists.Try(tx, r.Actor, v.File, m)
		if err == nil {
			return web.See(r.Link(at(f, "check"))), nil
		}
		text := refusal(err)
		if text == nil {
			return web.Response{}, err
		}
		bad = []ui.FieldError{{Text: text.Text(r.Lang)}}
	}
	c := columnsFrom(r, v, m)
	c.Page.Errors = bad
	return web.Invalid(columnsPage(c)), nil
}

// dated are the columns that hold days.
var dated = []string{"birth", "from"}

// readMapping reads which column is which, and what names none. That stays in
// the mapping, for the page that says so.
func readMapping(r *web.Request, file []string) (m sheet.Mapping, bad []ui.FieldError) {
	m = sheet.Mapping{Columns: map[string]string{}, Constants: map[string]string{}, Dates: map[string]string{}}
	for _, c := range roster.Columns {
		typed := r.Value("c_" + c.Name)
		if typed == "" {
			continue
		}
		name, found := columnOf(file, typed)
		if !found {
			bad = append(bad, ui.FieldError{Name: "c_" + c.Name, Text: textNoSuchColumn.In(r.Lang, "column", typed)})
		}
		m.Columns[c.Name] = name
	}
	if day := r.Value("from"); day != "" && m.Columns["from"] == "" {
		if _, err := when.ParseDay(day); err != nil {
			bad = append(bad, ui.FieldError{Name: "from", Text: textBadDay.In(r.Lang)})
		}
		m.Constants["from"] = day
	}
	if layout := r.Value("dates"); sheet.DateLayouts[layout] != "" {
		for _, name := range dated {
			if m.Columns[name] != "" {
				m.Dates[name] = layout
			}
		}
	}
	return m, bad
}

// columnOf finds the column that somebody has chosen or typed, in whatever
// spelling if only one is called so. What names none is returned as it is.
func columnOf(file []string, typed string) (string, bool) {
	var alike []string
	for _, name := range file {
		if i18n.Clean(name) == typed {
			return name, true
		}
		if i18n.Fold(name) == i18n.Fold(typed) {
			alike = append(alike, name)
		}
	}
	if len(alike) != 1 {
		return typed, false
	}
	return alike[0], true
}

// theirs names the list of the file's columns on the page.
const theirs = "theirs"

// layouts are the ways to write a date that must be named, each with an example.
var layouts = []ui.Option{{Value: "dd/mm/yyyy", Text: "31/05/2006"}, {Value: "mm/dd/yyyy", Text: "05/31/2006"}}

// columnsFrom fills the page from a mapping.
func columnsFrom(r *web.Request, v view, m sheet.Mapping) columnsView {
	v.Page = frame(r, textColumnsTitle.In(r.Lang))
	c := columnsView{view: v}
	for _, name := range v.File.Head.Columns {
		c.Theirs = append(c.Theirs, i18n.Clean(name))
	}
	for _, ours := range roster.Columns {
		c.Fields = append(c.Fields, ui.Field{
			Name: "c_" + ours.Name, Label: ours.Label.In(r.Lang), Hint: ours.About.In(r.Lang), Value: i18n.Clean(m.Columns[ours.Name]),
			Type: "search", List: theirs, Autocomplete: "off", Exact: true, Optional: !ours.Need,
		})
	}
	c.Dates = ui.Field{Name: "dates", Label: textDates.In(r.Lang), Options: layouts, Empty: textDatesUsual.In(r.Lang), Width: 34}
	for _, name := range slices.Sorted(maps.Keys(m.Dates)) {
		c.Dates.Value = m.Dates[name]
	}
	c.From = ui.Field{Name: "from", Label: textFrom.In(r.Lang), Hint: textFromHint.In(r.Lang), Value: m.Constants["from"]}
	if c.From.Value == "" {
		c.From.Value = string(r.Today())
	}
	return c
}

// begin is the table of the file's columns with what stands in the first row.
func begin(l i18n.Lang, h roster.Head) ui.Table {
	t := ui.Table{Caption: textYourFile.In(l), Columns: []ui.Column{{Title: textColumn.In(l)}, {Title: textFirstRow.In(l)}}}
	for i, name := range h.Columns {
		first := ""
		if i < len(h.First) {
			first = h.First[i]
		}
		t.Rows = append(t.Rows, []ui.Cell{{Text: name}, {Text: first}})
	}
	return t
}
