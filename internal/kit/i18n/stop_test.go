package i18n

import (
	"testing"
	"time"
)

// A sentence that ends with a date ends once, also where the date ends with an
// abbreviation.
func TestASentenceEndsOnce(t *testing.T) {
	day := LongDate(Ru, time.Date(2027, 1, 5, 0, 0, 0, 0, time.UTC))
	for pattern, want := range map[string]string{
		"До {day}.":            "До 5 января 2027\u00a0г.",
		"До {day}. Потом нет.": "До 5 января 2027\u00a0г. Потом нет.",
		"До {day}, не позже.":  "До 5 января 2027\u00a0г., не позже.",
		"До {day}...":          "До 5 января 2027\u00a0г....",
		"{day}":                "5 января 2027\u00a0г.",
	} {
		if got := (M{Kk: pattern, Ru: pattern, En: pattern}).In(Ru, "day", day); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := (M{Kk: "{n}.", Ru: "{n}.", En: "{n}."}).In(Ru, "n", 5); got != "5." {
		t.Errorf("a number lost its full stop: %q", got)
	}
}
