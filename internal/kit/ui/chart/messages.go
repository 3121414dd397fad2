package chart

import (
	"time"

	"asar/internal/kit/i18n"
)

// aMonday is some Monday, from which the names of weekdays are said.
var aMonday = time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC)

var (
	textStrip   = i18n.M{Kk: "Күндер: іс саны", Ru: "Дни: число дел", En: "Days: number of opportunities"}
	textAsTable = i18n.M{Kk: "Кестемен көрсету", Ru: "Показать таблицей", En: "Show as a table"}
	textWeek    = i18n.M{Kk: "Апта", Ru: "Неделя", En: "Week"}
	textSum     = i18n.M{Kk: "Барлығы", Ru: "Всего", En: "In all"}
)
