package guardian

import (
	"asar/internal/core/person"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

const (
	sqlMyBonds = `SELECT minor, guardian, relation, since, ended_at, limits FROM guardian_bond WHERE minor = $1 OR guardian = $1 ORDER BY id`
	sqlMyLinks = `SELECT ` + linkColumns + ` FROM guardian_link WHERE minor = $1 ORDER BY id`
)

type myBond struct {
	Minor    id.ID
	Guardian id.ID
	Relation Relation
	Since    when.Instant
	EndedAt  when.Instant
	Limits   []byte
}

// Mine tells a person who answers for them, for whom they answer, and whom they
// have asked. Of the others it says the number alone: a name is theirs.
func (d *Desk) Mine(tx *db.Tx, who person.Person) ([]privacy.Section, error) {
	bonds := privacy.Section{
		Name: "guardians", Title: i18n.M{Kk: "Қорғаншылық", Ru: "Опека", En: "Guardianship"}, Tables: []string{"guardian_bond"},
		Fields: []privacy.Field{
			{Name: "minor", Title: i18n.M{Kk: "Бала", Ru: "Ребёнок", En: "Child"}},
			{Name: "guardian", Title: i18n.M{Kk: "Қорғаншы", Ru: "Опекун", En: "Guardian"}},
			{Name: "relation", Title: i18n.M{Kk: "Кім болып келеді", Ru: "Кем приходится", En: "Relation"}}, privacy.FieldSince, privacy.FieldUntil,
			{Name: "limits", Title: i18n.M{Kk: "Шектеулер", Ru: "Ограничения", En: "Limits"}},
		},
	}
	rows, err := db.All[myBond](tx, sqlMyBonds, who.ID)
	if err != nil {
		return nil, err
	}
	for _, b := range rows {
		limits := ""
		if b.Minor == who.ID {
			kept, err := openLimits(who, b.Limits)
			if err != nil {
				return nil, err
			}
			limits = db.JSON(kept)
		}
		bonds.Add(b.Minor.String(), b.Guardian.String(), string(b.Relation), b.Since, b.EndedAt, limits)
	}
	links, err := d.myLinks(tx, who.ID)
	return []privacy.Section{bonds, links}, err
}

func (d *Desk) myLinks(tx *db.Tx, who id.ID) (privacy.Section, error) {
	s := privacy.Section{
		Name: "guardian_links", Title: i18n.M{Kk: "Қорғаншыға жіберілген сілтемелер", Ru: "Ссылки для опекуна", En: "Links for a guardian"},
		Tables: []string{"guardian_link"},
		Fields: []privacy.Field{{Name: "address", Title: i18n.M{Kk: "Мекенжай", Ru: "Адрес", En: "Address"}}, privacy.FieldAt, privacy.FieldUntil},
	}
	rows, err := db.All[linkRow](tx, sqlMyLinks, who)
	for _, row := range rows {
		link, err := row.open(tx)
		if err != nil {
			return s, err
		}
		s.Add(link.Contact, link.Made, link.Until)
	}
	return s, err
}

// Owes names the children for whom nobody else answers.
func (d *Desk) Owes(tx *db.Tx, who id.ID) (list check.List, err error) {
	bonds, err := db.All[Bond](tx, sqlChildren, who)
	if err == nil && len(bonds) > 0 {
		list.No("guardian/children", textOwesChildren.With("n", len(bonds)), "/minors")
	}
	return list, err
}

var textOwesChildren = i18n.M{
	Kk: "Сіз жауап беретін балалар: {n}. Алдымен келісіміңізді кері алыңыз не басқа қорғаншы растасын",
	Ru: "Дети, за которых вы отвечаете: {n}. Сначала отзовите согласие или пусть подтвердит другой опекун",
	En: "Children for whom you answer: {n}. First withdraw your consent, or have another guardian confirm",
}
