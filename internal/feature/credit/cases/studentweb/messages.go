package studentweb

import (
	"asar/internal/feature/credit/cases"
	"asar/internal/kit/auth"
	"asar/internal/kit/i18n"
)

// The overview.
var (
	textTitle = i18n.M{Kk: "Оқуым және ваучерлерім", Ru: "Моя учёба и ваучеры", En: "My studies and vouchers"}
	textLead  = i18n.M{
		Kk: "Расталған сағаттар үшін төлем мен академиялық кредит. Ақша бірінші сағаттан бұрын бөлінеді, ал кімнің кезегі екені әрқашан көрініп тұрады.",
		Ru: "Выплата и академические кредиты за подтверждённые часы. Деньги закрепляются до первого часа, и всегда видно, чей сейчас ход.",
		En: "Money and academic credits for verified hours. The money is set aside before the first hour, and you always see whose turn it is.",
	}
	textHoursOf   = i18n.M{Kk: "Ваучерлердің сағаты", Ru: "Часы ваучеров", En: "Hours of the vouchers"}
	textStudies   = i18n.M{Kk: "Қайда оқисыз", Ru: "Где вы учитесь", En: "Where you study"}
	textNoStudies = i18n.M{
		Kk: "Сіздің қайда оқитыныңыз әзірге белгісіз. Университетті таңдап, студенттік нөміріңізді жазыңыз: тізімде болсаңыз, бірден табыласыз.",
		Ru: "Пока неизвестно, где вы учитесь. Выберите университет и укажите номер студента: если вы есть в его списке, найдёте себя сразу.",
		En: "It is not known yet where you study. Choose your university and give your student number: if you are on its list, you are found at once.",
	}
	textDeclare       = i18n.M{Kk: "Қайда оқитынымды көрсету", Ru: "Указать, где я учусь", En: "Say where I study"}
	textAfterAgreeing = i18n.M{
		Kk: "Университет тізімінің сіз туралы не айтатыны келісім берген соң көрінеді.",
		Ru: "Что говорит о вас список университета, будет видно после согласия.",
		En: "What your university's list says of you is shown once you agree.",
	}
	textDeclareAlso = i18n.M{Kk: "Басқа университетті көрсету", Ru: "Указать другой университет", En: "Give another university"}
	textSource      = i18n.M{Kk: "Дереккөзі", Ru: "Откуда известно", En: "Source"}
	textChanges     = i18n.M{Kk: "Қашан не өзгерді", Ru: "Что и когда менялось", En: "What changed, and when"}
	textWrong       = i18n.M{
		Kk: "Қате болса, университет кеңсесіне хабарласыңыз: мәліметті сол түзетеді.", Ru: "Если здесь ошибка, обратитесь в университет: исправляет он.",
		En: "If something is wrong, turn to the university: it mends the facts.",
	}
	textLinked    = i18n.M{Kk: "Университет растаған", Ru: "Подтверждено университетом", En: "Confirmed by the university"}
	textWaiting   = i18n.M{Kk: "Кезек: университет", Ru: "Ход университета: проверяет", En: "The university's turn"}
	textRejected  = i18n.M{Kk: "Университет растамаған", Ru: "Университет не подтвердил", En: "Not confirmed by the university"}
	textMay       = i18n.M{Kk: "Қатыса аласыз", Ru: "Вам можно участвовать", En: "You may take part"}
	textMayNot    = i18n.M{Kk: "Әзірге қатыса алмайсыз", Ru: "Пока участвовать нельзя", En: "You cannot take part yet"}
	textAllRules  = i18n.M{Kk: "Ережесі, нұсқа: {n}", Ru: "Правила, версия {n}", En: "Rules, version {n}"}
	textAsks      = i18n.M{Kk: "Қажет сағат: {hours}", Ru: "Нужно {hours}", En: "Asks {hours}"}
	textAsksGives = i18n.M{
		Kk: "Қажет сағат: {hours}. Академиялық кредит: {credits}", Ru: "Нужно {hours}; до {credits} академических {credits:кредита|кредитов|кредитов}",
		En: "Asks {hours}; up to {credits} academic {credits:credit|credits}",
	}
	textApply      = i18n.M{Kk: "Өтінім беру", Ru: "Подать заявку", En: "Apply"}
	textFirstAbove = i18n.M{Kk: "Алдымен жоғарыдағы шарттар орындалуы керек.", Ru: "Сначала нужно, чтобы выполнялось всё, что выше.", En: "What stands above has to hold first."}
	textOver       = i18n.M{Kk: "Аяқталған өтінімдер", Ru: "Завершённые заявки", En: "Applications that are over"}
)

