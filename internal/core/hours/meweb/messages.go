package meweb

import "asar/internal/kit/i18n"

// The overview.
var (
	textMe     = i18n.M{Kk: "Менің бетім", Ru: "Моя страница", En: "My page"}
	textHello  = i18n.M{Kk: "Сәлеметсіз бе, {name}!", Ru: "Здравствуйте, {name}!", En: "Hello, {name}!"}
	textToDo   = i18n.M{Kk: "Сізді күтіп тұр", Ru: "Ждёт вас", En: "Waiting for you"}
	textNoToDo = i18n.M{
		Kk: "Қазір сізден ештеңе талап етілмейді.",
		Ru: "Сейчас от вас ничего не требуется.",
		En: "Nothing is asked of you now.",
	}
	textToAnswer    = i18n.M{Kk: "Сізге орын босады", Ru: "Освободилось место", En: "A place for you"}
	textToAnswerBy  = i18n.M{Kk: "Жауап беру мерзімі: {until}", Ru: "Ответьте до {until}", En: "Answer by {until}"}
	textToDisputeBy = i18n.M{
		Kk: "Келіспесеңіз, дауласу мерзімі: {until}",
		Ru: "Если не согласны, оспорьте до {until}",
		En: "If you disagree, dispute it by {until}",
	}
	textToAsk = i18n.M{
		Kk: "{day}: келгеніңіз белгіленбеген. Болсаңыз, жетекшіге хабарласыңыз",
		Ru: "{day}: приход не отмечен. Если вы были, свяжитесь с руководителем",
		En: "{day}: you were not checked in. If you were there, contact the leader",
	}
	textSections   = i18n.M{Kk: "Жеке бөлімдер", Ru: "Личные разделы", En: "My sections"}
	textShifts     = i18n.M{Kk: "Менің ауысымдарым", Ru: "Мои смены", En: "My shifts"}
	textPass       = i18n.M{Kk: "Рұқсат", Ru: "Пропуск", En: "Pass"}
	textMyOrgs     = i18n.M{Kk: "Менің ұйымдарым", Ru: "Мои организации", En: "My organisations"}
	textChildHours = i18n.M{Kk: "Сағаттары", Ru: "Часы", En: "Hours"}
	textChildTotal = i18n.M{Kk: "Расталғаны: {hours}", Ru: "Подтверждено: {hours}", En: "Verified: {hours}"}
	textConsents   = i18n.M{Kk: "Келісімдерім", Ru: "Мои согласия", En: "My consents"}
	textProfile    = i18n.M{Kk: "Профиль", Ru: "Профиль", En: "Profile"}
	textDetails    = i18n.M{Kk: "Толығырақ: менің сағаттарым", Ru: "Подробнее: мои часы", En: "More: my hours"}
)

// The next shift.
var (
	textNextShift = i18n.M{Kk: "Келесі ауысым", Ru: "Следующая смена", En: "Next shift"}
	textNoNext    = i18n.M{Kk: "Алда ауысымыңыз жоқ", Ru: "Впереди смен нет", En: "No shift to come"}
	textNoNextWhy = i18n.M{
		Kk: "Жазылсаңыз, рұқсатыңыз осы жерде тұрады.",
		Ru: "Запишитесь, и пропуск будет здесь.",
		En: "Sign up, and your pass will be here.",
	}
	textFind     = i18n.M{Kk: "Іс табу", Ru: "Найти дело", En: "Find an opportunity"}
	textOpenPass = i18n.M{Kk: "Рұқсатты ашу", Ru: "Открыть пропуск", En: "Open the pass"}
	textPassCode = i18n.M{Kk: "Рұқсаттың QR-коды, код {code}", Ru: "QR-код пропуска, код {code}", En: "QR code of the pass, code {code}"}
	textOnline   = i18n.M{Kk: "Онлайн", Ru: "Онлайн", En: "Online"}
)

