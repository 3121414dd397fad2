package cases

import (
	"slices"
	"strings"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/check"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Entry is one record of hours as the rules look at it.
type Entry struct {
	Record      id.ID
	Opportunity id.ID
	Day         when.Day
	Minutes     int // worked and, if Verified, vouched for
	Used        int // minutes that other cases have taken of them
	Direction   string
	Verified    bool
}

// Counted is what becomes of an entry: the minutes of it that count, and why
// not more.
type Counted struct {
	Entry
	Counts int
	Checks check.List
}

// Frame is what bounds the hours of one case.
type Frame struct {
	Terms       programme.Terms
	From, Until when.Day // the first day of the agreement and the last of the period
	Asked       int      // minutes of the voucher
	CapLeft     int      // minutes of the period's cap that other cases have left; negative for no cap
}

// Count decides which entries count, in the order of their days: each one is
// looked at by itself, then by what the day, the week, the voucher and the cap
// still have room for. An hour that another case has taken does not count again.
func Count(f Frame, entries []Entry) []Counted { return count(f, entries, false) }

// CountVerified is Count had nothing been worked but what the hosts vouch for.
func CountVerified(f Frame, entries []Entry) []Counted { return count(f, entries, true) }

func count(f Frame, entries []Entry, vouched bool) []Counted {
	entries = slices.Clone(entries)
	slices.SortStableFunc(entries, func(a, b Entry) int { return strings.Compare(string(a.Day), string(b.Day)) })
	room := newRoom(f, entries)
	list := make([]Counted, len(entries))
	for i, e := range entries {
		if list[i] = (Counted{Entry: e}); e.Verified || !vouched {
			list[i] = room.count(e)
		} else {
			list[i].Checks.No("count/waits", textWaits, "")
		}
	}
	return list
}

// room is how many minutes still fit.
type room struct {
	Frame
	voucher int
	cap     int
	day     map[when.Day]int // minutes taken, by day
	week    map[when.Day]int // by the week's Monday
}

func newRoom(f Frame, entries []Entry) *room {
	r := &room{Frame: f, voucher: f.Asked, cap: f.CapLeft, day: map[when.Day]int{}, week: map[when.Day]int{}}
	for _, e := range entries { // what other cases have taken is gone for the day, too
		r.day[e.Day] += e.Used
		r.week[monday(e.Day)] += e.Used
	}
	return r
}

// count looks at one entry and takes its room.
func (r *room) count(e Entry) Counted {
	c := Counted{Entry: e}
	c.Checks.Add(e.Day >= r.From && e.Day <= r.Until, "count/term", textInTerm, textNotInTerm.With("from", r.From, "until", r.Until), "")
	c.Checks.Add(r.Terms.Pays(e.Direction), "count/direction", textPays, textPaysNot, "")
	if !c.Checks.OK() {
		return c
	}
	c.Counts = e.Minutes
	c.fit(e.Minutes-e.Used, "count/used", textUsed)
	if limit := r.Terms.Limits.Day; limit > 0 {
		c.fit(limit-r.day[e.Day], "count/day", textDayFull.With("n", i18n.Minutes(limit)))
	}
	if limit := r.Terms.Limits.Week; limit > 0 {
		c.fit(limit-r.week[monday(e.Day)], "count/week", textWeekFull.With("n", i18n.Minutes(limit)))
	}
	if r.CapLeft >= 0 {
		c.fit(r.cap, "count/cap", textCapFull)
	}
	c.fit(r.voucher, "count/voucher", textVoucherFull)
	r.take(e.Day, c.Counts)
	return c
}

// fit bounds the minutes that count by the room there is, and says so.
func (c *Counted) fit(room int, code string, full i18n.Text) {
	room = max(room, 0)
	switch {
	case room >= c.Counts:
		return
	case room == 0:
		c.Checks.No(code, full, "")
	default:
		c.Checks.Note(code, full)
	}
	c.Counts = room
}

func (r *room) take(day when.Day, minutes int) {
	r.voucher -= minutes
	r.cap -= minutes
	r.day[day] += minutes
	r.week[monday(day)] += minutes
}

// monday is the first day of a day's week.
func monday(day when.Day) when.Day {
	return day.AddDays(-(int(day.Weekday()) + 6) % 7)
}

// Sums returns the minutes that count: of all hours that were attended, and of
// those that the hosts vouch for.
func Sums(f Frame, entries []Entry) (attended, verified int) {
	return total(Count(f, entries)), total(CountVerified(f, entries))
}

// Summed is Sums of hours that were counted before, so that a page on which each
// is listed says the same as one that lists cases.
func Summed(f Frame, list []Counted) (attended, verified int) {
	entries := make([]Entry, len(list))
	for i, one := range list {
		entries[i] = one.Entry
	}
	return Sums(f, entries)
}

func total(list []Counted) (minutes int) {
	for _, c := range list {
		minutes += c.Counts
	}
	return minutes
}
