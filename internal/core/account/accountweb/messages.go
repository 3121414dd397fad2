package accountweb

import (
	"asar/internal/kit/auth"
	"asar/internal/kit/i18n"
)

// Signing in.
var (
	textSignIn  = i18n.M{Kk: "Кіру", Ru: "Вход", En: "Sign in"}
	textContact = i18n.M{Kk: "Пошта", Ru: "Почта", En: "E-mail"}
	textHint    = i18n.M{
		Kk: "Поштаға бір реттік код жібереміз. Құпиясөз керек емес.",
		Ru: "Пришлём на неё одноразовый код. Пароль не нужен.",
		En: "We will send a one-time code there. No password needed.",
	}
	textSend        = i18n.M{Kk: "Код алу", Ru: "Получить код", En: "Send the code"}
	textNewHere     = i18n.M{Kk: "Асарда алғаш ретсіз бе?", Ru: "Впервые в Асаре?", En: "New to Asar?"}
	textBegin       = i18n.M{Kk: "Тіркелу", Ru: "Зарегистрироваться", En: "Register"}
	textHaveAccount = i18n.M{Kk: "Бұрын тіркелдіңіз бе?", Ru: "Уже зарегистрированы?", En: "Already registered?"}
	textCodeTitle   = i18n.M{Kk: "Кодты енгізіңіз", Ru: "Введите код", En: "Enter the code"}
	textSentTo      = i18n.M{Kk: "Код жіберілген мекенжай:", Ru: "Код отправлен на адрес", En: "The code was sent to"}
	textCode        = i18n.M{Kk: "Хабардағы код", Ru: "Код из сообщения", En: "The code from the message"}
	textCodeHint    = i18n.M{
		Kk: "Код 10 минут жарамды, жаңасы 3 минутта бір рет жіберіледі. Келмесе, спам қалтасын қараңыз.",
		Ru: "Код действует 10 минут, новый отправляется раз в 3 минуты. Если не пришёл, загляните в спам.",
		En: "The code works for 10 minutes, and a new one is sent every 3 minutes at most. If it has not come, look in your spam folder.",
	}
	textEnter     = i18n.M{Kk: "Кіру", Ru: "Войти", En: "Sign in"}
	textSendNew   = i18n.M{Kk: "Жаңа код жіберу", Ru: "Прислать новый код", En: "Send a new code"}
	textOther     = i18n.M{Kk: "Басқа мекенжай", Ru: "Другой адрес", En: "Another address"}
	textWrongCode = i18n.M{
		Kk: "Код сәйкес келмейді. Соңғы келген хабардағы кодты жазыңыз.",
		Ru: "Код не подошёл. Введите код из последнего сообщения.",
		En: "The code does not match. Enter the one from the latest message.",
	}
	textLink = i18n.M{
		Kk: "Сілтеме бір рет жұмыс істейді. Кіру үшін түймені басыңыз.",
		Ru: "Ссылка сработает один раз. Чтобы войти, нажмите кнопку.",
		En: "The link works once. Press the button to sign in.",
	}
)

