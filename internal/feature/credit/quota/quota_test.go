package quota

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"asar/internal/core/due"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/job"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

var all = i18n.Words{Kk: "а", Ru: "б", En: "c"}

func operator() auth.Actor {
	return auth.Actor{Person: 7, Grants: []auth.Grant{{Role: auth.Maker, Scope: auth.Country}}}
}

// bench is a database with the desk at work on it.
type bench struct {
	*Desk
	t  *testing.T
	db *db.DB
}

func each(t *testing.T, test func(b bench)) {
	t.Helper()
	dbtest.Each(t, []db.Schema{job.Schema, audit.Schema, Schema}, func(t *testing.T, d *db.DB) { test(bench{NewDesk(event.NewBus()), t, d}) })
}

func (b bench) write(fn func(tx *db.Tx) error) error { return b.db.Write(context.Background(), fn) }

func (b bench) must(fn func(tx *db.Tx) error) {
	b.t.Helper()
	if err := b.write(fn); err != nil {
		b.t.Fatal(err)
	}
}

func (b bench) round(budget int64) (r Round) {
	b.t.Helper()
	b.must(func(tx *db.Tx) (err error) {
		r, err = b.Open(tx, operator(), Round{Programme: "ssc", Name: all, From: "2026-09-01", Until: "2026-12-31", Budget: budget})
		return err
	})
	return r
}

// sound fails the test if any number differs from the ledger.
func (b bench) sound(t interface{ Errorf(string, ...any) }) {
	err := b.db.Read(context.Background(), func(tx *db.Tx) error {
		troubles, err := b.Verify(tx)
		for _, trouble := range troubles {
			t.Errorf("%+v", trouble)
		}
		return err
	})
	if err != nil {
		t.Errorf("verify: %v", err)
	}
}

// Real figures: 76 students of Kostanay Pedagogical were paid 1,710,000 tenge.
// That is 71 who took 20,000, 3 who took 50,000 and 2 who took both: 73 places
// of the one and 5 of the other, and not a place more.
func TestNoPlaceWithoutMoney(t *testing.T) {
	each(t, func(b bench) {
		r := b.round(1_710_000)
		kostanay := Key{r.ID, 11, "V20"}
		allot := func(k Key, each int64, places int) error {
			return b.write(func(tx *db.Tx) error {
				return b.Allot(tx, operator(), Grant{Key: k, Region: "kz-39", Each: each, Places: places})
			})
		}
		if err := allot(kostanay, 20_000, 86); !fault.Is(err, "quota/budget") {
			t.Errorf("86 places of 20,000 come out of 1,710,000: %v", err)
		}
		for _, places := range []int{mostPlaces, mostPlaces + 1, math.MaxInt64/20_000 + 1} { // the last costs a few tenge, as far as 64 bits go
			if err := allot(kostanay, 20_000, places); err == nil {
				t.Errorf("%d places of 20,000 come out of 1,710,000", places)
			}
		}
		if err := allot(kostanay, 20_000, 73); err != nil {
			t.Error(err)
		}
		if err := allot(kostanay, 25_000, 1); !fault.Is(err, "quota/each") {
			t.Errorf("places of two sums stand in one share: %v", err)
		}
		if err := allot(Key{r.ID, 11, "V50"}, 50_000, 5); err != nil {
			t.Error(err)
		}
		if err := allot(Key{r.ID, 11, "V50"}, 50_000, 1); !fault.Is(err, "quota/budget") {
			t.Errorf("nothing is left, and yet there is a place: %v", err)
		}
		if err := allot(kostanay, 20_000, 1); !fault.Is(err, "quota/budget") {
			t.Errorf("a 77th student has a place: %v", err)
		}
		b.sound(t)
	})
}

