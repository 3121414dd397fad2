package attendance_test

import (
	"strings"
	"testing"

	"asar/internal/core/attendance"
	"asar/internal/core/coretest"
	"asar/internal/core/signup"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func TestCheckInByPassAndByCode(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		shift := w.Shifts[0].ID
		aigerim, madina := w.Person("Айгерім", "2000-01-01"), w.Person("Мадина", "2000-01-01")
		first, second := w.Join(aigerim, shift), w.Join(madina, shift)
		other := w.Join(aigerim, w.Shifts[1].ID)
		var pass, code, wrong string
		w.Write(func(tx *db.Tx) (err error) {
			if pass, err = w.Attendance.Pass(tx, first); err != nil {
				return err
			}
			if wrong, err = w.Attendance.Pass(tx, other); err != nil {
				return err
			}
			code, err = w.Attendance.Code(tx, second.ID)
			return err
		})
		claim := func(text string) error {
			return w.Try(func(tx *db.Tx) error {
				c, way, err := w.Attendance.Claim(tx, attendance.Arrival{By: w.Coordinator, Host: w.Org.ID, Shift: shift, Text: text})
				if err != nil {
					return err
				}
				_, err = w.Attendance.CheckIn(tx, w.Coordinator, c, way)
				return err
			})
		}
		if err := claim(pass); !fault.Is(err, "attendance/pass-time") {
			t.Errorf("a day early, the pass gave %v", err)
		}
		w.Clock(coretest.Tomorrow, "09:55")
		cyrillic := strings.NewReplacer("A", "А", "C", "С", "E", "Е", "H", "Н", "K", "К", "M", "М", "P", "Р", "T", "Т", "X", "Х", "Y", "У").Replace(code)
		for _, text := range []string{pass, pass, strings.ToLower(code) + " ", cyrillic} {
			if err := claim(text); err != nil {
				t.Errorf("%.12q: %v", text, err)
			}
		}
		for text, want := range map[string]string{
			wrong:                               "attendance/other-shift",
			spoilt(pass):                        "attendance/bad-pass",
			"ASAR1:" + strings.Repeat("A", 130): "attendance/bad-pass",
			"ZZZZZ":                             "attendance/bad-code",
			"":                                  "attendance/bad-code",
		} {
			if err := claim(text); !fault.Is(err, want) {
				t.Errorf("%.12q gave %v, want %s", text, err, want)
			}
		}
		lines := roster(t, w)
		if len(lines) != 2 || lines[0].Record.InAt == 0 || lines[1].Record.InAt == 0 {
			t.Errorf("the roster is %+v", lines)
		}
		if found := attendance.Find(lines, "МАД"); len(found) != 1 || found[0].Person.Given != "Мадина" {
			t.Errorf("three letters found %d people", len(found))
		}
	})
}

func TestOnlyTheHostKeepsAttendance(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		claim := w.Join(w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID)
		w.Clock(coretest.Tomorrow, "10:05")
		stranger := w.Person("Мадина", "2000-01-01")
		member := w.Person("Дана", "2000-01-01")
		w.Write(func(tx *db.Tx) error { return w.Orgs.Join(tx, member, w.Org.ID) })
		for _, c := range []struct {
			who  auth.Actor
			want fault.Kind
		}{{stranger, fault.NotFound}, {w.As(member), fault.Denied}} {
			err := w.Try(func(tx *db.Tx) error {
				_, err := w.Attendance.CheckIn(tx, c.who, claim.ID, attendance.ByName)
				return err
			})
			if f, ok := fault.As(err); !ok || f.Kind != c.want {
				t.Errorf("got %v, want %d", err, c.want)
			}
		}
	})
}

func TestOutAndCorrection(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		claim := w.Join(w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID)
		act := func(fn func(tx *db.Tx) (attendance.Record, error)) error {
			return w.Try(func(tx *db.Tx) error {
				_, err := fn(tx)
				return err
			})
		}
		out := func(tx *db.Tx) (attendance.Record, error) {
			return w.Attendance.CheckOut(tx, w.Coordinator, claim.ID, attendance.ByName)
		}
		in := func(tx *db.Tx) (attendance.Record, error) {
			return w.Attendance.CheckIn(tx, w.Coordinator, claim.ID, attendance.ByName)
		}
		w.Clock(coretest.Tomorrow, "10:05")
		if err := act(out); !fault.Is(err, "attendance/not-here") {
			t.Errorf("leaving before coming gave %v", err)
		}
		if err := act(in); err != nil {
			t.Fatal(err)
		}
		w.Clock(coretest.Tomorrow, "13:50")
		if err := act(out); err != nil {
			t.Fatal(err)
		}
		correct := func(from, to, reason string) error {
			return act(func(tx *db.Tx) (attendance.Record, error) {
				var a, b when.Instant
				if from != "" {
					a, _ = when.At(coretest.Tomorrow, from)
				}
				if to != "" {
					b, _ = when.At(coretest.Tomorrow, to)
				}
				return w.Attendance.Correct(tx, w.Coordinator, claim.ID, a, b, reason)
			})
		}
		for _, c := range [][4]string{
			{"10:00", "13:00", "", "invalid/reason"}, {"13:00", "10:00", "r", "invalid/out"},
			{"07:00", "13:00", "r", "invalid/in"}, {"10:00", "13:55", "r", "invalid/out"}, {"", "13:00", "r", "invalid/in"},
		} {
			if err := correct(c[0], c[1], c[2]); !fault.Is(err, c[3]) {
				t.Errorf("correcting to %v gave %v", c, err)
			}
		}
		if err := correct("10:00", "13:30", "Отметили позже"); err != nil {
			t.Error(err)
		}
		if got := roster(t, w)[0].Record.Span().Minutes(); got != 210 {
			t.Errorf("after the correction: %d minutes", got)
		}
	})
}