// Registering, and one's own profile.
var (
	textRegister = i18n.M{Kk: "Тіркелу", Ru: "Регистрация", En: "Register"}
	textStep     = i18n.M{Kk: "Қадам: {n} / {all}", Ru: "Шаг {n} из {all}", En: "Step {n} of {all}"}
	textAskName  = i18n.M{Kk: "Аты-жөніңіз кім?", Ru: "Как вас зовут?", En: "What is your name?"}
	textAskBirth = i18n.M{Kk: "Қашан туғансыз?", Ru: "Когда вы родились?", En: "When were you born?"}
	textAskPlace = i18n.M{
		Kk: "Қай өңірденсіз?", Ru: "Из какого вы региона?", En: "Which region are you in?",
	}
	textAskPlaceHint = i18n.M{
		Kk: "Хабарлардың тілі: {lang}. Оны да, өңірді де кейін «Профиль» бетінде өзгерте аласыз.",
		Ru: "Язык сообщений: {lang}. И его, и регион можно потом изменить на странице «Профиль».",
		En: "Language of messages: {lang}. You can change it and the region later on the page “Profile”.",
	}
	textAskAgree  = i18n.M{Kk: "Деректерді өңдеуге келісім", Ru: "Согласие на обработку данных", En: "Your consent"}
	textAgreeText = i18n.M{
		Kk: "Аты-жөніңіз бен байланысыңызды сіз жазылған істің ұйымдастырушылары ғана көреді. Туған күніңіз жас шегін тексеруге керек. " +
			"Деректерді кез келген уақытта түзетуге не өшіруге болады.",
		Ru: "Имя и контакты видят только организаторы тех дел, на которые вы записались. Дата рождения нужна, чтобы проверить возрастные " +
			"пределы. Данные можно в любой момент исправить или стереть.",
		En: "Your name and contacts are seen only by the organisers of what you sign up for. Your date of birth is needed to check age limits. " +
			"You can correct or erase your data at any time.",
	}
	textMyData    = i18n.M{Kk: "Деректерімді жүктеп алу немесе өшіру", Ru: "Скачать или удалить мои данные", En: "Download or erase my data"}
	textPrivacy   = i18n.M{Kk: "Құпиялылық туралы толығырақ", Ru: "Подробнее о конфиденциальности", En: "More about privacy"}
	textAgree     = i18n.M{Kk: "Деректерімді осылай өңдеуге келісемін", Ru: "Согласен(на) на такую обработку моих данных", En: "I agree to my data being used in this way"}
	textMustAgree = i18n.M{
		Kk: "Келісім белгісін қойыңыз: онсыз тіркелу мүмкін емес.",
		Ru: "Поставьте отметку о согласии: без него зарегистрироваться нельзя.",
		En: "Tick the box to agree: without it you cannot register.",
	}
	textFinish   = i18n.M{Kk: "Тіркелуді аяқтау", Ru: "Завершить регистрацию", En: "Finish"}
	textProfile  = i18n.M{Kk: "Профиль", Ru: "Профиль", En: "Profile"}
	textSaved    = i18n.M{Kk: "Өзгерістер сақталды", Ru: "Изменения сохранены", En: "Changes saved"}
	textSurname  = i18n.M{Kk: "Тегі", Ru: "Фамилия", En: "Surname"}
	textAnyAlpha = i18n.M{
		Kk: "Құжаттағыдай. Кез келген әріп жарайды: Ә, Ғ, Қ, Ң, Ө, Ұ, Ү, Һ, І",
		Ru: "Как в документе. Любые буквы: Ә, Ғ, Қ, Ң, Ө, Ұ, Ү, Һ, І",
		En: "As in your document. Any letters: Ә, Ғ, Қ, Ң, Ө, Ұ, Ү, Һ, І",
	}
	textGiven      = i18n.M{Kk: "Аты", Ru: "Имя", En: "Given name"}
	textPatronymic = i18n.M{Kk: "Әкесінің аты", Ru: "Отчество", En: "Patronymic"}
	textDisplay    = i18n.M{Kk: "Сізге қалай жүгінейік", Ru: "Как к вам обращаться", En: "What to call you"}
	textBirth      = i18n.M{Kk: "Туған күні", Ru: "Дата рождения", En: "Date of birth"}
	textBirthHint  = i18n.M{
		Kk: "Кейбір істерге жас шегі бар. Туған күніңізді басқа волонтерлер көрмейді.",
		Ru: "У некоторых дел есть возрастные пределы. Другие волонтёры эту дату не видят.",
		En: "Some opportunities have age limits. Other volunteers do not see this date.",
	}
	textLang     = i18n.M{Kk: "Хабарлар тілі", Ru: "Язык сообщений", En: "Language of messages"}
	textRegion   = i18n.M{Kk: "Өңір", Ru: "Регион", En: "Region"}
	textNowhere  = i18n.M{Kk: "Көрсетілмеген", Ru: "Не указан", En: "Not stated"}
	textContinue = i18n.M{Kk: "Жалғастыру", Ru: "Продолжить", En: "Continue"}
	textSave     = i18n.M{Kk: "Сақтау", Ru: "Сохранить", En: "Save"}
	textPhone    = i18n.M{
		Kk: "Телефон (оған хабар жіберілмейді)", Ru: "Телефон (на него ничего не отправляется)", En: "Phone (nothing is sent there)",
	}
	textNoEmail = i18n.M{Kk: "жоқ", Ru: "не указана", En: "none"}
	textReach   = i18n.M{Kk: "Байланыс", Ru: "Связь", En: "Contact"}
)

