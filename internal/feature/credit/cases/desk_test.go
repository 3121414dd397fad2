package cases

import (
	"slices"
	"testing"

	"asar/internal/core/attendance"
	"asar/internal/core/coretest"
	"asar/internal/core/due"
	"asar/internal/core/hours"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

var all = i18n.Words{Kk: "а", Ru: "б", En: "c"}

// desks is a university, an operator and a programme of small vouchers.
type desks struct {
	*coretest.World
	*Desk
	officer, operator auth.Actor
	round             quota.Round
}

func each(t *testing.T, test func(t *testing.T, d desks)) {
	t.Helper()
	parts := append(slices.Clone(coretest.Parts), programme.Schema, enrol.Schema, quota.Schema, Schema)
	dbtest.Each(t, parts, func(t *testing.T, database *db.DB) {
		w := coretest.New(t, database)
		d := desks{World: w, officer: w.Person("Жанар", "1985-01-01"), operator: w.Person("Ерлан", "1980-01-01")}
		d.officer.Grants = append(d.officer.Grants, auth.Grant{Role: auth.UniversityOfficer, Scope: auth.OfOrg(w.Org.ID)})
		d.operator.Grants = append(d.operator.Grants, auth.Grant{Role: auth.Maker, Scope: auth.Country})
		d.Desk = NewDesk(Deps{
			Bus: w.Bus, People: w.People, Minors: w.Minors, Orgs: w.Orgs, Hours: w.Hours, Attendance: w.Attendance, Programmes: programme.NewDesk(),
			Students: enrol.NewDesk(w.Bus, w.People, w.Consents, w.Orgs, w.Minors), Places: quota.NewDesk(w.Bus),
		})
		d.found()
		test(t, d)
	})
}

// found makes a programme of two vouchers, and a round with one place for each.
func (d *desks) found() {
	rules := programme.Rules{
		Programme: "little", From: "2026-01-01", Source: "https://example.kz/little", Basis: all,
		Terms: programme.Terms{
			Vouchers: []programme.Voucher{{Code: "A", Minutes: 240, Tenge: 4000, Times: 1}, {Code: "B", Minutes: 120, Tenge: 2000, Times: 2}},
			Cap:      programme.Cap{Minutes: 480, Period: programme.AcademicYear}, Eligible: programme.Eligible{FullTime: true},
		},
	}
	d.Write(func(tx *db.Tx) (err error) {
		if err := d.programmes.Found(tx, d.operator, programme.Programme{Code: "little", Name: all, Lead: all}); err != nil {
			return err
		}
		if err := d.programmes.Publish(tx, d.operator, rules); err != nil {
			return err
		}
		round := quota.Round{Programme: "little", Name: all, From: "2026-09-01", Until: "2027-05-31", Budget: 6000}
		if d.round, err = d.places.Open(tx, d.operator, round); err != nil {
			return err
		}
		for voucher, tenge := range map[string]int64{"A": 4000, "B": 2000} {
			g := quota.Grant{Key: quota.Key{Round: d.round.ID, Org: d.Org.ID, Voucher: voucher}, Region: "kz-35", Each: tenge, Places: 1}
			if err := d.places.Allot(tx, d.operator, g); err != nil {
				return err
			}
		}
		return nil
	})
}

// student is somebody on the university's list.
func (d desks) student(given string) auth.Actor {
	d.T.Helper()
	who := d.Person(given, "2005-01-01")
	d.enrol(who)
	return who
}

// enrol puts somebody on the university's list, by their given name.
func (d desks) enrol(who auth.Actor) {
	d.T.Helper()
	d.Allow(who, enrol.Study)
	d.Write(func(tx *db.Tx) error {
		p, err := d.People.Get(tx, who.Person)
		if err != nil {
			return err
		}
		row := enrol.Row{
			Identity: enrol.Identity{Number: p.Given, Surname: p.Surname, Given: p.Given, Birth: p.Birth},
			Facts:    enrol.Facts{From: "2026-09-01", Status: enrol.Studying, Form: programme.FullTime},
		}
		if _, err := d.students.Take(tx, d.officer, d.Org.ID, row); err != nil {
			return err
		}
		_, err = d.students.Declare(tx, who, d.Org.ID, p.Given, enrol.Facts{})
		return err
	})
}

func (d desks) apply(who auth.Actor, voucher string) (c Case) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) (err error) { c, err = d.Apply(tx, who, "little", voucher); return err })
	return c
}

func (d desks) do(by auth.Actor, c Case, act Act, words string) error {
	return d.Try(func(tx *db.Tx) error { return d.Do(tx, by, c.ID, act, Reason{Words: words}) })
}

func (d desks) reserve(c Case) error {
	return d.Try(func(tx *db.Tx) error { return d.ReserveFrom(tx, d.officer, c.ID, d.round.ID) })
}

