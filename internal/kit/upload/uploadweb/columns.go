package uploadweb

import (
	"slices"

	"github.com/a-h/templ"

	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
	"asar/internal/kit/ui"
	"asar/internal/kit/upload"
	"asar/internal/kit/web"
)

// group is a group of our columns, on the page of columns with their fields.
type group struct {
	Label   i18n.M // empty if the columns have no groups
	Columns []sheet.Column
	Fields  []ui.Field
	Folded  bool
}

// columnsView is the page on which each of our columns is given one of theirs.
type columnsView struct {
	view
	Head   upload.Head
	Theirs []string // the columns of the file
	Groups []group
	Dates  ui.Field
	Asked  templ.Component
}

// groups are our columns in their groups.
func (p *Pages[R]) groups() (list []group) {
	for _, label := range p.Groups {
		g := group{Label: label, Folded: label == p.Further}
		for _, c := range p.Columns {
			if c.Group == label {
				g.Columns = append(g.Columns, c)
			}
		}
		if g.Columns != nil {
			list = append(list, g)
		}
	}
	return list
}

func (p *Pages[R]) columns(r *web.Request, tx *db.Tx) (web.Response, error) {
	f, err := p.open(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if f.State == upload.Taken {
		return p.see(r, f, "/result"), nil
	}
	if f.State == upload.New {
		f.Mapping.Columns = sheet.Guess(p.Columns, f.Head.Columns)
	}
	return web.HTML(columnsPage(p.columnsView(r, f, nil))), nil
}

// assign makes the dry run with the chosen columns, or says what is missing.
func (p *Pages[R]) assign(r *web.Request, tx *db.Tx) (web.Response, error) {
	f, err := p.open(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	m, bad := p.readMapping(r, f.Head.Columns)
	if len(bad) == 0 {
		f, err := p.Files.Try(tx, r.Actor, f, m)
		if err == nil {
			return p.see(r, f, "/check"), nil
		}
		text := refusal(err)
		if text == nil {
			return web.Response{}, err
		}
		bad = []ui.FieldError{{Text: text.Text(r.Lang)}}
	}
	f.Mapping = m
	return web.Invalid(columnsPage(p.columnsView(r, f, bad))), nil
}

// readMapping reads which column is which, and what names none. That stays in
// the mapping, for the page that says so.
func (p *Pages[R]) readMapping(r *web.Request, file []string) (m sheet.Mapping, bad []ui.FieldError) {
	m = sheet.Mapping{Columns: map[string]string{}, Constants: map[string]string{}, Dates: map[string]string{}}
	for _, c := range p.Columns {
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
	if layout := r.Value("dates"); sheet.DateLayouts[layout] != "" {
		for _, name := range p.Dates {
			if m.Columns[name] != "" {
				m.Dates[name] = layout
			}
		}
	}
	return m, append(bad, p.Read(r, m)...)
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

// theirs names the list of the file's columns on the page. It is there once,
// and not with each of our columns: with fifty of them and a wide file the
// choices alone would weigh a hundred kilobytes.
const theirs = "theirs"

// columnsView fills the page from the file's mapping.
func (p *Pages[R]) columnsView(r *web.Request, f upload.File[R], bad []ui.FieldError) columnsView {
	of := f.Name + " · " + textRowCount.In(r.Lang, "n", f.Head.Rows)
	v := columnsView{view: p.frame(r, textColumnsTitle, f.Org, f.ID, of), Head: f.Head, Groups: p.groups()}
	v.Page.Errors = bad
	for _, name := range f.Head.Columns {
		v.Theirs = append(v.Theirs, i18n.Clean(name))
	}
	for i, g := range v.Groups {
		for _, c := range g.Columns {
			v.Groups[i].Fields = append(v.Groups[i].Fields, ui.Field{
				Name: "c_" + c.Name, Label: c.Label.Text(r.Lang), Hint: c.About.Text(r.Lang), Value: i18n.Clean(f.Mapping.Columns[c.Name]),
				Type: "search", List: theirs, Autocomplete: "off", Exact: true, Optional: p.Mark && !c.Need,
			})
		}
	}
	v.Dates = ui.Field{Name: "dates", Label: textDates.In(r.Lang), Options: p.Layouts, Empty: p.Words.Usual.In(r.Lang), Width: 34}
	for _, name := range p.Dates {
		if v.Dates.Value == "" {
			v.Dates.Value = f.Mapping.Dates[name]
		}
	}
	v.Asked = p.Ask(r, v.Page, f.Head, f.Mapping)
	return v
}

// chosen tells whether one of a group's columns has been given one of theirs.
func (g group) chosen() bool {
	return slices.ContainsFunc(g.Fields, func(f ui.Field) bool { return f.Value != "" })
}

// begin is the table of the file's columns with what stands in the first row.
func begin(l i18n.Lang, h upload.Head) ui.Table {
	t := ui.Table{Caption: textYourFile.In(l), Columns: []ui.Column{{Title: textColumn.In(l)}, {Title: textFirstRow.In(l)}}}
	for i, name := range h.Columns {
		t.Rows = append(t.Rows, []ui.Cell{{Text: name}, {Text: h.First[i]}})
	}
	return t
}
