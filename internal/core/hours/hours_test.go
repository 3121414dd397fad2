package hours_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"asar/internal/core/attendance"
	"asar/internal/core/coretest"
	"asar/internal/core/hours"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

const (
	sqlSpoil  = `UPDATE hours_entry SET minutes = 999`
	sqlRemove = `DELETE FROM hours_entry`
)

// came signs somebody up for a shift and has them come and leave at these clocks.
func came(t *testing.T, w *coretest.World, who auth.Actor, shift id.ID, from, to string) hours.Record {
	t.Helper()
	w.Now = dbtest.Start
	var claim signup.Signup
	w.Write(func(tx *db.Tx) error {
		s, err := w.Opportunities.Shift(tx, shift)
		if err != nil {
			return err
		}
		claims, err := w.Signups.Join(tx, who, s.Opportunity, []id.ID{shift})
		if err == nil {
			claim = claims[0]
		}
		return err
	})
	w.Clock(coretest.Tomorrow, from)
	w.Write(func(tx *db.Tx) error {
		_, err := w.Attendance.CheckIn(tx, w.Coordinator, claim.ID, attendance.ByName)
		return err
	})
	w.Clock(coretest.Tomorrow, to)
	w.Write(func(tx *db.Tx) error {
		_, err := w.Attendance.CheckOut(tx, w.Coordinator, claim.ID, attendance.ByName)
		return err
	})
	return recordOf(t, w, claim)
}

func recordOf(t *testing.T, w *coretest.World, claim signup.Signup) (found hours.Record) {
	t.Helper()
	w.Write(func(tx *db.Tx) error {
		records, err := w.Hours.OfShift(tx, claim.Shift)
		for _, r := range records {
			if r.Signup == claim.ID {
				found = r
			}
		}
		return err
	})
	return found
}

func decide(w *coretest.World, by auth.Actor, d ...hours.Decision) error {
	return w.Try(func(tx *db.Tx) error {
		_, err := w.Hours.Decide(tx, by, d)
		return err
	})
}

func total(t *testing.T, w *coretest.World, who auth.Actor) (n int) {
	t.Helper()
	w.Write(func(tx *db.Tx) (err error) {
		n, err = w.Hours.Total(tx, hours.PurposeVerified, who.Person)
		return err
	})
	return n
}

func TestFromComingToVerifiedHours(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		who := w.Person("Айгерім", "2000-01-01")
		// Early and late are not counted: the shift is from 10:00 to 14:00.
		r := came(t, w, who, w.Shifts[0].ID, "09:40", "14:20")
		if r.State != hours.Proposed || r.Proposed != 240 || total(t, w, who) != 0 {
			t.Fatalf("proposed %+v, total %d", r, total(t, w, who))
		}
		if err := decide(w, w.Coordinator, hours.Decision{Record: r.ID, Minutes: 180}); !fault.Is(err, "invalid/reason-"+r.ID.String()) {
			t.Errorf("changing without a reason gave %v", err)
		}
		for _, step := range []struct {
			d     hours.Decision
			state hours.State
			total int
		}{
			{hours.Decision{Record: r.ID, Minutes: 240}, hours.Verified, 240},
			{hours.Decision{Record: r.ID, Minutes: 240}, hours.Verified, 240}, // again: nothing
			{hours.Decision{Record: r.ID, Minutes: 180, Reason: "Ушла раньше"}, hours.Adjusted, 180},
			{hours.Decision{Record: r.ID, Reason: "Не та смена"}, hours.Denied, 0},
			{hours.Decision{Record: r.ID, Minutes: 200, Reason: "Разобрались"}, hours.Adjusted, 200},
		} {
			if err := decide(w, w.Coordinator, step.d); err != nil {
				t.Fatal(err)
			}
			w.Write(func(tx *db.Tx) error {
				now, err := w.Hours.Get(tx, r.ID)
				if now.State != step.state {
					t.Errorf("after %+v the record is %s", step.d, now.State)
				}
				return err
			})
			if got := total(t, w, who); got != step.total {
				t.Errorf("after %+v the total is %d, want %d", step.d, got, step.total)
			}
		}
		sound(t, w)
		w.Write(func(tx *db.Tx) error {
			entries, err := w.Hours.Latest(tx, 10)
			if len(entries) != 5 || entries[0].Number != 5 || entries[0].Minutes != 200 || *entries[1].Reverses != entries[2].Number {
				t.Errorf("the ledger is %+v", entries)
			}
			return err
		})
	})
}

