package job

import (
	"testing"
	"time"
)

func TestWhenWorkComesRound(t *testing.T) {
	at := func(text string) time.Time {
		parsed, err := time.Parse(time.RFC3339, text)
		if err != nil {
			t.Fatal(err)
		}
		return parsed
	}
	for _, c := range []struct {
		name      string
		e         Every
		now, want string
	}{
		{"by interval", Every{Interval: time.Hour}, "2026-11-22T10:00:00+05:00", "2026-11-22T11:00:00+05:00"},
		{"later today", Every{Clock: "03:30"}, "2026-11-22T03:29:59+05:00", "2026-11-22T03:30:00+05:00"},
		{"at the very instant", Every{Clock: "03:30"}, "2026-11-22T03:30:00+05:00", "2026-11-23T03:30:00+05:00"},
		{"tomorrow", Every{Clock: "03:30"}, "2026-11-22T23:00:00+05:00", "2026-11-23T03:30:00+05:00"},
		{"by the clock of Kazakhstan", Every{Clock: "03:30"}, "2026-11-22T22:00:00Z", "2026-11-23T03:30:00+05:00"},
	} {
		if got := c.e.after(at(c.now)); !got.Equal(at(c.want)) {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}
