package intake

import (
	"context"
	"errors"
	"io"

	"asar/internal/feature/intake/row"
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
	job    Job
	taker  *row.Taker
	reader *sheet.Reader
	tell   func(Progress)
	of     int // rows in the file
	report Report
	staged []Outcome // of the chunk at hand
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
		return by.Allow(auth.RunOpportunity, auth.OfOrg(job.Org), "org")
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
	r := &run{job: job, tell: tell, report: Report{DryRun: job.DryRun}}
	if err := r.look(d.desks, by); err != nil {
		return nil, err
	}
	var err error
	r.reader, err = sheet.Open(job.Path, job.Limits)
	return r, err
}

// look reads the whole file, so that one which breaks in the middle is refused
// before its first row is taken, and finds its columns.
func (r *run) look(desks row.Desks, by auth.Actor) error {
	table := row.Table{
		By: by, Kind: r.job.Kind, Source: r.job.Mapping.Source, Org: r.job.Org, Lang: r.job.Lang, Shifts: r.job.Shifts,
	}
	if table.Source == "" {
		table.Source = "import"
	}
	return sheet.Each(r.job.Path, r.job.Limits, func(columns []string) (err error) {
		table.Mapping, r.report.Ignored, err = r.job.fit(columns)
		r.taker = row.NewTaker(desks, table)
		return err
	}, func(one sheet.Row) error {
		r.of++
		r.taker.Look(r.taker.Mapping.Apply(one))
		return nil
	})
}

// next reads the rows of the next chunk; none means that there are no more.
func (r *run) next() ([]sheet.Record, error) {
	var list []sheet.Record
	for len(list) < chunkRows {
		next, err := r.reader.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		list = append(list, r.taker.Mapping.Apply(next))
	}
	return list, nil
}

// take writes a chunk. It may be called again with the same rows, after its
// transaction was undone.
func (r *run) take(tx *db.Tx, rows []sheet.Record) error {
	r.taker.Begin(tx)
	r.staged = r.staged[:0]
	for i, rec := range rows {
		o, err := r.one(tx, rec)
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
	r.staged = r.staged[:0]
	r.taker.Keep()
}

// one takes one row, whole or not at all.
func (r *run) one(tx *db.Tx, rec sheet.Record) (Outcome, error) {
	if len(rec.Problems) > 0 {
		return Outcome{Row: rec.Number, What: Refused, Problems: rec.Problems}, nil
	}
	mark := r.taker.Mark()
	if _, err := tx.Exec(sqlBeginRow); err != nil {
		return Outcome{}, err
	}
	o, err := r.taker.Take(rec)
	if err == nil {
		o.Row = rec.Number
		_, err = tx.Exec(sqlEndRow)
		return o, err
	}
	problems, ok := r.taker.Problems(rec, err)
	if !ok {
		return Outcome{}, err
	}
	r.taker.Back(mark)
	if _, err := tx.Exec(sqlUndoRow); err != nil {
		return Outcome{}, err
	}
	_, err = tx.Exec(sqlEndRow)
	return Outcome{Row: rec.Number, What: Refused, Name: o.Name, Problems: problems}, err
}
