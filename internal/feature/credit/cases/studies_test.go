package cases

import (
	"testing"

	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/when"
)

// studies changes how somebody stands to the university from a day on.
func (d desks) studies(who auth.Actor, status enrol.Status, from when.Day) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		list, err := d.students.Of(tx, who.Person)
		if err != nil {
			return err
		}
		return d.students.Change(tx, d.officer, list[0].ID, enrol.Facts{From: from, Status: status, Form: programme.FullTime})
	})
}

// unfits tells whether a case stands out for its student's studies.
func (d desks) unfits(c Case) (yes bool) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		now, err := d.Get(tx, c.ID)
		if err != nil {
			return err
		}
		found, err := d.Unfit(tx, []Case{now})
		yes = len(found[c.ID]) > 0
		return err
	})
	return yes
}

// Nothing begins for who has left: whatever was true when they applied, it is
// looked at again at each step before the first hour.
func TestNothingBeginsForWhoHasLeft(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		who := d.student("Айгерім")
		c := d.apply(who, "A")
		today := when.Instant(d.Now.UnixMilli()).Day()
		for _, step := range []struct {
			act  Act
			does func() error
			led  State
		}{
			{Approve, func() error { return d.do(d.officer, c, Approve, "") }, Approved},
			{Reserve, func() error { return d.reserve(c) }, Reserved},
			{Sign, func() error { return d.do(who, c, Sign, "") }, Signed},
		} {
			for _, status := range []enrol.Status{enrol.OnLeave, enrol.Expelled, enrol.Graduated} {
				d.studies(who, status, today)
				if err := step.does(); !fault.Is(err, CodeUnfit) {
					t.Errorf("%s of somebody who is %s: %v", step.act, status, err)
				}
				if !d.unfits(c) {
					t.Errorf("%s of somebody who is %s: nobody is told", step.act, status)
				}
			}
			if held := d.held(); step.act == Reserve && held != 0 {
				t.Errorf("%d places are held by a refusal", held)
			}
			d.studies(who, enrol.Studying, today)
			if d.unfits(c) {
				t.Errorf("%s: who studies again stands out", step.act)
			}
			d.must(step.does())
			d.stands(c, step.led)
		}
	})
}

// A change of studies is told at once to the student of every open case, by the
// day from which it holds, and stands out from that day on.
func TestAChangeOfStudiesIsToldInEveryState(t *testing.T) {
	ways := [][]Act{{}, {Approve}, {Approve, Reserve}, {Approve, Reserve, Sign}, {Approve, Reserve, Sign, "work", "verify"}, {Approve, Reserve, Sign, "work", "verify", Accept}}
	each(t, func(t *testing.T, d desks) {
		for i, state := range []State{Applied, Approved, Reserved, Signed, Verified, Accepted} {
			d.Clock("2026-11-22", "11:00")
			who := d.student("Айгерім" + string(state))
			c := d.apply(who, "B")
			d.lead(who, c, ways[i]...)
			d.stands(c, state)
			d.studies(who, enrol.Expelled, "2026-12-05")
			if !d.wrote(who, "отчислен(а) с 5 декабря 2026") {
				t.Errorf("%s: the student is not told", state)
			}
			if d.unfits(c) {
				t.Errorf("%s: it stands out before the day", state)
			}
			d.Clock("2026-12-05", "11:00")
			if !d.unfits(c) {
				t.Errorf("%s: it does not stand out", state)
			}
			d.Clock("2026-12-04", "11:00")
			if state == Reserved || state == Signed {
				d.must(d.do(who, c, Withdraw, ""))
			} else if state == Verified {
				d.must(d.do(d.officer, c, Refuse, "Отчислен приказом"), d.do(who, c, Withdraw, ""))
			}
		}
	})
}

// Whoever worked their hours as a student is paid for them after they have
// graduated; whoever had left before is not.
func TestHoursAreAStudents(t *testing.T) {
	for left, accepted := range map[when.Day]bool{"2026-11-24": true, "2026-11-23": false} {
		t.Run(string(left), func(t *testing.T) {
			each(t, func(t *testing.T, d desks) {
				who := d.student("Айгерім")
				c := d.apply(who, "A")
				d.must(d.do(d.officer, c, Approve, ""), d.reserve(c), d.do(who, c, Sign, ""))
				d.verify(d.work(who)) // on the 23rd
				d.Clock("2026-11-30", "10:00")
				d.studies(who, enrol.Graduated, left)
				err := d.do(d.officer, c, Accept, "")
				if accepted && err != nil || !accepted && !fault.Is(err, "case/not-student") {
					t.Errorf("who left on %s: %v", left, err)
				}
			})
		})
	}
}