// Somebody who was offered a place and comes has taken it: the offer does not
// lapse under them.
func TestComingTakesAnOfferedPlace(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		shift := w.Shifts[0].ID
		first := w.Person("Айгерім", "2000-01-01")
		held := w.Join(first, shift)
		w.Join(w.Person("Дана", "2000-01-01"), shift)
		offered := w.Join(w.Person("Мадина", "2000-01-01"), shift)
		w.Clock("2026-11-22", "21:50")
		w.Write(func(tx *db.Tx) error { return w.Signups.Withdraw(tx, first, held.ID) })
		w.Clock(coretest.Tomorrow, "09:20")
		w.Write(func(tx *db.Tx) error {
			_, err := w.Attendance.CheckIn(tx, w.Coordinator, offered.ID, attendance.ByName)
			return err
		})
		w.Clock(coretest.Tomorrow, "13:59")
		w.Write(func(tx *db.Tx) error {
			_, err := w.Signups.Lapse(tx)
			return err
		})
		w.Write(func(tx *db.Tx) error {
			_, err := w.Attendance.CheckOut(tx, w.Coordinator, offered.ID, attendance.ByName)
			return err
		})
	})
}

// A shift that is called off around its people does not take from them the
// time that they have given.
func TestWhoCameBeforeTheShiftWasCalledOffKeepsTheTime(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		came := w.Join(w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID)
		absent := w.Join(w.Person("Дана", "2000-01-01"), w.Shifts[0].ID)
		w.Clock(coretest.Tomorrow, "10:00")
		w.Write(func(tx *db.Tx) error {
			_, err := w.Attendance.CheckIn(tx, w.Coordinator, came.ID, attendance.ByName)
			return err
		})
		w.Clock(coretest.Tomorrow, "12:00")
		w.Write(func(tx *db.Tx) error {
			return w.Opportunities.CancelShift(tx, w.Coordinator, w.Shifts[0].ID, "Буран")
		})
		err := w.Try(func(tx *db.Tx) error {
			_, err := w.Attendance.CheckIn(tx, w.Coordinator, absent.ID, attendance.ByName)
			return err
		})
		if !fault.Is(err, "attendance/no-place") {
			t.Errorf("coming to what was called off gave %v", err)
		}
		w.Write(func(tx *db.Tx) error {
			_, err := w.Attendance.CheckOut(tx, w.Coordinator, came.ID, attendance.ByName)
			return err
		})
		w.Write(func(tx *db.Tx) error {
			proposed, err := w.Hours.OfShift(tx, came.Shift)
			if len(proposed) != 1 || proposed[0].Proposed != 120 {
				t.Errorf("proposed %+v", proposed)
			}
			return err
		})
	})
}

func TestAMissingDepartureIsATask(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		claim := w.Join(w.Person("Айгерім", "2000-01-01"), w.Shifts[0].ID)
		w.Clock(coretest.Tomorrow, "10:05")
		w.Write(func(tx *db.Tx) error {
			_, err := w.Attendance.CheckIn(tx, w.Coordinator, claim.ID, attendance.ByName)
			return err
		})
		w.Clock(coretest.Tomorrow, "22:00")
		w.Write(func(tx *db.Tx) error {
			open, err := w.Attendance.Open(tx, w.Org.ID)
			if len(open) != 1 || open[0].Signup != claim.ID {
				t.Errorf("open tasks: %+v", open)
			}
			proposed, err2 := w.Hours.OfShift(tx, claim.Shift)
			if len(proposed) != 0 {
				t.Errorf("hours were proposed without a departure: %+v", proposed)
			}
			if err == nil {
				err = err2
			}
			return err
		})
	})
}

func roster(t *testing.T, w *coretest.World) (lines []attendance.Line) {
	t.Helper()
	w.Write(func(tx *db.Tx) (err error) {
		lines, err = w.Attendance.Roster(tx, w.Coordinator, w.Shifts[0].ID)
		return err
	})
	return lines
}

// spoilt changes one letter in the middle of a pass.
func spoilt(pass string) string {
	letter := "A"
	if pass[60] == 'A' {
		letter = "B"
	}
	return pass[:60] + letter + pass[61:]
}

func TestWhoHasComeDoesNotGiveThePlaceBack(t *testing.T) {
	coretest.Each(t, func(t *testing.T, w *coretest.World) {
		f := w.Form()
		f.CutoffHours = 0
		o, shifts := w.Publish(f, 2, [2]string{"19:00", "21:00"})
		who := w.Person("Айгерім", "2000-01-01")
		var claim signup.Signup
		w.Write(func(tx *db.Tx) error {
			claims, err := w.Signups.Join(tx, who, o.ID, []id.ID{shifts[0].ID})
			if err == nil {
				claim = claims[0]
			}
			return err
		})
		w.Clock(coretest.Tomorrow, "18:30")
		w.Write(func(tx *db.Tx) error {
			_, err := w.Attendance.CheckIn(tx, w.Coordinator, claim.ID, attendance.ByName)
			return err
		})
		withdraw := func(tx *db.Tx) error { return w.Signups.Withdraw(tx, who, claim.ID) }
		if err := w.Try(withdraw); !fault.Is(err, "signup/came") {
			t.Fatalf("withdrawing after coming gave %v", err)
		}
		w.Write(func(tx *db.Tx) error {
			_, err := w.Attendance.Correct(tx, w.Coordinator, claim.ID, 0, 0, "Не тот человек")
			return err
		})
		w.Write(withdraw)
	})
}
