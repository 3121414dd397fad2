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
	{
		Name: "payout_vouched", Person: "person",
		Purpose: i18n.M{Kk: "ЖСН кімдікі екенін оператор құжаттан көргені.", Ru: "Чей это ИИН, по документу, который видел оператор.", En: "Whose an IIN is, by a document that an operator has seen."},
		Term:    privacy.UntilErased,
		Columns: map[privacy.Class]string{privacy.Inner: "person by_person at", privacy.Sensitive: "iin_index"},
	},
	{
		Name: "payout_iin_try", Person: "person",
		Purpose: i18n.M{Kk: "Адамға сай келмеген ЖСН енгізулер: күндік шек үшін, нөмірсіз.", Ru: "Попытки вписать не свой ИИН: для предела на сутки, без самого номера.", En: "Tries with an IIN that did not fit: for the limit of a day, without the number."},
		Term:    i18n.M{Kk: "Бір тәулік.", Ru: "Сутки.", En: "A day."},
		Columns: map[privacy.Class]string{privacy.Inner: "id person at"},
	},
}
