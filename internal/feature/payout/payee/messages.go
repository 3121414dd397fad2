package payee

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actGive, actForget, actVouch, actFree}

// What is written down, asked, and wrong.
var (
	actGive    = audit.Act{Code: "payout.give", Text: i18n.M{Kk: "Төлем деректерін берді", Ru: "Указал данные для выплаты", En: "Gave details for being paid"}}
	actForget  = audit.Act{Code: "payout.forget", Text: i18n.M{Kk: "Келісім қайтарылған соң төлем деректері өшірілді", Ru: "Данные для выплаты удалены: согласие отозвано", En: "Payment details forgotten: the consent was withdrawn"}}
	textIIN    = i18n.M{Kk: "ЖСН", Ru: "ИИН", En: "IIN"}
	textIBAN   = i18n.M{Kk: "Шот (IBAN)", Ru: "Счёт (IBAN)", En: "Account (IBAN)"}
	textBadIIN = i18n.M{
		Kk: "ЖСН 12 саннан тұрады, соңғысы қалғанын тексереді. Құжаттан қайта жазыңыз.",
		Ru: "ИИН состоит из 12 цифр, и последняя проверяет остальные. Перепишите его из документа.",
		En: "An IIN has 12 digits, and the last one checks the others. Copy it from your document again.",
	}
	textIINsDiffer = i18n.M{
		Kk: "Екінші жазылған ЖСН біріншісінен өзгеше.", Ru: "Второй раз написан другой ИИН.", En: "The second IIN differs from the first.",
	}
	textIINTaken = i18n.M{
		Kk: "Бұл ЖСН басқа тіркелгіде тұр. Ол сіздікі болса, құжатты бағдарлама операторына көрсетіңіз: ол нөмірді босатады, екі жаққа да хабар барады.",
		Ru: "Этот ИИН уже указан в другой учётной записи. Если он ваш, покажите документ оператору программы: он освободит номер, и об этом узнают обе стороны.",
		En: "This IIN stands in another account already. If it is yours, show your document to the programme's operator: they free the number, and both sides are told.",
	}
	textBadIBAN = i18n.M{
		Kk: "Шот KZ әріптерінен басталады, барлығы 20 таңба, екі бақылау саны бар. Банктің қосымшасынан көшіріңіз.",
		Ru: "Счёт начинается с KZ и состоит из 20 знаков, среди них два проверочных. Скопируйте его из приложения банка.",
		En: "The account begins with KZ and has 20 characters, two of which check the others. Copy it from your bank's app.",
	}
	textStale = i18n.M{
		Kk: "Алдымен кім екеніңізді қайта растаңыз.", Ru: "Сначала подтвердите ещё раз, что это вы.", En: "Prove once more first that it is you.",
	}
)
