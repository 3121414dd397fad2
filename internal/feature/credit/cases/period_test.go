package cases

import (
	"testing"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
)

// Whoever has taken a voucher in a year does not get it again because the year is
// counted otherwise from now on.
func TestAPeriodThatChangesGivesNoVoucherTwice(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		who := d.student("Айгерім")
		first := d.apply(who, "A")
		if first.Until != "2027-08-31" {
			t.Fatalf("until %s", first.Until)
		}
		d.publish("2026-12-01", func(r *programme.Rules) { r.Terms.Cap.Period = programme.FinancialYear })
		d.Clock("2026-12-02", "10:00")
		apply := func() error {
			return d.Try(func(tx *db.Tx) error { _, err := d.Apply(tx, who, "little", "A"); return err })
		}
		if err := apply(); !fault.Is(err, "case/times") {
			t.Errorf("the same voucher under another year: %v", err)
		}
		d.must(d.do(d.officer, first, Refuse, "Практика в другом городе"))
		d.apply(who, "A")
		d.must(d.do(who, first, Appeal, "Практика закончилась в мае"))
		if err := d.do(d.operator, first, Uphold, ""); !fault.Is(err, "case/times") {
			t.Errorf("upheld beside the same under another year: %v", err)
		}
		d.must(d.do(d.operator, first, Dismiss, "Практика идёт до конца года"))
		d.Clock("2027-02-01", "10:00")
		if err := apply(); err != nil {
			t.Errorf("the next year has no day of the last case's: %v", err)
		}
	})
}
