package sitesweb

import "asar/internal/kit/i18n"

// The top of the home page.
var (
	textHomeTitle = i18n.M{Kk: "Еріктілік жаныңызда", Ru: "Волонтёрство рядом", En: "Volunteering near you"}
	textHomeAbout = i18n.M{
		Kk: "Игі іс табыңыз, расталған сағат алыңыз: Қазақстан волонтерлерінің ашық платформасы.",
		Ru: "Найдите доброе дело и получите подтверждённые часы: открытая платформа волонтёров Казахстана.",
		En: "Find a good deed and get verified hours: the open platform for volunteers in Kazakhstan.",
	}
	textHeroLine = i18n.M{Kk: "Жұмыла көтерген жүк жеңіл", Ru: "Сообща и\u00a0груз легче", En: "Many hands make\u00a0light work"}
	textHeroLead = i18n.M{
		Kk: "Үйіңізге не оқу орныңызға жақын игі іс табыңыз. Әр сағатты үйлестіруші растайды, ол жеке жазбаңызда және ашық журналда сақталады.",
		Ru: "Найдите доброе дело рядом с домом или вузом. Каждый час подтверждает координатор, и он остаётся в вашей записи и в открытом журнале.",
		En: "Find a good deed near your home or your university. A coordinator verifies every hour, and it stays in your own record and in the open ledger.",
	}
	textWhatHelp   = i18n.M{Kk: "Қалай көмектескіңіз келеді?", Ru: "Чем хотите помочь?", En: "How would you like to help?"}
	textWhereHelp  = i18n.M{Kk: "Қай жерде?", Ru: "Где?", En: "Where?"}
	textAnyRegion  = i18n.M{Kk: "Бүкіл Қазақстан", Ru: "Весь Казахстан", En: "All of Kazakhstan"}
	textFindButton = i18n.M{Kk: "Табу", Ru: "Найти", En: "Find"}
	textToday      = i18n.M{Kk: "Бүгін", Ru: "Сегодня", En: "Today"}
	textWeekend    = i18n.M{Kk: "Демалыс күндері", Ru: "В выходные", En: "At the weekend"}
	textOnline     = i18n.M{Kk: "Онлайн", Ru: "Онлайн", En: "Online"}
	textWithPlaces = i18n.M{Kk: "Бос орны бар", Ru: "Есть места", En: "With free places"}
	textLegend     = i18n.M{
		Kk: "Шаңырақты айнала 84 уық: 12 ай × 7 бағыт. Уықтың ұзындығы — айдағы расталған сағат. Жыл бойы: {hours}.",
		Ru: "84 уыка вокруг шанырака — это 12 месяцев × 7 направлений. Длина уыка — подтверждённые часы месяца. За год: {hours}.",
		En: "84 roof poles around the shanyraq are 12 months × 7 directions. A pole is as long as its month's verified hours. In the year: {hours}.",
	}
	textLegendDark = i18n.M{
		Kk: "Шаңырақты айнала 84 уық: 12 ай × 7 бағыт. Алғашқы сағат расталғанда уықтар жана бастайды.",
		Ru: "84 уыка вокруг шанырака — это 12 месяцев × 7 направлений. Они загорятся с первыми подтверждёнными часами.",
		En: "84 roof poles around the shanyraq are 12 months × 7 directions. They light up with the first verified hours.",
	}
)

