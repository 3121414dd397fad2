package ui

import "asar/internal/kit/i18n"

// The frame.
var (
	textSite       = i18n.M{Kk: "Асар", Ru: "Асар", En: "Asar"}
	textSkip       = i18n.M{Kk: "Мазмұнға өту", Ru: "К содержанию", En: "Skip to content"}
	textMainMenu   = i18n.M{Kk: "Негізгі мәзір", Ru: "Основное меню", En: "Main menu"}
	textMenu       = i18n.M{Kk: "Мәзір", Ru: "Меню", En: "Menu"}
	textQuick      = i18n.M{Kk: "Жылдам бөлімдер", Ru: "Быстрые разделы", En: "Quick sections"}
	textLanguage   = i18n.M{Kk: "Тіл", Ru: "Язык", En: "Language"}
	textSignIn     = i18n.M{Kk: "Кіру", Ru: "Войти", En: "Sign in"}
	textSignOut    = i18n.M{Kk: "Шығу", Ru: "Выйти", En: "Sign out"}
	textMine       = i18n.M{Kk: "Жеке бет", Ru: "Моя страница", En: "My page"}
	textFind       = i18n.M{Kk: "Іс табу", Ru: "Найти дело", En: "Find an opportunity"}
	textOrgs       = i18n.M{Kk: "Ұйымдар", Ru: "Организации", En: "Organisations"}
	textDirections = i18n.M{Kk: "Бағыттар", Ru: "Направления", En: "Directions"}
	textRegions    = i18n.M{Kk: "Өңірлер", Ru: "Регионы", En: "Regions"}
	textAbout      = i18n.M{Kk: "Платформа туралы", Ru: "О платформе", En: "About"}
	textSections   = i18n.M{Kk: "Бөлімдер", Ru: "Разделы", En: "Sections"}
	textSlogan     = i18n.M{
		Kk: "Еріктіліктің ашық платформасы. Бастапқы коды еркін, сағат журналы тексеріледі.",
		Ru: "Открытая платформа волонтёрства. Исходный код свободен, журнал часов проверяем.",
		En: "An open platform for volunteering. Free source code, a log of hours that anyone can check.",
	}
	textTheme       = i18n.M{Kk: "Көрініс", Ru: "Оформление", En: "Appearance"}
	textThemeLight  = i18n.M{Kk: "Жарық", Ru: "Светлое", En: "Light"}
	textThemeDark   = i18n.M{Kk: "Күңгірт", Ru: "Тёмное", En: "Dark"}
	textThemeSystem = i18n.M{Kk: "Жүйедегідей", Ru: "Как в системе", En: "System default"}
	textTabHome     = i18n.M{Kk: "Басты", Ru: "Главная", En: "Home"}
	textTabFind     = i18n.M{Kk: "Іздеу", Ru: "Найти", En: "Find"}
	textTabPass     = i18n.M{Kk: "Рұқсат", Ru: "Пропуск", En: "Pass"}
	textTabHours    = i18n.M{Kk: "Сағат", Ru: "Часы", En: "Hours"}
	textTabMe       = i18n.M{Kk: "Профиль", Ru: "Профиль", En: "Profile"}
)

// Forms and refusals.
var (
	textError = i18n.M{Kk: "Қате", Ru: "Ошибка", En: "Error"}
	textFix   = i18n.M{
		Kk: "Түзетіңіз, қателер: {n}",
		Ru: "Исправьте {n} {n:ошибку|ошибки|ошибок}",
		En: "Fix {n} {n:error|errors}",
	}
	textOptional = i18n.M{Kk: "(міндетті емес)", Ru: "(необязательно)", En: "(optional)"}
	textDone     = i18n.M{Kk: "Орындалды", Ru: "Готово", En: "Done"}
	textKept     = i18n.M{
		Kk: "Енгізгеніңіз осы бетте сақталды: уақыт өткенде батырманы басыңыз.",
		Ru: "То, что вы ввели, осталось на этой странице: нажмите кнопку, когда время пройдёт.",
		En: "What you typed is kept on this page: press the button when the time has passed.",
	}
	textAgain = i18n.M{Kk: "Қайта жіберу", Ru: "Отправить ещё раз", En: "Send again"}
	textHome  = i18n.M{Kk: "Басты бетке", Ru: "На главную", En: "To the home page"}
)

// Parts of pages.
var (
	textFree         = i18n.M{Kk: "Бос орын: {free} / {all}", Ru: "Свободно {free} из {all}", En: "{free} of {all} free"}
	textFull         = i18n.M{Kk: "Орын жоқ", Ru: "Мест нет", En: "Full"}
	textFullQueue    = i18n.M{Kk: "Орын жоқ, кезек бар", Ru: "Мест нет, есть очередь", En: "Full, with a waiting list"}
	textNoLimit      = i18n.M{Kk: "Орын саны шектелмеген", Ru: "Число мест не ограничено", En: "No limit of places"}
	textStepDone     = i18n.M{Kk: "дайын", Ru: "готово", En: "done"}
	textStepNow      = i18n.M{Kk: "қазір", Ru: "сейчас", En: "now"}
	textStepAhead    = i18n.M{Kk: "алда", Ru: "впереди", En: "ahead"}
	textVerdictYes   = i18n.M{Kk: "Сай", Ru: "Подходит", En: "Fits"}
	textVerdictNo    = i18n.M{Kk: "Кедергі", Ru: "Мешает", En: "In the way"}
	textVerdictNote  = i18n.M{Kk: "Ескеріңіз", Ru: "Учтите", En: "Note"}
	textMend         = i18n.M{Kk: "Түзету", Ru: "Исправить", En: "Put this right"}
	textChange       = i18n.M{Kk: "Өзгерту", Ru: "Изменить", En: "Change"}
	textPath         = i18n.M{Kk: "Жол", Ru: "Путь", En: "Path"}
	textBack         = i18n.M{Kk: "Артқа", Ru: "Назад", En: "Back"}
	textCancel       = i18n.M{Kk: "Артқа қайту", Ru: "Вернуться", En: "Go back"}
	textPages        = i18n.M{Kk: "Беттер", Ru: "Страницы", En: "Pages"}
	textFirst        = i18n.M{Kk: "Басына", Ru: "В начало", En: "To the start"}
	textNext         = i18n.M{Kk: "Келесі", Ru: "Дальше", En: "Next"}
	textRemoveFilter = i18n.M{Kk: "сүзгіні алып тастау", Ru: "убрать фильтр", En: "remove this filter"}
	textMonthBefore  = i18n.M{Kk: "Алдыңғы ай", Ru: "Предыдущий месяц", En: "Previous month"}
	textMonthAfter   = i18n.M{Kk: "Келесі ай", Ru: "Следующий месяц", En: "Next month"}
	textOpenMap      = i18n.M{Kk: "Картадан ашу", Ru: "Открыть на карте", En: "Open in a map"}
	textOptedShifts  = i18n.M{Kk: "Таңдалған ауысым:", Ru: "Выбрано смен:", En: "Shifts chosen:"}
)

var (
	textTrust   = i18n.M{Kk: "Сенім", Ru: "Доверие", En: "Trust"}
	textPrivacy = i18n.M{Kk: "Дербес деректер", Ru: "Персональные данные", En: "Personal data"}
	textAccess  = i18n.M{Kk: "Қолжетімділік", Ru: "Доступность", En: "Accessibility"}
)
