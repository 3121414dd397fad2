package signupweb

import (
	"strings"
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/core/webtest"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

func ids(shifts []opportunity.Shift) []id.ID {
	var list []id.ID
	for _, s := range shifts {
		list = append(list, s.ID)
	}
	return list
}

// daysOf makes days with so many shifts each.
func daysOf(sizes ...int) []dayShifts {
	var shifts []opportunity.Shift
	day := when.Day("2026-03-01")
	for _, n := range sizes {
		for range n {
			shifts = append(shifts, opportunity.Shift{Day: day})
		}
		day = day.AddDays(1)
	}
	return byDay(shifts)
}

func TestPageOf(t *testing.T) {
	many := make([]int, 30)
	for i := range many {
		many[i] = 1
	}
	for _, c := range []struct {
		name                string
		days                []dayShifts
		from                when.Day
		first               when.Day
		size, before, after int
	}{
		{"nothing", nil, "", "", 0, 0, 0},
		{"few days", daysOf(2, 2), "", "2026-03-01", 2, 0, 0},
		{"from the beginning", daysOf(many...), "", "2026-03-01", 12, 0, 12},
		{"in the middle of a page", daysOf(many...), "2026-03-15", "2026-03-13", 12, 12, 6},
		{"after the end", daysOf(many...), "2027-01-01", "2026-03-25", 6, 12, 0},
		{"between two days", daysOf(1), "2026-02-01", "2026-03-01", 1, 0, 0},
		{"a day with too many shifts stands alone", daysOf(40, 1), "", "2026-03-01", 1, 0, 1},
		{"full days", daysOf(20, 16, 1), "", "2026-03-01", 2, 0, 1},
	} {
		page, before, after := pageOf(c.days, c.from)
		if len(page) != c.size || len(before) != c.before || len(after) != c.after || c.size > 0 && page[0].Day != c.first {
			t.Errorf("%s: %d days (before %d, after %d): %+v", c.name, len(page), len(before), len(after), page)
		}
	}
}

func TestDegrees(t *testing.T) {
	for n, want := range map[int64]string{50_054_900: "50.054900", 72_000_001: "72.000001", -5_500_000: "-5.500000", 7: "0.000007"} {
		if got := degrees(n); got != want {
			t.Errorf("degrees(%d) = %s, want %s", n, got, want)
		}
	}
}

func TestEachIsOnlySaidOfEqualShifts(t *testing.T) {
	four := opportunity.Shift{Starts: 0, Ends: 4 * 3_600_000}
	three := opportunity.Shift{Starts: 0, Ends: 3 * 3_600_000}
	if got := each(i18n.En, []opportunity.Shift{four, four}); got != "4 h each" && got != "4\u00a0h each" {
		t.Errorf("equal shifts: %q", got)
	}
	if got := each(i18n.En, []opportunity.Shift{four, three}) + each(i18n.En, nil); got != "" {
		t.Errorf("unequal shifts: %q", got)
	}
}

// TestEveryStateIsATriple: a word, an icon, and whose turn it is.
func TestEveryStateIsATriple(t *testing.T) {
	states := []signup.State{signup.Confirmed, signup.Waiting, signup.Offered, signup.Withdrawn, signup.Expired, signup.Cancelled}
	for _, l := range i18n.Langs {
		seen := map[string]bool{}
		for _, state := range states {
			c := signup.Signup{State: state, StartsAt: 1, EndsAt: 2}
			v := said(l, c, opportunity.Opportunity{}, 4, 0)
			if v.Word == "" || v.Icon == "" || v.Kind == "" || v.Turn == "" || strings.Contains(v.Word+v.Turn, "{") || seen[v.Word] {
				t.Errorf("%s in %s: %+v", state, l, v)
			}
			seen[v.Word] = true
		}
		if v := said(l, signup.Signup{State: signup.Confirmed, EndsAt: 2}, opportunity.Opportunity{}, 0, 2); seen[v.Word] {
			t.Errorf("a shift that is over says %q in %s", v.Word, l)
		}
	}
}

// TestAnswersAgreeWithTheDesk: the grid reads the claims once, the desk once
// for each shift; both must say the same.
func TestAnswersAgreeWithTheDesk(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		who := w.Person("Айгерім", "2009-01-01")
		w.Join(who, w.Shifts[0].ID)
		o, shifts := w.Publish(w.Form(), 1, [2]string{"08:00", "10:00"}, [2]string{"09:00", "11:00"}, [2]string{"13:00", "16:00"})
		other := w.Person("Мадина", "2000-01-01")
		w.Write(func(tx *db.Tx) error {
			_, err := w.Signups.Join(tx, other, o.ID, ids(shifts[:1]))
			return err
		})
		w.Write(func(tx *db.Tx) error {
			shifts, err := w.Opportunities.Shifts(tx, o.ID)
			if err != nil {
				return err
			}
			for _, of := range []struct {
				o      opportunity.Opportunity
				shifts []opportunity.Shift
			}{{o, shifts}, {w.Opportunity, w.Shifts}} {
				ours, err := deps(w).answers(tx, who.Person, of.o, of.shifts)
				if err != nil {
					return err
				}
				theirs, err := w.Signups.Explain(tx, who.Person, of.o, of.shifts)
				if err != nil {
					return err
				}
				for _, s := range of.shifts {
					if a, b := told(ours[s.ID]), told(theirs[s.ID]); a != b {
						t.Errorf("the grid says\n%s\nthe desk says\n%s", a, b)
					}
				}
			}
			return nil
		})
	})
}

