package mydataweb

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// The data map.
var (
	textMap     = i18n.M{Kk: "Деректер картасы", Ru: "Карта данных", En: "Data map"}
	textMapLead = i18n.M{
		Kk: "Платформа сақтайтын барлық кестелер мен бағандар: не үшін, қанша уақыт және қалай қорғалады. Карта бағдарлама кодынан жасалады, оны дерекқормен әр жинақта тест салыстырады.",
		Ru: "Все таблицы и столбцы, которые хранит платформа: зачем, сколько времени и как они защищены. Карта составляется из кода программы, и при каждой сборке тест сверяет её с базой данных.",
		En: "Every table and column that the platform keeps: what for, for how long and how it is guarded. The map is made from the program's code, and a test compares it with the database at every build.",
	}
	textClasses = i18n.M{Kk: "Қорғау деңгейлері", Ru: "Классы защиты", En: "Classes of protection"}
	textClass   = i18n.M{Kk: "Деңгей", Ru: "Класс", En: "Class"}
	textGuard   = i18n.M{Kk: "Қалай сақталады", Ru: "Как хранится", En: "How it is kept"}
	textTables  = i18n.M{Kk: "Не сақталады", Ru: "Что хранится", En: "What is kept"}
	textPurpose = i18n.M{Kk: "Не үшін", Ru: "Зачем", En: "What for"}
	textColumns = i18n.M{Kk: "Бағандар", Ru: "Столбцы", En: "Columns"}
	textTerm    = i18n.M{Kk: "Мерзімі", Ru: "Срок", En: "Term"}
)

// guards says how each class is kept.
var guards = map[privacy.Class]i18n.M{
	privacy.Open: {Kk: "Сайтта жарияланған.", Ru: "Опубликовано на сайте.", En: "Published on the site."},
	privacy.Inner: {
		Kk: "Дерекқорда ашық тұрады: нөмірлер, уақыттар, күйлер. Адамдар есіммен емес, нөмірмен белгіленеді.",
		Ru: "Лежит в базе открыто: номера, моменты, состояния. Люди обозначены номерами, а не именами.",
		En: "Readable in the database: numbers, instants, states. People are numbers, not names.",
	},
	privacy.Personal: {
		Kk: "Адамның өз кілтімен шифрланады не кілтті хэш түрінде тұрады. Ашық тұрса, себебі осы картада жазылған.",
		Ru: "Шифруется ключом самого человека или лежит хэшем с ключом. Если открыто, причина названа в этой карте.",
		En: "Encrypted with the person's own key, or kept as a keyed hash. Where it is readable, this map says why.",
	},
	privacy.Sensitive: {
		Kk: "Әрқашан шифрланады. Адам деректерін өшірсе, кілті жойылады, сақтық көшірмеде де ашылмайды.",
		Ru: "Всегда зашифровано. Когда человек удаляет данные, ключ уничтожается, и резервная копия его не вернёт.",
		En: "Always encrypted. When the person erases their data the key is destroyed, and no backup brings it back.",
	},
	privacy.Secret: {
		Kk: "Тек хэш не шифр түрінде; мұны ешкім, әкімші де көрмейді.",
		Ru: "Только хэш или шифр; этого не видит никто, и администратор тоже.",
		En: "Only as a hash or encrypted; nobody sees it, the administrator included.",
	},
}

