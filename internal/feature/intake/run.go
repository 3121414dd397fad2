package intake

import (
	"context"
	"errors"
	"io"
	"slices"

	"asar/internal/core/atlas"
	"asar/internal/feature/intake/cell"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
)

// chunkRows is how many rows share a transaction: few enough that others can
// write in between, enough that the commits do not count.
const chunkRows = 100

// run is one import under way.
type run struct {
	*Desk
	by      auth.Actor
	job     Job
	source  string
	mapping sheet.Mapping
	reader  *sheet.Reader
	tell    func(Progress)
	of      int // rows in the file
	report  Report

	// What belongs to the chunk at hand. undo takes back, in reverse, what a
	// row or a chunk that was undone had noted.
	tx     *db.Tx
	staged []Outcome
	undo   []func()

	seen       map[string]int // what a row stands for → the row
	laid       int            // shifts
	known      *orgIndex
	homes      map[string][]sheet.Record // rows that say where an organisation is at home
	regions    map[string]atlas.Region
	directions map[string]atlas.Direction
}

// Run takes a file. Rows are kept hundred by hundred, so that a long import
// keeps nobody waiting; a dry or strict run is one transaction. The report
// counts what was done also when an error ends the run early. A file that
// cannot be read is refused with a *fault.Error before anything is written.
func (d *Desk) Run(ctx context.Context, on *db.DB, by auth.Actor, job Job, tell func(Progress)) (report Report, err error) {
	defer fault.Wrap(&err, "intake.Run(%s)", job.Kind)
	if job.DryRun || job.Strict {
		err = on.Write(ctx, func(tx *db.Tx) (err error) {
			report, err = d.RunTx(tx, by, job, tell)
			return err
		})
		return report, err
	}
	r, err := d.open(by, job, tell)
	if err != nil {
		return Report{}, err
	}
	defer func() { err = errors.Join(err, r.reader.Close()) }()
	for {
		rows, err := r.next()
		if err != nil || len(rows) == 0 {
			return r.report, err
		}
		if err := on.Write(ctx, func(tx *db.Tx) error { return r.take(tx, rows) }); err != nil {
			return r.report, err
		}
		r.keep()
	}
}

// RunTx takes a file inside the caller's transaction.
func (d *Desk) RunTx(tx *db.Tx, by auth.Actor, job Job, tell func(Progress)) (report Report, err error) {
	defer fault.Wrap(&err, "intake.RunTx(%s)", job.Kind)
	r, err := d.open(by, job, tell)
	if err != nil {
		return Report{}, err
	}
	defer func() { err = errors.Join(err, r.reader.Close()) }()
	if _, err := tx.Exec(sqlBeginAll); err != nil {
		return Report{}, err
	}
	for {
		rows, err := r.next()
		if err != nil {
			return r.report, err
		}
		if len(rows) == 0 {
			break
		}
		if err := r.take(tx, rows); err != nil {
			return r.report, err
		}
		r.keep()
	}
	r.report.Undone = job.Strict && r.report.Refused > 0
	if job.DryRun || r.report.Undone {
		_, err = tx.Exec(sqlUndoAll)
	}
	return r.report, err
}

// mayImport lets whoever runs an organisation's opportunities import those, and
// whoever keeps the platform everything.
func mayImport(by auth.Actor, job Job) error {
	switch {
	case job.Org != 0 && job.Kind == Opportunities:
		return allowed(by, job.Org)
	case by.May(auth.KeepPlatform, auth.Country):
		return nil
	default:
		return fault.Forbidden(string(auth.KeepPlatform))
	}
}

// open looks the file through and finds its columns.
func (d *Desk) open(by auth.Actor, job Job, tell func(Progress)) (*run, error) {
	if err := mayImport(by, job); err != nil {
		return nil, err
	}
	if job.Kind.Columns() == nil {
		return nil, fault.New(fault.Invalid, "intake/kind", textUnknownKind.With("kinds", kindsText{}))
	}
	if _, ok := i18n.Parse(string(job.Lang)); !ok {
		job.Lang = i18n.Ru
	}
	r := &run{Desk: d, by: by, job: job, tell: tell, seen: map[string]int{}, homes: map[string][]sheet.Record{}, source: job.Mapping.Source}
	if r.source == "" {
		r.source = "import"
	}
	r.report.DryRun = job.DryRun
	if err := r.look(); err != nil {
		return nil, err
	}
	var err error
	r.reader, err = sheet.Open(job.Path, job.Limits)
	return r, err
}

// look reads the whole file, so that one which breaks in the middle is refused
// before its first row is taken, and keeps where its organisations are at home.
func (r *run) look() error {
	return eachRow(r.job.Path, r.job.Limits, func(columns []string) (err error) {
		r.mapping, r.report.Ignored, err = r.job.fit(columns)
		return err
	}, func(row sheet.Row) {
		r.of++
		if r.job.Kind == Opportunities && r.job.Org == 0 {
			r.keepHome(r.mapping.Apply(row))
		}
	})
}

// eachRow reads a file to its end.
func eachRow(path string, limits sheet.Limits, head func(columns []string) error, do func(sheet.Row)) (err error) {
	reader, err := sheet.Open(path, limits)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, reader.Close()) }()
	if err := head(reader.Columns()); err != nil {
		return err
	}
	for {
		row, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		do(row)
	}
}

// next reads the rows of the next chunk; none means that there are no more.
func (r *run) next() ([]sheet.Record, error) {
	var list []sheet.Record
	for len(list) < chunkRows {
		row, err := r.reader.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		list = append(list, r.mapping.Apply(row))
	}
	return list, nil
}

