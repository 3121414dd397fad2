package intakeweb

import (
	"bytes"

	"asar/internal/feature/intake"
	"asar/internal/feature/intake/column"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// startView is the first page: what to send, and the form that sends it.
type startView struct {
	view
	Why string // why nothing can be published yet; empty if it can
}

func (h *pages) start(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.startView(r, tx)
	return web.HTML(startPage(v)), err
}

func (h *pages) startView(r *web.Request, tx *db.Tx) (v startView, err error) {
	if v.Org, err = h.host(r, tx); err != nil {
		return v, err
	}
	if may, why := v.Org.MayPublish(r.Today()); !may {
		v.Why = why.Text(r.Lang)
	}
	v.Page = frame(r, textStartTitle.In(r.Lang))
	return v, nil
}

// upload keeps a file, or says on the same page why it cannot be read.
func (h *pages) upload(r *web.Request, tx *db.Tx) (web.Response, error) {
	host, err := h.host(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	sent, ok := r.File("file")
	if !ok || sent.Size == 0 && sent.Name == "" {
		return h.refuse(r, tx, textNoFile)
	}
	if sent.TooBig {
		return h.refuse(r, tx, textTooBig.With("mb", intake.OwnLimits.Bytes>>20))
	}
	f, err := h.Intake.Upload(tx, r.Actor, host.ID, sent.Name, sent.Path)
	if text := refusal(err); text != nil {
		return h.refuse(r, tx, text)
	}
	return web.See(r.Link(at(f))), err
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
var sampleColumns = []string{
	"source_id", "title", "what", "why", "directions", "region", "place", "meeting", "leader_name", "leader_phone", "min_age",
	"risks", "safety", "first_day", "last_day", "weekdays", "from", "to", "capacity", "status",
}

// sample is a table of two rows that can be taken as it stands, with the
// names of the columns in the reader's language.
func (h *pages) sample(r *web.Request, tx *db.Tx) (columns []string, rows sheet.Rows, err error) {
	host, err := h.host(r, tx)
	if err != nil {
		return nil, nil, err
	}
	labels := map[string]string{}
	for _, c := range column.Own() {
		labels[c.Name] = c.Label.Text(r.Lang)
	}
	for _, name := range sampleColumns {
		columns = append(columns, labels[name])
	}
	first := r.Today().AddDays(14)
	return columns, func(yield func([]any, error) bool) {
		for _, row := range sampleRows(r.Lang, host.Region, first) {
			var cells []any
			for _, name := range sampleColumns {
				cells = append(cells, row[name])
			}
			if !yield(cells, nil) {
				return
			}
		}
	}, nil
}

func sampleRows(l i18n.Lang, region string, first when.Day) []map[string]string {
	both := map[string]string{
		"region": region, "place": textSamplePlace.In(l), "meeting": textSampleMeeting.In(l), "leader_name": textSampleLeader.In(l),
		"leader_phone": "+7 701 234 56 78", "min_age": "16", "from": "10:00", "to": "14:00", "capacity": "20", "status": "draft",
	}
	one := map[string]string{
		"source_id": "1", "title": textSampleTitle1.In(l), "what": textSampleWhat1.In(l), "why": textSampleWhy1.In(l), "directions": "taza",
		"risks": textSampleNone.In(l), "first_day": string(first),
	}
	two := map[string]string{
		"source_id": "2", "title": textSampleTitle2.In(l), "what": textSampleWhat2.In(l), "why": textSampleWhy2.In(l), "directions": "bilim",
		"risks": "vulnerable", "safety": textSampleSafety.In(l), "first_day": string(first), "last_day": string(first.AddDays(28)),
		"weekdays": i18n.WeekdayShort(l, when.Day("2026-11-28").Time()),
	}
	for name, value := range both {
		one[name], two[name] = value, value
	}
	return []map[string]string{one, two}
}

// form of the CSV that a spreadsheet in the reader's language opens rightly.
func form(l i18n.Lang) sheet.CSV { return sheet.CSV{BOM: true, Semicolon: l != i18n.En} }

func (h *pages) sampleCSV(r *web.Request, tx *db.Tx) (web.Response, error) {
	columns, rows, err := h.sample(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	var b bytes.Buffer
	err = sheet.WriteCSV(&b, form(r.Lang), columns, rows)
	return web.Data("text/csv; charset=utf-8", "asar.csv", b.Bytes()), err
}

func (h *pages) sampleXLSX(r *web.Request, tx *db.Tx) (web.Response, error) {
	columns, rows, err := h.sample(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	var b bytes.Buffer
	err = sheet.WriteXLSX(&b, intake.Opportunities.Label().In(r.Lang), columns, rows)
	return web.Data("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "asar.xlsx", b.Bytes()), err
}
