package signupweb

import "asar/internal/kit/i18n"

// The choice of shifts.
var (
	textChoose = i18n.M{Kk: "Ауысымға жазылу", Ru: "Запись на смены", En: "Sign up for shifts"}
	textPick   = i18n.M{Kk: "Ауысым таңдаңыз", Ru: "Выберите смены", En: "Choose shifts"}
	textCutoff = i18n.M{
		Kk: "Кереге қанша орын толғанын көрсетеді. Бас тарту мерзімі: басталуына дейін {hours} сағат.",
		Ru: "Решётка показывает, сколько мест занято. Отказаться можно за {hours} {hours:час|часа|часов} до начала.",
		En: "The lattice shows how many places are taken. You may withdraw until {hours} {hours:hour|hours} before the start.",
	}
	textNoCutoff = i18n.M{
		Kk: "Кереге қанша орын толғанын көрсетеді. Ауысым басталғанша бас тартуға болады.",
		Ru: "Решётка показывает, сколько мест занято. Отказаться можно до самого начала.",
		En: "The lattice shows how many places are taken. You may withdraw until the start.",
	}
	textEach    = i18n.M{Kk: "әрқайсысы {hours}", Ru: "по {hours} каждая", En: "{hours} each"}
	textWaiting = i18n.M{Kk: "Кезекте: {n}", Ru: "В очереди: {n}", En: "Waiting: {n}"}
	textSignUp  = i18n.M{Kk: "Жазылу", Ru: "Записаться", En: "Sign up"}
	textEnter   = i18n.M{Kk: "Кіріп, жазылу", Ru: "Войти и записаться", En: "Sign in and sign up"}
	textEarlier = i18n.M{Kk: "Ертерек күндер", Ru: "Дни раньше", En: "Earlier days"}
	textLater   = i18n.M{Kk: "Кейінгі күндер", Ru: "Дни позже", En: "Later days"}
	textDays    = i18n.M{Kk: "Ауысым күндері", Ru: "Дни смен", En: "Days of shifts"}

	textAskParent   = i18n.M{Kk: "Ата-анадан растау сұрау", Ru: "Попросить родителя подтвердить", En: "Ask a parent to confirm"}
	textAgree       = i18n.M{Kk: "Келісім беру", Ru: "Дать согласие", En: "Give your consent"}
	textToMine      = i18n.M{Kk: "Менің ауысымдарым", Ru: "Мои смены", En: "My shifts"}
	textNothingOpen = i18n.M{
		Kk: "Қазір жазылатын ауысым жоқ: себебі әрқайсысында көрсетілген.",
		Ru: "Записаться сейчас не на что: причина указана у каждой смены.",
		En: "There is nothing to sign up for now: each shift says why.",
	}
	textNoShifts = i18n.M{Kk: "Алда ауысым жоқ", Ru: "Смен впереди нет", En: "No upcoming shifts"}
	textAllOver  = i18n.M{
		Kk: "Бұл істің барлық ауысымы өтті. Басқа іс таңдаңыз.",
		Ru: "Все смены этого дела прошли. Выберите другое.",
		En: "All shifts of this opportunity are over. Choose another.",
	}

	textSlotOff      = i18n.M{Kk: "Тоқтатылды", Ru: "Отменено", En: "Cancelled"}
	textSlotClosed   = i18n.M{Kk: "Жазылу жабық", Ru: "Запись закрыта", En: "Sign-up closed"}
	textSlotHalted   = i18n.M{Kk: "Жазылу уақытша тоқтады", Ru: "Запись приостановлена", En: "Sign-up is paused"}
	textSlotBegun    = i18n.M{Kk: "Басталып кетті", Ru: "Уже началась", En: "Already begun"}
	textSlotAge      = i18n.M{Kk: "{age} жастан", Ru: "С {age} {age:года|лет|лет}", En: "From age {age}"}
	textChildShifts  = i18n.M{Kk: "Жазылулары", Ru: "Записи", En: "Sign-ups"}
	textChildHas     = i18n.M{Kk: "Орны бар", Ru: "Место есть", En: "Has a place"}
	textChildWaits   = i18n.M{Kk: "Кезекте", Ru: "В очереди", En: "Waiting"}
	textChildOffered = i18n.M{Kk: "Орын ұсынылды", Ru: "Место предложено", En: "Offered a place"}
	textChildNone    = i18n.M{Kk: "Алда жазылу жоқ.", Ru: "Впереди записей нет.", En: "There are no sign-ups ahead."}
	textChildThere   = i18n.M{Kk: "Бала келді", Ru: "Ребёнок пришёл", En: "The child has come"}
	textCallOff      = i18n.M{Kk: "Бас тарту", Ru: "Отменить", En: "Call off"}
	textChildOff     = i18n.M{Kk: "Жазылу алынды, балаға хабарланды.", Ru: "Запись отменена, ребёнку сообщили.", En: "The sign-up is called off; the child was told."}
	textStateOf      = i18n.M{Kk: "Күйі", Ru: "Состояние", En: "State"}
	textAct          = i18n.M{Kk: "Әрекет", Ru: "Действие", En: "Action"}
	textSlotConsent  = i18n.M{Kk: "Келісіміңіз керек", Ru: "Нужно ваше согласие", En: "Your consent is needed"}
	textSlotParent   = i18n.M{Kk: "Ата-ананың растауы керек", Ru: "Нужно подтверждение родителя", En: "A parent has to confirm"}
	textSlotLimit    = i18n.M{Kk: "Ата-ана шектеуіне сай емес", Ru: "Не подходит под ограничение родителя", En: "Outside your parent's limits"}
	textWithParent   = i18n.M{
		Kk: "{limit} жасқа дейін: ата-ананың не қамқоршының растауымен",
		Ru: "До {limit} лет: с подтверждением родителя или опекуна",
		En: "Under {limit}: with a parent's or guardian's confirmation",
	}
	textSlotClash = i18n.M{
		Kk: "Басқа жазылуыңызбен қабаттасады",
		Ru: "Пересекается с вашей записью",
		En: "Overlaps another of yours",
	}
	textSlotNo = i18n.M{Kk: "Жазылуға болмайды", Ru: "Записаться нельзя", En: "Not open to you"}
	textSuits  = i18n.M{Kk: "Сізге сай", Ru: "Вам подходит", En: "Suits you"}

	textNone    = i18n.M{Kk: "Кемінде бір ауысымды белгілеңіз.", Ru: "Отметьте хотя бы одну смену.", En: "Tick at least one shift."}
	textTooMany = i18n.M{
		Kk: "Бір жолы ең көбі {max} ауысым белгілеуге болады.",
		Ru: "За один раз можно отметить не больше {max} {max:смены|смен|смен}.",
		En: "Tick at most {max} {max:shift|shifts} at a time.",
	}
	textRefused    = i18n.M{Kk: "{time}. {why}.", Ru: "{time}. {why}.", En: "{time}. {why}."}
	textBothAtOnce = i18n.M{
		Kk: "Белгіленген басқа ауысыммен қабаттасады: {time}",
		Ru: "Пересекается с другой отмеченной сменой: {time}",
		En: "It overlaps another shift that you ticked: {time}",
	}
)