// The year: ring, milestones, charts.
var (
	textHours      = i18n.M{Kk: "Менің сағаттарым", Ru: "Мои часы", En: "My hours"}
	textYearHours  = i18n.M{Kk: "Осы жылғы сағаттар", Ru: "Часы за этот год", En: "Hours of this year"}
	textHoursWhole = i18n.M{Kk: "{n:сағат расталды}", Ru: "{n:час подтверждён|часа подтверждено|часов подтверждено}", En: "{n:hour|hours} verified"}
	textHoursPart  = i18n.M{Kk: "сағат расталды", Ru: "часа подтверждено", En: "hours verified"}
	textOfGoal     = i18n.M{Kk: "{year} ж., меже: {goal}", Ru: "из {goal} за {year} год", En: "of {goal} in {year}"}
	textFirst      = i18n.M{Kk: "алғашқы {n}", Ru: "первые {n}", En: "first {n}"}
	textNext       = i18n.M{Kk: "келесі {n}", Ru: "следующие {n}", En: "next {n}"}
	textPending    = i18n.M{Kk: "күтуде: {hours}", Ru: "ждёт: {hours}", En: "waiting: {hours}"}
	textAhead      = i18n.M{Kk: "алда: {hours}", Ru: "впереди: {hours}", En: "ahead: {hours}"}
	textFirstGoal  = i18n.M{Kk: "Алғашқы {n} сағат", Ru: "Первые {n} часов", En: "The first {n} hours"}
	textNextGoal   = i18n.M{Kk: "Келесі {n} сағат", Ru: "Следующие {n} часов", En: "The next {n} hours"}
	textGoalDone   = i18n.M{Kk: "Жиналды", Ru: "Набрано", En: "Reached"}
	textReached    = i18n.M{Kk: "Жиналған күні: {day}", Ru: "Набраны {day}", En: "Reached on {day}"}
	textAfterFirst = i18n.M{
		Kk: "Алғашқы сағаттар жиналғаннан кейін басталады.",
		Ru: "Начнётся, когда наберутся первые часы.",
		En: "Begins once the first are complete.",
	}
	textLeft     = i18n.M{Kk: "Қалғаны: {rest}.", Ru: "Осталось {rest}.", En: "{rest} to go."}
	textLeftPace = i18n.M{
		Kk: "Қалғаны: {rest}. Осы қарқынмен (аптасына {pace}) шамамен {day} күні жиналады.",
		Ru: "Осталось {rest}. При вашем темпе ({pace} в неделю) — примерно {day}.",
		En: "{rest} to go. At your pace ({pace} a week), about {day}.",
	}
	textWeeks     = i18n.M{Kk: "12 апта, сағат", Ru: "12 недель, часы", En: "12 weeks, hours"}
	textWeeksSaid = i18n.M{
		Kk: "{from} – {to} аралығындағы апталар; ең белсенді апта {day} басталған, сағаты: {best}",
		Ru: "Недели с {from} по {to}; самая активная началась {day}: {best}",
		En: "Weeks from {from} to {to}; the busiest began on {day}: {best}",
	}
	textNoWeeks = i18n.M{
		Kk: "Соңғы 12 аптада расталған сағат жоқ.",
		Ru: "За последние 12 недель подтверждённых часов нет.",
		En: "No verified hours in the last 12 weeks.",
	}
	textByDirection = i18n.M{Kk: "Бағыттар бойынша", Ru: "По направлениям", En: "By direction"}
	textNoDirection = i18n.M{
		Kk: "Биыл расталған сағат әлі жоқ: олар ауысымнан кейін, үйлестіруші растағанда пайда болады.",
		Ru: "Подтверждённых часов в этом году ещё нет: они появятся после смены, когда координатор их подтвердит.",
		En: "No verified hours this year yet: they come after a shift, once the coordinator has vouched for them.",
	}
	textOtherDir = i18n.M{Kk: "Басқа", Ru: "Другое", En: "Other"}
	textCSV      = i18n.M{Kk: "CSV көшірме", Ru: "Выписка CSV", En: "Statement as CSV"}
)

