package opportunity

import (
	"strconv"

	"asar/internal/core/org"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
)

// unseen are the fields that hold words of whoever drafts.
var unseen = func() []string {
	names := []string{"place", "leader_name", "leader_phone"}
	for _, f := range wordFields() {
		names = append(names, f.name)
	}
	return names
}()

// record writes down an act about an opportunity. What was published says is
// public, so the platform's seal is enough. Of what nobody has seen yet only the
// names of fields are told: a draft that is thrown away leaves no words.
func record(tx *db.Tx, by auth.Actor, act audit.Act, o Opportunity, changed []org.Change, reason string) error {
	list := make([]audit.Change, len(changed))
	for i, c := range changed {
		list[i] = audit.Change{Field: c.Field, Before: c.Was, After: c.Is}
	}
	muted := []string{"leader_name", "leader_phone"}
	if !o.Public() {
		muted, reason = unseen, ""
	}
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.OfOrg(o.Org), Act: act, Object: audit.Of("opportunity", o.ID), Changes: audit.Mute(list, muted...), Reason: reason,
	})
}

// recordShift writes down an act about one shift of an opportunity.
func recordShift(tx *db.Tx, by auth.Actor, act audit.Act, o Opportunity, s Shift, changed []audit.Change, reason string) error {
	if !o.Public() {
		reason = ""
	}
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
