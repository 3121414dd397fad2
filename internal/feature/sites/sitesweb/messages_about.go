package sitesweb

import "asar/internal/kit/i18n"

// The front office of a region.
var (
	textOfficeOf       = i18n.M{Kk: "Фронт-офис: {region}", Ru: "Фронт-офис: {region}", En: "Front office: {region}"}
	textNationalOffice = i18n.M{Kk: "Ұлттық фронт-офис", Ru: "Национальный фронт-офис", En: "The national front office"}
	textNoOffice       = i18n.M{Kk: "Фронт-офис әзірге жоқ", Ru: "Фронт-офиса пока нет", En: "No front office yet"}
	textOfficeDoes     = i18n.M{
		Kk: "Өңірдегі ұйымдарды, топтар мен университеттерді тексереді: тексерілмегендердің ісі жарияланбайды. Бас тартса, себебін айтады. Әр шешім жазбада қалады.",
		Ru: "Проверяет организации, группы и университеты региона: без проверки их дела не публикуются. Отказ всегда с причиной, каждое решение остаётся в записи.",
		En: "It verifies the region's organisations, groups and universities: without that nothing of theirs is published. A refusal gives its reason, and every decision stays on record.",
	}
	textNationalAnswers = i18n.M{
		Kk: "Бұл өңірдің Асарда өз фронт-офисі әзірге жоқ, оның орнына ұлттық фронт-офис жауап береді. Ол өңірдегі ұйымдарды, топтар мен университеттерді тексереді: тексерілмегендердің ісі жарияланбайды.",
		Ru: "Своего фронт-офиса у региона на Асаре пока нет, за него отвечает национальный. Он проверяет организации, группы и университеты региона: без проверки их дела не публикуются.",
		En: "The region has no front office of its own on Asar yet, and the national one answers for it. It verifies the region's organisations, groups and universities: without that nothing of theirs is published.",
	}
	textNobodyAnswers = i18n.M{
		Kk: "Асарда бұл өңірдің де, бүкіл елдің де фронт-офисі әзірге ашылмаған. Тексеру туралы өтініштер сақталып, соның ашылуын күтеді.",
		Ru: "Ни у региона, ни у страны фронт-офиса на Асаре пока нет. Просьбы о проверке сохраняются и ждут его.",
		En: "Neither the region nor the country has a front office on Asar yet. Requests to be verified are kept and wait for one.",
	}
	textReachTitle = i18n.M{Kk: "Қалай жүгінуге болады", Ru: "Как обратиться", En: "How to reach it"}
	textReach      = i18n.M{
		Kk: "Ұйым немесе топ тексеруді өз бетінде сұрайды, жауап беру мерзімі — {days} күн. Фронт-офистің телефоны мен мекенжайы Асарда әзірге көрсетілмеген.",
		Ru: "Организация или группа просит о проверке на своей странице, срок ответа — {days} {days:день|дня|дней}. Телефона и адреса фронт-офиса на Асаре пока нет.",
		En: "An organisation or group asks to be verified on its own page and gets an answer within {days} {days:day|days}. The office's telephone and address are not on Asar yet.",
	}
	textReachNobody = i18n.M{
		Kk: "Әзірге жүгінетін жер жоқ, бірақ ұйым не топ құрып, тексеруді сұрауға болады.",
		Ru: "Обратиться пока некуда, но создать организацию или группу и попросить о проверке уже можно.",
		En: "There is nobody to reach yet, but you can create an organisation or a group and ask for it to be verified.",
	}
	textFoundOwn = i18n.M{Kk: "Ұйым немесе топ құру", Ru: "Создать организацию или группу", En: "Create an organisation or a group"}
)