// The records.
var (
	textRecords   = i18n.M{Kk: "Жазбалар", Ru: "Записи", En: "Records"}
	textAll       = i18n.M{Kk: "Барлығы: {n}", Ru: "Все {n}", En: "All {n}"}
	textNoRecords = i18n.M{Kk: "Жазба әлі жоқ", Ru: "Записей ещё нет", En: "No records yet"}
	textNoneWhy   = i18n.M{
		Kk: "Сағат былай жиналады: ауысымға жазыласыз, келіп-кеткеніңіз белгіленеді, үйлестіруші растайды.",
		Ru: "Часы появляются так: вы записываетесь, вас отмечают на смене, координатор подтверждает.",
		En: "Hours come about like this: you sign up, you are checked in and out, the coordinator vouches for them.",
	}
	textDeed    = i18n.M{Kk: "Іс", Ru: "Дело", En: "Opportunity"}
	textDate    = i18n.M{Kk: "Күні", Ru: "Дата", En: "Date"}
	textHoursOf = i18n.M{Kk: "Сағат", Ru: "Часы", En: "Hours"}
	textState   = i18n.M{Kk: "Күйі", Ru: "Состояние", En: "State"}
	textJournal = i18n.M{Kk: "Журнал", Ru: "Журнал", En: "Ledger"}
	textContest = i18n.M{Kk: "Дауласу, мерзімі: {until}", Ru: "Оспорить до {until}", En: "Dispute by {until}"}

	textPlanned      = i18n.M{Kk: "Жоспарда", Ru: "Запланировано", En: "Planned"}
	textMarkSoon     = i18n.M{Kk: "Үйлестіруші белгілеуде", Ru: "Координатор ещё отмечает", En: "Being noted"}
	textNoMark       = i18n.M{Kk: "Белгі жоқ", Ru: "Нет отметки", En: "Not checked in"}
	textNoLeaving    = i18n.M{Kk: "Кеткені белгіленбеген: үйлестіруші кезегі", Ru: "Нет отметки об уходе: ждёт координатора", En: "Leaving not noted: the coordinator's turn"}
	textProposed     = i18n.M{Kk: "Растау мерзімі: {until}", Ru: "Ждёт координатора до {until}", En: "Coordinator's turn, by {until}"}
	textProposedLate = i18n.M{Kk: "Растау кешігуде, мерзімі: {until}", Ru: "Координатор не успел до {until}", En: "Coordinator is late, due {until}"}
	textVerified     = i18n.M{Kk: "Расталды", Ru: "Подтверждено", En: "Verified"}
	textAdjusted     = i18n.M{Kk: "Расталды: {given} / {asked}", Ru: "Подтверждено {given} из {asked}", En: "Verified {given} of {asked}"}
	textDenied       = i18n.M{Kk: "Расталмады", Ru: "Не подтверждено", En: "Denied"}
	textDisputed     = i18n.M{Kk: "Дау: жауап мерзімі {until}", Ru: "Спор: ответ до {until}", En: "Disputed: answer by {until}"}
	textDisputedLate = i18n.M{Kk: "Дау: жауап кешігуде, мерзімі {until}", Ru: "Спор: ответ просрочен, срок был {until}", En: "Disputed: the answer is late, due {until}"}
)

