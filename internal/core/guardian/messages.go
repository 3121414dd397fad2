package guardian

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// What is written down in the audit.
var (
	actInvite = audit.Act{Code: "guardian.invite", Text: i18n.M{
		Kk: "Ата-анадан растау сұрады", Ru: "Запрошено подтверждение родителя", En: "Asked a guardian to confirm",
	}}
	actConfirm = audit.Act{Code: "guardian.confirm", Text: i18n.M{
		Kk: "Баланың қатысуын растады", Ru: "Участие ребёнка подтверждено", En: "Confirmed a child's taking part",
	}}
	actRefuse = audit.Act{Code: "guardian.refuse", Text: i18n.M{
		Kk: "Баланың қатысуын растаудан бас тартты", Ru: "Отказ подтвердить участие ребёнка", En: "Declined to confirm a child's taking part",
	}}
	actLimit = audit.Act{Code: "guardian.limit", Text: i18n.M{
		Kk: "Балаға қойылған шектеулерді өзгертті", Ru: "Изменены ограничения для ребёнка", En: "Changed a child's limits",
	}}
	actEnd = audit.Act{Code: "guardian.end", Text: i18n.M{
		Kk: "Баланың қатысуын растау аяқталды", Ru: "Подтверждение участия ребёнка закончилось", En: "A guardian's confirmation ended",
	}}
	actReveal = audit.Act{Code: "guardian.reveal", Text: i18n.M{
		Kk: "Ата-ананың байланысын ашты", Ru: "Открыт контакт родителя", En: "Opened a guardian's contact",
	}}
	actRules = audit.Act{Code: "guardian.rules", Text: i18n.M{
		Kk: "Кәмелетке толмағандар ережесін қосты", Ru: "Добавлены правила для несовершеннолетних", En: "Added rules for minors",
	}}
	actAskBirth = audit.Act{Code: "guardian.ask-birth", Text: i18n.M{
		Kk: "Баланың туған күнін түзету жарияланды", Ru: "Объявлено исправление даты рождения ребёнка", En: "A correction of a child's date of birth announced",
	}}
	actStopBirth = audit.Act{Code: "guardian.stop-birth", Text: i18n.M{
		Kk: "Баланың туған күнін түзету тоқтатылды", Ru: "Исправление даты рождения ребёнка остановлено", En: "A correction of a child's date of birth stopped",
	}}
	actBirth = audit.Act{Code: "guardian.birth", Text: i18n.M{
		Kk: "Туған күнді түзетті", Ru: "Исправлена дата рождения", En: "Corrected a date of birth",
	}}
)

// Acts is what this part writes down.
var Acts = []audit.Act{actInvite, actConfirm, actRefuse, actLimit, actEnd, actReveal, actRules, actAskBirth, actStopBirth, actBirth}

// relations are what the relations are called.
var relations = map[Relation]i18n.M{
	Mother:    {Kk: "Анасы", Ru: "Мать", En: "Mother"},
	Father:    {Kk: "Әкесі", Ru: "Отец", En: "Father"},
	Appointed: {Kk: "Қорғаншысы немесе қамқоршысы", Ru: "Опекун или попечитель", En: "Guardian or trustee"},
	Other:     {Kk: "Басқа заңды өкілі", Ru: "Другой законный представитель", En: "Another legal representative"},
}

// Name is what the relation is called.
func (r Relation) Name() i18n.M { return relations[r] }

// shipped are the rules that ship with the program.
func shipped() []Rules {
	return []Rules{
		{
			From: "2017-01-01", LeastAge: 6, ConsentAge: 14, AdultAge: 18, LeadAge: 18, NightFrom: "22:00", NightTo: "06:00",
			Source: words(sourceLaw), Note: words(noteLaw),
		},
		{
			From: "2025-01-01", LeastAge: 6, ConsentAge: 16, AdultAge: 18, LeadAge: 18, NightFrom: "22:00", NightTo: "06:00",
			Source: words(sourceCommittee), Note: words(noteCommittee),
		},
	}
}

func words(m i18n.M) i18n.Words { return i18n.Words(m) }