func TestAPlaceIsHeldOnce(t *testing.T) {
	each(t, func(b bench) {
		r := b.round(100_000)
		k, other := Key{r.ID, 11, "V20"}, Key{r.ID, 12, "V20"}
		b.must(func(tx *db.Tx) error {
			return b.Allot(tx, operator(), Grant{Key: k, Region: "kz-35", Each: 20_000, Places: 2})
		})
		reserve := func(of id.ID) error {
			return b.write(func(tx *db.Tx) error { return b.Reserve(tx, 0, k, of) })
		}
		share := func() (s Share) {
			b.must(func(tx *db.Tx) (err error) { s, err = b.Share(tx, k); return err })
			return s
		}
		for _, of := range []id.ID{101, 102, 101} { // the first asks twice and has one place
			if err := reserve(of); err != nil {
				t.Fatal(err)
			}
		}
		if err := reserve(103); !fault.Is(err, "quota/none-free") {
			t.Errorf("a third case has one of two places: %v", err)
		}
		if err := b.write(func(tx *db.Tx) error { return b.Move(tx, operator(), k, other, "kz-35", 1) }); !fault.Is(err, "quota/none-free") {
			t.Errorf("a held place moves: %v", err)
		}
		b.must(func(tx *db.Tx) error { return b.Release(tx, 0, 101) })
		b.must(func(tx *db.Tx) error { return b.Release(tx, 0, 101) })
		b.must(func(tx *db.Tx) error { return b.Spend(tx, 0, 102) })
		b.must(func(tx *db.Tx) error { return b.Spend(tx, 0, 102) }) // paid again, it has used its place already
		if err := b.write(func(tx *db.Tx) error { return b.Spend(tx, 0, 101) }); !fault.Is(err, "quota/not-held") {
			t.Errorf("a place that was given back is used: %v", err)
		}
		if s := share(); s.Free() != 1 || s.Used != 1 || s.Reserved != 0 || s.Places != 2 {
			t.Errorf("%+v", s)
		}
		b.must(func(tx *db.Tx) error { return b.Move(tx, operator(), k, other, "kz-35", 1) })
		if s := share(); s.Places != 1 || s.Free() != 0 || s.GivenUp != 1 {
			t.Errorf("after the move: %+v", s)
		}
		b.must(func(tx *db.Tx) error {
			list, err := b.Shares(tx, r.ID)
			if len(list) != 2 || list[1].Org != 12 || list[1].Free() != 1 {
				t.Errorf("shares: %+v", list)
			}
			return err
		})
		b.sound(t)
	})
}

func TestOnlyTheOperatorAllots(t *testing.T) {
	each(t, func(b bench) {
		r := b.round(100_000)
		stranger := auth.Actor{Person: 8, Grants: []auth.Grant{{Role: auth.Administrator, Scope: auth.Country}}}
		k := Key{r.ID, 11, "V20"}
		for name, act := range map[string]func(tx *db.Tx) error{
			"open": func(tx *db.Tx) error {
				_, err := b.Open(tx, stranger, Round{Programme: "ssc", Name: all, From: "2026-09-01", Until: "2026-12-31", Budget: 1})
				return err
			},
			"allot":     func(tx *db.Tx) error { return b.Allot(tx, stranger, Grant{Key: k, Each: 1, Places: 1}) },
			"take back": func(tx *db.Tx) error { return b.TakeBack(tx, stranger, k, 1) },
			"move":      func(tx *db.Tx) error { return b.Move(tx, stranger, k, Key{r.ID, 12, "V20"}, "kz-35", 1) },
		} {
			if known, ok := fault.As(b.write(act)); !ok || known.Kind != fault.Denied {
				t.Errorf("%s: %v", name, known)
			}
		}
	})
}

func TestTheLedgerIsAppendOnly(t *testing.T) {
	each(t, func(b bench) {
		b.round(100_000)
		for _, statement := range []string{`UPDATE quota_entry SET tenge = 1`, `DELETE FROM quota_entry`} {
			err := b.write(func(tx *db.Tx) error { _, err := tx.Exec(statement); return err })
			if err == nil || !strings.Contains(err.Error(), "append-only") {
				t.Errorf("%s: %v", statement, err)
			}
		}
	})
}

// A place is used while its payment stays, and held again while it does not: it is
// never free for another, and never counted twice.
func TestAPlaceWhosePaymentCameBack(t *testing.T) {
	each(t, func(b bench) {
		r := b.round(40_000)
		k := Key{r.ID, 11, "V20"}
		b.must(func(tx *db.Tx) error {
			return b.Allot(tx, operator(), Grant{Key: k, Region: "kz-35", Each: 20_000, Places: 2})
		})
		b.must(func(tx *db.Tx) error { return b.Reserve(tx, 7, k, 5) })
		for i, act := range []struct {
			do             func(*db.Tx, id.ID, id.ID) error
			reserved, used int
		}{{b.Regain, 1, 0}, {b.Spend, 0, 1}, {b.Spend, 0, 1}, {b.Regain, 1, 0}, {b.Regain, 1, 0}, {b.Spend, 0, 1}, {b.Regain, 1, 0}, {b.Release, 0, 0}} {
			b.must(func(tx *db.Tx) error { return act.do(tx, 7, 5) })
			b.must(func(tx *db.Tx) error {
				s, err := b.Share(tx, k)
				if s.Reserved != act.reserved || s.Used != act.used || s.Free() != 2-act.reserved-act.used {
					t.Errorf("act %d: %+v", i, s)
				}
				return err
			})
		}
		b.sound(t)
	})
}

