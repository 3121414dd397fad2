package enrol

import (
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
)

// Mine tells a person where they study, as their universities say.
func (d *Desk) Mine(tx *db.Tx, who id.ID) ([]privacy.Section, error) {
	s := privacy.Section{
		Name: "studies", Title: i18n.M{Kk: "Оқуым", Ru: "Моя учёба", En: "My studies"}, Tables: []string{"enrolment", "enrolment_change"},
		Fields: []privacy.Field{
			{Name: "university", Title: i18n.M{Kk: "Университет", Ru: "Университет", En: "University"}}, privacy.FieldState,
			{Name: "number", Title: i18n.M{Kk: "Студенттік нөмір", Ru: "Номер студента", En: "Student number"}},
			{Name: "from", Title: i18n.M{Kk: "Қай күннен", Ru: "С какого дня", En: "From"}},
			{Name: "status", Title: i18n.M{Kk: "Күйі", Ru: "Статус", En: "Status"}},
			{Name: "form", Title: i18n.M{Kk: "Оқу нысаны", Ru: "Форма обучения", En: "Form of study"}},
			{Name: "course", Title: i18n.M{Kk: "Курс", Ru: "Курс", En: "Year of study"}},
			{Name: "funding", Title: i18n.M{Kk: "Оқу ақысы", Ru: "Основа обучения", En: "Funding"}},
		},
	}
	list, err := db.All[Enrolment](tx, sqlOfPerson, who)
	if err != nil {
		return nil, err
	}
	for _, e := range list {
		if err := d.mine(tx, &s, e); err != nil {
			return nil, err
		}
	}
	return []privacy.Section{s}, nil
}

// mine adds the history of one enrolment.
func (d *Desk) mine(tx *db.Tx, s *privacy.Section, e Enrolment) error {
	university, err := d.orgs.Get(tx, e.Org)
	if err != nil {
		return err
	}
	row, err := d.identity(tx, e.ID)
	if err != nil {
		return err
	}
	history, err := db.All[Change](tx, sqlHistory, e.ID)
	for _, c := range history {
		s.Add(university.Name, privacy.WordOf(e.State, states), row.Number, string(c.From), privacy.WordOf(c.Status, statuses),
			privacy.Word{Code: string(c.Form), Name: c.Form.Name()}, c.Course, privacy.Word{Code: string(c.Funding), Name: c.Funding.Name()})
	}
	return err
}

var states = map[State]i18n.M{
	Linked:   {Kk: "университет растаған", Ru: "подтверждена университетом", En: "confirmed by the university"},
	Waiting:  {Kk: "университет жауабын күтуде", Ru: "ждёт ответа университета", En: "waits for the university"},
	Rejected: {Kk: "университет растамаған", Ru: "университет не подтвердил", En: "not confirmed by the university"},
}
