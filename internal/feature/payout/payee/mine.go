package payee

import (
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

// Mine tells a person where their money goes, in whole.
func (d *Desk) Mine(tx *db.Tx, who person.Person) ([]privacy.Section, error) {
	p, err := d.Of(tx, who.ID)
	if err != nil {
		return nil, err
	}
	s := privacy.Section{
		Name: "payee", Title: i18n.M{Kk: "Төлем деректерім", Ru: "Куда мне платят", En: "Where I am paid"}, Tables: []string{"payout_payee"},
		Fields: []privacy.Field{
			{Name: "iin", Title: textIIN}, {Name: "iban", Title: textIBAN},
			{Name: "at", Title: i18n.M{Kk: "Берілген уақыты", Ru: "Когда указано", En: "Given at"}},
		},
	}
	if p != (Payee{}) {
		s.Add(string(p.IIN), string(p.IBAN), p.GivenAt)
	}
	seen, err := vouched(tx, who.ID)
	return []privacy.Section{s, seen}, err
}

// vouched tells when an operator has seen whose an IIN is.
func vouched(tx *db.Tx, who id.ID) (privacy.Section, error) {
	s := privacy.Section{
		Name: "iin_vouched", Title: i18n.M{Kk: "Оператор растаған ЖСН", Ru: "ИИН, подтверждённый оператором", En: "IIN that an operator vouched for"}, Tables: []string{"payout_vouched", "payout_iin_try"},
		Fields: []privacy.Field{privacy.FieldAt},
	}
	list, err := db.All[when.Instant](tx, sqlMyVouched, who)
	for _, at := range list {
		s.Add(at)
	}
	return s, err
}
