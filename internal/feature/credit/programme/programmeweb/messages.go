package programmeweb

import "asar/internal/kit/i18n"

var (
	textProgrammes = i18n.M{Kk: "Бағдарламалар", Ru: "Программы", En: "Programmes"}
	textListLead   = i18n.M{
		Kk: "Расталған сағат не береді: төлем, академиялық кредит. Әр бағдарламаның ережесі осы жерде, нұсқасымен және дереккөзімен.",
		Ru: "Что дают подтверждённые часы: выплату, академические кредиты. Правила каждой программы — здесь, с версиями и источником.",
		En: "What verified hours give: money, academic credits. Each programme's rules stand here, with their versions and source.",
	}
	textVouchers = i18n.M{Kk: "Ваучерлер", Ru: "Ваучеры", En: "Vouchers"}
	textHours    = i18n.M{Kk: "Қажет уақыт: {hours}", Ru: "Нужно отработать: {hours}", En: "Hours needed: {hours}"}
	textCredits  = i18n.M{Kk: "Академиялық кредит: {n}", Ru: "Академических кредитов: {n}", En: "Academic credits: {n}"}
	textTimes    = i18n.M{
		Kk: "Бір кезеңде ең көбі: {n} рет", Ru: "За период — не больше {n} {n:раза|раз|раз}", En: "At most {n} {n:time|times} in a period",
	}
	textRules      = i18n.M{Kk: "Ережесі", Ru: "Правила", En: "Rules"}
	textNoRulesNow = i18n.M{
		Kk: "Бүгін бағдарламаның ережесі жоқ, сондықтан өтінім қабылданбайды.",
		Ru: "Сегодня у программы нет правил, поэтому заявки не принимаются.",
		En: "The programme has no rules today, so no applications are taken.",
	}
	textVersions = i18n.M{Kk: "Ереженің нұсқалары", Ru: "Версии правил", En: "Versions of the rules"}
	textVersion  = i18n.M{Kk: "Нұсқа: {n}. Басталған күні: {from}", Ru: "Версия {n}, с {from}", En: "Version {n}, from {from}"}
	textNow      = i18n.M{Kk: "қазір қолданылады", Ru: "действует сейчас", En: "in force now"}
	textSource   = i18n.M{Kk: "Дереккөзі", Ru: "Источник", En: "Source"}
	textShipped  = i18n.M{Kk: "Asar-мен бірге келген", Ru: "Поставляется с Asar", En: "Ships with Asar"}
	textTerm     = i18n.M{Kk: "Шарты", Ru: "Условие", En: "Term"}
	textSays     = i18n.M{Kk: "Мәні", Ru: "Значение", En: "Value"}
	textWas      = i18n.M{Kk: "Бұрын", Ru: "Было", En: "Was"}
	textIs       = i18n.M{Kk: "Енді", Ru: "Стало", En: "Is"}
	textChanges  = i18n.M{Kk: "Не өзгерді", Ru: "Что изменилось", En: "What changed"}

	textOpenings = i18n.M{Kk: "Өтінім қабылдау", Ru: "Приём заявок", En: "Openings"}
	textPlaces   = i18n.M{Kk: "Оқу орындарының орындары", Ru: "Места по вузам", En: "Places by institution"}
	textMayI     = i18n.M{Kk: "Маған бола ма?", Ru: "Мне можно?", En: "May I take part?"}
	textMayILead = i18n.M{
		Kk: "Тіркелмей-ақ тексеріңіз. Жауаптарыңыз сақталмайды.",
		Ru: "Проверьте без регистрации. Ответы не сохраняются.",
		En: "Check without an account. Your answers are not kept.",
	}
	textStudies        = i18n.M{Kk: "Университет студентісіз бе?", Ru: "Вы студент университета?", En: "Are you a student of a university?"}
	textForm           = i18n.M{Kk: "Оқу нысаны", Ru: "Форма обучения", En: "Form of study"}
	textCourse         = i18n.M{Kk: "Курс", Ru: "Курс", En: "Year of study"}
	textFunding        = i18n.M{Kk: "Оқу ақысы", Ru: "Основа обучения", En: "Funding"}
	textAge            = i18n.M{Kk: "Жасыңыз", Ru: "Ваш возраст", En: "Your age"}
	textCitizen        = i18n.M{Kk: "Қазақстан азаматысыз ба?", Ru: "Вы гражданин Казахстана?", En: "Are you a citizen of Kazakhstan?"}
	textYes            = i18n.M{Kk: "Иә", Ru: "Да", En: "Yes"}
	textNo             = i18n.M{Kk: "Жоқ", Ru: "Нет", En: "No"}
	textCheck          = i18n.M{Kk: "Тексеру", Ru: "Проверить", En: "Check"}
	textAnswerYes      = i18n.M{Kk: "Иә, қатыса аласыз", Ru: "Да, можно", En: "Yes, you may"}
	textAnswerNo       = i18n.M{Kk: "Әзірге болмайды", Ru: "Пока нельзя", En: "Not as it stands"}
	textYouSaid        = i18n.M{Kk: "сіздің жауабыңыз", Ru: "ваш ответ", En: "your answer"}
	textSomeUniversity = i18n.M{Kk: "университет", Ru: "университет", En: "a university"}
	textStillNeeded    = i18n.M{
		Kk: "Қатысу үшін университетіңіздің тізімінде болуыңыз және қаржыландырылған орын қажет.",
		Ru: "Для участия понадобится быть в списке своего университета и получить финансируемое место.",
		En: "To take part you also have to stand on your university's list and to get a funded place.",
	}

	textAgreement = i18n.M{Kk: "Келісім мәтіні", Ru: "Текст соглашения", En: "Text of the agreement"}
	textNoText    = i18n.M{
		Kk: "Бағдарлама операторы келісім мәтінін әлі жарияламаған. Мәтін жарияланғанша студенттер ереженің шарттарына ғана қол қояды.",
		Ru: "Оператор программы ещё не опубликовал текст соглашения. Пока его нет, студенты подписывают только условия самих правил.",
		En: "The operator of the programme has not published a text yet. Until it does, students sign the terms of the rules alone.",
	}
	textOldText      = i18n.M{Kk: "Бұл бүгін қолданылатын нұсқа емес.", Ru: "Это не та версия, что действует сегодня.", En: "This is not the version of today."}
	textTextNow      = i18n.M{Kk: "Бүгінгі нұсқа", Ru: "Версия на сегодня", En: "The version of today"}
	textTextVersions = i18n.M{Kk: "Мәтіннің нұсқалары", Ru: "Версии текста", En: "Versions of the text"}
)

