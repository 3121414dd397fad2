package hours

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name: "hours_record", Person: "person",
		Purpose: i18n.M{
			Kk: "Сағаттарыңыз: ұсынылғаны, расталғаны, дауы.", Ru: "Ваши часы: предложенные, подтверждённые, оспоренные.",
			En: "Your hours: proposed, verified, disputed.",
		},
		Term: privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner:    "id signup person org opportunity shift direction region proposed_at decided_at decided_by disputed_at entry",
			privacy.Personal: "day from_at to_at proposed minutes state", privacy.Sensitive: "sealed_reason sealed_dispute",
		},
		Readable: map[string]i18n.M{"day from_at to_at proposed minutes state": privacy.Counted},
	},
	{
		Name: "hours_note",
		Purpose: i18n.M{
			Kk: "Сағаттар туралы айтылған сөздердің тарихы.", Ru: "История сказанного о часах.", En: "The history of what was said of hours.",
		},
		Term: privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id record by_person at direction", privacy.Personal: "state proposed minutes day from_at", privacy.Sensitive: "sealed",
		},
		Readable: map[string]i18n.M{"state proposed minutes day from_at": privacy.Counted},
	},
	{
		Name: "hours_entry", Person: "person",
		Purpose: i18n.M{
			Kk: "Расталған сағаттар кітабы: жазылғаны өзгертілмейді.", Ru: "Книга подтверждённых часов: записанное не меняется.",
			En: "The ledger of verified hours: what is written stays.",
		},
		Term: privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner: "number purpose person record direction region org at by_person reverses", privacy.Personal: "minutes day",
		},
		Readable: map[string]i18n.M{"minutes day": privacy.Counted},
	},
	{
		Name: "hours_total", Person: "person",
		Purpose:  i18n.M{Kk: "Әр адамның сағат қосындысы.", Ru: "Сумма часов каждого.", En: "The sum of everybody's hours."},
		Term:     privacy.ByNumber,
		Columns:  map[privacy.Class]string{privacy.Inner: "purpose person", privacy.Personal: "minutes"},
		Readable: map[string]i18n.M{"minutes": privacy.Counted},
	},
	{
		Name:    "hours_month",
		Purpose: i18n.M{Kk: "Айлар бойынша ортақ қосынды.", Ru: "Общие суммы по месяцам.", En: "Sums of all by month."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "purpose month direction region org minutes records"},
	},
	{
		Name:    "hours_pace",
		Purpose: i18n.M{Kk: "Ұйым сағаттарды қаншалықты жылдам растайтыны.", Ru: "Как быстро организация подтверждает часы.", En: "How fast an organisation verifies hours."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "org in_time decided"},
	},
	{
		Name:    "hours_people",
		Purpose: i18n.M{Kk: "Сағаты бар адамдар саны.", Ru: "У скольких людей есть часы.", En: "How many people have hours."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "purpose people"},
	},
}
