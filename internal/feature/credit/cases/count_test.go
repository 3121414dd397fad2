package cases

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/check"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

func frame() Frame {
	return Frame{From: "2026-09-01", Until: "2026-12-31", Asked: 1200, CapLeft: 4200}
}

func TestWhichHoursCount(t *testing.T) {
	limited := frame()
	limited.Terms = programme.Terms{Directions: []string{"taza"}, Limits: programme.Limits{Day: 480, Week: 900}}
	for _, c := range []struct {
		name    string
		frame   Frame
		entries []Entry
		want    []int
		code    string // of the last entry's first remark
	}{
		{"a day", frame(), []Entry{{Day: "2026-10-01", Minutes: 240}}, []int{240}, ""},
		{"before the signature", frame(), []Entry{{Day: "2026-08-31", Minutes: 240}}, []int{0}, "count/term"},
		{"on the day of the signature", frame(), []Entry{{Day: "2026-09-01", Minutes: 240}}, []int{240}, ""},
		{"on the last day", frame(), []Entry{{Day: "2026-12-31", Minutes: 240}}, []int{240}, ""},
		{"after the period", frame(), []Entry{{Day: "2027-01-01", Minutes: 240}}, []int{0}, "count/term"},
		{"another direction", limited, []Entry{{Day: "2026-10-01", Minutes: 60, Direction: "umit"}}, []int{0}, "count/direction"},
		{"taken by another case", frame(), []Entry{{Day: "2026-10-01", Minutes: 240, Used: 240}}, []int{0}, "count/used"},
		{"partly taken", frame(), []Entry{{Day: "2026-10-01", Minutes: 240, Used: 100}}, []int{140}, "count/used"},
		{"over the day", limited, []Entry{
			{Day: "2026-10-01", Minutes: 300, Direction: "taza"}, {Day: "2026-10-01", Minutes: 300, Direction: "taza"},
		}, []int{300, 180}, "count/day"},
		{"the day is full by another case", limited, []Entry{
			{Day: "2026-10-01", Minutes: 480, Used: 480, Direction: "taza"}, {Day: "2026-10-01", Minutes: 60, Direction: "taza"},
		}, []int{0, 0}, "count/day"},
		{"over the week", limited, []Entry{
			{Day: "2026-10-05", Minutes: 480, Direction: "taza"}, {Day: "2026-10-06", Minutes: 420, Direction: "taza"}, {Day: "2026-10-11", Minutes: 60, Direction: "taza"},
		}, []int{480, 420, 0}, "count/week"},
		{"the next week", limited, []Entry{
			{Day: "2026-10-05", Minutes: 480, Direction: "taza"}, {Day: "2026-10-06", Minutes: 420, Direction: "taza"}, {Day: "2026-10-12", Minutes: 60, Direction: "taza"},
		}, []int{480, 420, 60}, ""},
		{"over the voucher", frame(), []Entry{{Day: "2026-10-01", Minutes: 1000}, {Day: "2026-10-02", Minutes: 1000}}, []int{1000, 200}, "count/voucher"},
		{"over the cap", Frame{From: "2026-09-01", Until: "2026-12-31", Asked: 1200, CapLeft: 100}, []Entry{{Day: "2026-10-01", Minutes: 240}}, []int{100}, "count/cap"},
		{"no cap", Frame{From: "2026-09-01", Until: "2026-12-31", Asked: 1200, CapLeft: -1}, []Entry{{Day: "2026-10-01", Minutes: 240}}, []int{240}, ""},
		{"in the order of the days", frame(), []Entry{{Day: "2026-10-02", Minutes: 1000}, {Day: "2026-10-01", Minutes: 1000}}, []int{1000, 200}, "count/voucher"},
	} {
		var got []int
		list := Count(c.frame, c.entries)
		for _, one := range list {
			got = append(got, one.Counts)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
		remark := ""
		for _, check := range list[len(list)-1].Checks {
			if !check.OK || check.Warn {
				remark = check.Code
				break
			}
		}
		if remark != c.code {
			t.Errorf("%s: the last entry is remarked on by %q, want %q", c.name, remark, c.code)
		}
	}
}

// Hours that wait for their host do not stand in the way of those verified.
func TestVerifiedHoursAreEnough(t *testing.T) {
	entries := []Entry{{Day: "2026-10-01", Minutes: 600}, {Day: "2026-10-02", Minutes: 700, Verified: true}, {Day: "2026-10-03", Minutes: 500, Verified: true}}
	if attended, verified := Summed(frame(), Count(frame(), entries)); attended != 1200 || verified != 1200 {
		t.Errorf("a page of these hours says %d attended and %d verified", attended, verified)
	}
	if attended, verified := Sums(frame(), entries); attended != 1200 || verified != 1200 {
		t.Errorf("attended %d, verified %d of 1200", attended, verified)
	}
}

// Whatever the hours: no minute counts that was not worked or that others have
// taken, and no bound is passed; verified never exceeds attended.
func TestCountKeepsItsBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := Frame{
			Terms: programme.Terms{Limits: programme.Limits{Day: rapid.SampledFrom([]int{0, 240, 480}).Draw(t, "day"), Week: rapid.SampledFrom([]int{0, 600, 1200}).Draw(t, "week")}},
			From:  "2026-09-01", Until: "2026-09-30", Asked: rapid.IntRange(0, 3000).Draw(t, "asked"), CapLeft: rapid.IntRange(-1, 4200).Draw(t, "cap"),
		}
		var entries []Entry
		for i := range rapid.IntRange(0, 40).Draw(t, "entries") {
			minutes := rapid.IntRange(0, 700).Draw(t, "minutes")
			entries = append(entries, Entry{
				Record: id.ID(i + 1), Day: when.Day("2026-08-25").AddDays(rapid.IntRange(0, 45).Draw(t, "on")), Minutes: minutes,
				Used: rapid.IntRange(0, minutes).Draw(t, "used"), Verified: rapid.Bool().Draw(t, "verified"),
			})
		}
		sum, day, week := 0, map[when.Day]int{}, map[when.Day]int{}
		for _, c := range Count(f, entries) {
			if c.Counts < 0 || c.Counts > c.Minutes-c.Used {
				t.Fatalf("of %+v count %d", c.Entry, c.Counts)
			}
			if c.Counts > 0 && (c.Day < f.From || c.Day > f.Until) {
				t.Fatalf("%+v counts outside its term", c.Entry)
			}
			if c.Counts < c.Minutes && !slices.ContainsFunc(c.Checks, func(k check.Check) bool { return !k.OK || k.Warn }) {
				t.Fatalf("%+v counts for %d and nothing says why", c.Entry, c.Counts)
			}
			sum += c.Counts
			day[c.Day] += c.Counts
			week[monday(c.Day)] += c.Counts
		}
		if sum > f.Asked || f.CapLeft >= 0 && sum > f.CapLeft {
			t.Fatalf("%d count of %d asked, %d left under the cap", sum, f.Asked, f.CapLeft)
		}
		for bound, taken := range map[int]map[when.Day]int{f.Terms.Limits.Day: day, f.Terms.Limits.Week: week} {
			for at, minutes := range taken {
				if bound > 0 && minutes > bound {
					t.Fatalf("%s: %d of at most %d", at, minutes, bound)
				}
			}
		}
		attended, verified := Sums(f, entries)
		if verified > attended {
			t.Fatalf("verified %d, attended %d", verified, attended)
		}
	})
}
