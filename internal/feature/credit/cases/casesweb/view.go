// Package casesweb is how pages show a case, to whoever looks: where it stands,
// whose turn it is and by when, how far it has come, which hours count and why
// the others do not, and what happened. The student's pages and the desks build
// on the same parts, so that both sides see one thing.
package casesweb

import (
	"slices"

	"asar/internal/core/atlas"
	"asar/internal/core/opportunity"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Deps is what reading a case needs.
type Deps struct {
	Cases         *cases.Desk
	Programmes    *programme.Desk
	Atlas         *atlas.Desk
	Opportunities *opportunity.Desk
}

// View is one case with the rules by which it is decided.
type View struct {
	cases.Case
	Programme programme.Programme
	Rules     programme.Rules
	Voucher   programme.Voucher
	Due       when.Day // the last day of the step that is owed; none if no clock runs
	Late      int      // working days past it
	Queued    bool     // no place is free, so that nobody's clock runs
	Today     when.Day // the day as of which it is shown

	// The rest is filled in by Deps.Open.
	Frame   cases.Frame
	Counted []cases.Counted
	Outlook cases.Outlook
	Steps   []cases.Step
	Rested  map[id.ID]check.List // what decisions rested on, by step
	Proof   check.List           // what the rules of the case find in its student
	Climbs  []cases.Climb        // the rungs that an overdue step has reached
	Rungs   []Rung               // and those that it will, if nothing happens
	Titles  map[id.ID]opportunity.Opportunity
	DirName map[string]i18n.Words
}

// Rung is one that an overdue step will reach on a day.
type Rung struct {
	Rung int
	Day  when.Day
}

// rungsAhead are the rungs that an overdue case has not reached yet.
func (v View) rungsAhead(days programme.Calendar) (list []Rung) {
	if v.Late == 0 || !v.State.Climbing() {
		return nil
	}
	for i, late := range v.Rules.Terms.Rungs() {
		reached := slices.ContainsFunc(v.Climbs, func(c cases.Climb) bool { return c.Rung == i+1 })
		if day := days.After(v.Due, late); !reached && day >= v.Today {
			list = append(list, Rung{i + 1, day})
		}
	}
	return list
}

// Look returns cases as they stand today, reading what they share once.
func (d Deps) Look(tx *db.Tx, list []cases.Case) ([]View, error) {
	days, err := d.Programmes.Calendar(tx)
	if err != nil {
		return nil, err
	}
	all, err := d.Programmes.List(tx)
	if err != nil {
		return nil, err
	}
	queued, err := d.Cases.Queued(tx, list)
	if err != nil {
		return nil, err
	}
	tables := map[string]programme.Table{}
	views := make([]View, len(list))
	for i, c := range list {
		if _, read := tables[c.Programme]; !read {
			if tables[c.Programme], err = d.Programmes.Table(tx, c.Programme); err != nil {
				return nil, err
			}
		}
		views[i] = view(c, tables[c.Programme], days, tx.Today())
		if queued[c.ID] {
			views[i].Queued, views[i].Due, views[i].Late = true, "", 0
		}
		named := slices.IndexFunc(all, func(p programme.Programme) bool { return p.Code == c.Programme })
		if named >= 0 {
			views[i].Programme = all[named]
		}
	}
	return views, nil
}

// view sets a case beside the rules by which it is decided, as of a day.
func view(c cases.Case, table programme.Table, days programme.Calendar, on when.Day) View {
	v := View{Case: c, Today: on}
	v.Rules, _ = table.Version(c.Rules)
	v.Voucher, _ = v.Rules.Terms.Voucher(c.Voucher)
	if due, runs := cases.Due(c, v.Rules.Terms, days); runs {
		v.Due, v.Late = due, days.Late(due, on)
	}
	return v
}

// Open returns a case with its history and its hours. Of a day that is past it
// shows what was known at the end of that day; there is none before it was
// applied for.
func (d Deps) Open(tx *db.Tx, c cases.Case, on when.Day) (v View, there bool, err error) {
	steps, err := d.Cases.History(tx, c)
	if err != nil {
		return v, false, err
	}
	known := tx.Now
	if on < tx.Today() {
		known = on.End() - 1
		steps = slices.DeleteFunc(steps, func(s cases.Step) bool { return s.At > known })
		if c, there = cases.At(c, steps, known); !there {
			return v, false, nil
		}
	}
	list, err := d.Look(tx, []cases.Case{c})
	if err != nil {
		return v, false, err
	}
	v = list[0]
	v.Steps = steps
	if v.Rested, err = d.Cases.Decided(tx, c, steps); err != nil {
		return v, false, err
	}
	if v.Proof, err = d.Cases.Proof(tx, c, min(on, v.Today), known); err != nil {
		return v, false, err
	}
	if v.Climbs, err = d.Cases.Climbs(tx, c); err != nil {
		return v, false, err
	}
	v.Climbs = slices.DeleteFunc(v.Climbs, func(r cases.Climb) bool { return r.At > known })
	days, err := d.Programmes.CalendarKnown(tx, known)
	if err != nil {
		return v, false, err
	}
	if on < v.Today { // who was in line then is not known: the term is told
		v.Queued, v.Late = false, 0
		v.Due, _ = cases.Due(c, v.Rules.Terms, days)
	}
	if v.Today = min(on, v.Today); v.Due != "" {
		v.Late = days.Late(v.Due, v.Today)
	}
	v.Rungs = v.rungsAhead(days)
	return v, true, d.hours(tx, &v, known)
}

// proof is the proof with the links that a reader can follow: what is wanting is
// mended on a page of the student's own.
func (v View) proof(reader cases.Owner) check.List {
	list := slices.Clone(v.Proof)
	for i := range list {
		if reader != cases.Student {
			list[i].Link = ""
		}
	}
	return list
}

// unfit is what the rules ask of the student of an open case and do not find.
func (v View) unfit(reader cases.Owner) check.List {
	if v.State.Over() {
		return nil
	}
	return cases.Wanting(v.proof(reader))
}

// hours fills in which hours count, as they were known at an instant.
func (d Deps) hours(tx *db.Tx, v *View, known when.Instant) (err error) {
	if v.Frame, v.Counted, err = d.Cases.Counted(tx, v.Case, known); err != nil {
		return err
	}
	if v.Works() {
		v.Outlook = cases.Foresee(v.Frame, v.Counted, v.Today)
	}
	var deeds []id.ID
	v.Attended, v.Verified = cases.Summed(v.Frame, v.Counted)
	for _, c := range v.Counted {
		if !slices.Contains(deeds, c.Opportunity) {
			deeds = append(deeds, c.Opportunity)
		}
	}
	if len(deeds) > 0 {
		if v.Titles, err = d.Opportunities.Many(tx, deeds); err != nil {
			return err
		}
	}
	directions, err := d.Atlas.Directions(tx)
	v.DirName = map[string]i18n.Words{}
	for _, one := range directions {
		v.DirName[one.Code] = one.Name
	}
	return err
}

// Works tells whether hours still move the case.
func (v View) Works() bool { return v.State.Works() }

// Pending returns the minutes that count and that no host has vouched for.
func (v View) Pending() int { return max(v.Attended-v.Verified, 0) }