// Whoever pays is told of the money behind every promise, and of its way back.
func TestMoneyIsToldOf(t *testing.T) {
	bus := event.NewBus()
	var told []any
	event.On(bus, func(_ *db.Tx, e due.Funded) error { told = append(told, e.Tenge); return nil })
	event.On(bus, func(_ *db.Tx, e due.Reserved) error { told = append(told, e); return nil })
	event.On(bus, func(_ *db.Tx, e due.Released) error { told = append(told, e); return nil })
	dbtest.Each(t, []db.Schema{job.Schema, audit.Schema, Schema}, func(t *testing.T, d *db.DB) {
		told = nil
		b := bench{NewDesk(bus), t, d}
		r := b.round(20_000)
		k := Key{r.ID, 11, "V20"}
		b.must(func(tx *db.Tx) error {
			return b.Allot(tx, operator(), Grant{Key: k, Region: "kz-35", Each: 20_000, Places: 1})
		})
		for range 2 { // again changes nothing
			b.must(func(tx *db.Tx) error { return b.Reserve(tx, 7, k, 5) })
		}
		for range 2 {
			b.must(func(tx *db.Tx) error { return b.Release(tx, 7, 5) })
		}
		want := []any{int64(20_000), due.Reserved{Round: r.ID, Case: 5, Tenge: 20_000}, due.Released{Round: r.ID, Case: 5, Tenge: 20_000}}
		if !slices.Equal(told, want) {
			t.Errorf("told %+v", told)
		}
	})
}

// Whatever is tried, in whatever order: places never exceed their money, held
// and used never exceed places, and every number is what the ledger says.
func TestAnyHistoryIsSound(t *testing.T) {
	each(t, func(b bench) {
		rapid.Check(t, func(t *rapid.T) {
			r := b.round(rapid.Int64Range(1, 300_000).Draw(t, "budget"))
			key := func(name string) Key { return Key{r.ID, id.ID(rapid.IntRange(11, 13).Draw(t, name)), "V20"} }
			for i := range rapid.IntRange(1, 12).Draw(t, "acts") {
				n, of := rapid.IntRange(-1, 9).Draw(t, "places"), r.ID*100+id.ID(rapid.IntRange(1, 6).Draw(t, "case"))
				act := rapid.SampledFrom([]string{"allot", "back", "move", "reserve", "reserve", "release", "spend", "regain"}).Draw(t, "act")
				err := b.write(func(tx *db.Tx) error {
					switch act {
					case "allot":
						return b.Allot(tx, operator(), Grant{Key: key("org"), Region: "kz-35", Each: 20_000, Places: n})
					case "back":
						return b.TakeBack(tx, operator(), key("org"), n)
					case "move":
						return b.Move(tx, operator(), key("from"), key("to"), "kz-35", n)
					case "reserve":
						return b.Reserve(tx, 0, key("org"), of)
					case "release":
						return b.Release(tx, 0, of)
					case "regain":
						return b.Regain(tx, 0, of)
					default:
						return b.Spend(tx, 0, of)
					}
				})
				if _, refusal := fault.As(err); err != nil && !refusal {
					t.Fatalf("act %d, %s: %v", i, act, err)
				}
			}
			b.bounds(t, r.ID)
			b.sound(t)
		})
	})
}

func (b bench) bounds(t *rapid.T, round id.ID) {
	err := b.db.Read(context.Background(), func(tx *db.Tx) error {
		r, err := b.Get(tx, round)
		if err != nil {
			return err
		}
		shares, err := b.Shares(tx, round)
		money := int64(0)
		for _, s := range shares {
			money += int64(s.Places) * s.Each
			if s.Free() < 0 {
				return fmt.Errorf("%+v", s)
			}
		}
		if money != r.Allotted || r.Left() < 0 {
			return fmt.Errorf("places of %d tenge, allotted %d of %d", money, r.Allotted, r.Budget)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
