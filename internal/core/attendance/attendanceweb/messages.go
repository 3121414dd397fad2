package attendanceweb

import (
	"asar/internal/core/signup"
	"asar/internal/kit/i18n"
)

// The coordinator's day.
var (
	textToday      = i18n.M{Kk: "Бүгін", Ru: "Сегодня", En: "Today"}
	textTodayTitle = i18n.M{Kk: "Бүгін: {day}", Ru: "Сегодня, {day}", En: "Today, {day}"}
	textDesk       = i18n.M{Kk: "Ұйым беттері", Ru: "Страницы организации", En: "Pages of the organisation"}
	textFirst      = i18n.M{Kk: "Алдымен мыналар", Ru: "Сначала это", En: "These first"}
	textAllDone    = i18n.M{
		Kk: "Кешіккен іс жоқ: кеткендердің бәрі белгіленген.",
		Ru: "Просроченного нет: уход отмечен у всех.",
		En: "Nothing is overdue: everybody's leaving was noted.",
	}
	textNoDeparture = i18n.M{
		Kk: "Кеткені белгіленбеген: {name}, келгені {came}.",
		Ru: "Не отмечен уход: {name}, приход {came}.",
		En: "No departure noted: {name}, who came {came}.",
	}
	textMoreOfThese = i18n.M{Kk: "Тағы осындай: {n}.", Ru: "Таких ещё {n}.", En: "{n} more like this."}
	textShiftsToday = i18n.M{Kk: "Бүгінгі ауысымдар", Ru: "Смены сегодня", En: "Shifts today"}
	textNoneToday   = i18n.M{
		Kk: "Бүгін ауысым жоқ. Ең жақындары:",
		Ru: "Сегодня смен нет. Ближайшие:",
		En: "No shifts today. The next ones:",
	}
	textNoneAhead = i18n.M{
		Kk: "Алдағы екі аптада ауысым жоқ",
		Ru: "На две недели вперёд смен нет",
		En: "No shifts in the next two weeks",
	}
	textNoneAheadHelp = i18n.M{
		Kk: "Іс жариялап, ауысымдарын қосыңыз: олар осы бетте көрінеді.",
		Ru: "Опубликуйте дело и добавьте смены: они появятся на этой странице.",
		En: "Publish an opportunity and add its shifts: they will appear on this page.",
	}
	textToDeeds      = i18n.M{Kk: "Істерге өту", Ru: "К делам", En: "To the opportunities"}
	textHeadcount    = i18n.M{Kk: "Келгені: {came} / {all}", Ru: "Пришли: {came} из {all}", En: "Came: {came} of {all}"}
	textHereNow      = i18n.M{Kk: "қазір орнында: {n}", Ru: "сейчас на месте: {n}", En: "here now: {n}"}
	textQueue        = i18n.M{Kk: "кезекте: {n}", Ru: "в очереди: {n}", En: "waiting: {n}"}
	textOpenCheckIn  = i18n.M{Kk: "Белгілеуді ашу", Ru: "Открыть отметку", En: "Open check-in"}
	textOpenShift    = i18n.M{Kk: "Кім жазылды", Ru: "Кто записан", En: "Who signed up"}
	textPrintList    = i18n.M{Kk: "Тізімді басып шығару", Ru: "Распечатать список", En: "Print the list"}
	textShiftPages   = i18n.M{Kk: "Ауысым беттері", Ru: "Страницы смены", En: "Pages of the shift"}
	textCalledOff    = i18n.M{Kk: "Ауысым тоқтатылған.", Ru: "Смена отменена.", En: "The shift was cancelled."}
	textCallOffCause = i18n.M{Kk: "Себебі: {reason}", Ru: "Причина: {reason}", En: "Reason: {reason}"}
)