// One's own data.
var (
	textMine     = i18n.M{Kk: "Менің деректерім", Ru: "Мои данные", En: "My data"}
	textMineLead = i18n.M{
		Kk: "Платформа сіз туралы білетіннің бәрін көшіріп ала аласыз немесе біржола өшіре аласыз.",
		Ru: "Вы можете забрать копию всего, что платформа о вас знает, или удалить это навсегда.",
		En: "You can take a copy of all that the platform knows of you, or erase it for good.",
	}
	textCopy     = i18n.M{Kk: "Деректерді жүктеп алу", Ru: "Скачать мои данные", En: "Download my data"}
	textCopyLead = i18n.M{
		Kk: "Профиль, келісімдер, жазылулар, келген-кеткен уақыт, сағаттар мен даулар, кіру тарихы, сіз туралы жазбалар. Құпиясөз бен кілттер файлға кірмейді.",
		Ru: "Профиль, согласия, записи на смены, отметки, часы и споры, история входов, записи о вас. Пароли и ключи в файл не попадают.",
		En: "Profile, consents, sign-ups, attendance, hours and disputes, sign-ins, what was recorded about you. Passwords and keys stay out of the file.",
	}
	textCopyHTML = i18n.M{Kk: "Оқуға арналған файл", Ru: "Файл для чтения", En: "File to read"}
	textCopyJSON = i18n.M{Kk: "Бағдарламаға арналған файл (JSON)", Ru: "Файл для программ (JSON)", En: "File for programs (JSON)"}
	textProve    = i18n.M{
		Kk: "Жүктемес бұрын кім екеніңізді қайта растауыңызды сұраймыз.",
		Ru: "Перед скачиванием попросим ещё раз подтвердить, что это вы.",
		En: "Before the download we ask you to prove once more that it is you.",
	}
	textFile    = i18n.M{Kk: "Asar: менің деректерім", Ru: "Asar: мои данные", En: "Asar: my data"}
	textMade    = i18n.M{Kk: "Жасалған уақыты: {at}", Ru: "Составлено: {at}", En: "Made: {at}"}
	textNothing = i18n.M{Kk: "Ештеңе жоқ.", Ru: "Ничего нет.", En: "Nothing."}
)

