package hoursweb

import "asar/internal/kit/i18n"

// The ways between pages, and what waits.
var (
	textHours    = i18n.M{Kk: "Сағаттар", Ru: "Часы", En: "Hours"}
	textDisputes = i18n.M{Kk: "Даулар", Ru: "Споры", En: "Disputes"}
	textToday    = i18n.M{Kk: "Бүгін", Ru: "Сегодня", En: "Today"}
	textShift    = i18n.M{Kk: "Ауысым", Ru: "Смена", En: "Shift"}
	textCheckIn  = i18n.M{Kk: "Белгілеу", Ru: "Отметка", En: "Check-in"}
	textDesk     = i18n.M{Kk: "Ұйым беттері", Ru: "Страницы организации", En: "Pages of the organisation"}
	textPages    = i18n.M{Kk: "Ауысым беттері", Ru: "Страницы смены", En: "Pages of the shift"}
	textLateTask = i18n.M{
		Kk: "Шешім күткен сағаттардың мерзімі ({hours} сағат) өтті. Жазба саны: {n}.",
		Ru: "Часы ждут решения дольше {hours} часов. Записей: {n}.",
		En: "Hours have waited for a decision for more than {hours} hours. Records: {n}.",
	}
	textDisputeTask = i18n.M{
		Kk: "Жауап күткен даулар: {n}. Ең жақын мерзім: {until}.",
		Ru: "Споры ждут ответа: {n}. Ближайший срок {until}.",
		En: "Disputes waiting for an answer: {n}. The first is due {until}.",
	}
)

