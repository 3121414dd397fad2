package payee

import (
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
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
	return []privacy.Section{s}, nil
}
