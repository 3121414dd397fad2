package intakeweb

import (
	"slices"

	"asar/internal/feature/intake"
	"asar/internal/feature/intake/column"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// assignView is the page on which each of our columns is given one of theirs.
type assignView struct {
	view
	Theirs []string // the columns of the file
	Groups []fieldGroup
	Lang   ui.Field // of texts whose column does not say
	Dates  ui.Field
	Status ui.Field
}

// fieldGroup is a group of our columns, as fields.
type fieldGroup struct {
	Group  column.Group
	Fields []ui.Field
}

func (h *pages) columns(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.open(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if v.File.State == intake.Taken {
		return web.See(r.Link(at(v.File) + "/result")), nil
	}
	m := v.File.Mapping
	if v.File.State == intake.New {
		m = intake.Guess(v.File.Head.Columns)
	}
	return web.HTML(assignPage(assignFrom(r, v, m))), nil
}

// assign makes the dry run with the chosen columns, or says what is missing.
func (h *pages) assign(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.open(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	m, bad := readMapping(r, v.File.Head.Columns)
	if !hasTitle(m) {
		bad = append(bad, ui.FieldError{Name: "c_title", Text: textNeedTitle.In(r.Lang)})
	}
	if len(bad) == 0 {
		f, err := h.Intake.Try(tx, r.Actor, v.File, m)
		if err == nil {
			return web.See(r.Link(at(f) + "/check")), nil
		}
		text := refusal(err)
		if text == nil {
			return web.Response{}, err
		}
		bad = []ui.FieldError{{Text: text.Text(r.Lang)}}
	}
	a := assignFrom(r, v, m)
	a.Page.Errors = bad
	return web.Invalid(assignPage(a)), nil
}

func hasTitle(m sheet.Mapping) bool {
	return slices.ContainsFunc([]string{"title", "title_kk", "title_ru", "title_en"}, func(name string) bool { return m.Columns[name] != "" })
}

// readMapping reads which column is which, and what names none. That stays in
// the mapping, for the page that says so.
func readMapping(r *web.Request, file []string) (m sheet.Mapping, bad []ui.FieldError) {
	m = sheet.Mapping{Columns: map[string]string{}, Constants: map[string]string{}, Dates: map[string]string{}}
	for _, c := range column.Own() {
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
	for _, name := range []string{"lang", "status"} {
		if value := r.Value(name); value != "" && m.Columns[name] == "" {
			m.Constants[name] = value
		}
	}
	if layout := r.Value("dates"); sheet.DateLayouts[layout] != "" {
		for _, name := range []string{"first_day", "last_day"} {
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

// theirs names the list of the file's columns on the page. It is there once,
// and not with each of our columns: with fifty of them and a wide file the
// choices alone would weigh a hundred kilobytes.
const theirs = "theirs"

// layouts are the ways to write a date that must be named, each with an example.
var layouts = []ui.Option{
	{Value: "dd/mm/yyyy", Text: "17/10/2026"}, {Value: "mm/dd/yyyy", Text: "10/17/2026"},
	{Value: "month dd yyyy", Text: "October 17 2026"}, {Value: "dd month yyyy", Text: "17 October 2026"},
}

// assignFrom fills the page from a mapping.
func assignFrom(r *web.Request, v view, m sheet.Mapping) assignView {
	v.Page = frame(r, textAssignTitle.In(r.Lang))
	a := assignView{view: v}
	for _, name := range v.File.Head.Columns {
		a.Theirs = append(a.Theirs, i18n.Clean(name))
	}
	for _, group := range column.Groups {
		g := fieldGroup{Group: group}
		for _, c := range column.Own() {
			if c.Group == group {
				g.Fields = append(g.Fields, ui.Field{
					Name: "c_" + c.Name, Label: c.Label.Text(r.Lang), Hint: c.About.Text(r.Lang), Value: i18n.Clean(m.Columns[c.Name]),
					Type: "search", List: theirs, Autocomplete: "off", Exact: true,
				})
			}
		}
		if g.Fields != nil {
			a.Groups = append(a.Groups, g)
		}
	}
	a.Lang = ui.Field{Name: "lang", Label: textLang.In(r.Lang), Hint: textLangHint.In(r.Lang), Value: either(m.Constants["lang"], string(written(v.File.Head.Columns, r.Lang)))}
	for _, l := range i18n.Langs {
		a.Lang.Options = append(a.Lang.Options, ui.Option{Value: string(l), Text: l.Native()})
	}
	a.Dates = ui.Field{
		Name: "dates", Label: textDates.In(r.Lang), Value: either(m.Dates["first_day"], m.Dates["last_day"]),
		Options: layouts, Empty: textDatesUsual.In(r.Lang), Width: 34,
	}
	a.Status = ui.Field{Name: "status", Label: textStatus.In(r.Lang), Hint: textStatusHint.In(r.Lang), Value: either(m.Constants["status"], "draft"), Options: []ui.Option{
		{Value: "draft", Text: textStatusDraft.In(r.Lang)}, {Value: "published", Text: textStatusPublish.In(r.Lang)},
	}}
	return a
}

// written guesses in which language the texts of a file are: that of its
// header, or else the reader's. Who reads the site in Kazakh may well send a
// table in Russian, and its texts must not come to stand as Kazakh ones.
func written(file []string, reader i18n.Lang) i18n.Lang {
	folded := map[string]bool{}
	for _, name := range file {
		folded[i18n.Fold(name)] = true
	}
	best, most := reader, 0
	for _, l := range i18n.Langs {
		known := 0
		for _, c := range column.Own() {
			if folded[i18n.Fold(c.Label.Text(l))] {
				known++
			}
		}
		if known > most || known == most && l == reader {
			best, most = l, known
		}
	}
	return best
}

func either(one, other string) string {
	if one != "" {
		return one
	}
	return other
}

// begin is the table of the file's columns with what stands in the first row.
func begin(l i18n.Lang, h intake.Head) ui.Table {
	t := ui.Table{Caption: textYourFile.In(l), Columns: []ui.Column{{Title: textColumn.In(l)}, {Title: textFirstRow.In(l)}}}
	for i, name := range h.Columns {
		t.Rows = append(t.Rows, []ui.Cell{{Text: name}, {Text: h.First[i]}})
	}
	return t
}
