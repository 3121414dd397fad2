package attendance

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name: "attendance", Person: "person",
		Purpose: i18n.M{
			Kk: "Ауысымға келген және кеткен уақыт: сағаттар осыдан есептеледі.", Ru: "Когда вы пришли на смену и ушли: из этого считаются часы.",
			En: "When you came to a shift and left it: hours are counted from this.",
		},
		Term:     privacy.ByNumber,
		Columns:  map[privacy.Class]string{privacy.Inner: "signup shift opportunity org person", privacy.Personal: "in_at out_at"},
		Readable: map[string]i18n.M{"in_at out_at": privacy.Counted},
	},
	{
		Name: "attendance_note",
		Purpose: i18n.M{
			Kk: "Белгіні кім қойғаны және неге түзеткені.", Ru: "Кто поставил отметку и почему её исправил.", En: "Who noted a time, and why it was corrected.",
		},
		Term: privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id signup act way by_person at", privacy.Personal: "in_at out_at", privacy.Sensitive: "sealed_reason",
		},
		Readable: map[string]i18n.M{"in_at out_at": privacy.Counted},
	},
	{
		Name:    "pass_key",
		Purpose: i18n.M{Kk: "Рұқсат қағаздарына қол қою.", Ru: "Подпись пропусков.", En: "To sign passes."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Inner: "id made_at", privacy.Secret: "seed"},
	},
}
