package cases

import (
	"asar/internal/core/hours"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Evidence is one record of hours as whoever vouches for the whole looks at it.
type Evidence struct {
	Day      when.Day
	Span     when.Span
	Minutes  int
	Verified bool
	By       id.ID // who decided about it
	Peer     bool  // they are on the list of the student's own institution
	Together int   // how many others of the shift came and left in the very same minutes
}

// The bounds of the flags.
const (
	flagDay      = 8 * 60 // minutes of one day
	flagTogether = 2      // others with the same two minutes
)

// Flags points out what a person should look at before they vouch for a set of
// hours. It refuses nothing. The rules, in words: two records overlap in time;
// the records of one day add up to more than eight hours; two or more others of
// the same shift came in the same minute and left in the same minute; all the
// verified hours were verified by one person, who is on the list of the
// student's own institution.
func Flags(set []Evidence) (list check.List) {
	overlaps(&list, set)
	longDays(&list, set)
	for _, e := range set {
		if e.Together >= flagTogether {
			list.No("flag/same-minute", textFlagTogether.With("day", e.Day, "n", e.Together), "")
		}
	}
	if oneFriend(set) {
		list.No("flag/one-verifier", textFlagOne, "")
	}
	return list
}

func overlaps(list *check.List, set []Evidence) {
	for i, a := range set {
		for _, b := range set[i+1:] {
			if a.Span.Overlaps(b.Span) {
				list.No("flag/overlap", textFlagOverlap.With("day", b.Day), "")
			}
		}
	}
}

func longDays(list *check.List, set []Evidence) {
	minutes := map[when.Day]int{}
	for _, e := range set {
		minutes[e.Day] += e.Minutes
	}
	for _, e := range set {
		if minutes[e.Day] > flagDay {
			list.No("flag/day", textFlagDay.With("day", e.Day, "n", i18n.Minutes(minutes[e.Day])), "")
			delete(minutes, e.Day)
		}
	}
}

// oneFriend tells whether one peer has verified all that is verified.
func oneFriend(set []Evidence) bool {
	var one id.ID
	for _, e := range set {
		switch {
		case !e.Verified:
		case !e.Peer || one != 0 && e.By != one:
			return false
		default:
			one = e.By
		}
	}
	return one != 0
}

// FlagRules says the rules of the flags in words, for whoever acts by them.
func FlagRules() []i18n.M { return []i18n.M{ruleOverlap, ruleDay, ruleTogether, ruleOne} }

// Flagged returns the flags of each of several cases of one institution.
func (d *Desk) Flagged(tx *db.Tx, org id.ID, list []Case) (map[id.ID]check.List, error) {
	if len(list) == 0 {
		return nil, nil
	}
	var people []id.ID
	from, until := list[0].From, list[0].Until
	for _, c := range list {
		people, from, until = append(people, c.Person), min(from, c.From), max(until, c.Until)
	}
	records, err := d.hours.OfPeople(tx, people, from, until)
	if err != nil {
		return nil, err
	}
	var claims, deciders []id.ID
	for _, r := range records {
		claims, deciders = append(claims, r.Signup), append(deciders, r.DecidedBy)
	}
	together, err := d.marks.Together(tx, claims)
	if err != nil {
		return nil, err
	}
	peers, err := d.students.Among(tx, org, deciders)
	if err != nil {
		return nil, err
	}
	found := make(map[id.ID]check.List, len(list))
	for _, c := range list {
		found[c.ID] = Flags(evidence(c, records, together, peers))
	}
	return found, nil
}

// evidence is the records of a case's term.
func evidence(c Case, records []hours.Record, together map[id.ID]int, peers map[id.ID]bool) (set []Evidence) {
	for _, r := range records {
		if r.Person != c.Person || c.From == "" || r.Day < c.From || r.Day > c.Until || r.State == hours.Denied {
			continue
		}
		e := Evidence{
			Day: r.Day, Span: r.Span(), Minutes: r.Minutes, Verified: r.Counts(), By: r.DecidedBy, Peer: peers[r.DecidedBy],
			Together: together[r.Signup],
		}
		if r.State == hours.Proposed {
			e.Minutes = r.Proposed
		}
		set = append(set, e)
	}
	return set
}
