package meweb

import (
	"testing"

	"pgregory.net/rapid"

	"asar/internal/core/hours"
	"asar/internal/kit/ui/chart"
	"asar/internal/kit/when"
)

func TestSegments(t *testing.T) {
	type seg struct{ confirmed, pending, planned int }
	for _, c := range []struct {
		name  string
		t     tally
		first seg
		next  seg
	}{
		{"nothing", tally{}, seg{}, seg{}},
		{"begun", tally{90, 60, 240}, seg{90, 60, 240}, seg{}},
		{"across the edge", tally{18 * 60, 4 * 60, 3 * 60}, seg{18 * 60, 2 * 60, 0}, seg{0, 2 * 60, 3 * 60}},
		{"exactly the first", tally{20 * 60, 0, 60}, seg{20 * 60, 0, 0}, seg{0, 0, 60}},
		{"more than both", tally{100 * 60, 60, 60}, seg{20 * 60, 0, 0}, seg{50 * 60, 0, 0}},
		{"taken back below nothing", tally{-60, 60, 0}, seg{0, 60, 0}, seg{}},
	} {
		s := segments(c.t)
		first, next := seg{s[0].Confirmed, s[0].Pending, s[0].Planned}, seg{s[1].Confirmed, s[1].Pending, s[1].Planned}
		if first != c.first || next != c.next {
			t.Errorf("%s: %+v and %+v", c.name, first, next)
		}
	}
}

// TestSegmentsLoseNothing: what fits is drawn, no milestone is overfull, and
// nothing that waits is drawn before something that is verified.
func TestSegmentsLoseNothing(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		minutes := rapid.IntRange(0, 80*60)
		in := tally{minutes.Draw(r, "confirmed"), minutes.Draw(r, "pending"), minutes.Draw(r, "planned")}
		var out tally
		for _, s := range segments(in) {
			if s.Confirmed+s.Pending+s.Planned > s.Poles*60 || s.Confirmed < 0 || s.Pending < 0 || s.Planned < 0 {
				t.Fatalf("%+v gave %+v", in, s)
			}
			out.Confirmed += s.Confirmed
			out.Pending += s.Pending
			out.Planned += s.Planned
		}
		room := (firstGoal + nextGoal) * 60
		want := tally{Confirmed: min(in.Confirmed, room)}
		want.Pending = min(in.Pending, room-want.Confirmed)
		want.Planned = min(in.Planned, room-want.Confirmed-want.Pending)
		if out != want {
			t.Fatalf("%+v drew %+v, want %+v", in, out, want)
		}
	})
}

// worked makes counting records: a day, minutes and a direction each.
func worked(list ...hours.Record) []hours.Record {
	for i := range list {
		list[i].Entry, list[i].FromAt = int64(i+1), list[i].Day.Start()
	}
	return list
}

func TestCountingIsThisYearsAndInOrder(t *testing.T) {
	list := worked(
		hours.Record{Day: "2026-03-02", Minutes: 60}, hours.Record{Day: "2026-01-01", Minutes: 30}, hours.Record{Day: "2025-12-31", Minutes: 90},
	)
	list = append(list, hours.Record{Day: "2026-02-01", Minutes: 0, State: hours.Denied})
	got := counting(list, "2026-01-01")
	if len(got) != 2 || got[0].Day != "2026-01-01" || got[1].Day != "2026-03-02" {
		t.Errorf("%+v", got)
	}
	if day, ok := reached(got, 61); !ok || day != "2026-03-02" {
		t.Errorf("61 minutes were reached on %q", day)
	}
	if _, ok := reached(got, 91); ok {
		t.Error("91 minutes were reached with 90")
	}
}

func TestWeeks(t *testing.T) {
	list := worked(
		hours.Record{Day: "2026-11-22", Minutes: 60, Direction: "taza"},  // Sunday of this week
		hours.Record{Day: "2026-11-16", Minutes: 30, Direction: "bilim"}, // its Monday
		hours.Record{Day: "2026-11-15", Minutes: 90, Direction: "taza"},  // the week before
		hours.Record{Day: "2026-08-31", Minutes: 15, Direction: "taza"},  // the first Monday shown
		hours.Record{Day: "2026-08-30", Minutes: 999, Direction: "taza"}, // too long ago
	)
	got := weeks(list, "2026-11-22")
	if len(got) != weeksShown || got[0].Monday != "2026-08-31" || got[11].Monday != "2026-11-16" {
		t.Fatalf("weeks from %s to %s", got[0].Monday, got[len(got)-1].Monday)
	}
	if got[11].total() != 90 || got[11].Of["taza"] != 60 || got[10].total() != 90 || got[0].total() != 15 || pace(got) != 195/12 {
		t.Errorf("%+v, pace %d", got, pace(got))
	}
}

// TestWeeksHoldEveryRecentMinute whatever the day is.
func TestWeeksHoldEveryRecentMinute(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		today := when.Day("2024-01-01").AddDays(rapid.IntRange(0, 1500).Draw(r, "today"))
		ago := rapid.IntRange(0, 7*(weeksShown-1)).Draw(r, "ago")
		list := worked(hours.Record{Day: today.AddDays(-ago), Minutes: 7, Direction: "taza"})
		sum, at := 0, -1
		for i, w := range weeks(list, today) {
			if sum += w.total(); w.total() > 0 {
				at = i
			}
		}
		monday := weeks(list, today)[max(at, 0)].Monday
		if sum != 7 || list[0].Day < monday || list[0].Day >= monday.AddDays(7) {
			t.Fatalf("%s seen from %s lies in week %d (%s)", list[0].Day, today, at, monday)
		}
	})
}

func TestForecast(t *testing.T) {
	for _, c := range []struct {
		rest, pace int
		want       when.Day
	}{{420, 60, "2026-03-29"}, {1, 60, "2026-02-09"}, {60, 60, "2026-02-15"}, {60, 0, ""}, {0, 60, ""}, {60_000, 1, ""}} {
		if got, _ := forecast("2026-02-08", c.rest, c.pace); got != c.want {
			t.Errorf("%d minutes at %d a week: %s, want %s", c.rest, c.pace, got, c.want)
		}
	}
}

func TestByDirection(t *testing.T) {
	list := worked(
		hours.Record{Day: "2026-01-01", Minutes: 60, Direction: "taza"}, hours.Record{Day: "2026-01-02", Minutes: 30, Direction: "bilim"},
		hours.Record{Day: "2026-01-03", Minutes: 10, Direction: "taza"}, hours.Record{Day: "2026-01-04", Minutes: 5, Direction: "old"},
	)
	want := []chart.Part{{Dir: "bilim", Value: 30}, {Dir: "taza", Value: 70}, {Value: 5}}
	got := byDirection(list, []string{"bilim", "umit", "taza"})
	if len(got) != len(want) {
		t.Fatalf("%+v", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%+v, want %+v", got[i], want[i])
		}
	}
}

func TestTenthsAreRoundedDown(t *testing.T) {
	for minutes, want := range map[int]int{0: 0, 5: 0, 6: 1, 59: 9, 60: 10, 2310: 385} {
		if got := tenths(minutes); got != want {
			t.Errorf("%d minutes are %d tenths, want %d", minutes, got, want)
		}
	}
}
