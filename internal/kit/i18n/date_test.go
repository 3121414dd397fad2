package i18n

import (
	"math"
	"strings"
	"testing"
	"time"

	"github.com/go-playground/locales"
	"github.com/go-playground/locales/en"
	"github.com/go-playground/locales/kk"
	"github.com/go-playground/locales/ru"
)

func day(y int, m time.Month, d int) time.Time {
	return time.Date(y, m, d, 10, 5, 0, 0, time.UTC)
}

func TestDates(t *testing.T) {
	october := day(2026, 10, 17)
	for _, c := range []struct {
		name       string
		say        func(Lang) string
		kk, ru, en string
	}{
		{"long", func(l Lang) string { return LongDate(l, october) },
			"2026 ж. 17 қазан", "17 октября 2026 г.", "17 October 2026"},
		{"day and month", func(l Lang) string { return DayMonth(l, october) }, "17 қазан", "17 октября", "17 October"},
		{"short", func(l Lang) string { return ShortDate(l, october) }, "17 қаз., сб", "сб, 17 окт.", "Sat 17 Oct"},
		{"short in May", func(l Lang) string { return ShortDate(l, day(2026, 5, 1)) },
			"1 мам., жм", "пт, 1 мая", "Fri 1 May"},
		{"weekday", func(l Lang) string { return Weekday(l, october) }, "сенбі", "суббота", "Saturday"},
		{"month", func(l Lang) string { return Month(l, october) }, "қазан", "октябрь", "October"},
		{"short month", func(l Lang) string { return MonthShort(l, october) }, "қаз.", "окт.", "Oct"},
		{"month and year", func(l Lang) string { return MonthYear(l, october) }, "қазан 2026", "октябрь 2026", "October 2026"},
		{"date and time", func(l Lang) string { return DateTime(l, october) },
			"17 қаз., сб, 10:05", "сб, 17 окт., 10:05", "Sat 17 Oct, 10:05"},
		{"one month", func(l Lang) string { return DateRange(l, october, day(2026, 10, 25)) },
			"2026 ж. 17–25 қазан", "17–25 октября 2026 г.", "17–25 October 2026"},
		{"two months", func(l Lang) string { return DateRange(l, day(2026, 9, 28), day(2026, 10, 3)) },
			"2026 ж. 28 қыркүйек – 3 қазан", "28 сентября – 3 октября 2026 г.", "28 September – 3 October 2026"},
		{"two years", func(l Lang) string { return DateRange(l, day(2026, 12, 31), day(2027, 1, 2)) },
			"2026 ж. 31 желтоқсан – 2027 ж. 2 қаңтар", "31 декабря 2026 г. – 2 января 2027 г.",
			"31 December 2026 – 2 January 2027"},
		{"same month of two years", func(l Lang) string { return DateRange(l, day(2026, 1, 2), day(2027, 1, 2)) },
			"2026 ж. 2 қаңтар – 2027 ж. 2 қаңтар", "2 января 2026 г. – 2 января 2027 г.", "2 January 2026 – 2 January 2027"},
		{"one day", func(l Lang) string { return DateRange(l, october, october.Add(time.Hour)) },
			"2026 ж. 17 қазан", "17 октября 2026 г.", "17 October 2026"},
		{"turned round", func(l Lang) string { return DateRange(l, day(2026, 10, 25), october) },
			"2026 ж. 17–25 қазан", "17–25 октября 2026 г.", "17–25 October 2026"},
	} {
		for l, want := range map[Lang]string{Kk: c.kk, Ru: c.ru, En: c.en} {
			if got := c.say(l); strings.ReplaceAll(got, nbsp, " ") != want {
				t.Errorf("%s in %s: %q, want %q", c.name, l, got, want)
			}
		}
	}
	if got := ClockRange(october, october.Add(4*time.Hour)); got != "10:05–14:05" {
		t.Errorf("ClockRange: %q", got)
	}
	if got := LongDate(Kk, october) + LongDate(Ru, october); strings.Count(got, nbsp) != 2 || strings.Contains(got, "\u202f") {
		t.Errorf("the year and its unit part: %q", got)
	}
}

