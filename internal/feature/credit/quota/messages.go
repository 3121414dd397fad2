package quota

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// What is written down in the audit.
var (
	actOpen = audit.Act{Code: "quota.open", Text: i18n.M{
		Kk: "Раунд ашып, бюджетін белгіледі", Ru: "Открыл раунд и задал бюджет", En: "Opened a round with its budget",
	}}
	actAllot = audit.Act{Code: "quota.allot", Text: i18n.M{
		Kk: "Оқу орнына орын бөлді", Ru: "Выделил места вузу", En: "Allotted places to an institution",
	}}
	actTakeBack = audit.Act{Code: "quota.back", Text: i18n.M{
		Kk: "Бос орындарды бюджетке қайтарды", Ru: "Вернул свободные места в бюджет", En: "Returned free places to the budget",
	}}
	actMove = audit.Act{Code: "quota.move", Text: i18n.M{
		Kk: "Орындарды басқа оқу орнына ауыстырды", Ru: "Передал места другому вузу", En: "Moved places to another institution",
	}}
)

// Acts is what this part writes down.
var Acts = []audit.Act{actOpen, actAllot, actTakeBack, actMove}

var kinds = map[kind]i18n.M{
	budgeted:  {Kk: "Бюджет ашылды", Ru: "Открыт бюджет", En: "Budget opened"},
	allotted:  {Kk: "Орын бөлінді", Ru: "Выделены места", En: "Places allotted"},
	takenBack: {Kk: "Орын бюджетке қайтты", Ru: "Места возвращены в бюджет", En: "Places returned to the budget"},
	reserved:  {Kk: "Орын бекітілді", Ru: "Место закреплено", En: "Place reserved"},
	released:  {Kk: "Орын босады", Ru: "Место освобождено", En: "Place released"},
	used:      {Kk: "Төленді", Ru: "Выплачено", En: "Paid"},
	regained:  {Kk: "Төлем қайтып келді", Ru: "Выплата вернулась", En: "Payment came back"},
}

// What is wrong, and what would make it right.
var (
	textThreeLanguages = i18n.M{Kk: "Үш тілде де толтырыңыз.", Ru: "Заполните на всех трёх языках.", En: "Fill this in in all three languages."}
	textBadDay         = i18n.M{Kk: "Күнді мынадай түрде жазыңыз: 2027-01-01.", Ru: "Напишите день так: 2027-01-01.", En: "Write the day like this: 2027-01-01."}
	textUntil          = i18n.M{Kk: "Соңғы күн басталғаннан ерте болмайды.", Ru: "Последний день не раньше первого.", En: "The last day is not before the first."}
	textBudget         = i18n.M{Kk: "Соманы бүтін теңгемен жазыңыз.", Ru: "Укажите сумму в целых тенге.", En: "Give the sum in whole tenge."}
	textPlaces         = i18n.M{Kk: "Орын саны: 1–1 000 000.", Ru: "Укажите число мест от 1 до 1 000 000.", En: "Give a number of places from 1 to 1,000,000."}
	textEach           = i18n.M{
		Kk: "Бұл оқу орнының осы ваучерге бір орынының сомасы: {each}. Сол соманы көрсетіңіз не басқа раунд ашыңыз.",
		Ru: "За каждым местом этого вуза по этому ваучеру стоит {each}. Укажите ту же сумму или откройте другой раунд.",
		En: "Each place of this institution for this voucher has {each} behind it. Give the same sum, or open another round.",
	}
	textOwes = i18n.M{
		Kk: "Ешкімге берілмеген қаржыландырылған орындар: {n}. Алдымен бағдарлама операторы оларды басқа ұйымға ауыстырады",
		Ru: "Финансируемые места, которые никому не отданы: {n}. Сначала оператор программы передаст их другой организации",
		En: "Funded places that nobody holds: {n}. First the programme's operator moves them to another institution",
	}
	textNoBudget = i18n.M{
		Kk: "Бюджет жетпейді. Керегі: {cost}, қалғаны: {left}.", Ru: "Бюджета не хватает: нужно {cost}, осталось {left}.",
		En: "The budget is not enough: {cost} needed, {left} left.",
	}
	textNoneFree = i18n.M{
		Kk: "Бос орын жетпейді. Бос: {free}, барлығы: {places}.", Ru: "Свободных мест не хватает: свободно {free} из {places}.",
		En: "Not enough free places: {free} of {places} are free.",
	}
	textMove = i18n.M{
		Kk: "Орын бір раунд пен бір ваучер ішінде, басқа оқу орнына ғана ауысады.",
		Ru: "Места передаются другому вузу в том же раунде и по тому же ваучеру.",
		En: "Places move to another institution, within a round and a voucher.",
	}
	textNotHeld = i18n.M{
		Kk: "Бұл іске орын бөлінбеген, сондықтан төлем белгіленбейді.", Ru: "За этим делом нет места, поэтому выплату отметить нельзя.",
		En: "This case holds no place, so no payment can be noted.",
	}
)
