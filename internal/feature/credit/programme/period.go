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

func yearDay(year int, rest string) when.Day { return when.Day(strconv.Itoa(year) + rest) }