// The operator's pages.
var (
	textDesk         = i18n.M{Kk: "Оператор беттері", Ru: "Страницы оператора", En: "The operator's pages"}
	textNewProgramme = i18n.M{Kk: "Жаңа бағдарлама", Ru: "Новая программа", En: "A new programme"}
	textFounded      = i18n.M{Kk: "Бағдарлама құрылды. Енді ережесін жариялаңыз.", Ru: "Программа создана. Теперь опубликуйте её правила.", En: "The programme is made. Now publish its rules."}
	textFound        = i18n.M{Kk: "Бағдарлама құру", Ru: "Создать программу", En: "Make the programme"}
	textCode         = i18n.M{Kk: "Коды", Ru: "Код", En: "Code"}
	textCodeHint     = i18n.M{Kk: "Мекенжайда тұрады: 2–20 латын әрпі мен цифр.", Ru: "Стоит в адресе: от 2 до 20 латинских букв и цифр.", En: "It stands in addresses: 2 to 20 Latin letters and digits."}
	textName         = i18n.M{Kk: "Атауы", Ru: "Название", En: "Name"}
	textLead         = i18n.M{Kk: "Бұл не, бір-екі сөйлеммен", Ru: "Что это, в одном-двух предложениях", En: "What it is, in a sentence or two"}
	textNoRulesYet   = i18n.M{Kk: "Бүгін ережесі жоқ", Ru: "Сегодня правил нет", En: "No rules today"}
	textNewVersion   = i18n.M{Kk: "Ереженің жаңа нұсқасы", Ru: "Новая версия правил", En: "A new version of the rules"}
	textRulesLead    = i18n.M{
		Kk: "Нұсқа жарияланған соң өзгермейді. Алдымен алдыңғысынан айырмасын көресіз.",
		Ru: "Опубликованная версия не меняется. Сначала вы увидите, чем она отличается от прежней.",
		En: "A version never changes once it is published. First you will see how it differs from the one before.",
	}
	textValid       = i18n.M{Kk: "Қашаннан және қай жерде", Ru: "С какого дня и где опубликовано", En: "From when, and where it stands"}
	textFromDay     = i18n.M{Kk: "Күшіне енетін күні", Ru: "Действует с", En: "In force from"}
	textUntilDay    = i18n.M{Kk: "Соңғы күні", Ru: "Последний день", En: "Last day"}
	textSourceField = i18n.M{Kk: "Ереже жарияланған мекенжай", Ru: "Адрес, где опубликованы правила", En: "Address at which the rules stand"}
	textBasis       = i18n.M{Kk: "Негізі", Ru: "Основание", En: "Basis"}
	textVoucherN    = i18n.M{Kk: "Ваучер {n}", Ru: "Ваучер {n}", En: "Voucher {n}"}
	textVoucherHint = i18n.M{Kk: "Бос қалған жол есептелмейді.", Ru: "Пустая строка не считается.", En: "An empty line does not count."}
	textHoursAsked  = i18n.M{Kk: "Қажет сағат", Ru: "Нужно часов", En: "Hours needed"}
	textTenge       = i18n.M{Kk: "Төлемі, теңге", Ru: "Выплата, тенге", En: "Pays, in tenge"}
	textCreditsN    = i18n.M{Kk: "Академиялық кредит", Ru: "Академических кредитов", En: "Academic credits"}
	textTimesN      = i18n.M{Kk: "Кезеңде неше рет", Ru: "Раз за период", En: "Times in a period"}
	textCapTitle    = i18n.M{Kk: "Бір адамға шек", Ru: "Предел на человека", En: "The most for one person"}
	textCapHours    = i18n.M{Kk: "Сағат", Ru: "Часов", En: "Hours"}
	textPeriod      = i18n.M{Kk: "Кезеңі", Ru: "Период", En: "Period"}
	textGraceN      = i18n.M{Kk: "Кезеңнен кейін неше күннен соң ваучер жабылады", Ru: "Через сколько дней после периода закрыть ваучер", En: "Days after the period until a voucher is closed"}
	textGraceHint   = i18n.M{
		Kk: "Сағаты толмаған ваучер жабылып, орны мен ақшасы қайтады. Сағаты толып, растауды ғана күткені жабылмайды. Бос қалса: {n}.",
		Ru: "Ваучер, по которому не хватает часов, закроется, место и деньги вернутся. Если часы отработаны и ждут только подтверждения, он не закроется. Если не заполнить: {n}.",
		En: "A voucher that lacks hours is closed; its place and money go back. One whose hours are worked and wait for the host alone is not. If left empty: {n}.",
	}
	textWho         = i18n.M{Kk: "Кім қатыса алады", Ru: "Кто может участвовать", En: "Who may take part"}
	textWhoHint     = i18n.M{Kk: "Белгіленбегені сұралмайды.", Ru: "Что не отмечено, не спрашивается.", En: "What is not filled in is not asked."}
	textFullTime    = i18n.M{Kk: "Тек күндізгі бөлім", Ru: "Только очная форма", En: "Full-time only"}
	textCitizens    = i18n.M{Kk: "Тек Қазақстан азаматтары", Ru: "Только граждане Казахстана", En: "Citizens of Kazakhstan only"}
	textCourses     = i18n.M{Kk: "Курстары", Ru: "Курсы", En: "Years of study"}
	textCoursesHint = i18n.M{Kk: "Мысалы: 2, 3.", Ru: "Например: 2, 3.", En: "Such as 2, 3."}
	textMinAge      = i18n.M{Kk: "Ең кіші жас", Ru: "Возраст от", En: "Age from"}
	textMaxAge      = i18n.M{Kk: "Ең үлкен жас", Ru: "Возраст до", En: "Age to"}
	textWork        = i18n.M{Kk: "Қандай сағат есептеледі", Ru: "Какие часы засчитываются", En: "Which hours count"}
	textDirections  = i18n.M{Kk: "Бағыттар", Ru: "Направления", En: "Directions"}
	textAllHint     = i18n.M{Kk: "Ештеңе белгіленбесе, бәрі есептеледі.", Ru: "Если не отмечено ничего, засчитываются все.", En: "If none is ticked, all count."}
	textDayLimit    = i18n.M{Kk: "Күніне ең көбі, сағат", Ru: "Не больше в день, часов", En: "At most a day, in hours"}
	textWeekLimit   = i18n.M{Kk: "Аптасына ең көбі, сағат", Ru: "Не больше в неделю, часов", En: "At most a week, in hours"}
	textDesks       = i18n.M{Kk: "Мерзімдер, жұмыс күні", Ru: "Сроки в рабочих днях", En: "Terms in working days"}
	textLadder      = i18n.M{Kk: "Қадам кешіксе, неше жұмыс күнінен кейін", Ru: "Если шаг просрочен, через сколько рабочих дней", En: "When a step is late, after how many working days"}
	textLadderHint  = i18n.M{Kk: "Бос қалса: 1, 5, 10.", Ru: "Если не заполнить: 1, 5, 10.", En: "If left empty: 1, 5, 10."}
	rungNames       = []i18n.M{
		{Kk: "Кезегі келгенге ескерту", Ru: "Напомнить тому, чей ход", En: "Remind whoever owes it"},
		{Kk: "Оқу орнының басшысы мен операторға хабарлау", Ru: "Сообщить руководителю вуза и оператору", En: "Tell the head of the institution and the operator"},
		{Kk: "Студентке және операторға хабарлау", Ru: "Сообщить студенту и ещё раз оператору", En: "Tell the student, and the operator again"},
	}
	textPayment     = i18n.M{Kk: "Төлем және өтінім қабылдау", Ru: "Выплата и приём заявок", En: "Payment and openings"}
	textPaymentHint = i18n.M{
		Kk: "Asar бұл кодтардың мәнін білмейді: олар болмаса, төлем жасалмайды.", Ru: "Значений этих кодов у Asar нет: без них выплат не будет.",
		En: "Asar has no value for these codes: without them nothing is paid.",
	}
	textKNP        = i18n.M{Kk: "ТМК", Ru: "КНП", En: "KNP"}
	textKOD        = i18n.M{Kk: "КОд", Ru: "КОд", En: "KOD"}
	textKBe        = i18n.M{Kk: "КБе", Ru: "КБе", En: "KBe"}
	textNoticeN    = i18n.M{Kk: "Қабылдауды алдын ала жариялау, сағат", Ru: "За сколько часов объявлять приём", En: "Hours of notice before an opening"}
	textDocuments  = i18n.M{Kk: "Қол қойылатын мәтіндер", Ru: "Тексты для подписи", En: "Texts to sign"}
	textShow       = i18n.M{Kk: "Айырмасын көру", Ru: "Показать отличия", En: "Show the differences"}
	textPreview    = i18n.M{Kk: "Жариялар алдында тексеріңіз", Ru: "Проверьте перед публикацией", En: "Check before publishing"}
	textFromOn     = i18n.M{Kk: "Күшіне енетін күні: {from}; алдыңғы шешімдер өз ережесімен қалады.", Ru: "Действует с {from}; прежние решения остаются по своим правилам.", En: "In force from {from}; what was decided before stays under its own rules."}
	textSame       = i18n.M{Kk: "Шарттары алдыңғы нұсқадай.", Ru: "Условия те же, что в прежней версии.", En: "The terms are those of the version before."}
	textFirst      = i18n.M{Kk: "Бұл алғашқы нұсқа.", Ru: "Это первая версия.", En: "This is the first version."}
	textPublish    = i18n.M{Kk: "Жариялау", Ru: "Опубликовать", En: "Publish"}
	textEdit       = i18n.M{Kk: "Түзету", Ru: "Исправить", En: "Change"}
	textPublished  = i18n.M{Kk: "Нұсқа жарияланды.", Ru: "Версия опубликована.", En: "The version is published."}
	textWhole      = i18n.M{Kk: "Бүтін санды цифрмен жазыңыз.", Ru: "Напишите целое число цифрами.", En: "Write a whole number in digits."}
	textBadHours   = i18n.M{Kk: "Сағатты мынадай түрде жазыңыз: 20 не 1:30.", Ru: "Напишите часы так: 20 или 1:30.", En: "Write hours like this: 20 or 1:30."}
	textBadCourses = i18n.M{Kk: "Курстарды үтірмен жазыңыз: 2, 3.", Ru: "Напишите курсы через запятую: 2, 3.", En: "Write the years with commas: 2, 3."}

	textNewText   = i18n.M{Kk: "Мәтіннің жаңа нұсқасы", Ru: "Новая версия текста", En: "A new version of the text"}
	textNoTextYet = i18n.M{Kk: "Мәтін жарияланбаған", Ru: "Текст не опубликован", En: "No text is published"}
	textTextLead  = i18n.M{
		Kk: "Студенттер көрсетілген күннен бастап осы мәтінге қол қояды. Бұрын қол қойылған мәтін сол күйінде қалады.",
		Ru: "С указанного дня студенты подписывают этот текст. Подписанное раньше остаётся в прежних словах.",
		En: "From the given day on students sign this text. What was signed before stays in its own words.",
	}
	textTextOf     = i18n.M{Kk: "Мәтін", Ru: "Текст", En: "Text"}
	textTextHint   = i18n.M{Kk: "Әр жол бір абзац болады.", Ru: "Каждая строка станет абзацем.", En: "Each line becomes a paragraph."}
	textTextFromOn = i18n.M{
		Kk: "Күшіне енетін күні: {from}; бұрын қол қойылғаны сол мәтінмен қалады.", Ru: "Действует с {from}; подписанное раньше остаётся по прежнему тексту.",
		En: "In force from {from}; what was signed before stays under the text before.",
	}
	textBeside = i18n.M{
		Kk: "Салыстырылған нұсқа: {n}, басталған күні: {from}. Сызылғаны алынып тасталды, асты сызылғаны қосылды.",
		Ru: "Рядом — версия {n}, с {from}. Зачёркнутое убрано, подчёркнутое добавлено.",
		En: "Beside it stands version {n}, from {from}. What is struck out is gone, what is underlined is new.",
	}

	textCalendar     = i18n.M{Kk: "Жұмыс күндері", Ru: "Рабочие дни", En: "Working days"}
	textCalendarLead = i18n.M{
		Kk: "Мерзімдер жұмыс күнімен есептеледі. Мерекелер заң бойынша тұр, Үкімет ауыстырған күндерді осында қосыңыз.",
		Ru: "Сроки считаются в рабочих днях. Праздники стоят по закону; переносы Правительства добавьте здесь.",
		En: "Terms are counted in working days. The holidays stand by law; add here what the government moves.",
	}
	textDayOn   = i18n.M{Kk: "жұмыс күні", Ru: "рабочий день", En: "a working day"}
	textDayOff  = i18n.M{Kk: "демалыс", Ru: "выходной", En: "a day off"}
	textDay     = i18n.M{Kk: "Күні", Ru: "День", En: "Day"}
	textDayKind = i18n.M{Kk: "Қандай күн", Ru: "Какой это день", En: "What day it is"}
	textSetDay  = i18n.M{Kk: "Күнді белгілеу", Ru: "Отметить день", En: "Set the day"}
	textDayKept = i18n.M{Kk: "Күнтізбе өзгерді.", Ru: "Календарь изменён.", En: "The calendar has changed."}
)
