package attendanceweb

import (
	"testing"

	"asar/internal/core/opportunity"
	"asar/internal/kit/when"
)

func instant(t *testing.T, day when.Day, clock string) when.Instant {
	t.Helper()
	at, err := when.At(day, clock)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

func TestAClockMeansAMomentOfTheShift(t *testing.T) {
	const first, second when.Day = "2026-11-23", "2026-11-24"
	byDay := opportunity.Shift{Day: first, Starts: instant(t, first, "10:00"), Ends: instant(t, first, "14:00")}
	byNight := opportunity.Shift{Day: first, Starts: instant(t, first, "22:00"), Ends: instant(t, second, "02:00")}
	long := opportunity.Shift{Day: first, Starts: instant(t, first, "09:00"), Ends: instant(t, second, "09:00")}
	for _, c := range []struct {
		shift opportunity.Shift
		clock string
		after when.Instant
		want  when.Instant
		ok    bool
	}{
		{byDay, "09:55", 0, instant(t, first, "09:55"), true},
		{byDay, "9.55", 0, instant(t, first, "09:55"), true},
		{byDay, "955", 0, instant(t, first, "09:55"), true},
		{byDay, "9 55", 0, instant(t, first, "09:55"), true},
		{byDay, "", 0, 0, true},
		{byDay, "23:00", 0, instant(t, first, "23:00"), true}, // outside: the act refuses it
		{byDay, "13:00", instant(t, first, "13:30"), instant(t, first, "13:00"), true},
		{byDay, "24:00", 0, 0, false},
		{byDay, "9", 0, 0, false},
		{byDay, "полдень", 0, 0, false},
		{byNight, "21:50", 0, instant(t, first, "21:50"), true},
		{byNight, "01:50", instant(t, first, "21:50"), instant(t, second, "01:50"), true},
		{long, "09:30", 0, instant(t, first, "09:30"), true},
		{long, "09:30", instant(t, first, "09:40"), instant(t, second, "09:30"), true},
	} {
		got, ok := moment(c.shift, c.clock, c.after)
		if ok != c.ok || ok && got != c.want {
			t.Errorf("%q after %v is %v %v, want %v", c.clock, c.after.Time(), got.Time(), ok, c.want.Time())
		}
	}
}