// The answer to "may I?".
var (
	textWhy        = i18n.M{Kk: "Неге сізге болады", Ru: "Почему вам можно", En: "Why you may join"}
	textWhyNot     = i18n.M{Kk: "Неге сізге болмайды", Ru: "Почему вам нельзя", En: "Why you may not join"}
	textForWhom    = i18n.M{Kk: "Кімге болады", Ru: "Кому можно", En: "Who may join"}
	textAdultsOnly = i18n.M{
		Kk: "Заң бойынша ең төменгі жас: {limit}. Себебі: {risks}",
		Ru: "До {limit} {limit:года|лет|лет} закон не допускает: {risks}",
		En: "The law admits nobody under {limit}: {risks}",
	}
	textOneAtATime = i18n.M{
		Kk: "Бір уақытта бір ғана ауысымға жазылуға болады",
		Ru: "На одно время можно записаться только на одну смену",
		En: "One shift at a time: sign-ups must not overlap",
	}
	textSeeMine = i18n.M{
		Kk: "Кірсеңіз, сізге бола ма, бірден көресіз.",
		Ru: "Войдите и сразу увидите, можно ли вам.",
		En: "Sign in to see at once whether you may join.",
	}
	textSignIn = i18n.M{Kk: "Кіру", Ru: "Войти", En: "Sign in"}
)

