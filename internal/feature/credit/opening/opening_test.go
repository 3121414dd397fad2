package opening

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"asar/internal/core/consent"
	"asar/internal/core/coretest"
	"asar/internal/core/person"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/opening/proof"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

var all = i18n.Words{Kk: "а", Ru: "б", En: "c"}

// office is a university, an operator and a programme of one voucher.
type office struct {
	*coretest.World
	*Desk
	students          *enrol.Desk
	officer, operator auth.Actor
}

func each(t *testing.T, test func(t *testing.T, o office)) {
	t.Helper()
	parts := append(slices.Clone(coretest.Parts), programme.Schema, enrol.Schema, quota.Schema, cases.Schema, Schema)
	dbtest.Each(t, parts, func(t *testing.T, database *db.DB) {
		w := coretest.New(t, database)
		o := office{World: w, officer: w.Person("Жанар", "1985-01-01"), operator: w.Person("Ерлан", "1980-01-01")}
		o.officer.Grants = append(o.officer.Grants, auth.Grant{Role: auth.UniversityOfficer, Scope: auth.OfOrg(w.Org.ID)})
		o.operator.Grants = append(o.operator.Grants, auth.Grant{Role: auth.Maker, Scope: auth.Country})
		programmes, places := programme.NewDesk(), quota.NewDesk(w.Bus)
		o.students = enrol.NewDesk(w.Bus, w.People, w.Consents, w.Orgs, w.Minors)
		vouchers := cases.NewDesk(cases.Deps{
			Bus: w.Bus, People: w.People, Minors: w.Minors, Orgs: w.Orgs, Hours: w.Hours, Attendance: w.Attendance, Programmes: programmes, Students: o.students, Places: places,
		})
		o.Desk = NewDesk(w.Bus, programmes, places, vouchers)
		o.found()
		test(t, o)
	})
}

func (o office) found() {
	o.T.Helper()
	o.Write(func(tx *db.Tx) error {
		if err := o.programmes.Found(tx, o.operator, programme.Programme{Code: "fair", Name: all, Lead: all}); err != nil {
			return err
		}
		return o.programmes.Publish(tx, o.operator, programme.Rules{
			Programme: "fair", From: "2026-01-01", Source: "https://example.kz/fair", Basis: all,
			Terms: programme.Terms{
				Vouchers: []programme.Voucher{{Code: "A", Minutes: 60, Tenge: 1000, Times: 10_000}},
				Cap:      programme.Cap{Period: programme.AcademicYear}, Eligible: programme.Eligible{FullTime: true},
				Opening: programme.OpeningRule{NoticeHours: 24},
			},
		})
	})
}

// enlist puts so many on the university's list, in one transaction.
func (o office) enlist(n int) (list []auth.Actor) {
	o.T.Helper()
	o.Write(func(tx *db.Tx) error {
		list = nil
		for i := range n {
			p, err := o.People.Register(tx, person.New{
				Surname: "Ахметов", Given: "Ерлан", Birth: "2005-01-01", Lang: i18n.Ru, Region: "kz-35", Email: fmt.Sprintf("s%d-%s@example.kz", i, tx.NewID()),
			})
			if err != nil {
				return err
			}
			a := auth.Actor{Person: p.ID, Lang: i18n.Ru}
			if _, err := o.Consents.Give(tx, a, p, consent.Gift{Purpose: consent.Account, Lang: i18n.Ru, Way: consent.ByForm}); err != nil {
				return err
			}
			if err := o.Allowing(tx, a, enrol.Study); err != nil {
				return err
			}
			number := p.ID.String()
			row := enrol.Row{
				Identity: enrol.Identity{Number: number, Surname: p.Surname, Given: p.Given, Birth: p.Birth},
				Facts:    enrol.Facts{From: "2026-09-01", Status: enrol.Studying, Form: programme.FullTime},
			}
			if _, err := o.students.Take(tx, o.officer, o.Org.ID, row); err != nil {
				return err
			}
			if _, err := o.students.Declare(tx, a, o.Org.ID, number, enrol.Facts{}); err != nil {
				return err
			}
			list = append(list, a)
		}
		return nil
	})
	return list
}

