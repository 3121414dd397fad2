package orgweb

import (
	"asar/internal/core/org"
	"asar/internal/kit/auth"
	"asar/internal/kit/i18n"
)

// The list.
var (
	textListTitle = i18n.M{Kk: "Ұйымдар мен топтар", Ru: "Организации и группы", En: "Organisations and groups"}
	textListAbout = i18n.M{
		Kk: "Волонтерлерді шақыратын ұйымдар, топтар, мекемелер мен университеттер: кім тексерілген, кім басқарады, не істейді.",
		Ru: "Организации, группы, учреждения и университеты, которые зовут волонтёров: кто проверен, кто руководит, чем занимается.",
		En: "Organisations, groups, institutions and universities that call for volunteers: who is verified, who leads, what they do.",
	}
	textFoundN = i18n.M{
		Kk: "Табылғаны: {n}",
		Ru: "{n:Найдена|Найдены|Найдено} {n} {n:организация|организации|организаций}",
		En: "{n} {n:organisation|organisations} found",
	}
	textSearch     = i18n.M{Kk: "Атауы немесе мекені", Ru: "Название или место", En: "Name or place"}
	textSearchHint = i18n.M{
		Kk: "Кирилше де, латынша да жазуға болады",
		Ru: "Можно кириллицей и латиницей",
		En: "In Cyrillic or Latin letters",
	}
	textFilters      = i18n.M{Kk: "Сүзгілер", Ru: "Фильтры", En: "Filters"}
	textKind         = i18n.M{Kk: "Түрі", Ru: "Вид", En: "Kind"}
	textAnyKind      = i18n.M{Kk: "Кез келгені", Ru: "Любой", En: "Any"}
	textRegion       = i18n.M{Kk: "Өңір", Ru: "Регион", En: "Region"}
	textAbroad       = i18n.M{Kk: "Қазақстаннан тыс", Ru: "Вне Казахстана", En: "Outside Kazakhstan"}
	textAnyRegion    = i18n.M{Kk: "Бүкіл ел", Ru: "Вся страна", En: "Whole country"}
	textOnlyVerified = i18n.M{Kk: "Тек тексерілгендер", Ru: "Только проверенные", En: "Verified only"}
	textShow         = i18n.M{Kk: "Көрсету", Ru: "Показать", En: "Show"}
	textNothing      = i18n.M{Kk: "Мұндай ұйым табылмады", Ru: "Таких организаций не нашлось", En: "No such organisation was found"}
	textNothingHelp  = i18n.M{
		Kk: "Сүзгінің бірін алып тастаңыз немесе өз тобыңызды құрыңыз: тіркеу қажет емес.",
		Ru: "Уберите один из фильтров или соберите свою группу: регистрировать её не нужно.",
		En: "Remove one of the filters, or create a group of your own: it needs no registration.",
	}
	textNoneTitle = i18n.M{Kk: "Әзірге ұйым жоқ", Ru: "Организаций пока нет", En: "No organisations yet"}
	textNoneYet   = i18n.M{
		Kk: "Бірінші болыңыз: топ құруға тіркеу қажет емес.",
		Ru: "Станьте первыми: группе не нужна регистрация.",
		En: "Be the first: a group needs no registration.",
	}
	textWithout   = i18n.M{Kk: "Мына сүзгісіз: {filter}", Ru: "Без фильтра «{filter}»", En: "Without “{filter}”"}
	textFoundOwn  = i18n.M{Kk: "Ұйым немесе топ құру", Ru: "Создать организацию или группу", En: "Create an organisation or a group"}
	textBreadList = i18n.M{Kk: "Ұйымдар", Ru: "Организации", En: "Organisations"}
)