// The shift.
var (
	textShift        = i18n.M{Kk: "Ауысым", Ru: "Смена", En: "Shift"}
	textApplicants   = i18n.M{Kk: "Жазылғандар", Ru: "Записавшиеся", En: "People signed up"}
	textSignedUp     = i18n.M{Kk: "жазылған уақыты: {when}", Ru: "запись {when}", En: "signed up {when}"}
	textAge          = i18n.M{Kk: "жасы: {age}", Ru: "возраст: {age}", En: "age: {age}"}
	textHasPlace     = i18n.M{Kk: "Орны бар", Ru: "Место есть", En: "Has a place"}
	textNumber       = i18n.M{Kk: "Кезектегі нөмірі: {n}", Ru: "В очереди № {n}", En: "No. {n} in the list"}
	textOfferedUntil = i18n.M{Kk: "Жауап мерзімі: {until}", Ru: "Ответит до {until}", En: "Answers by {until}"}
	textNobodyYet    = i18n.M{Kk: "Мұнда әзірге ешкім жоқ", Ru: "Здесь пока никого", En: "Nobody here yet"}
	textCall         = i18n.M{Kk: "Қоңырау шалу", Ru: "Позвонить", En: "Call"}
)

// tabText names a tab with its count.
func tabText(s signup.State) i18n.M {
	switch s {
	case signup.Offered:
		return i18n.M{Kk: "Ұсынылған: {n}", Ru: "Предложено: {n}", En: "Offered: {n}"}
	case signup.Waiting:
		return i18n.M{Kk: "Кезекте: {n}", Ru: "В очереди: {n}", En: "Waiting list: {n}"}
	default:
		return i18n.M{Kk: "Орны бар: {n}", Ru: "С местом: {n}", En: "With a place: {n}"}
	}
}

// emptyTab says why a tab is empty.
func emptyTab(s signup.State) i18n.M {
	switch s {
	case signup.Offered:
		return i18n.M{
			Kk: "Орын босаса, ол кезектегі біріншіге ұсынылып, осында көрінеді.",
			Ru: "Когда место освободится, его предложат первому в очереди, и он появится здесь.",
			En: "When a place falls free, it is offered to the first in the waiting list, who then appears here.",
		}
	case signup.Waiting:
		return i18n.M{
			Kk: "Орын таусылғаннан кейін жазылғандар келу ретімен осында тұрады.",
			Ru: "Когда места кончатся, записавшиеся встанут сюда в порядке записи.",
			En: "Once the places are gone, people stand here in the order in which they signed up.",
		}
	default:
		return i18n.M{
			Kk: "Іс тізімде тұр: жазылғандар осында көрінеді.",
			Ru: "Дело стоит в списке: записавшиеся появятся здесь.",
			En: "The opportunity is in the list: those who sign up will appear here.",
		}
	}
}

