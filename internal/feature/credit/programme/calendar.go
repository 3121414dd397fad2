package programme

import (
	_ "embed"
	"encoding/csv"
	"slices"
	"strings"
	"time"

	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// DayOff is a day that differs from its weekday: a day off within the week, or
// a weekend on which people work.
type DayOff struct {
	Day  when.Day
	Off  bool
	Name i18n.Words
}

// Calendar tells working days from others.
type Calendar map[when.Day]DayOff

// Works tells whether desks work on a day.
func (c Calendar) Works(day when.Day) bool {
	if special, ok := c[day]; ok {
		return !special.Off
	}
	w := day.Weekday()
	return w != time.Saturday && w != time.Sunday
}

// After returns the day by whose end n working days have passed since a day
// that itself does not count; n below one is that day.
func (c Calendar) After(day when.Day, n int) when.Day {
	for left := n; left > 0; {
		day = day.AddDays(1)
		if c.Works(day) {
			left--
		}
	}
	return day
}

// From returns the first working day from a day on, itself included.
func (c Calendar) From(day when.Day) when.Day {
	for !c.Works(day) {
		day = day.AddDays(1)
	}
	return day
}

// Late returns how many working days have passed since the last day of a term,
// up to and with today; zero while the term runs.
func (c Calendar) Late(last, today when.Day) (n int) {
	for day := last.AddDays(1); day <= today; day = day.AddDays(1) {
		if c.Works(day) {
			n++
		}
	}
	return n
}

// List returns the days off and on that differ from their weekday, in order.
func (c Calendar) List() []DayOff {
	list := make([]DayOff, 0, len(c))
	for _, day := range c {
		list = append(list, day)
	}
	slices.SortFunc(list, func(a, b DayOff) int { return strings.Compare(string(a.Day), string(b.Day)) })
	return list
}

// days is Kazakhstan's days off: the holidays of Law No. 267-II and, where one
// falls on a weekend, the next working day (Labour Code, art. 85). Kurban Ait
// moves with the moon. What the government decrees besides is added by people.
//
//go:embed days.csv
var days string

// shippedDays reads days. The table is part of the program, so a mistake in it
// is a mistake in the program.
func shippedDays() Calendar {
	rows, err := csv.NewReader(strings.NewReader(days)).ReadAll()
	if err != nil {
		panic("programme: days.csv: " + err.Error())
	}
	c := Calendar{}
	for _, row := range rows[1:] {
		day := when.Day(row[0])
		c[day] = DayOff{Day: day, Off: true, Name: i18n.Words{Kk: row[1], Ru: row[2], En: row[3]}}
	}
	return c
}

// Calendar returns the shipped days with those that people have added or changed.
func (d *Desk) Calendar(tx *db.Tx) (Calendar, error) { return d.CalendarKnown(tx, when.Forever) }

// CalendarKnown is Calendar as it was known at an instant.
func (d *Desk) CalendarKnown(tx *db.Tx, known when.Instant) (Calendar, error) {
	c := shippedDays()
	edited, err := db.All[DayOff](tx, sqlDays, known) // the last word about a day comes last
	for _, day := range edited {
		c[day.Day] = day
	}
	return c, err
}
