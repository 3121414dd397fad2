package chart

import (
	"testing"

	"pgregory.net/rapid"

	"asar/internal/kit/i18n"
)

func TestLevel(t *testing.T) {
	for _, c := range []struct{ value, most, want int }{
		{0, 10, 0}, {1, 10, 1}, {3, 10, 1}, {4, 10, 2}, {7, 10, 3}, {10, 10, 4}, {12, 10, 4}, {1, 1, 4}, {5, 0, 0}, {-1, 5, 0},
	} {
		if got := Level(c.value, c.most); got != c.want {
			t.Errorf("Level(%d, %d) = %d, want %d", c.value, c.most, got, c.want)
		}
	}
}

func TestShare(t *testing.T) {
	for _, c := range []struct {
		value, whole int
		want         string
	}{{1, 2, "50.0%"}, {1, 3, "33.3%"}, {0, 3, "0.0%"}, {3, 3, "100.0%"}, {1, 0, "0%"}} {
		if got := share(c.value, c.whole); got != c.want {
			t.Errorf("share(%d, %d) = %s, want %s", c.value, c.whole, got, c.want)
		}
	}
}

func TestBarsGrowWithTheirNumbers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		counts := rapid.SliceOfN(rapid.IntRange(0, 5000), 1, 14).Draw(t, "counts")
		days := make([]Day, len(counts))
		for i, n := range counts {
			days[i].Count = n
		}
		heights := bars(days)
		for i := range counts {
			if heights[i] < 2 || heights[i] > stripHeight {
				t.Fatalf("a bar of %d", heights[i])
			}
			for j := range counts {
				if counts[i] < counts[j] && heights[i] > heights[j] {
					t.Fatalf("%d is drawn above %d", counts[i], counts[j])
				}
			}
		}
	})
}

func TestStackStaysInside(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var weeks []Week
		for range rapid.IntRange(1, 20).Draw(t, "weeks") {
			var w Week
			for _, v := range rapid.SliceOfN(rapid.IntRange(0, 3000), 0, 7).Draw(t, "parts") {
				w.Parts = append(w.Parts, Part{Dir: "taza", Value: v})
			}
			weeks = append(weeks, w)
		}
		for _, b := range stack(weeks) {
			if b.y < 0 || b.height < 1 || b.y+b.height > weeksHeight {
				t.Fatalf("a block from %d, %d high", b.y, b.height)
			}
		}
	})
}

func TestLayLeavesNothingOut(t *testing.T) {
	blocks := lay([]Part{{Dir: "taza", Value: 60}, {Dir: "umit"}, {Dir: "asyl", Value: 180}})
	if len(blocks) != 2 || blocks[1].x != "25.0%" || blocks[1].width != "75.0%" {
		t.Errorf("laid out as %+v", blocks)
	}
}

func TestWeekdays(t *testing.T) {
	if got := weekdays(i18n.Ru); got[0] != "пн" || got[6] != "вс" {
		t.Errorf("the week is %v", got)
	}
}

func TestMessages(t *testing.T) {
	for _, m := range []i18n.M{textStrip, textAsTable, textWeek, textSum} {
		if err := i18n.Check(m); err != nil {
			t.Error(err)
		}
	}
}
