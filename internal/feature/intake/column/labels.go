package column

import "asar/internal/kit/i18n"

// What the columns are called, and what stands in them.
var (
	textInLanguage = i18n.M{Kk: "Сол мәтін осы тілде.", Ru: "Тот же текст на этом языке.", En: "The same text in this language."}

	textNameLabel = i18n.M{Kk: "Атауы", Ru: "Название", En: "Name"}
	textNameAbout = i18n.M{Kk: "Толық атауы; үш тілде де керек.", Ru: "Полное название; нужно на всех трёх языках.", En: "The full name, needed in all three languages."}
	textISO       = i18n.M{Kk: "ISO коды", Ru: "Код ISO", En: "ISO code"}
	textISOAbout  = i18n.M{Kk: "ISO 3166-2 коды, мысалы KZ-35.", Ru: "Код по ISO 3166-2, например KZ-35.", En: "The code of ISO 3166-2, such as KZ-35."}
	textKATO      = i18n.M{Kk: "ӘАОЖ коды", Ru: "Код КАТО", En: "KATO code"}
	textKATOAbout = i18n.M{
		Kk: "Әкімшілік-аумақтық объектілер жіктеуішінің коды.", Ru: "Код классификатора административно-территориальных объектов.",
		En: "The code of the national classifier of territories.",
	}
	textLatin        = i18n.M{Kk: "Қазақша латын әліпбиімен", Ru: "По-казахски латиницей", En: "Kazakh in Latin letters"}
	textLatinAbout   = i18n.M{Kk: "Қазақша атауы латын әліпбиімен.", Ru: "Казахское название латиницей.", En: "The Kazakh name in Latin letters."}
	textAliases      = i18n.M{Kk: "Басқа атаулары", Ru: "Другие названия", En: "Other names"}
	textAliasesAbout = i18n.M{
		Kk: "Іздегенде қолданылатын басқа атаулары, нүктелі үтірмен бөлінеді; бұрынғыларына қосылады.",
		Ru: "Под какими названиями ещё ищут; через точку с запятой. Добавляются к прежним.",
		En: "What else people search it by, parted by semicolons. They are added to those there are.",
	}
	textShort         = i18n.M{Kk: "Қысқа атауы", Ru: "Короткое название", En: "Short name"}
	textShortAbout    = i18n.M{Kk: "Картадағы қысқа атауы.", Ru: "Короткое название для карты.", En: "The short name for the map."}
	textTileColumn    = i18n.M{Kk: "Картадағы баған", Ru: "Столбец на карте", En: "Column on the map"}
	textTileRow       = i18n.M{Kk: "Картадағы қатар", Ru: "Ряд на карте", En: "Row on the map"}
	textTileAbout     = i18n.M{Kk: "Шаршы картадағы орны, 1-ден бастап.", Ru: "Место на плиточной карте, считая с 1.", En: "Its place on the tile map, from 1."}
	textCode          = i18n.M{Kk: "Коды", Ru: "Код", En: "Code"}
	textCodeAbout     = i18n.M{Kk: "Кіші латын әріптерімен, мысалы taza.", Ru: "Строчными латинскими буквами, например taza.", En: "In lower-case Latin letters, such as taza."}
	textPosition      = i18n.M{Kk: "Реті", Ru: "Порядок", En: "Order"}
	textPositionAbout = i18n.M{Kk: "Тізімдегі орны, 1-ден бастап.", Ru: "Место в списке, считая с 1.", En: "Its place in the list, from 1."}
	textStory         = i18n.M{Kk: "Не істейді", Ru: "Что делают", En: "What is done"}
	textStoryAbout    = i18n.M{Kk: "Бір сөйлем: бұл бағытта не істейді.", Ru: "Одно предложение о том, что делают в этом направлении.", En: "One sentence on what is done in this direction."}

	textSourceID      = i18n.M{Kk: "Сіздегі нөмірі", Ru: "Номер у вас", En: "Your number"}
	textSourceIDAbout = i18n.M{
		Kk: "Кестеңіздегі тұрақты нөмір. Сол нөмірмен қайта жүктесеңіз, сол жазба өзгереді.",
		Ru: "Постоянный номер в вашей таблице. При повторной загрузке с ним изменится та же запись.",
		En: "A lasting number in your table. Sent again with it, the same entry is changed.",
	}
	textLang      = i18n.M{Kk: "Мәтін тілі", Ru: "Язык текстов", En: "Language of the texts"}
	textLangAbout = i18n.M{
		Kk: "Тілі көрсетілмеген бағандардың тілі: kk, ru немесе en.", Ru: "На каком языке столбцы без указания языка: kk, ru или en.",
		En: "In which language the columns without a language are: kk, ru or en.",
	}
	textRegion      = i18n.M{Kk: "Өңір", Ru: "Регион", En: "Region"}
	textRegionAbout = i18n.M{
		Kk: "Облыс немесе республикалық маңызы бар қала, кез келген жазылуымен немесе кодпен.",
		Ru: "Область или город республиканского значения, в любом написании или кодом.",
		En: "A region or a city of republican rank, in any spelling, or its code.",
	}
	textPlace      = i18n.M{Kk: "Елді мекен", Ru: "Населённый пункт", En: "Town"}
	textPlaceAbout = i18n.M{Kk: "Қала немесе ауыл.", Ru: "Город или село.", En: "A town or village."}

	textKind         = i18n.M{Kk: "Ұйым түрі", Ru: "Вид организации", En: "Kind of organisation"}
	textKindAbout    = i18n.M{Kk: "organisation, group, institution немесе university.", Ru: "organisation, group, institution или university.", En: "organisation, group, institution or university."}
	textOrgNameAbout = i18n.M{
		Kk: "Атауы, кемінде бір тілде.", Ru: "Название хотя бы на одном языке.", En: "The name, in at least one language.",
	}
	textBIN          = i18n.M{Kk: "БСН", Ru: "БИН", En: "BIN"}
	textBINAbout     = i18n.M{Kk: "Он екі цифр; топта болмайды.", Ru: "Двенадцать цифр; у группы его нет.", En: "Twelve digits; a group has none."}
	textEmail        = i18n.M{Kk: "Электрондық пошта", Ru: "Электронная почта", En: "E-mail"}
	textEmailAbout   = i18n.M{Kk: "Мысалы, info@example.kz.", Ru: "Например, info@example.kz.", En: "For example, info@example.kz."}
	textPhone        = i18n.M{Kk: "Телефон", Ru: "Телефон", En: "Phone"}
	textPhoneAbout   = i18n.M{Kk: "Мысалы, +7 701 234 56 78.", Ru: "Например, +7 701 234 56 78.", En: "For example, +7 701 234 56 78."}
	textSite         = i18n.M{Kk: "Сайт", Ru: "Сайт", En: "Site"}
	textSiteAbout    = i18n.M{Kk: "Мысалы, example.kz.", Ru: "Например, example.kz.", En: "For example, example.kz."}
	textFounded      = i18n.M{Kk: "Құрылған жылы", Ru: "Год основания", En: "Founded"}
	textFoundedAbout = i18n.M{Kk: "Жылы немесе күні.", Ru: "Год или день.", En: "A year or a day."}
	textLeader       = i18n.M{Kk: "Басшысы", Ru: "Руководитель", En: "Leader"}
	textLeaderAbout  = i18n.M{Kk: "Басқаратын адамның аты-жөні.", Ru: "Имя того, кто руководит.", En: "The name of whoever leads it."}
	textAbout        = i18n.M{Kk: "Сипаттамасы", Ru: "Описание", En: "About"}
	textAboutAbout   = i18n.M{Kk: "Мақсаты және не істейтіні.", Ru: "Цели и чем занимается.", En: "Its aims and what it does."}
	textOwner        = i18n.M{Kk: "Иесі", Ru: "Владелец", En: "Owner"}
	textOwnerAbout   = i18n.M{
		Kk: "Ұйымға жауап беретін тіркелген адамның поштасы немесе телефоны; тек жаңа ұйым үшін.",
		Ru: "Почта или телефон зарегистрированного человека, который отвечает за организацию; только для новой.",
		En: "E-mail or phone of the registered person who answers for it; only for a new one.",
	}

	textSurname         = i18n.M{Kk: "Тегі", Ru: "Фамилия", En: "Surname"}
	textSurnameAbout    = i18n.M{Kk: "Құжаттағыдай.", Ru: "Как в документе.", En: "As in the document."}
	textGiven           = i18n.M{Kk: "Аты", Ru: "Имя", En: "Given name"}
	textGivenAbout      = i18n.M{Kk: "Құжаттағыдай.", Ru: "Как в документе.", En: "As in the document."}
	textPatronymic      = i18n.M{Kk: "Әкесінің аты", Ru: "Отчество", En: "Patronymic"}
	textPatronymicAbout = i18n.M{Kk: "Болса.", Ru: "Если есть.", En: "If there is one."}
	textBirth           = i18n.M{Kk: "Туған күні", Ru: "Дата рождения", En: "Date of birth"}
	textBirthAbout      = i18n.M{Kk: "2008-10-17 немесе 17.10.2008 түрінде.", Ru: "В виде 2008-10-17 или 17.10.2008.", En: "As 2008-10-17 or 17.10.2008."}
	textContactAbout    = i18n.M{
		Kk: "Пошта мен телефонның біреуі жеткілікті; кіруге пошта керек.", Ru: "Достаточно почты или телефона; для входа нужна почта.", En: "Either e-mail or phone is enough; signing in takes e-mail.",
	}
	textDisplay         = i18n.M{Kk: "Қалай атау керек", Ru: "Как обращаться", En: "Called"}
	textDisplayAbout    = i18n.M{Kk: "Бос болса, аты.", Ru: "Если пусто, имя.", En: "If empty, the given name."}
	textPersonLangAbout = i18n.M{Kk: "Хат-хабар тілі: kk, ru немесе en.", Ru: "На каком языке писать человеку: kk, ru или en.", En: "In which language to write to them: kk, ru or en."}
)