func (d desks) stands(c Case, want State) (now Case) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) (err error) { now, err = d.Get(tx, c.ID); return err })
	if now.State != want {
		d.T.Fatalf("stands at %s, not at %s: %+v", now.State, want, now)
	}
	return now
}

// work has somebody sign up for the first shift, come, and leave.
func (d desks) work(who auth.Actor) (r hours.Record) {
	d.T.Helper()
	d.Now = dbtest.Start
	claim := d.Join(who, d.Shifts[0].ID)
	for clock, note := range []func(*db.Tx) error{
		func(tx *db.Tx) error {
			_, err := d.Attendance.CheckIn(tx, d.Coordinator, claim.ID, attendance.ByName)
			return err
		},
		func(tx *db.Tx) error {
			_, err := d.Attendance.CheckOut(tx, d.Coordinator, claim.ID, attendance.ByName)
			return err
		},
	} {
		d.Clock(coretest.Tomorrow, []string{"10:00", "14:00"}[clock])
		d.Write(note)
	}
	d.Write(func(tx *db.Tx) error {
		list, err := d.Hours.OfPerson(tx, who.Person, 1)
		r = list[0]
		return err
	})
	return r
}

func (d desks) verify(r hours.Record) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		_, err := d.Hours.Decide(tx, d.Coordinator, []hours.Decision{{Record: r.ID, Minutes: r.Proposed}})
		return err
	})
}

func (d desks) must(errs ...error) {
	d.T.Helper()
	for _, err := range errs {
		if err != nil {
			d.T.Fatal(err)
		}
	}
}

// From the application to the money: the place is held before the first hour,
// hours move the case by themselves, and what one voucher has taken no other gets.
func TestFromApplicationToMoney(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		who := d.student("Айгерім")
		c := d.apply(who, "A")
		if err := d.Try(func(tx *db.Tx) error { _, err := d.Apply(tx, who, "little", "A"); return err }); !fault.Is(err, "case/times") {
			t.Errorf("the same voucher twice in a period: %v", err)
		}
		if err := d.reserve(c); !fault.Is(err, "case/reserve") {
			t.Errorf("a place before the approval: %v", err)
		}
		d.must(d.do(d.officer, c, Approve, ""), d.reserve(c), d.do(who, c, Sign, ""))
		d.stands(c, Signed)

		r := d.work(who)
		if now := d.stands(c, Complete); now.Attended != 240 || now.Verified != 0 {
			t.Errorf("%+v", now)
		}
		if err := d.do(d.officer, c, Accept, ""); !fault.Is(err, "case/accept") {
			t.Errorf("accepted before the host has verified: %v", err)
		}
		d.verify(r)
		d.stands(c, Verified)
		settled := func(s due.Settled) error {
			return d.Try(func(tx *db.Tx) error { return event.Emit(d.Bus, tx, s) })
		}
		var owed []due.Owed
		event.On(d.Bus, func(_ *db.Tx, e due.Owed) error { owed = append(owed, e); return nil })
		d.must(d.do(d.officer, c, Accept, ""), d.do(d.officer, c, Send, ""))
		d.must(settled(due.Settled{Case: c.ID, Code: "AC04", Words: "Счёт закрыт банком"}))
		d.stands(c, Returned)
		d.must(d.do(who, c, Mend, ""), settled(due.Settled{Case: c.ID, Arrived: true}))
		d.stands(c, Paid)
		if err := settled(due.Settled{Case: c.ID, Arrived: true}); !fault.Is(err, "case/pay") {
			t.Errorf("paid twice: %v", err)
		}
		want := due.Owed{Case: c.ID, Person: who.Person, Org: d.Org.ID, Programme: "little", Rules: 1, Voucher: "A", Tenge: 4000}
		if !slices.Equal(slices.Compact(owed), []due.Owed{want}) {
			t.Errorf("the payer is told %+v", owed)
		}
		d.Write(func(tx *db.Tx) error {
			s, err := d.places.Share(tx, quota.Key{Round: d.round.ID, Org: d.Org.ID, Voucher: "A"})
			if s.Used != 1 || s.Reserved != 0 {
				t.Errorf("the place: %+v", s)
			}
			return err
		})

		d.Write(func(tx *db.Tx) error {
			p, err := d.People.Get(tx, who.Person)
			if err != nil {
				return err
			}
			sections, err := d.Mine(tx, p)
			if len(sections) != 1 || len(sections[0].Rows) < 11 || !slices.ContainsFunc(sections[0].Rows, func(row []any) bool { return row[4] == "Счёт закрыт банком" }) {
				t.Errorf("the copy tells %+v", sections)
			}
			return err
		})

		second := d.apply(who, "B")
		d.Now = dbtest.Start
		d.must(d.do(d.officer, second, Approve, ""), d.reserve(second), d.do(who, second, Sign, ""))
		d.Write(func(tx *db.Tx) error { return d.follow(tx, who.Person) })
		if now := d.stands(second, Signed); now.Attended != 0 {
			t.Errorf("an hour counts twice: %+v", now)
		}
	})
}

