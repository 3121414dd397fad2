package mydata

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{{
	Name: "erasure_request", Person: "person",
	Purpose: i18n.M{
		Kk: "Қағаз өтініш бойынша жарияланған, әлі күтіп тұрған өшіру.", Ru: "Удаление по заявлению на бумаге, которое объявлено и ещё ждёт.",
		En: "An erasure on a request on paper that was announced and still waits.",
	},
	Term: i18n.M{
		Kk: "Мерзімі: 7 күн, міндеттеме болса, ол аяқталғанша.", Ru: "7 дней, а при открытых обязательствах — пока они не закрыты.",
		En: "7 days, or with open obligations until they are settled.",
	},
	Columns: map[privacy.Class]string{privacy.Inner: "person asked_by asked_at due", privacy.Sensitive: "reason", privacy.Secret: "hash"},
}}
