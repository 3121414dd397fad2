package guardianweb

import "asar/internal/kit/i18n"

// The minor's own page.
var (
	textGuardian = i18n.M{Kk: "Ата-ананың растауы", Ru: "Подтверждение родителя", En: "A parent's confirmation"}
	textYoung    = i18n.M{
		Kk: "Жасыңыз: {age}. {limit} жасқа дейін ата-ананың не қамқоршының растауы керек ({source}). Тіркелгеннен кейін істерді көре аласыз, ал ата-анаңыз растағаннан кейін жазыла аласыз.",
		Ru: "Ваш возраст: {age}. До {limit} лет нужно подтверждение родителя или опекуна ({source}). После регистрации вы сможете смотреть дела, а записываться — когда родитель подтвердит.",
		En: "Your age: {age}. Under {limit} a parent or guardian has to confirm ({source}). Once registered you can look around, and sign up when a parent has confirmed.",
	}
	textBannerHead = i18n.M{Kk: "Ата-анаңыздың растауы керек", Ru: "Нужно подтверждение родителя", En: "A parent has to confirm"}
	textBanner     = i18n.M{
		Kk: "Істерді көре аласыз, ал жазылу үшін ата-анаңыз не қамқоршыңыз растауы керек: {limit} жасқа дейін заң солай талап етеді ({source}).",
		Ru: "Смотреть дела можно уже сейчас, а чтобы записаться, нужно подтверждение родителя или опекуна. Оно требуется до {limit} лет ({source}).",
		En: "You can look around now; to sign up, a parent or guardian has to confirm. That is asked of everybody under {limit} ({source}).",
	}
	textAskGuardian  = i18n.M{Kk: "Ата-анадан растау сұрау", Ru: "Попросить родителя подтвердить", En: "Ask a parent to confirm"}
	textHasConfirmed = i18n.M{Kk: "Расталған", Ru: "Подтверждено", En: "Confirmed"}
	textWho          = i18n.M{Kk: "Кім", Ru: "Кто", En: "Who"}
	textRelation     = i18n.M{Kk: "Кім болады", Ru: "Кем приходится", En: "Relation"}
	textSinceWhen    = i18n.M{Kk: "Қашаннан бері", Ru: "С какого дня", En: "Since"}
	textSeesYou      = i18n.M{
		Kk: "Ол жазылуларыңыз бен сағаттарыңызды көреді, шектеу қоя алады және жазылуыңыздан бас тарта алады. Келісім жасына ({age}) толғанда мұның бәрі өзі аяқталады.",
		Ru: "Этот взрослый видит ваши записи и часы, может ставить ограничения и отменять запись. Когда вы достигнете возраста согласия ({age}), всё это закончится само.",
		En: "They see your sign-ups and hours, can set limits and call a sign-up off. When you reach the age of consent ({age}), all of this ends by itself.",
	}
	textNotPending = i18n.M{
		Kk: "Жасыңыз: {age}. Ата-ананың растауы {limit} жасқа дейін керек ({source}), сізге қажет емес.",
		Ru: "Ваш возраст: {age}. Подтверждение родителя нужно до {limit} лет ({source}), вам оно не требуется.",
		En: "Your age: {age}. A parent has to confirm under {limit} ({source}); for you nobody has to.",
	}
	textWhyAsk = i18n.M{
		Kk: "Жасыңыз: {age}. {limit} жасқа дейін ата-ананың не қамқоршының растауы керек ({source}). Оған сілтеме жіберіңіз немесе көрсетіңіз: немен келісетінін оқып, растайды не бас тартады.",
		Ru: "Ваш возраст: {age}. До {limit} лет нужно подтверждение родителя или опекуна ({source}). Отправьте ему ссылку или покажите её: он прочитает, на что соглашается, и подтвердит или откажется.",
		En: "Your age: {age}. Under {limit} a parent or guardian has to confirm ({source}). Send them a link or show it: they read what they agree to, and confirm or decline.",
	}
	textContact     = i18n.M{Kk: "Ата-анаңыздың поштасы", Ru: "Почта родителя", En: "Your parent's e-mail address"}
	textContactHint = i18n.M{
		Kk: "Өз мекенжайыңыз емес, ата-анаңыз өзі оқитын мекенжай. Білмесеңіз, сілтемені көрсетіңіз: хабарламамен де жіберуге болады.",
		Ru: "Не ваш адрес, а тот, который читает сам родитель. Если не знаете его, покажите ссылку: её можно отправить и сообщением.",
		En: "Not yours, but one that your parent reads. If you do not know it, show the link: you can also send it in a message.",
	}
	textContactNeeded = i18n.M{
		Kk: "Мекенжай жазыңыз немесе сілтемені өзіңіз көрсетіңіз.", Ru: "Напишите адрес или покажите ссылку сами.", En: "Enter an address, or show the link yourself.",
	}
	textSend        = i18n.M{Kk: "Сілтеме жіберу", Ru: "Отправить ссылку", En: "Send the link"}
	textShow        = i18n.M{Kk: "Сілтемені көрсету", Ru: "Показать ссылку", En: "Show the link"}
	textWhatItTells = i18n.M{
		Kk: "Хатта да, сілтемеде де сіз туралы тек атыңыз бен жасыңыз жазылады.",
		Ru: "И в письме, и по ссылке о вас видны только имя и возраст.",
		En: "Both the letter and the link tell of you only your given name and age.",
	}
	textSent  = i18n.M{Kk: "Сілтеме жіберілді: {to}.", Ru: "Ссылка отправлена: {to}.", En: "The link was sent: {to}."}
	textWaits = i18n.M{Kk: "Ата-анаңыздың жауабын күтудеміз", Ru: "Ждём ответа родителя", En: "Waiting for your parent's answer"}

	textWaitsMail = i18n.M{
		Kk: "Сілтеме жіберілген мекенжай: {to}, мерзімі: {until}", Ru: "Ссылка отправлена на {to} и действует до {until}", En: "The link was sent to {to} and works until {until}.",
	}
	textWaitsHand = i18n.M{
		Kk: "Сілтемені өзіңіз көрсеттіңіз, мерзімі: {until}", Ru: "Ссылку вы показали сами, она действует до {until}", En: "You showed the link yourself. It works until {until}.",
	}
	textNewEnds  = i18n.M{Kk: "Жаңасын жасасаңыз, бұл сілтеме өшеді.", Ru: "Если создать новую, эта перестанет действовать.", En: "If you make a new one, this link stops working."}
	textHandOver = i18n.M{Kk: "Сілтемені ата-анаңызға беріңіз", Ru: "Передайте ссылку родителю", En: "Hand the link to your parent"}
	textHandHow  = i18n.M{
		Kk: "Ата-анаңыз кодты телефонымен сканерлесін немесе сілтемені оған хабарламамен жіберіңіз.",
		Ru: "Пусть родитель наведёт на код камеру своего телефона, или отправьте ему ссылку сообщением.",
		En: "Let your parent point their phone's camera at the code, or send them the link in a message.",
	}
	textQR     = i18n.M{Kk: "Ата-анаңызға арналған сілтеменің QR коды", Ru: "QR-код ссылки для родителя", En: "QR code of the link for your parent"}
	textOrText = i18n.M{Kk: "Сілтеменің өзі:", Ru: "Сама ссылка:", En: "The link itself:"}
	textOnce   = i18n.M{
		Kk: "Сілтеме тек осы бетте және бір рет көрсетіледі, 14 күн жұмыс істейді. Жоғалтсаңыз, жаңасын жасаңыз.",
		Ru: "Ссылка видна только здесь и только сейчас, работает 14 дней. Потеряется — создайте новую.",
		En: "The link is shown only here and only now, and works for 14 days. If it is lost, make a new one.",
	}
)

