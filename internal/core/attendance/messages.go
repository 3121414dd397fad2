package attendance

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actIn, actOut, actCorrect}

var (
	actIn      = audit.Act{Code: "attendance.in", Text: i18n.M{Kk: "Келгені белгіленді", Ru: "Отмечен приход", En: "Checked in"}}
	actOut     = audit.Act{Code: "attendance.out", Text: i18n.M{Kk: "Кеткені белгіленді", Ru: "Отмечен уход", En: "Checked out"}}
	actCorrect = audit.Act{Code: "attendance.correct", Text: i18n.M{Kk: "Белгі түзетілді", Ru: "Исправлена отметка", En: "Attendance corrected"}}
)

var (
	textGuardianWindow = i18n.M{
		Kk: "Ата-ананың байланысы ауысымнан 3 сағат бұрын ашылып, ол аяқталғаннан кейін 3 сағаттан соң жабылады.",
		Ru: "Контакт родителя открыт с трёх часов до смены и до трёх часов после неё.",
		En: "A parent's contact is open from three hours before the shift to three hours after it.",
	}
	textHasPlace = i18n.M{Kk: "Орны бар", Ru: "Место есть", En: "Has a place"}
	textNoPlace  = i18n.M{
		Kk: "Бұл адамның ауысымда орны жоқ: жазылудан бас тартқан немесе кезекте тұр.",
		Ru: "У этого человека нет места в смене: он отказался от записи или стоит в очереди.",
		En: "This person has no place in the shift: they withdrew or are on the waiting list.",
	}
	textOn        = i18n.M{Kk: "Ауысым болады", Ru: "Смена состоится", En: "The shift takes place"}
	textCalledOff = i18n.M{
		Kk: "Ауысым тоқтатылған, белгілеу мүмкін емес.",
		Ru: "Смена отменена, отмечать нельзя.",
		En: "The shift was cancelled; nobody can be checked in.",
	}
	textWindow = i18n.M{
		Kk: "Келгендерді белгілеу уақыты: {from} – {to}. Басқа уақытты «Түзету» арқылы себебімен жазыңыз.",
		Ru: "Приход отмечают с {from} до {to}. Другое время запишите через «Исправить» с причиной.",
		En: "Check-in is open from {from} to {to}. Enter another time through “Correct”, with a reason.",
	}
	textOutTooLate = i18n.M{
		Kk: "Ауысым әлдеқашан аяқталды. Кеткен уақытын «Түзету» арқылы себебімен жазыңыз.",
		Ru: "Смена давно закончилась. Запишите время ухода через «Исправить» с причиной.",
		En: "The shift ended long ago. Enter the time of leaving through “Correct”, with a reason.",
	}
	textNotHere = i18n.M{
		Kk: "Алдымен келгенін белгілеңіз.",
		Ru: "Сначала отметьте приход.",
		En: "Check the person in first.",
	}
	textInNeeded = i18n.M{
		Kk: "Келген уақытын жазыңыз немесе екі өрісті де бос қалдырыңыз.",
		Ru: "Укажите время прихода или оставьте оба поля пустыми.",
		En: "Enter the time of coming, or leave both fields empty.",
	}
	textInOutside = i18n.M{
		Kk: "Келген уақыты ауысымға сай емес: басталуына дейінгі 2 сағаттан аяқталуына дейін болуы керек.",
		Ru: "Время прихода не подходит к смене: от двух часов до начала и до конца смены.",
		En: "The time of coming does not fit the shift: from two hours before its start until its end.",
	}
	textOutOutside = i18n.M{
		Kk: "Кеткен уақыты ауысым аяқталғаннан кейінгі 4 сағаттан аспауы керек.",
		Ru: "Время ухода не позже четырёх часов после конца смены.",
		En: "The time of leaving is at most four hours after the shift's end.",
	}
	textOutBeforeIn = i18n.M{
		Kk: "Кеткен уақыты келген уақытынан кейін болуы керек.",
		Ru: "Время ухода должно быть позже времени прихода.",
		En: "The time of leaving must be after the time of coming.",
	}
	textFuture = i18n.M{
		Kk: "Бұл уақыт әлі келген жоқ.",
		Ru: "Это время ещё не наступило.",
		En: "That time has not come yet.",
	}
	textReasonNeeded = i18n.M{
		Kk: "Түзетудің себебін жазыңыз: оны волонтер көреді.",
		Ru: "Напишите причину исправления: её увидит волонтёр.",
		En: "Give the reason for the correction: the volunteer will see it.",
	}
	textBadPass = i18n.M{
		Kk: "Бұл рұқсат Асарда берілмеген. Волонтерден «Рұқсат» бетін ашуды сұраңыз немесе атын іздеңіз.",
		Ru: "Этот пропуск выдан не Асаром. Попросите открыть страницу «Пропуск» или найдите по имени.",
		En: "This pass was not issued by Asar. Ask for the page “Pass”, or find the person by name.",
	}
	textPassTime = i18n.M{
		Kk: "Рұқсат басқа уақытқа берілген. Волонтердің ауысымын тексеріңіз.",
		Ru: "Пропуск выдан на другое время. Проверьте, на какую смену записан волонтёр.",
		En: "The pass is for another time. Check which shift the volunteer signed up for.",
	}
	textOtherShift = i18n.M{
		Kk: "Рұқсат басқа ауысымға берілген: {time}.",
		Ru: "Пропуск выдан на другую смену: {time}.",
		En: "The pass is for another shift: {time}.",
	}
	textBadCode = i18n.M{
		Kk: "Бұл ауысымда мұндай код жоқ. Кодты қайта оқыңыз немесе атын іздеңіз.",
		Ru: "В этой смене нет такого кода. Прочитайте код ещё раз или найдите по имени.",
		En: "No such code in this shift. Read it again, or find the person by name.",
	}
	textSameCode = i18n.M{
		Kk: "Бұл код ауысымда екі адамда бар. Атын іздеңіз.",
		Ru: "Такой код в смене у двоих. Найдите по имени.",
		En: "Two people of this shift have that code. Find the person by name.",
	}
	textNoKey = i18n.M{
		Kk: "Рұқсат кілті әлі дайын емес. Бір минуттан соң қайталаңыз.",
		Ru: "Ключ пропусков ещё не готов. Повторите через минуту.",
		En: "The key for passes is not ready yet. Try again in a minute.",
	}
)

var textOwesLeaving = i18n.M{
	Kk: "Келгені белгіленіп, кеткені белгіленбегендер: {n}. Кеткен уақыттарын белгілеңіз: сағаттар содан есептеледі",
	Ru: "Отмечен приход, но не уход: {n}. Отметьте, когда эти люди ушли: по этому считаются часы",
	En: "Came, and nobody noted their leaving: {n}. Note when they left: their hours follow from it",
}
