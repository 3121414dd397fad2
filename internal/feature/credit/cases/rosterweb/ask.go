package rosterweb

import (
	"github.com/a-h/templ"

	"asar/internal/feature/credit/enrol/roster"
	"asar/internal/kit/sheet"
	"asar/internal/kit/ui"
	"asar/internal/kit/upload"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// ask asks from which day rows hold that do not say.
func ask(r *web.Request, p ui.Page, _ upload.Head, m sheet.Mapping) templ.Component {
	from := ui.Field{Name: "from", Label: textFrom.In(r.Lang), Hint: textFromHint.In(r.Lang), Value: m.Constants["from"]}
	if from.Value == "" {
		from.Value = string(r.Today())
	}
	return ui.DateField(p, from)
}

// read reads what was asked, and says which columns are missing.
func read(r *web.Request, m sheet.Mapping) (bad []ui.FieldError) {
	if day := r.Value("from"); day != "" && m.Columns["from"] == "" {
		if _, err := when.ParseDay(day); err != nil {
			bad = append(bad, ui.FieldError{Name: "from", Text: textBadDay.In(r.Lang)})
		}
		m.Constants["from"] = day
	}
	for _, c := range roster.Missing(m) {
		bad = append(bad, ui.FieldError{Name: "c_" + c.Name, Text: textNeed.In(r.Lang, "column", c.Label)})
	}
	return bad
}
