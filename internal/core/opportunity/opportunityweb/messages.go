package opportunityweb

import "asar/internal/kit/i18n"

var (
	textFind = i18n.M{Kk: "Іс табу", Ru: "Найти дело", En: "Find an opportunity"}
	textHere = i18n.M{Kk: "Істер", Ru: "Дела", En: "Opportunities"}
	textLead = i18n.M{
		Kk: "Іс: {n}, бос орын: {seats}. Уақыт жергілікті (Алматы, UTC+5).",
		Ru: "{n} {n:дело|дела|дел}, {seats} {seats:свободное место|свободных места|свободных мест}. Часы местные (Алматы, UTC+5).",
		En: "{n} {n:opportunity|opportunities}, {seats} free {seats:place|places}. Local time (Almaty, UTC+5).",
	}
	textLeadMany = i18n.M{
		Kk: "Іс: {n}. Уақыт жергілікті (Алматы, UTC+5).",
		Ru: "{n} {n:дело|дела|дел}. Часы местные (Алматы, UTC+5).",
		En: "{n} {n:opportunity|opportunities}. Local time (Almaty, UTC+5).",
	}
	textLeadNearest = i18n.M{
		Kk: "Іс көп, алдымен жақын күндердегілер көрсетілген. Уақыт жергілікті (Алматы, UTC+5).",
		Ru: "Дел много, сначала показаны ближайшие. Часы местные (Алматы, UTC+5).",
		En: "There are many opportunities; the nearest come first. Local time (Almaty, UTC+5).",
	}
	textResults = i18n.M{
		Kk: "Табылған іс: {n}",
		Ru: "{n:Найдено|Найдены|Найдено} {n} {n:дело|дела|дел}",
		En: "{n} {n:opportunity|opportunities} found",
	}
	textDescription = i18n.M{
		Kk: "Қазақстандағы волонтерлік істер: күні, жері, бос орны.",
		Ru: "Волонтёрские дела Казахстана: когда, где, сколько мест.",
		En: "Volunteering in Kazakhstan: when, where, how many places.",
	}
	textDayCount  = i18n.M{Kk: "{day}: {n} іс", Ru: "{day}: {n} {n:дело|дела|дел}", En: "{day}: {n} {n:opportunity|opportunities}"}
	textFilters   = i18n.M{Kk: "Сүзгі", Ru: "Фильтры", En: "Filters"}
	textFiltersN  = i18n.M{Kk: "Сүзгі: {n}", Ru: "Фильтры: {n}", En: "Filters: {n}"}
	textSearch    = i18n.M{Kk: "Іздеу", Ru: "Поиск", En: "Search"}
	textSearchTip = i18n.M{
		Kk: "Істің атауы, ұйым немесе қала; кез келген әліпбимен",
		Ru: "Дело, организация или город, любым алфавитом",
		En: "An opportunity, organisation or town, in any alphabet",
	}
	textDirection = i18n.M{Kk: "Бағыт", Ru: "Направление", En: "Direction"}
	textRegion    = i18n.M{Kk: "Өңір", Ru: "Регион", En: "Region"}
	textAnyRegion = i18n.M{Kk: "Бүкіл Қазақстан", Ru: "Весь Казахстан", En: "All of Kazakhstan"}
	textWhen      = i18n.M{Kk: "Қашан", Ru: "Когда", En: "When"}
	textFrom      = i18n.M{Kk: "Қай күннен", Ru: "С какого дня", En: "From"}
	textUntil     = i18n.M{Kk: "Қай күнге дейін", Ru: "По какой день", En: "Until"}
	textSince     = i18n.M{Kk: "Қай күннен: {day}", Ru: "С {day}", En: "From {day}"}
	textTill      = i18n.M{Kk: "Қай күнге дейін: {day}", Ru: "По {day}", En: "Until {day}"}
	textDirs      = i18n.M{Kk: "Бағыттар", Ru: "Направления", En: "Directions"}
	textFormat    = i18n.M{Kk: "Форматы", Ru: "Формат", En: "Format"}
	textAnyFormat = i18n.M{Kk: "Кез келген", Ru: "Любой", En: "Any"}
	textOnPlace   = i18n.M{Kk: "Келіп қатысу", Ru: "Очно", En: "In person"}
	textOnline    = i18n.M{Kk: "Онлайн", Ru: "Онлайн", En: "Online"}
	textForMe     = i18n.M{Kk: "Маған", Ru: "Для меня", En: "For me"}
	textFree      = i18n.M{Kk: "Бос орны бар", Ru: "Есть свободные места", En: "With free places"}
	textMyAge     = i18n.M{Kk: "Менің жасым", Ru: "Мой возраст", En: "My age"}
	textMyLang    = i18n.M{Kk: "Тілі", Ru: "Язык", En: "Language"}
	textAnyLang   = i18n.M{Kk: "Кез келген", Ru: "Любой", En: "Any"}
	textShowN     = i18n.M{Kk: "Көрсету ({n})", Ru: "Показать ({n})", En: "Show ({n})"}
	textClear     = i18n.M{Kk: "Сүзгіні тазалау", Ru: "Сбросить фильтры", En: "Clear the filters"}
	textView      = i18n.M{Kk: "Көрініс", Ru: "Вид", En: "View"}
	textViewList  = i18n.M{Kk: "Тізім", Ru: "Список", En: "List"}
	textViewMap   = i18n.M{Kk: "Карта", Ru: "Карта", En: "Map"}
	textViewMonth = i18n.M{Kk: "Ай", Ru: "Месяц", En: "Month"}
	textAgeChip   = i18n.M{Kk: "Жас: {age}", Ru: "Возраст: {age}", En: "Age: {age}"}
	textLangChip  = i18n.M{Kk: "Тілі: {lang}", Ru: "Язык: {lang}", En: "Language: {lang}"}
	textOfOrg     = i18n.M{Kk: "Ұйым: {name}", Ru: "Организация: {name}", En: "Organisation: {name}"}
	textOfProg    = i18n.M{Kk: "Бағдарлама: {name}", Ru: "Программа: {name}", En: "Project: {name}"}
	textNothing   = i18n.M{Kk: "Мұндай іс қазір жоқ", Ru: "Таких дел сейчас нет", En: "There is no such opportunity now"}
	textWhyNone   = i18n.M{
		Kk: "Барлық сүзгі бірге тым қатаң. Біреуін алып тастасаңыз, мынаны табасыз:",
		Ru: "Все фильтры вместе слишком строги. Если убрать один, найдётся:",
		En: "All the filters together are too strict. With one of them removed you will find:",
	}
	textTooStrict = i18n.M{
		Kk: "Бір сүзгіні алып тастау аздық етеді. Бәрін тазалап көріңіз.",
		Ru: "Убрать один фильтр мало. Попробуйте сбросить все.",
		En: "Removing one filter is not enough. Try clearing them all.",
	}
	textNoneAtAll = i18n.M{
		Kk: "Алда жарияланған іс әлі жоқ. Кейінірек қараңыз немесе ұйымдарға өзіңіз хабарласыңыз.",
		Ru: "Впереди пока нет опубликованных дел. Загляните позже или напишите организации сами.",
		En: "Nothing is published yet for the days to come. Look in later, or write to an organisation yourself.",
	}
	textWithout = i18n.M{
		Kk: "«{filter}» сүзгісінсіз: {n}",
		Ru: "Без «{filter}»: {n} {n:дело|дела|дел}",
		En: "Without “{filter}”: {n} {n:opportunity|opportunities}",
	}
	textOrganisations = i18n.M{Kk: "Ұйымдар тізімі", Ru: "Список организаций", En: "List of organisations"}
	textMap           = i18n.M{Kk: "Істер өңірлер бойынша", Ru: "Дела по регионам", En: "Opportunities by region"}
	textMapTip        = i18n.M{Kk: "Өңірді басыңыз: сол жердегі істер ашылады.", Ru: "Нажмите на регион: откроются дела в нём.", En: "Choose a region to see what is there."}
	textAtLeast       = i18n.M{Kk: "{n} және одан көп", Ru: "от {n}", En: "{n} and more"}
	textCount         = i18n.M{Kk: "Іс саны", Ru: "Дел", En: "Opportunities"}
	textMonth         = i18n.M{Kk: "Ай күндері және істер саны", Ru: "Дни месяца и число дел", En: "Days of the month and number of opportunities"}
	textWhat          = i18n.M{Kk: "Не істеу керек", Ru: "Что делать", En: "What to do"}
	textWhy           = i18n.M{Kk: "Не үшін", Ru: "Зачем", En: "Why"}
	textNeeds         = i18n.M{Kk: "Талаптар", Ru: "Что нужно от вас", En: "What is asked of you"}
	textSafety        = i18n.M{Kk: "Қауіпсіздік", Ru: "Безопасность", En: "Safety"}
	textMeeting       = i18n.M{Kk: "Қайда кездесеміз", Ru: "Где встречаемся", En: "Where we meet"}
	textOrganiser     = i18n.M{Kk: "Кім ұйымдастырады", Ru: "Кто организует", En: "Who organises it"}
	textShifts        = i18n.M{Kk: "Ауысымдар", Ru: "Смены", En: "Shifts"}
	textBrief         = i18n.M{Kk: "Қысқаша", Ru: "Коротко", En: "In short"}
	textDates         = i18n.M{Kk: "Қашан", Ru: "Когда", En: "When"}
	textWhere         = i18n.M{Kk: "Қайда", Ru: "Где", En: "Where"}
	textHours         = i18n.M{Kk: "Сағат", Ru: "Часы", En: "Hours"}
	textPerShift      = i18n.M{Kk: "Ауысымға {hours}", Ru: "{hours} за смену", En: "{hours} a shift"}
	textFromTo        = i18n.M{Kk: "Ауысымға {from} – {to}", Ru: "{from} – {to} за смену", En: "{from} – {to} a shift"}
	textAge           = i18n.M{Kk: "Жасы", Ru: "Возраст", En: "Age"}
	textLangs         = i18n.M{Kk: "Тілдер", Ru: "Языки", En: "Languages"}
	textAllLangs      = i18n.M{Kk: "Кез келген", Ru: "Любые", En: "Any"}
	textRisks         = i18n.M{Kk: "Қауіптер", Ru: "Риски", En: "Risks"}
	textWithdraw      = i18n.M{Kk: "Бас тарту", Ru: "Отменить запись", En: "Withdrawal"}
	textCutoff        = i18n.M{
		Kk: "Басталуына дейін {hours} сағ қалғанша",
		Ru: "Не позже чем за {hours} ч до начала",
		En: "Until {hours} h before the start",
	}
	textProject  = i18n.M{Kk: "Бағдарлама", Ru: "Программа", En: "Project"}
	textCalendar = i18n.M{Kk: "Күнтізбеге", Ru: "В календарь", En: "To the calendar"}
	textLeader   = i18n.M{Kk: "Жетекшісі", Ru: "Руководит", En: "Led by"}
	textLaw      = i18n.M{
		Kk: "Заң бойынша (№ 42-VI, 12-бап, 3-тармақ) мақсаты, мазмұны, ұйымдастырушысы мен жетекшілері жазылуға дейін белгілі болуы керек.",
		Ru: "По закону (№ 42-VI, статья 12, пункт 3) цель, содержание, организатор и его руководители известны до записи.",
		En: "By law (No. 42-VI, article 12(3)) the aim, the content, the organiser and its leaders are known before you join.",
	}
	textVettedUntil = i18n.M{
		Kk: "Фронт-офис тексерген, мерзімі: {day}",
		Ru: "Проверена фронт-офисом до {day}",
		En: "Verified by a front office until {day}",
	}
	textNotVetted   = i18n.M{Kk: "Тексеру күшінде емес", Ru: "Проверка не действует", En: "Not verified at present"}
	textLeads       = i18n.M{Kk: "Ұйым жетекшісі: {name}", Ru: "Руководитель организации: {name}", En: "Head of the organisation: {name}"}
	textPhoneSigned = i18n.M{
		Kk: "Телефонын кіргендер көреді.",
		Ru: "Телефон видят те, кто вошёл.",
		En: "Those who have signed in see the phone number.",
	}
	textWasCancelled = i18n.M{Kk: "Іс тоқтатылды", Ru: "Дело отменено", En: "This opportunity was cancelled"}
	textReason       = i18n.M{Kk: "Себебі: {reason}", Ru: "Причина: {reason}", En: "The reason: {reason}"}
	textWasClosed    = i18n.M{Kk: "Жазылу жабық", Ru: "Запись закрыта", En: "Sign-up is closed"}
	textClosedWhy    = i18n.M{
		Kk: "Адам жеткілікті. Жазылғандардың ауысымдары өтеді.",
		Ru: "Людей достаточно. Смены тех, кто записан, состоятся.",
		En: "There are enough people. The shifts of those who signed up take place.",
	}
	textHalted    = i18n.M{Kk: "Жазылу уақытша тоқтады", Ru: "Запись приостановлена", En: "Sign-up is paused"}
	textHaltedWhy = i18n.M{
		Kk: "Фронт-офис ұйымның жұмысын тоқтатты, сондықтан жаңа адам қабылданбайды. Жазылғандардың орны сақталады. Фронт-офис ұйымды қайта растаса, жазылу жалғасады.",
		Ru: "Фронт-офис приостановил организацию, поэтому новых людей не записывают. Места тех, кто записан, остаются. Когда фронт-офис снова подтвердит организацию, запись продолжится.",
		En: "The front office has suspended the organisation, so nobody new is taken on. Places already taken stay. Sign-up goes on when the front office vouches for the organisation again.",
	}
	textOver    = i18n.M{Kk: "Барлық ауысым өтті", Ru: "Все смены прошли", En: "All shifts are over"}
	textOverWhy = i18n.M{
		Kk: "Бұл бет естелік ретінде сақталады. Алдағы істерді тізімнен табасыз.",
		Ru: "Страница остаётся для памяти. Предстоящие дела есть в списке.",
		En: "The page stays for the record. What is coming up is in the list.",
	}
	textDraftPage = i18n.M{
		Kk: "Бұл жоба жазба: оны тек ұйым көреді.",
		Ru: "Это черновик: его видит только организация.",
		En: "This is a draft: only the organisation sees it.",
	}
	textShiftOff = i18n.M{Kk: "Тоқтатылды", Ru: "Отменена", En: "Cancelled"}
	textManage   = i18n.M{Kk: "Басқару", Ru: "Управлять", En: "Manage"}
	textWaiting  = i18n.M{Kk: "кезекте: {n}", Ru: "в очереди: {n}", En: "waiting: {n}"}
)
