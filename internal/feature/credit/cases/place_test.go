package cases

import (
	"testing"

	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/when"
)

// publish changes the rules of the little programme from a day on.
func (d desks) publish(from when.Day, change func(r *programme.Rules)) {
	d.T.Helper()
	d.Write(func(tx *db.Tx) error {
		table, err := d.programmes.Table(tx, "little")
		if err != nil {
			return err
		}
		r := table[len(table)-1]
		r.From = from
		change(&r)
		return d.programmes.Publish(tx, d.operator, r)
	})
}

// A place is not given, and an agreement not signed, when hours could count no
// more: the round is over, the programme has ended, or the voucher's term has.
func TestNoAgreementBeginsTooLate(t *testing.T) {
	ends := map[string]func(d *desks){
		codeRound: func(d *desks) { d.Clock("2027-06-01", "10:00") },
		codeProgramme: func(d *desks) {
			d.publish("2026-12-01", func(r *programme.Rules) { r.Until = "2026-12-31" })
			d.Clock("2027-01-01", "10:00")
		},
		codeTerm: func(d *desks) { d.Clock("2027-09-01", "10:00") },
	}
	for code, end := range ends {
		t.Run(code, func(t *testing.T) {
			each(t, func(t *testing.T, d desks) {
				d.Write(func(tx *db.Tx) (err error) { // a round that outlives the voucher's period
					if code != codeTerm {
						return nil
					}
					d.round, err = d.places.Open(tx, d.operator, quota.Round{Programme: "little", Name: all, From: "2026-09-01", Until: "2027-12-31", Budget: 8000})
					if err != nil {
						return err
					}
					k := quota.Key{Round: d.round.ID, Org: d.Org.ID, Voucher: "A"}
					return d.places.Allot(tx, d.operator, quota.Grant{Key: k, Region: "kz-35", Each: 4000, Places: 2})
				})
				who := d.student("Айгерім")
				waits, holds := d.apply(d.student("Әсел"), "A"), d.apply(who, "A")
				d.must(d.do(d.officer, waits, Approve, ""), d.do(d.officer, holds, Approve, ""), d.reserve(holds))
				end(&d)
				if err := d.do(who, holds, Sign, ""); !fault.Is(err, code) {
					t.Errorf("signed: %v", err)
				}
				d.Write(func(tx *db.Tx) error {
					c, err := d.Get(tx, holds.ID)
					if err != nil {
						return err
					}
					list, err := d.MaySign(tx, c)
					if no, _ := list.First(); no.Code != code {
						t.Errorf("it is explained by %q", no.Code)
					}
					return err
				})
				d.must(d.do(who, holds, Withdraw, ""))
				if err := d.reserve(waits); !fault.Is(err, code) || !Late(err) || d.held() != 0 {
					t.Errorf("a place is held: %v", err)
				}
			})
		})
	}
}
