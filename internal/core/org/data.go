package org

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name:    "org",
		Purpose: i18n.M{Kk: "Ұйымдар туралы жарияланған мәліметтер.", Ru: "Опубликованные сведения об организациях.", En: "What organisations have published of themselves."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{
			privacy.Open:  "id kind name region place about bin site founded state vetted_until",
			privacy.Inner: "asked_at dissolved_at source source_id created_at search said sort_key", privacy.Personal: "email phone leader", privacy.Sensitive: "sealed_reason",
		},
		Readable: map[string]i18n.M{"email phone leader": privacy.Published},
	},
	{
		Name: "org_member", Person: "person",
		Purpose: i18n.M{Kk: "Ұйым мүшелері және олардың рөлдері.", Ru: "Кто состоит в организации и в какой роли.", En: "Who belongs to an organisation, and as what."},
		Term:    privacy.ByNumber,
		Columns: map[privacy.Class]string{privacy.Inner: "id org person made_by ended_by", privacy.Personal: "role since until"},
		Readable: map[string]i18n.M{"role since until": {
			Kk: "Есіммен емес, нөмірмен тұрады; ұйым үшін кім жауап бергені осыдан көрінеді.",
			Ru: "Стоит при номере, а не при имени; по этому видно, кто отвечал за организацию.",
			En: "Stands beside a number, not a name; it shows who answered for the organisation.",
		}},
	},
	{
		Name:    "org_vetting",
		Purpose: i18n.M{Kk: "Ұйымды тексеру тарихы.", Ru: "История проверки организации.", En: "The history of an organisation's vetting."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Inner: "id org state vetted_until decided_by at", privacy.Sensitive: "sealed_reason"},
	},
	{
		Name:    "org_project",
		Purpose: i18n.M{Kk: "Көп ұйымды біріктіретін жобалар.", Ru: "Проекты, общие для многих организаций.", En: "Projects shared by many organisations."},
		Term:    privacy.Kept,
		Columns: map[privacy.Class]string{privacy.Open: "id code name about starts ends created_at"},
	},
}