var (
	sourceLaw = i18n.M{
		Kk: "«Волонтерлік қызмет туралы» № 42-VI Заң, 12-бап",
		Ru: "Закон № 42-VI «О волонтёрской деятельности», ст. 12",
		En: "Law No. 42-VI on volunteer activity, art. 12",
	}
	noteLaw = i18n.M{
		Kk: "14 жасқа дейін ата-ананың жазбаша келісімі немесе ертіп жүруі керек. Түнгі уақыт: Еңбек кодексі, 76-бап.",
		Ru: "До 14 лет нужны письменное согласие родителей или их сопровождение. Ночное время: Трудовой кодекс, ст. 76.",
		En: "Under 14 the parents' written consent or company is needed. Night hours: Labour Code, art. 76.",
	}
	sourceCommittee = i18n.M{
		Kk: "№ 42-VI Заңның 12-бабы, министрлік комитетінің 2025 жылғы түсіндірмесі бойынша",
		Ru: "Закон № 42-VI, ст. 12, в разъяснении комитета министерства 2025 года",
		En: "Law No. 42-VI, art. 12, as the ministry's committee read it in 2025",
	}
	noteCommittee = i18n.M{
		Kk: "16 жасқа дейін ата-ананың келісімі керек. Комитет жылын ғана атаған, сондықтан ереже 1 қаңтардан басталады.",
		Ru: "До 16 лет нужно согласие родителей. Известен только год разъяснения, поэтому правило действует с 1 января.",
		En: "Under 16 the parents' consent is needed. Only the year of the reading is known, so the rule begins on 1 January.",
	}
)

// sourceLead is where the age for leading stands: no law names one.
var sourceLead = i18n.M{Kk: "Асар ережесі", Ru: "правило Асара", En: "a rule of Asar"}

