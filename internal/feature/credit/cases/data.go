package cases

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name: "credit_case", Person: "person",
		Purpose: i18n.M{Kk: "Студенттердің ваучерлері және олардың күйі.", Ru: "Ваучеры студентов и их состояние.", En: "Students' vouchers and where they stand."},
		Term:    privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id programme rules voucher person org round", privacy.Personal: "from_day until_day state since applied_at attended verified",
		},
		Readable: map[string]i18n.M{"from_day until_day state since applied_at attended verified": privacy.Counted},
	},
	{
		Name:    "credit_step",
		Purpose: i18n.M{Kk: "Ваучердің тарихы: кім, қашан, неге.", Ru: "История ваучера: кто, когда и почему.", En: "The history of a voucher: who, when and why."},
		Term:    privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id case_id act rules by_person code", privacy.Personal: "was state at", privacy.Sensitive: "words basis",
		},
		Readable: map[string]i18n.M{"was state at": privacy.Counted},
	},
	{
		Name: "credit_signature", Person: "person",
		Purpose: i18n.M{
			Kk: "Келісімге қол қою: қай мәтін, қашан, қалай дәлелденгені.", Ru: "Подписание соглашения: какой текст, когда и чем доказано.",
			En: "Signing of the agreement: which text, when, and how it is proved.",
		},
		Term: privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id case_id person text_version rules request", privacy.Personal: "lang at strength proved_at",
		},
		Readable: map[string]i18n.M{"lang at strength proved_at": privacy.Counted},
	},
	{
		Name:     "credit_climb",
		Purpose:  i18n.M{Kk: "Кешіккен қадамдар туралы ескертулер.", Ru: "Напоминания о просроченных шагах.", En: "Reminders of steps that are overdue."},
		Term:     privacy.ByNumber,
		Columns:  map[privacy.Class]string{privacy.Inner: "case_id rung", privacy.Personal: "since at"},
		Readable: map[string]i18n.M{"since at": privacy.Counted},
	},
	{
		Name: "credit_use", Person: "person",
		Purpose:  i18n.M{Kk: "Қай сағат қай ваучерге есептелгені.", Ru: "Какие часы в какой ваучер засчитаны.", En: "Which hours count for which voucher."},
		Term:     privacy.ByNumber,
		Columns:  map[privacy.Class]string{privacy.Inner: "id case_id person record", privacy.Personal: "day minutes at"},
		Readable: map[string]i18n.M{"day minutes at": privacy.Counted},
	},
}