// Where one is signed in.
var (
	textSecurity     = i18n.M{Kk: "Кіру және қауіпсіздік", Ru: "Вход и безопасность", En: "Sign-in and security"}
	textSessions     = i18n.M{Kk: "Кірген құрылғыларыңыз", Ru: "Где вы вошли", En: "Where you are signed in"}
	textSessionsHint = i18n.M{
		Kk: "Танымайтын құрылғы болса, одан шығыңыз: ол бірден жабылады.",
		Ru: "Если какое-то устройство вам незнакомо, завершите там вход: он закроется сразу.",
		En: "If you do not recognise a device, end its session: it closes at once.",
	}
	textThisOne     = i18n.M{Kk: "Осы құрылғы", Ru: "Это устройство", En: "This device"}
	textSomeBrowser = i18n.M{Kk: "Белгісіз браузер", Ru: "Неизвестный браузер", En: "Unknown browser"}
	textProof       = i18n.M{Kk: "Кіру тәсілі", Ru: "Способ входа", En: "Signed in by"}
	textBegun       = i18n.M{Kk: "Кірген уақыты", Ru: "Вход", En: "Signed in"}
	textSeen        = i18n.M{Kk: "Соңғы белсенділік", Ru: "Последнее действие", En: "Last seen"}
	textEnd         = i18n.M{Kk: "Шығу", Ru: "Завершить", En: "End"}
	textEndOthers   = i18n.M{Kk: "Басқаларының бәрінен шығу", Ru: "Выйти на всех остальных", En: "Sign out everywhere else"}
	textEnded       = i18n.M{Kk: "Ол құрылғыдан шықтыңыз", Ru: "Вход на том устройстве завершён", En: "That session has ended"}
	textEndedOthers = i18n.M{Kk: "Басқа құрылғылардың бәрінен шықтыңыз", Ru: "На остальных устройствах вход завершён", En: "All other sessions have ended"}

	textStrengths = map[auth.Strength]i18n.M{
		auth.ByCode:       {Kk: "бір реттік код", Ru: "одноразовый код", En: "one-time code"},
		auth.ByPassword:   {Kk: "құпиясөз", Ru: "пароль", En: "password"},
		auth.ByUniversity: {Kk: "университет", Ru: "университет", En: "university"},
		auth.ByPasskey:    {Kk: "кіру кілті (passkey)", Ru: "ключ доступа (passkey)", En: "passkey"},
		auth.BySecond:     {Kk: "екі фактор", Ru: "два фактора", En: "two factors"},
	}
)

