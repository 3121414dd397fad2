package year

import (
	"strings"
	"testing"

	"asar/internal/app/wiring"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/ledger"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/when"
)

// Karaganda Industrial University: five students work for the project "Victory"
// from November 2019 on, twenty hours each, and are paid 20,000 tenge each in
// January 2020, under the rules that Asar ships.
func TestKaraganda(t *testing.T) {
	each(t, func(t *testing.T, c *campus) {
		c.at("2019-11-04")
		c.fund(programme.SocialStudentCredit, "2019-11-01", "2020-06-30", 100_000, share("V20", 5, 20_000))
		var who []auth.Actor
		var vouchers []cases.Case
		for range 5 {
			s := c.student()
			who, vouchers = append(who, s), append(vouchers, c.join(s, programme.SocialStudentCredit, "V20"))
		}
		c.work("Победа", "2019-11-09", "09:00", "19:00", who...)
		c.stands(cases.Active, vouchers...)
		c.work("Победа", "2019-12-14", "09:00", "19:00", who...)
		c.stands(cases.Verified, vouchers...)
		c.at("2020-01-13")
		c.send(vouchers...)
		c.owes(t, 100_000)
		b, file := c.pay()
		c.stands(cases.Paid, vouchers...)
		if b.Items != 5 || b.Tenge != 100_000 || strings.Count(file, `<InstdAmt Ccy="KZT">20000</InstdAmt>`) != 5 {
			t.Errorf("%d payments of %d tenge:\n%s", b.Items, b.Tenge, file)
		}
		c.holds(t, map[ledger.Account]int64{ledger.Paid: 100_000})
		c.spent(t, "V20", 5)
	})
}

// Kostanay Pedagogical University: 76 students and 1,710,000 tenge in all. Who
// gets 20, 50 or 70 thousand can only be 71, 3 and 2 of them.
func TestKostanay(t *testing.T) {
	each(t, func(t *testing.T, c *campus) {
		c.at("2026-09-07")
		c.fund(programme.SocialStudentCredit, "2026-09-01", "2026-12-31", 1_710_000, share("V20", 73, 20_000), share("V50", 5, 50_000))
		var who []auth.Actor
		for range 76 {
			who = append(who, c.student())
		}
		var vouchers []cases.Case
		for i, s := range who {
			if i < 71+2 { // of them, the last two take both
				vouchers = append(vouchers, c.join(s, programme.SocialStudentCredit, "V20"))
			}
			if i >= 71 {
				vouchers = append(vouchers, c.join(s, programme.SocialStudentCredit, "V50"))
			}
		}
		c.full(t)
		for _, day := range []struct {
			from int
			day  string
		}{{0, "12"}, {0, "13"}, {71, "19"}, {71, "20"}, {71, "26"}} {
			c.work("Сабақтастық", "2026-09-"+when.Day(day.day), "09:00", "19:00", who[day.from:]...)
		}
		for _, day := range []string{"03", "04"} {
			c.work("Сабақтастық", "2026-10-"+when.Day(day), "09:00", "19:00", who[71:73]...)
		}
		c.stands(cases.Verified, vouchers...)
		c.at("2026-10-12")
		c.send(vouchers...)
		c.owes(t, 1_710_000)
		b, _ := c.pay()
		c.stands(cases.Paid, vouchers...)
		if b.Items != 78 || b.Tenge != 1_710_000 {
			t.Errorf("%d payments of %d tenge", b.Items, b.Tenge)
		}
		split := map[int64]int{}
		for _, s := range who {
			split[c.got(s)]++
		}
		if split[20_000] != 71 || split[50_000] != 3 || split[70_000] != 2 || len(split) != 3 {
			t.Errorf("tenge by students: %v", split)
		}
		c.holds(t, map[ledger.Account]int64{ledger.Paid: 1_710_000})
	})
}

// full fails the test unless no place and no tenge is left to promise.
func (c *campus) full(t *testing.T) {
	t.Helper()
	c.Write(func(tx *db.Tx) error {
		r, err := c.Places.Get(tx, c.round)
		if err != nil {
			return err
		}
		shares, err := c.Places.Shares(tx, c.round)
		for _, s := range shares {
			if s.Free() != 0 || r.Left() != 0 {
				t.Errorf("%d tenge and %d places of %s are left", r.Left(), s.Free(), s.Voucher)
			}
		}
		return err
	})
}

// owes fails the test unless one row tells the operator how much is owed.
func (c *campus) owes(t *testing.T, tenge int64) {
	t.Helper()
	c.Write(func(tx *db.Tx) error {
		w, err := c.payouts.Waiting(tx)
		if w.Tenge != tenge {
			t.Errorf("%d tenge are owed, want %d", w.Tenge, tenge)
		}
		return err
	})
}

// holds fails the test unless money lies in these accounts alone, and all the
// books agree.
func (c *campus) holds(t *testing.T, want map[ledger.Account]int64) {
	t.Helper()
	c.sound(t)
	c.Write(func(tx *db.Tx) error {
		held, err := ledger.Balances(tx)
		for _, a := range []ledger.Account{ledger.Reserved, ledger.Owed, ledger.Batch, ledger.Paid, ledger.Returned} {
			if held[a] != want[a] {
				t.Errorf("%d tenge in %s, want %d", held[a], a, want[a])
			}
		}
		return err
	})
}

// spent fails the test unless so many places are used for good.
func (c *campus) spent(t *testing.T, voucher string, want int) {
	t.Helper()
	c.Write(func(tx *db.Tx) error {
		s, err := c.Places.Share(tx, quota.Key{Round: c.round, Org: c.University.ID, Voucher: voucher})
		if s.Used != want || s.Reserved != 0 {
			t.Errorf("%+v", s)
		}
		return err
	})
}

// got is how many tenge somebody has been paid.
func (c *campus) got(who auth.Actor) (tenge int64) {
	c.T.Helper()
	c.Write(func(tx *db.Tx) error {
		list, err := c.payouts.Of(tx, who.Person)
		for _, m := range list {
			if m.State == payout.Paid {
				tenge += m.Tenge
			}
		}
		return err
	})
	return tenge
}

// sound fails the test if any two books disagree.
func (c *campus) sound(t testing.TB) {
	t.Helper()
	c.Write(func(tx *db.Tx) error {
		money, err := c.payouts.Verify(tx)
		if err != nil {
			return err
		}
		for _, trouble := range money {
			t.Error(trouble)
		}
		apart, err := wiring.Apart(c.Cases, c.payouts)(tx)
		if err != nil {
			return err
		}
		for _, line := range apart {
			t.Error(line)
		}
		if err := c.followed(t, tx); err != nil {
			return err
		}
		places, err := c.Places.Verify(tx)
		for _, trouble := range places {
			t.Error(trouble)
		}
		if err != nil {
			return err
		}
		table, err := c.payouts.Reconcile(tx, c.maker)
		for _, row := range table {
			if !row.Equal() {
				t.Errorf("%s: %+v", row.What.En, row)
			}
		}
		return err
	})
}

// followed fails the test if what is kept of a case that is worked for is not
// what its hours say. Of the others a host may have taken hours back.
func (c *campus) followed(t testing.TB, tx *db.Tx) error {
	found, err := c.Cases.Verify(tx)
	for _, trouble := range found {
		v, err := c.Cases.Get(tx, trouble.Case)
		if err != nil {
			return err
		}
		if v.State.Works() {
			t.Error(trouble)
		}
	}
	return err
}
