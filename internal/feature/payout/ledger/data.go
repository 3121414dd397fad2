package ledger

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name:    "payout_posting",
		Purpose: i18n.M{Kk: "Ақша журналы: тек толықтырылады.", Ru: "Журнал денег: только пополняется.", En: "The ledger of money: only ever added to."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{
			privacy.Inner: "number round case_id batch by_person", privacy.Open: "from_account to_account tenge at",
		},
	},
	{
		Name:    "payout_balance",
		Purpose: i18n.M{Kk: "Әр шоттағы сома.", Ru: "Сколько на каждом счёте.", En: "What each account holds."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "account tenge"},
	},
}
