package intakeweb

import (
	"slices"
	"strconv"

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
	m := readMapping(r, v.File.Head.Columns)
	bad := ui.FieldError{Name: "c_title", Text: textNeedTitle.In(r.Lang)}
	if hasTitle(m) {
		f, err := h.Intake.Try(tx, r.Actor, v.File, m)
		if err == nil {
			return web.See(r.Link(at(f) + "/check")), nil
		}
		text := refusal(err)
		if text == nil {
			return web.Response{}, err
		}
		bad = ui.FieldError{Text: text.Text(r.Lang)}
	}
	a := assignFrom(r, v, m)
	a.Page.Errors = []ui.FieldError{bad}
	return web.Invalid(assignPage(a)), nil
}

func hasTitle(m sheet.Mapping) bool {
	return slices.ContainsFunc([]string{"title", "title_kk", "title_ru", "title_en"}, func(name string) bool { return m.Columns[name] != "" })
}

// readMapping reads which column is which. A choice is the number of a column
// of theirs, from 1: names may hold anything.
func readMapping(r *web.Request, theirs []string) sheet.Mapping {
	m := sheet.Mapping{Columns: map[string]string{}, Constants: map[string]string{}, Dates: map[string]string{}}
	for _, c := range column.Own() {
		if n, err := strconv.Atoi(r.Value("c_" + c.Name)); err == nil && n >= 1 && n <= len(theirs) {
			m.Columns[c.Name] = theirs[n-1]
		}
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
	return m
}

// layouts are the ways to write a date that must be named, each with an example.
var layouts = []ui.Option{
	{Value: "dd/mm/yyyy", Text: "17/10/2026"}, {Value: "mm/dd/yyyy", Text: "10/17/2026"},
	{Value: "month dd yyyy", Text: "October 17 2026"}, {Value: "dd month yyyy", Text: "17 October 2026"},
}

// assignFrom fills the page from a mapping.
func assignFrom(r *web.Request, v view, m sheet.Mapping) assignView {
	v.Page = frame(r, textAssignTitle.In(r.Lang))
	a := assignView{view: v}
	var options []ui.Option
	numbers := map[string]string{}
	for i, name := range v.File.Head.Columns {
		numbers[name] = strconv.Itoa(i + 1)
		options = append(options, ui.Option{Value: numbers[name], Text: name})
	}
	for _, group := range column.Groups {
		g := fieldGroup{Group: group}
		for _, c := range column.Own() {
			if c.Group == group {
				g.Fields = append(g.Fields, ui.Field{
					Name: "c_" + c.Name, Label: c.Label.Text(r.Lang), Hint: c.About.Text(r.Lang), Optional: !c.Need,
					Options: options, Value: numbers[m.Columns[c.Name]], Empty: textNoColumn.In(r.Lang),
				})
			}
		}
		if g.Fields != nil {
			a.Groups = append(a.Groups, g)
		}
	}
	a.Lang = ui.Field{Name: "lang", Label: textLang.In(r.Lang), Hint: textLangHint.In(r.Lang), Value: either(m.Constants["lang"], string(r.Lang))}
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
