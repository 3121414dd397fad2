package quota

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps. A case is a number here; who it is about
// stands elsewhere.
var Data = []privacy.Table{
	{
		Name:    "quota_round",
		Purpose: i18n.M{Kk: "Бағдарлама раундтары мен бюджеттері.", Ru: "Раунды программ и их бюджеты.", En: "The programmes' rounds and budgets."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "id programme name from_day until_day budget allotted"},
	},
	{
		Name:    "quota_share",
		Purpose: i18n.M{Kk: "Оқу орындарының қаржыландырылған орындары.", Ru: "Финансируемые места вузов.", En: "The institutions' funded places."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "round org voucher region each_tenge places reserved used given_up"},
	},
	{
		Name:    "quota_entry",
		Purpose: i18n.M{Kk: "Орындар журналы: тек толықтырылады.", Ru: "Журнал мест: только пополняется.", En: "The ledger of places: only ever added to."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{
			privacy.Open: "round org voucher kind places tenge at", privacy.Inner: "number case_id by_person reverses",
		},
	},
}