// Check-in.
var (
	textCheckIn      = i18n.M{Kk: "Белгілеу", Ru: "Отметка", En: "Check-in"}
	textCheckInTitle = i18n.M{Kk: "Ауысымдағы белгілеу", Ru: "Отметка на смене", En: "Check-in"}
	textIn           = i18n.M{Kk: "Келді", Ru: "Приход", En: "Check in"}
	textOut          = i18n.M{Kk: "Кетті", Ru: "Уход", En: "Check out"}
	textGuardian     = i18n.M{Kk: "Ата-анасының байланысы", Ru: "Контакт родителя", En: "A parent's contact"}
	textGuardianOf   = i18n.M{Kk: "Бала", Ru: "Ребёнок", En: "Child"}
	textReach        = i18n.M{Kk: "Байланысу", Ru: "Как связаться", En: "How to reach them"}
	textGuardianWill = i18n.M{
		Kk: "Байланыс осы ауысым үшін ғана ашылады. Ашқаныңыз жазылады, ата-ана мұны көреді.",
		Ru: "Контакт открывается только для этой смены. Это будет записано, и родитель это увидит.",
		En: "The contact is opened for this shift only. It will be written down, and the parent will see it.",
	}
	textGuardianOpen  = i18n.M{Kk: "Байланысты ашу", Ru: "Открыть контакт", En: "Open the contact"}
	textGuardianNoted = i18n.M{
		Kk: "Ашқаныңыз жазылды, мұны ата-ана өз бетінде көреді. Байланысты тек осы ауысымға қатысты қолданыңыз.",
		Ru: "То, что вы открыли контакт, записано, и родитель это видит. Используйте его только для этой смены.",
		En: "That you opened it is written down, and the parent sees it. Use the contact for this shift only.",
	}
	textActs  = i18n.M{Kk: "Не белгілейміз", Ru: "Что отмечаем", En: "What is noted"}
	textField = i18n.M{
		Kk: "Рұқсат коды немесе аты-жөнінің үш әрпі",
		Ru: "Код с пропуска или три буквы имени",
		En: "Code of the pass, or three letters of a name",
	}
	textFieldHint = i18n.M{
		Kk: "Әріптер кирилше де, латынша да бола береді",
		Ru: "Буквы любые: кириллица или латиница",
		En: "Any letters: Cyrillic or Latin",
	}
	textSubmitIn      = i18n.M{Kk: "Келгенін белгілеу", Ru: "Отметить приход", En: "Check in"}
	textSubmitOut     = i18n.M{Kk: "Кеткенін белгілеу", Ru: "Отметить уход", En: "Check out"}
	textScan          = i18n.M{Kk: "Камерамен сканерлеу", Ru: "Сканировать камерой", En: "Scan with the camera"}
	textStopScan      = i18n.M{Kk: "Камераны өшіру", Ru: "Выключить камеру", En: "Turn the camera off"}
	textTypeSomething = i18n.M{
		Kk: "Волонтердің рұқсатындағы кодты немесе аты-жөнінің үш әрпін жазыңыз.",
		Ru: "Введите код с пропуска волонтёра или три буквы его имени.",
		En: "Enter the code of the volunteer's pass, or three letters of the name.",
	}
	textNoScanner = i18n.M{
		Kk: "Бұл телефонның браузері QR кодын оқи алмайды. Рұқсаттағы қысқа кодты өріске жазыңыз.",
		Ru: "Браузер этого телефона не умеет читать QR-коды. Введите в поле короткий код с пропуска.",
		En: "This phone's browser cannot read QR codes. Enter the short code of the pass in the field.",
	}
	textNoCamera = i18n.M{
		Kk: "Камера ашылмады. Браузердің баптауында рұқсат беріңіз немесе қысқа кодты өріске жазыңыз.",
		Ru: "Камера не открылась. Разрешите её в настройках браузера или введите короткий код в поле.",
		En: "The camera did not open. Allow it in the browser's settings, or enter the short code in the field.",
	}
	textAim = i18n.M{
		Kk: "Камераны рұқсаттың QR кодына бағыттаңыз.",
		Ru: "Наведите камеру на QR-код пропуска.",
		En: "Point the camera at the QR code of the pass.",
	}
	textNotSent = i18n.M{
		Kk: "Байланыс жоқ, белгі сақталмады. Желі пайда болғанда қайталаңыз.",
		Ru: "Нет связи, отметка не записана. Повторите, когда появится сеть.",
		En: "No connection; nothing was noted. Try again when there is one.",
	}
	textNotedIn = i18n.M{
		Kk: "Келді: {name}, {clock}.",
		Ru: "Приход отмечен: {name}, {clock}.",
		En: "Checked in: {name}, {clock}.",
	}
	textNotedOut = i18n.M{
		Kk: "Кетті: {name}, {clock}.",
		Ru: "Уход отмечен: {name}, {clock}.",
		En: "Checked out: {name}, {clock}.",
	}
	textInBefore = i18n.M{
		Kk: "Келгені бұрын белгіленген: {name}, {clock}.",
		Ru: "Приход уже отмечен: {name}, {clock}.",
		En: "Checked in already: {name}, {clock}.",
	}
	textOutBefore = i18n.M{
		Kk: "Кеткені бұрын белгіленген: {name}, {clock}.",
		Ru: "Уход уже отмечен: {name}, {clock}.",
		En: "Checked out already: {name}, {clock}.",
	}
	textRoster      = i18n.M{Kk: "Тізім", Ru: "Список", En: "Roster"}
	textFoundBy     = i18n.M{Kk: "«{letters}» бойынша табылғаны: {n}", Ru: "По «{letters}» найдено: {n}", En: "Found by “{letters}”: {n}"}
	textShowAll     = i18n.M{Kk: "Бүкіл тізім", Ru: "Весь список", En: "The whole roster"}
	textEmptyRoster = i18n.M{
		Kk: "Ауысымға ешкім жазылмаған",
		Ru: "На смену никто не записан",
		En: "Nobody has signed up for this shift",
	}
	textEmptyRosterHelp = i18n.M{
		Kk: "Сілтемені таратыңыз: жазылғандар бірден осында көрінеді.",
		Ru: "Поделитесь ссылкой на дело: записавшиеся сразу появятся здесь.",
		En: "Share the opportunity's link: whoever signs up appears here at once.",
	}
	textTooManyRows = i18n.M{
		Kk: "Тағы {n} адам бар. Үш әрпін жазыңыз: табылғандар ғана қалады.",
		Ru: "Ещё в списке: {n}. Введите три буквы имени, останутся только найденные.",
		En: "{n} more on the roster. Enter three letters of a name to see only those found.",
	}
	textOpenDeed     = i18n.M{Kk: "Істің беті", Ru: "Страница дела", En: "The opportunity's page"}
	textArrivals     = i18n.M{Kk: "Кім қашан келді", Ru: "Кто когда пришёл", En: "Who came when"}
	textArrivalsSaid = i18n.M{
		Kk: "Алғашқысы {first}, соңғысы {last}. Ең көбі {busy} кезінде, {step} минутта: {n}.",
		Ru: "Первый в {first}, последний в {last}. Больше всего с {busy}, за {step} минут: {n}.",
		En: "The first at {first}, the last at {last}. Most from {busy}, in {step} minutes: {n}.",
	}
	textCorrect     = i18n.M{Kk: "Түзету", Ru: "Исправить", En: "Correct"}
	textNExpected   = i18n.M{Kk: "Күтеміз: {n}", Ru: "Ждём: {n}", En: "Expected: {n}"}
	textNHere       = i18n.M{Kk: "Орнында: {n}", Ru: "На месте: {n}", En: "Here: {n}"}
	textNLeft       = i18n.M{Kk: "Кетті: {n}", Ru: "Уход отмечен: {n}", En: "Left: {n}"}
	textNAbsent     = i18n.M{Kk: "Келмеді: {n}", Ru: "Неявка: {n}", En: "Did not come: {n}"}
	textExpected    = i18n.M{Kk: "Күтеміз", Ru: "Ждём", En: "Expected"}
	textHere        = i18n.M{Kk: "Орнында", Ru: "На месте", En: "Here"}
	textLeft        = i18n.M{Kk: "Кетті", Ru: "Уход отмечен", En: "Left"}
	textAbsent      = i18n.M{Kk: "Келмеді", Ru: "Неявка", En: "Did not come"}
	textForgotten   = i18n.M{Kk: "Кеткені белгіленбеген", Ru: "Нет отметки об уходе", En: "No departure noted"}
	textOffered     = i18n.M{Kk: "Орын ұсынылған", Ru: "Место предложено", En: "Place offered"}
	textCameAt      = i18n.M{Kk: "келгені {clock}", Ru: "приход {clock}", En: "came {clock}"}
	textCameAndLeft = i18n.M{
		Kk: "келгені {in}, кеткені {out}",
		Ru: "приход {in}, уход {out}",
		En: "came {in}, left {out}",
	}
)