// The public page.
var (
	textAbout              = i18n.M{Kk: "Мақсаты мен қызметі", Ru: "Цели и дела", En: "Aims and work"}
	textNoAbout            = i18n.M{Kk: "Ұйым өзі туралы әлі жазбаған.", Ru: "Организация ещё не рассказала о себе.", En: "The organisation has not described itself yet."}
	textLeader             = i18n.M{Kk: "Басшысы", Ru: "Руководитель", En: "Leader"}
	textNotNamed           = i18n.M{Kk: "көрсетілмеген", Ru: "не указан", En: "not named"}
	textPlace              = i18n.M{Kk: "Мекені", Ru: "Место", En: "Place"}
	textFounded            = i18n.M{Kk: "Құрылған", Ru: "Основана", En: "Founded"}
	textBIN                = i18n.M{Kk: "БСН", Ru: "БИН", En: "BIN"}
	textMembers            = i18n.M{Kk: "Мүшелері", Ru: "Участники", En: "Members"}
	textEmail              = i18n.M{Kk: "Пошта", Ru: "Почта", En: "E-mail"}
	textPhone              = i18n.M{Kk: "Телефон", Ru: "Телефон", En: "Phone"}
	textSite               = i18n.M{Kk: "Сайт", Ru: "Сайт", En: "Site"}
	textContact            = i18n.M{Kk: "Байланыс", Ru: "Связь", En: "Contact"}
	textOpenDeeds          = i18n.M{Kk: "Алдағы істер", Ru: "Ближайшие дела", En: "Coming opportunities"}
	textNoDeeds            = i18n.M{Kk: "Әзірге ашық іс жоқ.", Ru: "Открытых дел сейчас нет.", En: "There are no open opportunities now."}
	textAllDeeds           = i18n.M{Kk: "Барлық істерді көру", Ru: "Посмотреть все дела", En: "See all opportunities"}
	textFacts              = i18n.M{Kk: "Ұйым туралы", Ru: "Об организации", En: "About the organisation"}
	textContactAfterSignIn = i18n.M{
		Kk: "Кіргеннен кейін көрсетіледі",
		Ru: "Покажем после входа",
		En: "Shown after signing in",
	}
	textVerifiedUntil = i18n.M{
		Kk: "Фронт-офис тексерген. Соңғы күні: {day}.",
		Ru: "Проверена фронт-офисом, действует до {day}",
		En: "Verified by the front office, valid until {day}.",
	}
	textOfficeAnswers = i18n.M{
		Kk: "Кезек фронт-офисте. Жауап мерзімі: {day}.",
		Ru: "Решает фронт-офис, срок ответа: {day}",
		En: "It is the front office's turn; it answers by {day}.",
	}
	textSuspendedMeans = i18n.M{
		Kk: "Фронт-офис тоқтатқан: жаңа іс жарияланбайды.",
		Ru: "Приостановлена фронт-офисом: новые дела не публикуются.",
		En: "Suspended by the front office: no new opportunities are published.",
	}
	textUnvettedMeans = i18n.M{
		Kk: "Фронт-офис тексергенше ұйым іс жарияламайды. Кезек ұйымда.",
		Ru: "Пока фронт-офис не проверит, дела не публикуются. Слово за организацией.",
		En: "Until a front office has verified it, nothing is published. It is the organisation's turn.",
	}
	textJoin       = i18n.M{Kk: "Қосылу", Ru: "Вступить", En: "Join"}
	textJoinSignIn = i18n.M{
		Kk: "Алдымен кіріңіз не тіркеліңіз, содан кейін осы бетке қайта келесіз.", Ru: "Сначала войдите или зарегистрируйтесь: после этого вы вернётесь на эту страницу.",
		En: "First sign in or register: you come back to this page afterwards.",
	}
	textJoinHint = i18n.M{
		Kk: "Мүшелер ұйымның адамдары саналады; мүшелік міндет жүктемейді, кез келген уақытта шығуға болады.",
		Ru: "Участники считаются людьми организации; это ни к чему не обязывает, выйти можно в любой момент.",
		En: "Members count as the organisation's people; it binds to nothing, and you may leave at any time.",
	}
	textLeave   = i18n.M{Kk: "Шығу", Ru: "Выйти", En: "Leave"}
	textYouAre  = i18n.M{Kk: "Сіздің рөліңіз: {role}", Ru: "Ваша роль: {role}", En: "Your role: {role}"}
	textRun     = i18n.M{Kk: "Басқару", Ru: "Управлять", En: "Manage"}
	textJoined  = i18n.M{Kk: "Сіз енді «{name}» мүшесісіз.", Ru: "Теперь вы участник: {name}.", En: "You have joined {name}."}
	textLeft    = i18n.M{Kk: "Сіз «{name}» ұйымынан шықтыңыз.", Ru: "Вы вышли из состава: {name}.", En: "You have left {name}."}
	textOnlyOne = i18n.M{
		Kk: "Сіз жалғыз иесісіз. Шығу үшін алдымен ұйымды басқа мүшеге тапсырыңыз немесе жабыңыз:",
		Ru: "Вы единственный владелец. Чтобы выйти, сначала передайте организацию другому участнику или закройте её:",
		En: "You are the only owner. To leave, first hand the organisation over to another member, or dissolve it:",
	}
)

