package payout

import (
	"asar/internal/core/person"
	"asar/internal/feature/payout/payable"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

// Mine tells a person where each sum of theirs stands.
func (d *Desk) Mine(tx *db.Tx, who person.Person) ([]privacy.Section, error) {
	money := privacy.Section{
		Name: "money", Title: i18n.M{Kk: "Төлемдерім", Ru: "Мои выплаты", En: "My payments"}, Tables: []string{"payout_case", "payout_item", "payout_left"},
		Fields: []privacy.Field{
			{Name: "voucher", Title: i18n.M{Kk: "Ваучер", Ru: "Ваучер", En: "Voucher"}}, {Name: "tenge", Title: i18n.M{Kk: "Теңге", Ru: "Тенге", En: "Tenge"}},
			privacy.FieldState, {Name: "at", Title: i18n.M{Kk: "Уақыты", Ru: "Когда", En: "When"}}, {Name: "iban", Title: textAccount}, privacy.FieldReason,
		},
	}
	list, err := d.Of(tx, who.ID)
	if err != nil {
		return nil, err
	}
	for _, m := range list {
		money.Add(m.Voucher, int(m.Tenge), privacy.WordOf(m.State, states), m.Since, "", "")
	}
	items, err := d.ItemsOf(tx, who.ID)
	for _, i := range items {
		money.Add(i.Voucher, int(i.Tenge), privacy.WordOf(i.Stands(), states), i.AnsweredAt, string(i.IBAN), i.Words)
	}
	if err != nil {
		return nil, err
	}
	type leftRow struct {
		Tenge    int64
		Lacks    string
		FrozenAt when.Instant
	}
	left, err := db.All[leftRow](tx, sqlLeftOf, who.ID)
	for _, l := range left {
		money.Add("", int(l.Tenge), privacy.WordOf(Owed, states), l.FrozenAt, "", payable.Said(l.Lacks))
	}
	return []privacy.Section{money}, err
}

// Owes keeps somebody from being erased, and from taking the consent to be paid
// back, while money is on its way to them or a bank asks about it.
func (d *Desk) Owes(tx *db.Tx, who id.ID) (list check.List, err error) {
	all, err := d.Of(tx, who)
	for _, m := range all {
		if m.State != Paid {
			list.No("payout/open", textOpen.With("voucher", m.Voucher, "tenge", i18n.Tenge(m.Tenge), "state", m.State.Name()), "/me/payout")
		}
	}
	if err != nil {
		return nil, err
	}
	asked, err := db.All[string](tx, sqlAskedOf, who)
	for _, voucher := range asked {
		list.No("payout/asked", textAskedOf.With("voucher", voucher), "/me/payout")
	}
	return list, err
}