// About Asar.
var (
	textAbout     = i18n.M{Kk: "Асар туралы", Ru: "Об Асаре", En: "About Asar"}
	textAboutLead = i18n.M{
		Kk: "Асар — ауыр жұмысты көрші-қолаң болып тегін атқаратын қазақ дәстүрі. Бұл платформа сондай жұмысты өтініштен расталған сағатқа дейін жеткізеді: іс орын саны белгілі ауысымдарға бөлінеді, адамдар жазылып, келеді, ал сағаты расталады.",
		Ru: "Асар — казахский обычай делать тяжёлую работу всем миром, с соседями и бесплатно. Платформа ведёт такую работу от просьбы до подтверждённого часа: дело делят на смены с местами, люди записываются и приходят, а часы подтверждают.",
		En: "Asar is the Kazakh custom of neighbours doing a heavy job together, free of charge. The platform takes such work from a need to a verified hour: it is cut into shifts with places, people sign up and come, and their hours are verified.",
	}
	textThree     = i18n.M{Kk: "Бір сағат — үш бөлек дерек", Ru: "Один час — три отдельных факта", En: "One hour, three separate facts"}
	textThreeLead = i18n.M{
		Kk: "Ешқайсысы өздігінен пайда болмайды, бірі екіншісінің орнын баспайды.",
		Ru: "Ни один не возникает сам собой, и ни один не заменяет другого.",
		En: "None of them comes about by itself, and none replaces another.",
	}
	textAttended    = i18n.M{Kk: "Қатысты", Ru: "Присутствие", En: "Attended"}
	textAttendedHow = i18n.M{
		Kk: "Үйлестіруші адамның келген және кеткен уақытын белгілейді. Кеткені белгіленбесе, сағат ұсынылмайды: жоспар өздігінен есепке кірмейді.",
		Ru: "Координатор отмечает, когда человек пришёл и когда ушёл. Без отметки об уходе часы не предлагаются: план сам по себе не засчитывается.",
		En: "The coordinator notes when a person comes and leaves. Without a note of leaving no hours are proposed: a plan alone never counts.",
	}
	textVouched    = i18n.M{Kk: "Расталды", Ru: "Подтверждение", En: "Verified"}
	textVouchedHow = i18n.M{
		Kk: "Ұйымдастырушы уақытты растайды, себебін айтып өзгертеді не қабылдамайды. Оған {hours} сағат беріледі, ерікті бес күн ішінде қарсылық білдіре алады.",
		Ru: "Организатор подтверждает время, меняет его с причиной или с причиной отклоняет. На это {hours} {hours:час|часа|часов}, а у волонтёра есть пять дней, чтобы возразить.",
		En: "The host verifies the time, changes it with a reason or denies it with a reason. There are {hours} {hours:hour|hours} for that, and the volunteer has five days to object.",
	}
	textAccepted    = i18n.M{Kk: "Есепке алынды", Ru: "Зачёт", En: "Accepted"}
	textAcceptedHow = i18n.M{
		Kk: "Сағатты өз мақсаты үшін, мысалы, университет қабылдайды. Растау оны міндеттемейді: бұл шешімді сағат кімге керек болса, сол шығарады.",
		Ru: "Принять час для своей цели может лишь тот, кому он нужен, например университет. Подтверждение его к этому не обязывает.",
		En: "Only whoever needs an hour can accept it for a purpose of theirs, such as a university. Verifying it does not oblige them.",
	}
	textLimits = i18n.M{
		Kk: "Бір адамның расталған сағаттары қабаттаспайды, бір күнде он сағаттан артық расталмайды. Ешкім өз сағатын өзі растай алмайды.",
		Ru: "Подтверждённые часы одного человека не пересекаются, а больше десяти часов за день не подтверждают. Свои собственные часы не подтверждает никто.",
		En: "Verified hours of one person never overlap, and no more than ten hours of a day are verified. Nobody verifies their own hours.",
	}
	textTrust     = i18n.M{Kk: "Неге сенуге болады", Ru: "Почему этому можно верить", En: "Why it can be trusted"}
	textTrustBook = i18n.M{
		Kk: "Расталған сағат журналға түседі. Журналға тек жаңа жол қосылады: түзету ескі жолды өшірмейді, оның күшін жоятын жаңа жол жазылады. Журналда есім жоқ.",
		Ru: "Подтверждённые часы попадают в журнал. В него только добавляют: исправление не стирает строку, а отменяет её новой. Имён в журнале нет.",
		En: "Verified hours go into a ledger. It is only ever added to: a correction does not erase a line but takes it back with a new one. The ledger shown to everybody names nobody.",
	}
	textTrustOrgs = i18n.M{
		Kk: "Ұйымды өңірдің немесе елдің фронт-офисі тексереді. Мерзімі шектеулі: өткен соң ұйым жаңа іс жариялай алмайды.",
		Ru: "Организацию проверяет фронт-офис региона или страны, и всегда на срок: когда он вышел, новых дел она опубликовать не может.",
		En: "An organisation is verified by the front office of its region or of the country, always for a term: once that is over, it can publish nothing new.",
	}
	textTrustCode = i18n.M{
		Kk: "Бастапқы код еркін, лицензиясы — Apache 2.0. Беттер бөтен сайттан ештеңе жүктемейді: санауыш та, жарнама да, бөтен қаріп те жоқ.",
		Ru: "Исходный код свободен, лицензия Apache 2.0. Страницы ничего не загружают с чужих сайтов: ни счётчиков, ни рекламы, ни шрифтов.",
		En: "The source code is free, under the Apache 2.0 licence. Pages load nothing from other sites: no counters, no advertising, no fonts.",
	}
	textMore = i18n.M{Kk: "Толығырақ", Ru: "Подробнее", En: "More"}
)