// What can be joined.
var (
	textAboutDirections = i18n.M{Kk: "Бағыттар туралы", Ru: "О направлениях", En: "About the directions"}
	textAllDeeds        = i18n.M{Kk: "Барлық іс", Ru: "Все дела", En: "All opportunities"}
	textDeedsN          = i18n.M{Kk: "іс: {n}", Ru: "дел: {n}", En: "{n} {n:opportunity|opportunities}"}
	textNearWeek        = i18n.M{Kk: "Осы аптада сізге жақын", Ru: "Рядом с вами на этой неделе", En: "Near you this week"}
	textNear            = i18n.M{Kk: "Сізге жақын алдағы істер", Ru: "Ближайшие дела рядом с вами", En: "Coming up near you"}
	textWeek            = i18n.M{Kk: "Осы аптада", Ru: "На этой неделе", En: "This week"}
	textSoon            = i18n.M{Kk: "Алдағы істер", Ru: "Ближайшие дела", En: "Coming up"}
	textAllInRegion     = i18n.M{Kk: "Өңірдегі барлық іс: {n}", Ru: "Все дела региона: {n}", En: "All in the region: {n}"}
	textAllDeedsN       = i18n.M{Kk: "Барлық іс: {n}", Ru: "Все дела: {n}", En: "All opportunities: {n}"}
	textNoDeeds         = i18n.M{Kk: "Алда жарияланған іс әзірге жоқ", Ru: "Впереди пока нет дел", En: "Nothing is coming up yet"}
	textNoDeedsHelp     = i18n.M{
		Kk: "Ұйымдар жаңа істі жариялағанда, ол осы жерде көрінеді.",
		Ru: "Когда организации опубликуют новое дело, оно появится здесь.",
		En: "When an organisation publishes something new, it appears here.",
	}
	textOrganisations = i18n.M{Kk: "Барлық ұйымдар", Ru: "Все организации", En: "All organisations"}
	textOpenDeeds     = i18n.M{Kk: "ашық іс", Ru: "{n:открытое дело|открытых дела|открытых дел}", En: "open {n:opportunity|opportunities}"}
)

// The map and the numbers.
var (
	textMap     = i18n.M{Kk: "Қай жерде көмектесіп жатыр", Ru: "Где сейчас помогают", En: "Where people help"}
	textMapLead = i18n.M{
		Kk: "Расталған сағат: {before} және {now}. Өңірді басыңыз: істері, ұйымдары мен фронт-офисі ашылады.",
		Ru: "Подтверждённые часы: {before} и {now}. Нажмите на регион, чтобы увидеть дела, организации и фронт-офис.",
		En: "Verified hours in {before} and {now}. Choose a region to see its opportunities, organisations and front office.",
	}
	textMapLabel      = i18n.M{Kk: "Өңірлер: расталған сағат", Ru: "Регионы: подтверждённые часы", En: "Regions: verified hours"}
	textRegion        = i18n.M{Kk: "Өңір", Ru: "Регион", En: "Region"}
	textVerifiedHours = i18n.M{Kk: "Расталған сағат", Ru: "Подтверждённые часы", En: "Verified hours"}
	textNoHours       = i18n.M{Kk: "әзірге жоқ", Ru: "пока нет", En: "none yet"}
	textHoursUnit     = i18n.M{Kk: "{n}\u00a0сағ", Ru: "{n}\u00a0ч", En: "{n}\u00a0h"}
	textHoursIn       = i18n.M{Kk: "расталған сағат, {year} жыл", Ru: "подтверждённые часы, {year} год", En: "verified hours in {year}"}
	textVolunteers    = i18n.M{
		Kk: "сағаты расталған волонтер",
		Ru: "{n:волонтёр с подтверждёнными часами|волонтёра с подтверждёнными часами|волонтёров с подтверждёнными часами}",
		En: "{n:volunteer|volunteers} with verified hours",
	}
	textPunctual = i18n.M{
		Kk: "сағат туралы шешімнің {hours} сағат ішінде шыққаны",
		Ru: "решений о часах принято за {hours} {hours:час|часа|часов}",
		En: "of decisions about hours come within {hours} {hours:hour|hours}",
	}
	textVettedOrgs = i18n.M{
		Kk: "тексерілген ұйым мен топ",
		Ru: "{n:проверенная организация или группа|проверенные организации и группы|проверенных организаций и групп}",
		En: "verified {n:organisation or group|organisations and groups}",
	}
)

