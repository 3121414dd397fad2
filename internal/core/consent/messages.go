package consent

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// What is written down in the audit.
var (
	actGive = audit.Act{Code: "consent.give", Text: i18n.M{
		Kk: "Келісім берді", Ru: "Дано согласие", En: "Gave a consent",
	}}
	actWithdraw = audit.Act{Code: "consent.withdraw", Text: i18n.M{
		Kk: "Келісімін қайтарып алды", Ru: "Отозвано согласие", En: "Withdrew a consent",
	}}
	actText = audit.Act{Code: "consent.text", Text: i18n.M{
		Kk: "Келісім мәтінінің жаңа нұсқасын қосты", Ru: "Добавлена версия текста согласия", En: "Added a version of a consent's text",
	}}
)

// Acts is what this part writes down.
var Acts = []audit.Act{actGive, actWithdraw, actText}

// What the purposes are called.
var (
	nameAccount = i18n.M{Kk: "Волонтерлікке қатысу", Ru: "Участие в волонтёрстве", En: "Taking part as a volunteer"}
	namePhotos  = i18n.M{Kk: "Ауысымдағы фотосуреттер", Ru: "Фотографии со смен", En: "Photos from shifts"}
	nameNews    = i18n.M{Kk: "Жаңалықтар хаттары", Ru: "Письма с новостями", En: "Letters with news"}
	nameMinor   = i18n.M{Kk: "Баланың волонтерлікке қатысуы", Ru: "Участие ребёнка в волонтёрстве", En: "A child taking part as a volunteer"}
)

var (
	textBody       = i18n.M{Kk: "не үшін", Ru: "для чего", En: "what for"}
	textData       = i18n.M{Kk: "қандай деректер", Ru: "какие данные", En: "which data"}
	textTerm       = i18n.M{Kk: "мерзімі", Ru: "срок", En: "for how long"}
	textRecipients = i18n.M{Kk: "кім көреді", Ru: "кто видит", En: "who sees it"}

	textLater = i18n.M{
		Kk: "Ертеңнен бергі және соңғы нұсқадан кейінгі күнді көрсетіңіз, мысалы 2027-01-01.",
		Ru: "Укажите день не раньше завтрашнего и позже последней версии, например 2027-01-01.",
		En: "Give a day from tomorrow on and after the last version, such as 2027-01-01.",
	}
	textThreeLanguages = i18n.M{
		Kk: "Мәтін үш тілде толық болуы керек ({part}).",
		Ru: "Текст нужен на всех трёх языках ({part}).",
		En: "The text is needed in all three languages ({part}).",
	}
)

// What is missing.
var (
	textNever = i18n.M{
		Kk: "«{name}» келісімі әлі берілмеген. Ол «Келісімдерім» бетінде беріледі",
		Ru: "Согласия «{name}» ещё нет. Его дают на странице «Мои согласия»",
		En: "There is no consent “{name}” yet. It is given on the page “My consents”",
	}
	textNoMore = i18n.M{
		Kk: "«{name}» келісімі қайтарып алынған. Оны «Келісімдерім» бетінде қайта беруге болады",
		Ru: "Согласие «{name}» отозвано. Дать его снова можно на странице «Мои согласия»",
		En: "The consent “{name}” was withdrawn. It can be given again on the page “My consents”",
	}
	textNoneYet = i18n.M{
		Kk: "Бұл күні келісімнің қолданыстағы мәтіні жоқ. Компьютердің күнін тексеріңіз не платформа операторына жазыңыз.",
		Ru: "На этот день действующего текста согласия нет. Проверьте дату на компьютере или напишите оператору платформы.",
		En: "No text of this consent is in force on this day. Check the computer's date, or write to the platform's operator.",
	}
	textWithoutAccount = i18n.M{
		Kk: "Қайтарып алсаңыз, ауысымдарға жазыла алмайсыз. Қайта келіссеңіз, бәрі қалпына келеді.",
		Ru: "Без этого согласия записываться на смены нельзя. Если дать его снова, всё вернётся.",
		En: "Without this consent you cannot sign up for shifts. If you give it again, everything is as before.",
	}
)

