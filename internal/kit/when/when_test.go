package when

import "testing"

func TestAgeOn(t *testing.T) {
	for _, c := range []struct {
		birth, on Day
		want      int
	}{
		{"2008-11-22", "2026-11-21", 17},
		{"2008-11-22", "2026-11-22", 18},
		{"2008-02-29", "2026-02-28", 17},
		{"2008-02-29", "2026-03-01", 18},
		{"2008-12-31", "2026-01-01", 17},
	} {
		if got := AgeOn(c.birth, c.on); got != c.want {
			t.Errorf("AgeOn(%s, %s) = %d, want %d", c.birth, c.on, got, c.want)
		}
	}
}

func TestDays(t *testing.T) {
	if got := Day("2026-02-28").AddDays(1); got != "2026-03-01" {
		t.Errorf("the day after 28 February 2026 is %s", got)
	}
	if got := Day("2024-02-28").AddDays(1); got != "2024-02-29" {
		t.Errorf("the day after 28 February 2024 is %s", got)
	}
	at, err := At("2026-11-22", "10:00")
	if err != nil {
		t.Fatal(err)
	}
	if got := at.Time().UTC().Format("15:04"); got != "05:00" {
		t.Errorf("10:00 in Almaty is %s UTC, want 05:00", got)
	}
	if at.Day() != "2026-11-22" || at.Day().Start().After(at) || at.Day().End().Before(at) {
		t.Error("an instant lies outside its own day")
	}
	for _, bad := range []string{"25:00", "10", "", "10:60"} {
		if _, err := At("2026-11-22", bad); err == nil {
			t.Errorf("clock %q accepted", bad)
		}
	}
	for _, s := range []string{"1799-12-31", "3000-01-01", "0001-01-01", "9999-12-31", "10000-01-01"} {
		if day, err := ParseDay(s); err == nil {
			t.Errorf("%s is read as %s, which nobody means", s, day)
		}
	}
	if _, err := ParseDay("2026-02-30"); err == nil {
		t.Error("30 February accepted")
	}
}

func TestSpansThatTouchDoNotOverlap(t *testing.T) {
	a, b := Span{0, 60_000}, Span{60_000, 120_000}
	if a.Overlaps(b) || !a.Overlaps(Span{59_999, 60_001}) {
		t.Error("overlap is wrong at the edge")
	}
	if got := (Span{0, 119_999}).Minutes(); got != 1 {
		t.Errorf("minutes of 1:59 = %d", got)
	}
}

func TestTheMinuteOfAClock(t *testing.T) {
	for _, clock := range []string{"00:00", "09:59", "23:59"} {
		shown, err := At("2026-03-01", clock)
		if err != nil {
			t.Fatal(err)
		}
		for _, later := range []Instant{0, 1, 59_999} {
			if got := (shown + later).Minute(); got != shown {
				t.Errorf("%d ms after %s the clock shows %s", later, clock, got.Time())
			}
		}
	}
	if got := Instant(-1).Minute(); got != -60_000 {
		t.Errorf("the minute before the first began at %d", got)
	}
}

func TestParseLocal(t *testing.T) {
	want, _ := At("2026-12-01", "10:00")
	if got, err := ParseLocal("2026-12-01T10:00"); got != want || err != nil {
		t.Errorf("%d, %v", got, err)
	}
	for _, s := range []string{"", "tomorrow", "2026-12-01", "2026-12-01 10:00", "2026-02-30T10:00"} {
		if _, err := ParseLocal(s); err == nil {
			t.Errorf("%q is read", s)
		}
	}
}