// Saying where one studies.
var (
	textWhere      = i18n.M{Kk: "Қай университетте оқисыз?", Ru: "В каком университете вы учитесь?", En: "At which university do you study?"}
	textWhereHint  = i18n.M{Kk: "Тізімде Asar-ға қосылған университеттер бар.", Ru: "В списке — университеты, которые подключились к Asar.", En: "The list has the universities that have joined Asar."}
	textChoose     = i18n.M{Kk: "Университетті таңдаңыз", Ru: "Выберите университет", En: "Choose a university"}
	textGoOn       = i18n.M{Kk: "Жалғастыру", Ru: "Продолжить", En: "Continue"}
	textNumber     = i18n.M{Kk: "Студенттік нөміріңіз қандай?", Ru: "Какой у вас номер студента?", En: "What is your student number?"}
	textNumberHint = i18n.M{
		Kk: "Студенттік билетте не университет порталында жазылған. ЖСН емес.", Ru: "Он указан в студенческом билете или на портале университета. Это не ИИН.",
		En: "It stands on your student card or the university's portal. It is not your IIN.",
	}
	textIfNot     = i18n.M{Kk: "Тізімде болмасаңыз", Ru: "Если вас нет в списке", En: "If you are not on the list"}
	textIfNotHint = i18n.M{
		Kk: "Онда университет осы мәліметті тексеріп, жауап береді.", Ru: "Тогда университет проверит эти сведения и ответит.",
		En: "Then the university checks these facts and answers.",
	}
	textForm     = i18n.M{Kk: "Оқу нысаны", Ru: "Форма обучения", En: "Form of study"}
	textCourse   = i18n.M{Kk: "Курс", Ru: "Курс", En: "Year of study"}
	textFunding  = i18n.M{Kk: "Оқу ақысы", Ru: "Основа обучения", En: "Funding"}
	textSend     = i18n.M{Kk: "Жіберу", Ru: "Отправить", En: "Send"}
	textFound    = i18n.M{Kk: "Сіз университет тізімінен табылдыңыз.", Ru: "Вы нашлись в списке университета.", En: "You were found on the university's list."}
	textDeclared = i18n.M{
		Kk: "Мәлімдеме университетке жіберілді. Жауап хатпен келеді.", Ru: "Заявление отправлено университету. Ответ придёт письмом.",
		En: "Your declaration was sent to the university. Its answer will come by letter.",
	}
)

