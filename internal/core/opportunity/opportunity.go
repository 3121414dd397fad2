// Package opportunity holds what there is to do: an opportunity (the law calls
// it an action) belongs to one organisation, has an end, and is cut into
// shifts with a limited number of places.
//
// An opportunity begins as a draft. To be published it must say what the law
// wants people to know before they join: what is done and why, where, who leads
// it, how it is kept safe, and which risks it carries ("none" is a statement,
// silence is not). Some risks close it to people under 18. A published
// opportunity may be edited as long as it stays publishable; it is closed when
// no more people are sought, and cancelled with a reason that its people read.
// While a front office has suspended the organisation, its opportunities take
// nobody new.
//
// A shift's places are counted on its row and guarded by the database. Only
// sign-up changes the counts, through Lock and SetCounts.
package opportunity

import (
	"embed"

	"asar/internal/core/atlas"
	"asar/internal/core/guardian"
	"asar/internal/core/org"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of opportunities and their shifts.
var Schema = db.Schema{Name: "opportunity", FS: db.Sub(files)}

// Status is where an opportunity stands in its life.
type Status string

// The statuses.
const (
	StatusDraft     Status = "draft"     // only its organisation sees it
	StatusPublished Status = "published" // in the list, open for sign-up
	StatusClosed    Status = "closed"    // seeks nobody any more; its shifts take place
	StatusCancelled Status = "cancelled" // does not take place
)

// Form is what a coordinator writes about an opportunity.
type Form struct {
	Project id.ID     // 0 for none
	Lang    i18n.Lang // the language in which it was first written

	Title        i18n.Words
	What         i18n.Words // what is done
	Why          i18n.Words // whom and how it helps
	Requirements i18n.Words
	Safety       i18n.Words
	Meeting      i18n.Words // where and how people meet

	Directions Set[string] // codes, the main one first
	Region     string      // code; empty online
	Place      string      // town or village
	Online     bool
	Lat        int64 // of the meeting point, in millionths of a degree; with Lon 0 if unknown
	Lon        int64

	MinAge      int            // completed years, on the day of the shift
	Languages   Set[i18n.Lang] // spoken on the spot; none stated means any
	LeaderName  string
	LeaderPhone string // E.164

	RisksStated bool // somebody said which risks there are, or that there are none
	Risks       Set[Risk]

	Dismiss bool `db:"-"` // see Changed; asked of the editor, never kept

	Ends        when.Day // the last day
	CutoffHours int      // a volunteer may withdraw until so many hours before the shift
	OfferHours  int      // somebody on the waiting list has so many hours to take a place that came free
}

// Opportunity is one thing to do.
type Opportunity struct {
	ID     id.ID
	Org    id.ID
	Status Status
	Form
	Source       string // where it was imported from, with SourceID; empty if written here
	SourceID     string
	MadeBy       id.ID
	MadeAt       when.Instant
	ChangedAt    when.Instant
	PublishedAt  when.Instant // the first time; 0 for what was never public
	CancelReason string
	Halted       bool // its front office does not vouch for the organisation at present
}

// Located tells whether the meeting point has coordinates.
func (f Form) Located() bool { return f.Lat != 0 || f.Lon != 0 }

// Path returns the address of the opportunity's page without the language: its
// identifier and its slug.
func (o Opportunity) Path() string {
	path := "/opportunities/" + o.ID.String()
	if slug := o.Slug(); slug != "" {
		path += "-" + slug
	}
	return path
}

// Home returns the address, without the language, under which its organisation
// runs the opportunity.
func (o Opportunity) Home() string { return HomeOf(o.Org) + "/" + o.ID.String() }

// HomeOf returns the address, without the language, under which an
// organisation runs its opportunities.
func HomeOf(host id.ID) string { return "/org/" + host.String() + "/opportunities" }

// Slug returns the title as it stands in the page's address. It is the same in
// each language, so that switching the language changes nothing else.
func (o Opportunity) Slug() string { return i18n.Slug(o.Title.Text(i18n.Kk)) }

// Public tells whether the page is for everybody's eyes: what was published
// once stays readable after it was closed or cancelled.
func (o Opportunity) Public() bool { return o.PublishedAt != 0 }

// Seeks tells whether new people are sought: it is published, and its
// organisation is not suspended.
func (o Opportunity) Seeks() bool { return o.Status == StatusPublished && !o.Halted }

// Published is emitted when an opportunity appears, or appears again, in the list.
type Published struct{ Opportunity Opportunity }

// Cancelled is emitted when an opportunity does not take place. A
// ShiftCancelled was emitted before it for each of its shifts still to come.
type Cancelled struct {
	Opportunity Opportunity
	Reason      string
}

// Changed is emitted when a published opportunity was edited, so that whoever
// relied on its age, risks or hours can look again.
type Changed struct {
	Before, After Opportunity
	// Dismiss says that the editor knows of those who would now be too young,
	// and that their places are to end. Without it the edit is refused.
	Dismiss bool
}

// CodeMinorsSigned is the refusal of an edit after which somebody who has
// signed up would be too young.
const CodeMinorsSigned = "opportunity/minors-signed"

// Desk carries out the acts on opportunities and shifts.
type Desk struct {
	bus    *event.Bus
	orgs   *org.Desk
	atlas  *atlas.Desk
	minors *guardian.Desk
	counts int // countedUpTo, and
	few    int // maxCandidates, but for tests
}

// NewDesk returns a Desk that emits its events on the bus.
func NewDesk(bus *event.Bus, orgs *org.Desk, places *atlas.Desk, minors *guardian.Desk) *Desk {
	d := &Desk{bus: bus, orgs: orgs, atlas: places, minors: minors, counts: countedUpTo, few: maxCandidates}
	event.On(bus, func(tx *db.Tx, e org.Renamed) error { return d.Reindex(tx, e.Org.ID) })
	event.On(bus, d.vetted)
	event.On(bus, d.erasing)
	event.On(bus, d.ended)
	orgs.Oblige(d.owes)
	return d
}

// allow returns nil if the actor may run opportunities of the organisation,
// NotFound if they have nothing to do with it, and Denied otherwise.
func allow(by auth.Actor, host id.ID) error {
	return by.Allow(auth.RunOpportunity, auth.OfOrg(host), "opportunity")
}
