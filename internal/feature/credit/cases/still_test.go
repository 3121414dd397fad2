package cases

import (
	"testing"

	"asar/internal/core/hours"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
)

// Who has applied anew after a refusal does not get the same voucher a second
// time by an appeal; and nobody upholds what they have objected to themselves.
func TestAnAppealGivesNoVoucherTwice(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		who := d.student("Айгерім")
		first := d.apply(who, "A")
		d.must(d.do(d.officer, first, Refuse, "Практика в другом городе"))
		second := d.apply(who, "A")
		d.must(d.do(who, first, Appeal, "Практика закончилась в мае"))
		if err := d.do(d.operator, first, Uphold, ""); !fault.Is(err, "case/times") {
			t.Errorf("upheld beside another of the same: %v", err)
		}
		own := who
		own.Grants = append(own.Grants, auth.Grant{Role: auth.Maker, Scope: auth.Country})
		d.must(d.do(who, second, Withdraw, ""))
		if err := d.do(own, first, Uphold, ""); err == nil {
			t.Error("a student has upheld their own appeal")
		}
		d.must(d.do(d.operator, first, Uphold, ""))
		d.stands(first, Applied)
	})
}

// Hours that a host has taken back since the institution accepted them are not
// sent to be paid.
func TestHoursTakenBackAreNotPaid(t *testing.T) {
	each(t, func(t *testing.T, d desks) {
		who := d.student("Айгерім")
		c := d.apply(who, "A")
		d.must(d.do(d.officer, c, Approve, ""), d.reserve(c), d.do(who, c, Sign, ""))
		r := d.work(who)
		d.verify(r)
		d.must(d.do(d.officer, c, Accept, ""))
		d.Write(func(tx *db.Tx) error {
			_, err := d.Hours.Decide(tx, d.Coordinator, []hours.Decision{{Record: r.ID, Minutes: 0, Reason: "Записали не того человека"}})
			return err
		})
		if err := d.do(d.officer, c, Send, ""); !fault.Is(err, "case/taken-back") {
			t.Errorf("sent without its hours: %v", err)
		}
		d.must(d.do(d.officer, c, Reopen, "Организация сняла часы"))
		d.stands(c, Signed)
	})
}
