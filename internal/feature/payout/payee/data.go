package payee

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name: "payout_payee", Person: "person",
		Purpose: i18n.M{Kk: "Төлем қайда жіберілетіні: «Төлем деректері» келісімімен берілген ЖСН және шот.", Ru: "Куда переводить выплату: ИИН и счёт, с согласия «Данные для выплаты».", En: "Where money is sent: IIN and account, by the consent “Payment details”."},
		Term:    privacy.UntilWithdrawn,
		Columns: map[privacy.Class]string{privacy.Inner: "person given_at", privacy.Sensitive: "iin iban iin_index"},
	},
}
