// Package export lets an organisation take its great tables away as files.
//
// The rules in prose. A file is asked for by somebody who has the right to see
// what stands in it, for days from one to another. It is not made while the page
// waits: a job makes it, some rows at a time, and the page says how far it is. A
// job that is killed goes on where it stood. There is one file of a kind at a
// time, and a few a day. The pieces are sealed with the key of whoever asked, and
// after a day they are gone. Whoever takes a ready file away must have the right
// at that moment; both the asking and the taking are written down. If the asker
// loses the right while the file is being made, it is not made; if somebody whom
// it names is erased, it is dropped.
//
// What can be exported are kinds, slots that the program fills.
package export

import (
	"embed"
	"time"

	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of files on their way to those who asked for them.
var Schema = db.Schema{Name: "export", FS: db.Sub(files)}

// KeptFor is how long a file can be taken away after it was asked for.
const KeptFor = 24 * time.Hour

// PerDay is how many files of one kind an organisation may ask for in a day.
const PerDay = 5

// stalledAfter is how long a file may stand still before another may be asked
// for in its place.
const stalledAfter = 15 * time.Minute

// State is how far a file has come.
type State string

// The states.
const (
	Making State = "making" // a job is at it
	Ready  State = "ready"
	Erased State = "erased" // dropped: somebody whom it named was erased
	Barred State = "barred" // dropped: whoever asked may no longer see what stands in it
)

// Query is what a file is about.
type Query struct {
	Org      id.ID
	FromDay  when.Day
	UntilDay when.Day // included
	Lang     i18n.Lang
}

// Page is some rows of a table.
type Page struct {
	Rows   [][]any
	People []id.ID // whom they name
	Next   string  // the place after them; empty if these were the last
}

// Kind is a table that an organisation can take away.
type Kind struct {
	Code    string
	Need    auth.Permission // in the organisation
	Columns []i18n.M
	// Count tells how many rows there are, for saying how far a file is.
	Count func(tx *db.Tx, q Query) (int, error)
	// Page returns the rows after a place; the empty one is the beginning.
	Page func(tx *db.Tx, q Query, place string, limit int) (Page, error)
}

// Name is what the kind is called.
func (k Kind) Name() i18n.M { return NameOf(k.Code) }

// About says what stands in the table.
func (k Kind) About() i18n.M { return kindAbout[k.Code] }

// Export is a file that was asked for.
type Export struct {
	ID id.ID
	Query
	Person  id.ID // who asked
	Kind    string
	State   State
	Parts   int    // pieces that are made
	Done    int    // rows in them
	Total   int    // rows in all, as they were counted at first
	Place   string // where the kind's list has come to
	AskedAt when.Instant
	MovedAt when.Instant
}

// Until is when the file is gone.
func (e Export) Until() when.Instant { return e.AskedAt.Add(KeptFor) }

// Stalled tells whether a file that is being made has stood still for too long.
func (e Export) Stalled(now when.Instant) bool {
	return e.State == Making && now.Sub(e.MovedAt) > stalledAfter
}

// Desk keeps the exports of one database.
type Desk struct {
	people *person.Desk
	orgs   *org.Desk
	kinds  []Kind
}

// NewDesk returns a Desk that makes files of these kinds.
func NewDesk(bus *event.Bus, people *person.Desk, orgs *org.Desk, kinds ...Kind) *Desk {
	d := &Desk{people, orgs, kinds}
	event.On(bus, d.erasing)
	return d
}

// Kinds returns what somebody may export of an organisation.
func (d *Desk) Kinds(by auth.Actor, host id.ID) (list []Kind) {
	for _, k := range d.kinds {
		if by.May(k.Need, auth.OfOrg(host)) {
			list = append(list, k)
		}
	}
	return list
}

func (d *Desk) kind(code string) (Kind, error) {
	for _, k := range d.kinds {
		if k.Code == code {
			return k, nil
		}
	}
	return Kind{}, fault.Missing("export kind")
}

// allowed answers whether somebody may see what stands in a kind of table.
func allowed(by auth.Actor, k Kind, host id.ID) error {
	return by.Allow(k.Need, auth.OfOrg(host), "org")
}

// List returns the files that an organisation has asked for within the day, as
// far as somebody may see what stands in them, the newest first.
func (d *Desk) List(tx *db.Tx, by auth.Actor, host id.ID) (list []Export, err error) {
	defer fault.Wrap(&err, "export.List(%s)", host)
	all, err := db.All[Export](tx, sqlList, host, tx.Now.Add(-KeptFor))
	for _, e := range all {
		if k, err := d.kind(e.Kind); err == nil && allowed(by, k, host) == nil {
			list = append(list, e)
		}
	}
	return list, err
}