// The sheet.
var (
	textSheetTitle = i18n.M{Kk: "Сағаттарды растау", Ru: "Подтвердить часы", En: "Confirm hours"}
	textSheetHelp  = i18n.M{
		Kk: "Тек белгіленген жазбалар туралы шешім шығады. Ұсынылған уақытты өзгертсеңіз, себебін жазыңыз: оны волонтер көреді.",
		Ru: "Решение касается только отмеченных записей. Если меняете предложенное время, напишите причину: её увидит волонтёр.",
		En: "Only ticked records are decided. If you change the proposed time, give the reason: the volunteer will see it.",
	}
	textMissing     = i18n.M{Kk: "Кеткені белгіленбегендер", Ru: "Нет отметки об уходе", En: "No departure noted"}
	textMissingHelp = i18n.M{
		Kk: "Кеткен уақыты жазылмайынша сағат есептелмейді.",
		Ru: "Пока уход не записан, часов нет: план вместо факта не засчитывается.",
		En: "Until the departure is entered there are no hours: what was planned never counts as done.",
	}
	textCame      = i18n.M{Kk: "{name}: келгені {came}", Ru: "{name}: приход {came}", En: "{name} came {came}"}
	textEnterOut  = i18n.M{Kk: "Кеткенін жазу", Ru: "Записать уход", En: "Enter the departure"}
	textOdd       = i18n.M{Kk: "Мұқият қараңыз", Ru: "Посмотрите внимательно", En: "Needs a closer look"}
	textPlain     = i18n.M{Kk: "Қалғандары", Ru: "Остальные", En: "The others"}
	textAll       = i18n.M{Kk: "Ұсынылған сағаттар", Ru: "Предложенные часы", En: "Proposed hours"}
	textVolunteer = i18n.M{Kk: "Волонтер", Ru: "Волонтёр", En: "Volunteer"}
	textTime      = i18n.M{Kk: "Уақыт, сағ:мин", Ru: "Время, ч:мин", En: "Time, h:min"}
	textReason    = i18n.M{Kk: "Себебі, өзгерсе", Ru: "Причина, если меняете", En: "Reason, if changed"}
	textSpent     = i18n.M{Kk: "{time}, ұсынылғаны: {proposed}", Ru: "{time}, предложено {proposed}", En: "{time}, proposed {proposed}"}
	textChosen    = i18n.M{Kk: "Белгіленгені:", Ru: "Отмечено:", En: "Ticked:"}
	textConfirm   = i18n.M{Kk: "Растау", Ru: "Подтвердить", En: "Confirm"}
	textAnswer    = i18n.M{Kk: "Жауап беру", Ru: "Ответить", En: "Answer"}
	textDeny      = i18n.M{Kk: "Есептемеу", Ru: "Не засчитать", En: "Deny"}
	textMoreRows  = i18n.M{
		Kk: "Тағы {n} жазба бар: осылар шешілген соң көрінеді.",
		Ru: "Ещё записей: {n}. Они появятся, когда решите эти.",
		En: "{n} more records: they appear once these are decided.",
	}
	textBadTime = i18n.M{
		Kk: "Уақытты сағатпен және минутпен жазыңыз, мысалы 3:30.",
		Ru: "Укажите время часами и минутами, например 3:30.",
		En: "Enter the time as hours and minutes, such as 3:30.",
	}
	textNotTicked = i18n.M{
		Kk: "Жазба өзгертілген, бірақ белгіленбеген. Белгілеңіз немесе бұрынғы мәнін қайтарыңыз.",
		Ru: "Запись изменена, но не отмечена. Отметьте её или верните прежнее значение.",
		En: "The record was changed but not ticked. Tick it, or put back what stood there.",
	}
	textNoneChosen = i18n.M{
		Kk: "Кемінде бір жазбаны белгілеңіз.",
		Ru: "Отметьте хотя бы одну запись.",
		En: "Tick at least one record.",
	}
	textDecidedN = i18n.M{
		Kk: "Шешім сақталды. Жазба саны: {n}.",
		Ru: "Решение записано. Записей: {n}.",
		En: "The decision is recorded. Records: {n}.",
	}
	textDecidedBefore = i18n.M{
		Kk: "Бұл жазбалар туралы шешім бұрын шыққан.",
		Ru: "Об этих записях уже принято решение.",
		En: "These records were decided already.",
	}
	textDisputedUntil = i18n.M{Kk: "Дау, жауап мерзімі: {until}", Ru: "Спор, ответить до {until}", En: "Disputed, answer by {until}"}
	textOwn           = i18n.M{
		Kk: "Өз сағатыңыз: басқа үйлестіруші растайды",
		Ru: "Ваши часы: подтвердит другой координатор",
		En: "Your own hours: another coordinator confirms them",
	}
	textOverlap  = i18n.M{Kk: "Қабаттасады: {time}", Ru: "Пересекается: {time}", En: "Overlaps: {time}"}
	textMany     = i18n.M{Kk: "Күніне {total}: 8 сағаттан көп", Ru: "За день {total}: больше 8 часов", En: "{total} in the day: more than 8 hours"}
	textTooMany  = i18n.M{Kk: "Күніне {total}: шек 10 сағат", Ru: "За день {total}: предел 10 часов", En: "{total} in the day: the limit is 10 hours"}
	textShort    = i18n.M{Kk: "Жарты сағатқа жетпейді", Ru: "Меньше получаса", En: "Less than half an hour"}
	textSaid     = i18n.M{Kk: "Волонтер:", Ru: "Волонтёр:", En: "Volunteer:"}
	textHostSaid = i18n.M{Kk: "Ұйым:", Ru: "Организация:", En: "Organisation:"}
	textHostDid  = i18n.M{
		Kk: "есептелгені {minutes}, ұсынылғаны {proposed}, {when}.",
		Ru: "засчитано {minutes} из {proposed}, {when}.",
		En: "counted {minutes} of {proposed}, {when}.",
	}
	textHistory = i18n.M{Kk: "Бұрын не айтылды:", Ru: "Что было сказано раньше:", En: "What was said before:"}
	textWords   = i18n.M{Kk: "«{text}»", Ru: "«{text}»", En: "“{text}”"}
)

// What was decided.
var (
	textDecidedTitle = i18n.M{Kk: "Шешім шыққандары", Ru: "Уже решено", En: "Decided"}
	textDecidedSum   = i18n.M{Kk: "Расталғаны: {sum}", Ru: "Подтверждено {sum}", En: "Confirmed: {sum}"}
	textDecision     = i18n.M{Kk: "Шешім", Ru: "Решение", En: "Decision"}
	textCounted      = i18n.M{Kk: "Есептелді", Ru: "Засчитано", En: "Counted"}
	textChange       = i18n.M{Kk: "Өзгерту", Ru: "Изменить", En: "Change"}
	textProposed     = i18n.M{Kk: "Шешім күтуде", Ru: "Ждёт решения", En: "Waits for a decision"}
	textVerified     = i18n.M{Kk: "Расталды", Ru: "Подтверждено", En: "Confirmed"}
	textAdjusted     = i18n.M{Kk: "Өзгертіп расталды", Ru: "Подтверждено с изменением", En: "Confirmed with a change"}
	textDenied       = i18n.M{Kk: "Есептелмеді", Ru: "Не засчитано", En: "Denied"}
	textDisputed     = i18n.M{Kk: "Даулы", Ru: "Спор", En: "Disputed"}
	textNothingYet   = i18n.M{Kk: "Мұнда әзірге сағат жоқ", Ru: "Часов пока нет", En: "No hours yet"}
	textNothingHelp  = i18n.M{
		Kk: "Келгені мен кеткені белгіленген адамның сағаты осында көрінеді.",
		Ru: "Как только у человека отмечены приход и уход, его часы появятся здесь.",
		En: "Once somebody's coming and leaving are noted, their hours appear here.",
	}
	textAllDecided  = i18n.M{Kk: "Бәрі шешілді: бұл ауысымда күтіп тұрған сағат жоқ.", Ru: "Всё решено: в этой смене ничего не ждёт.", En: "All decided: nothing waits in this shift."}
	textOpenCheckIn = i18n.M{Kk: "Белгілеуге өту", Ru: "К отметке", En: "To check-in"}
)