// The first versions of the texts.
var (
	accountBody = i18n.M{
		Kk: "Деректеріңіз сізді ауысымға жазу, келгеніңізді белгілеу, сағаттарыңызды есептеу және растау, сондай-ақ ауысымдағы өзгерістер туралы хабарлау үшін қолданылады. Бұл келісімсіз волонтер ретінде қатысу мүмкін емес: ұйым ауысымға кім келетінін білуге тиіс.",
		Ru: "Данные нужны, чтобы записать вас на смену, отметить приход, посчитать и подтвердить часы и сообщить, если в смене что-то изменилось. Без этого согласия участвовать нельзя: организация должна знать, кто придёт.",
		En: "The data is used to sign you up for shifts, to note that you came, to count and verify your hours, and to tell you when something about a shift changes. Without this consent you cannot take part: the organisation has to know who is coming.",
	}
	accountData = i18n.M{
		Kk: "Тегі, аты, әкесінің аты (болса), туған күні, электрондық пошта немесе телефон, өңір, тіл; ауысымға жазылулар, келу және кету уақыты, сағаттар.",
		Ru: "Фамилия, имя, отчество (если есть), дата рождения, почта или телефон, регион, язык; записи на смены, время прихода и ухода, часы.",
		En: "Surname, given name, patronymic (if any), date of birth, e-mail address or phone number, region, language; sign-ups, times of coming and leaving, hours.",
	}
	accountTerm = i18n.M{
		Kk: "Деректеріңізді «Менің деректерім» бетінде өзіңіз өшіргенге дейін: сонда аты-жөніңіз бен мекенжайларыңыз жойылады, ал сағаттар есепте атаусыз қалады. Келісімді қайтарып алсаңыз, жаңа ауысымдарға жазылу тоқтайды.",
		Ru: "Пока вы сами не удалите свои данные на странице «Мои данные»: тогда имя и адреса уничтожаются, а часы остаются в учёте без имени. После отзыва согласия новых записей на смены нет.",
		En: "Until you erase your data on the page “My data”: then your name and addresses are destroyed, and the hours stay in the ledger without a name. Once you withdraw this consent there are no new sign-ups.",
	}
	accountRecipients = i18n.M{
		Kk: "Сіз жазылған ауысым ұйымының үйлестірушілері; шағым қаралғанда өңірдің фронт-офисі. Деректер Қазақстаннан тыс жерге берілмейді.",
		Ru: "Координаторы организации, на чью смену вы записались; при разборе жалобы — фронт-офис региона. За пределы Казахстана данные не передаются.",
		En: "The coordinators of the organisation whose shift you join; the region's front office when it looks into a complaint. No data leaves Kazakhstan.",
	}
	photosBody = i18n.M{
		Kk: "Ұйым сіз түскен суреттерді өз жаңалықтарында жариялай алады. Келіспесеңіз де ауысымға қатыса бересіз.",
		Ru: "Организация может публиковать в своих новостях снимки, на которых вы есть. Отказ участию не мешает.",
		En: "The organisation may publish pictures that show you in its news. You can take part without agreeing.",
	}
	photosData = i18n.M{
		Kk: "Ауысымда түсірілген фотосуреттер мен бейнежазбалар, аты-жөнсіз.",
		Ru: "Фото и видео, снятые на сменах, без имени.",
		En: "Photos and videos taken at shifts, without your name.",
	}
	photosTerm = i18n.M{
		Kk: "Келісімді қайтарып алғанға дейін, бірақ түсірілген күннен бастап үш жылдан аспайды.",
		Ru: "До отзыва согласия, но не дольше трёх лет со дня съёмки.",
		En: "Until you withdraw, and no longer than three years from the day they were taken.",
	}
	photosRecipients = i18n.M{
		Kk: "Ұйымның жаңалықтарын оқитын кез келген адам.",
		Ru: "Все, кто читает новости организации.",
		En: "Everybody who reads the organisation's news.",
	}
	newsBody = i18n.M{
		Kk: "Сізге жаңа істер мен жаңалықтар туралы хат келеді. Өз ауысымдарыңыз туралы хабарлар бұл келісімге байланысты емес.",
		Ru: "Вам будут приходить письма о новых делах и новостях. Сообщения о ваших собственных сменах от этого согласия не зависят.",
		En: "You get letters about new opportunities and news. Messages about your own shifts do not depend on this consent.",
	}
	newsData = i18n.M{
		Kk: "Электрондық пошта немесе телефон, тіл, өңір.",
		Ru: "Почта или телефон, язык, регион.",
		En: "E-mail address or phone number, language, region.",
	}
	newsTerm = i18n.M{
		Kk: "Келісімді қайтарып алғанға дейін.",
		Ru: "До отзыва согласия.",
		En: "Until you withdraw.",
	}
	newsRecipients = i18n.M{
		Kk: "Ешкім: хаттарды платформаның өзі жібереді.",
		Ru: "Никто: письма отправляет сама платформа.",
		En: "Nobody: the platform itself sends the letters.",
	}
	minorBody = i18n.M{
		Kk: "Баланың заңды өкілі ретінде оның волонтерлік істерге қатысуына және сол үшін деректерінің өңделуіне рұқсат бересіз. Бала жасына сай, денсаулығы мен оқуына зияны жоқ ауысымдарға ғана жазыла алады; қауіпті істер мен түнгі ауысымдар 18 жасқа дейін жабық. Бағытын, уақытын және қашықтығын шектей аласыз, жазылуларын көресіз, кез келгенінен бас тарта аласыз. Баланың аты мен суреті еш жерде жарияланбайды.",
		Ru: "Как законный представитель вы разрешаете ребёнку участвовать в волонтёрских делах и обработку его данных для этого. Ребёнок сможет записываться только на смены по возрасту, без вреда здоровью и учёбе; опасные дела и ночные смены закрыты до 18 лет. Вы можете ограничить направления, часы и расстояние, видите его записи и можете отменить любую. Имя и фото ребёнка нигде не публикуются.",
		En: "As the legal representative you let the child take part in volunteering and have the data needed for it processed. The child can join only shifts that suit the age and harm neither health nor study; dangerous tasks and night shifts are closed until 18. You can limit directions, hours and distance, you see the sign-ups and can cancel any of them. The child's name and picture are published nowhere.",
	}
	minorData = i18n.M{
		Kk: "Баланың тегі, аты, туған күні, байланыс мекенжайы, өңірі, жазылулары, келу және кету уақыты, сағаттары. Сіздің тегіңіз, атыңыз, туған күніңіз, байланыс мекенжайыңыз және балаға кім болатыныңыз.",
		Ru: "О ребёнке: фамилия, имя, дата рождения, адрес для связи, регион, записи, время прихода и ухода, часы. О вас: фамилия, имя, дата рождения, адрес для связи и кем вы приходитесь ребёнку.",
		En: "Of the child: surname, given name, date of birth, contact address, region, sign-ups, times of coming and leaving, hours. Of you: surname, given name, date of birth, contact address, and who you are to the child.",
	}
	minorTerm = i18n.M{
		Kk: "Сіз қайтарып алғанға дейін немесе бала өзі келісім бере алатын жасқа толғанға дейін. Келісім сол күні өзі аяқталады.",
		Ru: "Пока вы его не отзовёте или пока ребёнок не достигнет возраста, с которого соглашается сам: в этот день согласие заканчивается само.",
		En: "Until you withdraw it, or until the child reaches the age of consent: on that day it ends by itself.",
	}
	minorRecipients = i18n.M{
		Kk: "Бала жазылған ауысым ұйымының үйлестірушілері. Байланыс мекенжайыңызды олар тек ауысым күні аша алады, әр ашу жазылып, сізге көрсетіледі. Деректер Қазақстаннан тыс жерге берілмейді.",
		Ru: "Координаторы организации, на чью смену записан ребёнок. Ваш контакт они могут открыть только в день смены; каждое открытие записывается и видно вам. За пределы Казахстана данные не передаются.",
		En: "The coordinators of the organisation whose shift the child joins. They can open your contact only on the day of the shift; each time is written down and shown to you. No data leaves Kazakhstan.",
	}
)

