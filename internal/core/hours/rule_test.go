package hours

import (
	"testing"

	"pgregory.net/rapid"

	"asar/internal/kit/auth"
	"asar/internal/kit/when"
)

const minute = 60_000

func span(from, to int) when.Span {
	return when.Span{From: when.Instant(from * minute), To: when.Instant(to * minute)}
}

func TestWithinNeverGivesMoreThanEither(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) when.Span {
			from := rapid.IntRange(0, 1000).Draw(t, name+" from")
			return span(from, from+rapid.IntRange(1, 1000).Draw(t, name+" length"))
		}
		a, b := draw("attendance"), draw("shift")
		got := within(a, b)
		if got.Minutes() > a.Minutes() || got.Minutes() > b.Minutes() {
			t.Fatalf("%v inside %v gave %v", a, b, got)
		}
		if a.Overlaps(b) != (got.Minutes() > 0) {
			t.Fatalf("%v inside %v gave %v", a, b, got)
		}
	})
}

func TestConcerns(t *testing.T) {
	r := Record{ID: 1, Day: "2026-11-22", FromAt: span(600, 840).From, ToAt: span(600, 840).To}
	other := func(day when.Day, from, to, minutes int) Record {
		return Record{ID: 2, Day: day, FromAt: span(from, to).From, ToAt: span(from, to).To, Minutes: minutes}
	}
	for _, c := range []struct {
		name    string
		others  []Record
		minutes int
		want    Concerns
	}{
		{"alone", nil, 240, Concerns{DayTotal: 240}},
		{"short", nil, 20, Concerns{DayTotal: 20, Short: true}},
		{"eight hours are fine", []Record{other("2026-11-22", 0, 240, 240)}, 240, Concerns{DayTotal: 480}},
		{"more than eight", []Record{other("2026-11-22", 0, 241, 241)}, 240, Concerns{DayTotal: 481, Many: true}},
		{"ten is the limit", []Record{other("2026-11-22", 0, 360, 360)}, 240, Concerns{DayTotal: 600, Many: true}},
		{"more than ten", []Record{other("2026-11-22", 0, 361, 361)}, 240, Concerns{DayTotal: 601, Many: true, TooMany: true}},
		{"decided anew", []Record{r}, 240, Concerns{DayTotal: 240}},
		{"touching is no overlap", []Record{other("2026-11-22", 840, 900, 60)}, 240, Concerns{DayTotal: 300}},
	} {
		if got := concerns(r, c.others, c.minutes); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
	crossing := other("2026-11-21", 500, 601, 101)
	if got := concerns(r, []Record{crossing}, 240); got.Overlap == nil || got.DayTotal != 240 {
		t.Errorf("a record of the day before that reaches in: %+v", got)
	}
}

func TestOutcome(t *testing.T) {
	for _, c := range []struct {
		proposed, minutes int
		want              State
	}{{240, 240, Verified}, {240, 180, Adjusted}, {240, 0, Denied}, {0, 0, Denied}, {0, 30, Adjusted}} {
		if got := outcome(c.proposed, c.minutes); got != c.want {
			t.Errorf("outcome(%d, %d) = %s, want %s", c.proposed, c.minutes, got, c.want)
		}
	}
}

func TestNothingIsDeniedWithoutAReason(t *testing.T) {
	for _, proposed := range []int{0, 240} {
		r := Record{Proposed: proposed}
		if err := decidable(r, nil, auth.Actor{Person: 1}, Decision{}); err == nil {
			t.Errorf("%d minutes proposed: denied without a reason", proposed)
		}
		if err := decidable(r, nil, auth.Actor{Person: 1}, Decision{Reason: "Не был"}); err != nil {
			t.Errorf("%d minutes proposed: %v", proposed, err)
		}
	}
}
