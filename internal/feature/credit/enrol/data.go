package enrol

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name: "enrolment", Person: "person",
		Purpose: i18n.M{Kk: "Кім қай университетте оқитыны: оның «Оқу туралы деректер» келісімімен.", Ru: "Кто в каком университете учится: с согласия «Данные об учёбе».", En: "Who studies at which university: by the consent “Data about studies”."},
		Term:    privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id org person declared listed_at linked_at", privacy.Personal: "state", privacy.Sensitive: "identity", privacy.Secret: "number_index surname_index",
		},
		Readable: map[string]i18n.M{"state": privacy.Counted},
	},
	{
		Name: "enrolment_change",
		Purpose: i18n.M{
			Kk: "Оқу жайындағы мәліметтер: қай күннен бастап не болғаны.", Ru: "Сведения об учёбе: что с какого дня.",
			En: "Facts of studies: what holds from when on.",
		},
		Term: privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id enrolment declared by_person at", privacy.Personal: "from_day status form course funding citizen",
		},
		Readable: map[string]i18n.M{"from_day status form course funding citizen": privacy.Counted},
	},
}