// What the rules say. The same words are read by the minor, the guardian and
// the coordinator, so they address nobody.
var (
	textConfirmed = i18n.M{
		Kk: "Жасы: {age}. {limit} жасқа дейін ата-ананың растауы керек: расталған",
		Ru: "Возраст: {age}. До {limit} лет нужно подтверждение родителя: оно есть",
		En: "Age: {age}. Under {limit} a parent has to confirm: one has",
	}
	textUnconfirmed = i18n.M{
		Kk: "Ауысым күнгі жасы: {age}. {limit} жасқа дейін ата-ананың не қамқоршының растауы керек ({source}). Ол растағанша істерді көруге ғана болады",
		Ru: "Возраст в день смены: {age}. До {limit} лет нужно подтверждение родителя или опекуна ({source}). До него можно только смотреть",
		En: "Age on the day of the shift: {age}. Under {limit} a parent or guardian has to confirm ({source}). Until then one can only look",
	}
	textUnconfirmedNow = i18n.M{
		Kk: "Бүгінгі жасы: {age}. {limit} жасқа дейін ата-ананың не қамқоршының растауы керек ({source}). Ол растағанша істерді көруге ғана болады",
		Ru: "Возраст сегодня: {age}. До {limit} лет нужно подтверждение родителя или опекуна ({source}). До него можно только смотреть",
		En: "Age today: {age}. Under {limit} a parent or guardian has to confirm ({source}). Until then one can only look",
	}
	textNeverAgreed = i18n.M{
		Kk: "Деректерді өңдеуге келісім әлі берілмеген. Ол «Келісімдерім» бетінде беріледі",
		Ru: "Согласия на обработку данных ещё нет. Его дают на странице «Мои согласия»",
		En: "There is no consent to the use of data yet. It is given on the page “My consents”",
	}
	textAgreedNoMore = i18n.M{
		Kk: "Деректерді өңдеуге келісім қайтарып алынған. Оны «Келісімдерім» бетінде қайта беруге болады",
		Ru: "Согласие на обработку данных отозвано. Дать его снова можно на странице «Мои согласия»",
		En: "The consent to the use of data was withdrawn. It can be given again on the page “My consents”",
	}
	textEarlierText = i18n.M{
		Kk: "Ата-анаңыз не қамқоршыңыз келісімнің бұрынғы мәтінімен келіскен, онда мұндай деректер туралы айтылмаған. Ол жаңа мәтінмен сіздің бетіңізде келісе алады",
		Ru: "Родитель или опекун согласился с прежним текстом, в котором о таких данных не сказано. С новым текстом можно согласиться на странице ребёнка",
		En: "Your parent or guardian agreed to an earlier text, which does not speak of such data. They can agree to the new one on your page",
	}
	textDirectionOK = i18n.M{
		Kk: "Ата-ана шектеуі: бағыт сай келеді", Ru: "Ограничение родителя: направление подходит", En: "The parent's limit: the direction suits",
	}
	textDirectionNo = i18n.M{
		Kk: "Ата-ана шектеуі: бұл бағытқа рұқсат жоқ. Шектеуді ата-ана өз бетінде өзгерте алады",
		Ru: "Ограничение родителя: это направление не разрешено. Изменить его может родитель на своей странице",
		En: "The parent's limit: this direction is not allowed. The parent can change that on their page",
	}
	textHoursOK = i18n.M{
		Kk: "Ата-ана шектеуі: уақыты сай келеді ({hours})", Ru: "Ограничение родителя: время подходит ({hours})", En: "The parent's limit: the hours suit ({hours})",
	}
	textHoursNo = i18n.M{
		Kk: "Ата-ана шектеуі: тек {hours} аралығында. Шектеуді ата-ана өз бетінде өзгерте алады",
		Ru: "Ограничение родителя: только {hours}. Изменить его может родитель на своей странице",
		En: "The parent's limit: only {hours}. The parent can change that on their page",
	}
	textDistanceOK = i18n.M{
		Kk: "Ата-ана шектеуі: қашықтығы сай келеді. {place}: {far} км, шегі: {km} км",
		Ru: "Ограничение родителя: расстояние подходит. {place}: {far} км, предел: {km} км",
		En: "The parent's limit: the distance suits. {place}: {far} km, limit: {km} km",
	}
	textDistanceNo = i18n.M{
		Kk: "Ата-ана шектеуі: тым алыс. {place}: {far} км, шегі: {km} км",
		Ru: "Ограничение родителя: слишком далеко. {place}: {far} км, предел: {km} км",
		En: "The parent's limit: too far. {place}: {far} km, limit: {km} km",
	}
	textDistanceUnknown = i18n.M{
		Kk: "Ата-ана шектеуі: {place}, {km} км дейін, ал кездесу орны картада көрсетілмеген",
		Ru: "Ограничение родителя: до {km} км ({place}), а место встречи не отмечено на карте",
		En: "The parent's limit: up to {km} km ({place}), and the meeting place is not on the map",
	}
	textDistanceOnline = i18n.M{
		Kk: "Ата-ана шектеуі: іс онлайн, қашықтық маңызды емес", Ru: "Ограничение родителя: дело онлайн, расстояние не важно", En: "The parent's limit: it is online, so distance does not matter",
	}
	textMayLead = i18n.M{
		Kk: "Жасы: ұйым ашуға және басқаруға жеткілікті ({limit} жастан, {source})",
		Ru: "Возраст: можно создавать организации и управлять ими (с {limit} лет, {source})",
		En: "Age: old enough to found and run organisations (from {limit}, {source})",
	}
	textMayNotLead = i18n.M{
		Kk: "Ұйым ашып, оны басқаруға немесе волонтерлерге жауап беруге {limit} жастан болады ({source}): бұл рөлдер ата-аналардың байланысын көреді және сағатты растайды. Аккаунттағы туған күн бойынша бұл жас әлі келген жоқ",
		Ru: "Создавать организации, управлять ими и отвечать за волонтёров можно с {limit} лет ({source}): эти роли видят контакты родителей и подтверждают часы. По дате рождения в аккаунте этот возраст ещё не наступил",
		En: "Founding and running organisations and answering for volunteers is possible from the age of {limit} ({source}): these roles see parents' contacts and verify hours. By the date of birth in the account that age is not reached yet",
	}
	textMayHold    = i18n.M{Kk: "Қызметтік рөл {limit} жастан беріледі ({source})", Ru: "Служебные роли даются с {limit} лет ({source})", En: "Staff roles are given from the age of {limit} ({source})"}
	textMayNotHold = i18n.M{
		Kk: "Басқалар туралы шешетін не олардың деректерін көретін рөлдер {limit} жастан беріледі ({source}). Бұл адамның аккаунтындағы туған күні бойынша ол жас әлі келген жоқ.",
		Ru: "Роли, которые решают о других или видят их данные, даются с {limit} лет ({source}). По дате рождения в аккаунте этого человека такой возраст ещё не наступил.",
		En: "Roles that decide about others, or see what is theirs, are given from the age of {limit} ({source}). By the date of birth in this person's account that age is not reached yet.",
	}
	textNoPhotos = i18n.M{
		Kk: "{age} жасқа толмағандардың суреті жарияланбайды, сондықтан бұл келісім сұралмайды",
		Ru: "Снимки тех, кому нет {age}, не публикуются, поэтому это согласие не нужно",
		En: "Pictures of people under {age} are not published, so this consent is not asked for",
	}
)