// Passwords, and proving oneself once more.
var (
	textByPassword    = i18n.M{Kk: "Құпиясөзбен кіру", Ru: "Войти с паролем", En: "Use a password"}
	textPasswordTitle = i18n.M{Kk: "Құпиясөзді енгізіңіз", Ru: "Введите пароль", En: "Enter your password"}
	textFor           = i18n.M{Kk: "Мекенжай:", Ru: "Адрес:", En: "Address:"}
	textPassword      = i18n.M{Kk: "Құпиясөз", Ru: "Пароль", En: "Password"}
	textForgotten     = i18n.M{
		Kk: "Құпиясөзді ұмыттыңыз ба, әлде қоймадыңыз ба? Бір реттік кодпен кіріңіз.",
		Ru: "Забыли пароль или не задавали его? Войдите по одноразовому коду.",
		En: "Forgotten your password, or never set one? Sign in with a one-time code.",
	}
	textWrongPassword = i18n.M{
		Kk: "Мекенжай мен құпиясөз сәйкес келмейді. Тексеріңіз немесе кодпен кіріңіз.",
		Ru: "Адрес и пароль не подходят друг другу. Проверьте их или войдите по коду.",
		En: "The address and the password do not match. Check them, or sign in with a code.",
	}
	textNewPassword  = i18n.M{Kk: "Құпиясөз қою", Ru: "Задать пароль", En: "Set a password"}
	textPasswordHint = i18n.M{
		Kk: "Кемінде 8 таңба, кез келген әріппен. Бірнеше сөзден құрастырған жақсы; құпиясөздер менеджерінен қоюға болады.",
		Ru: "Не меньше 8 знаков, любыми буквами. Лучше несколько слов; можно вставить из менеджера паролей.",
		En: "At least 8 characters of any kind. A few words work well; you can paste from a password manager.",
	}
	textPasswordSaved = i18n.M{
		Kk: "Құпиясөз сақталды. Басқа құрылғылардан шықтыңыз",
		Ru: "Пароль сохранён. На остальных устройствах вход завершён",
		En: "The password is saved. All other sessions have ended",
	}
	textPasswordGone   = i18n.M{Kk: "Құпиясөз өшірілді", Ru: "Пароль удалён", En: "The password is removed"}
	textHasPassword    = i18n.M{Kk: "Құпиясөз қойылған.", Ru: "Пароль задан.", En: "A password is set."}
	textNoPassword     = i18n.M{Kk: "Құпиясөз жоқ: кіру үшін кодтар келеді. Қаласаңыз, қойып алыңыз.", Ru: "Пароля нет: для входа приходят коды. Его можно задать, если так удобнее.", En: "There is no password: codes are sent to sign in. You can set one if you like."}
	textChangePassword = i18n.M{Kk: "Құпиясөзді өзгерту", Ru: "Сменить пароль", En: "Change the password"}
	textRemove         = i18n.M{Kk: "Өшіру", Ru: "Удалить", En: "Remove"}
	textAgainTitle     = i18n.M{Kk: "Кім екеніңізді қайта растаңыз", Ru: "Подтвердите ещё раз, что это вы", En: "Prove once more that it is you"}
	textAgainWhy       = i18n.M{
		Kk: "Бұл әрекет аккаунтыңыздың қауіпсіздігіне қатысты, сондықтан жақында расталған болуы керек. Содан кейін бастаған ісіңізге қайтасыз.",
		Ru: "Это действие касается безопасности вашего аккаунта, поэтому нужно свежее подтверждение. После него вы вернётесь туда, где были.",
		En: "This step touches the safety of your account, so it needs a recent proof. You will then return to where you were.",
	}
)

// Passkeys.
var (
	textPasskeys    = i18n.M{Kk: "Кіру кілттері (passkey)", Ru: "Ключи доступа (passkey)", En: "Passkeys"}
	textByPasskey   = i18n.M{Kk: "Кіру кілтімен кіру", Ru: "Войти с ключом доступа", En: "Use a passkey"}
	textMakePasskey = i18n.M{Kk: "Кіру кілтін жасау", Ru: "Создать ключ доступа", En: "Make a passkey"}
	textPasskeyWhat = i18n.M{
		Kk: "Кіру кілті құрылғыңызда сақталады және саусақ ізімен, бет-жүзбен не PIN-кодпен ашылады. Оны ұмытып қалмайсыз және алаяққа бере алмайсыз.",
		Ru: "Ключ доступа хранится на вашем устройстве и открывается отпечатком, лицом или PIN-кодом. Его нельзя забыть и нельзя выдать мошеннику.",
		En: "A passkey lives on your device and opens with your fingerprint, face or PIN. You cannot forget it, and you cannot give it away to a fraudster.",
	}
	textOfferPasskey  = i18n.M{Kk: "Келесі жолы кодсыз кіргіңіз келе ме?", Ru: "Хотите в следующий раз войти без кода?", En: "Would you like to sign in without a code next time?"}
	textLater         = i18n.M{Kk: "Қазір емес", Ru: "Не сейчас", En: "Not now"}
	textPasskeySaved  = i18n.M{Kk: "Кіру кілті сақталды", Ru: "Ключ доступа сохранён", En: "The passkey is saved"}
	textPasskeyGone   = i18n.M{Kk: "Кіру кілті өшірілді", Ru: "Ключ доступа удалён", En: "The passkey is removed"}
	textPasskeyFailed = i18n.M{
		Kk: "Кіру кілті жұмыс істемеді. Қайталап көріңіз немесе басқа жолды таңдаңыз.",
		Ru: "С ключом доступа не получилось. Попробуйте ещё раз или выберите другой способ.",
		En: "The passkey did not work. Try again, or choose another way.",
	}
	textPasskeyScript = i18n.M{
		Kk: "Кіру кілтін жасау үшін браузерде сценарийлер қосулы болуы керек.",
		Ru: "Чтобы создать ключ доступа, в браузере должны быть включены скрипты.",
		En: "To make a passkey, scripts must be switched on in your browser.",
	}
	textOthersPasskey = i18n.M{Kk: "Бұл кіру кілті басқа адамдікі.", Ru: "Это ключ доступа другого человека.", En: "This passkey is somebody else's."}
	textMade          = i18n.M{Kk: "Жасалған уақыты", Ru: "Создан", En: "Made"}
	textUsed          = i18n.M{Kk: "Соңғы рет қолданылған", Ru: "Использован", En: "Last used"}
	textNever         = i18n.M{Kk: "әлі қолданылмаған", Ru: "ещё не использован", En: "not yet"}
)