// The queue.
var (
	textQueueTitle = i18n.M{Kk: "Шешім күткен сағаттар", Ru: "Часы ждут решения", En: "Hours waiting for a decision"}
	textQueueSum   = i18n.M{
		Kk: "Жазба саны: {n}, барлығы {sum}. Волонтер жауапты 48 сағат ішінде күтеді.",
		Ru: "{n} {n:запись|записи|записей}, всего {sum}. Волонтёры ждут ответа в течение 48 часов.",
		En: "{n} {n:record|records}, {sum} in all. Volunteers expect an answer within 48 hours.",
	}
	textAges        = i18n.M{Kk: "Қанша күннен бері күтуде", Ru: "Сколько дней ждут", En: "How many days they have waited"}
	textAge0        = i18n.M{Kk: "0–2 күн", Ru: "0–2 дня", En: "0–2 days"}
	textAge3        = i18n.M{Kk: "3–7 күн", Ru: "3–7 дней", En: "3–7 days"}
	textAge8        = i18n.M{Kk: "8–30 күн", Ru: "8–30 дней", En: "8–30 days"}
	textAge31       = i18n.M{Kk: "30 күннен көп", Ru: "больше 30 дней", En: "more than 30 days"}
	textByShift     = i18n.M{Kk: "Ауысымдар бойынша", Ru: "По сменам", En: "By shift"}
	textRecords     = i18n.M{Kk: "Жазба", Ru: "Записи", En: "Records"}
	textSum         = i18n.M{Kk: "Сағаты", Ru: "Часы", En: "Hours"}
	textDue         = i18n.M{Kk: "Шешім мерзімі", Ru: "Решить до", En: "Decide by"}
	textOverdue     = i18n.M{Kk: "Мерзімі өтті: {when}", Ru: "Срок вышел {when}", En: "Overdue since {when}"}
	textHasDisputes = i18n.M{Kk: "даулар: {n}", Ru: "споры: {n}", En: "disputes: {n}"}
	textNoQueue     = i18n.M{Kk: "Күтіп тұрған сағат жоқ", Ru: "Ничего не ждёт решения", En: "Nothing waits for a decision"}
	textNoQueueHelp = i18n.M{
		Kk: "Ауысымнан кейін кеткендер белгіленсе, олардың сағаттары осында келеді.",
		Ru: "Когда после смены отметят уход, часы придут сюда.",
		En: "When people's leaving is noted after a shift, their hours come here.",
	}
	textMoreMissing = i18n.M{Kk: "Тағы осындай: {n}.", Ru: "Таких ещё {n}.", En: "{n} more like this."}
)

// The disputes.
var (
	textDisputesTitle = i18n.M{Kk: "Даулар", Ru: "Споры", En: "Disputes"}
	textDisputesHelp  = i18n.M{
		Kk: "Екі жақтың сөзін оқып, уақытты жазыңыз да, жауабыңыздың себебін көрсетіңіз. Жауап беру мерзімі: 5 күн.",
		Ru: "Прочитайте слова обеих сторон, укажите время и объясните ответ. На ответ есть 5 дней.",
		En: "Read what both sides say, enter the time and give the reason for your answer. An answer is due within 5 days.",
	}
	textNoDisputes     = i18n.M{Kk: "Дау жоқ", Ru: "Споров нет", En: "No disputes"}
	textNoDisputesHelp = i18n.M{
		Kk: "Волонтер шешіммен келіспесе, 5 күн ішінде дауласа алады. Ондай жазба осында көрінеді.",
		Ru: "Если волонтёр не согласен с решением, он может оспорить его за 5 дней. Такая запись появится здесь.",
		En: "A volunteer who disagrees with a decision may dispute it within 5 days. Such a record appears here.",
	}
)
