package hoursweb

import "testing"

func TestDurationsAsPeopleTypeThem(t *testing.T) {
	for text, want := range map[string]int{
		"3:55": 235, "0:00": 0, "0": 0, "3": 180, " 3 : 05 ": 185, "12:30": 750, "3,5": 210, "3.5": 210, "24": 1440,
	} {
		if got, ok := minutes(text); !ok || got != want {
			t.Errorf("%q is %d %v, want %d", text, got, ok, want)
		}
	}
	for _, text := range []string{"", "3:5", "3:60", "3.30", "3,25", "25", "-1", "три", "3:", ":30", "1e1", "210", "٣", "3:30:00", ",5"} {
		if got, ok := minutes(text); ok {
			t.Errorf("%q was read as %d", text, got)
		}
	}
	for n := range 1500 {
		if got, ok := minutes(clock(n)); n < 25*60 && (!ok || got != n) {
			t.Errorf("%d was written as %s and read as %d", n, clock(n), got)
		}
	}
}

func TestAges(t *testing.T) {
	for days, want := range map[int]int{0: 0, 2: 0, 3: 1, 7: 1, 8: 2, 30: 2, 31: 3, 4000: 3} {
		if got := age(days); got != want {
			t.Errorf("%d days stand in bar %d, want %d", days, got, want)
		}
	}
}
