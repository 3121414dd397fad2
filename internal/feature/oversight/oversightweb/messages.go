package oversightweb

import "asar/internal/kit/i18n"

// Pages and their ways.
var (
	textAdmin    = i18n.M{Kk: "Әкімші беттері", Ru: "Страницы администратора", En: "Administrator's pages"}
	textRoles    = i18n.M{Kk: "Рөлдер", Ru: "Роли", En: "Roles"}
	textSessions = i18n.M{Kk: "Қызметтік сеанстар", Ru: "Служебные сеансы", En: "Staff sessions"}
	textRecord   = i18n.M{Kk: "Әрекеттер жазбасы", Ru: "Журнал действий", En: "Record of acts"}
	textSignOut  = i18n.M{Kk: "Сеанстарды аяқтау", Ru: "Завершить сеансы", En: "End sessions"}
	textReset    = i18n.M{Kk: "Кіруді қалпына келтіру", Ru: "Сброс входа", En: "Reset a sign-in"}
	textBirth    = i18n.M{Kk: "Туған күнді түзету", Ru: "Исправление даты рождения", En: "Correct a date of birth"}
	textMove     = i18n.M{Kk: "Басқа мекенжайға көшіру", Ru: "Перенос на другой адрес", En: "Move to another address"}
	textErase    = i18n.M{Kk: "Өтініш бойынша өшіру", Ru: "Удаление по заявлению", En: "Erasure on request"}
	textPolicy   = i18n.M{Kk: "Кім не істей алады", Ru: "Кто что может", En: "Who may do what"}
)

// The policy.
var (
	textPolicyLead = i18n.M{
		Kk: "Бұл кесте құжат қана емес: сайттың әр есігі осы кестемен ашылады және жабылады.",
		Ru: "Это не только документ: по этой таблице открывается и закрывается каждая дверь сайта.",
		En: "This is more than a document: every door of the site opens and closes by this table.",
	}
	textRights   = i18n.M{Kk: "Құқықтар", Ru: "Права", En: "Rights"}
	textRight    = i18n.M{Kk: "Құқық", Ru: "Право", En: "Right"}
	textSeen     = i18n.M{Kk: "Басқалардың қай дерегін кім көреді", Ru: "Кто видит данные других", En: "Who sees what of others"}
	textSeenLead = i18n.M{
		Kk: "Әр рөл мұны тек өз аясында көреді: өз ұйымында, өңірінде немесе баласының беттерінде. Өз деректеріңізді әрқашан өзіңіз көресіз.",
		Ru: "Каждая роль видит это только в своих пределах: в своей организации, своём регионе или на страницах своего ребёнка. Свои данные вы всегда видите сами.",
		En: "Each role sees it only within its own scope: its organisation, its region or its child's pages. Your own data you always see yourself.",
	}
	textItem      = i18n.M{Kk: "Дерек", Ru: "Данные", En: "Data"}
	textSeers     = i18n.M{Kk: "Кім көреді", Ru: "Кто видит", En: "Who sees it"}
	textNoRole    = i18n.M{Kk: "Ешбір рөл көрмейді", Ru: "Ни одна роль", En: "No role"}
	textWhoHas    = i18n.M{Kk: "Кімде", Ru: "У кого", En: "Who"}
	textRolesList = i18n.M{Kk: "Рөлдер және олардың аясы", Ru: "Роли и их пределы", En: "Roles and their scopes"}
	textRole      = i18n.M{Kk: "Рөл", Ru: "Роль", En: "Role"}
	textWithin    = i18n.M{Kk: "Қай аяда", Ru: "В каких пределах", En: "Within"}
	textStrong    = i18n.M{Kk: "Кіру кілтімен немесе екінші фактормен ғана", Ru: "Только с ключом доступа или вторым фактором", En: "Only with a passkey or a second factor"}
	textInSession = i18n.M{Kk: "Сеанс басталған ұйымда", Ru: "Организация, где начат сеанс", En: "The organisation of the session"}
	textDoors     = i18n.M{Kk: "Есіктер қалай жұмыс істейді", Ru: "Как работают двери", En: "How the doors work"}

	textDoorTenant = i18n.M{
		Kk: "Өзгенің ұйымындағы нәрсе сіз үшін жоқ сияқты: бет табылмайды. Өз ұйымыңызда құқық жетпесе, бұл ашық айтылады.",
		Ru: "Того, что принадлежит чужой организации, для вас нет: страница не находится. Если прав не хватает в своей, об этом говорится прямо.",
		En: "What belongs to another organisation does not exist for you: the page is not found. Where you lack a right in your own, the page says so.",
	}
	textDoorStaff = i18n.M{
		Kk: "Әкімші ұйымның ішкі беттерін көрмейді. Қажет болса, ол себебін жазып, бір сағаттан аспайтын сеанс бастайды; ұйым оны бірден көреді.",
		Ru: "Администратор не видит внутренних страниц организаций. Если нужно, он начинает сеанс не дольше часа и пишет причину; организация сразу это видит.",
		En: "An administrator does not see inside organisations. If needed, they begin a session of at most an hour and state why; the organisation sees it at once.",
	}
	textDoorRecord = i18n.M{
		Kk: "Әр әрекет өшірілмейтін жазбаға түседі: кім, қай рөлде, нені, неге.",
		Ru: "Каждое действие попадает в журнал, из которого ничего не удаляется: кто, в какой роли, что и почему.",
		En: "Every act goes into a record from which nothing is removed: who, in what role, what and why.",
	}
)