// announce opens a round with so many places and announces its opening: in 24
// hours, for an hour.
func (o office) announce(kind Kind, places int) (made Opening) {
	o.T.Helper()
	o.Write(func(tx *db.Tx) error {
		budget := int64(max(places, 1)+100) * 1000
		r, err := o.places.Open(tx, o.operator, quota.Round{Programme: "fair", Name: all, From: "2026-09-01", Until: "2027-05-31", Budget: budget})
		if err != nil {
			return err
		}
		opens := tx.Now.Add(24 * time.Hour)
		if made, err = o.Announce(tx, o.operator, r.ID, Plan{Kind: kind, OpensAt: opens, Closes: opens.Add(time.Hour)}); err != nil {
			return err
		}
		if places == 0 {
			return nil
		}
		return o.Allot(tx, o.operator, quota.Grant{Key: o.key(made), Region: "kz-35", Each: 1000, Places: places})
	})
	return made
}

func (o office) key(made Opening) quota.Key {
	return quota.Key{Round: made.Round, Org: o.Org.ID, Voucher: "A"}
}

// at moves the clock to so long after the opening.
func (o office) at(made Opening, after time.Duration) { o.World.Now = made.OpensAt.Add(after).Time() }

func (o office) enter(made Opening, who ...auth.Actor) (entries []Entry) {
	o.T.Helper()
	wishes := make([]Wish, len(who))
	for i, a := range who {
		wishes[i] = Wish{By: a, Voucher: "A"}
	}
	o.Write(func(tx *db.Tx) error {
		outcomes, err := o.EnterAll(tx, made.ID, wishes)
		entries = nil
		for _, one := range outcomes {
			if one.Err != nil {
				return one.Err
			}
			entries = append(entries, one.Entry)
		}
		return err
	})
	return entries
}

func (o office) try(made Opening, who auth.Actor) error {
	return o.Try(func(tx *db.Tx) error { _, err := o.Enter(tx, made.ID, Wish{By: who, Voucher: "A"}); return err })
}

func (o office) do(by auth.Actor, e Entry, act cases.Act) error {
	return o.Try(func(tx *db.Tx) error {
		return o.cases.Do(tx, by, e.Case, act, cases.Reason{Words: "Практика в другом городе"})
	})
}

func (o office) must(err error) {
	o.T.Helper()
	if err != nil {
		o.T.Fatal(err)
	}
}

func (o office) reveal(made Opening) {
	o.T.Helper()
	o.Write(func(tx *db.Tx) error { return o.RevealDue(tx) })
}

// now returns the opening and its entries as they stand.
func (o office) now(made Opening) (now Opening, entries []Entry) {
	o.T.Helper()
	o.Write(func(tx *db.Tx) (err error) {
		if now, err = o.Get(tx, made.ID); err == nil {
			entries, err = o.Desk.All(tx, now)
		}
		return err
	})
	return now, entries
}

func (o office) standing(made Opening, e Entry) (s Standing) {
	o.T.Helper()
	o.Write(func(tx *db.Tx) error {
		now, err := o.Get(tx, made.ID)
		if err != nil {
			return err
		}
		e, _, err := o.OfCase(tx, e.Case)
		if err == nil {
			s, err = o.Standing(tx, now, e)
		}
		return err
	})
	return s
}

// file returns the published file, in which nothing may be wrong.
func (o office) file(made Opening) (file []byte) {
	o.T.Helper()
	o.Write(func(tx *db.Tx) error {
		now, err := o.Get(tx, made.ID)
		if err == nil {
			file, err = o.File(tx, now)
		}
		return err
	})
	report, err := proof.Verify(bytes.NewReader(file), nil)
	if err != nil {
		o.T.Fatal(err)
	}
	for _, trouble := range report.Troubles {
		o.T.Errorf("the published file: %s", trouble)
	}
	return file
}