// roleName says a role within an organisation.
func roleName(role auth.Role) i18n.M {
	switch role {
	case auth.Owner:
		return i18n.M{Kk: "иесі", Ru: "владелец", En: "owner"}
	case auth.Coordinator:
		return i18n.M{Kk: "үйлестіруші", Ru: "координатор", En: "coordinator"}
	default:
		return i18n.M{Kk: "мүше", Ru: "участник", En: "member"}
	}
}

// My organisations.
var (
	textMineTitle = i18n.M{Kk: "Менің ұйымдарым", Ru: "Мои организации", En: "My organisations"}
	textMineEmpty = i18n.M{
		Kk: "Сіз әзірге ешбір ұйымда жоқсыз. Өңіріңіздегі ұйымды тауып қосылыңыз немесе өз тобыңызды құрыңыз.",
		Ru: "Вы пока нигде не состоите. Найдите организацию в своём регионе и вступите или соберите свою группу.",
		En: "You belong to none yet. Find one in your region and join it, or create a group of your own.",
	}
	textMineNone = i18n.M{Kk: "Ұйым жоқ", Ru: "Организаций нет", En: "No organisations"}
	textFindOne  = i18n.M{Kk: "Ұйым табу", Ru: "Найти организацию", En: "Find an organisation"}
	textToPublic = i18n.M{Kk: "Ашық беті", Ru: "Открытая страница", En: "Public page"}
	textInnerNav = i18n.M{Kk: "Ұйым беттері", Ru: "Страницы организации", En: "The organisation's pages"}
)