// Personal data.
var (
	textPrivacy     = i18n.M{Kk: "Дербес деректер", Ru: "Персональные данные", En: "Personal data"}
	textWhoMay      = i18n.M{Kk: "Кім не істей алады", Ru: "Кто что может", En: "Who may do what"}
	textPrivacyLead = i18n.M{
		Kk: "Асар сіз туралы не сақтайды, оны кім көреді және не болмайды.",
		Ru: "Что Асар хранит о вас, кто это видит и чего здесь нет.",
		En: "What Asar keeps about you, who sees it, and what there is none of.",
	}
	textKeptYou    = i18n.M{Kk: "Өзіңіз туралы", Ru: "О вас", En: "About you"}
	textKeptYouHow = i18n.M{
		Kk: "Тегі, аты, бар болса әкесінің аты, қалай атау керегі, туған күні, тілі, өңірі, поштасы немесе телефоны.",
		Ru: "Фамилия, имя, отчество, если оно есть, обращение, дата рождения, язык, регион, почта или телефон.",
		En: "Surname, given name, patronymic if you have one, what to call you, birth date, language, region, e-mail or telephone.",
	}
	textKeptDone    = i18n.M{Kk: "Не істегеніңіз", Ru: "Что вы делали", En: "What you did"}
	textKeptDoneHow = i18n.M{
		Kk: "Ауысымға жазылу, келген және кеткен уақыт, сағат пен ол туралы шешімдер, қарсылық, ұйымдардағы мүшелік пен рөл.",
		Ru: "Записи на смены, приход и уход, часы и решения о них, возражения, участие в организациях и роли.",
		En: "Sign-ups for shifts, coming and leaving, hours and the decisions about them, objections, membership and roles in organisations.",
	}
	textKeptStudy    = i18n.M{Kk: "Бөлек келісіммен ғана", Ru: "Только с отдельного согласия", En: "Only with a consent of its own"}
	textKeptStudyHow = i18n.M{
		Kk: "Оқу туралы деректер (университет, студенттік нөмір, курс, оқу нысаны, ваучерге өтінімдер) және төлем деректері (ЖСН, шот нөмірі). Әр мақсаттың өз келісімі бар: мәтіні дерек сұралған жерде тұрады, қайтарып алу «Келісімдерім» бетінде; ашық өтінім не жолдағы ақша болса, алдымен ол аяқталады.",
		Ru: "Данные об учёбе (университет, номер студента, курс, форма обучения, заявки на ваучеры) и данные для выплаты (ИИН, номер счёта). У каждой цели своё согласие: его текст стоит там, где спрашивают данные, отозвать его можно на странице «Мои согласия»; если заявка открыта или деньги в пути, сначала это должно закончиться.",
		En: "Data about studies (university, student number, year and form of study, applications for vouchers) and payment details (IIN, account number). Each purpose has its own consent: its text stands where the data is asked for, and it is withdrawn on the page “My consents”; while an application is open or money is on its way, that has to end first.",
	}
	textSeen    = i18n.M{Kk: "Кім көреді", Ru: "Кто это видит", En: "Who sees it"}
	textSeenHow = i18n.M{
		Kk: "Сіз жазылған ұйымның үйлестірушісі: атыңызды, телефоныңызды, кәмелетке толмасаңыз, жасыңызды, осы ұйымдағы келу-кету мен сағатты.",
		Ru: "Координаторы организации, к которой вы записались: имя, телефон, возраст, если вам нет 18, приход, уход и часы у неё.",
		En: "Coordinators of an organisation you signed up with: your name, telephone, your age if you are under 18, and your attendance and hours there.",
	}
	textPublic    = i18n.M{Kk: "Бәріне ашық", Ru: "Открыто всем", En: "Open to everybody"}
	textPublicHow = i18n.M{
		Kk: "Есімсіз сағат журналы; істі кім басқаратыны; ұйым басшысының аты. Істі басқаратын адамның телефонын және ұйымның байланысын тек кіргендер көреді.",
		Ru: "Журнал часов без имён; имя того, кто ведёт дело; имя руководителя организации. Телефон ведущего и контакты организации видят только те, кто вошёл.",
		En: "The ledger of hours without names; the name of whoever leads an opportunity; the name of an organisation's leader. The leader's telephone and the organisation's contacts are shown only to those who have signed in.",
	}
	textEntering    = i18n.M{Kk: "Кіру", Ru: "Вход", En: "Signing in"}
	textEnteringHow = i18n.M{
		Kk: "Бір реттік код, кіру кілті, құпиясөз немесе университетіңіз арқылы. Код, құпиясөз және сеанстың өзі емес, тек ізі (хэш) сақталады; сеанспен бірге браузердің атауы шифрланып жазылады.",
		Ru: "Одноразовым кодом, ключом доступа, паролем или через университет. Сами коды, пароли и сеансы не хранятся, только их хэши; с сеансом записано зашифрованное название браузера.",
		En: "By a code that works once, a passkey, a password or your university. Codes, passwords and sessions are kept only as hashes; a session is kept with the browser's name, encrypted.",
	}
	textCookies    = i18n.M{Kk: "Cookie", Ru: "Cookie", En: "Cookies"}
	textCookiesHow = i18n.M{
		Kk: "Сеанс үшін (90 күнге дейін), кіру барысы үшін (бір сағат), таңдасаңыз, көрініс үшін (бір жыл) және бет ауысқандағы хабар үшін (бір минут).",
		Ru: "Для сеанса (до 90 дней), на время входа (час), для оформления, если вы его выбрали (год), и для сообщения при переходе на страницу (минута).",
		En: "For the session (up to 90 days), while you sign in (an hour), for the appearance if you chose one (a year), and for a message to the next page (a minute).",
	}
	textOthers    = i18n.M{Kk: "Бөтен сайттар", Ru: "Чужие сайты", En: "Other sites"}
	textOthersHow = i18n.M{
		Kk: "Беттер оларға ештеңе жібермейді: санауыш, жарнама, бөтен карта мен қаріп жоқ.",
		Ru: "Страницы ничего им не передают: нет ни счётчиков, ни рекламы, ни чужих карт и шрифтов.",
		En: "Pages send them nothing: there are no counters, no advertising, and no maps or fonts of others.",
	}
	textLogs    = i18n.M{Kk: "Сервер жазбалары", Ru: "Журнал сервера", En: "The server's log"}
	textLogsHow = i18n.M{
		Kk: "Қай бет сұралғаны, уақыты мен нәтижесі; кім сұрағаны жазылмайды. Тек кіру, бас тарту сияқты қауіпсіздік оқиғаларында адам мен желінің орнына қайта ашылмайтын код тұрады.",
		Ru: "Какую страницу запросили, когда и с каким итогом; кто запросил, не пишется. Лишь у событий безопасности, таких как вход и отказ, вместо человека и сети стоит необратимый код.",
		En: "Which page was asked for, when, and how that ended; not who asked. Security events alone, such as signing in or a refusal, carry a code in the place of the person and the network, which cannot be turned back.",
	}
	textMending    = i18n.M{Kk: "Түзету", Ru: "Исправить", En: "Putting right"}
	textMendingHow = i18n.M{
		Kk: "Аты-жөні, туған күні мен өңірді профильде өзгертуге болады; деректерді «Менің деректерім» бетінде жүктеп алуға немесе біржола өшіруге болады.",
		Ru: "Имя, дату рождения и регион можно изменить в профиле; скачать или навсегда удалить данные можно на странице «Мои данные».",
		En: "Name, birth date and region can be changed in your profile; on the page “My data” you can download all of it or erase it for good.",
	}
	textToMap     = i18n.M{Kk: "Деректер картасын ашу", Ru: "Открыть карту данных", En: "Open the data map"}
	textToProfile = i18n.M{Kk: "Профильді ашу", Ru: "Открыть профиль", En: "Open my profile"}
)

