package intake

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name:    "intake_link",
		Purpose: i18n.M{Kk: "Бір кестені екі рет жүктегенде қайталанбауы үшін.", Ru: "Чтобы таблица, загруженная дважды, не удвоилась.", En: "So that a table taken twice doubles nothing."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Inner: "kind org source source_id target said"},
	},
}