// Erasure.
var (
	textErase     = i18n.M{Kk: "Деректерді өшіру", Ru: "Удалить мои данные", En: "Erase my data"}
	textEraseLead = i18n.M{
		Kk: "Аты-жөніңіз, мекенжайларыңыз және сіз туралы айтылғандардың бәрі өшеді, тіркелгі жабылады. Қайтару мүмкін емес.",
		Ru: "Исчезнут имя, адреса и всё, что о вас сказано; учётная запись закроется. Вернуть ничего нельзя.",
		En: "Your name, addresses and all that was said of you go, and the account closes. Nothing can be brought back.",
	}
	textToErase     = i18n.M{Kk: "Өшіру алдында оқу", Ru: "Прочитать и удалить", En: "Read on and erase"}
	textGoes        = i18n.M{Kk: "Не өшеді", Ru: "Что исчезнет", En: "What goes"}
	textGoesProfile = i18n.M{
		Kk: "Аты-жөніңіз, туған күніңіз, поштаңыз, телефоныңыз.", Ru: "Имя, дата рождения, почта, телефон.", En: "Name, date of birth, e-mail, phone.",
	}
	textGoesWords = i18n.M{
		Kk: "Сіз туралы айтылған және өз атыңыздан жазған сөздер: даулар, себептер, белгілер, келісім дәлелдері.",
		Ru: "Слова о вас и то, что вы писали от своего имени: возражения, причины, отметки, подтверждения согласий.",
		En: "What was said of you, and what you wrote for yourself: objections, reasons, notes, proofs of consents.",
	}
	textGoesAccess = i18n.M{
		Kk: "Барлық сеанстар, құпиясөз, кілттер, рөлдер.", Ru: "Все сеансы, пароль, ключи, роли.", En: "All sessions, password, keys and roles.",
	}
	textGoesLeader = i18n.M{
		Kk: "Ұйым немесе іс бетіндегі атыңыз бен телефоныңыз.", Ru: "Ваше имя и телефон на страницах организации и дел.",
		En: "Your name and phone on the pages of organisations and opportunities.",
	}
	textGoesGroup = i18n.M{
		Kk: "Өзіңіз жүргізген және жабылған топтың сипаттамасы, мекенжайы, сайты, жабылу себебі; топ атауында тегіңіз болса, ол да.",
		Ru: "Описание, адрес и сайт закрытой группы, которую вы вели, и причина закрытия; если в её названии была ваша фамилия, то и название.",
		En: "The description, address and site of a dissolved group that you ran, and why it was dissolved; its name too, if it held your surname.",
	}
	textStays      = i18n.M{Kk: "Не қалады", Ru: "Что останется", En: "What stays"}
	textStaysHours = i18n.M{
		Kk: "Сағаттар есімсіз, нөмірмен қалады: ортақ қосынды дұрыс болуы керек.", Ru: "Часы — без имени, под номером: общие суммы должны сходиться.",
		En: "Hours, without a name and under a number: the sums must add up.",
	}
	textStaysRecord = i18n.M{
		Kk: "Әрекеттер жазбасы: кім екені жазылмаған нөмірлер мен уақыттар.", Ru: "Журнал действий: номера и время без имён.",
		En: "The record of acts: numbers and times without names.",
	}
	textStaysDecisions = i18n.M{
		Kk: "Қызмет бойынша басқа адам не ұйым туралы жазған шешіміңіз бен оның себебі: бұл — сол адамның не ұйымның ісі, оған шағымдануға болады. Адам өз деректерін өшіргенде, ол да жойылады.",
		Ru: "Решение, которое вы по службе приняли о другом человеке или организации, и его причина: это часть их дела, и его можно обжаловать. Написанное о человеке исчезнет, когда он удалит свои данные.",
		En: "A decision that you took about another person or an organisation in an office, and its reason: it belongs to their file, and they may appeal against it. What concerns a person goes when they erase their data.",
	}
	textStaysPublished = i18n.M{
		Kk: "Жарияланған істер мен жұмыс істеп тұрған ұйымдардың мәтіндері, сізсіз: адамдар соған сүйеніп көмекке келді.",
		Ru: "Тексты опубликованных дел и действующих организаций, без вас: на них опирались люди, которые пришли помогать.",
		En: "The texts of published opportunities and of organisations that go on, without you: people came to help on the strength of them.",
	}
	textStaysTombstone = i18n.M{
		Kk: "Осы нөмірдің өшірілгені туралы белгі: ескі көшірме қалпына келтірілсе, деректеріңіз қайта өшіріледі.",
		Ru: "Отметка, что этот номер удалён: если восстановят старую копию, ваши данные удалят снова.",
		En: "A mark that this number was erased: if an old backup is restored, your data is erased again.",
	}
	textForGood = i18n.M{
		Kk: "Кілтіңіз жойылады. Деректерді біз де, ешкім де қайтара алмайды.", Ru: "Ваш ключ будет уничтожен. Вернуть данные не сможет никто, и мы тоже.",
		En: "Your key is destroyed. Nobody can bring the data back, and neither can we.",
	}
	textFirst = i18n.M{Kk: "Алдымен аяқтау керек", Ru: "Сначала нужно закончить", En: "To finish first"}

	textWord      = i18n.M{Kk: "ӨШІРУ", Ru: "УДАЛИТЬ", En: "ERASE"}
	textWordLabel = i18n.M{Kk: "Растау үшін {word} деп жазыңыз", Ru: "Чтобы подтвердить, напишите {word}", En: "To confirm, type {word}"}
	textTypeWord  = i18n.M{
		Kk: "Өрістің үстіндегі сөзді жазыңыз: бұл кездейсоқ басудан сақтайды.", Ru: "Напишите слово, которое стоит над полем: это защита от случайного нажатия.",
		En: "Type the word that stands above the field: it guards against a slip.",
	}
	textEraseNow = i18n.M{Kk: "Біржола өшіру", Ru: "Удалить навсегда", En: "Erase for good"}
	textErased   = i18n.M{
		Kk: "Деректеріңіз өшірілді. Көмегіңізге рақмет.", Ru: "Ваши данные удалены. Спасибо за вашу помощь.", En: "Your data was erased. Thank you for your help.",
	}
)

