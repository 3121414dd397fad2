package recognition

import (
	"slices"
	"testing"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// clock gives the commission five working days in the rules from the next day on.
func (w commissioned) clock() {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		r, err := w.Programmes.RulesOn(tx, "little", tx.Today())
		if err != nil {
			return err
		}
		r.From = tx.Today().AddDays(1)
		r.Terms.Deadlines = append(slices.Clone(r.Terms.Deadlines), programme.Deadline{Step: programme.StepRecognise, Days: 5})
		return w.Programmes.Publish(tx, w.Operator, r)
	})
	w.World.Now = w.World.Now.AddDate(0, 0, 1)
}

func (w commissioned) climbed(on when.Day, r Request) (rungs []int) {
	w.T.Helper()
	w.Clock(on, "08:00")
	w.Write(w.Desk.ClimbAll)
	w.Write(func(tx *db.Tx) error {
		reached, err := w.Climbs(tx, []Request{r})
		for _, c := range reached[r.ID] {
			rungs = append(rungs, c.Rung)
		}
		return err
	})
	return rungs
}

// letters is how many letters tell of something overdue.
func (w commissioned) letters() (n int) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		waiting, err := mail.Waiting(tx)
		for _, m := range waiting {
			if m.Subject == "Ваучер A: шаг просрочен" {
				n++
			}
		}
		return err
	})
	return n
}

// What a commission leaves lying climbs rung by rung, each once, stands in the
// table of ages, and begins anew when it comes before the commission again.
func TestWhatACommissionLeavesLyingClimbs(t *testing.T) {
	each(t, func(t *testing.T, w commissioned) {
		w.clock()
		w.Write(func(tx *db.Tx) error {
			if err := w.People.Grant(tx, w.Officer.Person, auth.Grant{Role: auth.UniversityOfficer, Scope: auth.OfOrg(w.University.ID)}); err != nil {
				return err
			}
			return w.People.Grant(tx, w.Operator.Person, auth.Grant{Role: auth.Maker, Scope: auth.Country})
		})
		who := w.Student("Айгерім")
		c := w.accepted(who)
		w.Clock("2026-12-01", "09:00") // Tuesday; due on the next
		r, err := w.ask(who, c, Want{Kind: Elective, Title: "Волонтёрство", Credits: 1})
		if err != nil {
			t.Fatal(err)
		}
		for _, step := range []struct {
			day     when.Day
			rungs   []int
			letters int // the office; its head and the operator; the student and the operator
		}{
			{"2026-12-08", nil, 0}, {"2026-12-09", []int{1}, 1}, {"2026-12-10", []int{1}, 1}, {"2026-12-15", []int{1, 2}, 3}, {"2026-12-31", []int{1, 2, 3}, 5}, {"2027-01-20", []int{1, 2, 3}, 5},
		} {
			if got := w.climbed(step.day, r); !slices.Equal(got, step.rungs) || w.letters() != step.letters {
				t.Errorf("on %s it stands on %v, want %v; %d letters, want %d", step.day, got, step.rungs, w.letters(), step.letters)
			}
		}
		w.ages([4]int{0, 0, 0, 1})
		if _, err := w.decide(w.Officer, w.sitting("1"), Verdict{Request: r.ID, Credits: 1}); err != nil {
			t.Fatal(err)
		}
		w.ages([4]int{})
		if got := w.climbed("2027-02-20", r); got != nil {
			t.Errorf("what is decided stands on %v", got)
		}
		w.Do(w.Officer, c, cases.Reopen) // its hours are in doubt: the commission has it again, and a clock of its own
		w.ages([4]int{1, 0, 0, 0})
		w.Write(func(tx *db.Tx) (err error) { r, err = w.Desk.Get(tx, r.ID); return err })
		if got := w.climbed("2027-02-26", r); got != nil {
			t.Errorf("what came back last week stands on %v", got)
		}
		if got := w.climbed("2027-03-02", r); !slices.Equal(got, []int{1}) {
			t.Errorf("what came back a term ago stands on %v", got)
		}
	})
}

// ages holds the table of ages to one university's line.
func (w commissioned) ages(want [4]int) {
	w.T.Helper()
	w.Write(func(tx *db.Tx) error {
		list, err := w.Desk.Ageing(tx)
		if want == [4]int{} {
			if len(list) != 0 {
				w.T.Errorf("%+v waits", list)
			}
			return err
		}
		if len(list) != 1 || list[0].Ages != want || list[0].Org != w.University.ID || list[0].Owner != cases.Institution || list[0].Name() != programme.StepRecognise.Name() {
			w.T.Errorf("the ages: %+v, want %v", list, want)
		}
		return err
	})
}

// Where the rules set no term, nobody is late.
func TestWithoutATermNobodyIsLate(t *testing.T) {
	each(t, func(t *testing.T, w commissioned) {
		who := w.Student("Айгерім")
		r, err := w.ask(who, w.accepted(who), Want{Kind: Elective, Title: "Волонтёрство", Credits: 1})
		if err != nil {
			t.Fatal(err)
		}
		if got := w.climbed("2027-06-01", r); got != nil {
			t.Errorf("it stands on %v", got)
		}
	})
}
