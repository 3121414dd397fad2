package export

import (
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/privacy"
	"asar/internal/kit/when"
)

// naming is a file that names somebody.
type naming struct {
	Org     id.ID
	Kind    string
	AskedAt when.Instant
}

// Mine tells a person which files they have asked for, and which name them.
func (d *Desk) Mine(tx *db.Tx, who id.ID) ([]privacy.Section, error) {
	asked, err := db.All[Export](tx, sqlMine, who)
	if err != nil {
		return nil, err
	}
	named, err := db.All[naming](tx, sqlNamingMe, who)
	if err != nil {
		return nil, err
	}
	var hosts []id.ID
	for _, e := range asked {
		hosts = append(hosts, e.Org)
	}
	for _, n := range named {
		hosts = append(hosts, n.Org)
	}
	orgs, err := d.orgs.Many(tx, hosts)
	own := privacy.Section{
		Name: "exports", Title: i18n.M{Kk: "Мен сұраған файлдар", Ru: "Запрошенные мной файлы", En: "Files that I asked for"}, Tables: []string{"export_file", "export_part"},
		Fields: []privacy.Field{privacy.FieldOrg, privacy.FieldKind, privacy.FieldSince, privacy.FieldUntil, privacy.FieldAt, privacy.FieldState},
	}
	for _, e := range asked {
		own.Add(orgs[e.Org].Name, privacy.WordOf(e.Kind, kindNames), e.FromDay, e.UntilDay, e.AskedAt, privacy.WordOf(e.State, stateNames))
	}
	of := privacy.Section{
		Name: "exports_naming_me", Title: i18n.M{Kk: "Менің атым бар файлдар", Ru: "Файлы с моим именем", En: "Files that name me"}, Tables: []string{"export_name"},
		Fields: []privacy.Field{privacy.FieldOrg, privacy.FieldKind, privacy.FieldAt},
	}
	for _, n := range named {
		of.Add(orgs[n.Org].Name, privacy.WordOf(n.Kind, kindNames), n.AskedAt)
	}
	return []privacy.Section{own, of}, err
}