// The form.
var (
	textFoundTitle = i18n.M{
		Kk: "Ұйым немесе топ құру",
		Ru: "Новая организация или группа",
		En: "New organisation or group",
	}
	textFoundLead = i18n.M{
		Kk: "Алдымен атауы мен өңірін жазыңыз, қалғанын кейін толықтырасыз. Іс жариялау үшін фронт-офистің тексеруі керек.",
		Ru: "Для начала хватит названия и региона, остальное можно дополнить. Чтобы публиковать дела, нужна проверка фронт-офиса.",
		En: "A name and a region are enough to begin; the rest can follow. To publish opportunities you need to be vetted by the front office.",
	}
	textProfileTitle = i18n.M{Kk: "Сипаттама: {name}", Ru: "Описание: {name}", En: "Profile: {name}"}
	textNameIn       = i18n.M{Kk: "Атауы ({lang})", Ru: "Название ({lang})", En: "Name ({lang})"}
	textAboutIn      = i18n.M{Kk: "Мақсаты мен қызметі ({lang})", Ru: "Цели и дела ({lang})", En: "Aims and work ({lang})"}
	textAboutHint    = i18n.M{
		Kk: "Кімге, қалай көмектесесіз. Заң бойынша волонтер мұны қосылмай тұрып білуі керек.",
		Ru: "Кому и как вы помогаете. По закону волонтёр должен знать это до вступления.",
		En: "Whom you help, and how. By law a volunteer must know this before joining.",
	}
	textOtherLangs   = i18n.M{Kk: "Басқа тілдерде", Ru: "На других языках", En: "In other languages"}
	textChooseRegion = i18n.M{Kk: "Өңірді таңдаңыз", Ru: "Выберите регион", En: "Choose the region"}
	textPlaceHint    = i18n.M{Kk: "Қала, аудан немесе ауыл", Ru: "Город, район или село", En: "Town, district or village"}
	textBINHint      = i18n.M{Kk: "12 сан. Топқа керек емес.", Ru: "12 цифр. Группе не нужен.", En: "12 digits. A group needs none."}
	textLeaderHint   = i18n.M{
		Kk: "Тексеру үшін керек, ашық бетте көрінеді",
		Ru: "Нужен для проверки, виден на открытой странице",
		En: "Needed for vetting, shown on the public page",
	}
	textContactHint = i18n.M{
		Kk: "Тек жүйеге кіргендер көреді",
		Ru: "Видят только вошедшие",
		En: "Shown only to those who have signed in",
	}
	textFoundedHint = i18n.M{Kk: "Мысалы, 2018", Ru: "Например, 2018", En: "For example 2018"}
	textFoundButton = i18n.M{Kk: "Құру", Ru: "Создать", En: "Create"}
	textSaveButton  = i18n.M{Kk: "Сақтау", Ru: "Сохранить", En: "Save"}
	textFounded2    = i18n.M{
		Kk: "Құрылды. Енді сипаттаманы толықтырып, тексеруді сұраңыз.",
		Ru: "Создано. Теперь дополните описание и попросите о проверке.",
		En: "Created. Now complete the profile and ask for vetting.",
	}
	textSaved  = i18n.M{Kk: "Сақталды.", Ru: "Сохранено.", En: "Saved."}
	textLocked = i18n.M{
		Kk: "Түрін, өңірін және БСН-ін фронт-офис тексерген немесе тексеріп жатыр, сондықтан олар өзгермейді. Қате болса, фронт-офиске жазыңыз.",
		Ru: "Вид, регион и БИН проверены или проверяются фронт-офисом, поэтому не меняются. Если в них ошибка, напишите во фронт-офис.",
		En: "Kind, region and BIN have been or are being vetted by the front office and stay as they are. If there is a mistake, write to the front office.",
	}
	textVettingTitle = i18n.M{Kk: "Фронт-офистің тексеруі", Ru: "Проверка фронт-офисом", En: "Vetting by the front office"}
	textWhatIsSeen   = i18n.M{Kk: "Фронт-офис нені қарайды", Ru: "Что смотрит фронт-офис", En: "What the front office looks at"}
	textAskButton    = i18n.M{Kk: "Тексеруді сұрау", Ru: "Попросить о проверке", En: "Ask for vetting"}
	textAskLater     = i18n.M{
		Kk: "Тексеруді сұрау үшін белгіленген тармақтарды толықтырыңыз.",
		Ru: "Чтобы попросить о проверке, дополните отмеченное.",
		En: "To ask for vetting, complete what is marked.",
	}
	textAsked = i18n.M{
		Kk: "Өтініш фронт-офиске жіберілді.",
		Ru: "Заявка отправлена во фронт-офис.",
		En: "The request has been sent to the front office.",
	}
)

