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
	textHours    = i18n.M{Kk: "Қажет сағат: {n}", Ru: "Нужно часов: {n}", En: "Hours needed: {n}"}
	textCredits  = i18n.M{Kk: "Академиялық кредит: {n}", Ru: "Академических кредитов: {n}", En: "Academic credits: {n}"}
	textTimes    = i18n.M{
		Kk: "Бір кезеңде ең көбі: {n} рет", Ru: "За период — не больше {n} {n:раза|раз|раз}", En: "At most {n} {n:time|times} in a period",
	}
	textRules      = i18n.M{Kk: "Ережесі", Ru: "Правила", En: "Rules"}
	textNoRulesNow = i18n.M{
		Kk: "Бүгін бағдарламаның ережесі жоқ, сондықтан өтініш қабылданбайды.",
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
		Ru: "Для участия понадобится быть в списке своего университета и получить оплаченное место.",
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
