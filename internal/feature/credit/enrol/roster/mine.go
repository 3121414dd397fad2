package roster

import (
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

// Data is what this part keeps.
var Data = []privacy.Table{{
	Name: "roster_file", Person: "person",
	Purpose: i18n.M{Kk: "Университет жүктеген студенттер тізімдері.", Ru: "Списки студентов, которые загрузил университет.", En: "Lists of students that a university has uploaded."},
	Term:    i18n.M{Kk: "Мерзімі: 1 тәулік.", Ru: "Сутки.", En: "A day."},
	Columns: map[privacy.Class]string{privacy.Inner: "id org person state run made_at", privacy.Sensitive: "name body head mapping report"},
}}

// Mine tells a person which lists they have uploaded.
func (d *Desk) Mine(tx *db.Tx, who id.ID) ([]privacy.Section, error) {
	type row struct {
		Name   []byte
		MadeAt when.Instant
	}
	s := privacy.Section{
		Name: "rosters", Title: i18n.M{Kk: "Жүктеген студенттер тізімдерім", Ru: "Загруженные списки студентов", En: "Uploaded lists of students"}, Tables: []string{"roster_file"},
		Fields: []privacy.Field{privacy.FieldName, privacy.FieldAt},
	}
	rows, err := db.All[row](tx, sqlMine, who)
	for _, r := range rows {
		name, err := unsealed(tx, r.Name)
		if err != nil {
			return nil, err
		}
		s.Add(string(name), r.MadeAt)
	}
	return []privacy.Section{s}, err
}

// Erasing drops the lists that somebody who is being erased has uploaded.
func (d *Desk) Erasing(tx *db.Tx, e person.Erasing) error {
	_, err := tx.Exec(sqlForget, e.Person.ID)
	return err
}
