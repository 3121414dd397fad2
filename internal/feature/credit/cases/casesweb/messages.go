package casesweb

import (
	"asar/internal/feature/credit/cases"
	"asar/internal/kit/i18n"
)

// Whose turn it is.
var (
	textYourHours    = i18n.M{Kk: "Сіздің кезегіңіз: сағат жинаңыз", Ru: "Ваш ход: набирайте часы", En: "Your turn: work your hours"}
	textTheirHours   = i18n.M{Kk: "Кезек: студент, сағат жинап жүр", Ru: "Ход студента: набирает часы", En: "The student's turn: working the hours"}
	textYourTurn     = i18n.M{Kk: "Сіздің кезегіңіз", Ru: "Ваш ход", En: "Your turn"}
	textYourTurnBy   = i18n.M{Kk: "Сіздің кезегіңіз, мерзімі: {day}", Ru: "Ваш ход, до {day}", En: "Your turn, by {day}"}
	textYourTurnLate = i18n.M{Kk: "Сіздің кезегіңіз. Мерзімі өтті: {day}", Ru: "Ваш ход. Срок прошёл {day}", En: "Your turn. It was due on {day}"}
	textNoPlaceYet   = i18n.M{
		Kk: "Бос орын жоқ. Біреу шықса немесе оператор орын қосса, орын босайды.",
		Ru: "Свободных мест нет. Место появится, если кто-то выбудет или оператор добавит места.",
		En: "No place is free. There will be one if somebody drops out or the operator adds places.",
	}
	textTurn     = i18n.M{Kk: "Кезек: {owner}", Ru: "Чей ход: {owner}", En: "Whose turn: {owner}"}
	textTurnBy   = i18n.M{Kk: "Кезек: {owner}, мерзімі: {day}", Ru: "Чей ход: {owner}, до {day}", En: "Whose turn: {owner}, by {day}"}
	textTurnLate = i18n.M{Kk: "Кезек: {owner}. Мерзімі өтті: {day}", Ru: "Чей ход: {owner}. Срок прошёл {day}", En: "Whose turn: {owner}. It was due on {day}"}
)

// textRungs say what was done about a step that is late, rung by rung.
var textRungs = []i18n.M{
	{Kk: "1-саты: кімнің кезегі болса, соған ескертілді, {day}", Ru: "Ступень 1: напомнили тому, чей ход, {day}", En: "Rung 1: whoever owes it was reminded, {day}"},
	{Kk: "2-саты: оқу орнының басшысы мен операторға хабарланды, {day}", Ru: "Ступень 2: сообщили руководителю вуза и оператору, {day}", En: "Rung 2: the head of the institution and the operator were told, {day}"},
	{Kk: "3-саты: студентке және операторға хабарланды, {day}", Ru: "Ступень 3: сообщили студенту и ещё раз оператору, {day}", En: "Rung 3: the student was told, and the operator again, {day}"},
}

// textNextRungs say what will be done about it if nothing happens.
var textNextRungs = []i18n.M{
	{Kk: "1-саты, {day}: кезегі келгенге ескертіледі", Ru: "Ступень 1, {day}: напомним тому, чей ход", En: "Rung 1, {day}: whoever owes it will be reminded"},
	{Kk: "2-саты, {day}: оқу орнының басшысы мен оператор біледі", Ru: "Ступень 2, {day}: узнают руководитель вуза и оператор", En: "Rung 2, {day}: the head of the institution and the operator will be told"},
	{Kk: "3-саты, {day}: студент пен оператор біледі", Ru: "Ступень 3, {day}: узнают студент и ещё раз оператор", En: "Rung 3, {day}: the student will be told, and the operator again"},
}