// Applying, and the case.
var (
	textApplyTitle = i18n.M{Kk: "{voucher} ваучеріне өтінім", Ru: "Заявка на ваучер {voucher}", En: "Apply for voucher {voucher}"}
	textChecked    = i18n.M{Kk: "Не тексерілді", Ru: "Что проверено", En: "What was checked"}
	textApplyNext  = i18n.M{
		Kk: "Бұдан кейін университет өтінімді қарап, қаржыландырылған орынды бекітеді. Сағат орын бекітіліп, келісімге қол қойылған соң ғана есептеледі.",
		Ru: "Дальше университет рассмотрит заявку и закрепит финансируемое место. Часы засчитываются только после того, как место закреплено и соглашение подписано.",
		En: "The university then looks at the application and reserves a funded place. Hours count only once the place is reserved and the agreement signed.",
	}
	textApplied    = i18n.M{Kk: "Өтінім берілді.", Ru: "Заявка подана.", En: "You have applied."}
	textCaseTitle  = i18n.M{Kk: "{voucher} ваучері", Ru: "Ваучер {voucher}", En: "Voucher {voucher}"}
	textProgramme  = i18n.M{Kk: "Бағдарлама", Ru: "Программа", En: "Programme"}
	textUniversity = i18n.M{Kk: "Университет", Ru: "Университет", En: "University"}
	textAppliedOn  = i18n.M{Kk: "Өтінім берілген күні", Ru: "Заявка подана", En: "Applied on"}
	textPlace      = i18n.M{Kk: "Орын", Ru: "Место", En: "Place"}
	textPlaceHeld  = i18n.M{Kk: "Сізге бекітілген, ақшасы: {money}", Ru: "Закреплено за вами, вместе с деньгами: {money}", En: "Reserved for you, with its money: {money}"}
	textPlaceUntil = i18n.M{
		Kk: "Орын, ақша және сағат сізде сақталады, соңғы күні: {day}. Осы мерзімде шағымдануға болады. Ақшасы: {money}",
		Ru: "Место, деньги ({money}) и часы сохраняются за вами до {day}: до этого дня можно обжаловать отказ",
		En: "The place, its money ({money}) and your hours are kept until {day}: until then you can appeal",
	}
	textPlaceAppealed = i18n.M{
		Kk: "Орын, ақша және сағат шағым шешілгенше сақталады. Ақшасы: {money}", Ru: "Место, деньги ({money}) и часы сохраняются, пока решают по жалобе",
		En: "The place, its money ({money}) and your hours are kept until the appeal is decided",
	}
	textLastDay = i18n.M{Kk: "Сағаттың соңғы күні", Ru: "Последний день для часов", En: "Last day for hours"}
	textEnds    = i18n.M{Kk: "Ваучер қашан жабылады", Ru: "Когда ваучер закроется", En: "When the voucher closes"}
	textEndsOn  = i18n.M{
		Kk: "Сағат толық жиналатын соңғы күн: {day}. Одан кейін сағаты толмаған ваучер жабылып, орын келесі адамға өтеді", Ru: "Если к концу дня {day} часов не хватает, ваучер закроется, а место перейдёт следующему",
		En: "If hours are still lacking when {day} is over, the voucher closes and the place goes to the next",
	}
	textEndsNot = i18n.M{
		Kk: "Жабылмайды: сағатыңыз толық. Кезең бітсе де, ұйымның растауы күтіледі; кешіксе, еске салынады, сосын университет пен оператор біледі",
		Ru: "Не закроется: часы отработаны. Даже после конца периода ваучер ждёт подтверждения организации; если она опаздывает, ей напоминают, а потом об этом узнают университет и оператор",
		En: "It does not: your hours are complete. Even after the period it waits for the organisation to verify them; if that is late, the organisation is reminded, and then the university and the operator learn of it",
	}
)

