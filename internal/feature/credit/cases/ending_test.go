package cases

import (
	"slices"
	"strings"
	"testing"

	"asar/internal/core/hours"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

func (d desks) end(c Case) error {
	return d.Try(func(tx *db.Tx) error {
		return d.Do(tx, d.officer, c.ID, End, Reason{Code: "left", Words: "Приказ об отчислении от 20 ноября"})
	})
}

// The office ends the case of somebody who has left: with a reason, and so that
// they can object before the place goes on.
func TestTheOfficeEndsWhatAStudentHasLeft(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		d.clocks(programme.DefaultLadder)
		who := d.student("Айгерім")
		c := d.apply(who, "A")
		d.must(d.do(d.officer, c, Approve, ""), d.reserve(c))
		d.must(d.end(c)) // nothing is signed: the place goes on at once
		if d.stands(c, Refused); d.held() != 0 {
			t.Error("a place is held that nobody has signed for")
		}
		d.must(d.do(who, c, Appeal, "Приказ отменён двадцать первого"), d.do(d.operator, c, Uphold, ""))
		d.stands(c, Approved)
		d.must(d.reserve(c), d.do(who, c, Sign, ""))
		d.work(who)
		d.stands(c, Complete)
		if f, ok := fault.As(d.do(d.officer, c, End, "ушёл")); !ok || f.Kind != fault.Invalid {
			t.Errorf("ended without a reason: %v", f)
		}
		d.must(d.end(c))
		if now := d.stands(c, Refused); now.From == "" || d.held() != 1 {
			t.Errorf("the place is gone before the student could object: %+v", now)
		}
		d.must(d.do(who, c, Appeal, "Приказ отменён двадцать первого"), d.do(d.operator, c, Uphold, ""))
		if now := d.stands(c, Complete); now.Attended != 240 {
			t.Errorf("upheld without the hours: %+v", now)
		}
		d.must(d.end(c))
		d.on("2026-12-08")
		if d.stands(c, Closed); d.held() != 0 {
			t.Error("nobody has objected, and the place is held")
		}
		d.Write(func(tx *db.Tx) error {
			steps, err := d.History(tx, c)
			i := slices.IndexFunc(steps, func(s Step) bool { return s.Act == End })
			if i < 0 || steps[i].Code != "left" || steps[i].Basis == nil {
				t.Errorf("the history says %+v", steps)
			}
			return err
		})
	})
}

// ended is the work of an hour of a day on what is over.
func (d desks) ended(on when.Day) {
	d.T.Helper()
	d.Clock(on, "09:00")
	var list []id.ID
	d.Write(func(tx *db.Tx) (err error) { list, err = d.Ended(tx); return err })
	for _, of := range list {
		d.Write(func(tx *db.Tx) error { return d.CloseEnded(tx, of) })
	}
}

// However many end on one day, all of them do, each in a transaction of its own:
// one that fails keeps no other open, and one that has gone on meanwhile stays.
func TestAWholePeriodEnds(t *testing.T) {
	const many = 230
	each(t, func(t *testing.T, d desks) {
		list := make([]Case, many)
		for i := range list {
			list[i] = d.apply(d.student("Айгерім"+string([]rune{'а' + rune(i%32), 'а' + rune(i/32)})), "A")
		}
		d.Clock("2027-10-01", "09:00")
		var ended []id.ID
		d.Write(func(tx *db.Tx) (err error) { ended, err = d.Ended(tx); return err })
		if len(ended) != many {
			t.Fatalf("%d of %d have ended", len(ended), many)
		}
		d.Clock("2026-11-23", "09:00")
		d.must(d.do(d.officer, list[0], Refuse, "Практика в другом городе"))
		d.Write(func(tx *db.Tx) error { return d.CloseEnded(tx, list[1].ID) }) // it is not over yet
		d.stands(list[1], Applied)
		d.ended("2027-10-01")
		d.stands(list[0], Refused)
		for _, c := range list[1:] {
			d.stands(c, Closed)
		}
		d.ended("2027-10-01") // again changes nothing
	})
}