// The way of a case.
var (
	stageNames = []i18n.M{
		{Kk: "Орын", Ru: "Место", En: "Place"}, {Kk: "Сағат", Ru: "Часы", En: "Hours"}, {Kk: "Оқу орны", Ru: "Вуз", En: "University"},
		{Kk: "Оператор", Ru: "Оператор", En: "Operator"}, {Kk: "Төлем", Ru: "Выплата", En: "Payment"},
	}
	textVoucher    = i18n.M{Kk: "{code} ваучері", Ru: "ваучер {code}", En: "voucher {code}"}
	textHoursWhole = i18n.M{Kk: "{n:сағат расталды}", Ru: "{n:час подтверждён|часа подтверждено|часов подтверждено}", En: "{n:hour|hours} verified"}
	textHoursPart  = i18n.M{Kk: "сағат расталды", Ru: "часа подтверждено", En: "hours verified"}
	textOfAsked    = i18n.M{Kk: "керегі: {n}", Ru: "из {n}", En: "of {n}"}
	textPending    = i18n.M{Kk: "күтуде: {hours}", Ru: "ждёт: {hours}", En: "waiting: {hours}"}
	textEnough     = i18n.M{
		Kk: "Сағат жиналды: қалғанын ұйымдар растайды.", Ru: "Часов уже достаточно: осталось, чтобы организации их подтвердили.",
		En: "The hours are complete: the hosts have to verify the rest.",
	}
	textLeft     = i18n.M{Kk: "Қалғаны: {left}. Соңғы күні: {until}", Ru: "Осталось {left}, до {until}", En: "{left} to go, until {until}"}
	textLeftPace = i18n.M{
		Kk: "Қалғаны: {left}. Осы қарқынмен (аптасына {pace}) жиналатын күні: {day}",
		Ru: "Осталось {left}. При вашем темпе ({pace} в неделю) — к {day}",
		En: "{left} to go. At your pace ({pace} a week), by {day}",
	}
	textLeftLate = i18n.M{
		Kk: "Қалғаны: {left}. Осы қарқынмен (аптасына {pace}) жиналатын күні: {day}, ал соңғы күн: {until}. Жиірек қатысу керек.",
		Ru: "Осталось {left}. При вашем темпе ({pace} в неделю) — только к {day}, а последний день — {until}: нужно участвовать чаще.",
		En: "{left} to go. At your pace ({pace} a week), not before {day}, and the last day is {until}. Take part more often.",
	}
	textOpenCase = i18n.M{Kk: "Толығырақ", Ru: "Подробнее", En: "Details"}
)

// The hours.
var (
	textHours     = i18n.M{Kk: "Қай сағат есептеледі", Ru: "Какие часы засчитываются", En: "Which hours count"}
	textHoursLead = i18n.M{
		Kk: "Бір сағат екі рет есептелмейді. Келісім мерзімі: {from} – {until}",
		Ru: "Один час не засчитывается дважды. Срок соглашения: {from} – {until}",
		En: "No hour counts twice. The agreement's term: {from} – {until}",
	}
	textNotSigned = i18n.M{
		Kk: "Сағат келісімге қол қойылған күннен бастап есептеледі.", Ru: "Часы засчитываются со дня подписания соглашения.",
		En: "Hours count from the day on which the agreement is signed.",
	}
	textNoHours = i18n.M{
		Kk: "Әзірге сағат жоқ. Есептелетін мерзім: {from} – {until}", Ru: "Часов пока нет. Засчитываются часы с {from} по {until}",
		En: "No hours yet. Those from {from} to {until} count",
	}
	textDeed    = i18n.M{Kk: "Іс", Ru: "Дело", En: "Opportunity"}
	textDay     = i18n.M{Kk: "Күні", Ru: "Дата", En: "Date"}
	textWorked  = i18n.M{Kk: "Жазбада", Ru: "В записи", En: "On record"}
	textCounts  = i18n.M{Kk: "Есептеледі", Ru: "В зачёт", En: "Counts"}
	textWhy     = i18n.M{Kk: "Неге", Ru: "Почему", En: "Why"}
	textIn      = i18n.M{Kk: "Есептелді", Ru: "Засчитано", En: "Counts"}
	textInWaits = i18n.M{Kk: "Ұйым растауын күтуде", Ru: "Ждёт подтверждения организации", En: "Waits for the host"}
	textOver    = i18n.M{Kk: "Ваучерден артық", Ru: "Сверх ваучера", En: "Beyond the voucher"}
	textOut     = i18n.M{Kk: "Есептелмейді", Ru: "Не засчитано", En: "Does not count"}
	textSum     = i18n.M{
		Kk: "Есептелетіні: {counts}, оның расталғаны: {verified}. Керегі: {asked}", Ru: "В зачёт: {counts}, из них подтверждено {verified}. Нужно {asked}",
		En: "Counts: {counts}, of which verified: {verified}. Needed: {asked}",
	}
)