// The acts.
var (
	buttons = map[cases.Act]i18n.M{
		cases.Sign:     {Kk: "Келісімге қол қою", Ru: "Подписать соглашение", En: "Sign the agreement"},
		cases.Withdraw: {Kk: "Өтінімді қайтарып алу", Ru: "Отозвать заявку", En: "Withdraw"},
		cases.Appeal:   {Kk: "Шағымдану", Ru: "Обжаловать", En: "Appeal"},
		cases.Mend:     {Kk: "Деректер түзетілді", Ru: "Данные исправлены", En: "The details are mended"},
	}
	questions = map[cases.Act]i18n.M{
		cases.Sign:     {Kk: "{voucher} ваучері: келісім", Ru: "Ваучер {voucher}: соглашение", En: "Voucher {voucher}: the agreement"},
		cases.Withdraw: {Kk: "{voucher} ваучеріне өтінімді қайтарып аласыз ба?", Ru: "Отозвать заявку на ваучер {voucher}?", En: "Withdraw the application for voucher {voucher}?"},
		cases.Appeal:   {Kk: "{voucher} ваучері: немен келіспейсіз?", Ru: "Ваучер {voucher}: с чем вы не согласны?", En: "Voucher {voucher}: what do you disagree with?"},
		cases.Mend:     {Kk: "{voucher} ваучері: деректер түзетілді ме?", Ru: "Ваучер {voucher}: данные исправлены?", En: "Voucher {voucher}: are the details mended?"},
	}
	leads = map[cases.Act]i18n.M{
		cases.Withdraw: {
			Kk: "Бекітілген орын келесі адамға өтеді. Расталған сағаттарыңыз жазбаңызда қалады, бірақ осы ваучерге есептелмейді. Мұны қайтару мүмкін емес.",
			Ru: "Закреплённое место перейдёт следующему. Подтверждённые часы останутся в вашей книге, но в этот ваучер не войдут. Отменить это нельзя.",
			En: "The reserved place goes to the next in line. Your verified hours stay on your record but do not count for this voucher. This cannot be undone.",
		},
		cases.Appeal: {
			Kk: "Шағымды бағдарлама операторы қарайды, бас тартқан адам емес.", Ru: "Жалобу рассмотрит оператор программы, а не тот, кто отказал.",
			En: "The operator of the programme decides, not whoever refused.",
		},
		cases.Mend: {
			Kk: "Төлем деректеріңіз дұрыс болса, төлеушіге қайта жіберіледі.", Ru: "Если платёжные данные теперь верны, выплату отправят ещё раз.",
			En: "If your payment details are right now, the payment is sent once more.",
		},
	}
	dones = map[cases.Act]i18n.M{
		cases.Sign:     {Kk: "Келісімге қол қойылды. Бүгіннен бастап сағат есептеледі.", Ru: "Соглашение подписано. С сегодняшнего дня часы засчитываются.", En: "The agreement is signed. Hours count from today."},
		cases.Withdraw: {Kk: "Өтінім қайтарып алынды.", Ru: "Заявка отозвана.", En: "The application is withdrawn."},
		cases.Appeal:   {Kk: "Шағым операторға жіберілді.", Ru: "Жалоба отправлена оператору.", En: "Your appeal was sent to the operator."},
		cases.Mend:     {Kk: "Төлеушіге қайта жіберілді.", Ru: "Снова передано плательщику.", En: "Sent to the payer once more."},
	}
	reasonHints = map[cases.Act]i18n.M{
		cases.Withdraw: {Kk: "Себебін университет көреді.", Ru: "Причину увидит университет.", En: "The university will see the reason."},
		cases.Appeal: {
			Kk: "Не болғанын және оны не растайтынын жазыңыз, кемінде 10 таңба.", Ru: "Напишите, что произошло и чем это подтверждается, не короче 10 знаков.",
			En: "Say what happened and what bears it out, in at least 10 characters.",
		},
	}
	textCode       = i18n.M{Kk: "Себептің түрі", Ru: "Вид причины", En: "Kind of reason"}
	textChooseCode = i18n.M{Kk: "Себептің түрін таңдаңыз", Ru: "Выберите вид причины", En: "Choose the kind of reason"}
	textReason     = i18n.M{Kk: "Себебі", Ru: "Причина", En: "The reason"}
)

