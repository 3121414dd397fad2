package intakeweb

import (
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// sampleColumns are those of the sample, in its order.
var sampleColumns = []string{
	"source_id", "title", "what", "why", "directions", "region", "place", "meeting", "leader_name", "leader_phone", "min_age",
	"risks", "safety", "first_day", "last_day", "weekdays", "from", "to", "capacity", "status",
}

// sample are two rows in the reader's language that can be taken as they stand.
func (h pages) sample(r *web.Request, tx *db.Tx, host id.ID) ([]map[string]string, error) {
	o, err := h.Orgs.Get(tx, host)
	return sampleRows(r.Lang, o.Region, r.Today().AddDays(14)), err
}

func sampleRows(l i18n.Lang, region string, first when.Day) []map[string]string {
	both := map[string]string{
		"region": region, "place": textSamplePlace.In(l), "meeting": textSampleMeeting.In(l), "leader_name": textSampleLeader.In(l),
		"leader_phone": "+7 701 234 56 78", "min_age": "16", "from": "10:00", "to": "14:00", "capacity": "20", "status": "draft",
	}
	one := map[string]string{
		"source_id": "1", "title": textSampleTitle1.In(l), "what": textSampleWhat1.In(l), "why": textSampleWhy1.In(l), "directions": "taza",
		"risks": textSampleNone.In(l), "first_day": string(first),
	}
	two := map[string]string{
		"source_id": "2", "title": textSampleTitle2.In(l), "what": textSampleWhat2.In(l), "why": textSampleWhy2.In(l), "directions": "bilim",
		"risks": "vulnerable", "safety": textSampleSafety.In(l), "first_day": string(first), "last_day": string(first.AddDays(28)),
		"weekdays": i18n.WeekdayShort(l, when.Day("2026-11-28").Time()),
	}
	for name, value := range both {
		one[name], two[name] = value, value
	}
	return []map[string]string{one, two}
}