func sound(t *testing.T, w *coretest.World) {
	t.Helper()
	w.Write(func(tx *db.Tx) error {
		return w.Hours.Watch(tx)
	})
}

func TestTheDatabaseRefusesToChangeTheLedger(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		r := came(t, w, w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID, "10:00", "14:00")
		if err := decide(w, w.Coordinator, hours.Decision{Record: r.ID, Minutes: 240}); err != nil {
			t.Fatal(err)
		}
		for _, statement := range []string{sqlSpoil, sqlRemove} {
			err := w.Try(func(tx *db.Tx) error {
				_, err := tx.Exec(statement)
				return err
			})
			if err == nil {
				t.Errorf("%q was carried out", statement)
			}
		}
	})
}

func TestTheLimitsOfADay(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		who := w.Person("Айгерім", "2000-01-01")
		_, long := w.Publish(w.Form(), 2, [2]string{"06:30", "09:30"}, [2]string{"18:30", "21:30"})
		records := []hours.Record{
			came(t, w, who, w.Shifts[0].ID, "10:00", "14:00"),
			came(t, w, who, w.Shifts[1].ID, "15:00", "18:00"),
			came(t, w, who, long[0].ID, "06:30", "09:30"),
			came(t, w, who, long[1].ID, "18:30", "21:30"),
		}
		for i, want := range []string{"", "", "", "invalid/minutes-" + records[3].ID.String()} {
			w.Write(func(tx *db.Tx) error {
				found, err := w.Hours.Explain(tx, records[i:i+1])
				if c := found[records[i].ID]; c.Many != (i >= 2) || c.TooMany != (i == 3) {
					t.Errorf("record %d: %+v", i, c)
				}
				return err
			})
			err := decide(w, w.Coordinator, hours.Decision{Record: records[i].ID, Minutes: records[i].Proposed})
			if want == "" && err != nil || want != "" && !fault.Is(err, want) {
				t.Errorf("record %d: %v, want %q", i, err, want)
			}
		}
		if got := total(t, w, who); got != 600 {
			t.Errorf("the day's total is %d, want ten hours", got)
		}
		sound(t, w)
	})
}

func TestNobodyVerifiesTheirOwnHoursNorAnothersHost(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		own := came(t, w, w.Coordinator, w.Shifts[0].ID, "10:00", "14:00")
		if err := decide(w, w.Coordinator, hours.Decision{Record: own.ID, Minutes: 240}); !fault.Is(err, "invalid/minutes-"+own.ID.String()) {
			t.Errorf("own hours gave %v", err)
		}
		stranger := w.Person("Мадина", "2000-01-01")
		err := decide(w, stranger, hours.Decision{Record: own.ID, Minutes: 240})
		if f, ok := fault.As(err); !ok || f.Kind != fault.NotFound {
			t.Errorf("a stranger's decision gave %v", err)
		}
	})
}