// Scopes and roles without a row in the table.
var (
	textCountry   = i18n.M{Kk: "Бүкіл ел", Ru: "Вся страна", En: "The whole country"}
	textOneRegion = i18n.M{Kk: "Бір өңір", Ru: "Один регион", En: "One region"}
	textOneOrg    = i18n.M{Kk: "Бір ұйым", Ru: "Одна организация", En: "One organisation"}
	textOnePerson = i18n.M{Kk: "Бір адам", Ru: "Один человек", En: "One person"}
)

// Roles.
var (
	textGive         = i18n.M{Kk: "Рөл беру", Ru: "Дать роль", En: "Give a role"}
	textGiven        = i18n.M{Kk: "Рөл берілді.", Ru: "Роль дана.", En: "The role was given."}
	textTake         = i18n.M{Kk: "Рөлді алу", Ru: "Отозвать роль", En: "Take the role away"}
	textTaken        = i18n.M{Kk: "Рөл алынды.", Ru: "Роль отозвана.", En: "The role was taken away."}
	textSince        = i18n.M{Kk: "{day} бастап", Ru: "с {day}", En: "since {day}"}
	textContactLabel = i18n.M{Kk: "Адамның поштасы немесе телефоны", Ru: "Почта или телефон человека", En: "The person's e-mail or phone"}
	textContactHint  = i18n.M{Kk: "Адам Асарда тіркелген болуы керек.", Ru: "Человек должен быть зарегистрирован в Асаре.", En: "They must have registered with Asar."}
	textContact      = i18n.M{
		Kk: "Поштаны немесе телефонды толық жазыңыз.",
		Ru: "Напишите почту или телефон полностью.",
		En: "Enter the whole e-mail address or phone number.",
	}
	textNobody = i18n.M{
		Kk: "Бұл мекенжаймен ешкім тіркелмеген. Алдымен адам өзі тіркелсін.",
		Ru: "С этим адресом никто не зарегистрирован. Сначала человек регистрируется сам.",
		En: "Nobody has registered with this address. They register themselves first.",
	}
	textRegionLabel  = i18n.M{Kk: "Өңір", Ru: "Регион", En: "Region"}
	textRegionHint   = i18n.M{Kk: "Фронт-офис қызметкері үшін; қалған рөлдер бүкіл елге беріледі.", Ru: "Для сотрудника фронт-офиса; остальные роли даются на всю страну.", En: "For a front officer; the other roles hold for the country."}
	textChooseRegion = i18n.M{Kk: "Таңдаңыз", Ru: "Выберите", En: "Choose"}
	textChooseScope  = i18n.M{
		Kk: "Фронт-офис қызметкері қай өңірде жұмыс істейтінін не бүкіл ел екенін таңдаңыз.",
		Ru: "Выберите, в каком регионе работает сотрудник фронт-офиса, или всю страну.",
		En: "Choose the region of the front officer, or the whole country.",
	}
	textNoRegion         = i18n.M{Kk: "Мұндай өңір жоқ. Тізімнен таңдаңыз.", Ru: "Такого региона нет. Выберите из списка.", En: "There is no such region. Choose from the list."}
	textOrgLabel         = i18n.M{Kk: "Ұйым бетінің мекенжайы", Ru: "Адрес страницы организации", En: "Address of the organisation's page"}
	textOrgHint          = i18n.M{Kk: "Ұйымның ашық бетінен көшіріп алыңыз.", Ru: "Скопируйте с открытой страницы организации.", En: "Copy it from the organisation's public page."}
	textOrgForUniversity = i18n.M{Kk: "Университет қызметкері үшін ғана.", Ru: "Только для сотрудника университета.", En: "Only for a university officer."}
	textNoOrg            = i18n.M{
		Kk: "Бұл мекенжайда ұйым табылмады. Ұйымның ашық бетін ашып, мекенжайын көшіріңіз.",
		Ru: "По этому адресу организации нет. Откройте её открытую страницу и скопируйте адрес.",
		En: "There is no organisation at this address. Open its public page and copy the address.",
	}
	textReasonLabel = i18n.M{Kk: "Себебі", Ru: "Причина", En: "Reason"}
	textReasonHint  = i18n.M{Kk: "Кемінде 10 таңба. Жазбада қалады.", Ru: "Не меньше 10 знаков. Останется в журнале.", En: "At least 10 characters. It stays in the record."}
)

