package studentweb_test

import (
	"testing"

	"asar/internal/core/coretest"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/webtest"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casestest"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/when"
)

// moment is the day as of which the pages are asked for.
const moment = "2026-11-27"

// Whatever is done after a moment, what is shown as of it stays as it was.
func TestNothingLaterChangesADayThatIsPast(t *testing.T) {
	casestest.Each(t, mount, func(t *testing.T, w *casestest.World, s *webtest.Site) {
		asksAge(w)
		who, late, newcomer := w.Student("Айгерім"), w.Student("Әсел"), w.Person("Болат", "2005-01-01")
		list(w, newcomer)
		first := w.Case(who, "A", cases.Approve, cases.Reserve, cases.Sign)
		second := w.Case(who, "B", cases.Approve, cases.Reserve, cases.Sign)
		waiting := w.Case(late, "A")
		w.Work(who)

		pages := func() (shown []string) {
			for _, one := range []struct {
				by   auth.Actor
				path string
			}{
				{who, path(first)}, {who, path(second)}, {late, path(waiting)}, {who, "/me/student/proof.json"}, {newcomer, "/me/student/proof.json"},
			} {
				page := s.As(one.by).Get("/ru" + one.path + "?on=" + moment)
				if page.Type == "application/json" {
					shown = append(shown, page.Body)
				} else {
					shown = append(shown, page.Text())
				}
			}
			return shown
		}
		w.Clock("2026-11-28", "10:00")
		before := pages()
		for _, later := range laterActs(who, late, newcomer, first, second, waiting) {
			later.act(w)
			for i, now := range pages() {
				if now != before[i] {
					t.Fatalf("%s changes what is shown of %s on page %d:\n%s\nbefore:\n%s", later.name, moment, i, now, before[i])
				}
			}
		}
		s.As(who).Get("/ru"+path(first)).Shows("Студент отказался", "Форма обучения: заочная")
		s.As(who).Get("/ru"+path(first)+"?on="+moment).Shows("Часы подтверждены", "Форма обучения: очная").Hides("Студент отказался")
	})
}

// asksAge publishes rules that look at the age, so that each kind of fact counts.
func asksAge(w *casestest.World) {
	republish(w, coretest.Tomorrow, func(t *programme.Terms) { t.Eligible.MinAge = 18 })
	w.Clock(coretest.Tomorrow, "08:00")
}

func republish(w *casestest.World, from when.Day, change func(*programme.Terms)) {
	w.Write(func(tx *db.Tx) error {
		table, err := w.Programmes.Table(tx, casestest.Programme)
		if err != nil {
			return err
		}
		next := table[len(table)-1]
		next.From = from
		change(&next.Terms)
		return w.Programmes.Publish(tx, w.Operator, next)
	})
}

type later struct {
	name string
	act  func(w *casestest.World)
}