// The columns of opportunities.
var (
	textTitle      = i18n.M{Kk: "Істің атауы", Ru: "Название дела", En: "Title"}
	textTitleAbout = i18n.M{Kk: "Қысқа атауы, кемінде бір тілде.", Ru: "Короткое название хотя бы на одном языке.", En: "A short title, in at least one language."}
	textWhat       = i18n.M{Kk: "Не істеу керек", Ru: "Что делать", En: "What to do"}
	textWhatAbout  = i18n.M{Kk: "Еріктілер не істейді.", Ru: "Что будут делать волонтёры.", En: "What volunteers will do."}
	textWhy        = i18n.M{Kk: "Не үшін", Ru: "Зачем", En: "Why"}
	textWhyAbout   = i18n.M{Kk: "Кімге және қалай көмектеседі.", Ru: "Кому и как это поможет.", En: "Whom and how it helps."}
	textDirections = i18n.M{Kk: "Бағыттар", Ru: "Направления", En: "Directions"}

	textDirectionsAbout = i18n.M{
		Kk: "Коды немесе атауы, мысалы taza; бірнешеуі үтірмен бөлінеді, негізгісі бірінші.",
		Ru: "Код или название, например taza; несколько через запятую, главное первым.",
		En: "Codes or names, such as taza; several with commas, the main one first.",
	}
	textStatus      = i18n.M{Kk: "Күйі", Ru: "Состояние", En: "Status"}
	textStatusAbout = i18n.M{
		Kk: "published немесе draft. Бос болса, жоба жазба болып қалады.", Ru: "published или draft. Если пусто, останется черновиком.",
		En: "published or draft. If empty, it stays a draft.",
	}
	textFirstDay      = i18n.M{Kk: "Бірінші күні", Ru: "Первый день", En: "First day"}
	textFirstDayAbout = i18n.M{Kk: "2026-10-17 немесе 17.10.2026 түрінде.", Ru: "В виде 2026-10-17 или 17.10.2026.", En: "As 2026-10-17 or 17.10.2026."}
	textLastDay       = i18n.M{Kk: "Соңғы күні", Ru: "Последний день", En: "Last day"}
	textLastDayAbout  = i18n.M{Kk: "Бір күндік іс үшін бос қалдырыңыз.", Ru: "Для дела на один день оставьте пустым.", En: "Leave it empty for what takes one day."}
	textWeekdays      = i18n.M{Kk: "Апта күндері", Ru: "Дни недели", En: "Weekdays"}
	textWeekdaysAbout = i18n.M{
		Kk: "Бірнеше күнге созылса: «сб, жс» немесе 6, 7.", Ru: "Если дней несколько: «сб, вс» или 6, 7.", En: "If there are several days: “Sat, Sun” or 6, 7.",
	}
	textFrom          = i18n.M{Kk: "Басталуы", Ru: "Начало", En: "From"}
	textTo            = i18n.M{Kk: "Аяқталуы", Ru: "Конец", En: "To"}
	textClockAbout    = i18n.M{Kk: "10:00 түрінде. Уақыт болмаса, ауысым жасалмайды.", Ru: "В виде 10:00. Без времени смена не создаётся.", En: "As 10:00. Without times no shift is made."}
	textCapacity      = i18n.M{Kk: "Орын саны", Ru: "Число мест", En: "Places"}
	textCapacityAbout = i18n.M{Kk: "Әр ауысымдағы орын саны.", Ru: "Сколько мест в каждой смене.", En: "How many places each shift has."}

	textAddress      = i18n.M{Kk: "Мекенжай", Ru: "Адрес", En: "Address"}
	textAddressAbout = i18n.M{Kk: "Кездесу орнының сипаттамасына қосылады.", Ru: "Добавляется к описанию места встречи.", En: "It is added to the words on where to meet."}
	textOnline       = i18n.M{Kk: "Онлайн", Ru: "Онлайн", En: "Online"}
	textOnlineAbout  = i18n.M{Kk: "иә немесе жоқ.", Ru: "да или нет.", En: "yes or no."}
	textLat          = i18n.M{Kk: "Ендік", Ru: "Широта", En: "Latitude"}
	textLon          = i18n.M{Kk: "Бойлық", Ru: "Долгота", En: "Longitude"}
	textDegreesAbout = i18n.M{Kk: "Градуспен, мысалы 50,0547.", Ru: "В градусах, например 50,0547.", En: "In degrees, such as 50.0547."}
	textMeeting      = i18n.M{Kk: "Кездесу орны", Ru: "Место встречи", En: "Where to meet"}
	textMeetingAbout = i18n.M{Kk: "Қайда және қалай кездесеміз.", Ru: "Где и как встречаемся.", En: "Where and how people meet."}
	textLeaderName   = i18n.M{Kk: "Жауапты адам", Ru: "Ответственный", En: "Who leads"}

	textLeaderNameAbout = i18n.M{Kk: "Орында кім жауап береді.", Ru: "Кто отвечает на месте.", En: "Who answers for it on the spot."}
	textLeaderPhone     = i18n.M{Kk: "Жауапты адамның телефоны", Ru: "Телефон ответственного", En: "Phone of who leads"}
	textMinAge          = i18n.M{Kk: "Ең төменгі жас", Ru: "Наименьший возраст", En: "Minimum age"}
	textMinAgeAbout     = i18n.M{Kk: "Толық жас. Бос болса, 16.", Ru: "Полных лет. Если пусто, 16.", En: "Completed years. If empty, 16."}
	textLanguages       = i18n.M{Kk: "Тілдер", Ru: "Языки", En: "Languages"}
	textLanguagesAbout  = i18n.M{Kk: "Орында қай тілде сөйлейді: kk, ru, en.", Ru: "На каких языках говорят на месте: kk, ru, en.", En: "Which languages are spoken there: kk, ru, en."}
	textRequirements    = i18n.M{Kk: "Талаптар", Ru: "Требования", En: "Requirements"}

	textRequirementsAbout = i18n.M{Kk: "Не білу керек, не ала келу керек.", Ru: "Что нужно уметь и взять с собой.", En: "What to know and to bring."}
	textRisks             = i18n.M{Kk: "Тәуекелдер", Ru: "Риски", En: "Risks"}
	textRisksAbout        = i18n.M{
		Kk: "Кодтары немесе атаулары; тәуекел болмаса, «жоқ» деп жазыңыз: бос ұяшық жауап емес.",
		Ru: "Коды или названия; если рисков нет, напишите «нет»: пустая ячейка не ответ.",
		En: "Codes or names; if there are none, write “none”: an empty cell is no answer.",
	}
	textSafety      = i18n.M{Kk: "Қауіпсіздік", Ru: "Безопасность", En: "Safety"}
	textSafetyAbout = i18n.M{Kk: "Еріктілерді қалай қорғайсыз.", Ru: "Как вы бережёте волонтёров.", En: "How volunteers are kept safe."}

	textOrg      = i18n.M{Kk: "Ұйым", Ru: "Организация", En: "Organisation"}
	textOrgAbout = i18n.M{
		Kk: "БСН немесе атауы кез келген жазылуымен.", Ru: "БИН или название в любом написании.", En: "Its BIN, or its name in any spelling.",
	}
	textOrgID          = i18n.M{Kk: "Ұйымның дереккөздегі нөмірі", Ru: "Номер организации в источнике", En: "Number of the organisation"}
	textOrgIDAbout     = i18n.M{Kk: "Болса, ұйым тек осы нөмірмен танылады.", Ru: "Если есть, организация узнаётся только по нему.", En: "If there is one, it alone tells the organisation."}
	textOrgRegion      = i18n.M{Kk: "Ұйымның өңірі", Ru: "Регион организации", En: "Region of the organisation"}
	textOrgRegionAbout = i18n.M{
		Kk: "Көрсетілсе, тізімде жоқ ұйым тексерілмеген күйде қосылады.", Ru: "Если указан, неизвестная организация добавится непроверенной.",
		En: "If given, an organisation that is not known is added, not vetted.",
	}
	textOrgCountry      = i18n.M{Kk: "Ұйымның елі", Ru: "Страна организации", En: "Country of the organisation"}
	textOrgCountryAbout = i18n.M{
		Kk: "Екі әріпті код; бос болса, Қазақстан. Шетелдегі ұйымның өңірі болмайды, ол туралы республикалық фронт-офис шешеді.",
		Ru: "Код из двух букв; если пусто, Казахстан. У организации за границей нет региона, о ней решает республиканский фронт-офис.",
		En: "A code of two letters; if empty, Kazakhstan. An organisation abroad has no region; the national front office decides about it.",
	}
	textOrgPlace     = i18n.M{Kk: "Ұйымның елді мекені", Ru: "Населённый пункт организации", En: "Town of the organisation"}
	textCountry      = i18n.M{Kk: "Ел", Ru: "Страна", En: "Country"}
	textCountryAbout = i18n.M{
		Kk: "Екі әріпті код; бос болса, Қазақстан. Шетелдегі істің өңірі болмайды.",
		Ru: "Код из двух букв; если пусто, Казахстан. У дела за границей нет региона.",
		En: "A code of two letters; if empty, Kazakhstan. What is abroad has no region.",
	}
	textCategory   = i18n.M{Kk: "Дереккөздегі санаты", Ru: "Категория в источнике", En: "Category in the source"}
	textRecurrence = i18n.M{Kk: "Қайталануы", Ru: "Повторяемость", En: "Recurrence"}
	textHours      = i18n.M{Kk: "Сағат саны", Ru: "Число часов", En: "Hours"}
	textKeptAbout  = i18n.M{Kk: "Сипаттамада жол ретінде сақталады.", Ru: "Сохраняется строкой в описании.", En: "It is kept as a line of the description."}
)

