package programme

import (
	"context"
	"errors"
	"testing"
	"time"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/job"
	"asar/internal/kit/when"
)

var all = i18n.Words{Kk: "а", Ru: "б", En: "c"}

func operator() auth.Actor {
	return auth.Actor{Person: 7, Grants: []auth.Grant{{Role: auth.Maker, Scope: auth.Country}}}
}

func each(t *testing.T, test func(t *testing.T, d *Desk, write func(func(*db.Tx) error) error)) {
	t.Helper()
	dbtest.Each(t, []db.Schema{job.Schema, audit.Schema, Schema}, func(t *testing.T, database *db.DB) {
		database.Clock = func() time.Time { return time.Date(2026, 11, 22, 5, 0, 0, 0, time.UTC) }
		test(t, NewDesk(), func(fn func(*db.Tx) error) error { return database.Write(context.Background(), fn) })
	})
}

// A programme of other numbers is made without code: it is founded, given
// rules, and decides by them from their first day on.
func TestASecondProgramme(t *testing.T) {
	each(t, func(t *testing.T, d *Desk, write func(func(*db.Tx) error) error) {
		winter := Programme{Code: "winter", Name: all, Lead: all}
		terms := Terms{
			Vouchers: []Voucher{{Code: "W8", Minutes: 480, Tenge: 12_345, Times: 3}},
			Cap:      Cap{Minutes: 1440, Period: AcademicYear}, Eligible: Eligible{MinAge: 18},
		}
		first := Rules{Programme: "winter", From: "2026-11-01", Source: "https://example.kz/winter", Basis: all, Terms: terms}
		err := write(func(tx *db.Tx) error {
			return errors.Join(d.Found(tx, operator(), winter), d.Publish(tx, operator(), first))
		})
		if err != nil {
			t.Fatal(err)
		}
		second := first
		second.From, second.Terms.Vouchers = "2026-12-01", []Voucher{{Code: "W8", Minutes: 480, Tenge: 15_000, Times: 3}}
		if err := write(func(tx *db.Tx) error { return d.Publish(tx, operator(), second) }); err != nil {
			t.Fatal(err)
		}
		err = write(func(tx *db.Tx) error {
			list, err := d.List(tx)
			if len(list) != 2 || list[1] != winter {
				t.Errorf("programmes: %+v", list)
			}
			for day, want := range map[string]int64{"2026-11-01": 12_345, "2026-11-30": 12_345, "2026-12-01": 15_000} {
				r, bad := d.RulesOn(tx, "winter", when.Day(day))
				if bad != nil || r.Terms.Vouchers[0].Tenge != want || r.Terms.Cap.Period != AcademicYear || r.PublishedBy != 7 {
					t.Errorf("on %s: %+v, %v", day, r, bad)
				}
			}
			if _, bad := d.RulesOn(tx, "winter", "2026-10-31"); !fault.Is(bad, "programme/no-rules") {
				t.Errorf("before its first day the programme has rules: %v", bad)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestPublishRefuses(t *testing.T) {
	good := Rules{
		Programme: SocialStudentCredit, From: "2026-12-01", Source: "https://example.kz/rules", Basis: all,
		Terms: shippedRules(SocialStudentCredit)[0].Terms,
	}
	each(t, func(t *testing.T, d *Desk, write func(func(*db.Tx) error) error) {
		for field, spoil := range map[string]func(*Rules){
			"from":             func(r *Rules) { r.From = "2026-11-22" },
			"until":            func(r *Rules) { r.Until = "2026-11-30" },
			"source":           func(r *Rules) { r.Source = "javascript:alert(1)" },
			"basis-kk":         func(r *Rules) { r.Basis.Kk = "" },
			"vouchers":         func(r *Rules) { r.Terms.Vouchers = nil },
			"voucher-1-code":   func(r *Rules) { r.Terms.Vouchers = []Voucher{{Minutes: 1, Tenge: 1, Times: 1}} },
			"voucher-1-tenge":  func(r *Rules) { r.Terms.Vouchers = []Voucher{{Code: "a", Minutes: 1, Tenge: -1, Credits: 1, Times: 1}} },
			"cap":              func(r *Rules) { r.Terms.Cap.Period = "month" },
			"ages":             func(r *Rules) { r.Terms.Eligible.MinAge, r.Terms.Eligible.MaxAge = 20, 19 },
			"limits":           func(r *Rules) { r.Terms.Limits = Limits{Day: 60, Week: 30} },
			"deadline-approve": func(r *Rules) { r.Terms.Deadlines = []Deadline{{StepApprove, 0}} },
			"knp":              func(r *Rules) { r.Terms.Payment.KNP = "34" },
			"notice-hours":     func(r *Rules) { r.Terms.Opening.NoticeHours = -1 },
		} {
			bad := good
			spoil(&bad)
			err := write(func(tx *db.Tx) error { return d.Publish(tx, operator(), bad) })
			known, ok := fault.As(err)
			if !ok || len(known.Fields) != 1 || known.Fields[0].Name != field {
				t.Errorf("%s: %v", field, err)
			}
		}
		stranger := auth.Actor{Person: 8, Grants: []auth.Grant{{Role: auth.Administrator, Scope: auth.Country}}}
		err := write(func(tx *db.Tx) error { return d.Publish(tx, stranger, good) })
		if known, ok := fault.As(err); !ok || known.Kind != fault.Denied {
			t.Errorf("somebody without the right publishes: %v", err)
		}
		if err := write(func(tx *db.Tx) error { return d.Publish(tx, operator(), good) }); err != nil {
			t.Errorf("good rules are refused: %v", err)
		}
	})
}

// What a decision names stays as it was.
func TestRulesAreAppendOnly(t *testing.T) {
	each(t, func(t *testing.T, d *Desk, write func(func(*db.Tx) error) error) {
		good := Rules{Programme: SocialStudentCredit, From: "2026-12-01", Source: "https://example.kz/r", Basis: all, Terms: shippedRules(SocialStudentCredit)[0].Terms}
		if err := write(func(tx *db.Tx) error { return d.Publish(tx, operator(), good) }); err != nil {
			t.Fatal(err)
		}
		for _, statement := range []string{`UPDATE programme_rules SET from_day = '2026-01-01'`, `DELETE FROM programme_rules`} {
			if err := write(func(tx *db.Tx) error { _, err := tx.Exec(statement); return err }); err == nil {
				t.Errorf("the database lets %s", statement)
			}
		}
	})
}

func TestDaysAreEdited(t *testing.T) {
	each(t, func(t *testing.T, d *Desk, write func(func(*db.Tx) error) error) {
		err := write(func(tx *db.Tx) error {
			return errors.Join(d.SetDay(tx, operator(), DayOff{Day: "2027-05-15", Name: all}), d.SetDay(tx, operator(), DayOff{Day: "2027-05-14", Off: true, Name: all}))
		})
		if err != nil {
			t.Fatal(err)
		}
		err = write(func(tx *db.Tx) error {
			c, err := d.Calendar(tx)
			if c.Works("2027-05-14") || !c.Works("2027-05-15") || c.Works("2027-12-16") {
				t.Errorf("the calendar does not follow: %v", c.List())
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
