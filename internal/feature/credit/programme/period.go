package programme

import (
	"strconv"

	"asar/internal/kit/when"
)

// Period is what a cap counts by.
type Period string

// The periods. Sources disagree on which one the Social Student Credit means.
const (
	FinancialYear Period = "financial" // 1 January to 31 December
	AcademicYear  Period = "academic"  // 1 September to 31 August
)

// Periods lists them.
var Periods = []Period{FinancialYear, AcademicYear}

// monthAcademic is the month in which academic years begin.
const monthAcademic = 9

// Of returns the first and the last day of the period that a day lies in.
func (p Period) Of(day when.Day) (from, until when.Day) {
	t := day.Time()
	year := t.Year()
	if p != AcademicYear {
		return yearDay(year, "-01-01"), yearDay(year, "-12-31")
	}
	if int(t.Month()) < monthAcademic {
		year--
	}
	return yearDay(year, "-09-01"), yearDay(year+1, "-08-31")
}

// Term is a period, by its last day and the version of the rules that sets it.
type Term struct {
	Rules int
	Until when.Day
}

// Overlap tells whether two terms have a day in common. A version may count by
// another year than the one before it: what was taken in the one is then not to
// be had anew in the other.
func (t Table) Overlap(a, b Term) bool { return t.from(a) <= b.Until && t.from(b) <= a.Until }

// from is the first day of a term.
func (t Table) from(term Term) when.Day {
	r, _ := t.Version(term.Rules)
	from, _ := r.Terms.Cap.Period.Of(term.Until)
	return from
}

func yearDay(year int, rest string) when.Day { return when.Day(strconv.Itoa(year) + rest) }
