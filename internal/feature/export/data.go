package export

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

var aDay = i18n.M{Kk: "Мерзімі: 1 тәулік.", Ru: "Сутки.", En: "A day."}

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name: "export_file", Person: "person",
		Purpose: i18n.M{Kk: "Ұйым сұраған файлдар.", Ru: "Файлы, которые запросила организация.", En: "Files that an organisation has asked for."},
		Term:    aDay,
		Columns: map[privacy.Class]string{privacy.Inner: "id org person kind from_day until_day lang state parts done total place asked_at moved_at"},
	},
	{
		Name:    "export_part",
		Purpose: i18n.M{Kk: "Сол файлдардың мазмұны.", Ru: "Содержимое этих файлов.", En: "What stands in those files."},
		Term:    aDay,
		Columns: map[privacy.Class]string{privacy.Inner: "export number", privacy.Sensitive: "body"},
	},
	{
		Name: "export_name", Person: "person",
		Purpose: i18n.M{
			Kk: "Файлда кім аталғаны: адам деректерін өшірсе, файл да жойылады.", Ru: "Кто назван в файле: если человек удалит свои данные, исчезнет и файл.",
			En: "Whom a file names: if they erase their data, the file goes too.",
		},
		Term:    aDay,
		Columns: map[privacy.Class]string{privacy.Inner: "export person"},
	},
}