// kindHint says what a kind means to whoever chooses one.
func kindHint(k org.Kind) i18n.M {
	switch k {
	case org.Registered:
		return i18n.M{Kk: "заңды тұлға ретінде тіркелген", Ru: "зарегистрированное юридическое лицо", En: "a registered legal entity"}
	case org.Group:
		return i18n.M{Kk: "тіркелмеген, БСН керек емес", Ru: "без регистрации, БИН не нужен", En: "not registered, needs no BIN"}
	case org.Institution:
		return i18n.M{
			Kk: "балалар үйі, қарттар үйі және басқалар",
			Ru: "детский дом, дом престарелых и другие",
			En: "a children's home, a home for the elderly and others",
		}
	default:
		return i18n.M{Kk: "студенттерін үйлестіреді", Ru: "координирует своих студентов", En: "coordinates its students"}
	}
}

// appointText says what appointing somebody does.
func appointText(as auth.Role) i18n.M {
	switch {
	case as == auth.Owner:
		return i18n.M{Kk: "Иесі ету", Ru: "Сделать владельцем", En: "Make an owner"}
	case as == auth.Coordinator:
		return i18n.M{Kk: "Үйлестіруші ету", Ru: "Сделать координатором", En: "Make a coordinator"}
	default:
		return i18n.M{Kk: "Мүше етіп қалдыру", Ru: "Оставить участником", En: "Make a member"}
	}
}