// Staff sessions.
var (
	textSessionsLead = i18n.M{
		Kk: "Сеанс бір ұйымның ішкі беттерін ашады. Ұйым кім, қашан, не үшін кіргенін бірден көреді.",
		Ru: "Сеанс открывает внутренние страницы одной организации. Она сразу видит, кто, когда и зачем вошёл.",
		En: "A session opens the inner pages of one organisation. It sees at once who came, when and why.",
	}
	textSessionsList = i18n.M{Kk: "Сеанстар", Ru: "Сеансы", En: "Sessions"}
	textNoSessions   = i18n.M{Kk: "Әлі ешкім сеанс бастаған жоқ.", Ru: "Сеансов ещё не было.", En: "There have been no sessions yet."}
	textBegin        = i18n.M{Kk: "Сеанс бастау", Ru: "Начать сеанс", En: "Begin a session"}
	textReasonSeen   = i18n.M{Kk: "Кемінде 10 таңба. Ұйым осы сөздерді көреді.", Ru: "Не меньше 10 знаков. Организация увидит эти слова.", En: "At least 10 characters. The organisation sees these words."}
	textLength       = i18n.M{Kk: "Ұзақтығы", Ru: "Сколько времени", En: "For how long"}
	textMinutes      = i18n.M{Kk: "{n} минут", Ru: "{n} {n:минута|минуты|минут}", En: "{n} {n:minute|minutes}"}
	textEndNow       = i18n.M{Kk: "Сеансты аяқтау", Ru: "Завершить сеанс", En: "End the session"}
	textSessionEnded = i18n.M{Kk: "Сеанс аяқталды.", Ru: "Сеанс завершён.", En: "The session was ended."}
	textRunning      = i18n.M{Kk: "жүріп жатыр", Ru: "идёт", En: "running"}
	textEnded        = i18n.M{Kk: "аяқталды", Ru: "завершён", En: "ended"}
	textVisit        = i18n.M{
		Kk: "Бұл беттерді қазір платформа әкімшісі көріп отыр: {name}. Себебі: {reason}. Сеанстың соңы: {time}.",
		Ru: "Эти страницы сейчас видит администратор платформы: {name}. Причина: {reason}. Сеанс закончится в {time}.",
		En: "An administrator of the platform sees these pages now: {name}. Reason: {reason}. The session ends at {time}.",
	}
	textStaffHere = i18n.M{Kk: "Платформа қызметкерлері осында болды", Ru: "Здесь были сотрудники платформы", En: "The platform's staff were here"}
)