// The steps, the project and the ledger.
var (
	textSteps       = i18n.M{Kk: "Алғашқы қадамнан сағат жазбасына дейін", Ru: "От первого шага до записи о часах", En: "From the first step to a record of hours"}
	textStepFind    = i18n.M{Kk: "Табыңыз", Ru: "Найдите", En: "Find"}
	textStepFindHow = i18n.M{
		Kk: "Орны, күні, бағыты. Сізге бола ма және неге — бірден көрінеді.",
		Ru: "Место, день, направление. Сразу видно, можно ли вам и почему.",
		En: "Place, day, direction. You see at once whether you may join, and why.",
	}
	textStepCome    = i18n.M{Kk: "Келіңіз", Ru: "Придите", En: "Come"}
	textStepComeHow = i18n.M{
		Kk: "Телефондағы QR-рұқсатты көрсетіңіз: үйлестіруші келген және кеткен уақытыңызды белгілейді.",
		Ru: "Покажите QR-пропуск в телефоне: координатор отметит приход и уход.",
		En: "Show the QR pass on your phone: the coordinator notes when you come and when you leave.",
	}
	textStepVerify    = i18n.M{Kk: "Сағатыңыз расталады", Ru: "Часы подтвердят", En: "Hours are verified"}
	textStepVerifyHow = i18n.M{
		Kk: "Үйлестірушіге шешім шығаруға {hours} сағат беріледі. Келіспесеңіз, бес күн ішінде қарсылық білдіре аласыз.",
		Ru: "На решение у координатора {hours} {hours:час|часа|часов}. Не согласны? Возразить можно пять дней.",
		En: "The coordinator has {hours} {hours:hour|hours} to decide. If you disagree, you have five days to object.",
	}
	textStepKeep    = i18n.M{Kk: "Жазба алыңыз", Ru: "Получите запись", En: "Keep the record"}
	textStepKeepHow = i18n.M{
		Kk: "Расталған сағат жеке жазбаңызда және тек толықтырылатын журналда қалады.",
		Ru: "Подтверждённый час остаётся в вашей записи и в журнале, который только пополняется.",
		En: "A verified hour stays in your own record and in a ledger that is only ever added to.",
	}
	textProject     = i18n.M{Kk: "Көп ұйымның ортақ бағдарламасы", Ru: "Общая программа многих организаций", En: "A project of many organisations"}
	textProjectMore = i18n.M{Kk: "Бағдарлама туралы", Ru: "О программе", En: "About the project"}
	textLedger      = i18n.M{Kk: "Ашық сағат журналы", Ru: "Открытый журнал часов", En: "The open ledger of hours"}
	textLedgerLead  = i18n.M{
		Kk: "Мұнда есім жоқ. Жолдар тек қосылады: түзету жаңа жол болып түседі және қай жолдың күшін жоятынын көрсетеді.",
		Ru: "Имён здесь нет. Строки только добавляются: исправление встаёт новой строкой и называет ту, что отменяет.",
		En: "There are no names here. Lines are only ever added: a correction is a new line that names the one it takes back.",
	}
	textLedgerEmpty = i18n.M{
		Kk: "Үйлестіруші алғашқы сағатты растағанда бірінші жол пайда болады.",
		Ru: "Первая строка появится, когда координатор подтвердит первые часы.",
		En: "The first line appears when a coordinator verifies the first hours.",
	}
	textHowVerified = i18n.M{Kk: "Сағат қалай расталады", Ru: "Как подтверждаются часы", En: "How hours are verified"}
	textEntry       = i18n.M{Kk: "№\u00a0{n}", Ru: "№\u00a0{n}", En: "No.\u00a0{n}"}
	textTakesBack   = i18n.M{
		Kk: "−{hours} · күші жойылған жазба: {entry}",
		Ru: "−{hours} · отменяет {entry}",
		En: "−{hours} · takes back {entry}",
	}
	textNoDirection = i18n.M{Kk: "Бағыты көрсетілмеген", Ru: "Без направления", En: "No direction"}
)