// The agreement.
var (
	textTextOf = i18n.M{Kk: "Келісім мәтіні, нұсқа: {n}, басталған күні: {from}", Ru: "Текст соглашения, версия {n}, с {from}", En: "Text of the agreement, version {n}, from {from}"}
	textTerms  = i18n.M{Kk: "Ереже шарттары, нұсқа: {n}", Ru: "Условия правил, версия {n}", En: "Terms of the rules, version {n}"}
	textNoText = i18n.M{
		Kk: "Бағдарлама операторы келісім мәтінін әлі жарияламаған. Сондықтан төменде ереженің шарттары ғана тұр: қол қойсаңыз, соларға келісесіз.",
		Ru: "Оператор программы ещё не опубликовал текст соглашения. Поэтому ниже — только условия самих правил: подписывая, вы соглашаетесь с ними.",
		En: "The operator of the programme has not published a text yet. Below are therefore only the terms of the rules: by signing you agree to these.",
	}
	textKept = i18n.M{
		Kk: "Мәтіннің нұсқасы, тілі, уақыты және қалай кіргеніңіз сақталады.", Ru: "Сохранятся версия текста, язык, время и то, как вы вошли.",
		En: "The version of the text, its language, the time and how you signed in are kept.",
	}
	textNoSigning   = i18n.M{Kk: "Қазір қол қоюға болмайды", Ru: "Сейчас подписать нельзя", En: "It cannot be signed now"}
	textAgree       = i18n.M{Kk: "Шарттарды оқып шықтым және келісемін", Ru: "Условия прочитаны, я согласен (согласна)", En: "I have read the terms and agree"}
	textMustAgree   = i18n.M{Kk: "Қол қою үшін келісіміңізді белгілеңіз.", Ru: "Чтобы подписать, отметьте согласие.", En: "To sign, tick that you agree."}
	textTextMoved   = i18n.M{Kk: "Келісім мәтіні өзгерді. Бетті қайта ашып, жаңа мәтінді оқыңыз.", Ru: "Текст соглашения изменился. Откройте страницу заново и прочтите новый.", En: "The text of the agreement has changed. Open the page again and read the new one."}
	textAgreement   = i18n.M{Kk: "Не нәрсеге қол қойдыңыз", Ru: "Что вы подписали", En: "What you signed"}
	textReadText    = i18n.M{Kk: "Мәтінді оқу", Ru: "Прочитать текст", En: "Read the text"}
	textSignedWhat  = i18n.M{Kk: "Мәтін", Ru: "Текст", En: "Text"}
	textSignedText  = i18n.M{Kk: "келісім мәтіні, нұсқа: {n}", Ru: "соглашение, версия {n}", En: "the agreement, version {n}"}
	textSignedTerms = i18n.M{
		Kk: "ереженің шарттары (мәтін жарияланбаған)", Ru: "условия правил (текст не был опубликован)", En: "the terms of the rules (no text was published)",
	}
	textSignedLang   = i18n.M{Kk: "Оқылған тілі", Ru: "На каком языке", En: "Language"}
	textSignedWhen   = i18n.M{Kk: "Қол қойылған уақыты", Ru: "Когда подписано", En: "Signed at"}
	textSignedHow    = i18n.M{Kk: "Қалай кірген едіңіз", Ru: "Как вы вошли", En: "How you had signed in"}
	textSignedProved = i18n.M{Kk: "Соңғы рет дәлелденген уақыты", Ru: "Когда это подтверждено", En: "When that was proved"}
	strengths        = map[auth.Strength]i18n.M{
		"":                {Kk: "белгісіз", Ru: "неизвестно", En: "not known"},
		auth.ByCode:       {Kk: "мекенжайға жіберілген кодпен", Ru: "по коду, отправленному на адрес", En: "by a code sent to the address"},
		auth.ByPassword:   {Kk: "құпиясөзбен", Ru: "по паролю", En: "by a password"},
		auth.ByUniversity: {Kk: "университет арқылы", Ru: "через университет", En: "through the university"},
		auth.ByPasskey:    {Kk: "құрылғыдағы кілтпен", Ru: "ключом на устройстве", En: "by a passkey"},
		auth.BySecond:     {Kk: "екі тәсілмен", Ru: "двумя способами", En: "by two means"},
	}
)