// The record.
var (
	textWhen    = i18n.M{Kk: "Қашан", Ru: "Когда", En: "When"}
	textWho     = i18n.M{Kk: "Кім", Ru: "Кто", En: "Who"}
	textWhere   = i18n.M{Kk: "Қайда", Ru: "Где", En: "Where"}
	textAct     = i18n.M{Kk: "Әрекет", Ru: "Действие", En: "Act"}
	textAnyAct  = i18n.M{Kk: "Кез келген", Ru: "Любое", En: "Any"}
	textAbout   = i18n.M{Kk: "Кім туралы", Ru: "О ком", En: "About whom"}
	textDetails = i18n.M{Kk: "Не өзгерді, неге", Ru: "Что изменилось и почему", En: "What changed and why"}
	textFrom    = i18n.M{Kk: "Басы", Ru: "С какого дня", En: "From"}
	textUntil   = i18n.M{Kk: "Соңы", Ru: "По какой день", En: "Until"}
	textShow    = i18n.M{Kk: "Көрсету", Ru: "Показать", En: "Show"}
	textBadDay  = i18n.M{
		Kk: "Күнді толық жазыңыз; соңы басынан бұрын болмасын.",
		Ru: "Напишите день полностью; конец не раньше начала.",
		En: "Enter the whole day; the end is not before the beginning.",
	}
	textFindPerson = i18n.M{Kk: "Бір адамға қатысты әрекеттер", Ru: "Действия одного человека или о нём", En: "Acts by or about one person"}
	textSealed     = i18n.M{Kk: "Жабық: осы адам туралы жазбаларды ашыңыз", Ru: "Закрыто: откройте записи об этом человеке", En: "Sealed: open what is recorded about this person"}
	textLookNoted  = i18n.M{
		Kk: "Кімді іздегеніңіз және кімнің жазбаларын қарағаныңыз да журналға түседі.",
		Ru: "Кого вы искали и чьи записи смотрели, тоже попадает в журнал.",
		En: "Whom you look for and whose entries you look at is written down too.",
	}
	textFindAs     = i18n.M{Kk: "Не көрсету керек", Ru: "Что показать", En: "What to show"}
	textAboutThem  = i18n.M{Kk: "Осы адам туралы барлық әрекет", Ru: "Все действия об этом человеке", En: "All acts about this person"}
	textByThem     = i18n.M{Kk: "Осы адам жасаған барлық әрекет", Ru: "Все действия этого человека", En: "All acts by this person"}
	textOnlyBy     = i18n.M{Kk: "Тек мына адамның әрекеттері: {name}.", Ru: "Только действия одного человека: {name}.", En: "Only acts by {name}."}
	textOnlyAbout  = i18n.M{Kk: "Тек мына адам туралы әрекеттер: {name}.", Ru: "Только действия об одном человеке: {name}.", En: "Only acts about {name}."}
	textThisPerson = i18n.M{Kk: "бұл тізімде жоқ", Ru: "в этом журнале такого нет", En: "somebody who is not in this record"}
	textWiden      = i18n.M{Kk: "Барлығын көрсету", Ru: "Показать всех", En: "Show everybody"}
	textNoActs     = i18n.M{Kk: "Жазба жоқ", Ru: "Записей нет", En: "Nothing was written down"}
	textNoActsHelp = i18n.M{
		Kk: "Басқа әрекетті немесе күнді таңдап көріңіз.",
		Ru: "Попробуйте другое действие или другие дни.",
		En: "Try another act or other days.",
	}
)

