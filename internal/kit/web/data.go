package web

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Tables is what this part keeps.
var Tables = []privacy.Table{{
	Name: "once", Person: "person",
	Purpose: i18n.M{
		Kk: "Екі рет жіберілген форма бір рет орындалуы үшін.", Ru: "Чтобы форма, отправленная дважды, сработала один раз.",
		En: "So that a form sent twice has one effect.",
	},
	Term:    i18n.M{Kk: "Мерзімі: 30 күн.", Ru: "30 дней.", En: "30 days."},
	Columns: map[privacy.Class]string{privacy.Inner: "key person location at"},
}, {
	Name: "kept_form", Person: "person",
	Purpose: i18n.M{
		Kk: "Кім екеніңізді растап келгенше жіберген формаңыз жоғалмауы үшін.", Ru: "Чтобы отправленная форма не пропала, пока вы подтверждаете, что это вы.",
		En: "So that a form you sent is not lost while you prove that it is you.",
	},
	Term:    i18n.M{Kk: "Жарты сағат.", Ru: "Полчаса.", En: "Half an hour."},
	Columns: map[privacy.Class]string{privacy.Inner: "person key until", privacy.Personal: "form"},
}}
