package intakeweb

import (
	"slices"

	"github.com/a-h/templ"

	"asar/internal/feature/intake/column"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
	"asar/internal/kit/ui"
	"asar/internal/kit/upload"
	"asar/internal/kit/web"
)

// ask asks in which language the texts are whose column does not say, and what
// becomes of complete rows.
func ask(r *web.Request, p ui.Page, h upload.Head, m sheet.Mapping) templ.Component {
	lang := ui.Field{Name: "lang", Label: textLang.In(r.Lang), Hint: textLangHint.In(r.Lang), Value: either(m.Constants["lang"], string(written(h.Columns, r.Lang)))}
	for _, l := range i18n.Langs {
		lang.Options = append(lang.Options, ui.Option{Value: string(l), Text: l.Native()})
	}
	return templ.Join(ui.RadioGroup(p, lang), ui.RadioGroup(p, ui.Field{
		Name: "status", Label: textStatus.In(r.Lang), Hint: textStatusHint.In(r.Lang), Value: either(m.Constants["status"], "draft"), Options: []ui.Option{
			{Value: "draft", Text: textStatusDraft.In(r.Lang)}, {Value: "published", Text: textStatusPublish.In(r.Lang)},
		},
	}))
}

// read reads what was asked. The title must stand in some column.
func read(r *web.Request, m sheet.Mapping) (bad []ui.FieldError) {
	for _, name := range []string{"lang", "status"} {
		if value := r.Value(name); value != "" && m.Columns[name] == "" {
			m.Constants[name] = value
		}
	}
	titled := slices.ContainsFunc([]string{"title", "title_kk", "title_ru", "title_en"}, func(name string) bool { return m.Columns[name] != "" })
	if !titled {
		bad = append(bad, ui.FieldError{Name: "c_title", Text: textNeedTitle.In(r.Lang)})
	}
	return bad
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
