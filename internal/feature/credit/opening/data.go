package opening

import (
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name:    "opening",
		Purpose: i18n.M{Kk: "Өтінім қабылдау: уақыты, кезектің ережесі.", Ru: "Приём заявок: время и правило очереди.", En: "Openings: their times and the rule of their order."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{
			privacy.Open:   "id programme round kind announced_at opens_at closes_at commitment seed revealed_at public_key entries",
			privacy.Secret: "sealed_seed sealed_key",
		},
	},
	{
		Name: "opening_entry", Person: "person",
		Purpose: i18n.M{Kk: "Өтінімдер, келген реті және нәтижесі.", Ru: "Заявки в порядке поступления и их исход.", En: "Entries in the order of arrival, and what became of them."},
		Term:    privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner: "opening person case_id org voucher", privacy.Personal: "number rank at state held_at again_at",
		},
		Readable: map[string]i18n.M{"number rank at state held_at again_at": {
			Kk: "Есімсіз жарияланатын тізімнің өзі осы.", Ru: "Это и есть список, который публикуется без имён.", En: "This is the list that is published without names.",
		}},
	},
}

// Mine tells a person of all their entries.
func (d *Desk) Mine(tx *db.Tx, who person.Person) ([]privacy.Section, error) {
	s := privacy.Section{
		Name: "openings", Title: i18n.M{Kk: "Ваучерге берген өтінімдерім", Ru: "Мои заявки на ваучеры", En: "My entries for vouchers"},
		Tables: []string{"opening_entry"},
		Fields: []privacy.Field{
			{Name: "opening", Title: i18n.M{Kk: "Қабылдау", Ru: "Приём", En: "Opening"}},
			{Name: "number", Title: i18n.M{Kk: "Нөмірі", Ru: "Номер", En: "Number"}},
			{Name: "rank", Title: i18n.M{Kk: "Кезектегі орны", Ru: "Место в очереди", En: "Place in the order"}},
			{Name: "at", Title: i18n.M{Kk: "Уақыты", Ru: "Когда", En: "When"}}, privacy.FieldState,
		},
	}
	list, err := d.Of(tx, who.ID)
	for _, e := range list {
		s.Add(e.Opening.String(), e.Number, e.Rank, e.At, privacy.WordOf(e.State, states))
	}
	return []privacy.Section{s}, err
}
