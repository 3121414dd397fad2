package sitesweb

import (
	"time"

	"asar/internal/core/hours"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui/art"
	"asar/internal/kit/ui/chart"
	"asar/internal/kit/when"
)

const months = 12

// year is the verified minutes of the twelve months that end with this one.
type year struct {
	first   time.Time              // of the first month
	minutes map[string][months]int // by direction
	records map[string]int         // by direction
}

// span returns the first and the last month of the year that ends today.
func span(today when.Day) (from, to string) { return firstMonth(today, months-1), today.Month() }

// firstMonth returns the month that lies so many months before today's.
func firstMonth(today when.Day, before int) string {
	t := today.Time()
	return when.DayOf(time.Date(t.Year(), t.Month()-time.Month(before), 1, 0, 0, 0, 0, when.Zone)).Month()
}

// newYear arranges the sums of the year's months by direction.
func newYear(today when.Day, sums []hours.Sum) year {
	from, _ := span(today)
	y := year{first: when.Day(from + "-01").Time(), minutes: map[string][months]int{}, records: map[string]int{}}
	for _, s := range sums {
		t := when.Day(s.Month + "-01").Time()
		i := (t.Year()-y.first.Year())*months + int(t.Month()) - int(y.first.Month())
		if i < 0 || i >= months {
			continue
		}
		row := y.minutes[s.Direction]
		row[i] += s.Minutes
		y.minutes[s.Direction] = row
		y.records[s.Direction] += s.Records
	}
	return y
}

// poles are the minutes as the sunburst takes them.
func (y year) poles() (p [7][months]int) {
	for i, code := range art.Directions {
		p[i] = y.minutes[code]
	}
	return p
}

// month returns the first day of a month of the year, counted from 0.
func (y year) month(i int) time.Time { return y.first.AddDate(0, i, 0) }

// byMonth returns the minutes of all directions, month by month.
func (y year) byMonth() (sums [months]int) {
	for _, row := range y.minutes {
		for i, n := range row {
			sums[i] += n
		}
	}
	return sums
}

func (y year) total() int { return sum(y.byMonth()) }

// attendances returns how many records of all directions stand behind the minutes.
func (y year) attendances() (n int) {
	for _, records := range y.records {
		n += records
	}
	return n
}

// since returns the minutes of the months that lie in the calendar year.
func (y year) since(calendar int) (minutes int) {
	for i, n := range y.byMonth() {
		if y.month(i).Year() == calendar {
			minutes += n
		}
	}
	return minutes
}

// best returns the month with the most minutes, the latest of several.
func (y year) best() (month time.Time, minutes int) {
	for i, n := range y.byMonth() {
		if n > 0 && n >= minutes {
			month, minutes = y.month(i), n
		}
	}
	return month, minutes
}

// parts are the shares of the directions, and of what has none.
func (y year) parts(l i18n.Lang, p places) []chart.Part {
	return y.shares(l, p, func(row [months]int) int { return sum(row) })
}

// columns are the months as columns of shares. Every other one is named, so
// that the names fit a phone; the last one always is.
func (y year) columns(l i18n.Lang, p places) []chart.Week {
	columns := make([]chart.Week, months)
	for i := range columns {
		if i%2 == 1 {
			columns[i].Label = i18n.MonthShort(l, y.month(i))
		}
		columns[i].Parts = y.shares(l, p, func(row [months]int) int { return row[i] })
	}
	return columns
}

func (y year) shares(l i18n.Lang, p places, of func([months]int) int) []chart.Part {
	var parts []chart.Part
	add := func(code string) {
		if n := of(y.minutes[code]); n > 0 {
			parts = append(parts, chart.Part{Dir: code, Name: p.direction(l, code), Value: n, Said: total(l, n)})
		}
	}
	for _, d := range p.directions {
		add(d.Code)
	}
	add("")
	return parts
}

// lines are the months with their hours, for the table beside a picture.
func (y year) lines(l i18n.Lang) []line {
	lines := make([]line, months)
	for i, n := range y.byMonth() {
		lines[i] = line{i18n.MonthYear(l, y.month(i)), total(l, n)}
	}
	return lines
}

// line is a name and its hours.
type line struct{ Name, Said string }

func sum(row [months]int) (n int) {
	for _, m := range row {
		n += m
	}
	return n
}

// figure says minutes as a bare number of hours: whole ones, and below a
// hundred with a tenth.
func figure(l i18n.Lang, minutes int) string {
	if minutes < 100*60 {
		return i18n.Decimal(l, (minutes*10+30)/60)
	}
	return i18n.Number(l, (minutes+30)/60)
}

// total says a sum of hours with its unit.
func total(l i18n.Lang, minutes int) string { return textHoursUnit.In(l, "n", figure(l, minutes)) }

// stat is a number and what it counts.
type stat struct{ Value, Text string }

func attendances(l i18n.Lang, n int) stat {
	return stat{i18n.Number(l, n), textAttendances.In(l, "n", n)}
}
