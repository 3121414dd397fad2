package cases

import (
	"slices"

	"asar/internal/kit/when"
)

// Stages is how many stages the way of a case has: the place, the hours, the
// institution, the operator, the payment.
const Stages = 5

var stages = map[State]int{
	Applied: 0, Approved: 0, Reserved: 1, Signed: 1, Active: 1, Complete: 1, Verified: 2, Accepted: 2, Sent: 3, Returned: 4, Paid: 5,
}

// Stage returns how many stages of its way are behind a case; a case that is
// off that way has none.
func (s State) Stage() (int, bool) {
	n, on := stages[s]
	return n, on
}

// At returns a case as it stood at an instant, by its history; there was none
// before it was applied for. What the hours were then is not in a history.
func At(c Case, steps []Step, known when.Instant) (Case, bool) {
	c.From, c.Round = "", 0
	there := false
	for _, step := range steps {
		if step.At > known {
			break
		}
		if there = true; step.Act == Sign {
			c.From = step.At.Day()
		}
		c.State, c.Since, c.Rules = step.State, step.At, step.Rules
		if !c.Holds() {
			c.From = ""
		}
	}
	return c, there
}

// Outlook is when the hours of a case will be complete if its student goes on
// as before.
type Outlook struct {
	Left int      // minutes that are still to be worked
	Pace int      // minutes a week, of those that count
	Day  when.Day // none if there is no pace, or it would take more than a year
	Late bool     // the day is past the term of the case
}

// paceDays is how far back a student's own pace is looked at: eight weeks.
const paceDays = 56

// Foresee returns the outlook of a case on a day. The pace is what the student
// worked in the last eight weeks, or since the agreement if that is less, but
// in no less than one week: nobody's first shift promises a miracle.
func Foresee(f Frame, counted []Counted, today when.Day) (o Outlook) {
	o.Left = max(f.Asked-total(counted), 0)
	since := max(f.From, today.AddDays(1-paceDays))
	worked := 0
	for _, c := range counted {
		if c.Day >= since && c.Day <= today {
			worked += c.Counts
		}
	}
	days := max(daysFrom(since, today), 7)
	if o.Pace = worked * 7 / days; o.Left == 0 || worked == 0 {
		return o
	}
	if more := (o.Left*days + worked - 1) / worked; more <= 366 {
		o.Day = today.AddDays(more)
		o.Late = o.Day > f.Until
	}
	return o
}

// daysFrom counts the days from one to another, both included.
func daysFrom(from, to when.Day) int {
	return int((to.Start().Sub(from.Start()).Hours()+12)/24) + 1
}

// Bands are the ages by which queues are looked at, in whole days; the last
// band has no end.
var Bands = [4]struct{ From, To int }{{0, 2}, {3, 7}, {8, 30}, {31, 0}}

// Backlog is how many of an institution's cases stand at a state, by the age of
// their standing there.
type Backlog struct {
	State State
	Ages  [4]int
}

// All returns how many there are in all.
func (b Backlog) All() (n int) {
	for _, some := range b.Ages {
		n += some
	}
	return n
}

// Turns adds up the ages of what waits for somebody.
func Turns(list []Backlog, whose Owner) (ages [4]int) {
	for _, b := range list {
		if b.State.Owner() != whose {
			continue
		}
		for i, n := range b.Ages {
			ages[i] += n
		}
	}
	return ages
}

// Of returns the backlog of one state.
func Of(list []Backlog, s State) Backlog {
	i := slices.IndexFunc(list, func(b Backlog) bool { return b.State == s })
	if i < 0 {
		return Backlog{State: s}
	}
	return list[i]
}
