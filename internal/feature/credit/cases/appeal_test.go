package cases

import (
	"testing"

	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
)

// refused is a case of the world's one place of A whose hours are verified, and
// which the institution has refused after all.
func (d *desks) refused(who auth.Actor) Case {
	d.T.Helper()
	c := d.apply(who, "A")
	d.must(d.do(d.officer, c, Approve, ""), d.reserve(c), d.do(who, c, Sign, ""))
	d.verify(d.work(who))
	d.must(d.do(d.officer, c, Refuse, "Нашли ошибку в часах"))
	return d.stands(c, Refused)
}

// held is how many places of A are held, after the ledger has been added up.
func (d desks) held() (n int) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		s, err := d.places.Share(tx, quota.Key{Round: d.round.ID, Org: d.Org.ID, Voucher: "A"})
		if err != nil {
			return err
		}
		troubles, err := d.places.Verify(tx)
		if len(troubles) > 0 {
			d.T.Errorf("the ledger of places: %v", troubles)
		}
		n = s.Reserved
		return err
	})
	return n
}

// Who wins an appeal has lost nothing: neither the place, nor the hours, nor the
// day from which they count.
func TestAnUpheldAppealLosesNothing(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		who, rival := d.student("Айгерім"), d.apply(d.student("Әсел"), "A")
		d.must(d.do(d.officer, rival, Approve, ""))
		c := d.refused(who)
		if c.From == "" || c.Verified != 240 || d.held() != 1 {
			t.Errorf("a no that can be appealed leaves %+v, and %d places are held", c, d.held())
		}
		if err := d.reserve(rival); !fault.Is(err, "quota/none-free") {
			t.Errorf("the place goes on before the no stands: %v", err)
		}
		if err := d.Try(func(tx *db.Tx) error { _, err := d.Apply(tx, who, "little", "A"); return err }); !fault.Is(err, "case/times") {
			t.Errorf("the same voucher beside one whose place is kept: %v", err)
		}
		second := d.apply(who, "B")
		d.must(d.do(d.officer, second, Approve, ""), d.reserve(second), d.do(who, second, Sign, ""))
		d.Write(func(tx *db.Tx) error { return d.follow(tx, who.Person) })
		if now := d.stands(second, Signed); now.Attended != 0 {
			t.Errorf("hours that are kept count for another: %+v", now)
		}
		d.must(d.do(who, c, Appeal, "Часы верны, есть журнал"))
		d.Clock("2026-11-25", "10:00")
		d.must(d.do(d.operator, c, Uphold, ""))
		now := d.stands(c, Verified)
		if now.From != c.From || now.Verified != 240 || now.Since.Day() != "2026-11-25" || d.held() != 1 {
			t.Errorf("upheld: %+v, and %d places are held", now, d.held())
		}
		d.must(d.do(d.officer, c, Accept, ""), d.do(d.officer, c, Send, ""))
		d.stands(c, Sent)
	})
}

// A no that stands lets the place go, however it comes to stand.
func TestAPlaceIsKeptNoLongerThanTheNoCanBeAppealed(t *testing.T) {
	ends := map[string]struct {
		end  func(d *desks, who auth.Actor, c Case) error
		want State
	}{
		"the term passes": {func(d *desks, _ auth.Actor, _ Case) error {
			d.on("2026-11-30")
			if d.held() != 1 {
				d.T.Error("the place goes within the term")
			}
			d.on("2026-12-01")
			return nil
		}, Closed},
		"the student gives up": {func(d *desks, who auth.Actor, c Case) error { return d.do(who, c, Withdraw, "") }, Withdrawn},
		"the operator finds for the institution": {func(d *desks, who auth.Actor, c Case) error {
			d.must(d.do(who, c, Appeal, "Часы верны, есть журнал"))
			if d.held() != 1 {
				d.T.Error("the place goes while the appeal is open")
			}
			return d.do(d.operator, c, Dismiss, "В журнале этой смены нет")
		}, Closed},
		"the student gives the appeal up": {func(d *desks, who auth.Actor, c Case) error {
			d.must(d.do(who, c, Appeal, "Часы верны, есть журнал"))
			return d.do(who, c, Withdraw, "")
		}, Withdrawn},
	}
	for name, one := range ends {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, d desks) {
				d.clocks(programme.DefaultLadder)
				who := d.student("Айгерім")
				c := d.refused(who)
				d.must(one.end(&d, who, c))
				if now := d.stands(c, one.want); now.From != "" || now.Attended != 0 || d.held() != 0 {
					t.Errorf("%d places are held: %+v", d.held(), now)
				}
				rival := d.apply(d.student("Әсел"), "A")
				d.must(d.do(d.officer, rival, Approve, ""), d.reserve(rival))
			})
		})
	}
}

// A no that was said before there was a place leads back to where it was said.
func TestAnAppealLeadsBackToWhereTheNoWasSaid(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		who := d.student("Айгерім")
		c := d.apply(who, "A")
		d.must(d.do(d.officer, c, Approve, ""), d.do(d.officer, c, Refuse, "Практика в другом городе"), d.do(who, c, Appeal, "Практика закончилась в мае"))
		d.must(d.do(d.operator, c, Uphold, ""))
		d.stands(c, Approved)
	})
}