// TestTables compares the tables with those of the Unicode consortium where the two mean the same thing.
func TestTables(t *testing.T) {
	for l, cldr := range map[Lang]locales.Translator{Kk: kk.New(), Ru: ru.New(), En: en.New()} {
		for m := time.January; m <= time.December; m++ {
			if got, want := monthsInDate.in(l)[m-1], cldr.MonthWide(m); got != want {
				t.Errorf("%s: %v is %q, want %q", l, m, got, want)
			}
			if got, want := monthsShortInDate.in(l)[m-1], cldr.MonthAbbreviated(m); got != want {
				t.Errorf("%s: %v is %q for short, want %q", l, m, got, want)
			}
		}
		for d := time.Sunday; d <= time.Saturday; d++ {
			if got, want := weekdays.in(l)[d], cldr.WeekdayWide(d); got != want {
				t.Errorf("%s: %v is %q, want %q", l, d, got, want)
			}
			want := cldr.WeekdayShort(d)
			if l != Ru {
				want = cldr.WeekdayAbbreviated(d)
			}
			if got := weekdaysShort.in(l)[d]; got != want {
				t.Errorf("%s: %v is %q for short, want %q", l, d, got, want)
			}
		}
		for _, table := range []*names{&months, &monthsInDate, &monthsShort, &monthsShortInDate} {
			if len(table.in(l)) != 12 {
				t.Errorf("%s: a table of months has %d", l, len(table.in(l)))
			}
		}
	}
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		say        func(Lang) string
		kk, ru, en string
	}{
		{func(l Lang) string { return Number(l, 0) }, "0", "0", "0"},
		{func(l Lang) string { return Number(l, 999) }, "999", "999", "999"},
		{func(l Lang) string { return Number(l, 1000) }, "1 000", "1 000", "1,000"},
		{func(l Lang) string { return Number(l, 1234567) }, "1 234 567", "1 234 567", "1,234,567"},
		{func(l Lang) string { return Number(l, -123456) }, "-123 456", "-123 456", "-123,456"},
		{func(l Lang) string { return Number(l, math.MinInt64) }, "-9 223 372 036 854 775 808", "-9 223 372 036 854 775 808",
			"-9,223,372,036,854,775,808"},
		{func(l Lang) string { return Decimal(l, 385) }, "38,5", "38,5", "38.5"},
		{func(l Lang) string { return Decimal(l, 400) }, "40", "40", "40"},
		{func(l Lang) string { return Decimal(l, -5) }, "-0,5", "-0,5", "-0.5"},
		{func(l Lang) string { return Decimal(l, 123456) }, "12 345,6", "12 345,6", "12,345.6"},
		{func(l Lang) string { return Hours(l, 0) }, "0 сағ", "0 ч", "0 h"},
		{func(l Lang) string { return Hours(l, 240) }, "4 сағ", "4 ч", "4 h"},
		{func(l Lang) string { return Hours(l, 270) }, "4,5 сағ", "4,5 ч", "4.5 h"},
		{func(l Lang) string { return Hours(l, 245) }, "4 сағ 5 мин", "4 ч 5 мин", "4 h 5 min"},
		{func(l Lang) string { return Hours(l, 30) }, "30 мин", "30 мин", "30 min"},
		{func(l Lang) string { return Hours(l, -90) }, "-1,5 сағ", "-1,5 ч", "-1.5 h"},
		{func(l Lang) string { return Hours(l, 60*12345) }, "12 345 сағ", "12 345 ч", "12,345 h"},
		{func(l Lang) string { return Money(l, 20000) }, "20 000 ₸", "20 000 ₸", "₸20,000"},
		{func(l Lang) string { return Money(l, -5) }, "-5 ₸", "-5 ₸", "-₸5"},
		{func(l Lang) string { return Percent(l, 96) }, "96 %", "96 %", "96%"},
	} {
		for l, want := range map[Lang]string{Kk: c.kk, Ru: c.ru, En: c.en} {
			if l != En {
				want = strings.ReplaceAll(want, " ", nbsp)
			}
			if got := c.say(l); got != want && (l != En || strings.ReplaceAll(got, nbsp, " ") != want) {
				t.Errorf("%s: %q, want %q", l, got, want)
			}
		}
	}
	if got := Hours(Ru, math.MinInt); !strings.HasPrefix(got, "-") {
		t.Errorf("Hours of the least number: %q", got)
	}
}
