package meweb

import (
	"slices"
	"time"

	"asar/internal/core/hours"
	"asar/internal/kit/ui/art"
	"asar/internal/kit/ui/chart"
	"asar/internal/kit/when"
)

// The two milestones of a year, in hours: the first twenty, and the fifty
// after them.
const (
	firstGoal = 20
	nextGoal  = 50
)

// tally is a person's minutes of one calendar year.
type tally struct {
	Confirmed int // in the ledger
	Pending   int // proposed, waiting for the host
	Planned   int // places in shifts to come
}

// segments shares the minutes out over the two milestones: what is verified
// fills the poles first, then what waits, then what is planned.
func segments(t tally) []art.Seg {
	segs := []art.Seg{{Poles: firstGoal, Class: "u-c1"}, {Poles: nextGoal, Class: "u-c2"}}
	rest := []int{max(t.Confirmed, 0), max(t.Pending, 0), max(t.Planned, 0)}
	for i := range segs {
		room := segs[i].Poles * 60
		for k, aim := range []*int{&segs[i].Confirmed, &segs[i].Pending, &segs[i].Planned} {
			*aim = min(rest[k], room)
			rest[k] -= *aim
			room -= *aim
		}
	}
	return segs
}

// counting returns the records that stand in the ledger on days from one day
// on, earliest first.
func counting(records []hours.Record, from when.Day) []hours.Record {
	var list []hours.Record
	for _, r := range records {
		if r.Counts() && r.Day >= from {
			list = append(list, r)
		}
	}
	slices.SortStableFunc(list, func(a, b hours.Record) int { return int(a.FromAt.Sub(b.FromAt)) })
	return list
}

// reached returns the day on which so many minutes were complete, if they are.
func reached(counting []hours.Record, minutes int) (when.Day, bool) {
	sum := 0
	for _, r := range counting {
		if sum += r.Minutes; sum >= minutes {
			return r.Day, true
		}
	}
	return "", false
}

const weeksShown = 12

// monday is the Monday of a day's week.
func monday(d when.Day) when.Day { return d.AddDays(-(int(d.Weekday()) + 6) % 7) }

// week is the verified minutes of one week by direction.
type week struct {
	Monday when.Day
	Of     map[string]int
}

func (w week) total() (sum int) {
	for _, minutes := range w.Of {
		sum += minutes
	}
	return sum
}

// weeks returns the last twelve weeks, this one last.
func weeks(counting []hours.Record, today when.Day) []week {
	list := make([]week, weeksShown)
	first := monday(today).AddDays(-7 * (weeksShown - 1))
	for i := range list {
		list[i] = week{Monday: first.AddDays(7 * i), Of: map[string]int{}}
	}
	for _, r := range counting {
		if r.Day < first || r.Day > today {
			continue
		}
		i := int(monday(r.Day).Time().Sub(first.Time())/(24*time.Hour)) / 7
		list[min(i, weeksShown-1)].Of[r.Direction] += r.Minutes
	}
	return list
}

// pace is the average of the weeks, in minutes a week.
func pace(list []week) int {
	sum := 0
	for _, w := range list {
		sum += w.total()
	}
	return sum / max(len(list), 1)
}

// forecast is the day on which the rest will be complete at a pace; not known
// without a pace, nor further ahead than a year.
func forecast(today when.Day, rest, pace int) (when.Day, bool) {
	if pace <= 0 || rest <= 0 {
		return "", false
	}
	days := (rest*7 + pace - 1) / pace
	if days > 366 {
		return "", false
	}
	return today.AddDays(days), true
}

// byDirection sums minutes by direction, in the order of the directions; what
// has no direction, or one that is not known any more, stands last.
func byDirection(counting []hours.Record, order []string) []chart.Part {
	sums := map[string]int{}
	for _, r := range counting {
		sums[r.Direction] += r.Minutes
	}
	var parts []chart.Part
	for _, code := range order {
		if sums[code] > 0 {
			parts = append(parts, chart.Part{Dir: code, Value: sums[code]})
		}
		delete(sums, code)
	}
	other := 0
	for _, minutes := range sums {
		other += minutes
	}
	if other > 0 {
		parts = append(parts, chart.Part{Value: other})
	}
	return parts
}

// tenths is minutes as tenths of an hour, rounded down: nothing is shown that
// was not worked.
func tenths(minutes int) int { return minutes * 10 / 60 }
