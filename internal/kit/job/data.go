package job

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{{
	Name: "job",
	Purpose: i18n.M{
		Kk: "Жіберілуін күткен хаттар мен тапсырмалар.", Ru: "Письма и задания, которые ждут отправки.",
		En: "Messages and tasks that wait to be sent.",
	},
	Term:    privacy.UntilDone,
	Columns: map[privacy.Class]string{privacy.Inner: "id kind run_at tries state", privacy.Sensitive: "payload trouble"},
}}
