package intake

import (
	"asar/internal/feature/intake/row"
	"encoding/json"
	"errors"
	"os"
	"strconv"
	"time"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/sheet"
)

// OwnLimits are those of a file that an organisation uploads: its rows are
// written in one transaction, while somebody waits for the page.
var OwnLimits = sheet.Limits{Bytes: MaxUpload, Rows: 500}

// ownShifts is how many shifts such a file may lay out.
const ownShifts = 5000

// MaxUpload is the greatest size of an uploaded file in bytes.
const MaxUpload = 20 << 20

// keptFor is how long an uploaded file waits to be taken.
const keptFor = 24 * time.Hour

// State is how far an uploaded file has come.
type State string

// The states.
const (
	New   State = "new"   // its columns are not assigned yet
	Tried State = "tried" // a dry run was made
	Taken State = "taken" // its rows were taken, and its body is gone
)

// Head is the beginning of an uploaded table, for assigning its columns.
type Head struct {
	Columns []string
	First   []string // the first row, by column
	Rows    int
}

// File is a table that an organisation has uploaded.
type File struct {
	ID     id.ID
	Org    id.ID
	Name   string
	State  State
	Run    int // how many dry runs were made; names the one on which a decision rests
	Head   Head
	Report Report // of the last dry run, or of the taking

	Mapping sheet.Mapping
}

// Upload keeps a table of an organisation's opportunities until it is taken,
// a day at most. A file that cannot be read is refused with a sentence.
func (d *Desk) Upload(tx *db.Tx, by auth.Actor, host id.ID, name, path string) (f File, err error) {
	defer fault.Wrap(&err, "intake.Upload(%s)", host)
	if err := allowed(by, host); err != nil {
		return f, err
	}
	f = File{ID: tx.NewID(), Org: host, Name: row.Shorten(i18n.Clean(name)), State: New}
	if f.Head, err = readHead(path); err != nil {
		return f, err
	}
	body, err := os.ReadFile(path)
	if err != nil {
		return f, err
	}
	if _, err := d.Sweep(tx); err != nil {
		return f, err
	}
	if err := d.record(tx, by, actUpload, f); err != nil {
		return f, err
	}
	_, err = tx.Exec(sqlKeepFile, f.ID, host, by.Person, sealed(tx, []byte(f.Name)), sealed(tx, body), sealed(tx, []byte(db.JSON(f.Head))), tx.Now)
	return f, err
}

// record writes down what became of a file. Its name, which may hold anybody's,
// is sealed with the key of whoever sent it.
func (d *Desk) record(tx *db.Tx, by auth.Actor, act audit.Act, f File) error {
	who, err := d.desks.People.Get(tx, by.Person)
	if err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.OfOrg(f.Org), Act: act, Object: audit.Of("file", f.ID), Subject: by.Person, Seal: who.Seal,
		Changes: []audit.Change{{Field: "name", After: f.Name}, {Field: "rows", After: strconv.Itoa(f.Head.Rows)}},
	})
}

// readHead looks a file through and keeps its beginning.
func readHead(path string) (h Head, err error) {
	err = eachRow(path, OwnLimits, func(columns []string) error {
		h.Columns = columns
		return nil
	}, func(row sheet.Row) {
		if h.Rows++; h.Rows > 1 {
			return
		}
		for _, column := range h.Columns {
			h.First = append(h.First, oneLine(row.Get(column)))
		}
	})
	return h, err
}

// File returns a file that an organisation has uploaded, or NotFound: also for
// whoever may not import for it, and for one that is too old.
func (d *Desk) File(tx *db.Tx, by auth.Actor, host, file id.ID) (f File, err error) {
	defer fault.Wrap(&err, "intake.File(%s)", file)
	if err := allowed(by, host); err != nil {
		return f, err
	}
	row, found, err := db.Maybe[fileRow](tx, sqlFile, file, host, tx.Now.Add(-keptFor))
	if err != nil {
		return f, err
	}
	if !found {
		return f, fault.Missing("import")
	}
	return row.file(tx)
}

// Try makes a dry run of a file with a mapping, and keeps both.
func (d *Desk) Try(tx *db.Tx, by auth.Actor, f File, m sheet.Mapping) (_ File, err error) {
	defer fault.Wrap(&err, "intake.Try(%s)", f.ID)
	if f.State == Taken {
		return f, nil
	}
	f.Mapping = m
	if f.Report, err = d.runFile(tx, by, f, true); err != nil {
		return f, err
	}
	f.State, f.Run = Tried, f.Run+1
	_, err = tx.Exec(sqlTried, f.ID, sealed(tx, []byte(db.JSON(m))), sealed(tx, []byte(freeze(f.Report))))
	return f, err
}

