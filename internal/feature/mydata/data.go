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
		Kk: "Мерзімі: 2 тәулік, міндеттеме болса, ол аяқталғанша.", Ru: "Двое суток, а при открытых обязательствах — пока они не закрыты.",
		En: "Two days, or with open obligations until they are settled.",
	},
	Columns: map[privacy.Class]string{privacy.Inner: "person asked_by asked_at due", privacy.Sensitive: "reason", privacy.Secret: "hash"},
}}