// told writes an answer down.
func told(a signup.Answer) string {
	said := ""
	for _, c := range a.Checks {
		said += c.Code + " " + c.Text.Text(i18n.En) + "\n"
	}
	if a.Claim != nil {
		said += "claim " + a.Claim.ID.String()
	}
	return said
}

func TestTheCalendar(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		who := w.Person("Айгерім", "2000-01-01")
		own := w.Join(who, w.Shifts[0].ID)
		w.Join(w.Person("Ерлан", "2000-01-01"), w.Shifts[1].ID)
		w.Join(w.Person("Мадина", "2000-01-01"), w.Shifts[1].ID)
		w.Join(who, w.Shifts[1].ID)
		reader := s.As(who)
		all := reader.Get("/ru/me/calendar.ics").Holds("BEGIN:VCALENDAR\r\n", "UID:"+value(w.Shifts[0])+"@asar\r\n", "UID:"+value(w.Shifts[1])+"@asar\r\n",
			"DTSTART:20261123T050000Z\r\n", "DTEND:20261123T090000Z\r\n", "STATUS:CONFIRMED\r\n", "STATUS:TENTATIVE\r\n", "TRIGGER:-PT3H\r\n", "SUMMARY:Подготовить")
		if all.Type != calendarType || strings.Contains(strings.ReplaceAll(all.Body, "\r\n", ""), "\n") {
			t.Errorf("type %q, or a bare line feed in:\n%s", all.Type, all.Body)
		}
		one := "/me/shifts/" + own.ID.String()
		reader.Get(at(i18n.Kk, one+"/calendar.ics")).Holds("UID:"+value(w.Shifts[0])+"@asar", "/kk"+one)
		reader.Send(at(i18n.Ru, one+"/withdraw"))
		reader.Get(at(i18n.Ru, one+"/calendar.ics")).Holds("STATUS:CANCELLED", "UID:"+value(w.Shifts[0])+"@asar")
	})
}

func TestCardsSayWhatAnOpportunityMeans(t *testing.T) {
	webtest.Each(t, func(w *coretest.World, m *web.Mux) {
		m.Get("/list", auth.Anyone, func(r *web.Request, tx *db.Tx) (web.Response, error) {
			items := []opportunity.Item{{Opportunity: w.Opportunity, Shift: w.Shifts[0]}}
			chips, err := deps(w).Cards(r, tx, items)
			return web.HTML(around(r.Page("List"), chips[w.Opportunity.ID])), err
		})
	}, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		s.Visitor().Get("/ru/list").Shows("List").Hides("Вам подходит")
		who := w.Person("Айгерім", "2000-01-01")
		s.As(who).Get("/ru/list").Shows("Вам подходит")
		s.As(w.Person("Мәди", "2014-01-01")).Get("/kk/list").Shows("16 жастан")
		w.Join(who, w.Shifts[0].ID)
		s.As(who).Get("/en/list").Shows("You have a place")
	})
}

func TestALongSeriesIsTurnedByPages(t *testing.T) {
	served(t, func(t *testing.T, w *coretest.World, s *webtest.Site) {
		var series []opportunity.ShiftForm
		for i := range 30 {
			f, err := opportunity.OneShift(coretest.Tomorrow.AddDays(i+1), "10:00", "14:00", 3)
			if err != nil {
				t.Fatal(err)
			}
			series = append(series, f)
		}
		w.Write(func(tx *db.Tx) error {
			_, err := w.Opportunities.AddShifts(tx, w.Coordinator, w.Opportunity.ID, series)
			return err
		})
		reader := s.As(w.Person("Айгерім", "2000-01-01"))
		first := reader.Get(at(i18n.Ru, page(w))).Shows("Дни позже", "23 ноября").Hides("Дни раньше", "5 декабря")
		if kb := len(first.Body) / 1024; kb > 60 {
			t.Errorf("a page of the grid weighs %d KiB", kb)
		}
		reader.Get(at(i18n.Ru, page(w)+"?from=2026-12-05")).Shows("Дни раньше", "Дни позже", "5 декабря").Hides("23 ноября")
		reader.Get(at(i18n.Ru, page(w)+"?from=zzz")).Shows("23 ноября")
	})
}
