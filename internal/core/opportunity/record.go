package opportunity

import (
	"strconv"

	"asar/internal/core/org"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
)

// record writes down an act about an opportunity. What it says is or will be
// public, so the platform's seal is enough.
func record(tx *db.Tx, by auth.Actor, act audit.Act, o Opportunity, changed []org.Change, reason string) error {
	list := make([]audit.Change, len(changed))
	for i, c := range changed {
		list[i] = audit.Change{Field: c.Field, Before: c.Was, After: c.Is}
	}
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.OfOrg(o.Org), Act: act, Object: audit.Of("opportunity", o.ID), Changes: audit.Mute(list, "leader_name", "leader_phone"), Reason: reason,
	})
}

// recordShift writes down an act about one shift of an opportunity.
func recordShift(tx *db.Tx, by auth.Actor, act audit.Act, o Opportunity, s Shift, changed []audit.Change, reason string) error {
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.OfOrg(o.Org), Act: act, Object: audit.Of("shift", s.ID), Changes: changed, Reason: reason,
	})
}

// shiftChanges lists what an edit of a shift changed.
func shiftChanges(was, is Shift) []audit.Change {
	var list []audit.Change
	if was.Span() != is.Span() {
		list = append(list, audit.Change{
			Field: "time", Before: shiftText{was.Starts, was.Ends}.Text(i18n.En), After: shiftText{is.Starts, is.Ends}.Text(i18n.En),
		})
	}
	if was.Capacity != is.Capacity {
		list = append(list, audit.Change{Field: "capacity", Before: strconv.Itoa(was.Capacity), After: strconv.Itoa(is.Capacity)})
	}
	return list
}
