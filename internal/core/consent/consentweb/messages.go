package consentweb

import (
	"asar/internal/core/consent"
	"asar/internal/kit/i18n"
)

// ways are how consents are proved.
var ways = map[consent.Way]i18n.M{
	consent.ByForm: {Kk: "Сайттағы батырма, кіргеннен кейін", Ru: "Кнопка на сайте после входа", En: "A button on the site, signed in"},
	consent.ByLink: {Kk: "Мекенжайға жіберілген бір реттік сілтеме", Ru: "Одноразовая ссылка на адрес", En: "A one-time link sent to the address"},
	consent.ByCode: {Kk: "Мекенжайға жіберілген код", Ru: "Код, отправленный на адрес", En: "A code sent to the address"},
	consent.ByRule: {Kk: "Мерзімі өзі аяқталды", Ru: "Срок закончился сам", En: "Its term ended by itself"},
}

var (
	textMine = i18n.M{Kk: "Келісімдерім", Ru: "Мои согласия", En: "My consents"}
	textLead = i18n.M{
		Kk: "Немен, қашан және қандай сөздермен келіскеніңіз. Қайтарып алу келісу сияқты оңай.",
		Ru: "На что, когда и какими словами вы согласились. Отозвать так же просто, как согласиться.",
		En: "What you agreed to, when, and in which words. Withdrawing is as easy as agreeing.",
	}
	textAgree     = i18n.M{Kk: "Келісемін", Ru: "Согласен, согласна", En: "I agree"}
	textMustAgree = i18n.M{
		Kk: "Тіркелу үшін келісіміңізді белгілеңіз.", Ru: "Чтобы зарегистрироваться, отметьте согласие.", En: "To register, tick that you agree.",
	}
	textConsentTo   = i18n.M{Kk: "Келісім: {name}", Ru: "Согласие: {name}", En: "Consent: {name}"}
	textMustAgreeTo = i18n.M{
		Kk: "Бұл деректер сіздің келісіміңізбен ғана алынады: келісіміңізді белгілеңіз.",
		Ru: "Эти данные берут только с вашего согласия: отметьте его.",
		En: "This data is taken only with your consent: tick that you agree.",
	}
	textTakeBack = i18n.M{
		Kk: "Келісім «Келісімдерім» бетінде қайтарылады. Ашық іс тұрса, ол бетте не екені және немен аяқталатыны жазылады.",
		Ru: "Отозвать согласие можно на странице «Мои согласия». Если что-то ещё не завершено, там сказано, что именно и чем оно закончится.",
		En: "You withdraw it on the page “My consents”. While something is open, it says there what it is and what ends it.",
	}
	textAnyTime = i18n.M{
		Kk: "Келісімді кез келген уақытта «Келісімдерім» бетінен қайтарып аласыз.",
		Ru: "Отозвать согласие можно в любой момент на странице «Мои согласия».",
		En: "You can withdraw at any time on the page “My consents”.",
	}
	textPrivacy = i18n.M{Kk: "Дербес деректер туралы", Ru: "О персональных данных", En: "About personal data"}

	textOperator    = i18n.M{Kk: "Оператор", Ru: "Оператор", En: "Operator"}
	textOperatorBIN = i18n.M{Kk: "{name}, БСН {bin}", Ru: "{name}, БИН {bin}", En: "{name}, BIN {bin}"}
	textNoOperator  = i18n.M{
		Kk: "Көрсетілмеген: платформаны баптаушы атауы мен БСН-ін енгізуі керек",
		Ru: "Не указан: тот, кто настраивает платформу, должен задать название и БИН",
		En: "Not stated: whoever sets the platform up has to give the name and BIN",
	}
	textWhichData = i18n.M{Kk: "Қандай деректер", Ru: "Какие данные", En: "Which data"}
	textHowLong   = i18n.M{Kk: "Мерзімі", Ru: "Срок", En: "For how long"}
	textWhoSees   = i18n.M{Kk: "Кім көреді", Ru: "Кто видит", En: "Who sees it"}
	textVersion   = i18n.M{Kk: "Мәтін нұсқасы", Ru: "Версия текста", En: "Version of the text"}
	textSince     = i18n.M{Kk: "Басталуы: {day}", Ru: "Действует с {day}", En: "In force from {day}"}
	textVersions  = i18n.M{Kk: "Мәтін нұсқалары", Ru: "Версии текста", En: "Versions of the text"}
	textFirst     = i18n.M{Kk: "Алғашқы нұсқа", Ru: "Первая версия", En: "The first version"}
	textChanged   = i18n.M{Kk: "Алдыңғыдан айырмашылығы: {parts}", Ru: "Отличие от предыдущей: {parts}", En: "Differs from the one before in: {parts}"}

	textOldVersion = i18n.M{
		Kk: "Бұл нұсқа бүгін күшінде емес.", Ru: "Эта версия сегодня не действует.", En: "This version is not in force today.",
	}
	textCurrent     = i18n.M{Kk: "Қолданыстағы нұсқа", Ru: "Действующая версия", En: "The version in force"}
	textRead        = i18n.M{Kk: "Мәтінін оқу", Ru: "Прочитать текст", En: "Read the text"}
	textAllVersions = i18n.M{Kk: "Барлық нұсқасы", Ru: "Все версии", En: "All versions"}

	textStands    = i18n.M{Kk: "Берілген", Ru: "Дано", En: "Given"}
	textStandsNot = i18n.M{Kk: "Берілмеген", Ru: "Не дано", En: "Not given"}
	textNever     = i18n.M{Kk: "Бұл келісімді берген жоқсыз.", Ru: "Вы не давали этого согласия.", En: "You have not given this consent."}
	textGivenAt   = i18n.M{
		Kk: "Берілген уақыты: {at}; мәтін нұсқасы: {version}; тілі: {lang}.",
		Ru: "Дано: {at}; версия текста: {version}; язык: {lang}.",
		En: "Given {at}; version of the text: {version}; language: {lang}.",
	}
	textWithdrawnAt = i18n.M{Kk: "Қайтарылған уақыты: {at}.", Ru: "Отозвано {at}.", En: "Withdrawn {at}."}
	textOutdated    = i18n.M{
		Kk: "Содан бері мәтін өзгерді, жаңа нұсқаның басталуы: {day}",
		Ru: "С тех пор текст изменился, новая версия действует с {day}",
		En: "The text has changed since. The new version is in force from {day}.",
	}
	textOfGuardian = i18n.M{
		Kk: "Бұл келісімді ата-ана не қамқоршы береді және өзі қайтарып алады.",
		Ru: "Это согласие даёт и отзывает родитель или опекун.",
		En: "A parent or guardian gives this consent and withdraws it.",
	}
	textOpenDuty = i18n.M{
		Kk: "Әзірге қайтарып алуға болмайды:", Ru: "Пока отозвать нельзя:", En: "It cannot be withdrawn yet:",
	}
	textWithdraw  = i18n.M{Kk: "Қайтарып алу", Ru: "Отозвать", En: "Withdraw"}
	textGive      = i18n.M{Kk: "Келісу", Ru: "Согласиться", En: "Agree"}
	textGiveAgain = i18n.M{Kk: "Жаңа мәтінмен келісу", Ru: "Согласиться с новым текстом", En: "Agree to the new text"}
	textGiven     = i18n.M{Kk: "Келісім берілді: {name}.", Ru: "Согласие дано: {name}.", En: "Consent given: {name}."}
	textWithdrawn = i18n.M{Kk: "Келісім қайтарылды: {name}.", Ru: "Согласие отозвано: {name}.", En: "Consent withdrawn: {name}."}

	textWhichConsent = i18n.M{
		Kk: "Келісімдеріңіздің бірін таңдаңыз.", Ru: "Выберите одно из своих согласий.", En: "Choose one of your own consents.",
	}
	textHistory      = i18n.M{Kk: "Барлық жазба", Ru: "Все записи", En: "All records"}
	textWhen         = i18n.M{Kk: "Қашан", Ru: "Когда", En: "When"}
	textWhat         = i18n.M{Kk: "Не", Ru: "Что", En: "What"}
	textHow          = i18n.M{Kk: "Немен дәлелденген", Ru: "Чем подтверждено", En: "Proved by"}
	textRequest      = i18n.M{Kk: "Сұрау нөмірі", Ru: "Номер запроса", En: "Request number"}
	textActGiven     = i18n.M{Kk: "Берілді: {name}", Ru: "Дано: {name}", En: "Given: {name}"}
	textActWithdrawn = i18n.M{Kk: "Қайтарылды: {name}", Ru: "Отозвано: {name}", En: "Withdrawn: {name}"}
	textByGuardian   = i18n.M{Kk: "Ата-ана не қамқоршы", Ru: "Родитель или опекун", En: "A parent or guardian"}
	textTo           = i18n.M{Kk: "Кімге: {name}", Ru: "Кому: {name}", En: "To: {name}"}
)