// Directions.
var (
	textDirections     = i18n.M{Kk: "Жеті бағыт", Ru: "Семь направлений", En: "Seven directions"}
	textDirectionsLead = i18n.M{
		Kk: "Әр іс кемінде бір бағытқа жатады, сағаты негізгі бағытына есептеледі. Бағытты таңдаңыз: оның бір жылын, ашық істерін және онымен кім айналысатынын көресіз.",
		Ru: "Каждое дело относится хотя бы к одному направлению, а часы считаются по главному. Выберите направление: увидите его год, открытые дела и тех, кто им занимается.",
		En: "Everything there is to do belongs to at least one direction, and its hours count for the main one. Choose a direction to see its year, what is open and who works in it.",
	}
	textList              = i18n.M{Kk: "Тізім", Ru: "Список", En: "List"}
	textHoursOfYear       = i18n.M{Kk: "12 айда: {hours}", Ru: "{hours} за 12 месяцев", En: "{hours} in 12 months"}
	textHoursOfDirections = i18n.M{Kk: "Бағыттар бойынша сағат", Ru: "Часы по направлениям", En: "Hours by direction"}
	textHoursAltogether   = i18n.M{
		Kk: "Соңғы 12 айда расталғаны: {hours}.",
		Ru: "За последние 12 месяцев подтверждено {hours}.",
		En: "{hours} verified in the last 12 months.",
	}
	textOpenShort = i18n.M{Kk: "ашық іс", Ru: "{n:дело|дела|дел} открыто", En: "open"}
	textFanTitle  = i18n.M{Kk: "Бағыттың бір жылы", Ru: "Год направления", En: "A year of this direction"}
	textFan       = i18n.M{
		Kk: "12 уық — соңғы 12 ай, ортадағы сан — жыл бойғы расталған сағат. Ең ұзын уық: {month}, {hours}.",
		Ru: "12 уыков — последние 12 месяцев, число в середине — подтверждённые часы за год. Самый длинный уык: {month}, {hours}.",
		En: "12 roof poles are the last 12 months, the number in the middle is the year's verified hours. The longest pole: {month}, {hours}.",
	}
	textFanDark = i18n.M{
		Kk: "12 уық — соңғы 12 ай. Алғашқы сағат расталғанда уықтар жана бастайды.",
		Ru: "12 уыков — последние 12 месяцев. Они загорятся с первыми подтверждёнными часами.",
		En: "12 roof poles are the last 12 months. They light up with the first verified hours.",
	}
	textNumbers     = i18n.M{Kk: "Сандар", Ru: "Числа", En: "Numbers"}
	textHoursYear   = i18n.M{Kk: "расталған сағат, 12 ай", Ru: "подтверждённые часы, 12 месяцев", En: "verified hours in 12 months"}
	textAttendances = i18n.M{
		Kk: "расталған қатысу",
		Ru: "{n:подтверждённое участие|подтверждённых участия|подтверждённых участий}",
		En: "verified {n:attendance|attendances}",
	}
	textSpread         = i18n.M{Kk: "сағат расталған өңір", Ru: "{n:регион|региона|регионов} с часами", En: "{n:region|regions} with hours"}
	textMostHours      = i18n.M{Kk: "Сағаты ең көп өңірлер", Ru: "Больше всего часов", En: "Most hours"}
	textOpenTitle      = i18n.M{Kk: "Ашық істер", Ru: "Открытые дела", En: "Open now"}
	textAllOfDirection = i18n.M{Kk: "Бағыттағы барлық іс: {n}", Ru: "Все дела направления: {n}", En: "All in this direction: {n}"}
	textWhoWorks       = i18n.M{Kk: "Кім айналысады", Ru: "Кто этим занимается", En: "Who works in it"}
	textAheadNow       = i18n.M{Kk: "Қазір ашық іс: {n}", Ru: "Открыто дел: {n}", En: "Open now: {n}"}
	textCalled         = i18n.M{Kk: "Барлық іс: {n}", Ru: "Дел за всё время: {n}", En: "Opportunities so far: {n}"}
	textMonth          = i18n.M{Kk: "Ай", Ru: "Месяц", En: "Month"}
	textAsTable        = i18n.M{Kk: "Кестемен көрсету", Ru: "Показать таблицей", En: "Show as a table"}
)

