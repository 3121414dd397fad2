package cases

import (
	"slices"
	"testing"

	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

func TestFlags(t *testing.T) {
	at := func(day when.Day, from, to string) Evidence {
		a, _ := when.At(day, from)
		b, _ := when.At(day, to)
		s := when.Span{From: a, To: b}
		return Evidence{Day: day, Span: s, Minutes: s.Minutes(), Verified: true, By: 1}
	}
	together := func(e Evidence, n int) Evidence { e.Together = n; return e }
	by := func(e Evidence, who id.ID, peer bool) Evidence { e.By, e.Peer = who, peer; return e }
	waits := at("2026-03-03", "10:00", "12:00")
	waits.Verified = false
	for _, c := range []struct {
		name string
		set  []Evidence
		want []string
	}{
		{"nothing", nil, nil},
		{"an ordinary set", []Evidence{at("2026-03-01", "10:00", "14:00"), at("2026-03-02", "10:00", "14:00")}, nil},
		{"one ends as the other begins", []Evidence{at("2026-03-01", "10:00", "12:00"), at("2026-03-01", "12:00", "14:00")}, nil},
		{"a minute of overlap", []Evidence{at("2026-03-01", "10:00", "12:01"), at("2026-03-01", "12:00", "14:00")}, []string{"flag/overlap"}},
		{"eight hours a day", []Evidence{at("2026-03-01", "08:00", "12:00"), at("2026-03-01", "13:00", "17:00")}, nil},
		{"a minute more, said once", []Evidence{at("2026-03-01", "08:00", "12:00"), at("2026-03-01", "13:00", "17:01"), at("2026-03-01", "18:00", "18:30")}, []string{"flag/day"}},
		{"one other in the same minutes", []Evidence{together(at("2026-03-01", "10:00", "14:00"), 1)}, nil},
		{"two others", []Evidence{together(at("2026-03-01", "10:00", "14:00"), 2)}, []string{"flag/same-minute"}},
		{"one fellow student verified all", []Evidence{by(at("2026-03-01", "10:00", "14:00"), 5, true), by(at("2026-03-02", "10:00", "14:00"), 5, true), waits}, []string{"flag/one-verifier"}},
		{"two fellow students", []Evidence{by(at("2026-03-01", "10:00", "14:00"), 5, true), by(at("2026-03-02", "10:00", "14:00"), 6, true)}, nil},
		{"a fellow student and a stranger", []Evidence{by(at("2026-03-01", "10:00", "14:00"), 5, true), by(at("2026-03-02", "10:00", "14:00"), 7, false)}, nil},
	} {
		if got := codesOf(Flags(c.set)); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func codesOf(list check.List) (names []string) {
	for _, c := range list {
		names = append(names, c.Code)
	}
	return names
}

// What the flags look at is read from the attendance, the hours and the list.
func TestFlagged(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		who := d.student("Айгерім")
		c := d.apply(who, "A")
		d.must(d.do(d.officer, c, Approve, ""), d.reserve(c), d.do(who, c, Sign, ""))
		d.verify(d.work(who))
		flags := func() (got []string) {
			d.must(d.Try(func(tx *db.Tx) error {
				now, err := d.Get(tx, c.ID)
				if err != nil {
					return err
				}
				found, err := d.Flagged(tx, d.Org.ID, []Case{now})
				got = codesOf(found[c.ID])
				return err
			}))
			return got
		}
		if got := flags(); got != nil {
			t.Errorf("an ordinary set has %v", got)
		}
		d.enrol(d.Coordinator)
		if got := flags(); !slices.Equal(got, []string{"flag/one-verifier"}) {
			t.Errorf("verified by a fellow student: %v", got)
		}
	})
}