// The history.
var (
	textHistory      = i18n.M{Kk: "Не болды", Ru: "Что было", En: "What happened"}
	textDecidedUnder = i18n.M{
		Kk: "Шешім ереженің {n}-нұсқасы бойынша қабылданады, басталған күні: {from}", Ru: "Решения принимаются по версии правил {n}, действующей с {from}",
		En: "Decided under version {n} of the rules, valid from {from}",
	}
	textUnfit     = i18n.M{Kk: "Ереженің шарттары қазір орындалмайды", Ru: "Условия правил сейчас не выполняются", En: "Conditions of the rules do not hold now"}
	textUnfitThen = map[bool]i18n.M{
		true: {
			Kk: "Бұл қалпында өтінім мақұлданбайды, орын бекітілмейді, келісімге қол қойылмайды, ал университет қатысуды аяқтай алады. Қате болса, университетке хабарласыңыз: мәліметті сол түзетеді.",
			Ru: "Пока это так, заявку нельзя одобрить, место закрепить, а соглашение подписать; вуз может завершить участие. Если здесь ошибка, обратитесь в университет: исправляет он.",
			En: "As long as this is so, the application cannot be approved, no place reserved and no agreement signed; the institution may end the participation. If this is wrong, turn to the university: it mends the facts.",
		},
		false: {
			Kk: "Бұл қалпында өтінім мақұлданбайды, орын бекітілмейді, келісімге қол қойылмайды. Студент енді оқымаса, қатысуын аяқтаңыз; мәлімет қате болса, студенттер тізімінде түзетіңіз.",
			Ru: "Пока это так, заявку нельзя одобрить, место закрепить, а соглашение подписать. Если студент больше не учится, завершите участие; если сведения неверны, исправьте их в списке студентов.",
			En: "As long as this is so, the application cannot be approved, no place reserved and no agreement signed. If the student no longer studies, end the participation; if the facts are wrong, mend them in the list of students.",
		},
	}
	textProof  = i18n.M{Kk: "Қатысу шарттары", Ru: "Условия участия", En: "The conditions of taking part"}
	textRested = i18n.M{
		Kk: "«{act}», {day}: шешім неге сүйенді, ереженің {n}-нұсқасы", Ru: "«{act}», {day}: на чём основано решение, версия правил {n}",
		En: "“{act}”, {day}: what the decision rested on, version {n} of the rules",
	}
	textWhen     = i18n.M{Kk: "Қашан", Ru: "Когда", En: "When"}
	textState    = i18n.M{Kk: "Күйі", Ru: "Состояние", En: "State"}
	textWho      = i18n.M{Kk: "Кім", Ru: "Кто", En: "Who"}
	textRules    = i18n.M{Kk: "Ереже", Ru: "Правила", En: "Rules"}
	textVersion  = i18n.M{Kk: "{n}-нұсқа", Ru: "версия {n}", En: "version {n}"}
	textYou      = i18n.M{Kk: "сіз", Ru: "вы", En: "you"}
	textPlatform = i18n.M{Kk: "Asar өзі", Ru: "Asar автоматически", En: "Asar itself"}
)