// Regions.
var (
	textRegions     = i18n.M{Kk: "Өңірлер", Ru: "Регионы", En: "Regions"}
	textRegionsLead = i18n.M{
		Kk: "Соңғы 12 айда расталған сағат. Өңірді таңдаңыз: оның сандары, алдағы істері, ұйымдары мен фронт-офисі ашылады.",
		Ru: "Подтверждённые часы за последние 12 месяцев. Выберите регион: откроются его числа, ближайшие дела, организации и фронт-офис.",
		En: "Verified hours of the last 12 months. Choose a region for its numbers, what is coming up, its organisations and its front office.",
	}
	textMapTitle    = i18n.M{Kk: "Өңірлер картасы", Ru: "Карта регионов", En: "Map of the regions"}
	textOnlineToo   = i18n.M{Kk: "Бұған қоса онлайн: {hours}.", Ru: "И ещё онлайн: {hours}.", En: "And online: {hours}."}
	textNoHoursYet  = i18n.M{Kk: "Расталған сағат әзірге жоқ.", Ru: "Подтверждённых часов пока нет.", En: "There are no verified hours yet."}
	textRegionAbout = i18n.M{
		Kk: "{region}: волонтерлік істер, ұйымдар, расталған сағат және фронт-офис.",
		Ru: "{region}: дела волонтёров, организации, подтверждённые часы и фронт-офис.",
		En: "{region}: volunteering, organisations, verified hours and the front office.",
	}
	textRegionLegend = i18n.M{
		Kk: "Осы өңірдің бір жылы: 84 уық — 12 ай × 7 бағыт, уықтың ұзындығы — расталған сағат. Барлығы: {hours}.",
		Ru: "Год этого региона: 84 уыка — 12 месяцев × 7 направлений, длина уыка — подтверждённые часы. Всего {hours}.",
		En: "A year of this region: 84 roof poles are 12 months × 7 directions, and a pole is as long as its verified hours. In all: {hours}.",
	}
	textRegionDark = i18n.M{
		Kk: "84 уық — 12 ай × 7 бағыт. Бұл өңірде алғашқы сағат расталғанда уықтар жана бастайды.",
		Ru: "84 уыка — 12 месяцев × 7 направлений. Они загорятся, когда в этом регионе подтвердят первые часы.",
		En: "84 roof poles are 12 months × 7 directions. They light up when the first hours of this region are verified.",
	}
	textFindHere = i18n.M{Kk: "Осы өңірден іс табу", Ru: "Найти дело в регионе", En: "Find something here"}
	textByMonth  = i18n.M{Kk: "Айлар бойынша", Ru: "По месяцам", En: "By month"}
	textColumns  = i18n.M{
		Kk: "12 айдағы расталған сағат: {all}. Ең көбі: {month}, {hours}.",
		Ru: "Подтверждённые часы за 12 месяцев: {all}. Больше всего: {month}, {hours}.",
		En: "Verified hours of 12 months: {all}. Most in {month}: {hours}.",
	}
	textVettedHere  = i18n.M{Kk: "Тексерілген ұйымдар", Ru: "Проверенные организации", En: "Verified organisations"}
	textAllOrgsHere = i18n.M{Kk: "Өңірдің барлық ұйымдары", Ru: "Все организации региона", En: "All organisations of the region"}
	textNoOrgsHere  = i18n.M{
		Kk: "Бұл өңірде тексерілген ұйым әзірге жоқ. Топ құру үшін мемлекеттік тіркеу қажет емес.",
		Ru: "Проверенных организаций здесь пока нет. Чтобы создать группу, государственная регистрация не нужна.",
		En: "There is no verified organisation here yet. A group needs no state registration.",
	}
)

// Projects.
var (
	textHome         = i18n.M{Kk: "Басты бет", Ru: "Главная", En: "Home"}
	textTakePart     = i18n.M{Kk: "қатысушы ұйым", Ru: "{n:организация-участница|организации-участницы|организаций-участниц}", En: "{n:organisation|organisations} taking part"}
	textTakingPart   = i18n.M{Kk: "Қатысушы ұйымдар", Ru: "Кто участвует", En: "Who takes part"}
	textAllOfProject = i18n.M{Kk: "Бағдарламаның барлық ісі: {n}", Ru: "Все дела программы: {n}", En: "All of the project: {n}"}
	textDeedsEver    = i18n.M{Kk: "Осы уақытқа дейінгі іс: {n}.", Ru: "Дел за всё время: {n}.", En: "Opportunities so far: {n}."}
	textRunsFrom     = i18n.M{Kk: "Басталған күні: {day}.", Ru: "Начало: {day}", En: "Since {day}."}
	textRuns         = i18n.M{Kk: "Мерзімі: {days}.", Ru: "Срок: {days}", En: "Runs {days}."}
	textRan          = i18n.M{Kk: "Бағдарлама аяқталды: {days}.", Ru: "Программа завершена: {days}", En: "The project is over: {days}."}
)
