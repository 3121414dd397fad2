// Package meweb holds the volunteer's own pages about hours: the overview of
// what is next and what waits for an answer, the ring of the year with its two
// milestones, every record with both sides of what was decided, objecting to a
// decision, and the statement as a file.
package meweb

import (
	"slices"

	"github.com/a-h/templ"

	"asar/internal/core/atlas"
	"asar/internal/core/attendance"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// Deps is what the pages need of the rest.
type Deps struct {
	People        *person.Desk
	Atlas         *atlas.Desk
	Orgs          *org.Desk
	Opportunities *opportunity.Desk
	Signups       *signup.Desk
	Attendance    *attendance.Desk
	Hours         *hours.Desk
	// Banner stands above the overview, if there is anything to say first; it may be nil.
	Banner func(r *web.Request, tx *db.Tx, p ui.Page) (templ.Component, error)
	// First stands on the page of hours in place of the year's goals, for whom
	// hours give something more; it may be nil, and so may what it returns.
	First func(r *web.Request, tx *db.Tx, p ui.Page) (templ.Component, error)
}

type pages struct{ Deps }

// Routes mounts the pages.
func Routes(m *web.Mux, d Deps) {
	h := &pages{d}
	m.Get("/me", auth.Person, h.overview)
	m.Get("/me/hours", auth.Person, h.hours)
	m.Get("/me/hours.csv", auth.Person, h.statement)
	m.Get("/me/hours/{record}", auth.Person, h.record)
	m.Post("/me/hours/{record}", auth.Person, h.dispute)
}

// mostRecords bounds what is read of one person: three years of a shift a day.
const mostRecords = 1000

// life is what a person has done and is about to do, read once for a page.
type life struct {
	Now      when.Instant
	Records  []hours.Record  // latest first
	Coming   []signup.Signup // soonest first
	Unnoted  []unnoted       // shifts that are over without a record, latest first
	Year     []hours.Record  // this year's counting records, earliest first
	Tally    tally
	DirNames map[string]string
	DirOrder []string
}

// unnoted is a place in a shift that is over of which there are no hours yet.
type unnoted struct {
	signup.Signup
	Came bool // checked in, but nobody noted the leaving
}

// recentPast is how many shifts that are over are asked for a missing record.
const recentPast = 20

func (h *pages) life(r *web.Request, tx *db.Tx) (v life, err error) {
	who := r.Actor.Person
	v = life{Now: tx.Now, DirNames: map[string]string{}}
	if v.Records, err = h.Hours.OfPerson(tx, who, mostRecords); err != nil {
		return v, err
	}
	if v.Coming, err = h.Signups.Coming(tx, who); err != nil {
		return v, err
	}
	if v.Unnoted, err = h.unnoted(tx, who, v.Records); err != nil {
		return v, err
	}
	year := yearOf(tx.Today())
	v.Year = counting(v.Records, year)
	v.Tally = tallied(v, year)
	// The ledger itself says what is verified; the records only say of what.
	if v.Tally.Confirmed, err = h.Hours.TotalSince(tx, hours.PurposeVerified, who, year); err != nil {
		return v, err
	}
	directions, err := h.Atlas.Directions(tx)
	if err != nil {
		return v, err
	}
	for _, d := range directions {
		v.DirNames[d.Code] = d.Name.Text(r.Lang)
		v.DirOrder = append(v.DirOrder, d.Code)
	}
	return v, nil
}

// yearOf is the first day of a day's calendar year.
func yearOf(d when.Day) when.Day { return d[:4] + "-01-01" }

// unnoted returns the latest places in shifts that are over without hours.
func (h *pages) unnoted(tx *db.Tx, who id.ID, records []hours.Record) ([]unnoted, error) {
	past, err := h.Signups.Past(tx, who, recentPast)
	if err != nil {
		return nil, err
	}
	var list []unnoted
	for _, c := range past {
		if slices.ContainsFunc(records, func(r hours.Record) bool { return r.Signup == c.ID }) {
			continue
		}
		noted, _, err := h.Attendance.Get(tx, c.ID)
		if err != nil {
			return nil, err
		}
		list = append(list, unnoted{Signup: c, Came: noted.InAt != 0})
	}
	return list, nil
}

// tallied sums what waits and what is planned this year.
func tallied(v life, year when.Day) (t tally) {
	for _, r := range v.Records {
		if r.State == hours.Proposed && r.Day >= year {
			t.Pending += r.Proposed
		}
	}
	for _, c := range v.planned() {
		if yearOf(c.StartsAt.Day()) == year {
			t.Planned += c.Span().Minutes()
		}
	}
	return t
}

// planned returns the places in shifts to come of which there are no hours yet.
func (v life) planned() []signup.Signup {
	var list []signup.Signup
	for _, c := range v.Coming {
		noted := slices.ContainsFunc(v.Records, func(r hours.Record) bool { return r.Signup == c.ID })
		if c.State == signup.Confirmed && !noted {
			list = append(list, c)
		}
	}
	return list
}
