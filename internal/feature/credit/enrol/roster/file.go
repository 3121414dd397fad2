package roster

import (
	"embed"
	"encoding/json"
	"errors"
	"io"
	"os"
	"strconv"
	"time"

	"asar/internal/core/person"
	"asar/internal/feature/credit/enrol"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/sheet"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the table of lists on their way.
var Schema = db.Schema{Name: "roster", FS: db.Sub(files)}

// keptFor is how long an uploaded list waits to be taken.
const keptFor = 24 * time.Hour

// linesKept is how many of the rows that change something are kept for the page.
const linesKept = 200

// State is how far an uploaded list has come.
type State string

// The states.
const (
	New   State = "new"   // its columns are not assigned yet
	Tried State = "tried" // a dry run was made
	Taken State = "taken" // its rows were taken, and its body is gone
)

// Head is the beginning of an uploaded list, for assigning its columns.
type Head struct {
	Columns []string
	First   []string // the first row, by column
	Rows    int
}

// File is a list that a university's office has uploaded.
type File struct {
	ID      id.ID
	Org     id.ID
	Name    string
	State   State
	Run     int // how many dry runs were made; names the one on which a decision rests
	Head    Head
	Mapping sheet.Mapping
	Report  Report // of the last dry run, or of the taking
}

// Desk keeps the lists of one database on their way.
type Desk struct {
	students *enrol.Desk
	people   *person.Desk
}

// NewDesk returns a Desk that takes lists in by the acts of enrol.
func NewDesk(students *enrol.Desk, people *person.Desk) *Desk { return &Desk{students, people} }

// Upload keeps a list until it is taken, a day at most. A file that cannot be
// read is refused with a sentence.
func (d *Desk) Upload(tx *db.Tx, by auth.Actor, university id.ID, name, path string) (f File, err error) {
	defer fault.Wrap(&err, "roster.Upload(%s)", university)
	if err := allowed(by, university); err != nil {
		return f, err
	}
	f = File{ID: tx.NewID(), Org: university, Name: shorten(i18n.Clean(name)), State: New}
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
	_, err = tx.Exec(sqlKeepFile, f.ID, f.Org, by.Person, sealed(tx, []byte(f.Name)), sealed(tx, body), sealed(tx, []byte(db.JSON(f.Head))), tx.Now)
	return f, err
}

// record writes down what became of a list. Its name, which may hold anybody's,
// is sealed with the key of whoever sent it.
func (d *Desk) record(tx *db.Tx, by auth.Actor, act audit.Act, f File) error {
	who, err := d.people.Get(tx, by.Person)
	if err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.OfOrg(f.Org), Act: act, Object: audit.Of("roster", f.ID), Subject: by.Person, Seal: who.Seal,
		Changes: []audit.Change{{Field: "name", After: f.Name}, {Field: "rows", After: strconv.Itoa(f.Head.Rows)}},
	})
}

// readHead looks a list through and keeps its beginning.
func readHead(path string) (h Head, err error) {
	reader, err := sheet.Open(path, sheet.Limits{Bytes: MaxFile, Rows: MaxRows})
	if err != nil {
		return h, err
	}
	defer func() { err = errors.Join(err, reader.Close()) }()
	h.Columns = reader.Columns()
	for {
		row, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return h, nil
		}
		if err != nil {
			return h, err
		}
		if h.Rows++; h.Rows > 1 {
			continue
		}
		for _, column := range h.Columns {
			h.First = append(h.First, shorten(i18n.Clean(row.Get(column))))
		}
	}
}

// File returns a list that a university has uploaded, or NotFound: also for
// whoever may not take lists in, and for one that is too old.
func (d *Desk) File(tx *db.Tx, by auth.Actor, university, file id.ID) (f File, err error) {
	defer fault.Wrap(&err, "roster.File(%s)", file)
	if err := allowed(by, university); err != nil {
		return f, err
	}
	row, found, err := db.Maybe[fileRow](tx, sqlFile, file, university, tx.Now.Add(-keptFor))
	if err == nil && !found {
		err = fault.Missing("list")
	}
	if err != nil {
		return f, err
	}
	return row.file(tx)
}