// Hours that the host denies after all lead back, until the institution has accepted.
func TestACaseFollowsItsHours(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		who := d.student("Әсел")
		c := d.apply(who, "B")
		d.must(d.do(d.officer, c, Approve, ""), d.reserve(c), d.do(who, c, Sign, ""))
		r := d.work(who)
		d.verify(r)
		d.stands(c, Verified)
		d.Write(func(tx *db.Tx) error {
			_, err := d.Hours.Decide(tx, d.Coordinator, []hours.Decision{{Record: r.ID, Minutes: 0, Reason: "Это была не та смена"}})
			return err
		})
		d.stands(c, Signed)
	})
}

func TestANoHasAReasonAndCanBeAppealed(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		who, other := d.student("Айгерім"), d.student("Әсел")
		c := d.apply(who, "A")
		if f, ok := fault.As(d.do(d.officer, c, Refuse, "нет")); !ok || f.Kind != fault.Invalid {
			t.Errorf("refused without a reason: %v", f)
		}
		for _, stranger := range []auth.Actor{who, other, d.operator, d.Coordinator} {
			if f, ok := fault.As(d.do(stranger, c, Approve, "")); !ok || f.Kind != fault.Denied {
				t.Errorf("a stranger approves: %v", f)
			}
		}
		d.must(d.do(d.officer, c, Refuse, "Практика в другом городе"), d.do(who, c, Appeal, "Практика кончается в ноябре"))
		if f, ok := fault.As(d.do(d.officer, c, Uphold, "")); !ok || f.Kind != fault.Denied {
			t.Errorf("the institution decides about its own no: %v", f)
		}
		d.must(d.do(d.operator, c, Uphold, ""))
		d.stands(c, Applied)
		d.must(d.do(d.officer, c, Approve, ""), d.reserve(c))
		rival := d.apply(other, "A")
		d.must(d.do(d.officer, rival, Approve, ""))
		if err := d.reserve(rival); !fault.Is(err, "quota/none-free") {
			t.Errorf("one place is held twice: %v", err)
		}
		owes := func() (n int) {
			d.Write(func(tx *db.Tx) error { list, err := d.Owes(tx, who.Person); n = len(list); return err })
			return n
		}
		if owes() != 1 {
			t.Errorf("a place is held, and %d things keep from erasure", owes())
		}
		d.must(d.do(who, c, Withdraw, ""), d.reserve(rival))
		if owes() != 0 {
			t.Errorf("all is over, and %d things keep from erasure", owes())
		}
		d.stands(rival, Reserved)
	})
}

func TestWhoMayApply(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		apply := func(who auth.Actor, code, voucher string) error {
			return d.Try(func(tx *db.Tx) error { _, err := d.Apply(tx, who, code, voucher); return err })
		}
		if err := apply(d.Person("Ерлан", "2000-01-01"), "little", "A"); !fault.Is(err, "programme/enrolled") {
			t.Errorf("nobody's student applies: %v", err)
		}
		who := d.student("Айгерім")
		if f, ok := fault.As(apply(who, "little", "Z")); !ok || f.Kind != fault.NotFound {
			t.Errorf("a voucher that there is not: %v", f)
		}
		d.apply(who, "A")
		d.apply(who, "B")
		if err := apply(who, "little", "B"); err != nil {
			t.Errorf("480 minutes of 480 are over the cap: %v", err)
		}
		if err := apply(who, "little", "B"); !fault.Is(err, "case/times") {
			t.Errorf("a third B of two: %v", err)
		}
		var explained []string
		d.Write(func(tx *db.Tx) error {
			list, _, _, err := d.Explain(tx, who.Person, "little", "B")
			for _, c := range list {
				if !c.OK {
					explained = append(explained, c.Code)
				}
			}
			return err
		})
		if !slices.Equal(explained, []string{"case/times", "case/cap"}) {
			t.Errorf("explained by %v", explained)
		}
	})
}

// A place with other money behind it than the voucher pays is no place for it.
func TestAPlaceHasTheVouchersMoney(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		poor := d.round
		d.Write(func(tx *db.Tx) (err error) {
			if poor, err = d.places.Open(tx, d.operator, quota.Round{Programme: "little", Name: all, From: "2026-09-01", Until: "2027-05-31", Budget: 3000}); err != nil {
				return err
			}
			k := quota.Key{Round: poor.ID, Org: d.Org.ID, Voucher: "A"}
			return d.places.Allot(tx, d.operator, quota.Grant{Key: k, Region: "kz-35", Each: 3000, Places: 1})
		})
		c := d.apply(d.student("Айгерім"), "A")
		d.must(d.do(d.officer, c, Approve, ""))
		err := d.Try(func(tx *db.Tx) error { return d.ReserveFrom(tx, d.officer, c.ID, poor.ID) })
		if !fault.Is(err, "case/money") {
			t.Errorf("4,000 tenge are promised out of 3,000: %v", err)
		}
		d.must(d.reserve(c))
	})
}

