package cases

import (
	"slices"
	"testing"
	"time"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// clocks gives every step of the little programme five working days, and its
// cases a ladder.
func (d desks) clocks(ladder programme.Ladder) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		table, err := d.programmes.Table(tx, "little")
		if err != nil {
			return err
		}
		r := table[0]
		r.Terms.Ladder = ladder
		r.From = tx.Today().AddDays(1)
		for _, s := range programme.Steps {
			r.Terms.Deadlines = append(r.Terms.Deadlines, programme.Deadline{Step: s, Days: 5})
		}
		return d.programmes.Publish(tx, d.operator, r)
	})
	d.Now = d.Now.Add(24 * time.Hour) // Monday, 23 November
}

func (d desks) on(day when.Day) {
	d.T.Helper()
	d.Clock(day, "08:00")
	d.Write(d.ClimbAll)
}

func (d desks) rungs(c Case) (list []int) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		now, err := d.Get(tx, c.ID)
		if err != nil {
			return err
		}
		climbs, err := d.Climbs(tx, now)
		for _, r := range climbs {
			list = append(list, r.Rung)
		}
		return err
	})
	return list
}

// told is who was written to of something overdue.
func (d desks) told() (to []string) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		waiting, err := mail.Waiting(tx)
		for _, m := range waiting {
			late := func(l i18n.Lang) bool { return m.Subject == textLateSubject.In(l, "voucher", "A") }
			if slices.ContainsFunc(i18n.Langs[:], late) {
				to = append(to, m.To)
			}
		}
		return err
	})
	return to
}

// What is late climbs rung by rung, each once, and begins anew with the next step.
func TestWhatIsLateClimbs(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		d.clocks(programme.Ladder{})
		d.Write(func(tx *db.Tx) error {
			if err := d.People.Grant(tx, d.officer.Person, auth.Grant{Role: auth.UniversityOfficer, Scope: auth.OfOrg(d.Org.ID)}); err != nil {
				return err
			}
			return d.People.Grant(tx, d.operator.Person, auth.Grant{Role: auth.Maker, Scope: auth.Country})
		})
		c := d.apply(d.student("Айгерім"), "A") // due on Monday, 30 November
		for _, step := range []struct {
			day   when.Day
			rungs []int
			told  int // letters in all: the officer; the owner and the operator; the student and the operator
		}{
			{"2026-11-30", nil, 0}, {"2026-12-01", []int{1}, 1}, {"2026-12-02", []int{1}, 1}, {"2026-12-06", []int{1}, 1}, {"2026-12-07", []int{1, 2}, 3},
			{"2026-12-20", []int{1, 2, 3}, 5}, {"2026-12-21", []int{1, 2, 3}, 5},
		} {
			if d.on(step.day); !slices.Equal(d.rungs(c), step.rungs) || len(d.told()) != step.told {
				t.Errorf("on %s it stands on %v, want %v; told: %v, want %d", step.day, d.rungs(c), step.rungs, d.told(), step.told)
			}
		}
		d.must(d.do(d.officer, c, Approve, ""))
		if got := d.rungs(c); got != nil {
			t.Errorf("the next step begins on %v", got)
		}
	})
}

// Nobody is late with a place that there is not; once there is one, somebody is.
func TestWhoWaitsForAPlaceClimbsNot(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		d.clocks(programme.Ladder{})
		held := d.apply(d.student("Айгерім"), "A")
		d.must(d.do(d.officer, held, Approve, ""), d.reserve(held))
		late := d.apply(d.student("Әсел"), "A")
		d.must(d.do(d.officer, late, Approve, ""))
		queued := func() (yes bool) {
			d.Write(func(tx *db.Tx) error {
				now, err := d.Get(tx, late.ID)
				if err != nil {
					return err
				}
				list, err := d.Queued(tx, []Case{now})
				yes = list[late.ID]
				return err
			})
			return yes
		}
		if d.on("2026-11-30"); !queued() || d.rungs(late) != nil {
			t.Errorf("who waits for a place is in line: %v, on %v", queued(), d.rungs(late))
		}
		d.stands(held, Reserved)
		d.on("2026-12-20") // who did not sign has lost their place
		d.on("2026-12-21")
		if queued() || !slices.Equal(d.rungs(late), []int{1, 2, 3}) {
			t.Errorf("with free places they are in line: %v, on %v", queued(), d.rungs(late))
		}
	})
}

// The rules say when a step climbs.
func TestTheRulesSetTheLadder(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		d.clocks(programme.Ladder{2, 3, 4})
		c := d.apply(d.student("Айгерім"), "A") // due on Monday, 30 November
		for _, step := range []struct {
			day   when.Day
			rungs []int
		}{{"2026-12-01", nil}, {"2026-12-02", []int{1}}, {"2026-12-03", []int{1, 2}}, {"2026-12-04", []int{1, 2, 3}}} {
			if d.on(step.day); !slices.Equal(d.rungs(c), step.rungs) {
				t.Errorf("on %s it stands on %v, want %v", step.day, d.rungs(c), step.rungs)
			}
		}
	})
}

// A place that nobody signed for is free again, and a no that nobody objected to stands.
func TestTermsEndByThemselves(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		d.clocks(programme.Ladder{})
		slow, silent := d.apply(d.student("Айгерім"), "A"), d.apply(d.student("Әсел"), "B")
		d.must(d.do(d.officer, slow, Approve, ""), d.reserve(slow), d.do(d.officer, silent, Refuse, "Практика в другом городе"))
		d.on("2026-11-30")
		d.stands(slow, Reserved)
		d.on("2026-12-01")
		d.stands(slow, Approved)
		d.stands(silent, Closed)
		rival := d.apply(d.student("Дана"), "A")
		d.must(d.do(d.officer, rival, Approve, ""), d.reserve(rival))
		d.stands(rival, Reserved)
	})
}