// What is wrong with what was typed.
var (
	textRulesLater = i18n.M{
		Kk: "Ертеңнен бергі және соңғы ережеден кейінгі күнді көрсетіңіз.",
		Ru: "Укажите день не раньше завтрашнего и позже последних правил.",
		En: "Give a day from tomorrow on and after the last rules.",
	}
	textRulesLeast = i18n.M{
		Kk: "Аккаунт ашу жасы 1-ден кем емес, келісім жасынан артық емес.",
		Ru: "Возраст, с которого заводят аккаунт, не меньше 1 и не больше возраста согласия.",
		En: "The age for an account is at least 1 and not above the age of consent.",
	}
	textRulesAges = i18n.M{
		Kk: "Келісім жасы кәмелет жасынан аспауы керек.",
		Ru: "Возраст согласия не может быть больше возраста совершеннолетия.",
		En: "The age of consent cannot be above the age of majority.",
	}
	textRulesAdult = i18n.M{
		Kk: "Заң бойынша тыйымдар 18 жасқа дейін: кәмелет жасы бұдан кем болмайды.",
		Ru: "По закону запреты действуют до 18 лет: возраст совершеннолетия не может быть меньше.",
		En: "By law the bans hold until 18: the age of majority cannot be less.",
	}
	textRulesLead = i18n.M{
		Kk: "Басқару жасы кәмелет жасынан кем болмауы керек.",
		Ru: "Возраст, с которого управляют, не может быть меньше возраста совершеннолетия.",
		En: "The age for leading cannot be below the age of majority.",
	}
	textRulesNight = i18n.M{
		Kk: "Түнгі уақытты 22:00 және 06:00 түрінде көрсетіңіз.",
		Ru: "Укажите ночные часы в виде 22:00 и 06:00.",
		En: "Give the night hours as 22:00 and 06:00.",
	}
	textRulesSource = i18n.M{
		Kk: "Ереженің қайнар көзін үш тілде көрсетіңіз.",
		Ru: "Укажите источник правила на трёх языках.",
		En: "Give the rule's source in three languages.",
	}
	textClock  = i18n.M{Kk: "Уақытты 08:00 түрінде жазыңыз.", Ru: "Напишите время в виде 08:00.", En: "Write the time as 08:00."}
	textClocks = i18n.M{
		Kk: "Соңы басынан кейін болуы керек.", Ru: "Конец должен быть позже начала.", En: "The end has to be after the beginning.",
	}
	textKm = i18n.M{
		Kk: "Қашықтықты километрмен жазыңыз: 0–{max}.", Ru: "Напишите расстояние в километрах: 0–{max}.", En: "Give the distance in kilometres: 0–{max}.",
	}
	textPlace = i18n.M{
		Kk: "Қашықтық қай жерден саналатынын таңдаңыз.", Ru: "Выберите, откуда считать расстояние.", En: "Choose from where the distance counts.",
	}
	textOwnAddress = i18n.M{
		Kk: "Бұл өз мекенжайыңыз. Ата-анаңыздың поштасын жазыңыз немесе сілтемені өзіңіз көрсетіңіз.",
		Ru: "Это ваш собственный адрес. Напишите почту родителя или покажите ссылку сами.",
		En: "This is your own address. Give your parent's e-mail address, or show the link yourself.",
	}
	textTelephone = i18n.M{
		Kk: "Асар телефонға хабар жібермейді. Ата-анаңыздың поштасын жазыңыз немесе «Сілтемені көрсету» түймесін басып, сілтемені өзіңіз беріңіз.",
		Ru: "На телефон Асар ничего не отправляет. Напишите почту родителя или нажмите «Показать ссылку» и передайте ссылку сами.",
		En: "Asar sends nothing to phones. Give your parent's e-mail address, or press “Show the link” and hand it over yourself.",
	}
	textNotNeeded = i18n.M{
		Kk: "Ата-ананың растауы қажет емес.",
		Ru: "Подтверждение родителя не требуется.",
		En: "No parent has to confirm.",
	}
	textTooManyLinks = i18n.M{
		Kk: "Бір күнде {max} сілтеме жасалды. Ертең қайталаңыз.",
		Ru: "За сутки создано ссылок: {max}. Попробуйте завтра.",
		En: "{max} links were made within a day. Try again tomorrow.",
	}
	textDeadLink = i18n.M{
		Kk: "Бұл сілтеме қолданылған, ауыстырылған немесе мерзімі өткен. Балаңыздан жаңасын сұраңыз.",
		Ru: "Эта ссылка уже использована, заменена новой или истекла. Попросите у ребёнка новую.",
		En: "This link was used, replaced, or has expired. Ask the child for a new one.",
	}
	textSelf = i18n.M{
		Kk: "Өзіңіз үшін өзіңіз растай алмайсыз. Сілтемені ата-анаңызға беріңіз.",
		Ru: "Подтвердить за себя нельзя. Передайте ссылку родителю.",
		En: "You cannot confirm for yourself. Hand the link to a parent.",
	}
	textTooYoung = i18n.M{
		Kk: "Растайтын адам {age} жасқа толған болуы керек.",
		Ru: "Подтверждает взрослый: от {age} лет.",
		En: "Whoever confirms is an adult: {age} or older.",
	}
	textRelationNeeded = i18n.M{
		Kk: "Балаға кім болатыныңызды таңдаңыз.", Ru: "Выберите, кем вы приходитесь ребёнку.", En: "Choose who you are to the child.",
	}
	textAgreeNeeded = i18n.M{
		Kk: "Келісетініңізді белгілеңіз немесе төмендегі батырмамен бас тартыңыз.",
		Ru: "Отметьте согласие или откажитесь кнопкой ниже.",
		En: "Tick that you agree, or decline with the button below.",
	}
	textReasonNeeded = i18n.M{
		Kk: "Себебін және қандай құжат көргеніңізді жазыңыз, таңба саны: {min}–{max}.",
		Ru: "Напишите причину и какой документ вы видели, знаков: {min}–{max}.",
		En: "Give the reason and which document you saw, in {min}–{max} characters.",
	}
	textBirthSame = i18n.M{
		Kk: "Аккаунтта дәл осы күн тұр.", Ru: "В аккаунте стоит эта же дата.", En: "This is the date that the account has.",
	}
	textTooYoungForAccount = i18n.M{
		Kk: "Аккаунт {age} жастан ашылады ({source}). Туған жылды тексеріңіз.",
		Ru: "Аккаунт можно завести с {age} лет ({source}). Проверьте год рождения.",
		En: "An account is possible from the age of {age} ({source}). Check the year of birth.",
	}
	textBirthStays = i18n.M{
		Kk: "{age} жасқа толғанша туған күнді ертерекке өзгертуге болмайды: жас шектеулері соған сүйенеді. Қате болса, фронт-офиске құжатпен жазыңыз не барыңыз: платформа әкімшісі «Туған күнді түзету» бетінде түзетеді, сізге хат келеді.",
		Ru: "До {age} {age:года|лет|лет} сделать дату рождения более ранней нельзя: на ней держатся возрастные правила. Если в ней ошибка, обратитесь с документом во фронт-офис: администратор платформы исправит её на странице «Исправление даты рождения», и вам придёт письмо.",
		En: "Until you are {age} the date of birth cannot be made earlier: the age rules rest on it. If it is wrong, turn to the front office with a document: the platform's administrator corrects it on the page “Correct a date of birth”, and you get a letter.",
	}
)

