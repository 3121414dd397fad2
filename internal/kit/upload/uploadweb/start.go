package uploadweb

import (
	"bytes"
	"io"

	"github.com/a-h/templ"

	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
	"asar/internal/kit/ui"
	"asar/internal/kit/upload"
	"asar/internal/kit/web"
)

// startView is the first page: what to send, and the form that sends it.
type startView struct {
	view
	Above  templ.Component // may be nil
	Hint   string
	Groups []group
}

func (p *Pages[R]) start(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := p.startView(r, tx)
	return web.HTML(startPage(v)), err
}

func (p *Pages[R]) startView(r *web.Request, tx *db.Tx) (v startView, err error) {
	org, err := r.PathID("org")
	if err != nil {
		return v, err
	}
	name, above, err := p.Start(r, tx, org)
	limits := p.Files.Kind.Limits
	return startView{
		view: p.frame(r, p.Words.Start, org, 0, name.Text(r.Lang)), Above: above, Groups: p.groups(),
		Hint: p.Words.FileHint.In(r.Lang, "mb", limits.Bytes>>20, "rows", limits.Rows),
	}, err
}

// arrival is what Prepare found of the file that was sent.
type arrival struct {
	sent  upload.Sent
	wrong i18n.Text // why there is nothing to keep; nil if there is
}

// look looks the file through, before the transaction of upload begins.
func (p *Pages[R]) look(r *web.Request) error {
	found, err := p.arrived(r)
	r.Hand(found)
	return err
}

func (p *Pages[R]) arrived(r *web.Request) (arrival, error) {
	file, ok := r.File("file")
	switch {
	case !ok || file.Size == 0 && file.Name == "":
		return arrival{wrong: textNoFile}, nil
	case file.TooBig:
		return arrival{wrong: textTooBig.With("mb", p.Files.Kind.Limits.Bytes>>20)}, nil
	}
	sent, err := p.Files.Read(file.Name, file.Path)
	if wrong := refusal(err); wrong != nil {
		return arrival{wrong: wrong}, nil
	}
	return arrival{sent: sent}, err
}

// upload keeps the file, or says on the same page why it cannot be read.
func (p *Pages[R]) upload(r *web.Request, tx *db.Tx) (web.Response, error) {
	org, err := r.PathID("org")
	if err != nil {
		return web.Response{}, err
	}
	found := web.Prepared[arrival](r)
	if found.wrong != nil {
		return p.refuse(r, tx, found.wrong)
	}
	f, err := p.Files.Upload(tx, r.Actor, org, found.sent)
	return p.see(r, f, p.ColumnsAt), err
}

// refuse shows the first page again with what is wrong with the file.
func (p *Pages[R]) refuse(r *web.Request, tx *db.Tx, text i18n.Text) (web.Response, error) {
	v, err := p.startView(r, tx)
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

// form of the CSV that a spreadsheet in the reader's language opens rightly.
func form(l i18n.Lang) sheet.CSV { return sheet.CSV{BOM: true, Semicolon: l != i18n.En} }

func (p *Pages[R]) sampleCSV(r *web.Request, tx *db.Tx) (web.Response, error) {
	return p.sample(r, tx, ".csv", "text/csv; charset=utf-8", func(to io.Writer, columns []string, rows sheet.Rows) error {
		return sheet.WriteCSV(to, form(r.Lang), columns, rows)
	})
}

func (p *Pages[R]) sampleXLSX(r *web.Request, tx *db.Tx) (web.Response, error) {
	const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	return p.sample(r, tx, ".xlsx", kind, func(to io.Writer, columns []string, rows sheet.Rows) error {
		return sheet.WriteXLSX(to, p.Words.Sheet.In(r.Lang), columns, rows)
	})
}

// sample is a table that can be taken as it stands, with the names of the
// columns in the reader's language.
func (p *Pages[R]) sample(r *web.Request, tx *db.Tx, ending, kind string, write func(io.Writer, []string, sheet.Rows) error) (web.Response, error) {
	org, err := r.PathID("org")
	if err != nil {
		return web.Response{}, err
	}
	rows, err := p.Rows(r, tx, org)
	if err != nil {
		return web.Response{}, err
	}
	labels := map[string]string{}
	for _, c := range p.Columns {
		labels[c.Name] = c.Label.Text(r.Lang)
	}
	var columns []string
	for _, name := range p.Sample {
		columns = append(columns, labels[name])
	}
	var b bytes.Buffer
	err = write(&b, columns, func(yield func([]any, error) bool) {
		for _, row := range rows {
			var cells []any
			for _, name := range p.Sample {
				cells = append(cells, row[name])
			}
			if !yield(cells, nil) {
				return
			}
		}
	})
	return web.Data(kind, p.SaveAs+ending, b.Bytes()), err
}
