// Package intake takes tables of people into Asar: regions, directions,
// organisations, people and opportunities, as CSV or XLSX, in columns of ours
// or of anybody's.
//
// The rules. A file is looked through before anything is written; one that
// cannot be read is refused with a sentence, and nothing of it is taken. Each
// row then stands for itself: it is taken whole, or refused with the reasons,
// each naming row and column, and the rows around it are taken all the same,
// unless the import is strict. Every row is counted once: what was read is
// what was created, changed, found the same, and refused. Two rows that stand
// for one thing cannot both be meant, so the second is refused.
//
// A row knows its thing again by the source and the row's own number there;
// where it has no number, by what tells it from others. So a file taken twice
// changes nothing the second time, unless a row was refused for something that
// a later row has cleared away. A column that the file does not have keeps
// what is stored, and for organisations and opportunities so does a cell that
// has not changed since the row was last taken: what people edited in the
// meantime is theirs.
//
// A dry run is the same run, undone.
package intake

import (
	"embed"

	"asar/internal/core/atlas"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/intake/column"
	"asar/internal/feature/intake/row"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/sheet"
	"asar/internal/kit/upload"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the table of what was imported from where.
var Schema = db.Schema{Name: "intake", FS: db.Sub(files)}

// Kind is what the rows of a table stand for.
type Kind = column.Kind

// The kinds.
const (
	Regions       = column.Regions
	Directions    = column.Directions
	Organisations = column.Organisations
	People        = column.People
	Opportunities = column.Opportunities
)

// ParseKind returns the kind of a name such as "regions".
func ParseKind(s string) (Kind, bool) { return column.Parse(s) }

// Outcome is what became of one row, and What that was.
type (
	Outcome = row.Outcome
	What    = row.What
	Change  = row.Change
)

// What can become of a row.
const (
	Created = row.Created
	Changed = row.Changed
	Same    = row.Same
	Refused = row.Refused
)

// Report is what became of a file.
type Report struct {
	upload.Sums

	Orgs      int      // organisations that were added because rows named them
	Drafts    int      // opportunities that are drafts after the run
	Published int      // and those that are published
	Ignored   []string // columns that were not used
	DryRun    bool     // nothing was written: it was only tried
	Undone    bool     // nothing was written: the run was strict and a row was refused
	Rows      []Outcome
}

// Taken returns how many rows were taken, also those that changed nothing.
func (r Report) Taken() int { return r.Created + r.Changed + r.Same }

// Problems returns what is wrong with the rows, in their order.
func (r Report) Problems() []sheet.Problem {
	var list []sheet.Problem
	for _, o := range r.Rows {
		list = append(list, o.Problems...)
	}
	return list
}

// add counts an outcome.
func (r *Report) add(o Outcome) {
	r.Read++
	switch o.What {
	case Created:
		r.Created++
	case Changed:
		r.Changed++
	case Same:
		r.Same++
	default:
		r.Refused++
	}
	switch o.Status {
	case opportunity.StatusDraft:
		r.Drafts++
	case opportunity.StatusPublished:
		r.Published++
	}
	r.Orgs += o.Orgs
	r.Rows = append(r.Rows, o)
}

// Job is one file to take.
type Job struct {
	Kind    Kind
	Path    string
	Mapping sheet.Mapping // without columns, they are found by their names
	DryRun  bool
	Strict  bool      // all rows or none
	Org     id.ID     // of an organisation that imports its own opportunities; 0 if rows name theirs
	Lang    i18n.Lang // of texts whose column does not say; empty is Russian
	Limits  sheet.Limits
	Shifts  int // how many shifts the file may lay out; 0 is no limit
}

// Progress is how many rows have been worked on, and of how many.
type Progress struct{ Rows, Of int }

// Desk carries out imports, and keeps the tables that organisations upload.
type Desk struct {
	*upload.Desk[Report]
	desks row.Desks
}

// NewDesk returns a Desk that writes through the acts of the core.
func NewDesk(places *atlas.Desk, people *person.Desk, orgs *org.Desk, opportunities *opportunity.Desk) *Desk {
	d := &Desk{desks: row.Desks{Atlas: places, People: people, Orgs: orgs, Opportunities: opportunities, Links: links{}}}
	d.Desk = upload.NewDesk(own, people.Seal, d.takeOwn)
	return d
}