// take writes a chunk. It may be called again with the same rows, after its
// transaction was undone.
func (r *run) take(tx *db.Tx, rows []sheet.Record) error {
	r.back(0)
	r.tx, r.staged = tx, r.staged[:0]
	for i, rec := range rows {
		o, err := r.one(rec)
		if err != nil {
			return err
		}
		r.staged = append(r.staged, o)
		if r.tell != nil && (i+1 == len(rows) || i%10 == 9) {
			r.tell(Progress{Rows: r.report.Read + i + 1, Of: r.of})
		}
	}
	return nil
}

// keep counts a chunk that was written.
func (r *run) keep() {
	for _, o := range r.staged {
		r.report.add(o)
	}
	r.staged, r.undo = r.staged[:0], nil
}

// back takes back what was noted since undo had this length.
func (r *run) back(to int) {
	for _, undo := range slices.Backward(r.undo[to:]) {
		undo()
	}
	r.undo = r.undo[:to]
}

// one takes one row, whole or not at all.
func (r *run) one(rec sheet.Record) (Outcome, error) {
	if len(rec.Problems) > 0 {
		return Outcome{Row: rec.Number, What: Refused, Problems: rec.Problems}, nil
	}
	mark := len(r.undo)
	if _, err := r.tx.Exec(sqlBeginRow); err != nil {
		return Outcome{}, err
	}
	o, err := r.put(rec)
	if err == nil {
		o.Row = rec.Number
		_, err = r.tx.Exec(sqlEndRow)
		return o, err
	}
	problems, ok := r.problems(rec, err)
	if !ok {
		return Outcome{}, err
	}
	r.back(mark)
	if _, err := r.tx.Exec(sqlUndoRow); err != nil {
		return Outcome{}, err
	}
	_, err = r.tx.Exec(sqlEndRow)
	return Outcome{Row: rec.Number, What: Refused, Name: o.Name, Problems: problems}, err
}

func (r *run) put(rec sheet.Record) (Outcome, error) {
	if _, ok := cell.Language(rec.Get("lang")); !ok && rec.Get("lang") != "" {
		var bad form
		bad.Need("lang", false, textUnknownLanguage)
		return Outcome{}, bad.Err()
	}
	switch r.job.Kind {
	case Regions:
		return r.region(rec)
	case Directions:
		return r.direction(rec)
	case Organisations:
		return r.organisation(rec)
	case People:
		return r.person(rec)
	default:
		return r.opportunity(rec)
	}
}

// problems turns the refusal of a row into what its sender reads. An error
// that is nobody's refusal is not one.
func (r *run) problems(rec sheet.Record, err error) ([]sheet.Problem, bool) {
	f, ok := fault.As(err)
	if !ok && r.tx.Unique(err) {
		f, ok = fault.New(fault.Conflict, "intake/clash", textClash), true
	}
	if !ok || f.Kind != fault.Invalid && f.Kind != fault.Conflict && f.Kind != fault.NotFound && f.Kind != fault.Denied {
		return nil, false
	}
	var list []sheet.Problem
	for _, field := range f.Fields {
		theirs, value := r.cell(rec, field.Name)
		list = append(list, sheet.Problem{Row: rec.Number, Column: theirs, Value: value, Text: field.Text})
	}
	if len(list) == 0 {
		list = []sheet.Problem{{Row: rec.Number, Text: f.Text}}
	}
	return list, true
}

// asked are the columns from which the fields of the core's forms are filled,
// where they are not called alike.
var asked = map[string][]string{
	"ends": {"last_day", "first_day"}, "day": {"first_day"}, "until": {"last_day", "first_day"}, "late": {"last_day", "first_day"},
	"shifts": {"first_day"}, "night": {"from"}, "lon": {"lon", "lat"}, "lat": {"lat", "lon"}, "source_id": {"source_id", "org_id"},
}

// cell returns their column, and what stands in it, of a field of ours.
func (r *run) cell(rec sheet.Record, field string) (theirs, value string) {
	candidates := append(asked[field], field)
	for _, l := range append([]i18n.Lang{r.lang(rec)}, i18n.Langs...) {
		candidates = append(candidates, field+"_"+string(l))
	}
	for _, ours := range candidates {
		if name, ok := r.mapping.Columns[ours]; ok {
			return name, shorten(rec.Get(ours))
		}
	}
	return "", ""
}

// shorten keeps a value short enough for a line.
func shorten(s string) string {
	if letters := []rune(s); len(letters) > 80 {
		return string(letters[:80]) + "…"
	}
	return s
}

// gives tells whether the file or its mapping fills a column of ours.
func (r *run) gives(columns ...string) bool {
	return slices.ContainsFunc(columns, func(c string) bool { return filled(r.mapping, c) })
}

// columns are those of ours that are filled, sorted.
func (r *run) columns() []string {
	return slices.Sorted(func(yield func(string) bool) {
		for ours := range r.mapping.Columns {
			if !yield(ours) {
				return
			}
		}
		for ours := range r.mapping.Constants {
			if !yield(ours) {
				return
			}
		}
	})
}

// once notes that a row stands for a thing, and refuses a second row that does.
func (r *run) once(what string, rec sheet.Record, column string) error {
	if other, twice := r.seen[what]; twice {
		var f form
		f.Need(column, false, textTwice.With("row", other))
		return f.Err()
	}
	r.seen[what] = rec.Number
	r.undo = append(r.undo, func() { delete(r.seen, what) })
	return nil
}

// form collects what is wrong with a row, and what broke while looking.
type form struct {
	fault.Form
	broken error
}

// breaks notes an error that is nobody's refusal.
func (f *form) breaks(err error) { f.broken = errors.Join(f.broken, err) }

// Err returns what broke, or else what is wrong.
func (f *form) Err() error {
	if f.broken != nil {
		return f.broken
	}
	return f.Form.Err()
}