// What roles that decide about others need.
var (
	textRoleNeeds = i18n.M{
		Kk: "Қызметтік беттеріңіз бұл кіруде жабық: олар кіру кілтін немесе екінші факторды талап етеді.",
		Ru: "Служебные страницы в этом сеансе закрыты: для них нужен ключ доступа или второй фактор.",
		En: "Your staff pages are closed in this session: they need a passkey or a second factor.",
	}
	textRoleProve = i18n.M{Kk: "Ол сізде бар: қайта растаңыз.", Ru: "Он у вас есть: подтвердите вход ещё раз.", En: "You have one: prove once more who you are."}
	textRoleSetUp = i18n.M{
		Kk: "Оны осы бетте баптап алыңыз, беттер бірден ашылады.",
		Ru: "Настройте его на этой странице, и они сразу откроются.",
		En: "Set one up on this page, and they open at once.",
	}
)

// Authenticator apps and recovery codes.
var (
	textBySecond    = i18n.M{Kk: "Қолданбадағы код", Ru: "Код из приложения", En: "Code from your app"}
	textSecondTitle = i18n.M{Kk: "Екінші факторды растаңыз", Ru: "Подтвердите вторым фактором", En: "Confirm with your second factor"}
	textSecondCode  = i18n.M{Kk: "Қолданбадағы код немесе қосалқы код", Ru: "Код из приложения или запасной код", En: "Code from your app, or a recovery code"}
	textSecondHint  = i18n.M{
		Kk: "Қолданба алты сан көрсетеді. Құрылғы жоғалса, сақтап қойған қосалқы кодтардың бірін жазыңыз.",
		Ru: "Приложение показывает шесть цифр. Если устройство потеряно, введите один из сохранённых запасных кодов.",
		En: "The app shows six digits. If your device is lost, enter one of the recovery codes that you kept.",
	}
	textWrongSecond = i18n.M{
		Kk: "Код сәйкес келмейді. Қолданбадағы соңғы кодты жазыңыз: әр код бір рет жарайды.",
		Ru: "Код не подошёл. Введите последний код из приложения: каждый действует один раз.",
		En: "The code does not match. Enter the latest code from the app: each works once.",
	}
	textApp     = i18n.M{Kk: "Код қолданбасы", Ru: "Приложение с кодами", En: "Authenticator app"}
	textAppOn   = i18n.M{Kk: "Қосулы: кірген сайын код сұралады", Ru: "Подключено: код нужен при каждом входе", En: "On: a code is asked at every sign-in"}
	textAppWhat = i18n.M{
		Kk: "Телефондағы қолданба интернетсіз де алты саннан тұратын код көрсетеді. Ол кіру үшін пошта не құпиясөзге қосымша сұралады.",
		Ru: "Приложение на телефоне показывает шестизначный код даже без интернета. Он нужен при входе вдобавок к почте или паролю.",
		En: "An app on your phone shows a six-digit code, even offline. It is asked at sign-in beside your e-mail or password.",
	}
	textAppSetUp = i18n.M{Kk: "Қолданбаны қосу", Ru: "Подключить приложение", En: "Set up an app"}
	textAppTitle = i18n.M{Kk: "Код қолданбасын қосу", Ru: "Подключение приложения с кодами", En: "Set up an authenticator app"}
	textAppScan  = i18n.M{
		Kk: "QR-кодты код қолданбасымен оқытыңыз, содан кейін ол көрсеткен санды жазыңыз.",
		Ru: "Считайте QR-код приложением с кодами и введите число, которое оно покажет.",
		En: "Scan the QR code with an authenticator app, then enter the number that it shows.",
	}
	textAppQR        = i18n.M{Kk: "Код қолданбасына арналған QR-код", Ru: "QR-код для приложения с кодами", En: "QR code for an authenticator app"}
	textAppType      = i18n.M{Kk: "Оқылмаса, қолмен теріңіз:", Ru: "Если не считывается, введите вручную:", En: "If it cannot be scanned, type it in:"}
	textAppCode      = i18n.M{Kk: "Қолданбадағы алты сан", Ru: "Шесть цифр из приложения", En: "Six digits from the app"}
	textAppSaved     = i18n.M{Kk: "Қолданба қосылды. Енді қосалқы кодтар жасап алыңыз", Ru: "Приложение подключено. Теперь создайте запасные коды", En: "The app is set up. Now make recovery codes"}
	textAppGone      = i18n.M{Kk: "Қолданба өшірілді", Ru: "Приложение отключено", En: "The app is removed"}
	textRecovery     = i18n.M{Kk: "Қосалқы кодтар", Ru: "Запасные коды", En: "Recovery codes"}
	textRecoveryWhat = i18n.M{
		Kk: "Құрылғы жоғалса, осы кодтардың бірімен кіресіз. Әрқайсысы бір рет жұмыс істейді; қағазға жазып, сенімді жерде сақтаңыз.",
		Ru: "Если устройство потеряется, вы войдёте с одним из этих кодов. Каждый действует один раз; храните их на бумаге в надёжном месте.",
		En: "If your device is lost, one of these codes lets you in. Each works once; keep them on paper in a safe place.",
	}
	textRecoveryLeft  = i18n.M{Kk: "Қалған код саны", Ru: "Осталось кодов", En: "Codes left"}
	textRecoveryMake  = i18n.M{Kk: "Жаңа кодтар жасау", Ru: "Создать новые коды", En: "Make new codes"}
	textRecoveryTitle = i18n.M{Kk: "Сіздің қосалқы кодтарыңыз", Ru: "Ваши запасные коды", En: "Your recovery codes"}
	textRecoveryOnce  = i18n.M{
		Kk: "Кодтар тек қазір көрсетіледі. Оларды қағазға көшіріп алыңыз: бұрынғылары енді жұмыс істемейді.",
		Ru: "Коды показываются только сейчас. Перепишите их на бумагу: прежние больше не действуют.",
		En: "The codes are shown only now. Copy them onto paper: those of before no longer work.",
	}
)

