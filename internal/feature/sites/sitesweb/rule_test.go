package sitesweb

import (
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

func TestClasses(t *testing.T) {
	for _, c := range []struct{ values, want []int }{
		{nil, []int{}},
		{[]int{0, 0}, []int{0, 0}},
		{[]int{7}, []int{1}},
		{[]int{5, 5, 5, 5}, []int{1, 1, 1, 1}},
		{[]int{0, 1, 2, 3, 1000}, []int{0, 1, 2, 3, 4}},
		{[]int{8, 7, 6, 5, 4, 3, 2, 1}, []int{4, 4, 3, 3, 2, 2, 1, 1}},
	} {
		if got := classes(c.values); !slices.Equal(got, c.want) {
			t.Errorf("classes(%v) = %v, want %v", c.values, got, c.want)
		}
	}
}

// More hours never look like fewer, nothing looks like nothing, and no class
// is larger than it must be unless values are equal.
func TestClassesKeepTheOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.IntRange(0, 50), 0, 30).Draw(t, "values")
		got := classes(values)
		for i, a := range values {
			if (a == 0) != (got[i] == 0) || got[i] < 0 || got[i] >= levels {
				t.Fatalf("%d is in class %d", a, got[i])
			}
			for j, b := range values {
				if a < b && got[i] > got[j] || a == b && got[i] != got[j] {
					t.Fatalf("%d is in class %d, %d in class %d", a, got[i], b, got[j])
				}
			}
		}
	})
}

func TestYear(t *testing.T) {
	const today when.Day = "2026-02-28"
	if from, to := span(today); from != "2025-03" || to != "2026-02" {
		t.Errorf("the year spans %s to %s", from, to)
	}
	if before := firstMonth("2026-03-31", 1); before != "2026-02" {
		t.Errorf("before March lies %s", before)
	}
	y := newYear(today, []hours.Sum{
		{Month: "2025-02", Direction: "taza", Minutes: 9999, Records: 9}, // a month too old
		{Month: "2025-03", Direction: "taza", Minutes: 60, Records: 1},
		{Month: "2026-01", Direction: "taza", Minutes: 120, Records: 2},
		{Month: "2026-01", Direction: "asyl", Minutes: 30, Records: 1},
		{Month: "2026-02", Direction: "new", Minutes: 150, Records: 1},
		{Month: "2026-03", Direction: "taza", Minutes: 9999, Records: 9}, // not yet
	})
	if y.total() != 360 || y.attendances() != 5 || y.since(2026) != 300 || y.since(2025) != 60 {
		t.Errorf("total %d, attendances %d, since %d", y.total(), y.attendances(), y.since(2026))
	}
	if best, minutes := y.best(); minutes != 150 || best.Month() != 2 {
		t.Errorf("the best month is %v with %d", best, minutes)
	}
	poles := y.poles()
	if poles[4] != [months]int{0: 60, 10: 120} || poles[6] != [months]int{10: 30} || poles[0] != [months]int{} {
		t.Errorf("poles %v", poles)
	}
	lines := y.lines(i18n.En)
	if lines[0] != (line{"March 2025", "1\u00a0h"}) || lines[11] != (line{"February 2026", "2.5\u00a0h"}) {
		t.Errorf("lines %v", lines)
	}
	columns := y.columns(i18n.Ru, places{})
	if columns[0].Label != "" || columns[11].Label != "февр." || len(columns) != months {
		t.Errorf("columns %v", columns)
	}
}

func TestFigures(t *testing.T) {
	for minutes, want := range map[int]string{0: "0", 30: "0,5", 240: "4", 245: "4,1", 5999: "100", 6000: "100", 6089: "101", 75_000_000: "1\u00a0250\u00a0000"} {
		if got := figure(i18n.Ru, minutes); got != want {
			t.Errorf("%d minutes are %q, want %q", minutes, got, want)
		}
	}
}

func TestWeekend(t *testing.T) {
	for today, want := range map[when.Day][2]when.Day{
		"2026-11-23": {"2026-11-28", "2026-11-29"}, // Monday
		"2026-11-27": {"2026-11-28", "2026-11-29"},
		"2026-11-28": {"2026-11-28", "2026-11-29"},
		"2026-11-29": {"2026-11-29", "2026-11-29"},
	} {
		if from, until := weekend(today); from != want[0] || until != want[1] {
			t.Errorf("on %s the weekend is %s to %s", today, from, until)
		}
	}
}

func TestThisWeekEndsOnSunday(t *testing.T) {
	on := func(days ...when.Day) (items []opportunity.Item) {
		for _, d := range days {
			items = append(items, opportunity.Item{Shift: opportunity.Shift{Day: d}})
		}
		return items
	}
	for _, c := range []struct {
		today when.Day
		items []opportunity.Item
		want  bool
	}{
		{"2026-11-23", on("2026-11-23", "2026-11-29"), true},
		{"2026-11-23", on("2026-11-29", "2026-11-30"), false},
		{"2026-11-29", on("2026-11-29"), true},
		{"2026-11-29", on("2026-11-30"), false},
	} {
		if got := thisWeek(c.items, c.today); got != c.want {
			t.Errorf("on %s, %v is this week: %t", c.today, c.items, got)
		}
	}
}

func TestTallies(t *testing.T) {
	got := tallies([]hours.OfHost{{Org: 1, Minutes: 60}, {Org: 2, Minutes: 30}}, []opportunity.Host{{Org: 3, Ahead: 5}, {Org: 2, Ahead: 1}})
	want := []tally{{org: 1, minutes: 60}, {org: 2, minutes: 30, ahead: 1}, {org: 3, ahead: 5}}
	if !slices.Equal(got, want) {
		t.Errorf("tallies %v, want %v", got, want)
	}
	if got := tallies(nil, []opportunity.Host{{Org: id.ID(7), Ahead: 2}}); len(got) != 1 || got[0].ahead != 2 {
		t.Errorf("tallies without hours %v", got)
	}
}

// Twelve poles, each as long as its month, none outside the picture.
func TestFan(t *testing.T) {
	names := [months]string{0: "<қаң.>", 11: "желт."}
	svg := fan([months]int{3: 100, 7: 50}, names, "150")
	if strings.Count(svg, "<text") != months+1 || !strings.Contains(svg, "&lt;қаң.&gt;") || strings.Contains(svg, "style=") {
		t.Errorf("the words of %s", svg)
	}
	lit := strings.SplitAfter(svg, "<path ")[2]
	if strings.Count(lit, "M") != 2 {
		t.Errorf("two months with hours light %s", lit)
	}
	if strings.Contains(svg, "NaN") || anchor(math.Cos(math.Pi)) != "end" || anchor(1) != "start" || anchor(0) != "middle" {
		t.Error("the picture is broken")
	}
}
