package invite

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{{
	Name: "org_invitation", Person: "person",
	Purpose: i18n.M{
		Kk: "Ұйым командасына шақыру: кімді, қандай рөлге, кім шақырды.", Ru: "Приглашения в команду организации: кого, в какой роли и кто пригласил.",
		En: "Invitations into an organisation's team: whom, as what, and by whom.",
	},
	Term: i18n.M{Kk: "Мерзімі: жауап берілгенше, ең көбі 14 күн.", Ru: "До ответа, не дольше 14 дней.", En: "Until answered, at most 14 days."},
	Columns: map[privacy.Class]string{
		privacy.Inner: "id org role person hands_over made_by made_at until", privacy.Personal: "sealed", privacy.Secret: "contact_index",
	},
}}
