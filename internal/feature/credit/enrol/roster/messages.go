package roster

import "asar/internal/kit/i18n"

var (
	textBirth = i18n.M{
		Kk: "Туған күнін жазыңыз, мысалы 31.05.2006.", Ru: "Укажите дату рождения, например 31.05.2006.", En: "Give the date of birth, such as 31.05.2006.",
	}
	textDay     = i18n.M{Kk: "Күнді мынадай түрде жазыңыз: 01.09.2026.", Ru: "Напишите день так: 01.09.2026.", En: "Write the day like this: 01.09.2026."}
	textWord    = i18n.M{Kk: "Мына сөздердің бірі керек: {words}.", Ru: "Нужно одно из слов: {words}.", En: "One of these words is needed: {words}."}
	textCourse  = i18n.M{Kk: "Курсты санмен жазыңыз.", Ru: "Укажите курс числом.", En: "Give the year of study as a number."}
	textMissing = i18n.M{
		Kk: "Файлда мына бағандар табылмады: {columns}. Бар бағандар: {found}.", Ru: "В файле не нашлись столбцы: {columns}. Есть столбцы: {found}.",
		En: "These columns were not found in the file: {columns}. It has: {found}.",
	}
	textTaken = i18n.M{
		Kk: "Жол: {read}. Жаңа: {created}, өзгерген: {changed}, өзгеріссіз: {same}, қабылданбаған: {refused}.",
		Ru: "Строк: {read}. Новых: {created}, изменилось: {changed}, без изменений: {same}, не принято: {refused}.",
		En: "Rows: {read}. New: {created}, changed: {changed}, unchanged: {same}, refused: {refused}.",
	}
	textTried = i18n.M{
		Kk: "Тексерілді, ештеңе жазылған жоқ. Жол: {read}. Жаңа: {created}, өзгерген: {changed}, өзгеріссіз: {same}, қабылданбаған: {refused}.",
		Ru: "Проверено, ничего не записано. Строк: {read}. Новых: {created}, изменилось: {changed}, без изменений: {same}, не принято: {refused}.",
		En: "Tried, nothing was written. Rows: {read}. New: {created}, changed: {changed}, unchanged: {same}, refused: {refused}.",
	}
	textLeft = i18n.M{Kk: "Тізімде бар, файлда жоқ: {n}.", Ru: "Есть в списке, нет в файле: {n}.", En: "On the list, not in the file: {n}."}
)
