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
	textFind       = i18n.M{Kk: "Іс табу", Ru: "Найти дело", En: "Find a deed"}
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
	textThemeSystem = i18n.M{Kk: "Жүйедегідей", Ru: "Как в системе", En: "As in the system"}
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
		En: "Mend {n} {n:mistake|mistakes}",
	}
	textOptional = i18n.M{Kk: "(міндетті емес)", Ru: "(необязательно)", En: "(optional)"}
	textDone     = i18n.M{Kk: "Орындалды", Ru: "Готово", En: "Done"}
	textHome     = i18n.M{Kk: "Басты бетке", Ru: "На главную", En: "To the home page"}
)
