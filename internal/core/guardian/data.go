package guardian

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name:    "minor_rule",
		Purpose: i18n.M{Kk: "Кәмелетке толмағандарға арналған ережелер.", Ru: "Правила для несовершеннолетних.", En: "The rules for minors."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "from_day least_age consent_age adult_age lead_age night_from night_to source note"},
	},
	{
		Name: "guardian_bond", Person: "minor",
		Purpose: i18n.M{
			Kk: "Бала үшін кім жауап беретіні және оның шектеулері.", Ru: "Кто отвечает за ребёнка и какие поставил ограничения.",
			En: "Who answers for a child, and the limits they have set.",
		},
		Term: privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id minor guardian rules", privacy.Personal: "relation since ended_at why", privacy.Sensitive: "limits",
		},
		Readable: map[string]i18n.M{"relation since ended_at why": privacy.Counted},
	},
	{
		Name: "guardian_link", Person: "minor",
		Purpose: i18n.M{
			Kk: "Ата-анаға не қорғаншыға жіберілген растау сілтемелері.", Ru: "Ссылки, по которым подтверждает родитель или опекун.",
			En: "Links by which a parent or guardian confirms.",
		},
		Term: privacy.UntilUsed,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id minor mailed made_at until ended_at outcome", privacy.Sensitive: "contact told", privacy.Secret: "secret_hash",
		},
	},
	{
		Name: "birth_correction", Person: "minor",
		Purpose: i18n.M{
			Kk: "Баланы ересек ететін, әлі күтіп тұрған туған күн түзетуі: оны ата-анасы тоқтата алады.",
			Ru: "Исправление даты рождения, по которому ребёнок становится старше и которое ещё ждёт: родитель может его остановить.",
			En: "A correction of a date of birth that makes a child older and still waits: the parent can stop it.",
		},
		Term:    i18n.M{Kk: "Мерзімі: 2 тәулік.", Ru: "Двое суток.", En: "Two days."},
		Columns: map[privacy.Class]string{privacy.Inner: "minor asked_by asked_at due", privacy.Personal: "sealed", privacy.Secret: "hash"},
	},
}
