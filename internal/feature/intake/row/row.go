// Package row takes one row of a table into the core, whole or not at all, and
// says what became of it. It knows nothing of files and transactions: a Taker
// is handed row after row, and told when what it noted of some is undone.
package row

import (
	"errors"
	"slices"

	"asar/internal/core/atlas"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/intake/cell"
	"asar/internal/feature/intake/column"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/sheet"
)

// What is what became of a row.
type What string

// What can become of a row.
const (
	Created What = "created"
	Changed What = "changed"
	Same    What = "same"
	Refused What = "refused"
)

// Change is a field with what stood there and what stands there now.
type Change = org.Change

// Outcome is what became of one row.
type Outcome struct {
	Row      int // as a spreadsheet numbers it
	What     What
	Name     string // of the thing, such as a title; empty for people
	Diff     []Change
	Problems []sheet.Problem // why it was refused
	Notes    []i18n.Words    // what else its sender should know
	Status   opportunity.Status
	Orgs     int // organisations that were added for it
}

// Key is how a row is known again.
type Key struct {
	Kind     column.Kind
	Org      id.ID // whose it is; 0 where the kind belongs to nobody
	Source   string
	SourceID string
}

// Link is what a row became when it was last taken. Said holds a digest of
// each of its cells, as changed makes them.
type Link struct {
	Target id.ID
	Said   string
}

// Links remembers what rows became.
type Links interface {
	Find(tx *db.Tx, k Key) (Link, bool, error)
	Keep(tx *db.Tx, k Key, l Link) error
}

// Desks are those whose acts write the rows.
type Desks struct {
	Atlas         *atlas.Desk
	People        *person.Desk
	Orgs          *org.Desk
	Opportunities *opportunity.Desk
	Links         Links
}

// Table is what is known of a table apart from its rows.
type Table struct {
	By      auth.Actor
	Kind    column.Kind
	Source  string        // where it is from, as part of how rows are known again
	Mapping sheet.Mapping // which column fills which
	Org     id.ID         // whose opportunities all rows are; 0 if rows name their organisation
	Lang    i18n.Lang     // of texts whose column does not say
	Shifts  int           // how many shifts it may lay out; 0 is no limit
}

// Taker takes the rows of one table, in their order.
type Taker struct {
	Desks
	Table

	// undo takes back, in reverse, what rows that were undone had noted.
	tx   *db.Tx
	undo []func()

	seen       map[string]int // what a row stands for → the row
	laid       int            // shifts
	known      *orgIndex
	homes      map[string][]sheet.Record // rows that say where an organisation is at home
	regions    map[string]atlas.Region
	directions map[string]atlas.Direction
}

// NewTaker returns a Taker of a table's rows.
func NewTaker(d Desks, t Table) *Taker {
	return &Taker{Desks: d, Table: t, seen: map[string]int{}, homes: map[string][]sheet.Record{}}
}

// Look sees a row before any is taken, and keeps where its organisation is at home.
func (r *Taker) Look(rec sheet.Record) {
	if r.Kind == column.Opportunities && r.Org == 0 {
		r.keepHome(rec)
	}
}

// Begin takes back what was noted since the last Keep, and goes on in a
// transaction: a first one, or the same rows once more.
func (r *Taker) Begin(tx *db.Tx) {
	r.Back(0)
	r.tx = tx
}

// Keep makes final what was noted of rows whose transaction was kept.
func (r *Taker) Keep() { r.undo = nil }

// Mark returns where Back can return to.
func (r *Taker) Mark() int { return len(r.undo) }

// Back takes back what was noted since a Mark.
func (r *Taker) Back(to int) {
	for _, undo := range slices.Backward(r.undo[to:]) {
		undo()
	}
	r.undo = r.undo[:to]
}

// Take takes a row. A refusal is an error, of which Problems says what its
// sender reads; what was written before it must then be undone.
func (r *Taker) Take(rec sheet.Record) (Outcome, error) {
	if _, ok := cell.Language(rec.Get("lang")); !ok && rec.Get("lang") != "" {
		var bad form
		bad.Need("lang", false, textUnknownLanguage)
		return Outcome{}, bad.Err()
	}
	switch r.Kind {
	case column.Regions:
		return r.region(rec)
	case column.Directions:
		return r.direction(rec)
	case column.Organisations:
		return r.organisation(rec)
	case column.People:
		return r.person(rec)
	default:
		return r.opportunity(rec)
	}
}

// Problems turns the refusal of a row into what its sender reads. An error
// that is nobody's refusal is not one.
func (r *Taker) Problems(rec sheet.Record, err error) ([]sheet.Problem, bool) {
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
func (r *Taker) cell(rec sheet.Record, field string) (theirs, value string) {
	candidates := append(asked[field], field)
	for _, l := range append([]i18n.Lang{r.lang(rec)}, i18n.Langs...) {
		candidates = append(candidates, field+"_"+string(l))
	}
	for _, ours := range candidates {
		if name, ok := r.Mapping.Columns[ours]; ok {
			return name, sheet.Shorten(rec.Get(ours))
		}
	}
	return "", ""
}

// gives tells whether the file or its mapping fills a column of ours.
func (r *Taker) gives(columns ...string) bool {
	return slices.ContainsFunc(columns, func(c string) bool { return column.Filled(r.Mapping, c) })
}

// columns are those of ours that are filled, sorted.
func (r *Taker) columns() []string {
	return slices.Sorted(func(yield func(string) bool) {
		for ours := range r.Mapping.Columns {
			if !yield(ours) {
				return
			}
		}
		for ours := range r.Mapping.Constants {
			if !yield(ours) {
				return
			}
		}
	})
}

// once notes that a row stands for a thing, and refuses a second row that does.
func (r *Taker) once(what string, rec sheet.Record, column string) error {
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