// laterActs are ways in which something becomes known after the moment.
func laterActs(who, late, newcomer auth.Actor, first, second, waiting cases.Case) []later {
	enrolled := func(w *casestest.World, of auth.Actor, act func(tx *db.Tx, e enrol.Enrolment) error) {
		w.Write(func(tx *db.Tx) error {
			list, err := w.Students.Of(tx, of.Person)
			if err != nil {
				return err
			}
			return act(tx, list[0])
		})
	}
	worked := func(w *casestest.World, act func(tx *db.Tx, r hours.Record) error) {
		w.Write(func(tx *db.Tx) error {
			list, err := w.Hours.OfPerson(tx, who.Person, 1)
			if err != nil {
				return err
			}
			return act(tx, list[0])
		})
	}
	return []later{
		{"an accepted case", func(w *casestest.World) { w.Do(who, first, cases.Accept) }},
		{"a set sent back", func(w *casestest.World) { w.Do(who, first, cases.Reopen) }},
		{"a withdrawn case, whose hours another takes", func(w *casestest.World) { w.Do(who, first, cases.Withdraw) }},
		{"the use of its hours by that other", func(w *casestest.World) { w.Do(who, second, cases.Accept) }},
		{"fewer hours", func(w *casestest.World) {
			worked(w, func(tx *db.Tx, r hours.Record) error {
				_, err := w.Hours.Decide(tx, w.Coordinator, []hours.Decision{{Record: r.ID, Minutes: 60, Reason: "Ушла раньше остальных"}})
				return err
			})
		}},
		{"an objection", func(w *casestest.World) {
			worked(w, func(tx *db.Tx, r hours.Record) error {
				return w.Hours.Dispute(tx, who, r.ID, "Я была до конца смены")
			})
		}},
		{"another direction", func(w *casestest.World) {
			w.Write(func(tx *db.Tx) error {
				f := w.Form()
				f.Directions = opportunity.Set[string]{"taza"}
				_, err := w.Opportunities.Edit(tx, w.Coordinator, w.Shifts[0].Opportunity, f)
				return err
			})
		}},
		{"corrected marks", func(w *casestest.World) {
			worked(w, func(tx *db.Tx, r hours.Record) error {
				_, err := w.Attendance.Correct(tx, w.Coordinator, r.Signup, r.FromAt, r.FromAt+90*60_000, "Забыли отметить уход")
				return err
			})
		}},
		{"stricter rules", func(w *casestest.World) {
			republish(w, "2026-11-29", func(t *programme.Terms) { t.Eligible.Courses = []int{4} })
		}},
		{"a first version that reaches back", func(w *casestest.World) {
			w.Write(func(tx *db.Tx) error {
				table, err := w.Programmes.Table(tx, casestest.Programme)
				if err != nil {
					return err
				}
				if err := w.Programmes.Found(tx, w.Operator, programme.Programme{Code: "new", Name: table[0].Basis, Lead: table[0].Basis}); err != nil {
					return err
				}
				r := table[0]
				r.Programme = "new"
				return w.Programmes.Publish(tx, w.Operator, r)
			})
		}},
		{"a day off that nobody knew of", func(w *casestest.World) {
			w.Write(func(tx *db.Tx) error {
				return w.Programmes.SetDay(tx, w.Operator, programme.DayOff{Day: "2026-11-25", Off: true, Name: coretest.Words("Выходной")})
			})
		}},
		{"facts that reach back", func(w *casestest.World) {
			enrolled(w, who, func(tx *db.Tx, e enrol.Enrolment) error {
				facts := e.Facts
				facts.From, facts.Form, facts.Course = "2026-10-01", programme.PartTime, 3
				return w.Students.Change(tx, w.Officer, e.ID, facts)
			})
		}},
		{"a later list", func(w *casestest.World) {
			enrolled(w, late, func(tx *db.Tx, e enrol.Enrolment) error {
				p, err := w.People.Get(tx, late.Person)
				if err != nil {
					return err
				}
				_, err = w.Students.Take(tx, w.Officer, w.University.ID, enrol.Row{
					Identity: enrol.Identity{Number: p.Given, Surname: p.Surname, Given: p.Given, Birth: p.Birth}, Facts: e.Facts,
				})
				return err
			})
		}},
		{"a student who finds themselves on the list", func(w *casestest.World) {
			w.Allow(newcomer, enrol.Study)
			w.Write(func(tx *db.Tx) error {
				_, err := w.Students.Declare(tx, newcomer, w.University.ID, "Болат", enrol.Facts{})
				return err
			})
		}},
		{"another date of birth", func(w *casestest.World) {
			w.Write(func(tx *db.Tx) error {
				p, err := w.People.Get(tx, who.Person)
				if err == nil {
					_, err = w.People.CorrectBirth(tx, p, "2009-03-01")
				}
				return err
			})
		}},
		{"a step that is overdue", func(w *casestest.World) {
			w.Clock("2026-12-25", "10:00")
			w.Write(w.Cases.ClimbAll)
		}},
		{"a refusal", func(w *casestest.World) { w.Do(late, waiting, cases.Refuse) }},
	}
}

// list puts somebody on the university's list; they have not found themselves yet.
func list(w *casestest.World, who auth.Actor) {
	w.Write(func(tx *db.Tx) error {
		p, err := w.People.Get(tx, who.Person)
		if err != nil {
			return err
		}
		_, err = w.Students.Take(tx, w.Officer, w.University.ID, enrol.Row{
			Identity: enrol.Identity{Number: p.Given, Surname: p.Surname, Given: p.Given, Birth: p.Birth},
			Facts:    enrol.Facts{From: "2026-09-01", Status: enrol.Studying, Form: programme.FullTime},
		})
		return err
	})
}