func TestADisputeHasFiveDaysAndTwoSides(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		who := w.Person("Айгерім", "2000-01-01")
		r := came(t, w, who, w.Shifts[0].ID, "10:00", "14:00")
		dispute := func(by auth.Actor, text string) error {
			return w.Try(func(tx *db.Tx) error { return w.Hours.Dispute(tx, by, r.ID, text) })
		}
		if err := dispute(who, "Была до конца"); !fault.Is(err, "hours/decided") {
			t.Errorf("disputing before a decision gave %v", err)
		}
		if err := decide(w, w.Coordinator, hours.Decision{Record: r.ID, Minutes: 60, Reason: "Ушла в 11"}); err != nil {
			t.Fatal(err)
		}
		if err := dispute(who, ""); !fault.Is(err, "invalid/dispute") {
			t.Errorf("an empty dispute gave %v", err)
		}
		decided := w.Now
		w.Now = decided.Add(5*24*time.Hour + time.Second)
		if err := dispute(who, "Была до конца"); !fault.Is(err, "hours/dispute-window") {
			t.Errorf("after five days: %v", err)
		}
		w.Now = decided.Add(5 * 24 * time.Hour)
		if err := dispute(who, "Была до конца"); err != nil {
			t.Fatal(err)
		}
		if total(t, w, who) != 60 {
			t.Error("a dispute changed the total by itself")
		}
		w.Write(func(tx *db.Tx) error {
			waiting, err := w.Hours.Waiting(tx, w.Org.ID)
			if len(waiting) != 1 || waiting[0].State != hours.Disputed {
				t.Errorf("the host's queue is %+v", waiting)
			}
			return err
		})
		if err := decide(w, w.Coordinator, hours.Decision{Record: r.ID, Minutes: 240}); err != nil {
			t.Fatal(err)
		}
		if total(t, w, who) != 240 {
			t.Errorf("after the answer the total is %d", total(t, w, who))
		}
		sound(t, w)
	})
}

func TestACorrectionKeepsWhatBothSidesSaid(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		who := w.Person("Айгерім", "2000-01-01")
		r := came(t, w, who, w.Shifts[0].ID, "10:00", "14:00")
		if err := decide(w, w.Coordinator, hours.Decision{Record: r.ID, Minutes: 60, Reason: "Ушла в 11"}); err != nil {
			t.Fatal(err)
		}
		w.Write(func(tx *db.Tx) error { return w.Hours.Dispute(tx, who, r.ID, "Была до конца") })
		argued(t, w, r.ID)
		w.Write(func(tx *db.Tx) error {
			_, err := w.Attendance.Correct(tx, w.Coordinator, r.Signup, r.FromAt, r.FromAt.Add(2*time.Hour), "Ушла в 12")
			return err
		})
		argued(t, w, r.ID, "", "Ушла в 11", "Была до конца", "")
		if err := decide(w, w.Coordinator, hours.Decision{Record: r.ID, Minutes: 120}); err != nil {
			t.Fatal(err)
		}
		argued(t, w, r.ID, "", "Ушла в 11", "Была до конца", "", "")
	})
}

// argued tests what is shown of a record's history: what was said, in order.
func argued(t *testing.T, w *coretest.World, record id.ID, want ...string) {
	t.Helper()
	w.Write(func(tx *db.Tx) error {
		r, err := w.Hours.Get(tx, record)
		if err != nil {
			return err
		}
		histories, err := w.Hours.Histories(tx, []hours.Record{r})
		var said []string
		for _, n := range hours.Argued(r, histories[record]) {
			said = append(said, n.Words)
		}
		if !slices.Equal(said, want) {
			t.Errorf("%s: said %q, want %q", r.State, said, want)
		}
		return err
	})
}

func TestACorrectionReopensWhatWasVerified(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		who := w.Person("Айгерім", "2000-01-01")
		r := came(t, w, who, w.Shifts[0].ID, "10:00", "14:00")
		if err := decide(w, w.Coordinator, hours.Decision{Record: r.ID, Minutes: 240}); err != nil {
			t.Fatal(err)
		}
		w.Write(func(tx *db.Tx) error {
			_, err := w.Attendance.Correct(tx, w.Coordinator, r.Signup, r.FromAt, r.FromAt.Add(2*time.Hour), "Ушла раньше")
			return err
		})
		w.Write(func(tx *db.Tx) error {
			now, err := w.Hours.Get(tx, r.ID)
			if now.State != hours.Proposed || now.Proposed != 120 || now.Counts() {
				t.Errorf("after the correction: %+v", now)
			}
			return err
		})
		if total(t, w, who) != 0 {
			t.Error("the old minutes still count")
		}
		sound(t, w)
	})
}