// States: the word, and whose turn it is and by when.
var (
	textConfirmed = i18n.M{Kk: "Жазылғансыз", Ru: "Вы записаны", En: "You have a place"}
	textInQueue   = i18n.M{Kk: "Кезектегі нөмір: {n}", Ru: "В очереди, № {n}", En: "Waiting, no. {n}"}
	textQueueTurn = i18n.M{
		Kk: "Сізден ештеңе талап етілмейді: орын босаса, кезекпен ұсынамыз.",
		Ru: "От вас ничего не нужно: освободится место — предложим по очереди.",
		En: "Nothing to do: when a place falls free, we offer it in turn.",
	}
	textOfferClosed = i18n.M{
		Kk: "Жазылу жабылды, бірақ бұл ұсыныс күшінде.",
		Ru: "Запись закрыта, но это предложение остаётся в силе.",
		En: "Sign-up is closed, but this offer still stands.",
	}
	textClosedTurn = i18n.M{
		Kk: "Жазылу жабық, орын ұсынылмайды. Қайта ашылса, кезектегі нөміріңіз сақталады.",
		Ru: "Запись закрыта, места больше не предлагаются. Если её откроют снова, ваш номер сохранится.",
		En: "Sign-up is closed and places are no longer offered. If it opens again, you keep your number.",
	}
	textRushTurn = i18n.M{
		Kk: "Басталуына бір сағаттан аз қалды: босаған орын бірінші алған адамға беріледі. Босаса, хабарлаймыз.",
		Ru: "До начала меньше часа: освободившееся место достаётся тому, кто займёт его первым. Появится — сообщим.",
		En: "Less than an hour is left: a place that falls free goes to whoever takes it first. We will tell you if one does.",
	}
	textFreeTurn = i18n.M{
		Kk: "Басталуына бір сағаттан аз қалды: орын бірінші алған адамға беріледі.",
		Ru: "До начала меньше часа: место достанется тому, кто займёт его первым.",
		En: "Less than an hour is left: the place goes to whoever takes it first.",
	}
	textHaltedTurn = i18n.M{
		Kk: "Фронт-офис ұйымның жұмысын тоқтатты, орын әзірге ұсынылмайды. Нөміріңіз сақталады.",
		Ru: "Фронт-офис приостановил организацию, места пока не предлагаются. Ваш номер сохраняется.",
		En: "The front office has suspended the organisation; no places are offered for now. You keep your number.",
	}
	textHaltedStay = i18n.M{
		Kk: "Фронт-офис ұйымның жұмысын тоқтатты: жаңа адам қабылданбайды, ал орныңыз сақталады.",
		Ru: "Фронт-офис приостановил организацию: новых людей не записывают, ваше место остаётся.",
		En: "The front office has suspended the organisation: nobody new is taken on; your place stays.",
	}
	textOffered   = i18n.M{Kk: "Сізге орын босады", Ru: "Освободилось место", En: "A place for you"}
	textOfferTurn = i18n.M{
		Kk: "Жауап беру мерзімі: {until}. Оған дейін орын сізге сақталады.",
		Ru: "Ответьте до {until}: до этого времени место держим за вами.",
		En: "Answer by {until}; until then the place is held for you.",
	}
	textPassed     = i18n.M{Kk: "Ауысым өтті", Ru: "Смена прошла", En: "Over"}
	textPassedTurn = i18n.M{
		Kk: "Сағаттары «Менің сағаттарым» бетінде.",
		Ru: "Часы — на странице «Мои часы».",
		En: "Its hours are on the page “My hours”.",
	}
	textWithdrawn     = i18n.M{Kk: "Бас тарттыңыз", Ru: "Вы отказались", En: "You withdrew"}
	textWithdrawnTurn = i18n.M{
		Kk: "Бас тартқан уақыт: {at}. Ойыңыз өзгерсе, қайта жазылыңыз.",
		Ru: "Отказ принят: {at}. Если передумали, запишитесь снова.",
		En: "Withdrawn: {at}. If you change your mind, sign up again.",
	}
	textExpired     = i18n.M{Kk: "Мерзімі өтті", Ru: "Срок истёк", En: "Expired"}
	textExpiredTurn = i18n.M{
		Kk: "Жауап болмағандықтан, орын кезектегі келесі адамға ұсынылды.",
		Ru: "Ответа не было, и место предложили следующему в очереди.",
		En: "There was no answer, and the place was offered to the next in line.",
	}
	textCancelled     = i18n.M{Kk: "Тоқтатылды", Ru: "Отменено", En: "Cancelled"}
	textCancelledTurn = i18n.M{Kk: "Ұйымдастырушы тоқтатты.", Ru: "Её отменил организатор.", En: "The organiser called it off."}
	textReason        = i18n.M{Kk: "Себебі: {reason}", Ru: "Причина: {reason}", En: "The reason: {reason}"}
)