// Take takes the rows of a file as its dry run number run has shown. A file is
// taken once; asked again, or of another run than the last, it stays as it is.
func (d *Desk) Take(tx *db.Tx, by auth.Actor, f File, run int) (_ File, err error) {
	defer fault.Wrap(&err, "intake.Take(%s)", f.ID)
	if f.State != Tried || f.Run != run {
		return f, nil
	}
	if f.Report, err = d.runFile(tx, by, f, false); err != nil {
		return f, err
	}
	f.State = Taken
	if err := d.record(tx, by, actTake, f); err != nil {
		return f, err
	}
	_, err = tx.Exec(sqlTaken, f.ID, []byte{}, sealed(tx, []byte(freeze(f.Report))))
	return f, err
}

// Sweep drops the files that nobody took within a day, and returns how many; a
// job calls it.
func (d *Desk) Sweep(tx *db.Tx) (int64, error) {
	return tx.Exec(sqlDropOld, tx.Now.Add(-keptFor))
}

// runFile runs over the body of a file, which stands in a temporary file meanwhile.
func (d *Desk) runFile(tx *db.Tx, by auth.Actor, f File, dry bool) (r Report, err error) {
	kept, err := db.One[[]byte](tx, sqlBody, f.ID)
	if err != nil {
		return r, err
	}
	body, err := unsealed(tx, kept)
	if err != nil {
		return r, err
	}
	spool, err := os.CreateTemp("", "asar-import-")
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, os.Remove(spool.Name())) }()
	_, err = spool.Write(body)
	if err = errors.Join(err, spool.Close()); err != nil {
		return r, err
	}
	job := Job{Kind: Opportunities, Path: spool.Name(), Mapping: f.Mapping, DryRun: dry, Org: f.Org, Lang: by.Lang, Limits: OwnLimits, Shifts: ownShifts}
	return d.RunTx(tx, by, job, nil)
}

// allowed answers whether somebody may import for an organisation.
func allowed(by auth.Actor, host id.ID) error {
	switch scope := auth.OfOrg(host); {
	case by.May(auth.RunOpportunity, scope):
		return nil
	case by.Within(scope):
		return fault.Forbidden(string(auth.RunOpportunity))
	default:
		return fault.Missing("org")
	}
}

// sealFile is what the seals of an uploaded table are for. It may name anybody,
// and belongs to no one person, so the platform's key seals it.
const sealFile = "intake/file"

func sealed(tx *db.Tx, plain []byte) []byte { return tx.Keys().Seal(sealFile, plain) }

// unsealed opens what sealed made; of nothing, nothing.
func unsealed(tx *db.Tx, kept []byte) ([]byte, error) {
	if len(kept) == 0 {
		return nil, nil
	}
	return tx.Keys().Open(sealFile, kept)
}

// fileRow is a file as it is stored, sealed but for what it is found by.
type fileRow struct {
	ID, Org                     id.ID
	Name, Head, Mapping, Report []byte
	State                       State
	Run                         int
}

func (row fileRow) file(tx *db.Tx) (f File, err error) {
	for _, part := range []*[]byte{&row.Name, &row.Head, &row.Mapping, &row.Report} {
		if *part, err = unsealed(tx, *part); err != nil {
			return File{}, err
		}
	}
	f = File{ID: row.ID, Org: row.Org, Name: string(row.Name), State: row.State, Run: row.Run}
	err = json.Unmarshal(row.Head, &f.Head)
	if err == nil && row.Mapping != nil {
		err = json.Unmarshal(row.Mapping, &f.Mapping)
	}
	if err == nil && row.Report != nil {
		f.Report, err = thaw(row.Report)
	}
	return f, err
}

// frozen is a report on its way through the database: its texts are said in
// every language, because a text with its arguments cannot be stored.
type frozen struct {
	Report
	Rows []frozenRow
}

type frozenRow struct {
	Outcome
	Problems []frozenProblem
	Notes    []i18n.Words
}

type frozenProblem struct {
	Column, Value string
	Text          i18n.Words
}

func said(t i18n.Text) i18n.Words {
	var w i18n.Words
	for _, l := range i18n.Langs {
		w.Set(l, t.Text(l))
	}
	return w
}

func freeze(r Report) string {
	f := frozen{Report: r}
	f.Report.Rows = nil
	for _, o := range r.Rows {
		row := frozenRow{Outcome: o}
		row.Outcome.Problems, row.Outcome.Notes = nil, nil
		for _, p := range o.Problems {
			row.Problems = append(row.Problems, frozenProblem{p.Column, p.Value, said(p.Text)})
		}
		for _, n := range o.Notes {
			row.Notes = append(row.Notes, said(n))
		}
		f.Rows = append(f.Rows, row)
	}
	return db.JSON(f)
}

func thaw(stored []byte) (Report, error) {
	var f frozen
	if err := json.Unmarshal(stored, &f); err != nil {
		return Report{}, err
	}
	r := f.Report
	for _, row := range f.Rows {
		o := row.Outcome
		for _, p := range row.Problems {
			o.Problems = append(o.Problems, sheet.Problem{Row: o.Row, Column: p.Column, Value: p.Value, Text: p.Text})
		}
		for _, n := range row.Notes {
			o.Notes = append(o.Notes, n)
		}
		r.Rows = append(r.Rows, o)
	}
	return r, nil
}