// An administrator's page.
var (
	textEraseFor     = i18n.M{Kk: "Өтініш бойынша өшіру", Ru: "Удаление по заявлению", En: "Erasure on request"}
	textEraseForLead = i18n.M{
		Kk: "Сайтқа кіре алмайтын адам деректерін қағаз өтінішпен өшірте алады. Алдымен кім екенін тексеріңіз. Оның барлық мекенжайына, бала болса, оған жауапты адамға да тоқтату сілтемесі бар хат барады; бір аптадан кейін, ешкім тоқтатпаса және ашық міндеттеме болмаса, деректер біржола өшеді.",
		Ru: "Тот, кто не может войти на сайт, просит удалить данные на бумаге. Сначала проверьте, кто это. На все его адреса, а если это ребёнок, то и тому, кто за него отвечает, уйдёт письмо со ссылкой, которая удаление останавливает; через неделю, если никто не остановил и нет открытых обязательств, данные исчезнут навсегда.",
		En: "Somebody who cannot sign in asks on paper. First make sure who they are. All their addresses, and for a child also those of whoever answers for them, get a letter with a link that stops it; after a week, unless it was stopped and if nothing is owed, the data is gone for good.",
	}
	textContactLabel = i18n.M{Kk: "Адамның поштасы не телефоны", Ru: "Почта или телефон человека", En: "The person's e-mail or phone"}
	textReasonLabel  = i18n.M{Kk: "Өтініш", Ru: "Заявление", En: "Request"}
	textReasonHint   = i18n.M{
		Kk: "Нөмірі мен күні. Аты-жөнін жазбаңыз: бұл жазба өшпейді.", Ru: "Номер и дата. Имя не пишите: эта запись не удаляется.",
		En: "Its number and date. No name: this entry is not erased.",
	}
	textContact = i18n.M{
		Kk: "Поштаны немесе телефонды толық жазыңыз.", Ru: "Напишите почту или телефон полностью.", En: "Enter the whole e-mail address or phone number.",
	}
	textNobody    = i18n.M{Kk: "Бұл мекенжаймен ешкім тіркелмеген.", Ru: "С этим адресом никто не зарегистрирован.", En: "Nobody has registered with this address."}
	textErasedFor = i18n.M{
		Kk: "Жарияланды: адамға хат жіберілді, деректер бір аптадан кейін өшеді.", Ru: "Объявлено: человеку отправлено письмо, данные исчезнут через неделю.",
		En: "Announced: the person was told, and the data goes in a week.",
	}
	textAnnounce = i18n.M{Kk: "Өшіруді жариялау", Ru: "Объявить удаление", En: "Announce the erasure"}
	textWaiting  = i18n.M{Kk: "Жарияланған өшірулер", Ru: "Объявленные удаления", En: "Announced erasures"}
	textWhen     = i18n.M{Kk: "Өшіру уақыты", Ru: "Время удаления", En: "Time of the erasure"}
	textWaitsFor = i18n.M{
		Kk: "Мыналар аяқталмайынша, деректер өшпейді:", Ru: "Пока это открыто, данные не исчезнут:", En: "While this is open, the data stays:",
	}
	textCallOff   = i18n.M{Kk: "Өшіруді тоқтату", Ru: "Отменить удаление", En: "Call the erasure off"}
	textCalledOff = i18n.M{
		Kk: "Тоқтатылды: деректер сақталады, адамға хат жіберілді.", Ru: "Отменено: данные остаются, человеку отправлено письмо.", En: "Called off: the data stays, and the person was told.",
	}
	textWillBeErased = i18n.M{
		Kk: "Қағаз өтініш бойынша әкімші деректеріңізді өшіруді жариялады. Өшіру уақыты: {at}. Өтінішті сіз жазбаған болсаңыз, тоқтатыңыз.",
		Ru: "По заявлению на бумаге администратор объявил удаление ваших данных. Время удаления: {at}. Если заявление писали не вы, остановите его.",
		En: "On a request on paper an administrator has announced the erasure of your data. Time of the erasure: {at}. If the request is not yours, stop it.",
	}
	textKeep = i18n.M{Kk: "Өшіруді тоқтату", Ru: "Остановить удаление", En: "Stop the erasure"}
	textKept = i18n.M{Kk: "Тоқтатылды: деректеріңіз сақталады", Ru: "Остановлено: ваши данные остаются", En: "Stopped: your data stays"}
)