// One's own shifts.
var (
	textMine       = i18n.M{Kk: "Менің ауысымдарым", Ru: "Мои смены", En: "My shifts"}
	textJoinedHead = i18n.M{Kk: "Жазылу қабылданды", Ru: "Запись принята", En: "Your sign-up is recorded"}
	textAnswerHead = i18n.M{Kk: "Жауабыңызды күтеміз", Ru: "Ждём вашего ответа", En: "Waiting for your answer"}
	textComing     = i18n.M{Kk: "Алдағы ауысымдар", Ru: "Предстоящие", En: "Upcoming"}
	textOff        = i18n.M{Kk: "Тоқтатылғандар", Ru: "Отменённые не вами", En: "Called off, not by you"}
	textPast       = i18n.M{Kk: "Өткен ауысымдар", Ru: "Прошедшие", En: "Past"}
	textNoneComing = i18n.M{Kk: "Алда ауысымыңыз жоқ", Ru: "Впереди смен нет", En: "You have no upcoming shifts"}
	textNoneWhy    = i18n.M{
		Kk: "Әлі жазылмағансыз немесе ауысымдарыңыз өтіп кетті. Алдағы істерді қараңыз.",
		Ru: "Вы ещё не записаны или ваши смены уже прошли. Посмотрите, что впереди.",
		En: "You have not signed up yet, or your shifts are over. See what is ahead.",
	}
	textFind     = i18n.M{Kk: "Іс табу", Ru: "Найти дело", En: "Find an opportunity"}
	textOrgs     = i18n.M{Kk: "Ұйымдарды қарау", Ru: "Посмотреть организации", En: "See organisations"}
	textAllDates = i18n.M{Kk: "Бәрін күнтізбеге", Ru: "Все в календарь", En: "Add all to my calendar"}
	textMyHours  = i18n.M{Kk: "Менің сағаттарым", Ru: "Мои часы", En: "My hours"}
	textAccept   = i18n.M{Kk: "Орынды аламын", Ru: "Занять место", En: "Take the place"}
	textDecline  = i18n.M{Kk: "Бас тарту", Ru: "Отказаться", En: "Decline"}
	textDeed     = i18n.M{Kk: "Іс", Ru: "Дело", En: "Opportunity"}
	textWhen     = i18n.M{Kk: "Қашан", Ru: "Когда", En: "When"}
	textHost     = i18n.M{Kk: "Ұйым", Ru: "Организация", En: "Organisation"}
	textPastTip  = i18n.M{
		Kk: "Соңғы ауысымдар. Расталған сағаттар бөлек бетте.",
		Ru: "Последние смены. Подтверждённые часы — на отдельной странице.",
		En: "The latest shifts. Verified hours have a page of their own.",
	}
	textCalendarName = i18n.M{Kk: "Асар: менің ауысымдарым", Ru: "Асар: мои смены", En: "Asar: my shifts"}
)

