// Package upload keeps a table that somebody has uploaded between the steps on
// the way to its being taken.
//
// The rules in prose. A file is looked through before the transaction that keeps
// it begins, so that no write waits for a great one. One that cannot be read is
// refused with a sentence. One that can is kept sealed, for a day at most, and of
// an organisation's of one kind only the newest few. It is tried as often as one
// likes: each time it is said which column is which, its rows are gone through
// and undone, and what would have become of them is kept. It is taken once, and
// only as the last trial has shown it; then its body goes, and the report stays
// for the rest of the day. Of one organisation's tables nobody else learns.
//
// What the rows stand for and what taking them means are a Kind's and its
// Desk's; the pages of the steps are in uploadweb.
package upload

import (
	"embed"
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
	"asar/internal/kit/spool"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the table of uploaded tables on their way.
var Schema = db.Schema{Name: "upload", FS: db.Sub(files)}

// KeptFor is how long an uploaded table waits to be taken.
const KeptFor = 24 * time.Hour

// MostKept is how many tables of one kind an organisation has waiting; a further
// one takes the place of the oldest. Without a bound a day's files fill the disk.
const MostKept = 5

// State is how far an uploaded table has come.
type State string

// The states.
const (
	New   State = "new"   // its columns are not assigned yet
	Tried State = "tried" // a dry run was made
	Taken State = "taken" // its rows were taken, and its body is gone
)

// Head is the beginning of a table, for assigning its columns.
type Head struct {
	Columns []string
	First   []string // the first row, by column
	Rows    int
}

// Sums counts what became of the rows of a table. Read is the sum of the others.
type Sums struct{ Read, Created, Changed, Same, Refused int }

// File is an uploaded table, of whose rows an R tells what became of them.
type File[R any] struct {
	ID      id.ID
	Org     id.ID
	Name    string
	State   State
	Run     int // how many dry runs were made; names the one on which a decision rests
	Head    Head
	Mapping sheet.Mapping
	Report  R // of the last dry run, or of the taking
}

// Table is what is gone through: an uploaded table, for a moment as a file.
type Table struct {
	Org     id.ID
	Path    string
	Mapping sheet.Mapping
	DryRun  bool // it is only tried; whoever goes through it undoes what was written
}

// Kind is one sort of tables.
type Kind struct {
	Name     string          // stable, such as "intake"
	Need     auth.Permission // what one must be allowed to do in the organisation
	Limits   sheet.Limits
	OnUpload audit.Act // what is written down
	OnTake   audit.Act

	Section string // of the copy that a person takes of their data
	Title   i18n.M
}

// Desk keeps the tables of one kind.
type Desk[R any] struct {
	Kind Kind
	seal func(tx *db.Tx, who id.ID) (Seal, error)
	run  func(tx *db.Tx, by auth.Actor, t Table) (R, error)
}

// Seal seals a text with the key of one person.
type Seal = func(context, text string) []byte

// NewDesk returns a Desk whose tables run goes through; an R must survive being
// written as JSON. seal is how a person's texts are sealed.
func NewDesk[R any](k Kind, seal func(tx *db.Tx, who id.ID) (Seal, error), run func(tx *db.Tx, by auth.Actor, t Table) (R, error)) *Desk[R] {
	return &Desk[R]{k, seal, run}
}

// Sent is a table that can be read and is not kept yet.
type Sent struct {
	Name string
	Head Head
	body []byte
}

// Read looks a table through to its end, or says why it cannot be read. That
// takes up to seconds and no transaction, so that none should wait for it.
func (d *Desk[R]) Read(name, path string) (s Sent, err error) {
	defer fault.Wrap(&err, "%s.Read", d.Kind.Name)
	s.Name = sheet.Shorten(i18n.Clean(name))
	if s.Head, err = d.head(path); err != nil {
		return s, err
	}
	s.body, err = os.ReadFile(path)
	return s, err
}

// Upload keeps a table that was read.
func (d *Desk[R]) Upload(tx *db.Tx, by auth.Actor, org id.ID, s Sent) (f File[R], err error) {
	defer fault.Wrap(&err, "%s.Upload(%s)", d.Kind.Name, org)
	if err := by.Allow(d.Kind.Need, auth.OfOrg(org), "org"); err != nil {
		return f, err
	}
	f = File[R]{ID: tx.NewID(), Org: org, Name: s.Name, State: New, Head: s.Head}
	if _, err := Sweep(tx); err != nil {
		return f, err
	}
	if err := d.record(tx, by, d.Kind.OnUpload, f); err != nil {
		return f, err
	}
	_, err = tx.Exec(sqlKeep, f.ID, d.Kind.Name, org, by.Person, sealed(tx, []byte(f.Name)), sealed(tx, s.body), sealed(tx, []byte(db.JSON(f.Head))), tx.Now)
	if err == nil {
		_, err = tx.Exec(sqlDropBeyond, org, d.Kind.Name, MostKept)
	}
	return f, err
}

// head looks a table through and keeps its beginning.
func (d *Desk[R]) head(path string) (h Head, err error) {
	err = sheet.Each(path, d.Kind.Limits, func(columns []string) error {
		h.Columns = columns
		return nil
	}, func(row sheet.Row) error {
		if h.Rows++; h.Rows == 1 {
			for _, column := range h.Columns {
				h.First = append(h.First, sheet.Shorten(i18n.Clean(row.Get(column))))
			}
		}
		return nil
	})
	return h, err
}

// record writes down what became of a table. Its name, which may hold anybody's,
// is sealed with the key of whoever sent it.
func (d *Desk[R]) record(tx *db.Tx, by auth.Actor, act audit.Act, f File[R]) error {
	seal, err := d.seal(tx, by.Person)
	if err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.OfOrg(f.Org), Act: act, Object: audit.Of("file", f.ID), Subject: by.Person, Seal: seal,
		Changes: []audit.Change{{Field: "name", After: f.Name}, {Field: "rows", After: strconv.Itoa(f.Head.Rows)}},
	})
}