func TestTheLedgersAreAppendOnly(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		c := d.apply(d.student("Айгерім"), "A")
		for _, statement := range []string{`UPDATE credit_step SET act = 'x'`, `DELETE FROM credit_step`} {
			if err := d.Try(func(tx *db.Tx) error { _, err := tx.Exec(statement); return err }); err == nil {
				t.Errorf("the database lets %s", statement)
			}
		}
		d.stands(c, Applied)
	})
}

// Many who apply at once are decided about one after the other, in as few
// statements as one; who is refused leaves nothing behind.
func TestManyApplyAtOnce(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		first, second, nobody := d.student("Айгерім"), d.student("Әсел"), d.Person("Ерлан", "2000-01-01")
		apply := func(wishes ...Wish) (outcomes []Outcome, statements int64) {
			before := d.DB.Statements()
			d.Write(func(tx *db.Tx) (err error) {
				outcomes, err = d.ApplyAll(tx, "little", wishes)
				return err
			})
			return outcomes, d.DB.Statements() - before
		}
		_, alone := apply(Wish{By: first, Voucher: "B"})
		outcomes, together := apply(Wish{By: first, Voucher: "A"}, Wish{By: nobody, Voucher: "A"}, Wish{By: second, Voucher: "A"}, Wish{By: second, Voucher: "A"})
		if together != alone {
			t.Errorf("one takes %d statements, four take %d", alone, together)
		}
		for i, code := range []string{"", "programme/enrolled", "", "case/times"} {
			if err := outcomes[i].Err; code == "" && err != nil || code != "" && !fault.Is(err, code) {
				t.Errorf("the wish %d: %v, want %q", i, err, code)
			}
		}
		again, _ := apply(Wish{By: second, Voucher: "A", Takes: func(Case) bool { return true }})
		if again[0].Case.ID != outcomes[2].Case.ID {
			t.Errorf("an application that stands is not taken: %+v", again[0])
		}
		d.stands(outcomes[0].Case, Applied)
		d.Write(func(tx *db.Tx) error {
			list, err := d.Of(tx, nobody.Person)
			if len(list) > 0 {
				t.Errorf("who was refused has a case: %+v", list)
			}
			return err
		})
	})
}

// An application that stands is taken under the rules by which it was applied for,
// also when stricter ones hold by now.
func TestWhatStandsIsTakenUnderItsOwnRules(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		who := d.student("Айгерім")
		c := d.apply(who, "A")
		d.Write(func(tx *db.Tx) error {
			table, err := d.programmes.Table(tx, "little")
			if err != nil {
				return err
			}
			stricter := table[0]
			stricter.From, stricter.Terms.Eligible.MinAge = "2026-11-23", 40
			return d.programmes.Publish(tx, d.operator, stricter)
		})
		d.Clock("2026-11-24", "10:00")
		wish := Wish{By: who, Voucher: "A", Takes: func(Case) bool { return true }}
		d.Write(func(tx *db.Tx) error {
			outcomes, err := d.ApplyAll(tx, "little", []Wish{wish})
			if err == nil && (outcomes[0].Err != nil || outcomes[0].Case.ID != c.ID) {
				t.Errorf("%+v", outcomes[0])
			}
			list, _ := d.Proof(tx, c, tx.Today(), tx.Now)
			if !list.OK() {
				t.Errorf("the page finds what the case's rules do not ask: %+v", list)
			}
			return err
		})
	})
}

// Two vouchers at once: hours go to the one applied for first, and to the other
// once the first lets them go.
func TestAnHourNeverSeemsToCountForTwo(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		who := d.student("Әсел")
		first, second := d.apply(who, "A"), d.apply(who, "B")
		for _, c := range []Case{first, second} {
			d.must(d.do(d.officer, c, Approve, ""), d.reserve(c), d.do(who, c, Sign, ""))
		}
		d.verify(d.work(who))
		d.stands(first, Verified)
		if now := d.stands(second, Signed); now.Attended != 0 || now.Verified != 0 {
			t.Errorf("an hour seems to count twice: %+v", now)
		}
		d.must(d.do(who, first, Withdraw, ""))
		if now := d.stands(second, Verified); now.Verified != 120 {
			t.Errorf("what was let go: %+v", now)
		}
	})
}
