package consent

import (
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Mine tells a person what they agreed to and withdrew, for themselves and for
// others. What proves a consent for another person is sealed with that one's key,
// and of them it says the number alone.
func (d *Desk) Mine(tx *db.Tx, who person.Person) ([]privacy.Section, error) {
	s := privacy.Section{
		Name: "consents", Title: i18n.M{Kk: "Келісімдерім", Ru: "Мои согласия", En: "My consents"}, Tables: []string{"consent_record"},
		Fields: []privacy.Field{
			{Name: "person", Title: i18n.M{Kk: "Кім үшін", Ru: "За кого", En: "For whom"}},
			{Name: "purpose", Title: i18n.M{Kk: "Мақсаты", Ru: "Цель", En: "Purpose"}},
			{Name: "act", Title: i18n.M{Kk: "Әрекет", Ru: "Действие", En: "Act"}}, privacy.FieldAt,
			{Name: "version", Title: i18n.M{Kk: "Мәтін күні", Ru: "Текст от", En: "Text of"}},
			{Name: "language", Title: i18n.M{Kk: "Мәтін тілі", Ru: "Язык текста", En: "Language of the text"}}, privacy.FieldWay,
			{Name: "proof", Title: i18n.M{Kk: "Дәлелі", Ru: "Подтверждение", En: "Proof"}},
			{Name: "operator", Title: i18n.M{Kk: "Кімге берілді", Ru: "Кому", En: "To whom"}},
			{Name: "operator_bin", Title: i18n.M{Kk: "Оператордың БСН-і", Ru: "БИН оператора", En: "The operator's BIN"}},
			{Name: "given_by", Title: i18n.M{Kk: "Кім берді", Ru: "Кто дал", En: "Given by"}},
			{Name: "request", Title: i18n.M{Kk: "Сұрау нөмірі", Ru: "Номер запроса", En: "Request number"}},
		},
	}
	list, err := d.History(tx, who.ID)
	for _, r := range list {
		proof := ""
		if r.Person == who.ID {
			if proof, err = Proof(who, r); err != nil {
				return nil, err
			}
		}
		s.Add(r.Person.String(), privacy.Word{Code: string(r.Purpose), Name: d.Name(r.Purpose)}, privacy.WordOf(r.Act, actNames), r.At, r.Version, privacy.Language(r.Lang),
			privacy.WordOf(r.Way, wayNames), proof, r.Operator, r.OperatorBIN, r.By.String(), r.Request)
	}
	return []privacy.Section{s}, err
}

var actNames = map[Act]i18n.M{
	Given:     {Kk: "Берілді", Ru: "Дано", En: "Given"},
	Withdrawn: {Kk: "Кері алынды", Ru: "Отозвано", En: "Withdrawn"},
}

var wayNames = map[Way]i18n.M{
	ByForm: {Kk: "сайттағы батырма", Ru: "кнопка на сайте", En: "a button on the site"},
	ByLink: {Kk: "бір реттік сілтеме", Ru: "одноразовая ссылка", En: "a one-time link"},
	ByCode: {Kk: "мекенжайға жіберілген код", Ru: "код, отправленный на адрес", En: "a code sent to the address"},
	ByRule: {Kk: "мерзімі өзі аяқталды", Ru: "срок закончился сам", En: "its term ended by itself"},
}
