package rosterweb

import (
	"bytes"

	"asar/internal/feature/credit/enrol/roster"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

func (h *pages) start(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.startView(r, tx)
	return web.HTML(startPage(v)), err
}

func (h *pages) startView(r *web.Request, tx *db.Tx) (v view, err error) {
	v.Page = frame(r, textStartTitle.In(r.Lang))
	v.Org, err = h.university(r, tx)
	return v, err
}

// upload keeps a list, or says on the same page why it cannot be read.
func (h *pages) upload(r *web.Request, tx *db.Tx) (web.Response, error) {
	university, err := h.university(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	sent, ok := r.File("file")
	if !ok || sent.Size == 0 && sent.Name == "" {
		return h.refuse(r, tx, textNoFile)
	}
	if sent.TooBig {
		return h.refuse(r, tx, textTooBig.With("mb", roster.MaxFile>>20))
	}
	f, err := h.Lists.Upload(tx, r.Actor, university.ID, sent.Name, sent.Path)
	if text := refusal(err); text != nil {
		return h.refuse(r, tx, text)
	}
	return web.See(r.Link(at(f, "columns"))), err
}

// refuse shows the first page again with what is wrong with the file.
func (h *pages) refuse(r *web.Request, tx *db.Tx, text i18n.Text) (web.Response, error) {
	v, err := h.startView(r, tx)
	v.Page.Errors = []ui.FieldError{{Name: "file", Text: text.Text(r.Lang)}}
	return web.Invalid(startPage(v)), err
}

// refusal returns what is wrong with a file or its columns, if that is what an
// error says.
func refusal(err error) i18n.Text {
	f, ok := fault.As(err)
	if !ok || f.Kind != fault.Invalid && f.Kind != fault.TooLarge {
		return nil
	}
	return f.Text
}

// sampleColumns are those of the sample, in its order.
var sampleColumns = []string{"number", "name", "birth", "form", "course", "funding", "status", "from"}

// sample is a list of two students that can be taken as it stands, with the
// names of the columns and the words in the reader's language.
func sample(r *web.Request) (columns []string, rows sheet.Rows) {
	for _, name := range sampleColumns {
		for _, c := range roster.Columns {
			if c.Name == name {
				columns = append(columns, c.Label.In(r.Lang))
			}
		}
	}
	from := string(r.Today())
	return columns, func(yield func([]any, error) bool) {
		_ = yield([]any{"S-0001", "Серікқызы Айгерім", "31.05.2006", sampleForm.In(r.Lang), "2", sampleGrant.In(r.Lang), sampleStudies.In(r.Lang), from}, nil) &&
			yield([]any{"S-0002", "Ахметов Ерлан Серікұлы", "02.01.2005", sampleForm.In(r.Lang), "3", samplePaid.In(r.Lang), sampleLeave.In(r.Lang), from}, nil)
	}
}

// form of the CSV that a spreadsheet in the reader's language opens rightly.
func form(l i18n.Lang) sheet.CSV { return sheet.CSV{BOM: true, Semicolon: l != i18n.En} }

func (h *pages) sampleCSV(r *web.Request, _ *db.Tx) (web.Response, error) {
	columns, rows := sample(r)
	var b bytes.Buffer
	err := sheet.WriteCSV(&b, form(r.Lang), columns, rows)
	return web.Data("text/csv; charset=utf-8", "students.csv", b.Bytes()), err
}

func (h *pages) sampleXLSX(r *web.Request, _ *db.Tx) (web.Response, error) {
	columns, rows := sample(r)
	var b bytes.Buffer
	err := sheet.WriteXLSX(&b, textSheet.In(r.Lang), columns, rows)
	return web.Data("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "students.xlsx", b.Bytes()), err
}