// One record, with both sides.
var (
	textHow        = i18n.M{Kk: "Қалай есептелді", Ru: "Как посчитали", En: "How it was counted"}
	textShiftOf    = i18n.M{Kk: "Ауысым", Ru: "Смена", En: "Shift"}
	textMarks      = i18n.M{Kk: "Келді – кетті", Ru: "Пришли – ушли", En: "Came – left"}
	textCameOnly   = i18n.M{Kk: "келді {in}, кеткені белгіленбеген", Ru: "пришли в {in}, уход не отмечен", En: "came at {in}, leaving not noted"}
	textProposedBy = i18n.M{Kk: "Белгі бойынша", Ru: "По отметкам", En: "By the marks"}
	textGiven      = i18n.M{Kk: "Расталғаны", Ru: "Подтверждено", En: "Verified"}
	textDecidedAt  = i18n.M{Kk: "Шешім уақыты", Ru: "Решение", En: "Decided"}
	textEntry      = i18n.M{Kk: "Журналдағы нөмір", Ru: "Номер в журнале", En: "Number in the ledger"}
	textSides      = i18n.M{Kk: "Екі тарап", Ru: "Две стороны", En: "Both sides"}
	textHostSays   = i18n.M{Kk: "Ұйым: {name}", Ru: "Организация: {name}", En: "The organisation: {name}"}
	textYouSay     = i18n.M{Kk: "Сіз", Ru: "Вы", En: "You"}
	textNotYet     = i18n.M{
		Kk: "Әлі шешім жоқ. Үйлестірушінің мерзімі: {until}.",
		Ru: "Решения ещё нет. Срок координатора: {until}.",
		En: "No decision yet. The coordinator's time runs until {until}.",
	}
	textVouched  = i18n.M{Kk: "Барлық уақыт расталды: {given}.", Ru: "Подтверждено всё время: {given}.", En: "All the time is vouched for: {given}."}
	textPartly   = i18n.M{Kk: "Расталғаны: {given} / {asked}.", Ru: "Подтверждено {given} из {asked}.", En: "Vouched for: {given} of {asked}."}
	textNothing  = i18n.M{Kk: "Сағат расталмады.", Ru: "Часы не подтверждены.", En: "The hours were denied."}
	textReason   = i18n.M{Kk: "Себебі: {reason}", Ru: "Причина: {reason}", En: "The reason: {reason}"}
	textNoReason = i18n.M{Kk: "Себебі көрсетілмеген.", Ru: "Причина не указана.", En: "No reason was given."}
	textYouSaid  = i18n.M{Kk: "Қарсылық жіберілді: {at}", Ru: "Возражение отправлено: {at}", En: "You objected: {at}"}
	textAnswerBy = i18n.M{
		Kk: "Ұйымның жауап беру мерзімі: {until}. Оған дейін бұрынғы шешім күшінде.",
		Ru: "Организация ответит до {until}. До этого действует прежнее решение.",
		En: "The organisation answers by {until}. Until then its decision stands.",
	}
	textSilent = i18n.M{Kk: "Қарсылық білдірмедіңіз.", Ru: "Возражений от вас нет.", En: "You have not objected."}
	textObject = i18n.M{Kk: "Немен келіспейсіз?", Ru: "С чем вы не согласны?", En: "What do you disagree with?"}
	textTip    = i18n.M{
		Kk: "Қашан келіп, қашан кеткеніңізді және кім көргенін жазыңыз. {why}.",
		Ru: "Напишите, когда пришли, когда ушли и кто это видел. {why}.",
		En: "Say when you came, when you left and who saw it. {why}.",
	}
	textSend       = i18n.M{Kk: "Қарсылық жіберу", Ru: "Отправить возражение", En: "Send the objection"}
	textSent       = i18n.M{Kk: "Қарсылық ұйымға жіберілді.", Ru: "Возражение отправлено организации.", En: "Your objection was sent to the organisation."}
	textHistory    = i18n.M{Kk: "Бұрын не айтылды", Ru: "Что было сказано раньше", En: "What was said before"}
	textPublicPage = i18n.M{Kk: "Істің беті", Ru: "Страница дела", En: "The opportunity's page"}
	textShiftPage  = i18n.M{Kk: "Ауысым беті", Ru: "Страница смены", En: "The shift's page"}
)

// The statement as a file.
var (
	textDay          = i18n.M{Kk: "Күні", Ru: "День", En: "Day"}
	textFrom         = i18n.M{Kk: "Басы", Ru: "С", En: "From"}
	textTo           = i18n.M{Kk: "Соңы", Ru: "До", En: "To"}
	textHost         = i18n.M{Kk: "Ұйым", Ru: "Организация", En: "Organisation"}
	textDirection    = i18n.M{Kk: "Бағыт", Ru: "Направление", En: "Direction"}
	textMinutesAsked = i18n.M{Kk: "Белгі бойынша, мин", Ru: "По отметкам, мин", En: "By the marks, min"}
	textMinutesGiven = i18n.M{Kk: "Расталғаны, мин", Ru: "Подтверждено, мин", En: "Verified, min"}
	textReasonOf     = i18n.M{Kk: "Себебі", Ru: "Причина", En: "Reason"}
	textDisputeOf    = i18n.M{Kk: "Қарсылық", Ru: "Возражение", En: "Objection"}
	textNameProposed = i18n.M{Kk: "Растауды күтуде", Ru: "Ждёт подтверждения", En: "Waiting"}
	textNameAdjusted = i18n.M{Kk: "Өзгертіліп расталды", Ru: "Подтверждено с изменением", En: "Verified with a change"}
	textNameDisputed = i18n.M{Kk: "Дауда", Ru: "Оспаривается", En: "Disputed"}
)
