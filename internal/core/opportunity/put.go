package opportunity

import (
	"fmt"
	"strconv"

	"asar/internal/core/org"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// New is an opportunity as an import knows it: Source says where it comes from,
// SourceID what it is called there, so that the same line imported twice is one
// opportunity.
type New struct {
	Form
	Org              id.ID
	Source, SourceID string
	Shifts           []ShiftForm
}

// Put writes an imported opportunity. An unknown one becomes a draft with its
// shifts; a known one takes over what differs, and the differences are listed
// by field. Shifts it does not know yet are added, capacities follow (never
// below the places taken), and shifts that the import no longer names stay:
// people may have signed up for them.
func (d *Desk) Put(tx *db.Tx, by auth.Actor, n New) (o Opportunity, done org.Outcome, diff []org.Change, err error) {
	defer fault.Wrap(&err, "opportunity.Put(%s %s)", n.Source, n.SourceID)
	if err := allow(by, n.Org); err != nil {
		return o, "", nil, err
	}
	if n.SourceID == "" {
		return o, "", nil, invalid("source_id", textNeedSourceID)
	}
	old, found, err := db.Maybe[Opportunity](tx, sqlBySource, n.Org, n.Source, n.SourceID)
	if err != nil {
		return o, "", nil, err
	}
	if !found {
		o, err = d.draft(tx, by, actImport, Opportunity{Org: n.Org, Form: n.Form, Source: n.Source, SourceID: n.SourceID})
		if err == nil && len(n.Shifts) > 0 {
			_, err = d.putShifts(tx, o, n.Shifts)
		}
		return o, org.Created, nil, err
	}
	n.Form.Lang = old.Lang
	o, diff = old, differences(old.Form, n.Form.tidied())
	if len(diff) > 0 {
		if o, err = d.Edit(tx, by, old.ID, n.Form); err != nil {
			return old, "", nil, err
		}
	}
	shifts, err := d.putShifts(tx, o, n.Shifts)
	diff = append(diff, shifts...)
	if err != nil || len(diff) == 0 {
		return o, org.Same, nil, err
	}
	return o, org.Changed, diff, record(tx, by, actImport, o, shifts, "")
}

// putShifts adds the shifts that are new and lets capacities follow.
func (d *Desk) putShifts(tx *db.Tx, o Opportunity, forms []ShiftForm) (diff []org.Change, err error) {
	old, err := d.Shifts(tx, o.ID)
	if err != nil {
		return nil, err
	}
	known := map[when.Span]Shift{}
	for _, s := range old {
		known[s.Span()] = s
	}
	table, err := d.minors.Table(tx)
	if err != nil {
		return nil, err
	}
	var added []ShiftForm
	for _, f := range forms {
		s, found := known[when.Span{From: f.Starts, To: f.Ends}]
		switch {
		case !found:
			if err := shiftAllowed(table, o, f, 0); err != nil {
				return nil, err
			}
			added = append(added, f)
			known[when.Span{From: f.Starts, To: f.Ends}] = Shift{Cancelled: true} // twice in one import is once
			diff = append(diff, org.Change{Field: "shift", Is: shiftText{f.Starts, f.Ends}.Text(i18n.En)})
		case !s.Cancelled && s.Capacity != f.Capacity:
			change, err := d.putCapacity(tx, s, f.Capacity)
			if err != nil {
				return nil, err
			}
			diff = append(diff, change)
		}
	}
	if len(added) == 0 {
		return diff, nil
	}
	if len(old)+len(added) > maxShifts {
		return nil, invalid("shifts", textTooManyShifts.With("max", maxShifts))
	}
	if _, err = insertShifts(tx, o.ID, added); err != nil || o.Status != StatusPublished {
		return diff, err
	}
	return diff, recount(tx, o.ID)
}

func (d *Desk) putCapacity(tx *db.Tx, s Shift, capacity int) (org.Change, error) {
	change := org.Change{Field: "capacity", Was: strconv.Itoa(s.Capacity), Is: strconv.Itoa(capacity)}
	switch {
	case capacity < 1 || capacity > MaxCapacity:
		return change, invalid("capacity", textCapacity.With("max", MaxCapacity))
	case capacity < s.Taken:
		return change, invalid("capacity", textBelowTaken.With("taken", s.Taken, "wanted", capacity))
	}
	s.Capacity = capacity
	if err := updateShift(tx, s); err != nil {
		return change, err
	}
	return change, event.Emit(d.bus, tx, CapacityChanged{Shift: s})
}

// differences lists the fields in which two forms differ.
func differences(was, is Form) []org.Change {
	var list []org.Change
	for _, f := range fields {
		if a, b := f.say(was), f.say(is); a != b {
			list = append(list, org.Change{Field: f.name, Was: a, Is: b})
		}
	}
	return list
}

// fields are a form's, as an import names them.
var fields = append(wordFields(), []field{
	{"project", func(f Form) string { return fmt.Sprint(f.Project) }},
	{"directions", func(f Form) string { return f.Directions.String() }},
	{"region", func(f Form) string { return f.Region }},
	{"place", func(f Form) string { return f.Place }},
	{"online", func(f Form) string { return strconv.FormatBool(f.Online) }},
	{"lat", func(f Form) string { return strconv.FormatInt(f.Lat, 10) }},
	{"lon", func(f Form) string { return strconv.FormatInt(f.Lon, 10) }},
	{"min_age", func(f Form) string { return strconv.Itoa(f.MinAge) }},
	{"languages", func(f Form) string { return f.Languages.String() }},
	{"leader_name", func(f Form) string { return f.LeaderName }},
	{"leader_phone", func(f Form) string { return f.LeaderPhone }},
	{"risks_stated", func(f Form) string { return strconv.FormatBool(f.RisksStated) }},
	{"risks", func(f Form) string { return f.Risks.String() }},
	{"ends", func(f Form) string { return string(f.Ends) }},
	{"cutoff_hours", func(f Form) string { return strconv.Itoa(f.CutoffHours) }},
	{"offer_hours", func(f Form) string { return strconv.Itoa(f.OfferHours) }},
}...)

type field struct {
	name string
	say  func(Form) string
}

// wordFields are the texts, one field a language.
func wordFields() []field {
	var list []field
	for _, w := range []struct {
		name string
		of   func(Form) i18n.Words
	}{
		{"title", func(f Form) i18n.Words { return f.Title }},
		{"what", func(f Form) i18n.Words { return f.What }},
		{"why", func(f Form) i18n.Words { return f.Why }},
		{"requirements", func(f Form) i18n.Words { return f.Requirements }},
		{"safety", func(f Form) i18n.Words { return f.Safety }},
		{"meeting", func(f Form) i18n.Words { return f.Meeting }},
	} {
		for _, l := range i18n.Langs {
			list = append(list, field{w.name + "_" + string(l), func(f Form) string { return w.of(f).Get(l) }})
		}
	}
	return list
}