// Correction.
var (
	textCorrectTitle = i18n.M{Kk: "Белгіні түзету", Ru: "Исправить отметку", En: "Correct what was noted"}
	textCorrectHelp  = i18n.M{
		Kk: "Уақыт екі өрісте де бос болса, адам келмеген деп жазылады. Сағаты расталған болса, ол қайта тексеріледі.",
		Ru: "Если оба времени пусты, запишем неявку. Уже подтверждённые часы придётся подтвердить заново.",
		En: "With both times empty, the person did not come. Hours that were verified already must be verified again.",
	}
	textCameField     = i18n.M{Kk: "Келген уақыты", Ru: "Время прихода", En: "Time of coming"}
	textLeftField     = i18n.M{Kk: "Кеткен уақыты", Ru: "Время ухода", En: "Time of leaving"}
	textClockHint     = i18n.M{Kk: "Мысалы 09:30", Ru: "Например, 09:30", En: "For example 09:30"}
	textReason        = i18n.M{Kk: "Себебі", Ru: "Причина", En: "Reason"}
	textReasonHint    = i18n.M{Kk: "Волонтер оны көреді", Ru: "Её увидит волонтёр", En: "The volunteer will see it"}
	textSave          = i18n.M{Kk: "Түзетуді сақтау", Ru: "Сохранить исправление", En: "Save the correction"}
	textNotAClock     = i18n.M{Kk: "Уақытты сағат:минут түрінде жазыңыз, мысалы 09:30.", Ru: "Запишите время часами и минутами, например 09:30.", En: "Enter the time as hours and minutes, such as 09:30."}
	textHistory       = i18n.M{Kk: "Жазбалар тарихы", Ru: "История отметок", En: "History"}
	textNoHistory     = i18n.M{Kk: "Әзірге ештеңе белгіленбеген.", Ru: "Пока ничего не отмечено.", En: "Nothing was noted yet."}
	textDidIn         = i18n.M{Kk: "Келгені {clock}", Ru: "Приход {clock}", En: "Came {clock}"}
	textDidOut        = i18n.M{Kk: "Кеткені {clock}", Ru: "Уход {clock}", En: "Left {clock}"}
	textDidCorrect    = i18n.M{Kk: "Түзетілді: {after}", Ru: "Исправлено: {after}", En: "Corrected: {after}"}
	textDidNotCome    = i18n.M{Kk: "келмеді", Ru: "неявка", En: "did not come"}
	textBy            = i18n.M{Kk: "белгілеген: {name}, {when}", Ru: "отметка: {name}, {when}", En: "noted by {name}, {when}"}
	textBySystem      = i18n.M{Kk: "платформа", Ru: "платформа", En: "the platform"}
	textBecause       = i18n.M{Kk: "Себебі: {reason}", Ru: "Причина: {reason}", En: "Reason: {reason}"}
	textTooEarly      = i18n.M{Kk: "Түзететін ештеңе жоқ: белгілеу әлі ашылған жоқ.", Ru: "Исправлять пока нечего: отметка ещё не открыта.", En: "There is nothing to correct: check-in has not opened yet."}
	textHasNoPlace    = i18n.M{Kk: "Бұл адамның ауысымда орны жоқ.", Ru: "У этого человека нет места в смене.", En: "This person has no place in the shift."}
	textCorrectedDone = i18n.M{Kk: "Түзетілді: {name}.", Ru: "Исправлено: {name}.", En: "Corrected: {name}."}
)

