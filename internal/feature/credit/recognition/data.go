package recognition

import (
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name: "credit_recognition", Person: "person",
		Purpose: i18n.M{
			Kk: "Сағатты академиялық кредит ретінде ескеру өтініштері мен шешімдері.", Ru: "Запросы и решения о зачёте часов как академических кредитов.",
			En: "Requests and decisions to count hours as academic credits.",
		},
		Term: privacy.ByNumber,
		Columns: map[privacy.Class]string{
			privacy.Inner:    "id case_id person org programme rules voucher protocol",
			privacy.Personal: "until_day minutes kind title size asked granted state asked_at decided_at doubt_at reviews", privacy.Sensitive: "reason",
		},
		Readable: map[string]i18n.M{"until_day minutes kind title size asked granted state asked_at decided_at doubt_at reviews": privacy.Counted},
	},
	{
		Name: "credit_review",
		Purpose: i18n.M{
			Kk: "Академиялық кредит туралы шешімдердің қайта қаралуы.", Ru: "Пересмотры решений об академических кредитах.", En: "Reviews of decisions about academic credits.",
		},
		Term:     privacy.ByNumber,
		Columns:  map[privacy.Class]string{privacy.Inner: "id request protocol", privacy.Personal: "was granted at", privacy.Sensitive: "reason"},
		Readable: map[string]i18n.M{"was granted at": privacy.Counted},
	},
	{
		Name:     "credit_recognition_climb",
		Purpose:  i18n.M{Kk: "Комиссия кешіктірген өтініштер туралы ескертулер.", Ru: "Напоминания о просроченных комиссией запросах.", En: "Reminders of requests that a commission leaves lying."},
		Term:     privacy.ByNumber,
		Columns:  map[privacy.Class]string{privacy.Inner: "request rung", privacy.Personal: "since at"},
		Readable: map[string]i18n.M{"since at": privacy.Counted},
	},
	{
		Name:    "credit_protocol",
		Purpose: i18n.M{Kk: "Комиссия отырыстарының хаттамалары.", Ru: "Протоколы заседаний комиссий.", En: "Protocols of commissions' sittings."},
		Term:    privacy.ByNumber,
		Columns: map[privacy.Class]string{privacy.Inner: "id org number day made_by made_at", privacy.Personal: "commission"},
	},
}

// Mine tells a person of the credits they asked for and what became of it.
func (d *Desk) Mine(tx *db.Tx, who person.Person) ([]privacy.Section, error) {
	s := privacy.Section{
		Name: "academic_credits", Title: i18n.M{Kk: "Академиялық кредиттерім", Ru: "Мои академические кредиты", En: "My academic credits"},
		Tables: []string{"credit_recognition", "credit_review"},
		Fields: []privacy.Field{
			{Name: "voucher", Title: i18n.M{Kk: "Ваучер", Ru: "Ваучер", En: "Voucher"}}, privacy.FieldKind, privacy.FieldName,
			{Name: "asked", Title: i18n.M{Kk: "Сұралған кредит", Ru: "Запрошено кредитов", En: "Credits asked for"}},
			{Name: "granted", Title: i18n.M{Kk: "Ескерілген кредит", Ru: "Зачтено кредитов", En: "Credits recognised"}},
			privacy.FieldState, privacy.FieldAt, privacy.FieldReason,
		},
	}
	list, err := d.Of(tx, who.ID)
	for _, r := range list {
		s.Add(r.Voucher, privacy.WordOf(r.Kind, kinds), r.Title, r.Asked, r.First(), privacy.WordOf(r.State, states), r.AskedAt, r.Reason)
		for _, v := range r.Reviews {
			s.Add(r.Voucher, privacy.WordOf(r.Kind, kinds), r.Title, r.Asked, v.Granted, privacy.WordOf(r.State, states), v.At, v.Reason)
		}
	}
	return []privacy.Section{s}, err
}
