package opportunity

import (
	"slices"
	"strconv"
	"time"
	"unicode/utf8"

	"asar/internal/core/guardian"
	"asar/internal/core/org"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Shift is a stretch of time with a limited number of places.
type Shift struct {
	ID           id.ID
	Opportunity  id.ID
	Day          when.Day     // on which it starts, in Kazakhstan
	Starts       when.Instant `db:"starts_at"`
	Ends         when.Instant `db:"ends_at"`
	Capacity     int
	Taken        int   // never above Capacity
	Waiting      int   // people on the waiting list
	NextSeq      int64 // the number the next sign-up gets in the order of arrival
	Cancelled    bool
	CancelReason string
}

// Span returns the time the shift takes.
func (s Shift) Span() when.Span { return when.Span{From: s.Starts, To: s.Ends} }

// Free returns the places that nobody holds.
func (s Shift) Free() int { return max(s.Capacity-s.Taken, 0) }

// Minutes returns how long the shift is.
func (s Shift) Minutes() int { return s.Span().Minutes() }

// Open tells whether people may still come to the shift: it is not cancelled
// and has not begun.
func (s Shift) Open(now when.Instant) bool { return !s.Cancelled && s.Starts.After(now) }

// ShiftForm is what a coordinator writes about a shift.
type ShiftForm struct {
	Starts, Ends when.Instant
	Capacity     int
}

// ShiftCancelled is emitted when one shift does not take place, alone or with
// its opportunity.
type ShiftCancelled struct {
	Shift  Shift
	Reason string
}

// CapacityChanged is emitted when a shift has more or fewer places than before.
type CapacityChanged struct{ Shift Shift }

// Bounds of a shift.
const (
	MaxCapacity = 10_000
	maxShift    = 24 * time.Hour
	// maxShifts bounds the shifts of one opportunity, so that its page and its
	// calendar stay readable.
	maxShifts = 500
)

// AddShifts adds shifts and returns them. A shift whose times the opportunity
// has already is refused.
func (d *Desk) AddShifts(tx *db.Tx, by auth.Actor, opp id.ID, forms []ShiftForm) (added []Shift, err error) {
	defer fault.Wrap(&err, "opportunity.AddShifts(%s)", opp)
	o, err := d.mine(tx, by, opp)
	if err != nil {
		return nil, err
	}
	if o.Status == StatusCancelled {
		return nil, fault.New(fault.Conflict, "opportunity/cancelled", textIsCancelled)
	}
	old, err := d.Shifts(tx, opp)
	if err != nil {
		return nil, err
	}
	if len(forms) == 0 {
		return nil, invalid("weekdays", textNoShiftsInSeries)
	}
	if len(old)+len(forms) > maxShifts {
		return nil, invalid("until", textTooManyShifts.With("max", maxShifts))
	}
	table, err := d.minors.Table(tx)
	if err != nil {
		return nil, err
	}
	for _, f := range forms {
		if err := shiftAllowed(table, o, f, tx.Now); err != nil {
			return nil, err
		}
		if slices.ContainsFunc(old, func(s Shift) bool { return !s.Cancelled && s.Starts == f.Starts && s.Ends == f.Ends }) {
			return nil, invalid("day", textShiftExists.With("shift", shiftText{f.Starts, f.Ends}))
		}
	}
	err = record(tx, by, actAddShifts, o, []org.Change{{Field: "shifts", Is: strconv.Itoa(len(forms))}}, "")
	if err != nil {
		return nil, err
	}
	added, err = insertShifts(tx, opp, forms)
	if err != nil || o.Status != StatusPublished {
		return added, err
	}
	return added, recount(tx, opp)
}

// shiftAllowed returns nil if the shift may stand in the opportunity.
func shiftAllowed(t guardian.Table, o Opportunity, f ShiftForm, after when.Instant) error {
	var form fault.Form
	length := f.Ends.Sub(f.Starts)
	form.Need("to", length > 0 && length <= maxShift, textShiftLength)
	form.Need("day", f.Starts.After(after), textShiftPast.With("shift", shiftText{f.Starts, f.Ends}))
	form.Need("capacity", f.Capacity >= 1 && f.Capacity <= MaxCapacity, textCapacity.With("max", MaxCapacity))
	form.Need("day", o.Ends == "" || f.Starts.Day() <= o.Ends, textShiftAfterEnd.With("end", dayText(o.Ends), "shift", shiftText{f.Starts, f.Ends}))
	if o.Status == StatusPublished || o.Status == StatusClosed {
		// Before publishing this is one line of the check list instead.
		rules := t.On(f.Starts.Day())
		form.Need("from", o.MinAge >= rules.AdultAge || !rules.Night(when.Span{From: f.Starts, To: f.Ends}), nightMinors(rules, o))
	}
	return form.Err()
}

// EditShift changes a shift's times and capacity. The capacity cannot fall
// below the places taken, and the times stay as people signed up for them.
func (d *Desk) EditShift(tx *db.Tx, by auth.Actor, shift id.ID, f ShiftForm) (s Shift, err error) {
	defer fault.Wrap(&err, "opportunity.EditShift(%s)", shift)
	s, o, err := d.myShift(tx, by, shift)
	if err != nil {
		return s, err
	}
	if !s.Open(tx.Now) {
		return s, fault.New(fault.Conflict, "opportunity/shift-over", textShiftOver)
	}
	table, err := d.minors.Table(tx)
	if err != nil {
		return s, err
	}
	if err := shiftAllowed(table, o, f, tx.Now); err != nil {
		return s, err
	}
	var form fault.Form
	moved := f.Starts != s.Starts || f.Ends != s.Ends
	people := s.Taken + s.Waiting
	form.Need("from", !moved || people == 0, textShiftHasPeople.With("n", people))
	form.Need("capacity", f.Capacity >= s.Taken, textBelowTaken.With("taken", s.Taken, "wanted", f.Capacity))
	if err := form.Err(); err != nil {
		return s, err
	}
	before := s
	s.Starts, s.Ends, s.Day, s.Capacity = f.Starts, f.Ends, f.Starts.Day(), f.Capacity
	if s == before {
		return s, nil
	}
	if err := recordShift(tx, by, actEditShift, o, s, shiftChanges(before, s), ""); err != nil {
		return before, err
	}
	if err := updateShift(tx, s); err != nil {
		return before, err
	}
	if moved && o.Status == StatusPublished {
		if err := recount(tx, o.ID); err != nil {
			return before, err
		}
	}
	if s.Capacity == before.Capacity {
		return s, nil
	}
	return s, event.Emit(d.bus, tx, CapacityChanged{Shift: s})
}

// CancelShift cancels a shift that has not ended. Its people read the reason;
// without people none is needed.
func (d *Desk) CancelShift(tx *db.Tx, by auth.Actor, shift id.ID, reason string) (err error) {
	defer fault.Wrap(&err, "opportunity.CancelShift(%s)", shift)
	s, o, err := d.myShift(tx, by, shift)
	switch {
	case err != nil:
		return err
	case s.Cancelled:
		return nil
	case !s.Ends.After(tx.Now):
		return fault.New(fault.Conflict, "opportunity/shift-over", textShiftOver)
	case reason == "" && s.Taken+s.Waiting > 0:
		return invalid("reason", textReasonNeeded)
	case utf8.RuneCountInString(reason) > maxReason:
		return invalid("reason", textTooLong.With("max", maxReason))
	}
	if err := recordShift(tx, by, actCancelShift, o, s, nil, reason); err != nil {
		return err
	}
	return d.cancelShift(tx, s, reason)
}

func (d *Desk) cancelShift(tx *db.Tx, s Shift, reason string) error {
	s.Cancelled, s.CancelReason = true, reason
	if err := updateShift(tx, s); err != nil {
		return err
	}
	if err := recount(tx, s.Opportunity); err != nil {
		return err
	}
	return event.Emit(d.bus, tx, ShiftCancelled{Shift: s, Reason: reason})
}

// myShift returns a shift and its opportunity if the actor may run it.
func (d *Desk) myShift(tx *db.Tx, by auth.Actor, shift id.ID) (s Shift, o Opportunity, err error) {
	if s, err = d.Shift(tx, shift); err != nil {
		return s, o, err
	}
	o, err = d.mine(tx, by, s.Opportunity)
	return s, o, err
}

// Shift returns one shift, or NotFound.
func (d *Desk) Shift(tx *db.Tx, shift id.ID) (Shift, error) {
	s, found, err := db.Maybe[Shift](tx, sqlShift, shift)
	if err == nil && !found {
		err = fault.Missing("shift")
	}
	return s, err
}

// Shifts returns the shifts of an opportunity, cancelled ones too, as they follow in time.
func (d *Desk) Shifts(tx *db.Tx, opp id.ID) ([]Shift, error) {
	return db.All[Shift](tx, sqlShifts, opp)
}

// ShiftsByID returns those of the named shifts that exist.
func (d *Desk) ShiftsByID(tx *db.Tx, shifts []id.ID) (map[id.ID]Shift, error) {
	list, err := db.All[Shift](tx, sqlShiftsByID, idList(shifts))
	found := make(map[id.ID]Shift, len(list))
	for _, s := range list {
		found[s.ID] = s
	}
	return found, err
}

// Lock returns the shift and keeps it from others until the end of the writing
// transaction, to decide about its places. Whoever changes anything of a shift's
// places does this first: two programs on one database then wait for one
// another, where otherwise each might hold what the other needs.
func (d *Desk) Lock(tx *db.Tx, shift id.ID) (Shift, error) {
	locked, err := d.LockAll(tx, []id.ID{shift})
	s, found := locked[shift]
	if err == nil && !found {
		err = fault.Missing("shift")
	}
	return s, err
}

// LockAll is Lock for many shifts; one that does not exist is left out.
func (d *Desk) LockAll(tx *db.Tx, shifts []id.ID) (map[id.ID]Shift, error) {
	list, err := db.All[Shift](tx, sqlLock, db.IDs(shifts))
	locked := make(map[id.ID]Shift, len(list))
	for _, s := range list {
		locked[s.ID] = s
	}
	return locked, err
}

// counts are the numbers of a shift's places as SetCounts writes them.
type counts struct {
	ID      id.ID `json:"id"`
	Taken   int   `json:"taken"`
	Waiting int   `json:"waiting"`
	NextSeq int64 `json:"next_seq"`
}

// SetCounts writes the shifts' places taken, people waiting and next numbers.
// The database refuses more taken than the capacity.
func (d *Desk) SetCounts(tx *db.Tx, shifts ...Shift) (err error) {
	defer fault.Wrap(&err, "opportunity.SetCounts(%d)", len(shifts))
	if len(shifts) == 0 {
		return nil
	}
	rows := make([]counts, len(shifts))
	for i, s := range shifts {
		rows[i] = counts{s.ID, s.Taken, s.Waiting, s.NextSeq}
	}
	n, err := tx.Exec(sqlSetCounts, db.JSON(rows))
	if err == nil && int(n) < len(shifts) {
		err = fault.Missing("shift")
	}
	return err
}

// ShiftOf is a shift with its opportunity; the opportunity's long texts are not loaded.
type ShiftOf struct {
	Opportunity
	Shift Shift
}

// OnDays returns the shifts of an organisation that touch any of the days from
// the first to the last, as they follow in time, without the cancelled ones.
func (d *Desk) OnDays(tx *db.Tx, host id.ID, first, last when.Day) ([]ShiftOf, error) {
	return db.All[ShiftOf](tx, sqlOnDays, host, first.Start(), last.End())
}

// Touches tells whether any of the shift lies on a day.
func (s Shift) Touches(day when.Day) bool {
	return s.Starts.Before(day.End()) && day.Start().Before(s.Ends)
}

// shiftText says a shift's day and clock.
type shiftText struct{ from, to when.Instant }

// Text says "сб, 17 окт., 10:00–14:00".
func (t shiftText) Text(l i18n.Lang) string {
	return i18n.ShortDate(l, t.from.Time()) + ", " + i18n.ClockRange(t.from.Time(), t.to.Time())
}

// dayText says a day with its month and year.
type dayText when.Day

// Text says the day, or a dash for none.
func (t dayText) Text(l i18n.Lang) string {
	if t == "" {
		return "–"
	}
	return i18n.LongDate(l, when.Day(t).Time())
}

func invalid(field string, text i18n.Text) error {
	var f fault.Form
	f.Need(field, false, text)
	return f.Err()
}