// waits tells who stands in which state.
func count(entries []Entry, s State) (n int) {
	for _, e := range entries {
		if e.State == s {
			n++
		}
	}
	return n
}

func TestAnOpeningIsAnnouncedInTime(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		made := o.announce(ByLottery, 3)
		plan := func(opens, closes time.Duration) Plan {
			now := made.AnnouncedAt
			return Plan{Kind: ByArrival, OpensAt: now.Add(opens), Closes: now.Add(closes)}
		}
		announce := func(by auth.Actor, p Plan) error {
			return o.Try(func(tx *db.Tx) error {
				r, err := o.places.Open(tx, o.operator, quota.Round{Programme: "fair", Name: all, From: "2026-09-01", Until: "2026-12-31", Budget: 1})
				if err == nil {
					_, err = o.Announce(tx, by, r.ID, p)
				}
				return err
			})
		}
		for name, p := range map[string]Plan{
			"too soon":        plan(24*time.Hour-time.Millisecond, 48*time.Hour),
			"never open":      plan(24*time.Hour, 24*time.Hour),
			"after the round": plan(60*24*time.Hour, 61*24*time.Hour),
			"by whim":         {Kind: "whim", OpensAt: plan(24*time.Hour, 0).OpensAt, Closes: plan(0, 48*time.Hour).Closes},
		} {
			if f, ok := fault.As(announce(o.operator, p)); !ok || f.Kind != fault.Invalid {
				t.Errorf("%s: %v", name, f)
			}
		}
		if f, ok := fault.As(announce(o.officer, plan(24*time.Hour, 48*time.Hour))); !ok || f.Kind != fault.Denied {
			t.Errorf("a university announces: %v", f)
		}
		o.must(announce(o.operator, plan(24*time.Hour, 48*time.Hour)))
		err := o.Try(func(tx *db.Tx) error {
			_, err := o.Announce(tx, o.operator, made.Round, plan(24*time.Hour, 48*time.Hour))
			return err
		})
		if !fault.Is(err, "opening/announced") {
			t.Errorf("a round opens twice: %v", err)
		}
	})
}

func TestWhoMayEnter(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		made, who := o.announce(ByArrival, 1), o.enlist(2)
		stranger := o.Person("Дана", "2000-01-01")
		refused := func(when string, who auth.Actor, code string) {
			t.Helper()
			if err := o.try(made, who); !fault.Is(err, code) {
				t.Errorf("%s: %v, want %s", when, err, code)
			}
		}
		refused("before", who[0], "opening/time")
		o.at(made, 0)
		refused("a stranger", stranger, "programme/enrolled")
		first := o.enter(made, who[0])[0]
		if again := o.enter(made, who[0])[0]; again != first || first.Number != 1 || first.Rank != 1 {
			t.Errorf("entered twice: %+v, %+v", first, again)
		}
		twice := o.enter(made, who[1], who[1])
		if twice[0] != twice[1] || twice[0].Number != 2 {
			t.Errorf("entered twice at once: %+v", twice)
		}
		o.at(made, time.Hour)
		refused("after the close", o.enlist(1)[0], "opening/time")
		if again := o.enter(made, who[0])[0]; again != first {
			t.Errorf("after the close, an entry that stands: %+v", again)
		}
		none := o.announce(ByArrival, 0)
		o.at(none, 0)
		if err := o.try(none, o.enlist(1)[0]); !fault.Is(err, "opening/places") {
			t.Errorf("an institution without places: %v", err)
		}
	})
}