// The notice of a no.
var (
	textRefusal = i18n.M{Kk: "Бас тарту туралы", Ru: "Об отказе", En: "About the refusal"}
	saidBy      = map[cases.Act]i18n.M{
		cases.Refuse: {Kk: "Бас тарту себебі", Ru: "Причина отказа", En: "Why it was refused"}, cases.Appeal: {Kk: "Шағым", Ru: "Жалоба", En: "The appeal"},
		cases.Dismiss: {Kk: "Оператор шешімі", Ru: "Решение оператора", En: "The operator's decision"},
	}
	textAppealUntil   = i18n.M{Kk: "Шағымданудың соңғы күні", Ru: "Обжаловать можно до", En: "Last day to appeal"}
	textAppealHow     = i18n.M{Kk: "Қалай шағымдануға болады", Ru: "Как обжаловать", En: "How to appeal"}
	textAppealHowSaid = i18n.M{
		Kk: "«Шағымдану» батырмасын басып, не болғанын жазыңыз. Шағымды бас тартқан адам емес, бағдарлама операторы қарайды.",
		Ru: "Нажмите «Обжаловать» и напишите, что произошло. Решает оператор программы, а не тот, кто отказал.",
		En: "Choose “Appeal” and say what happened. The operator of the programme decides, not whoever refused.",
	}
)

// The facts of studies, and of vouchers.
var (
	textStatus    = i18n.M{Kk: "Күйі", Ru: "Статус", En: "Status"}
	textForm      = i18n.M{Kk: "Оқу нысаны", Ru: "Форма обучения", En: "Form of study"}
	textCourse    = i18n.M{Kk: "Курс", Ru: "Курс", En: "Year of study"}
	textCourseN   = i18n.M{Kk: "курс: {n}", Ru: "{n} курс", En: "year {n}"}
	textFunding   = i18n.M{Kk: "Оқу ақысы", Ru: "Основа обучения", En: "Funding"}
	textFrom      = i18n.M{Kk: "Басталған күні: {day}", Ru: "С {day}", En: "From {day}"}
	textByList    = i18n.M{Kk: "университет мәліметі, {day}", Ru: "сведения университета от {day}", En: "by the university, {day}"}
	textBySelf    = i18n.M{Kk: "өз мәлімдемесі, {day}", Ru: "заявление студента от {day}", En: "by the student's own word, {day}"}
	textProgramme = i18n.M{Kk: "Бағдарлама", Ru: "Программа", En: "Programme"}
	textNeeds     = i18n.M{Kk: "Қажет сағат", Ru: "Нужно часов", En: "Hours needed"}
	textPays      = i18n.M{Kk: "Төлемі", Ru: "Выплата", En: "Pays"}
	textCredits   = i18n.M{Kk: "Академиялық кредит", Ru: "Академических кредитов", En: "Academic credits"}
)

// What is said of a day that is past.
var (
	textThen  = i18n.M{Kk: "Басқа күні қалай болғаны", Ru: "Как было в другой день", En: "As it was on another day"}
	textOnDay = i18n.M{Kk: "Күні", Ru: "День", En: "Day"}
	textShow  = i18n.M{Kk: "Көрсету", Ru: "Показать", En: "Show"}
	textOnBad = i18n.M{Kk: "Бүгіннен кеш емес күнді жазыңыз, мысалы 2026-03-15.", Ru: "Укажите день не позже сегодняшнего, например 2026-03-15.", En: "Give a day not later than today, such as 2026-03-15."}
	textAsOf  = i18n.M{
		Kk: "{day} күнгі жағдай: тек сол кезде белгілі болған мәлімет және өтінім қаралатын ереже нұсқасы бойынша.",
		Ru: "Так было на {day}: только по тому, что было известно тогда, и по версии правил, по которой решается заявка.",
		En: "As it was on {day}, by nothing but what was known then, and under the version of the rules by which the case is decided.",
	}
	textBefore = i18n.M{Kk: "{day} күні бұл өтінім әлі жоқ еді.", Ru: "На {day} этой заявки ещё не было.", En: "On {day} there was no such application yet."}
	textToday  = i18n.M{Kk: "Бүгінгі жағдай", Ru: "Как сейчас", En: "As it is today"}
)
