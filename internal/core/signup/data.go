package signup

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

// Data is what this part keeps.
var Data = []privacy.Table{{
	Name: "signup", Person: "person",
	Purpose: i18n.M{
		Kk: "Сізге ауысымнан орын беру және кезекті сақтау.", Ru: "Дать вам место в смене и соблюсти очередь.",
		En: "To give you a place in a shift and to keep the waiting list fair.",
	},
	Term: privacy.ByNumber,
	Columns: map[privacy.Class]string{
		privacy.Inner:    "id shift opportunity org person seq rules",
		privacy.Personal: "state starts_at ends_at made_at offer_until ended_at came_at", privacy.Sensitive: "sealed_reason",
	},
	Readable: map[string]i18n.M{"state starts_at ends_at made_at offer_until ended_at came_at": privacy.Counted},
}}
