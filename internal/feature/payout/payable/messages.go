package payable

import (
	"strings"

	"asar/internal/kit/i18n"
)

// What a payment has or lacks.
var (
	textHasIIN   = i18n.M{Kk: "ЖСН: {iin}", Ru: "ИИН: {iin}", En: "IIN: {iin}"}
	textHasIBAN  = i18n.M{Kk: "Шот: {iban}", Ru: "Счёт: {iban}", En: "Account: {iban}"}
	textHasName  = i18n.M{Kk: "Аты-жөні бар", Ru: "Имя есть", En: "The name is there"}
	textHasCodes = i18n.M{
		Kk: "ТМК {knp}, жіберуші {kod}, алушы {kbe}", Ru: "КНП {knp}, КОд {kod}, КБе {kbe}", En: "KNP {knp}, KOD {kod}, KBe {kbe}",
	}
	textHasAmount  = i18n.M{Kk: "Сомасы: {tenge}", Ru: "Сумма: {tenge}", En: "Amount: {tenge}"}
	textLacksIIN   = i18n.M{Kk: "Студент ЖСН бермеген.", Ru: "Студент не указал ИИН.", En: "The student has not given an IIN."}
	textLacksIBAN  = i18n.M{Kk: "Студент шотын бермеген.", Ru: "Студент не указал счёт.", En: "The student has not given an account."}
	textLacksName  = i18n.M{Kk: "Аты-жөні жоқ не тым ұзын.", Ru: "Имени нет, или оно длиннее 140 знаков.", En: "The name is missing or longer than 140 characters."}
	textLacksCodes = i18n.M{
		Kk: "Бағдарлама ережесінде ТМК, жіберуші не алушы коды жоқ.", Ru: "В правилах программы нет КНП, КОд или КБе.",
		En: "The programme's rules lack KNP, KOD or KBe.",
	}
	textLacksAmount = i18n.M{Kk: "Сома журналдағыдан басқа.", Ru: "Сумма не сходится с журналом.", En: "The amount is not the ledger's."}
)

// Said says the codes of what a payment lacks, one after another.
func Said(codes string) i18n.Text {
	var list joined
	for code := range strings.FieldsSeq(codes) {
		list = append(list, lacks[code])
	}
	return list
}

// joined is several texts with spaces between.
type joined []i18n.M

// Text says all of them.
func (j joined) Text(l i18n.Lang) string {
	words := make([]string, len(j))
	for i, t := range j {
		words[i] = t.In(l)
	}
	return strings.Join(words, " ")
}
