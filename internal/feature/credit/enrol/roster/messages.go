package roster

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actUpload, actTake}

var (
	actUpload = audit.Act{Code: "roster.upload", Text: i18n.M{Kk: "Студенттер тізімі жүктелді", Ru: "Загружен список студентов", En: "List of students uploaded"}}
	actTake   = audit.Act{Code: "roster.take", Text: i18n.M{Kk: "Студенттер тізімі қабылданды", Ru: "Принят список студентов", En: "List of students taken in"}}
)

var (
	textBirth = i18n.M{
		Kk: "Туған күнін жазыңыз, мысалы 31.05.2006.", Ru: "Укажите дату рождения, например 31.05.2006.", En: "Give the date of birth, such as 31.05.2006.",
	}
	textDay     = i18n.M{Kk: "Күнді мынадай түрде жазыңыз: 01.09.2026.", Ru: "Напишите день так: 01.09.2026.", En: "Write the day like this: 01.09.2026."}
	textWord    = i18n.M{Kk: "Мына сөздердің бірі керек: {words}.", Ru: "Нужно одно из слов: {words}.", En: "One of these words is needed: {words}."}
	textCourse  = i18n.M{Kk: "Курсты 1–9 санымен жазыңыз.", Ru: "Укажите курс числом от 1 до 9.", En: "Give the year of study as a number from 1 to 9."}
	textMissing = i18n.M{
		Kk: "Файлда мына бағандар табылмады: {columns}. Бар бағандар: {found}.", Ru: "В файле не нашлись столбцы: {columns}. Есть столбцы: {found}.",
		En: "These columns were not found in the file: {columns}. It has: {found}.",
	}
	textForeign = i18n.M{
		Kk: "Студенттер тізімінде «{column}» бағаны болмайды. Сәйкестігін түзетіңіз.", Ru: "В списке студентов не бывает столбца «{column}». Исправьте соответствие.",
		En: "A list of students has no column “{column}”. Correct the mapping.",
	}
	textTwice = i18n.M{
		Kk: "Осы нөмір мен күн {row}-жолда бар. Біреуін қалдырыңыз.", Ru: "Тот же номер и день уже стоят в строке {row}. Оставьте одну из строк.",
		En: "Row {row} has the same number and day. Keep one of them.",
	}
	textOneOf = i18n.M{Kk: "Мына сөздердің бірі: {words}.", Ru: "Одно из слов: {words}.", En: "One of the words: {words}."}
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