// Accessibility.
var (
	textAccess     = i18n.M{Kk: "Қолжетімділік", Ru: "Доступность", En: "Accessibility"}
	textAccessLead = i18n.M{
		Kk: "Бағдарымыз — WCAG 2.2, AA деңгейі. Не істелді және не әлі тексерілмеді:",
		Ru: "Ориентир — WCAG 2.2, уровень AA. Что сделано и что ещё не проверено:",
		En: "We aim at WCAG 2.2, level AA. What is done, and what has not been checked yet:",
	}
	textAccessKeys = i18n.M{
		Kk: "Барлығын пернетақтамен жасауға болады, тұрған жеріңіз анық көрінеді.",
		Ru: "Всё можно сделать с клавиатуры, а место, где вы находитесь, ясно видно.",
		En: "Everything can be done from the keyboard, and where you are is plain to see.",
	}
	textAccessScript = i18n.M{
		Kk: "Оқитын беттер мен формалар скриптсіз жұмыс істейді.",
		Ru: "Страницы для чтения и формы работают без скриптов.",
		En: "Pages for reading and forms work without scripts.",
	}
	textAccessPicture = i18n.M{
		Kk: "Суреттегі әр сан жанында сөзбен немесе кестемен беріледі, түс жалғыз белгі болмайды.",
		Ru: "Числа каждого рисунка стоят рядом словами или таблицей, а цвет никогда не бывает единственным знаком.",
		En: "The numbers of every picture stand beside it in words or in a table, and colour is never the only sign.",
	}
	textAccessTheme = i18n.M{
		Kk: "Жарық және күңгірт көрініс бар, екеуінде де мәтін фоннан анық ажыратылады. Жүйеде қозғалыс өшірілсе, сайтта да қозғалмайды.",
		Ru: "Есть светлое и тёмное оформление, в обоих текст отчётливо виден на фоне. Если в системе движение отключено, его нет и здесь.",
		En: "There is a light and a dark appearance, with text that stands out in both. Where your system asks for no motion, there is none.",
	}
	textAccessPhone = i18n.M{
		Kk: "Беттер тар экранға да, үлкейтілген қаріпке де бейімделеді, түймелер саусаққа лайық.",
		Ru: "Страницы подстраиваются под узкий экран и крупный шрифт, кнопки рассчитаны на палец.",
		En: "Pages adapt to narrow screens and large type, and buttons are made for fingers.",
	}
	textAccessOpen = i18n.M{
		Kk: "Тәуелсіз тексеру әлі жүргізілген жоқ. Ұйымдар жазған мәтіндер барлық тілде бола бермейді: ондайда тілі белгіленеді.",
		Ru: "Независимой проверки ещё не было. Тексты организаций есть не на всех языках: тогда их язык обозначен для программ чтения с экрана.",
		En: "There has been no independent audit yet. What organisations write is not always in every language: its language is then marked for screen readers.",
	}
)