// How somebody was found at check-in; a name is the usual way and needs no word.
var (
	textByScan = i18n.M{Kk: ", рұқсат сканерленді", Ru: ", по пропуску", En: ", pass scanned"}
	textByCode = i18n.M{Kk: ", код бойынша", Ru: ", по коду", En: ", by code"}
)

// The paper.
var (
	textPaperTitle   = i18n.M{Kk: "Қол қою парағы", Ru: "Лист подписей", En: "Signature list"}
	textHost         = i18n.M{Kk: "Ұйым", Ru: "Организация", En: "Organisation"}
	textLeader       = i18n.M{Kk: "Жетекшісі", Ru: "Руководитель", En: "Leader"}
	textHaveSignedUp = i18n.M{Kk: "Жазылғандар", Ru: "Записано", En: "Signed up"}
	textFullName     = i18n.M{Kk: "Аты-жөні", Ru: "Фамилия, имя", En: "Full name"}
	textCameColumn   = i18n.M{Kk: "Келді", Ru: "Приход", En: "Came"}
	textLeftColumn   = i18n.M{Kk: "Кетті", Ru: "Уход", En: "Left"}
	textSignature    = i18n.M{Kk: "Қолы", Ru: "Подпись", En: "Signature"}
	textQRLabel      = i18n.M{Kk: "Осы ауысымдағы белгілеу бетінің QR коды", Ru: "QR-код страницы отметки этой смены", En: "QR code of this shift's check-in page"}
	textPrinted      = i18n.M{Kk: "Басып шығарылды: {when}, {name}", Ru: "Распечатано: {when}, {name}", En: "Printed {when}, {name}"}
	textToPrint      = i18n.M{Kk: "Басып шығару: Ctrl + P (Mac: Cmd + P), телефонда — «Бөлісу» мәзірі.", Ru: "Печать: Ctrl + P (на Mac Cmd + P), на телефоне — меню «Поделиться».", En: "To print: Ctrl + P (Cmd + P on a Mac); on a phone, the share menu."}
)

var textWhoSignedUp = i18n.M{Kk: "Кім жазылды, кім келді", Ru: "Кто записался и пришёл", En: "Who signed up and came"}
