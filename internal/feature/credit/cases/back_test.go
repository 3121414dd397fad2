package cases

import (
	"testing"

	"asar/internal/core/due"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
)

// What a bank gives back after it had arrived begins again where it was sent: the
// student mends, or the payer pays anew without them. The place is used while its
// payment stays, and held meanwhile.
func TestWhatABankGivesBackAfterItArrived(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		who := d.student("Айгерім")
		c := d.apply(who, "A")
		d.must(d.do(d.officer, c, Approve, ""), d.reserve(c), d.do(who, c, Sign, ""))
		d.verify(d.work(who))
		d.must(d.do(d.officer, c, Accept, ""), d.do(d.officer, c, Send, ""))
		owed := 0
		event.On(d.Bus, func(_ *db.Tx, e due.Owed) error { owed++; return nil })
		bank := func(s due.Settled, want State) {
			t.Helper()
			s.Case = c.ID
			d.Write(func(tx *db.Tx) error { return event.Emit(d.Bus, tx, s) })
			d.stands(c, want)
			d.Write(func(tx *db.Tx) error {
				share, err := d.places.Share(tx, quota.Key{Round: d.round.ID, Org: d.Org.ID, Voucher: "A"})
				used, held := 0, 1
				if want == Paid {
					used, held = 1, 0
				}
				if share.Used != used || share.Reserved != held {
					t.Errorf("the place: %+v", share)
				}
				return err
			})
		}
		bank(due.Settled{Arrived: true}, Paid)
		bank(due.Settled{Code: "AC06", Words: "Счёт заблокирован"}, Returned)
		d.must(d.do(who, c, Mend, ""))
		bank(due.Settled{Arrived: true}, Paid)
		if owed != 1 {
			t.Errorf("what came back was owed again %d times", owed)
		}
		bank(due.Settled{Again: true}, Sent) // whoever pays owes it already
		if owed != 1 {
			t.Errorf("what is paid anew was owed again %d times", owed)
		}
		if err := d.Try(func(tx *db.Tx) error { return event.Emit(d.Bus, tx, due.Settled{Case: c.ID, Again: true}) }); !fault.Is(err, "case/recall") {
			t.Errorf("what has not arrived is taken back: %v", err)
		}
		bank(due.Settled{Arrived: true}, Paid)
	})
}