// Another address.
var (
	textNewAddress  = i18n.M{Kk: "Жаңа пошта", Ru: "Новая почта", En: "Your new e-mail"}
	textAddressHint = i18n.M{
		Kk: "Растау үшін сол мекенжайға код жібереміз. Бұрынғысына хабарлаймыз: өзгерісті 7 күн ішінде қайтаруға болады.",
		Ru: "Для подтверждения пришлём туда код. Прежний адрес тоже узнает: изменение можно вернуть в течение 7 дней.",
		En: "We will send a code there to confirm it. The old address is told too: the change can be taken back for 7 days.",
	}
	textAddressSaved = i18n.M{Kk: "Мекенжай өзгертілді", Ru: "Адрес изменён", En: "The address is changed"}
	textBackTitle    = i18n.M{Kk: "Өзгерісті қайтару", Ru: "Отменить изменение", En: "Take the change back"}
	textBackWhat     = i18n.M{
		Kk: "Хатқа дейінгі мекенжай қайтады, барлық құрылғыдан шығасыз. Өзгеріске дейінгі жеті күнде және одан кейін қосылған құпиясөз, кіру кілттері, код қолданбасы мен университет, сондай-ақ қосалқы кодтар өшіріледі.",
		Ru: "Адрес станет таким, каким был до письма, вход на всех устройствах завершится. Пароль, ключи доступа, приложение с кодами и университет, добавленные за семь дней до изменения и после него, а также запасные коды будут удалены.",
		En: "Your address becomes what it was before the letter, and all sessions end. A password, passkeys, an authenticator app and a university that were added in the seven days before the change or since are removed, and so are recovery codes.",
	}
	textTakeBack  = i18n.M{Kk: "Бұл мен емес едім, қайтарыңыз", Ru: "Это был не я, верните", En: "It was not me, take it back"}
	textTakenBack = i18n.M{Kk: "Өзгеріс қайтарылды. Кодпен кіріңіз", Ru: "Изменение отменено. Войдите по коду", En: "The change was taken back. Sign in with a code"}

	textStopTitle = i18n.M{Kk: "Хатта айтылған өзгерісті тоқтату", Ru: "Остановить то, о чём сказано в письме", En: "Stop what the letter tells of"}
	textStopWhat  = i18n.M{
		Kk: "Әкімші сұраған өзгеріс болмайды: деректер де, кіру тәсілдері де бұрынғыдай қалады.", Ru: "Того, о чём попросил администратор, не произойдёт: и данные, и способы входа останутся как были.",
		En: "What the administrator asked for will not happen: the data and the ways to sign in stay as they are.",
	}
	textStop    = i18n.M{Kk: "Мен сұраған жоқпын, тоқтатыңыз", Ru: "Это не моя просьба, остановите", En: "I did not ask for it, stop it"}
	textStopped = i18n.M{Kk: "Тоқтатылды: бәрі бұрынғыдай", Ru: "Остановлено: всё осталось как было", En: "Stopped: everything stays as it was"}
)

