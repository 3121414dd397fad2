package upload

import (
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

// Data is what this part keeps.
var Data = []privacy.Table{{
	Name: "upload_file", Person: "person",
	Purpose: i18n.M{Kk: "Жүктелген, әлі қабылданбаған кестелер.", Ru: "Загруженные таблицы, пока их не приняли.", En: "Uploaded tables, until they are taken."},
	Term:    i18n.M{Kk: "Мерзімі: 1 тәулік.", Ru: "Сутки.", En: "A day."},
	Columns: map[privacy.Class]string{privacy.Inner: "id kind org person state run made_at", privacy.Sensitive: "name body head mapping report"},
}}

// Mine tells a person which tables of the kind they have uploaded.
func (d *Desk[R]) Mine(tx *db.Tx, who id.ID) ([]privacy.Section, error) {
	type row struct {
		Name   []byte
		MadeAt when.Instant
	}
	s := privacy.Section{Name: d.Kind.Section, Title: d.Kind.Title, Tables: []string{"upload_file"}, Fields: []privacy.Field{privacy.FieldName, privacy.FieldAt}}
	rows, err := db.All[row](tx, sqlMine, who, d.Kind.Name)
	for _, r := range rows {
		name, err := unsealed(tx, r.Name)
		if err != nil {
			return nil, err
		}
		s.Add(string(name), r.MadeAt)
	}
	return []privacy.Section{s}, err
}
