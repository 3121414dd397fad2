package cases

import (
	"slices"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// vouched refuses to send a case to the payer whose hours a host has taken back
// since the institution accepted it.
func (d *Desk) vouched(tx *db.Tx, c Case) error {
	f, err := d.frame(tx, c, tx.Now)
	if err != nil {
		return err
	}
	entries, err := d.entries(tx, c, tx.Now)
	if _, verified := Sums(f, entries); err == nil && verified < f.Asked {
		err = fault.New(fault.Conflict, "case/taken-back", textTakenBack.With("verified", i18n.Minutes(verified), "asked", i18n.Minutes(f.Asked)))
	}
	return err
}

// Stands refuses a case by whose hours its institution does not stand, or of which
// a host has taken some back since.
func (d *Desk) Stands(tx *db.Tx, c Case) error {
	if !c.State.Vouched() {
		return fault.New(fault.Conflict, "case/not-vouched", textNotVouched.With("state", c.State.Name()))
	}
	return d.vouched(tx, c)
}

// room refuses to take a case up again beside which the student has meanwhile
// taken what there is in the period: no voucher is given more often, and no cap
// passed, because there was an appeal.
func (d *Desk) room(tx *db.Tx, c Case) error {
	table, err := d.programmes.Table(tx, c.Programme)
	if err != nil {
		return err
	}
	r, _ := table.Version(c.Rules)
	from, _ := r.Terms.Cap.Period.Of(c.Until)
	others, err := db.All[Case](tx, sqlSince, db.IDs([]id.ID{c.Person}), c.Programme, from)
	if err != nil {
		return err
	}
	others = sharing(table, others, programme.Term{Rules: c.Rules, Until: c.Until})
	others = slices.DeleteFunc(others, func(o Case) bool { return o.ID == c.ID })
	v, _ := r.Terms.Voucher(c.Voucher)
	var list check.List
	inPeriod(&list, r.Terms, v, together(r.Terms, v, others))
	return list.Err()
}
