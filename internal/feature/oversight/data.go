package oversight

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{{
	Name: "staff_session", Person: "person",
	Purpose: i18n.M{
		Kk: "Әкімші ұйымға қашан және не үшін кіргені.", Ru: "Когда и зачем администратор заходил в организацию.",
		En: "When an administrator looked into an organisation, and why.",
	},
	Term:    privacy.ByNumber,
	Columns: map[privacy.Class]string{privacy.Inner: "id person scope_kind scope_id begun_at until ended_at", privacy.Sensitive: "reason"},
}}