func TestWhatDiffersFromTheLedgerIsNamed(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		who := w.Person("Айгерім", "2000-01-01")
		r := came(t, w, who, w.Shifts[0].ID, "10:00", "14:00")
		if err := decide(w, w.Coordinator, hours.Decision{Record: r.ID, Minutes: 240}); err != nil {
			t.Fatal(err)
		}
		sound(t, w)
		w.Write(func(tx *db.Tx) error {
			if _, err := tx.Exec(`UPDATE hours_total SET minutes = 300`); err != nil {
				return err
			}
			if _, err := tx.Exec(`UPDATE hours_pace SET in_time = 0`); err != nil {
				return err
			}
			if _, err := tx.Exec(`UPDATE hours_people SET people = 5`); err != nil {
				return err
			}
			_, err := tx.Exec(`UPDATE hours_month SET records = 2`)
			return err
		})
		w.Write(func(tx *db.Tx) error {
			found, err := w.Hours.Verify(tx)
			want := hours.Differences{
				Totals: []hours.WrongTotal{{Purpose: hours.PurposeVerified, Person: who.Person, Kept: 300, Derived: 240}},
				Months: []hours.WrongMonth{{
					Purpose: hours.PurposeVerified, Month: "2026-11", Direction: "sabaqtastyq", Region: "kz-35", Org: w.Org.ID,
					Kept: 240, Derived: 240, KeptRecords: 2, DerivedRecords: 1,
				}},
				Paces:  []hours.WrongPace{{Org: w.Org.ID, Kept: 1, Derived: 1, DerivedInTime: 1}},
				People: []hours.WrongPeople{{Purpose: hours.PurposeVerified, Kept: 5, Derived: 1}},
			}
			if diff := cmp.Diff(want, found, cmpopts.EquateEmpty()); diff != "" {
				t.Error(diff)
			}
			return err
		})
		err := w.Try(w.Hours.Watch)
		if err == nil || !strings.Contains(err.Error(), "1 totals, 1 monthly sums, 0 reversals, 1 paces, 1 numbers of people") || strings.Contains(err.Error(), who.Person.String()) {
			t.Errorf("the log would say %v", err)
		}
	})
}

func TestThePaceOfAHostAndThePeopleWithHours(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		check := func(inTime, decided, people int) {
			t.Helper()
			w.Write(func(tx *db.Tx) error {
				for _, org := range []id.ID{0, w.Org.ID} {
					if i, d, err := w.Hours.Timeliness(tx, org); i != inTime || d != decided || err != nil {
						t.Errorf("%d of %d in time (%v), want %d of %d", i, d, err, inTime, decided)
					}
				}
				n, err := w.Hours.Volunteers(tx)
				if n != people {
					t.Errorf("%d people with hours, want %d", n, people)
				}
				return err
			})
			sound(t, w)
		}
		check(0, 0, 0)
		a := came(t, w, w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID, "10:00", "14:00")
		b := came(t, w, w.Person("Мадина", "2000-01-01"), w.Shifts[0].ID, "10:00", "14:00")
		say := func(r hours.Record, minutes int, reason string) {
			t.Helper()
			if err := decide(w, w.Coordinator, hours.Decision{Record: r.ID, Minutes: minutes, Reason: reason}); err != nil {
				t.Fatal(err)
			}
		}
		say(a, 240, "")
		check(1, 1, 1)
		w.Now = w.Now.Add(hours.DecideWithin + time.Second)
		say(b, 240, "")
		check(1, 2, 2)
		say(a, 0, "Не пришла") // decided anew, and late now
		check(0, 2, 1)
		w.Write(func(tx *db.Tx) error {
			_, err := w.Attendance.Correct(tx, w.Coordinator, b.Signup, b.FromAt, b.FromAt.Add(time.Hour), "Ушла раньше")
			return err
		})
		check(0, 1, 0)
	})
}
