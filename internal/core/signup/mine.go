package signup

import (
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
)

const sqlMine = `SELECT ` + columns + ` FROM signup WHERE person = $1 ORDER BY id`

// Mine tells a person of all their sign-ups.
func (d *Desk) Mine(tx *db.Tx, who id.ID) ([]privacy.Section, error) {
	s := privacy.Section{
		Name: "sign_ups", Title: i18n.M{Kk: "Жазылуларым", Ru: "Мои записи", En: "My sign-ups"}, Tables: []string{"signup"},
		Fields: []privacy.Field{
			privacy.FieldDeed, {Name: "starts_at", Title: i18n.M{Kk: "Басталуы", Ru: "Начало", En: "Starts"}},
			{Name: "ends_at", Title: i18n.M{Kk: "Аяқталуы", Ru: "Конец", En: "Ends"}}, privacy.FieldState,
			{Name: "made_at", Title: i18n.M{Kk: "Жазылған уақыты", Ru: "Записались", En: "Signed up"}},
			{Name: "ended_at", Title: i18n.M{Kk: "Тоқтатылған уақыты", Ru: "Прекращена", En: "Ended"}},
			{Name: "came_at", Title: i18n.M{Kk: "Келген уақыты", Ru: "Пришли", En: "Came"}}, privacy.FieldReason,
		},
	}
	claims, err := db.All[Signup](tx, sqlMine, who)
	if err != nil {
		return nil, err
	}
	deeds := make([]id.ID, len(claims))
	for i, c := range claims {
		deeds[i] = c.Opportunity
	}
	known, err := d.opportunities.Many(tx, deeds)
	for _, c := range claims {
		if err == nil {
			err = d.open(tx, &c)
		}
		s.Add(known[c.Opportunity].Title, c.StartsAt, c.EndsAt, privacy.WordOf(c.State, stateNames), c.MadeAt, c.EndedAt, c.CameAt, c.Reason)
	}
	return []privacy.Section{s}, err
}

var stateNames = map[State]i18n.M{
	Confirmed: {Kk: "орын берілді", Ru: "место есть", En: "a place"},
	Waiting:   {Kk: "кезекте", Ru: "в очереди", En: "waiting"},
	Offered:   {Kk: "орын ұсынылды", Ru: "место предложено", En: "offered a place"},
	Withdrawn: {Kk: "бас тарттыңыз", Ru: "вы отказались", En: "given back"},
	Expired:   {Kk: "мерзімі өтті", Ru: "срок вышел", En: "ran out"},
	Cancelled: {Kk: "күші жойылды", Ru: "отменена", En: "called off"},
}

// erasing gives back every place that somebody who is being erased still holds.
func (d *Desk) erasing(tx *db.Tx, e person.Erasing) error {
	claims, err := d.Coming(tx, e.Person.ID)
	if err != nil {
		return err
	}
	for _, c := range claims {
		if c.CameAt != 0 {
			continue
		}
		if err := d.end(tx, c, Withdrawn); err != nil {
			return err
		}
	}
	return nil
}
