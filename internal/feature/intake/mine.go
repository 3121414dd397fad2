package intake

import (
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

const (
	sqlMine   = `SELECT name, made_at FROM intake_file WHERE person = $1 ORDER BY id`
	sqlForget = `DELETE FROM intake_file WHERE person = $1`
)

// Mine tells a person which tables they have uploaded.
func (d *Desk) Mine(tx *db.Tx, who id.ID) ([]privacy.Section, error) {
	type row struct {
		Name   []byte
		MadeAt when.Instant
	}
	s := privacy.Section{
		Name: "uploads", Title: i18n.M{Kk: "Жүктеген кестелерім", Ru: "Загруженные таблицы", En: "Uploaded tables"}, Tables: []string{"intake_file"},
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

// Erasing drops the tables that somebody who is being erased has uploaded.
func (d *Desk) Erasing(tx *db.Tx, e person.Erasing) error {
	_, err := tx.Exec(sqlForget, e.Person.ID)
	return err
}
