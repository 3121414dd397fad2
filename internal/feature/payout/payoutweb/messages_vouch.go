package payoutweb

import "asar/internal/kit/i18n"

// Whose an IIN is.
var (
	textVouch     = i18n.M{Kk: "ЖСН кімдікі", Ru: "Чей это ИИН", En: "Whose an IIN is"}
	textVouchLead = i18n.M{
		Kk: "Адам ЖСН-ін жаза алмай, құжатын көрсетті: нөмір басқа тіркелгіде тұр не туған күніне сай емес. Нөмір босайды, оны адам өзі жазады. Екі жаққа да хат барады, себебі журналда қалады. Құжаттың көшірмесін алмаңыз.",
		Ru: "Человек не может вписать свой ИИН и показал документ: номер занят другой учётной записью или не совпадает с датой рождения. Номер освободится, и человек впишет его сам. Письма уйдут обоим, причина останется в журнале. Копию документа не снимайте.",
		En: "Somebody cannot enter their IIN and has shown their document: the number stands in another account, or does not agree with the date of birth. It becomes free, and they enter it themselves. Both are written to, and the reason stays on record. Take no copy of the document.",
	}
	textVouchContact = i18n.M{Kk: "Құжат көрсеткен адамның поштасы не телефоны", Ru: "Почта или телефон того, кто показал документ", En: "E-mail or phone of whoever showed the document"}
	textVouchReason  = i18n.M{Kk: "Қандай құжат, қашан", Ru: "Какой документ и когда", En: "Which document, and when"}
	textVouchHint    = i18n.M{Kk: "ЖСН-нің өзін жазбаңыз.", Ru: "Сам ИИН не пишите.", En: "Do not write the IIN itself."}
	textVouchNow     = i18n.M{Kk: "Растау", Ru: "Подтвердить", En: "Vouch"}
	textVouched      = i18n.M{Kk: "Расталды: адам ЖСН-ін енді өзі жазады", Ru: "Подтверждено: теперь человек впишет ИИН сам", En: "Vouched for: they enter the IIN themselves now"}
)
