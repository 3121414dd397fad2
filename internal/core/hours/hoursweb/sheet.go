package hoursweb

import (
	"bytes"
	"cmp"
	"slices"
	"strconv"

	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// row is one record that waits for a decision, with what its host should look
// at and what was typed beside it.
type row struct {
	hours.Record
	Person   person.Person
	Concerns hours.Concerns
	Own      bool         // the reader's own hours: somebody else vouches for them
	Where    where        // the shift, on pages that hold several
	History  []hours.Note // what was said before, if it is more than what stands

	Chosen  bool
	Time    string // hours and minutes
	Why     string
	touched bool // something else was typed than what stood there
}

// odd tells whether a row needs a closer look than a glance.
func (w row) odd() bool {
	return w.State == hours.Disputed || len(w.History) > 0 || w.Own || w.Concerns.Any()
}

// sheet is the form that decides about rows.
type sheet struct {
	Page   ui.Page
	Action string // without the language
	Rows   []row
	More   int    // rows that did not fit: they follow when these are decided
	Change string // the record that is decided anew, if any
	Answer bool   // the rows are disputes of several shifts
}

// rowsShown bounds a sheet, so that its form stays quick to fill in and to send.
const rowsShown = 100

// fill makes rows of records, the odd ones first, each part in the order of names.
func (h *pages) fill(r *web.Request, tx *db.Tx, s *sheet, records []hours.Record) error {
	var ids []id.ID
	for _, record := range records {
		ids = append(ids, record.Person)
	}
	people, err := h.People.Many(tx, ids)
	if err != nil {
		return err
	}
	concerns, err := h.Hours.Explain(tx, records)
	if err != nil {
		return err
	}
	histories, err := h.Hours.Histories(tx, records)
	if err != nil {
		return err
	}
	keys := map[id.ID][]byte{}
	for _, record := range records {
		one := row{
			Record: record, Person: people[record.Person], Concerns: concerns[record.ID], Own: record.Person == r.Actor.Person,
			Time: clock(record.Proposed), History: hours.Argued(record, histories[record.ID]),
		}
		if record.State != hours.Proposed {
			one.Time = clock(record.Minutes)
		}
		one.Chosen = !one.odd()
		keys[record.ID] = i18n.SortKey(one.Person.FullName())
		s.Rows = append(s.Rows, one)
	}
	slices.SortStableFunc(s.Rows, func(a, b row) int {
		switch {
		case a.odd() == b.odd():
			return bytes.Compare(keys[a.ID], keys[b.ID])
		case a.odd():
			return -1
		default:
			return 1
		}
	})
	if s.More = max(len(s.Rows)-rowsShown, 0); s.More > 0 {
		s.Rows = s.Rows[:rowsShown]
	}
	return nil
}

// typed takes over what was typed, so that nothing is lost by a refusal.
func (s *sheet) typed(r *web.Request) {
	chosen := r.Values("record")
	for i := range s.Rows {
		one, key := &s.Rows[i], s.Rows[i].ID.String()
		if one.Own {
			continue // has no fields
		}
		time, why := r.Value("minutes-"+key), r.Value("reason-"+key)
		one.Chosen = slices.Contains(chosen, key)
		if !one.Chosen && time == "" && why == "" {
			continue // came to be after the page was shown
		}
		one.touched = time != one.Time || why != one.Why
		one.Time, one.Why = time, why
	}
}

// byDue puts the rows that are due first on top.
func (s *sheet) byDue() {
	slices.SortStableFunc(s.Rows, func(a, b row) int { return cmp.Compare(hours.Due(a.Record), hours.Due(b.Record)) })
}

// split parts the odd rows from the others.
func (s sheet) split() (odd, plain []row) {
	for i, one := range s.Rows {
		if !one.odd() {
			return s.Rows[:i], s.Rows[i:]
		}
	}
	return s.Rows, nil
}

// field is the name of a row's field.
func (w row) field(name string) string { return name + "-" + w.ID.String() }

// spent says when somebody was there and what that comes to.
func (w row) spent(l i18n.Lang) string {
	return textSpent.In(l, "time", i18n.ClockRange(w.FromAt.Time(), w.ToAt.Time()), "proposed", i18n.Hours(l, w.Proposed))
}

// chip is one thing to look at.
type chip struct {
	Kind ui.Kind
	Icon string
	Text string
}

// chips are the things to look at in a row.
func (w row) chips(l i18n.Lang) []chip {
	var list []chip
	if w.State == hours.Disputed {
		list = append(list, chip{ui.Wait, "chat", textDisputedUntil.In(l, "until", i18n.DateTime(l, hours.Due(w.Record).Time()))})
	}
	if w.Own {
		list = append(list, chip{ui.Neutral, "lock", textOwn.In(l)})
	}
	c := w.Concerns
	if o := c.Overlap; o != nil {
		time := i18n.ShortDate(l, o.FromAt.Time()) + ", " + i18n.ClockRange(o.FromAt.Time(), o.ToAt.Time())
		list = append(list, chip{ui.Denied, "warn", textOverlap.In(l, "time", time)})
	}
	switch total := i18n.Hours(l, c.DayTotal); {
	case c.TooMany:
		list = append(list, chip{ui.Denied, "warn", textTooMany.In(l, "total", total)})
	case c.Many:
		list = append(list, chip{ui.Wait, "warn", textMany.In(l, "total", total)})
	}
	if c.Short {
		list = append(list, chip{ui.Wait, "warn", textShort.In(l)})
	}
	return list
}

// standing is how a decision is shown.
func standing(l i18n.Lang, s hours.State) chip {
	switch s {
	case hours.Verified:
		return chip{ui.OK, "check", textVerified.In(l)}
	case hours.Adjusted:
		return chip{ui.Planned, "edit", textAdjusted.In(l)}
	case hours.Denied:
		return chip{ui.Denied, "x", textDenied.In(l)}
	case hours.Disputed:
		return chip{ui.Wait, "chat", textDisputed.In(l)}
	default:
		return chip{ui.Wait, "clock", textProposed.In(l)}
	}
}

// places returns the shifts of records, by the shift.
func (h *pages) places(tx *db.Tx, records []hours.Record) (map[id.ID]where, error) {
	var shifts, deeds []id.ID
	for _, record := range records {
		if !slices.Contains(shifts, record.Shift) {
			shifts = append(shifts, record.Shift)
		}
		if !slices.Contains(deeds, record.Opportunity) {
			deeds = append(deeds, record.Opportunity)
		}
	}
	found, err := h.Opportunities.ShiftsByID(tx, shifts)
	if err != nil {
		return nil, err
	}
	var titles map[id.ID]opportunity.Opportunity
	if titles, err = h.Opportunities.Many(tx, deeds); err != nil {
		return nil, err
	}
	places := make(map[id.ID]where, len(found))
	for key, s := range found {
		places[key] = where{Shift: s, O: titles[s.Opportunity]}
	}
	return places, nil
}

func itoa(n int) string { return strconv.Itoa(n) }