// The link's page.
var (
	textConfirmTitle = i18n.M{Kk: "{name}: қатысуын растау", Ru: "{name}: подтвердить участие", En: "{name}: confirm taking part"}
	textLinkLead     = i18n.M{
		Kk: "{name} (жасы: {age}) волонтерлік істерге қатысқысы келеді. {limit} жасқа дейін ата-ананың не қамқоршының растауы керек ({source}). Төменде немен келісетініңіз толық жазылған.",
		Ru: "{name} (возраст: {age}) хочет участвовать в волонтёрских делах. До {limit} лет нужно подтверждение родителя или опекуна ({source}). Ниже всё, на что вы соглашаетесь.",
		En: "{name} (age: {age}) would like to take part in volunteering. Under {limit} a parent or guardian has to confirm ({source}). Below is all that you would agree to.",
	}
	textSelfWarning = i18n.M{
		Kk: "Бұл сілтеме ата-анаңызға арналған. Оны ата-анаңыз өз телефонынан ашсын.",
		Ru: "Эта ссылка для вашего родителя. Пусть он откроет её на своём телефоне.",
		En: "This link is for your parent. Let them open it on their own phone.",
	}
	textWhatYouAgree = i18n.M{Kk: "Немен келісесіз", Ru: "На что вы соглашаетесь", En: "What you agree to"}
	textWhatChild    = i18n.M{Kk: "Балаға не болады, не болмайды", Ru: "Что ребёнку можно и что нельзя", En: "What the child may and may not do"}
	textMayJoin      = i18n.M{Kk: "Жасына және сіздің шектеулеріңізге сай ауысымдарға жазылады", Ru: "Записываться на смены по возрасту и в ваших пределах", En: "Join shifts that suit the age and your limits"}
	textMayFollow    = i18n.M{Kk: "Сіз барлық жазылу мен сағатты көресіз", Ru: "Вы видите все записи и часы", En: "You see every sign-up and all hours"}
	textMayCallOff   = i18n.M{Kk: "Кез келген жазылудан бас тарта аласыз", Ru: "Вы можете отменить любую запись", En: "You can call off any sign-up"}
	textMayWithdraw  = i18n.M{Kk: "Растауды кез келген уақытта қайтарып аласыз: алдағы жазылулар алынады", Ru: "Вы можете отозвать подтверждение в любой момент: записи впереди снимутся", En: "You can withdraw at any time: sign-ups to come then end"}
	textNotRisky     = i18n.M{Kk: "Қауіпті, ауыр және зиянды істер {limit} жасқа дейін жабық", Ru: "Опасные, тяжёлые и вредные дела закрыты до {limit} лет", En: "Dangerous, heavy and harmful tasks are closed until {limit}"}
	textNotNight     = i18n.M{Kk: "Түнгі ауысымдар ({hours}) {limit} жасқа дейін жабық", Ru: "Ночные смены ({hours}) закрыты до {limit} лет", En: "Night shifts ({hours}) are closed until {limit}"}
	textNotPublic    = i18n.M{Kk: "Баланың аты мен суреті жарияланбайды, рейтингке кірмейді", Ru: "Имя и фото ребёнка не публикуются, в рейтинги он не попадает", En: "The child's name and picture are not published, and are in no ranking"}

	textAboutYou        = i18n.M{Kk: "Өзіңіз туралы", Ru: "О вас", En: "About you"}
	textAsReader        = i18n.M{Kk: "Өз атыңыздан растайсыз: {name}.", Ru: "Вы подтверждаете от своего имени: {name}.", En: "You confirm in your own name: {name}."}
	textSurname         = i18n.M{Kk: "Тегіңіз", Ru: "Фамилия", En: "Surname"}
	textGivenName       = i18n.M{Kk: "Атыңыз", Ru: "Имя", En: "Given name"}
	textPatronymic      = i18n.M{Kk: "Әкеңіздің аты", Ru: "Отчество", En: "Patronymic"}
	textBirth           = i18n.M{Kk: "Туған күніңіз", Ru: "Дата рождения", En: "Date of birth"}
	textRelationTo      = i18n.M{Kk: "Балаға кім боласыз", Ru: "Кем вы приходитесь ребёнку", En: "Who you are to the child"}
	textYourContact     = i18n.M{Kk: "Поштаңыз", Ru: "Ваша почта", En: "Your e-mail address"}
	textYourContactHint = i18n.M{Kk: "Оған растау коды келеді, кейін сонымен кіресіз.", Ru: "На неё придёт код, с ней же потом входят.", En: "A code goes there, and you sign in with it later."}
	textLimits          = i18n.M{Kk: "Шектеулер", Ru: "Ограничения", En: "Limits"}
	textLimitsHint      = i18n.M{
		Kk: "Міндетті емес. Кейін өзгерте аласыз, сонда қашықтықты да шектейсіз.",
		Ru: "Необязательно. Позже их можно изменить и ограничить расстояние.",
		En: "Optional. You can change them later, and limit the distance too.",
	}
	textIAgree = i18n.M{
		Kk: "Мен баланың заңды өкілімін және жоғарыда жазылғанмен келісемін; өз деректерімнің осы мақсатта өңделуіне де келісемін",
		Ru: "Я законный представитель ребёнка и соглашаюсь с написанным выше, в том числе на обработку моих данных для этого",
		En: "I am the child's legal representative and agree to the above, also to my own data being used for it",
	}
	textConfirm     = i18n.M{Kk: "Растау", Ru: "Подтвердить", En: "Confirm"}
	textSendCode    = i18n.M{Kk: "Код алып, растау", Ru: "Получить код и подтвердить", En: "Get a code and confirm"}
	textRefuse      = i18n.M{Kk: "Растамаймын", Ru: "Не подтверждаю", En: "I do not confirm"}
	textRefuseHow   = i18n.M{Kk: "Бас тартсаңыз, сілтеме өшеді, балаға хабарланады.", Ru: "Если отказаться, ссылка перестанет действовать, а ребёнку сообщат.", En: "If you decline, the link stops working and the child is told."}
	textRefuseDone  = i18n.M{Kk: "Растамадыңыз. Балаға хабарладық, сілтеме өшті.", Ru: "Вы не подтвердили участие. Ребёнку сообщили, ссылка больше не действует.", En: "You did not confirm. The child was told, and the link no longer works."}
	textConfirmDone = i18n.M{
		Kk: "{name}: қатысуы расталды. Жазылуларын көру үшін өз мекенжайыңызбен кіріңіз.",
		Ru: "{name}: участие подтверждено. Чтобы видеть записи, войдите по своему адресу.",
		En: "{name}: taking part is confirmed. Sign in with your own address to see the sign-ups.",
	}
	textCodeTitle = i18n.M{Kk: "Мекенжайыңызды растаңыз", Ru: "Подтвердите адрес", En: "Prove your address"}
	textCodeSent  = i18n.M{Kk: "Код жіберілді: {to}.", Ru: "Код отправлен на {to}.", En: "A code was sent to {to}."}
	textCode      = i18n.M{Kk: "Код", Ru: "Код", En: "Code"}
	textWrongCode = i18n.M{Kk: "Код сәйкес келмейді. Тексеріп, қайта жазыңыз.", Ru: "Код не подошёл. Проверьте и введите ещё раз.", En: "The code does not match. Check it and try again."}
)