// Messages to people.
var (
	textInviteSubject = i18n.M{
		Kk: "Асар: {name} сізден растау сұрайды",
		Ru: "Асар: {name} просит вас подтвердить участие",
		En: "Asar: {name} asks you to confirm",
	}
	textInviteBody = i18n.M{
		Kk: "{name} (жасы: {age}) волонтерлік істерге қатысқысы келеді. Бұл жаста ата-ананың немесе қамқоршының растауы керек. Немен келісетініңізді мына бетте оқып, растаңыз немесе бас тартыңыз:\n{link}\nСілтеменің мерзімі: {until}. Мұндай баланы білмесеңіз, ештеңе істемеңіз: сілтеме өзі өшеді.",
		Ru: "{name} (возраст: {age}) хочет участвовать в волонтёрских делах. В этом возрасте нужно подтверждение родителя или опекуна. Прочитайте, на что вы соглашаетесь, и подтвердите или откажитесь:\n{link}\nСсылка действует до {until}. Если вы не знаете такого ребёнка, ничего не делайте: ссылка перестанет действовать сама.",
		En: "{name} (age: {age}) would like to take part in volunteering. At this age a parent or guardian has to confirm. Read what you would agree to, and confirm or decline:\n{link}\nThe link works until {until}. If you know no such child, do nothing: the link stops working by itself.",
	}
	textConfirmedSubject = i18n.M{
		Kk: "Асар: ата-анаңыз растады", Ru: "Асар: родитель подтвердил участие", En: "Asar: your parent has confirmed",
	}
	textConfirmedBody = i18n.M{
		Kk: "Енді ауысымдарға жазыла аласыз. Ата-анаңыз жазылуларыңызды көреді және шектеу қоя алады.",
		Ru: "Теперь вы можете записываться на смены. Родитель видит ваши записи и может ставить ограничения.",
		En: "You can now sign up for shifts. Your parent sees your sign-ups and can set limits.",
	}
	textRefusedSubject = i18n.M{
		Kk: "Асар: растаудан бас тартты", Ru: "Асар: в подтверждении отказано", En: "Asar: the confirmation was declined",
	}
	textRefusedBody = i18n.M{
		Kk: "Сілтемені алған адам растамады. Ата-анаңызбен сөйлесіп, «Ата-ананың растауы» бетінен қайта сұрай аласыз.",
		Ru: "Тот, кто получил ссылку, не подтвердил участие. Поговорите с родителем; попросить снова можно на странице «Подтверждение родителя».",
		En: "Whoever received the link did not confirm. Talk to your parent; you can ask again on the page “A parent's confirmation”.",
	}
	textWithdrawnSubject = i18n.M{
		Kk: "Асар: ата-ананың растауы аяқталды", Ru: "Асар: подтверждение родителя закончилось", En: "Asar: your parent's confirmation has ended",
	}
	textWithdrawnBody = i18n.M{
		Kk: "Алдағы жазылуларыңыз алынды, орындар басқаларға берілді. Істерді көре бересіз, ал жазылу үшін қайта растау керек.",
		Ru: "Предстоящие записи сняты, места переданы другим. Смотреть дела можно и дальше, а для записи нужно новое подтверждение.",
		En: "Your sign-ups to come were called off and the places passed on. You can go on looking; to sign up again a new confirmation is needed.",
	}
	textOfAgeSubject = i18n.M{
		Kk: "Асар: енді өзіңіз шешесіз", Ru: "Асар: теперь вы решаете сами", En: "Asar: from now on you decide yourself",
	}
	textOfAgeBody = i18n.M{
		Kk: "Келісім жасына толдыңыз: {age}. Ата-ананың растауы мен шектеулері аяқталды, ол жазылуларыңызды енді көрмейді. Немен келіскеніңізді «Келісімдерім» бетінен көріп, қайтарып ала аласыз.",
		Ru: "Вам исполнилось {age}: с этого возраста соглашаются сами. Подтверждение и ограничения родителя закончились, ваши записи он больше не видит. На что вы согласны, видно на странице «Мои согласия», там же можно отозвать.",
		En: "You have turned {age}, the age of consent. Your parent's confirmation and limits have ended, and they no longer see your sign-ups. The page “My consents” shows what you agree to, and lets you withdraw.",
	}
	textFreedSubject = i18n.M{
		Kk: "Асар: {name} енді өзі шешеді", Ru: "Асар: {name} теперь решает самостоятельно", En: "Asar: {name} now decides alone",
	}
	textFreedBody = i18n.M{
		Kk: "{name} келісім жасына толды: {age}. Сіздің растауыңыз, шектеулеріңіз және жазылуларын көру құқығыңыз аяқталды. Жасалған жазылулар сақталады.",
		Ru: "{name}: исполнилось {age}, возраст согласия. Ваше подтверждение, ограничения и доступ к записям закончились. Сделанные записи остаются.",
		En: "{name} has turned {age}, the age of consent. Your confirmation, your limits and your view of the sign-ups have ended. The sign-ups made stay.",
	}
	textBirthSubject = i18n.M{
		Kk: "Асар: туған күніңіз түзетілді", Ru: "Асар: ваша дата рождения исправлена", En: "Asar: your date of birth was corrected",
	}
	textBirthBody = i18n.M{
		Kk: "Платформа әкімшісі аккаунтыңыздағы туған күнді түзетті. Жаңа күн «Профиль» бетінде тұр. Мұны сұрамаған болсаңыз, фронт-офиске жазыңыз.",
		Ru: "Администратор платформы исправил дату рождения в вашем аккаунте. Новая дата стоит на странице «Профиль». Если вы об этом не просили, напишите во фронт-офис.",
		En: "An administrator of the platform corrected the date of birth in your account. The page “Profile” shows the new one. If you did not ask for it, write to the front office.",
	}
	textBirthBodyRoles = i18n.M{
		Kk: "Платформа әкімшісі аккаунтыңыздағы туған күнді түзетті. Жаңа күн «Профиль» бетінде тұр. Басқа адамдардың деректерін көрсететін рөлдеріңіз сақталады, бірақ {age} жастан ашылады. Мұны сұрамаған болсаңыз, фронт-офиске жазыңыз.",
		Ru: "Администратор платформы исправил дату рождения в вашем аккаунте. Новая дата стоит на странице «Профиль». Роли, в которых видны данные других людей, остаются за вами, но откроются с {age} лет. Если вы об этом не просили, напишите во фронт-офис.",
		En: "An administrator of the platform corrected the date of birth in your account. The page “Profile” shows the new one. You keep the roles that show other people's data, but they open from the age of {age}. If you did not ask for it, write to the front office.",
	}
)

