package opportunity

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name:    "opportunity",
		Purpose: i18n.M{Kk: "Істер мен акциялардың сипаттамасы.", Ru: "Описания дел и акций.", En: "The descriptions of opportunities."},
		Term: i18n.M{
			Kk: "Платформа жұмыс істеп тұрғанда; жарияланбаған жоба ұйыммен бірге өшеді.",
			Ru: "Пока работает платформа; неопубликованный черновик исчезает вместе с организацией.",
			En: "As long as the platform runs; a draft never published goes with its organisation.",
		},
		Columns: map[privacy.Class]string{
			privacy.Open: "id org project status lang title what why requirements safety meeting region place online lat lon min_age " +
				"languages risks_stated risks ends cutoff_hours offer_hours published_at cancel_reason last_starts halted",
			privacy.Inner: "source source_id made_by made_at changed_at", privacy.Personal: "leader_name leader_phone",
		},
		Readable: map[string]i18n.M{"leader_name leader_phone": privacy.Published},
	},
	{
		Name:    "opportunity_direction",
		Purpose: i18n.M{Kk: "Істің бағыттары.", Ru: "Направления дела.", En: "The directions of an opportunity."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "opportunity direction position"},
	},
	{
		Name:    "opportunity_word",
		Purpose: i18n.M{Kk: "Істерді сөз бойынша табу.", Ru: "Поиск дел по словам.", En: "To find opportunities by words."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "word opportunity"},
	},
	{
		Name:    "opportunity_count",
		Purpose: i18n.M{Kk: "Қосылуға болатын істердің саны.", Ru: "Сколько дел, к которым можно присоединиться.", En: "How many opportunities there are to join."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "day direction region n"},
	},
	{
		Name:    "opportunity_counted",
		Purpose: i18n.M{Kk: "Істің осы санға қосқан үлесі.", Ru: "Что дело добавляет к этому числу.", En: "What an opportunity adds to that number."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "opportunity day direction region until_at"},
	},
	{
		Name:    "shift",
		Purpose: i18n.M{Kk: "Ауысымдар және бос орындар.", Ru: "Смены и свободные места.", En: "Shifts and free places."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{
			privacy.Open: "id opportunity day starts_at ends_at capacity taken waiting cancelled cancel_reason", privacy.Inner: "next_seq",
		},
	},
}