// The guardian's own pages.
var (
	textChildren      = i18n.M{Kk: "Балаларым", Ru: "Мои дети", En: "My children"}
	textNoChildren    = i18n.M{Kk: "Әзірге ешкім жоқ", Ru: "Пока никого", En: "Nobody yet"}
	textNoChildrenWhy = i18n.M{
		Kk: "Балаңыз «Ата-ананың растауы» бетінен сілтеме жібереді. Растағаннан кейін ол осында көрінеді.",
		Ru: "Ребёнок присылает ссылку со страницы «Подтверждение родителя». После подтверждения он появится здесь.",
		En: "A child sends a link from the page “A parent's confirmation”. Once you have confirmed, they appear here.",
	}
	textAge            = i18n.M{Kk: "Жасы: {age}", Ru: "Возраст: {age}", En: "Age: {age}"}
	textChangeLimits   = i18n.M{Kk: "Шектеулерді өзгерту", Ru: "Изменить ограничения", En: "Change the limits"}
	textDirections     = i18n.M{Kk: "Бағыттар", Ru: "Направления", En: "Directions"}
	textDirectionsHint = i18n.M{Kk: "Ештеңе белгілемесеңіз, бәріне рұқсат.", Ru: "Если ничего не отметить, разрешены все.", En: "If nothing is ticked, all are allowed."}
	textFrom           = i18n.M{Kk: "Ең ерте басталуы", Ru: "Начало не раньше", En: "No earlier than"}
	textUntil          = i18n.M{Kk: "Ең кеш аяқталуы", Ru: "Конец не позже", En: "No later than"}
	textHoursOf        = i18n.M{Kk: "Уақыты", Ru: "Часы", En: "Hours"}
	textDistance       = i18n.M{Kk: "Қашықтығы", Ru: "Расстояние", En: "Distance"}
	textNoLimit        = i18n.M{Kk: "Шектеу жоқ", Ru: "Без ограничений", En: "No limit"}
	textUpTo           = i18n.M{Kk: "{place}: {km} км дейін", Ru: "До {km} км ({place})", En: "Up to {km} km ({place})"}
	textLimitsLead     = i18n.M{
		Kk: "Шектеулер жаңа жазылуларға қолданылады. Бар жазылулардан баланың бетінде бас тарта аласыз.",
		Ru: "Ограничения действуют для новых записей. Уже сделанные можно отменить на странице ребёнка.",
		En: "Limits hold for new sign-ups. Those already made can be called off on the child's page.",
	}
	textPlace     = i18n.M{Kk: "Қай жерден", Ru: "Откуда считать", En: "From where"}
	textPlaceHint = i18n.M{Kk: "Қашықтық түзу сызықпен саналады.", Ru: "Расстояние считается по прямой.", En: "The distance counts as the crow flies."}
	textNowhere   = i18n.M{Kk: "Қашықтықты шектемеу", Ru: "Не ограничивать расстояние", En: "Do not limit the distance"}
	textKm        = i18n.M{Kk: "Неше километрге дейін", Ru: "До скольких километров", En: "Up to how many kilometres"}
	textNoPlaces  = i18n.M{
		Kk: "Баланың өңірінде координаттары белгілі жер жоқ, сондықтан қашықтықты әзірге шектеуге болмайды.",
		Ru: "В регионе ребёнка нет мест с известными координатами, поэтому расстояние пока не ограничить.",
		En: "No place with known coordinates lies in the child's region, so the distance cannot be limited yet.",
	}
	textSave        = i18n.M{Kk: "Сақтау", Ru: "Сохранить", En: "Save"}
	textLimitsSaved = i18n.M{Kk: "Шектеулер сақталды.", Ru: "Ограничения сохранены.", En: "The limits are saved."}
	textAlways      = i18n.M{
		Kk: "Қауіпті істер мен түнгі ауысымдар ({hours}) {limit} жасқа дейін шектеусіз де жабық.",
		Ru: "Опасные дела и ночные смены ({hours}) закрыты до {limit} лет и без ваших ограничений.",
		En: "Dangerous tasks and night shifts ({hours}) are closed until {limit} without any limit of yours.",
	}
	textSeen    = i18n.M{Kk: "Байланысыңызды кім ашты", Ru: "Кто открывал ваш контакт", En: "Who opened your contact"}
	textSeenWhy = i18n.M{
		Kk: "Үйлестіруші оны тек ауысым күні аша алады: 3 сағат бұрын ашылып, 3 сағат кейін жабылады.",
		Ru: "Координатор может открыть его только в день смены: с трёх часов до неё и до трёх часов после.",
		En: "A coordinator can open it only on the day of a shift: from three hours before to three hours after it.",
	}
	textSeenNever = i18n.M{Kk: "Ешкім ашқан жоқ.", Ru: "Никто не открывал.", En: "Nobody has."}
	textWhen      = i18n.M{Kk: "Қашан", Ru: "Когда", En: "When"}
	textHost      = i18n.M{Kk: "Ұйым", Ru: "Организация", En: "Organisation"}
	textNewText   = i18n.M{
		Kk: "Содан бері мәтін өзгерді, жаңа нұсқаның басталуы: {day}. Бұрынғы келісіміңіз күшінде; жаңа мәтінде айтылғанға бала сіз келіскен соң ғана қатыса алады.",
		Ru: "С тех пор текст изменился, новая версия действует с {day}. Прежнее согласие остаётся в силе; то, о чём сказано только в новом тексте, станет доступно ребёнку, когда вы с ним согласитесь.",
		En: "The text has changed since; the new version is in force from {day}. What you agreed to stands; what only the new text speaks of opens to the child once you agree to it.",
	}
	textReadNewText     = i18n.M{Kk: "Жаңа мәтінді оқу", Ru: "Прочитать новый текст", En: "Read the new text"}
	textAgreeAnew       = i18n.M{Kk: "Жаңа мәтінмен келісу", Ru: "Согласиться с новым текстом", En: "Agree to the new text"}
	textAgreedAnew      = i18n.M{Kk: "Жаңа мәтінмен келістіңіз.", Ru: "Вы согласились с новым текстом.", En: "You have agreed to the new text."}
	textYourConsent     = i18n.M{Kk: "Келісіміңіз", Ru: "Ваше согласие", En: "Your consent"}
	textYourConsentSaid = i18n.M{
		Kk: "Берілген күні: {day}; мәтін нұсқасы: {version}; ереже нұсқасы: {rules}; бала келісім жасына ({age}) толғанда өзі аяқталады.",
		Ru: "Дано {day}; версия текста: {version}; версия правил: {rules}; закончится само, когда ребёнок достигнет возраста согласия ({age}).",
		En: "Given on {day}; version of the text: {version}; version of the rules: {rules}; it ends by itself when the child reaches the age of consent ({age}).",
	}
	textReadText      = i18n.M{Kk: "Келісім мәтіні", Ru: "Текст согласия", En: "The text of the consent"}
	textWithdraw      = i18n.M{Kk: "Келісімді қайтарып алу", Ru: "Отозвать согласие", En: "Withdraw the consent"}
	textWithdrawTitle = i18n.M{Kk: "Келісімді қайтарып аласыз ба?", Ru: "Отозвать согласие?", En: "Withdraw the consent?"}
	textWithdrawWhat  = i18n.M{
		Kk: "{name}: алдағы жазылулары бірден алынады, орындар басқаларға беріледі. Бала істерді көре береді, ал жазыла алмайды. Жасаған сағаттары сақталады. Сіз оның жазылуларын енді көрмейсіз.",
		Ru: "{name}: записи впереди снимутся сразу, места перейдут другим. Ребёнок сможет смотреть дела, но не записываться. Отработанные часы останутся. Его записей вы больше не увидите.",
		En: "{name}: the sign-ups to come end at once and the places are passed on. The child can go on looking, but not sign up. The hours worked stay. You no longer see the sign-ups.",
	}
	textPast         = i18n.M{Kk: "Бұрынғы келісімдеріңіз", Ru: "Прежние согласия", En: "Consents of before"}
	textGivenWhen    = i18n.M{Kk: "Берілген уақыты", Ru: "Дано", En: "Given"}
	textEndedWhen    = i18n.M{Kk: "Аяқталған уақыты", Ru: "Закончилось", En: "Ended"}
	textEndedWhy     = i18n.M{Kk: "Себебі", Ru: "Причина", En: "Reason"}
	textTextVersion  = i18n.M{Kk: "Мәтін нұсқасы", Ru: "Версия текста", En: "Version of the text"}
	textAllConsents  = i18n.M{Kk: "Барлық келісімдерім", Ru: "Все мои согласия", En: "All my consents"}
	textErasedChild  = i18n.M{Kk: "Деректері өшірілген бала", Ru: "Ребёнок, данные которого удалены", En: "A child whose data was erased"}
	textWithdrawYes  = i18n.M{Kk: "Қайтарып алу", Ru: "Отозвать", En: "Withdraw"}
	textWithdrawDone = i18n.M{Kk: "{name}: келісім қайтарылды, алдағы жазылулар алынды.", Ru: "{name}: согласие отозвано, записи впереди сняты.", En: "{name}: the consent is withdrawn, the sign-ups to come have ended."}
)