// whyNames are why bonds ended.
var whyNames = map[Why]i18n.M{
	Withdrew: {Kk: "Келісім қайтарылды", Ru: "Согласие отозвано", En: "The consent was withdrawn"},
	OfAge:    {Kk: "Бала келісім жасына толды", Ru: "Ребёнок достиг возраста согласия", En: "The child has reached the age of consent"},
	Gone:     {Kk: "Деректер өшірілді", Ru: "Данные удалены", En: "The data was erased"},

	Corrected: {Kk: "Туған күн түзетілді", Ru: "Исправлена дата рождения", En: "The date of birth was corrected"},
}

// What a copy of one's data and an erasure say.
var (
	textNoLimits = i18n.M{Kk: "шектеусіз", Ru: "без ограничений", En: "no limits"}
	textWithinKm = i18n.M{Kk: "{place}, қашықтығы {km} км-ге дейін", Ru: "не дальше {km} км от места: {place}", En: "within {km} km of {place}"}
)

var textOwesChildren = i18n.M{
	Kk: "Сіз жауап беретін балалар: {n}. Алдымен келісіміңізді кері алыңыз не басқа қорғаншы растасын",
	Ru: "Дети, за которых вы отвечаете: {n}. Сначала отзовите согласие или пусть подтвердит другой опекун",
	En: "Children for whom you answer: {n}. First withdraw your consent, or have another guardian confirm",
}