// Whoever was refused has left nothing, and many take as few statements as one.
func TestManyEnterAtOnce(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		made, who := o.announce(ByArrival, 2), o.enlist(20)
		stranger := o.Person("Дана", "2000-01-01")
		o.at(made, 0)
		before := o.DB.Statements()
		o.enter(made, who[0])
		alone := o.DB.Statements() - before
		wishes := []Wish{{By: stranger, Voucher: "A"}, {By: who[1], Voucher: "Z"}}
		for _, a := range who {
			wishes = append(wishes, Wish{By: a, Voucher: "A"})
		}
		before = o.DB.Statements()
		var outcomes []Outcome
		o.Write(func(tx *db.Tx) (err error) { outcomes, err = o.EnterAll(tx, made.ID, wishes[:1]); return err })
		o.Write(func(tx *db.Tx) (err error) { outcomes, err = o.EnterAll(tx, made.ID, wishes[2:]); return err })
		if together := o.DB.Statements() - before; together > 2*alone {
			t.Errorf("one takes %d statements, %d in two sets take %d", alone, len(wishes), together)
		}
		for i, outcome := range outcomes {
			if outcome.Err != nil || outcome.Entry.Number != int64(i)+1 {
				t.Errorf("the %dth has number %d: %v", i+1, outcome.Entry.Number, outcome.Err)
			}
		}
		if now, entries := o.now(made); now.Entries != 20 || len(entries) != 20 {
			t.Errorf("%d entries, counted %d", len(entries), now.Entries)
		}
		o.file(made)
	})
}

// Places go by the order of arrival, whatever the order of approval; who drops
// out makes room for the next.
func TestPlacesGoByTheOrder(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		made, who := o.announce(ByArrival, 2), o.enlist(5)
		o.at(made, 0)
		e := o.enter(made, who...)
		o.must(o.do(o.officer, e[2], cases.Approve))
		if s := o.standing(made, e[2]); s.State != Approved || s.Number() != 1 || s.Turn != 3 {
			t.Errorf("the third of two places: %+v", s)
		}
		if err := o.Try(func(tx *db.Tx) error { return o.cases.ReserveFrom(tx, o.officer, e[2].Case, made.Round) }); !fault.Is(err, "opening/order") {
			t.Errorf("the institution gives a place past the order: %v", err)
		}
		o.must(o.do(o.officer, e[1], cases.Approve))
		if s := o.standing(made, e[1]); s.State != Place {
			t.Errorf("the second of two places, approved: %+v", s)
		}
		o.must(o.do(o.officer, e[0], cases.Refuse))
		if s := o.standing(made, e[2]); s.State != Place {
			t.Errorf("the first was refused, and the third: %+v", s)
		}
		o.must(o.do(o.officer, e[3], cases.Approve))
		o.must(o.do(who[1], e[1], cases.Withdraw))
		if s := o.standing(made, e[3]); s.State != Place {
			t.Errorf("the second gave it up, and the fourth: %+v", s)
		}
		o.must(o.do(who[0], e[0], cases.Appeal))
		o.must(o.do(o.operator, e[0], cases.Uphold))
		o.must(o.do(o.officer, e[0], cases.Approve))
		if s := o.standing(made, e[0]); s.State != Approved || s.AgainAt == 0 || s.Number() != 1 {
			t.Errorf("an appeal takes nobody's place, and comes first: %+v", s)
		}
		o.file(made)
		err := o.Try(func(tx *db.Tx) error { return o.TakeBack(tx, o.operator, o.key(made), 1) })
		if !fault.Is(err, "opening/claimed") {
			t.Errorf("a place is taken back past those who wait: %v", err)
		}
		o.Write(func(tx *db.Tx) error {
			return o.Allot(tx, o.operator, quota.Grant{Key: o.key(made), Region: "kz-35", Each: 1000, Places: 2})
		})
		if s := o.standing(made, e[0]); s.State != Place {
			t.Errorf("two places more, and the first in line: %+v", s)
		}
		if s := o.standing(made, e[4]); s.Number() != 0 || s.State != Applied {
			t.Errorf("the last, for whom there is a place now: %+v", s)
		}
		o.file(made)
	})
}