// What the text for guardians says since it speaks of further purposes.
var (
	furtherBody = i18n.M{
		Kk: "Баланың заңды өкілі ретінде оның волонтерлік істерге қатысуына және сол үшін деректерінің өңделуіне рұқсат бересіз. Бала жасына сай, денсаулығы мен оқуына зияны жоқ ауысымдарға ғана жазыла алады; қауіпті істер мен түнгі ауысымдар 18 жасқа дейін жабық. Бағытын, уақытын және қашықтығын шектей аласыз, жазылуларын көресіз, кез келгенінен бас тарта аласыз. Баланың аты мен суреті еш жерде жарияланбайды. Бала университет бағдарламасына қатысса не оған төлем тиесілі болса, оқуы туралы деректердің және төлем деректерінің өңделуіне де рұқсат бересіз: әр мақсат үшін баладан бөлек келісім сұралады.",
		Ru: "Как законный представитель вы разрешаете ребёнку участвовать в волонтёрских делах и обработку его данных для этого. Ребёнок сможет записываться только на смены по возрасту, без вреда здоровью и учёбе; опасные дела и ночные смены закрыты до 18 лет. Вы можете ограничить направления, часы и расстояние, видите его записи и можете отменить любую. Имя и фото ребёнка нигде не публикуются. Если ребёнок участвует в программах университета или ему положена выплата, вы разрешаете и обработку данных об учёбе и данных для выплаты: на каждую из этих целей у ребёнка спрашивают отдельное согласие.",
		En: "As the legal representative you let the child take part in volunteering and have the data needed for it processed. The child can join only shifts that suit the age and harm neither health nor study; dangerous tasks and night shifts are closed until 18. You can limit directions, hours and distance, you see the sign-ups and can cancel any of them. The child's name and picture are published nowhere. If the child takes part in a university's programmes or money is owed to them, you also allow the use of data about studies and of payment details: for each of these purposes the child is asked for a consent of its own.",
	}
	furtherData = i18n.M{
		Kk: "Баланың тегі, аты, туған күні, байланыс мекенжайы, өңірі, жазылулары, келу және кету уақыты, сағаттары. Сіздің тегіңіз, атыңыз, туған күніңіз, байланыс мекенжайыңыз және балаға кім болатыныңыз. Бала бөлек келіссе: оқуы мен ваучерге өтінімдері туралы деректер, ЖСН және шот нөмірі.",
		Ru: "О ребёнке: фамилия, имя, дата рождения, адрес для связи, регион, записи, время прихода и ухода, часы. О вас: фамилия, имя, дата рождения, адрес для связи и кем вы приходитесь ребёнку. Если ребёнок согласится отдельно: данные об учёбе и заявках на ваучеры, ИИН и номер счёта.",
		En: "Of the child: surname, given name, date of birth, contact address, region, sign-ups, times of coming and leaving, hours. Of you: surname, given name, date of birth, contact address, and who you are to the child. If the child agrees to it separately: data about studies and applications for vouchers, IIN and account number.",
	}
	furtherRecipients = i18n.M{
		Kk: "Бала жазылған ауысым ұйымының үйлестірушілері. Байланыс мекенжайыңызды олар тек ауысым күні аша алады, әр ашу жазылып, сізге көрсетіледі. Деректер Қазақстаннан тыс жерге берілмейді. Оқуы туралы деректерді бала атаған университет қызметкерлері, төлем деректерін төлемді дайындайтын және бекітетін қызметкерлер мен банк көреді.",
		Ru: "Координаторы организации, на чью смену записан ребёнок. Ваш контакт они могут открыть только в день смены; каждое открытие записывается и видно вам. За пределы Казахстана данные не передаются. Данные об учёбе видят сотрудники университета, который назвал ребёнок; данные для выплаты — сотрудники, которые готовят и утверждают выплаты, и банк.",
		En: "The coordinators of the organisation whose shift the child joins. They can open your contact only on the day of the shift; each time is written down and shown to you. No data leaves Kazakhstan. Data about studies is seen by the office of the university that the child names; payment details by those who prepare and approve payments, and by the bank.",
	}
)
