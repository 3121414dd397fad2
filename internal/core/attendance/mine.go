package attendance

import (
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

const (
	sqlMine    = `SELECT ` + columns + ` FROM attendance WHERE person = $1 ORDER BY signup`
	sqlMyNotes = `SELECT n.id, n.act, n.way, n.in_at, n.out_at, n.sealed_reason, n.by_person, n.at
		FROM attendance_note n JOIN attendance a ON a.signup = n.signup WHERE a.person = $1 ORDER BY n.id`
)

// Mine tells a person when they came and left, and what was noted of it.
func (d *Desk) Mine(tx *db.Tx, who person.Person) ([]privacy.Section, error) {
	in := privacy.Field{Name: "in_at", Title: i18n.M{Kk: "Келген уақыты", Ru: "Пришли", En: "Came"}}
	out := privacy.Field{Name: "out_at", Title: i18n.M{Kk: "Кеткен уақыты", Ru: "Ушли", En: "Left"}}
	s := privacy.Section{
		Name: "attendance", Title: i18n.M{Kk: "Қатысуым", Ru: "Мои посещения", En: "My attendance"}, Tables: []string{"attendance"},
		Fields: []privacy.Field{privacy.FieldDeed, in, out},
	}
	notes := privacy.Section{
		Name: "attendance_notes", Title: i18n.M{Kk: "Белгілер", Ru: "Отметки", En: "Notes"}, Tables: []string{"attendance_note"},
		Fields: []privacy.Field{privacy.FieldAt, {Name: "act", Title: i18n.M{Kk: "Әрекет", Ru: "Действие", En: "Act"}}, privacy.FieldWay, in, out, privacy.FieldReason},
	}
	records, err := db.All[Record](tx, sqlMine, who.ID)
	if err != nil {
		return nil, err
	}
	for _, r := range records {
		o, err := d.opportunities.Get(tx, r.Opportunity)
		if err != nil {
			return nil, err
		}
		s.Add(o.Title, r.InAt, r.OutAt)
	}
	rows, err := db.All[noteRow](tx, sqlMyNotes, who.ID)
	for _, n := range rows {
		reason, err := who.Open(sealNote, n.SealedReason)
		if err != nil {
			return nil, err
		}
		notes.Add(n.At, privacy.WordOf(n.Act, actNames), privacy.WordOf(n.Way, wayNames), n.InAt, n.OutAt, reason)
	}
	return []privacy.Section{s, notes}, err
}

var actNames = map[Act]i18n.M{
	NotedIn:   {Kk: "келді", Ru: "приход", En: "came"},
	NotedOut:  {Kk: "кетті", Ru: "уход", En: "left"},
	Corrected: {Kk: "түзетілді", Ru: "исправлено", En: "corrected"},
}

var wayNames = map[Way]i18n.M{
	"":     {},
	ByScan: {Kk: "рұқсат сканерленді", Ru: "по пропуску", En: "pass scanned"},
	ByCode: {Kk: "код бойынша", Ru: "по коду", En: "by the code"},
	ByName: {Kk: "аты-жөні бойынша", Ru: "по имени", En: "by name"},
}