// A place that was not signed for in time goes to the next, and who lost it
// comes after everybody.
func TestAPlaceLapses(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		made, who := o.announce(ByArrival, 1), o.enlist(2)
		o.at(made, 0)
		e := o.enter(made, who...)
		o.must(o.do(o.officer, e[0], cases.Approve))
		o.must(o.do(o.officer, e[1], cases.Approve))
		o.Write(func(tx *db.Tx) error {
			c, err := o.cases.Get(tx, e[0].Case)
			if err != nil {
				return err
			}
			if err := o.places.Release(tx, 0, c.ID); err != nil { // what cases does when a place lapses
				return err
			}
			was := c.State
			c.State = cases.Approved
			return o.moved(tx, cases.Moved{Case: c, From: was, Act: cases.Lapse})
		})
		if s := o.standing(made, e[1]); s.State != Place {
			t.Errorf("the next: %+v", s)
		}
		if s := o.standing(made, e[0]); s.State != Lapsed {
			t.Errorf("who did not sign: %+v", s)
		}
		o.file(made)
	})
}

// The lottery: nobody has a place before the lots are drawn; the order follows
// from what was committed to; it is drawn once, and not before the close.
func TestALotteryIsDrawnAfterTheClose(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		made, who := o.announce(ByLottery, 3), o.enlist(12)
		o.at(made, 0)
		e := o.enter(made, who...)
		for _, one := range e {
			o.must(o.do(o.officer, one, cases.Approve))
		}
		now, entries := o.now(made)
		if count(entries, Approved) != 12 || now.Seed != "" || entries[0].Rank != 0 {
			t.Errorf("before the close: %+v", entries)
		}
		early := o.file(made)
		if strings.Contains(string(early), `"seed"`) {
			t.Error("the seed is published before the close")
		}
		o.reveal(made)
		reveal := func(by auth.Actor) error { return o.Try(func(tx *db.Tx) error { return o.Reveal(tx, by, made.ID) }) }
		if err := reveal(o.operator); !fault.Is(err, "opening/reveal") {
			t.Errorf("revealed before the close: %v", err)
		}
		o.at(made, time.Hour)
		if f, ok := fault.As(reveal(o.officer)); !ok || f.Kind != fault.Denied {
			t.Errorf("a university draws: %v", f)
		}
		o.reveal(made)
		if err := reveal(o.operator); !fault.Is(err, "opening/reveal") {
			t.Errorf("drawn twice: %v", err)
		}
		now, entries = o.now(made)
		if count(entries, Place) != 3 || count(entries, Approved) != 9 || now.Seed == "" {
			t.Errorf("after the draw: %+v", entries)
		}
		for _, one := range entries {
			if (one.State == Place) != (one.Rank <= 3) {
				t.Errorf("rank %d is %s", one.Rank, one.State)
			}
		}
		o.file(made)
	})
}

// A receipt is checked by the public key alone, and finds its line in the file;
// one of another entry, another opening, or with a letter changed does not.
func TestReceipts(t *testing.T) {
	each(t, func(t *testing.T, o office) {
		made, who := o.announce(ByArrival, 1), o.enlist(2)
		o.at(made, 0)
		e := o.enter(made, who...)
		var text string
		check := func(text string) (found Entry, ok bool) {
			o.Write(func(tx *db.Tx) (err error) { found, ok, err = o.EntryFor(tx, made, text); return err })
			return found, ok
		}
		o.Write(func(tx *db.Tx) error {
			r, err := o.Receipt(tx, made, e[1])
			text = r.String()
			return err
		})
		if found, ok := check(strings.ReplaceAll(text, "\n", " \r\n")); !ok || found.Number != 2 {
			t.Errorf("a genuine receipt: %+v, %v", found, ok)
		}
		for _, change := range [][2]string{{"number: 2", "number: 1"}, {"voucher: A", "voucher: B"}, {"code: ", "code: A"}, {"receipt 1", "receipt 2"}, {"signature: ", "signature: A"}} {
			if found, ok := check(strings.Replace(text, change[0], change[1], 1)); ok {
				t.Errorf("%s is taken for %+v", change[1], found)
			}
		}
		file := o.file(made)
		if line, err := proof.Find(bytes.NewReader(file), text); err != nil || line != 3 {
			t.Errorf("the receipt's line is %d: %v", line, err)
		}
		if strings.Contains(string(file), who[0].Person.String()) || strings.Contains(string(file), e[0].Case.String()) {
			t.Error("the published file names a person or a case")
		}
	})
}