// The team.
var (
	textTeamTitle = i18n.M{Kk: "Команда: {name}", Ru: "Команда: {name}", En: "Team: {name}"}
	textTeamLead  = i18n.M{
		Kk: "Иелері ұйым үшін жауап береді, үйлестірушілер істерді жүргізеді және сағатты растайды.",
		Ru: "Владельцы отвечают за организацию, координаторы ведут дела и подтверждают часы.",
		En: "Owners answer for the organisation; coordinators run opportunities and verify hours.",
	}
	textSince      = i18n.M{Kk: "Қай күннен бері: {day}", Ru: "С {day}", En: "Since {day}"}
	textYou        = i18n.M{Kk: "бұл сіз", Ru: "это вы", En: "you"}
	textDismiss    = i18n.M{Kk: "Шығару", Ru: "Исключить", En: "Remove"}
	textInviteWhom = i18n.M{Kk: "Поштасы", Ru: "Почта", En: "E-mail"}
	textInviteHint = i18n.M{
		Kk: "Адам осы поштамен кіріп, шақыруды өзі қабылдайды. Шақыру 14 күн жарамды.", Ru: "Человек войдёт с этой почтой и сам примет приглашение. Оно действует 14 дней.",
		En: "The person signs in with this address and accepts. The invitation is good for 14 days.",
	}
	textInviteAs      = i18n.M{Kk: "Қандай рөлге", Ru: "В какой роли", En: "As what"}
	textInviteSend    = i18n.M{Kk: "Шақыру", Ru: "Пригласить", En: "Invite"}
	textInvited       = i18n.M{Kk: "Шақыру жіберілді: рөл адам қабылдағанда беріледі.", Ru: "Приглашение отправлено: роль появится, когда человек его примет.", En: "The invitation is sent: the role begins when the person accepts."}
	textInvitesOpen   = i18n.M{Kk: "Жауап күтіп тұрған шақырулар", Ru: "Приглашения без ответа", En: "Open invitations"}
	textInviteRevoke  = i18n.M{Kk: "Қайтарып алу", Ru: "Отозвать", En: "Take back"}
	textInviteRevoked = i18n.M{Kk: "Шақыру қайтарып алынды.", Ru: "Приглашение отозвано.", En: "The invitation is taken back."}
	textInvitedAs     = i18n.M{Kk: "Рөлі: {role}. Соңғы күні: {day}", Ru: "Роль: {role}. Последний день: {day}", En: "Role: {role}. Last day: {day}"}
	textHandsOver     = i18n.M{Kk: "Ұйымды тапсыру", Ru: "Передача организации", En: "Handover"}
	textHandoverAsked = i18n.M{
		Kk: "Ұсыныс жіберілді: адам қабылдағанша ұйымның иесі өзіңіз болып қаласыз.", Ru: "Предложение отправлено: пока человек его не примет, владельцем остаётесь вы.",
		En: "The offer is sent: until the person accepts, you stay the owner.",
	}
	textInvitation = i18n.M{Kk: "Командаға шақыру", Ru: "Приглашение в команду", En: "Invitation into a team"}
	textInvitedBy  = i18n.M{
		Kk: "Шақырған: {name}. Рөліңіз: {role}. Жауаптың соңғы күні: {day}.", Ru: "Вас приглашает {name}. Роль: {role}. Ответить можно до {day} включительно.",
		En: "{name} invites you. Role: {role}. Answer by {day}.",
	}
	textMeansCoordinator = i18n.M{
		Kk: "Үйлестіруші ауысым ашады, кім келгенін белгілейді және сағатты растайды.", Ru: "Координатор ведёт дела и смены, отмечает приход и подтверждает часы.",
		En: "A coordinator runs opportunities and shifts, notes who came and verifies hours.",
	}
	textMeansOwner = i18n.M{
		Kk: "Иесі ұйым үшін жауап береді: командасын, сипаттамасын және тексерілуін жүргізеді.", Ru: "Владелец отвечает за организацию: ведёт её команду, профиль и проверку.",
		En: "An owner answers for the organisation: its team, its profile and its vetting.",
	}
	textMeansHandover = i18n.M{
		Kk: "Ұйым сізге тапсырылады: қабылдасаңыз, иесі сіз боласыз, ал шақырған адам мүше болып қалады.", Ru: "Вам передают организацию: если вы согласитесь, владельцем станете вы, а пригласивший останется участником.",
		En: "The organisation is handed over to you: if you accept, you become the owner, and whoever invited you stays a member.",
	}
	textAccept   = i18n.M{Kk: "Қабылдау", Ru: "Принять", En: "Accept"}
	textDecline  = i18n.M{Kk: "Бас тарту", Ru: "Отказаться", En: "Decline"}
	textAccepted = i18n.M{Kk: "Шақыру қабылданды.", Ru: "Приглашение принято.", En: "The invitation is accepted."}
	textDeclined = i18n.M{Kk: "Шақырудан бас тарттыңыз.", Ru: "Вы отказались от приглашения.", En: "You have declined."}
	textWaiting  = i18n.M{Kk: "Сізді шақырады", Ru: "Вас приглашают", En: "You are invited"}
	textInvite   = i18n.M{Kk: "Адам шақыру", Ru: "Пригласить людей", En: "Invite people"}
	textInviteBy = i18n.M{
		Kk: "Мүше болу үшін шақыру керек емес: мына сілтемемен кез келген адам өзі қосылады.",
		Ru: "Чтобы стать участником, приглашение не нужно: по этой ссылке каждый вступает сам.",
		En: "To become a member nobody needs an invitation: by this link people join themselves.",
	}
	textTeamSaved     = i18n.M{Kk: "Команда жаңартылды.", Ru: "Команда обновлена.", En: "The team has been changed."}
	textHandover      = i18n.M{Kk: "Ұйымды тапсыру", Ru: "Передать организацию", En: "Hand the organisation over"}
	textDissolve      = i18n.M{Kk: "Ұйымды жабу", Ru: "Закрыть организацию", En: "Dissolve the organisation"}
	textDissolveTitle = i18n.M{
		Kk: "Ұйымды немесе топты жабу", Ru: "Закрыть организацию или группу", En: "Dissolve the organisation or group",
	}
	textDissolveTeam = i18n.M{
		Kk: "Барлық мүшеге хат барады, олардың рөлдері аяқталады, сіздікі де.",
		Ru: "Всем участникам придёт письмо, их роли закончатся, ваша тоже.",
		En: "All members get a letter, and their roles end, yours included.",
	}
	textDissolvePages = i18n.M{
		Kk: "Ұйым тізімдерден кетеді, байланыстары мен басшысының аты өшіріледі; бетінде оның жабылғаны жазылады.",
		Ru: "Организация исчезнет из списков, контакты и имя руководителя удалятся; её страница скажет, что она закрыта.",
		En: "It leaves the lists, its contacts and its leader's name are removed; its page says that it was dissolved.",
	}
	textDissolveStays = i18n.M{
		Kk: "Атауы, өткен істері және волонтерлердің расталған сағаттары сақталады.",
		Ru: "Название, прошедшие дела и подтверждённые часы волонтёров останутся.",
		En: "Its name, what it did and the volunteers' verified hours stay.",
	}
	textDissolveFirst   = i18n.M{Kk: "Алдымен аяқтау керек", Ru: "Сначала нужно закончить", En: "To finish first"}
	textDissolveWhy     = i18n.M{Kk: "Себебі", Ru: "Причина", En: "Reason"}
	textDissolveWhyHint = i18n.M{Kk: "Мүшелер оны хаттан оқиды.", Ru: "Участники прочтут её в письме.", En: "The members read it in their letter."}
	textDissolveForGood = i18n.M{
		Kk: "Қайта ашу мүмкін емес: қажет болса, жаңасын құрасыз.", Ru: "Открыть её снова нельзя: можно только создать новую.",
		En: "It cannot be opened again: you can only found another.",
	}
	textDissolved = i18n.M{
		Kk: "Ұйым жабылды, мүшелерге хат жіберілді", Ru: "Организация закрыта, участникам отправлены письма", En: "The organisation was dissolved, and its members were told",
	}
	textHandoverTitle = i18n.M{
		Kk: "Ұйымды кімге тапсырасыз?",
		Ru: "Кому передать организацию?",
		En: "To whom do you hand the organisation over?",
	}
	textHandoverMeans = i18n.M{
		Kk: "Таңдалған адам қабылдағанда ұйымның иесі болады, ал сіз мүше болып қаласыз. Содан кейін мұны өзіңіз кері қайтара алмайсыз.",
		Ru: "Когда выбранный согласится, он станет владельцем, а вы останетесь участником. После этого отменить это сами вы не сможете.",
		En: "When the chosen person accepts, they become the owner and you stay a member. After that you cannot undo it yourself.",
	}
	textNobodyElse = i18n.M{
		Kk: "Ұйымды тек үйлестірушіге беруге болады. Алдымен «Команда» бетінде біреуді тағайындаңыз.",
		Ru: "Передать организацию можно только координатору. Сначала назначьте его на странице «Команда».",
		En: "Only a coordinator can take the organisation over. Appoint one on the page “Team” first.",
	}
	textByName    = i18n.M{Kk: "Аты-жөні бойынша", Ru: "По имени", En: "By name"}
	textWholeTeam = i18n.M{Kk: "Бүкіл құрам", Ru: "Вся команда", En: "The whole team"}
	textMoreFound = i18n.M{
		Kk: "Тағы табылғаны: {n}. Көбірек әріп жазыңыз.",
		Ru: "Найдено ещё: {n}. Введите больше букв.",
		En: "Found besides: {n}. Type more letters.",
	}
	textSearchTeam  = i18n.M{Kk: "Іздеу", Ru: "Найти", En: "Find"}
	textNobodyFound = i18n.M{
		Kk: "Мұндай атпен ешкім табылмады. Үш әріп жеткілікті.",
		Ru: "Никого с таким именем нет. Достаточно трёх букв.",
		En: "Nobody of that name. Three letters are enough.",
	}
	textChoosePerson = i18n.M{Kk: "Мүшені таңдаңыз.", Ru: "Выберите участника.", En: "Choose a member."}
	textHandedOver   = i18n.M{
		Kk: "Ұйым тапсырылды. Сіз енді мүшесіз.",
		Ru: "Организация передана. Теперь вы участник.",
		En: "The organisation has been handed over. You are now a member.",
	}
)