// The groups.
var (
	Main    = i18n.M{Kk: "Негізгісі", Ru: "Главное", En: "Main"}
	When    = i18n.M{Kk: "Қашан", Ru: "Когда", En: "When"}
	Where   = i18n.M{Kk: "Қайда", Ru: "Где", En: "Where"}
	Who     = i18n.M{Kk: "Кім", Ru: "Кто", En: "Who"}
	Safety  = i18n.M{Kk: "Қауіпсіздік", Ru: "Безопасность", En: "Safety"}
	Host    = i18n.M{Kk: "Ұйым", Ru: "Организация", En: "Organisation"}
	Further = i18n.M{Kk: "Қосымша бағандар", Ru: "Дополнительные столбцы", En: "Further columns"}
)

// Label names a kind of table.
func (k Kind) Label() i18n.M {
	switch k {
	case Regions:
		return i18n.M{Kk: "Өңірлер", Ru: "Регионы", En: "Regions"}
	case Directions:
		return i18n.M{Kk: "Бағыттар", Ru: "Направления", En: "Directions"}
	case Organisations:
		return i18n.M{Kk: "Ұйымдар", Ru: "Организации", En: "Organisations"}
	case People:
		return i18n.M{Kk: "Адамдар", Ru: "Люди", En: "People"}
	case Opportunities:
		return i18n.M{Kk: "Істер", Ru: "Дела", En: "Opportunities"}
	default:
		return i18n.M{}
	}
}