// Try makes a dry run of a list with a mapping, and keeps both.
func (d *Desk) Try(tx *db.Tx, by auth.Actor, f File, m sheet.Mapping) (_ File, err error) {
	defer fault.Wrap(&err, "roster.Try(%s)", f.ID)
	if f.State == Taken {
		return f, nil
	}
	f.Mapping = m
	if f.Report, err = d.run(tx, by, f, true); err != nil {
		return f, err
	}
	f.State, f.Run = Tried, f.Run+1
	_, err = tx.Exec(sqlTried, f.ID, sealed(tx, []byte(db.JSON(m))), sealed(tx, []byte(freeze(f.Report))))
	return f, err
}

// Take takes the rows of a list as its dry run number run has shown. A list is
// taken once; asked again, or of another run than the last, it stays as it is.
func (d *Desk) Take(tx *db.Tx, by auth.Actor, f File, run int) (_ File, err error) {
	defer fault.Wrap(&err, "roster.Desk.Take(%s)", f.ID)
	if f.State != Tried || f.Run != run {
		return f, nil
	}
	if f.Report, err = d.run(tx, by, f, false); err != nil {
		return f, err
	}
	f.State = Taken
	if err := d.record(tx, by, actTake, f); err != nil {
		return f, err
	}
	_, err = tx.Exec(sqlTaken, f.ID, []byte{}, sealed(tx, []byte(freeze(f.Report))))
	return f, err
}

// Sweep drops the lists that nobody took within a day, and returns how many; a
// job calls it.
func (d *Desk) Sweep(tx *db.Tx) (int64, error) { return tx.Exec(sqlDropOld, tx.Now.Add(-keptFor)) }

// run runs over the body of a list, which stands in a temporary file meanwhile.
func (d *Desk) run(tx *db.Tx, by auth.Actor, f File, dry bool) (r Report, err error) {
	kept, err := db.One[[]byte](tx, sqlBody, f.ID)
	if err != nil {
		return r, err
	}
	body, err := unsealed(tx, kept)
	if err != nil {
		return r, err
	}
	spool, err := os.CreateTemp("", "asar-roster-")
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, os.Remove(spool.Name())) }()
	_, err = spool.Write(body)
	if err = errors.Join(err, spool.Close()); err != nil {
		return r, err
	}
	return Take(tx, d.students, by, Job{Org: f.Org, Path: spool.Name(), Mapping: f.Mapping, DryRun: dry, Rows: MaxRows})
}

// allowed answers whether somebody may take in the list of a university.
func allowed(by auth.Actor, university id.ID) error {
	switch scope := auth.OfOrg(university); {
	case by.May(auth.KeepStudents, scope):
		return nil
	case by.Within(scope):
		return fault.Forbidden(string(auth.KeepStudents))
	default:
		return fault.Missing("org")
	}
}

// sealFile is what the seals of an uploaded list are for. It names many people
// and belongs to no one of them, so the platform's key seals it.
const sealFile = "roster/file"

func sealed(tx *db.Tx, plain []byte) []byte { return tx.Keys().Seal(sealFile, plain) }

// unsealed opens what sealed made; of nothing, nothing.
func unsealed(tx *db.Tx, kept []byte) ([]byte, error) {
	if len(kept) == 0 {
		return nil, nil
	}
	return tx.Keys().Open(sealFile, kept)
}

// fileRow is a list as it is stored, sealed but for what it is found by.
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
	Problems []frozenProblem
}

type frozenProblem struct {
	Row           int
	Column, Value string
	Text          i18n.Words
}

func freeze(r Report) string {
	f := frozen{Report: r}
	f.Lines = f.Lines[:min(len(f.Lines), linesKept)]
	for _, p := range r.Problems {
		one := frozenProblem{Row: p.Row, Column: p.Column, Value: p.Value}
		for _, l := range i18n.Langs {
			one.Text.Set(l, p.Text.Text(l))
		}
		f.Problems = append(f.Problems, one)
	}
	return db.JSON(f)
}

func thaw(stored []byte) (Report, error) {
	var f frozen
	if err := json.Unmarshal(stored, &f); err != nil {
		return Report{}, err
	}
	f.Report.Problems = nil
	for _, p := range f.Problems {
		f.Report.Problems = append(f.Report.Problems, sheet.Problem{Row: p.Row, Column: p.Column, Value: p.Value, Text: p.Text})
	}
	return f.Report, nil
}

// shorten keeps a value short enough for a line.
func shorten(s string) string {
	if letters := []rune(s); len(letters) > 80 {
		return string(letters[:80]) + "…"
	}
	return s
}