// One shift, and giving it back.
var (
	textClock      = i18n.M{Kk: "Уақыты", Ru: "Время", En: "Time"}
	textBrief      = i18n.M{Kk: "Қысқаша", Ru: "Коротко", En: "In brief"}
	textWhere      = i18n.M{Kk: "Қайда", Ru: "Где", En: "Where"}
	textLength     = i18n.M{Kk: "Ұзақтығы", Ru: "Длительность", En: "Length"}
	textOnline     = i18n.M{Kk: "Онлайн", Ru: "Онлайн", En: "Online"}
	textMeeting    = i18n.M{Kk: "Қайда кездесеміз", Ru: "Где встречаемся", En: "Where we meet"}
	textLeader     = i18n.M{Kk: "Жетекшісі", Ru: "Руководит", En: "Led by"}
	textCall       = i18n.M{Kk: "Қоңырау шалу: {phone}", Ru: "Позвонить: {phone}", En: "Call {phone}"}
	textNeeds      = i18n.M{Kk: "Не керек", Ru: "Что нужно", En: "What you need"}
	textSafety     = i18n.M{Kk: "Қауіпсіздік", Ru: "Безопасность", En: "Safety"}
	textWhat       = i18n.M{Kk: "Не істеу керек", Ru: "Что делать", En: "What to do"}
	textToCalendar = i18n.M{Kk: "Күнтізбеге", Ru: "В календарь", En: "Add to my calendar"}
	textPass       = i18n.M{Kk: "Рұқсатты көрсету", Ru: "Показать пропуск", En: "Show the pass"}
	textPublicPage = i18n.M{Kk: "Істің беті", Ru: "Страница дела", En: "Its public page"}
	textWithdraw   = i18n.M{Kk: "Ауысымнан бас тарту", Ru: "Отказаться от смены", En: "Withdraw"}
	textAgain      = i18n.M{Kk: "Қайта жазылу", Ru: "Записаться снова", En: "Sign up again"}

	textAskWithdraw = i18n.M{Kk: "Ауысымнан бас тартасыз ба?", Ru: "Отказаться от смены?", En: "Withdraw from this shift?"}
	textGivesAway   = i18n.M{
		Kk: "Орныңызды кезектегі келесі адамға ұсынамыз. Кейін қайтып келу үшін қайта жазылу керек болады.",
		Ru: "Место предложим следующему в очереди. Чтобы вернуться, придётся записаться снова.",
		En: "The place will be offered to the next in line. To come back, you would have to sign up again.",
	}
	textLosesTurn = i18n.M{
		Kk: "Кезектегі нөміріңіз сақталмайды.",
		Ru: "Ваш номер в очереди не сохранится.",
		En: "Your number in the waiting list will be lost.",
	}
	textYesWithdraw = i18n.M{Kk: "Иә, бас тартамын", Ru: "Да, отказаться", En: "Yes, withdraw"}
	textStay        = i18n.M{Kk: "Жоқ, қаламын", Ru: "Нет, остаюсь", En: "No, I stay"}
	textAlreadyOver = i18n.M{
		Kk: "Бұл жазылу аяқталған, бас тартудың қажеті жоқ.",
		Ru: "Эта запись уже завершена, отказываться не от чего.",
		En: "This sign-up has ended already; there is nothing to withdraw from.",
	}
	textToShift   = i18n.M{Kk: "Ауысым бетіне", Ru: "К смене", En: "Back to the shift"}
	textAccepted  = i18n.M{Kk: "Орын сіздікі. Келуіңізді күтеміз!", Ru: "Место ваше. Ждём вас!", En: "The place is yours. See you there!"}
	textGivenBack = i18n.M{Kk: "Ауысымнан бас тарттыңыз.", Ru: "Вы отказались от смены.", En: "You have withdrawn from the shift."}
)
