package programme

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name:    "programme",
		Purpose: i18n.M{Kk: "Бағдарламалар.", Ru: "Программы.", En: "The programmes."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "code name lead made_at", privacy.Inner: "made_by"},
	},
	{
		Name:    "programme_rules",
		Purpose: i18n.M{Kk: "Бағдарлама ережелерінің нұсқалары.", Ru: "Версии правил программ.", En: "Versions of the programmes' rules."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{
			privacy.Open: "programme version from_day until_day source basis terms published_at", privacy.Inner: "published_by",
		},
	},
	{
		Name:    "programme_text",
		Purpose: i18n.M{Kk: "Студенттер қол қоятын мәтіндердің нұсқалары.", Ru: "Версии текстов, которые подписывают студенты.", En: "Versions of the texts that students sign."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{
			privacy.Open: "programme document version from_day words published_at", privacy.Inner: "published_by",
		},
	},
	{
		Name:    "programme_said_day",
		Purpose: i18n.M{Kk: "Демалыс және жұмыс күндері.", Ru: "Выходные и рабочие дни.", En: "Days off and working days."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "id day off name at"},
	},
}
