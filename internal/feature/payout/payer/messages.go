package payer

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actPayer}

// What is written down, and what is wrong.
var (
	actPayer    = audit.Act{Code: "payout.payer", Text: i18n.M{Kk: "Төлеушіні белгіледі", Ru: "Задал плательщика", En: "Set the payer"}}
	textNoPayer = i18n.M{
		Kk: "Төлеуші белгіленбеген. Алдымен оның атауын, БСН, шотын және банкін енгізіңіз.",
		Ru: "Плательщик не задан. Сначала укажите его название, БИН, счёт и банк.",
		En: "No payer is set. Enter its name, BIN, account and bank first.",
	}
	textNeedsName = i18n.M{
		Kk: "Төлеушінің атауын банктегідей жазыңыз, 140 таңбаға дейін.", Ru: "Напишите название плательщика, как в банке, до 140 знаков.",
		En: "Give the payer's name as its bank has it, up to 140 characters.",
	}
	textNeedsBIN  = i18n.M{Kk: "БСН 12 саннан тұрады, соңғысы қалғанын тексереді.", Ru: "БИН состоит из 12 цифр, и последняя проверяет остальные.", En: "A BIN has 12 digits, and the last one checks the others."}
	textNeedsIBAN = i18n.M{Kk: "Шот KZ әріптерінен басталады, барлығы 20 таңба.", Ru: "Счёт начинается с KZ и состоит из 20 знаков.", En: "The account begins with KZ and has 20 characters."}
	textNeedsBIC  = i18n.M{Kk: "БСК 8 не 11 таңбадан тұрады.", Ru: "БИК состоит из 8 или 11 знаков.", En: "A BIC has 8 or 11 characters."}
	textNoField   = i18n.M{
		Kk: "«{field}» деген өріс жоқ. Бар өрістер: {fields}.", Ru: "Нет поля «{field}». Есть: {fields}.", En: "There is no field “{field}”. There are: {fields}.",
	}
	textTitleTwice = i18n.M{
		Kk: "Баған атауы бос не қайталанған: «{title}».", Ru: "Название столбца пусто или повторяется: «{title}».", En: "A column's title is empty or stands twice: “{title}”.",
	}
	textFieldNeeded = i18n.M{
		Kk: "Мына өріссіз банк төлей алмайды: {field}.", Ru: "Без этого поля банк не заплатит: {field}.", En: "Without this field no bank can pay: {field}.",
	}
	textBadBank = i18n.M{
		Kk: "Жолды мынадай түрде жазыңыз: үш сан = БСК, әр банк бір рет. Қате жол: {line}.", Ru: "Напишите строку так: три цифры = БИК, каждый банк один раз. Неверная строка: {line}.",
		En: "Write a line as three digits = BIC, each bank once. The wrong line: {line}.",
	}
	textNeedsLangs  = i18n.M{Kk: "Тізімнен тіл таңдаңыз.", Ru: "Выберите язык из списка.", En: "Choose a language from the list."}
	textNeedsColumn = i18n.M{Kk: "Бағанның атауын жазыңыз.", Ru: "Напишите название столбца.", En: "Give the column's title."}
	textNeedsWords  = i18n.M{
		Kk: "Кемінде бір сөз жазыңыз; бір сөз бір ғана тізімде тұрады.", Ru: "Укажите хотя бы одно слово; слово может стоять только в одном списке.",
		En: "Give at least one word; a word may stand in one list only.",
	}
)
