package accountweb

import "asar/internal/kit/i18n"

var (
	textSignIn  = i18n.M{Kk: "Кіру", Ru: "Вход", En: "Sign in"}
	textContact = i18n.M{Kk: "Пошта немесе телефон", Ru: "Почта или телефон", En: "E-mail or phone"}
	textHint    = i18n.M{
		Kk: "Бір реттік код жібереміз. Құпиясөз керек емес.",
		Ru: "Пришлём одноразовый код. Пароль не нужен.",
		En: "We will send a one-time code. No password needed.",
	}
	textSend      = i18n.M{Kk: "Код алу", Ru: "Получить код", En: "Send the code"}
	textCodeTitle = i18n.M{Kk: "Кодты енгізіңіз", Ru: "Введите код", En: "Enter the code"}
	textCode      = i18n.M{Kk: "Алты саннан тұратын код", Ru: "Код из шести цифр", En: "Six-digit code"}
	textCodeHint  = i18n.M{
		Kk: "Код 10 минут жарамды. Келмесе, спам қалтасын қараңыз.",
		Ru: "Код действует 10 минут. Если не пришёл, загляните в спам.",
		En: "The code works for 10 minutes. If it has not come, look in your spam folder.",
	}
	textEnter     = i18n.M{Kk: "Кіру", Ru: "Войти", En: "Sign in"}
	textAgain     = i18n.M{Kk: "Басқа мекенжай не жаңа код", Ru: "Другой адрес или новый код", En: "Another address or a new code"}
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
	textRegister = i18n.M{Kk: "Танысайық", Ru: "Давайте знакомиться", En: "Tell us who you are"}
	textProfile  = i18n.M{Kk: "Менің деректерім", Ru: "Мои данные", En: "My details"}
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
	textReach    = i18n.M{Kk: "Байланыс", Ru: "Связь", En: "Contact"}
)