// Ending somebody's sessions.
var (
	textSignOutLead = i18n.M{
		Kk: "Адам құрылғысын жоғалтса немесе оның атынан бөтен біреу кірсе, барлық құрылғыдағы сеанстарын осы жерде аяқтайсыз. Оған хат барады, ал ол кодпен қайта кіре алады.",
		Ru: "Если человек потерял устройство или от его имени вошёл кто-то чужой, завершите здесь его сеансы на всех устройствах. Ему придёт письмо, а вернуться он сможет по коду.",
		En: "If somebody lost a device, or a stranger signed in as them, end their sessions on all devices here. They get a message, and can come back with a code.",
	}
	textSignedOut = i18n.M{Kk: "Сеанстар аяқталды, адамға хабар жіберілді.", Ru: "Сеансы завершены, человеку отправлено сообщение.", En: "The sessions were ended, and the person was told."}
)

// Resetting somebody's sign-in.
var (
	textResetLead = i18n.M{
		Kk: "Құрылғысы мен қосалқы кодтарын жоғалтқан адам үшін. Алдымен кім екеніне көз жеткізіңіз. Екі тәуліктен кейін барлық кіру тәсілі өшеді, ал адам мекенжайына келген кодпен кіреді. Оған бірден хат барады: сондағы сілтеме мұны тоқтата алады.",
		Ru: "Для тех, кто потерял и устройство, и запасные коды. Сначала убедитесь, кто перед вами. Через двое суток все способы входа удалятся, и человек войдёт по коду на свой адрес. Письмо придёт ему сразу: по ссылке в нём сброс можно остановить.",
		En: "For those who have lost both their device and their recovery codes. First make sure who they are. After two days all ways to sign in are removed, and they sign in with a code sent to their address. They get a letter at once: its link can stop the reset.",
	}
	textDoReset    = i18n.M{Kk: "Қалпына келтіру", Ru: "Сбросить вход", En: "Reset the sign-in"}
	textResetAsked = i18n.M{
		Kk: "Сұралды. Екі тәуліктен кейін орындалады, адамға хат жіберілді.", Ru: "Запрошено. Сброс произойдёт через двое суток, человеку отправлено письмо.",
		En: "Asked for. It takes effect after two days, and the person was told.",
	}
)

// Moving an account to another address.
var (
	textMoveLead = i18n.M{
		Kk: "Мекенжайын да, басқа кіру тәсілдерін де жоғалтқан адам үшін. Мұны екі әкімші жасайды: әрқайсысы адамды көріп, құжатын тексеріп, осы форманы өзі толтырады; жаңа мекенжай екеуінде бірдей болуы керек. Содан кейін ескі мекенжайға тоқтату сілтемесі бар хат барады. Жеті күннен соң тек жаңа мекенжай қалады, бұрынғы кіру тәсілдері өшеді.",
		Ru: "Для тех, кто потерял и адрес, и все другие способы входа. Это делают два администратора: каждый сам видит человека, проверяет документ и заполняет эту форму; новый адрес у обоих должен совпасть. После второго на прежний адрес уходит письмо со ссылкой, которая всё останавливает. Через семь дней остаётся только новый адрес, прежние способы входа удаляются.",
		En: "For those who have lost both their address and every other way to sign in. Two administrators do this: each sees the person, checks a document and fills in this form alone; the new address has to be the same. After the second, the old address gets a letter with a link that stops it. After seven days only the new address is left, and all ways to sign in of before are removed.",
	}
	textMoveAsked = i18n.M{
		Kk: "Жазылды. Енді 14 күн ішінде мұны басқа әкімші растауы керек.", Ru: "Записано. Теперь в течение 14 дней перенос подтверждает другой администратор.",
		En: "Noted. Another administrator now has 14 days to confirm it.",
	}
	textMoveConfirmed = i18n.M{
		Kk: "Расталды. Ескі мекенжайға хат жіберілді, көшіру жеті күннен соң болады.", Ru: "Подтверждено. На прежний адрес отправлено письмо, перенос произойдёт через семь дней.",
		En: "Confirmed. The old address got a letter, and the move takes effect after seven days.",
	}
	textNewAddress   = i18n.M{Kk: "Жаңа поштаны толық жазыңыз: телефонға код жіберілмейді.", Ru: "Напишите новую почту полностью: на телефон коды не приходят.", En: "Enter the whole new e-mail address: no codes go to phones."}
	textDoMove       = i18n.M{Kk: "Көшіру", Ru: "Перенести", En: "Move the account"}
	textAddressLabel = i18n.M{Kk: "Жаңа поштасы", Ru: "Новая почта", En: "Their new e-mail"}
	textAddressHint  = i18n.M{Kk: "Адамның өзінен сұрап жазыңыз.", Ru: "Запишите со слов самого человека.", En: "Write it down from the person's own words."}
)