// File returns a table that an organisation has uploaded, or NotFound: also for
// whoever may not take it, and for one that is too old.
func (d *Desk[R]) File(tx *db.Tx, by auth.Actor, org, file id.ID) (f File[R], err error) {
	defer fault.Wrap(&err, "%s.File(%s)", d.Kind.Name, file)
	if err := by.Allow(d.Kind.Need, auth.OfOrg(org), "org"); err != nil {
		return f, err
	}
	row, found, err := db.Maybe[stored](tx, sqlFile, file, d.Kind.Name, org, tx.Now.Add(-KeptFor))
	if err == nil && !found {
		err = fault.Missing("upload")
	}
	if err != nil {
		return f, err
	}
	f = File[R]{ID: row.ID, Org: row.Org, State: row.State, Run: row.Run}
	name, err := unsealed(tx, row.Name)
	f.Name = string(name)
	return f, errors.Join(err, read(tx, row.Head, &f.Head), read(tx, row.Mapping, &f.Mapping), read(tx, row.Report, &f.Report))
}

// Try makes a dry run of a table with a mapping, and keeps both.
func (d *Desk[R]) Try(tx *db.Tx, by auth.Actor, f File[R], m sheet.Mapping) (_ File[R], err error) {
	defer fault.Wrap(&err, "%s.Try(%s)", d.Kind.Name, f.ID)
	if f.State == Taken {
		return f, nil
	}
	f.Mapping = m
	if f.Report, err = d.goThrough(tx, by, f, true); err != nil {
		return f, err
	}
	f.State, f.Run = Tried, f.Run+1
	_, err = tx.Exec(sqlTried, f.ID, sealed(tx, []byte(db.JSON(m))), sealed(tx, []byte(db.JSON(f.Report))))
	return f, err
}

// Take takes the rows of a table as its dry run number run has shown. A table is
// taken once; asked again, or of another run than the last, it stays as it is.
func (d *Desk[R]) Take(tx *db.Tx, by auth.Actor, f File[R], run int) (_ File[R], err error) {
	defer fault.Wrap(&err, "%s.Take(%s)", d.Kind.Name, f.ID)
	if f.State != Tried || f.Run != run {
		return f, nil
	}
	if f.Report, err = d.goThrough(tx, by, f, false); err != nil {
		return f, err
	}
	f.State = Taken
	if err := d.record(tx, by, d.Kind.OnTake, f); err != nil {
		return f, err
	}
	_, err = tx.Exec(sqlTaken, f.ID, []byte{}, sealed(tx, []byte(db.JSON(f.Report))))
	return f, err
}

// goThrough goes through the rows of a table, whose body stands in a temporary
// file meanwhile.
func (d *Desk[R]) goThrough(tx *db.Tx, by auth.Actor, f File[R], dry bool) (r R, err error) {
	kept, err := db.One[[]byte](tx, sqlBody, f.ID)
	if err != nil {
		return r, err
	}
	body, err := unsealed(tx, kept)
	if err != nil {
		return r, err
	}
	file, err := spool.Create()
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, os.Remove(file.Name())) }()
	_, err = file.Write(body)
	if err = errors.Join(err, file.Close()); err != nil {
		return r, err
	}
	return d.run(tx, by, Table{Org: f.Org, Path: file.Name(), Mapping: f.Mapping, DryRun: dry})
}

// Sweep drops the tables, of every kind, that are older than KeptFor, and
// returns how many; a job calls it.
func Sweep(tx *db.Tx) (int64, error) { return tx.Exec(sqlDropOld, tx.Now.Add(-KeptFor)) }

// Forget drops the tables that somebody who is being erased has uploaded.
func Forget(tx *db.Tx, who id.ID) error {
	_, err := tx.Exec(sqlForget, who)
	return err
}

// read reads what was kept as JSON; of nothing, nothing.
func read(tx *db.Tx, kept []byte, to any) error {
	plain, err := unsealed(tx, kept)
	if err != nil || plain == nil {
		return err
	}
	return json.Unmarshal(plain, to)
}