// Universities.
var (
	textByUniversity   = i18n.M{Kk: "Университетіңіз арқылы", Ru: "Через ваш университет", En: "By your university"}
	textUniversities   = i18n.M{Kk: "Университет", Ru: "Университет", En: "University"}
	textUniversityWhat = i18n.M{
		Kk: "Университеттегі логиніңізбен кіре аласыз. Оған волонтерлігіңіз туралы ештеңе берілмейді.",
		Ru: "Можно входить с учётной записью университета. О вашем волонтёрстве мы ему ничего не сообщаем.",
		En: "You can sign in with your university account. We tell it nothing about your volunteering.",
	}
	textConnect      = i18n.M{Kk: "Қосу: {name}", Ru: "Подключить: {name}", En: "Connect {name}"}
	textConnectTitle = i18n.M{Kk: "Университетті қосасыз ба?", Ru: "Подключить университет?", En: "Connect the university?"}
	textConnectWhat  = i18n.M{
		Kk: "Содан кейін университеттегі осы логинмен осы аккаунтқа кіруге болады. Логин сіздікі болмаса, қоспаңыз.",
		Ru: "После этого с этой учётной записью университета можно будет входить в этот аккаунт. Если она не ваша, не подключайте.",
		En: "After that, this university account opens this account here. If it is not yours, do not connect it.",
	}
	textThere             = i18n.M{Kk: "Университеттегі пошта", Ru: "Почта в университете", En: "E-mail there"}
	textDisconnect        = i18n.M{Kk: "Ажырату", Ru: "Отключить", En: "Disconnect"}
	textConnected         = i18n.M{Kk: "Университет қосылды", Ru: "Университет подключён", En: "The university is connected"}
	textDisconnected      = i18n.M{Kk: "Университет ажыратылды", Ru: "Университет отключён", En: "The university is disconnected"}
	textUniversityRefused = i18n.M{
		Kk: "Университет арқылы кіру аяқталмады. Қайтадан бастаңыз немесе басқа жолмен кіріңіз.",
		Ru: "Вход через университет не завершён. Начните заново или войдите другим способом.",
		En: "Signing in by your university did not complete. Start again, or sign in another way.",
	}
	textUniversityAway = i18n.M{
		Kk: "Университеттің кіру сервері жауап бермейді. Кейінірек қайталаңыз немесе кодпен кіріңіз.",
		Ru: "Сервер входа университета не отвечает. Повторите позже или войдите по коду.",
		En: "The university's sign-in does not answer. Try again later, or sign in with a code.",
	}
)
