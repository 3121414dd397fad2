package attendanceweb

import (
	"testing"

	"pgregory.net/rapid"

	"asar/internal/core/attendance"
	"asar/internal/kit/when"
)

func TestArrivalsLoseNobody(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		start := when.Instant(1_795_000_000_000)
		var lines []attendance.Line
		came := 0
		for _, minute := range rapid.SliceOfN(rapid.IntRange(-1, 360), 0, 60).Draw(t, "minutes") {
			var l attendance.Line
			if minute >= 0 {
				l.Record.InAt = start + when.Instant(minute*60_000)
				came++
			}
			lines = append(lines, l)
		}
		a := arrivalsOf(lines)
		if came < arrivalLeast {
			if a.Counts != nil {
				t.Fatalf("%d people make a picture", came)
			}
			return
		}
		sum := 0
		for _, n := range a.Counts {
			sum += n
		}
		if sum != came || len(a.Counts) > arrivalBars+1 || a.Counts[len(a.Counts)-1] == 0 || a.Counts[0] == 0 {
			t.Fatalf("%d came, %v", came, a)
		}
		for _, b := range a.bars() {
			if b.Y < 0 || b.Y+b.Tall != arrivalTall {
				t.Fatalf("bar %+v", b)
			}
		}
	})
}
