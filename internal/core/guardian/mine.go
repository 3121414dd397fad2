package guardian

import (
	"encoding/json"
	"strings"

	"asar/internal/core/atlas"
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
	directions, err := directionNames(tx)
	if err != nil {
		return nil, err
	}
	for _, b := range rows {
		limits := privacy.Word{Name: i18n.Plain("")} // they are the child's
		if b.Minor == who.ID {
			kept, err := openLimits(who, b.Limits)
			if err != nil {
				return nil, err
			}
			limits = privacy.Word{Code: db.JSON(kept), Name: kept.Said(directions)}
		}
		bonds.Add(b.Minor.String(), b.Guardian.String(), privacy.Word{Code: string(b.Relation), Name: b.Relation.Name()}, b.Since, b.EndedAt, limits)
	}
	links, err := d.myLinks(tx, who.ID)
	if err != nil {
		return nil, err
	}
	waits, err := d.myCorrection(tx, who)
	return []privacy.Section{bonds, links, waits}, err
}

// directionNames are the names of directions by their codes.
func directionNames(tx *db.Tx) (map[string]i18n.Text, error) {
	names := map[string]i18n.Text{}
	list, err := atlas.NewDesk().Directions(tx)
	for _, one := range list {
		names[one.Code] = one.Name
	}
	return names, err
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

// Name says why a bond ended.
func (w Why) Name() i18n.M { return whyNames[w] }

// Said is the limits in one line; names are those of directions, by their codes.
func (m Limits) Said(names map[string]i18n.Text) i18n.Text { return saidLimits{m, names} }

type saidLimits struct {
	Limits
	names map[string]i18n.Text
}

// Text says the limits.
func (s saidLimits) Text(l i18n.Lang) string {
	if s.None() {
		return textNoLimits.In(l)
	}
	var list []string
	for _, code := range s.Directions {
		if name := s.names[code]; name != nil {
			code = name.Text(l)
		}
		list = append(list, code)
	}
	if s.From != "" || s.Until != "" {
		list = append(list, s.Hours())
	}
	if s.Km > 0 {
		list = append(list, textWithinKm.In(l, "km", s.Km, "place", s.Place))
	}
	return strings.Join(list, "; ")
}

// ReadLimits reads limits as the audit keeps them.
func ReadLimits(kept string) (m Limits, err error) {
	err = json.Unmarshal([]byte(kept), &m)
	return m, err
}

// Owes names the children for whom nobody else answers.
func (d *Desk) Owes(tx *db.Tx, who id.ID) (list check.List, err error) {
	bonds, err := db.All[Bond](tx, sqlChildren, who)
	if err == nil && len(bonds) > 0 {
		list.No("guardian/children", textOwesChildren.With("n", len(bonds)), "/minors")
	}
	return list, err
}
