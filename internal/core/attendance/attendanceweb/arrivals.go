package attendanceweb

import (
	"fmt"
	"time"

	"asar/internal/core/attendance"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// arrivals is how many came in each stretch of time, for the picture of who
// came when.
type arrivals struct {
	First, Last when.Instant
	start       when.Instant // of the first stretch: a round clock
	Step        int          // minutes of a stretch
	Counts      []int
	Most        int // index of the stretch in which most came
}

const (
	arrivalStep  = 5 // minutes
	arrivalBars  = 36
	arrivalLeast = 3   // people: fewer are no picture
	arrivalTall  = 150 // pixels of the highest bar
)

// arrivalsOf counts the lines' arrivals by five minutes, or by a multiple of
// that which fits the picture. It is empty for fewer than three people.
func arrivalsOf(lines []attendance.Line) (a arrivals) {
	came := 0
	for _, l := range lines {
		at := l.Record.InAt
		if at == 0 {
			continue
		}
		if came++; a.First == 0 || at < a.First {
			a.First = at
		}
		a.Last = max(a.Last, at)
	}
	if came < arrivalLeast {
		return arrivals{}
	}
	a.start = a.First - a.First%when.Instant((arrivalStep*time.Minute).Milliseconds())
	whole := when.Span{From: a.start, To: a.Last}.Minutes()
	a.Step = arrivalStep * (1 + whole/(arrivalStep*arrivalBars))
	a.Counts = make([]int, 1+whole/a.Step)
	for _, l := range lines {
		if at := l.Record.InAt; at != 0 {
			a.Counts[when.Span{From: a.start, To: at}.Minutes()/a.Step]++
		}
	}
	for i, n := range a.Counts {
		if n > a.Counts[a.Most] {
			a.Most = i
		}
	}
	return a
}

// bar is one bar of the picture: its place and width in percent, its top and
// height in pixels.
type bar struct {
	X, Width string
	Y, Tall  int
}

// fewestBars keep the width of a bar: without them a shift to which all came at
// once would be one wall of colour.
const fewestBars = 6

func (a arrivals) bars() []bar {
	var list []bar
	n := max(len(a.Counts), fewestBars)
	for i, count := range a.Counts {
		if count == 0 {
			continue
		}
		tall := arrivalTall * count / a.Counts[a.Most]
		list = append(list, bar{X: percent(i, n), Width: percent(4, 5*n), Y: arrivalTall - tall, Tall: tall})
	}
	return list
}

// percent is a share with a tenth, as an attribute of a drawing.
func percent(part, whole int) string {
	tenths := 1000 * part / whole
	return fmt.Sprintf("%d.%d%%", tenths/10, tenths%10)
}

// said is the picture in words.
func (a arrivals) said(l i18n.Lang) string {
	busiest := a.start.Add(time.Duration(a.Most*a.Step) * time.Minute)
	return textArrivalsSaid.In(l, "first", i18n.Clock(a.First.Time()), "last", i18n.Clock(a.Last.Time()),
		"busy", i18n.Clock(busiest.Time()), "n", a.Counts[a.Most], "step", a.Step)
}