// What lacks hours when the period and the grace are over is closed, in whatever
// state, and its place is free; what waits for a host or for the institution is not.
func TestWhatIsNotDoneEndsWithItsPeriod(t *testing.T) {
	ways := [][]Act{ // as far as a state, the last two of which do not end
		{}, {Approve}, {Approve, Reserve}, {Approve, Reserve, Sign}, {Approve, Reserve, Sign, "work"}, {Approve, Reserve, Sign, "work", "verify"},
	}
	each(t, func(t *testing.T, d desks) {
		for i, state := range []State{Applied, Approved, Reserved, Signed, Complete, Verified} {
			d.Clock("2026-11-22", "11:00")
			who := d.student("Айгерім" + string(state))
			c := d.apply(who, "A")
			d.lead(who, c, ways[i]...)
			d.stands(c, state)
			d.ended("2027-09-30")
			d.stands(c, state)
			d.ended("2027-10-01")
			if state == Complete || state == Verified {
				if now := d.stands(c, state); now.From == "" || d.held() != 1 {
					t.Errorf("%s: somebody else's silence has taken the place: %+v", state, now)
				}
				d.Write(func(tx *db.Tx) error { return d.places.Release(tx, d.officer.Person, c.ID) }) // for the next one
				continue
			}
			if now := d.stands(c, Closed); now.From != "" || d.held() != 0 {
				t.Errorf("%s: %d places are held: %+v", state, d.held(), now)
			}
			if !d.wrote(who, "Период закончился, а часов не хватает") {
				t.Errorf("%s: the letter does not say why", state)
			}
		}
	})
}

// Where a host alone is late, it climbs the ladder: by the rules' clock, or where
// they set none, once the voucher would have ended. Its word still brings the
// student to the institution, and its no ends what then lacks hours.
func TestAHostThatIsLateCostsNoVoucher(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		helped, failed := d.student("Айгерім"), d.student("Дана")
		one := d.apply(helped, "A")
		d.lead(helped, one, Approve, Reserve, Sign)
		r := d.work(helped)
		d.on("2027-09-30")
		if got := d.rungs(one); got != nil {
			t.Errorf("the host is late on %v within the grace", got)
		}
		d.on("2027-10-01")
		if got := d.rungs(one); !slices.Equal(got, []int{1}) {
			t.Errorf("the host is late, and the voucher stands on %v", got)
		}
		d.ended("2027-12-01")
		d.stands(one, Complete)
		d.verify(r)
		d.stands(one, Verified)

		d.Clock("2026-11-23", "11:00")
		d.Write(func(tx *db.Tx) error { return d.places.Release(tx, d.officer.Person, one.ID) })
		other := d.apply(failed, "A")
		d.lead(failed, other, Approve, Reserve, Sign)
		no := d.work(failed)
		d.Write(func(tx *db.Tx) error {
			_, err := d.Hours.Decide(tx, d.Coordinator, []hours.Decision{{Record: no.ID, Minutes: 0, Reason: "Не было на смене"}})
			return err
		})
		d.stands(other, Signed)
		d.ended("2027-10-01")
		d.stands(other, Closed)
	})
}

// lead leads a case on.
func (d *desks) lead(who auth.Actor, c Case, acts ...Act) {
	d.T.Helper()
	var r hours.Record
	for _, act := range acts {
		switch act {
		case Reserve:
			d.must(d.reserve(c))
		case Sign:
			d.must(d.do(who, c, Sign, ""))
		case "work":
			r = d.work(who)
		case "verify":
			d.verify(r)
		default:
			d.must(d.do(d.officer, c, act, ""))
		}
	}
}

// wrote tells whether a letter to somebody says something.
func (d desks) wrote(who auth.Actor, words string) (found bool) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		p, err := d.People.Get(tx, who.Person)
		if err != nil {
			return err
		}
		waiting, err := mail.Waiting(tx)
		found = slices.ContainsFunc(waiting, func(m mail.Message) bool { return m.To == p.Contact() && strings.Contains(m.Body, words) })
		return err
	})
	return found
}

// The rules say how long after the period; a no to which they set no term stands
// then, too.
func TestTheRulesSetTheGrace(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		no := d.apply(d.student("Әсел"), "A")
		d.must(d.do(d.officer, no, Refuse, "Практика в другом городе"))
		d.Write(func(tx *db.Tx) error {
			table, err := d.programmes.Table(tx, "little")
			if err != nil {
				return err
			}
			r := table[0]
			r.From, r.Terms.Grace = tx.Today().AddDays(1), 5
			return d.programmes.Publish(tx, d.operator, r)
		})
		d.Clock("2026-11-23", "09:00")
		c := d.apply(d.student("Айгерім"), "A")
		d.ended("2027-09-05")
		d.stands(c, Applied)
		d.ended("2027-09-06")
		d.stands(c, Closed)
		d.on("2027-09-30")
		d.stands(no, Refused)
		d.on("2027-10-01")
		d.stands(no, Closed)
	})
}
