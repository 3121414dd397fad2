// Package uploadweb holds the pages on which somebody has rows taken from a
// table: upload, which column is which, what would happen, and what has
// happened. Each page says what stands in the file; nothing is written before
// the last button, and that works once, for what was seen.
//
// What the rows are about is not known here. A kind of table brings its words,
// its columns and its slots as Pages.
package uploadweb

import (
	"strings"

	"github.com/a-h/templ"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/sheet"
	"asar/internal/kit/ui"
	"asar/internal/kit/upload"
	"asar/internal/kit/web"
)

// Pages are the pages of one kind of table.
type Pages[R any] struct {
	Files *upload.Desk[R]
	Words Words

	At        string // the address of the first page, such as "/org/{org}/import"
	Item      string // what the addresses call one table, such as "file"
	ColumnsAt string // what follows a table's address on the page of its columns; may be empty
	Home      string // what follows the organisation's address where its rows are found
	SaveAs    string // what files that are taken away are called, without their ending

	Columns []sheet.Column
	Groups  []i18n.M    // of columns, in their order; a single one without a name if they have none
	Further i18n.M      // the one that is folded away
	Mark    bool        // say of each column that is not needed that it is optional
	Sample  []string    // the columns of the sample, in its order
	Dates   []string    // the columns that hold days
	Layouts []ui.Option // the ways to write a day that must be named, each with an example
	Most    int         // how many lines of a list are shown

	Slots[R]
}

// Slots are what a kind of table says and asks beside what all do.
type Slots[R any] struct {
	// Start names the organisation and says what to know before a file is sent,
	// which may be nothing.
	Start func(r *web.Request, tx *db.Tx, org id.ID) (i18n.Words, templ.Component, error)
	// Rows are those of the sample, by column, which can be taken as they stand.
	Rows func(r *web.Request, tx *db.Tx, org id.ID) ([]map[string]string, error)
	// Ask are the fields for what stands in no column, and Read fills the
	// mapping's constants from them and says what it lacks.
	Ask  func(r *web.Request, p ui.Page, h upload.Head, m sheet.Mapping) templ.Component
	Read func(r *web.Request, m sheet.Mapping) []ui.FieldError
	// Show says what became of the rows.
	Show func(p ui.Page, f upload.File[R]) Outcome
}

// Words are what a kind of table is told in.
type Words struct {
	Start, StartLead i18n.M
	File, FileHint   i18n.M // with {mb} and {rows}
	Sheet            i18n.M // what the sample's sheet is called
	StartColumns     i18n.M // on the columns there may be
	Columns          i18n.M // on the page of columns
	Usual            i18n.M // how days are written that need no layout
	Check, Result    i18n.M
	Apply            i18n.M // with {n}
	AllSame, Nothing i18n.M // why there is nothing to take
	Wrong            i18n.M // over what is wrong with a cell
	ToHome           i18n.M
}

// Outcome is what became of the rows of a table, or would become.
type Outcome struct {
	upload.Sums
	Problems []sheet.Problem
	Said     []string // under the sums
	Notes    []string // to know before going on
	Beware   string   // under the button that takes the rows
	Lists    []List   // the rows themselves, under what is wrong with some
}

// List is a list of some rows.
type List struct {
	Title, Lead string
	Table       ui.Table // the first of them
	Of          int      // how many there are
}

// Routes mounts the pages.
func (p *Pages[R]) Routes(m *web.Mux) {
	need := auth.In(p.Files.Kind.Need, auth.ScopeOrg)
	// An organisation's tables wait for one another instead of colliding.
	one := web.Hot(func(r *web.Request) []string { return []string{p.Files.Kind.Name + "/" + r.Path("org")} })
	file := p.At + "/{" + p.Item + "}"
	m.Get(p.At, need, p.start)
	m.Post(p.At, need, p.upload, web.Files(p.Files.Kind.Limits.Bytes), web.Prepare(p.look), one, web.Limit(web.Heavy))
	m.Get(p.At+"/sample.csv", need, p.sampleCSV)
	m.Get(p.At+"/sample.xlsx", need, p.sampleXLSX)
	m.Get(file+p.ColumnsAt, need, p.columns)
	m.Post(file+p.ColumnsAt, need, p.assign, one, web.Limit(web.Heavy))
	m.Get(file+"/check", need, p.check)
	m.Post(file+"/apply", need, p.apply, one, web.Limit(web.Heavy))
	m.Get(file+"/result", need, p.result)
	m.Get(file+"/problems.csv", need, p.problems)
}

// view is what every page shows.
type view struct {
	Page  ui.Page
	Words Words
	Of    string // what the page is about: an organisation or a file
	Home  string // addresses, in the reader's language
	First string
	Here  string // of the file
	Back  string // of its page of columns
}

// frame returns the page around what is about an organisation, or one of its files.
func (p *Pages[R]) frame(r *web.Request, title i18n.M, org, file id.ID, of string) view {
	v := view{Page: r.Page(title.In(r.Lang)), Words: p.Words, Of: of, Home: r.Link("/org/" + org.String() + p.Home), First: r.Link(p.first(org))}
	v.Page.HasForm, v.Page.NoIndex = true, true
	v.Here = v.First + "/" + file.String()
	v.Back = v.Here + p.ColumnsAt
	return v
}

// first is the address of an organisation's first page, without the language.
func (p *Pages[R]) first(org id.ID) string { return strings.Replace(p.At, "{org}", org.String(), 1) }

// see sends the reader to a page of a file.
func (p *Pages[R]) see(r *web.Request, f upload.File[R], page string) web.Response {
	return web.See(r.Link(p.first(f.Org) + "/" + f.ID.String() + page))
}

// open returns the file that the path names.
func (p *Pages[R]) open(r *web.Request, tx *db.Tx) (f upload.File[R], err error) {
	org, err := r.PathID("org")
	if err != nil {
		return f, err
	}
	file, err := r.PathID(p.Item)
	if err != nil {
		return f, err
	}
	return p.Files.File(tx, r.Actor, org, file)
}