// Correcting somebody's date of birth.
var (
	textBirthLead = i18n.M{
		Kk: "Кәмелетке толмағандар туған күнін өзі ертерекке өзгерте алмайды: жас шектеулері соған сүйенеді. Құжатты көріп алыңыз да, жазыңыз. Ескі және жаңа күн жазбада мөрленіп қалады, адамға хат барады. Бала үшін біреу жауап берсе, ол да хат алады; баланы ересек ететін түзету екі тәулік күтеді, оны сол адам тоқтата алады. Түзетілген күн бойынша рөлге жасы жетпесе, ол рөл сол жасқа дейін ашылмайды.",
		Ru: "До совершеннолетия люди не могут сами сделать дату рождения более ранней: на ней держатся возрастные правила. Посмотрите документ и впишите дату. Прежняя и новая останутся в журнале запечатанными, человеку придёт письмо. Если за ребёнка отвечает взрослый, письмо придёт и ему; исправление, по которому ребёнок старше, ждёт двое суток, и взрослый может его остановить. Если по новой дате для роли ещё рано, роль не откроется до нужного возраста.",
		En: "Until they are adults, people cannot make their date of birth earlier: the age rules rest on it. Look at a document and enter the date. The old and the new one stay in the record, sealed, and the person gets a letter. Whoever answers for a child gets one too; what makes the child older waits two days, and they can stop it. If by the new date they are too young for a role, it does not open before that age.",
	}
	textBirthDone = i18n.M{
		Kk: "Қабылданды, хат жіберілді. Бала ересегірек болып, ол үшін біреу жауап берсе, күн екі тәуліктен кейін түзетіледі.",
		Ru: "Принято, письмо отправлено. Если ребёнок становится старше и за него кто-то отвечает, дата исправится через двое суток.",
		En: "Taken, and a letter was sent. If a child gets older by it and somebody answers for them, the date is corrected in two days.",
	}
	textDoBirth    = i18n.M{Kk: "Күнді түзету", Ru: "Исправить дату", En: "Correct the date"}
	textBirthLabel = i18n.M{Kk: "Құжаттағы туған күні", Ru: "Дата рождения по документу", En: "Date of birth by the document"}
)

// Organisations that nobody of age runs.
var textUnled = i18n.M{
	Kk: "Бұл ұйымдарда рөлге жасы жеткен ие жоқ: ұйымды басқаратын және басқаны тағайындайтын ешкім қалмаған. Сеанс бастап, команда бетінде басқа ие тағайындаңыз:",
	Ru: "В этих организациях нет владельца, которому хватает возраста для роли: управлять ими и назначить другого некому. Начните сеанс и назначьте владельца на странице команды:",
	En: "These organisations have no owner who is old enough for the role: nobody can run them or appoint another. Begin a session and appoint an owner on the team's page:",
}
