package i18n

import (
	"strconv"
	"time"
)

// A date is written from the tables below. Russian months are in the genitive in a date and in the nominative in a heading;
// Kazakh months have one form, and the year stands before the day.

type names [3][]string // in the order of Langs

var months = names{
	{"қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"},
	{"январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"},
	{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
}

var monthsInDate = names{
	months[0],
	{"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"},
	months[2],
}

var monthsShort = names{
	{"қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.", "шіл.", "там.", "қыр.", "қаз.", "қар.", "жел."},
	{"янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек."},
	{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
}

var monthsShortInDate = names{
	monthsShort[0],
	{"янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."},
	monthsShort[2],
}

var weekdays = names{
	{"жексенбі", "дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі"},
	{"воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"},
	{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
}

var weekdaysShort = names{
	{"жс", "дс", "сс", "ср", "бс", "жм", "сб"},
	{"вс", "пн", "вт", "ср", "чт", "пт", "сб"},
	{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
}

// in is the table of one language.
func (n *names) in(l Lang) []string {
	switch l {
	case Kk:
		return n[0]
	case En:
		return n[2]
	}
	return n[1]
}

func (n *names) month(l Lang, t time.Time) string { return n.in(l)[t.Month()-1] }

// inYear adds the year to a day or a range of days, in the language's order.
func inYear(l Lang, days string, t time.Time) string {
	year := strconv.Itoa(t.Year())
	switch l {
	case Kk:
		return year + nbsp + "ж. " + days
	case En:
		return days + " " + year
	}
	return days + " " + year + nbsp + "г."
}

// LongDate is a full date: "2026 ж. 17 қазан", "17 октября 2026 г.", "17 October 2026".
func LongDate(l Lang, t time.Time) string { return inYear(l, DayMonth(l, t), t) }

// DayMonth is a date without its year: "17 қазан", "17 октября", "17 October".
func DayMonth(l Lang, t time.Time) string {
	return strconv.Itoa(t.Day()) + " " + monthsInDate.month(l, t)
}

// ShortDate is a date for a list, with its weekday and without its year: "17 қаз., сб", "сб, 17 окт.", "Sat 17 Oct".
func ShortDate(l Lang, t time.Time) string {
	day := strconv.Itoa(t.Day()) + " " + monthsShortInDate.month(l, t)
	switch l {
	case Kk:
		return day + ", " + WeekdayShort(l, t)
	case En:
		return WeekdayShort(l, t) + " " + day
	}
	return WeekdayShort(l, t) + ", " + day
}

// Weekday is the name of the day of the week: "сенбі", "суббота", "Saturday".
func Weekday(l Lang, t time.Time) string { return weekdays.in(l)[t.Weekday()] }

// WeekdayShort is the day of the week in two or three letters: "сб", "сб", "Sat".
func WeekdayShort(l Lang, t time.Time) string { return weekdaysShort.in(l)[t.Weekday()] }

// Month is the name of a month standing alone, in the nominative: "қазан", "октябрь", "October".
func Month(l Lang, t time.Time) string { return months.month(l, t) }

// MonthShort is a month standing alone in a narrow place such as the axis of a chart: "қаз.", "окт.", "Oct".
func MonthShort(l Lang, t time.Time) string { return monthsShort.month(l, t) }

// MonthYear is the heading of a month: "қазан 2026", "октябрь 2026", "October 2026".
func MonthYear(l Lang, t time.Time) string { return Month(l, t) + " " + strconv.Itoa(t.Year()) }

// Clock is the time of day on the 24-hour clock: "10:00". It is the same in each language.
func Clock(t time.Time) string { return t.Format("15:04") }

// ClockRange is a stretch of one day with an en dash: "10:00–14:00".
func ClockRange(a, b time.Time) string { return Clock(a) + "–" + Clock(b) }

// DateTime is a short date and the time of day: "сб, 17 окт., 10:00".
func DateTime(l Lang, t time.Time) string { return ShortDate(l, t) + ", " + Clock(t) }

// DateRange is a stretch of whole days, both ends included, that says a month or a year they share only once:
// "17–25 октября 2026 г.", "28 сентября – 3 октября 2026 г.", "2026 ж. 17–25 қазан".
func DateRange(l Lang, a, b time.Time) string {
	if b.Before(a) {
		a, b = b, a
	}
	switch sameMonth := a.Month() == b.Month(); {
	case a.Year() != b.Year():
		return LongDate(l, a) + " – " + LongDate(l, b)
	case !sameMonth:
		return inYear(l, DayMonth(l, a)+" – "+DayMonth(l, b), b)
	case a.Day() != b.Day():
		return inYear(l, strconv.Itoa(a.Day())+"–"+DayMonth(l, b), b)
	}
	return LongDate(l, a)
}
