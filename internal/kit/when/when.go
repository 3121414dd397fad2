// Package when holds the platform's idea of time: instants in milliseconds,
// calendar days as text, spans between instants, and the one time zone of
// Kazakhstan. Nothing here reads the clock; a transaction carries its instant.
package when

import (
	"fmt"
	"math"
	"strings"
	"time"
	_ "time/tzdata" // the zone must be known on a machine without zone files
)

// Zone is the time zone in which days and clocks are meant (UTC+5 since March
// 2024, UTC+6 before).
var Zone = mustZone("Asia/Almaty")

func mustZone(name string) *time.Location {
	zone, err := time.LoadLocation(name)
	if err != nil {
		panic("when: the embedded zone database lacks " + name)
	}
	return zone
}

// Instant is a moment, in milliseconds since 1970 UTC. Zero means "not set".
type Instant int64

// Forever is after every instant.
const Forever Instant = math.MaxInt64

// FromTime returns the instant of a time, cut to the millisecond.
func FromTime(t time.Time) Instant { return Instant(t.UnixMilli()) }

// Time returns the instant in Zone.
func (i Instant) Time() time.Time { return time.UnixMilli(int64(i)).In(Zone) }

// Add moves the instant by a duration.
func (i Instant) Add(d time.Duration) Instant { return i + Instant(d.Milliseconds()) }

// Sub returns the duration from another instant to this one.
func (i Instant) Sub(from Instant) time.Duration { return time.Duration(i-from) * time.Millisecond }

// Before tells whether the instant precedes another.
func (i Instant) Before(other Instant) bool { return i < other }

// After tells whether the instant follows another.
func (i Instant) After(other Instant) bool { return i > other }

// Minute returns the instant at which a clock has begun to show what it shows.
func (i Instant) Minute() Instant {
	const minute = Instant(time.Minute / time.Millisecond)
	return i - (i%minute+minute)%minute
}

// Day returns the calendar day of the instant in Zone.
func (i Instant) Day() Day { return DayOf(i.Time()) }

// Day is a calendar day as text, such as "2026-03-01"; such text sorts by time.
// The empty Day means "not set".
type Day string

const (
	dayLayout   = "2006-01-02"
	clockLayout = "15:04"
)

// DayOf returns the day that a time shows on its own clock.
func DayOf(t time.Time) Day { return Day(t.Format(dayLayout)) }

// Years outside which nobody means a day: a slip of the finger, or an address
// made up. Within them a day can be moved by years and stays ten characters.
const (
	firstYear = 1800
	lastYear  = 2999
)

// ParseDay reads a day such as "2026-03-01", or an error that names the text.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse(dayLayout, s)
	if err != nil || t.Year() < firstYear || t.Year() > lastYear {
		return "", fmt.Errorf("when: %q is not a day", s)
	}
	return DayOf(t), nil
}

// Time returns the first moment of the day in Zone; of the empty Day, the zero time.
func (d Day) Time() time.Time {
	t, err := time.ParseInLocation(dayLayout, string(d), Zone)
	if err != nil {
		return time.Time{}
	}
	return t
}

// Start returns the first instant of the day in Zone.
func (d Day) Start() Instant { return FromTime(d.Time()) }

// End returns the first instant of the next day.
func (d Day) End() Instant { return d.AddDays(1).Start() }

// AddDays moves the day by a number of days, which may be negative.
func (d Day) AddDays(n int) Day { return DayOf(d.Time().AddDate(0, 0, n)) }

// Weekday returns the day of the week.
func (d Day) Weekday() time.Weekday { return d.Time().Weekday() }

// Month returns the month the day lies in, such as "2026-03".
func (d Day) Month() string {
	if len(d) < len("2006-01") {
		return ""
	}
	return string(d[:len("2006-01")])
}

// AgeOn returns the completed years of somebody born on one day as of another.
// A person born on 29 February completes a year on 1 March of a common year.
func AgeOn(birth, on Day) int {
	b, o := birth.Time(), on.Time()
	age := o.Year() - b.Year()
	if o.Month() < b.Month() || (o.Month() == b.Month() && o.Day() < b.Day()) {
		age--
	}
	return age
}

// At returns the instant at which a clock such as "10:00" shows on a day in Zone.
func At(d Day, clock string) (Instant, error) {
	t, err := time.ParseInLocation(dayLayout+" "+clockLayout, string(d)+" "+clock, Zone)
	if err != nil {
		return 0, fmt.Errorf("when: %q is not a time of day", clock)
	}
	return FromTime(t), nil
}

// ParseLocal reads a day and a clock in Zone with a T between, such as
// "2026-12-01T10:00".
func ParseLocal(s string) (Instant, error) {
	day, clock, _ := strings.Cut(s, "T")
	at, err := At(Day(day), clock)
	if err != nil {
		return 0, fmt.Errorf("when: %q is no instant such as 2026-12-01T10:00", s)
	}
	return at, nil
}

// Span is the time from one instant until, not including, another.
type Span struct{ From, To Instant }

// Overlaps tells whether two spans share any time. Spans that only touch do not.
func (s Span) Overlaps(o Span) bool { return s.From < o.To && o.From < s.To }

// Minutes returns the whole minutes of the span, never less than zero.
func (s Span) Minutes() int { return max(int(s.To.Sub(s.From)/time.Minute), 0) }
