package coordinatorweb

import (
	"slices"
	"strconv"
	"time"

	"github.com/a-h/templ"

	"asar/internal/core/opportunity"
	"asar/internal/core/opportunity/opportunityweb"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// shiftsView is the shifts of an opportunity, one week of them at a time.
type shiftsView struct {
	Page   ui.Page
	O      opportunity.Opportunity
	All    []opportunity.Shift
	Monday when.Day
	Days   []opportunityweb.DayShifts // the seven of the week
	Typed  shiftTyped
	Bad    fault.Form
}

// shiftTyped is the form of one shift or of a series, as it was typed.
type shiftTyped struct {
	Kind     string // "one" or "series": which of the two forms was sent
	Day      string
	From, To string
	Until    string
	Capacity string
	Weekdays []time.Weekday
}

// untyped is how the forms stand at first.
var untyped = shiftTyped{From: "10:00", To: "14:00", Capacity: "20"}

// The two forms.
const (
	kindOne    = "one"
	kindSeries = "series"
)

// weekdays in the order in which a week is written here.
var weekdays = []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday, time.Sunday}

func (h *pages) shifts(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.loadShifts(r, tx, untyped)
	return web.HTML(shiftsPage(v)), err
}

func (h *pages) loadShifts(r *web.Request, tx *db.Tx, t shiftTyped) (v shiftsView, err error) {
	v = shiftsView{Typed: t}
	if v.O, err = h.own(r, tx); err != nil {
		return v, err
	}
	if v.All, err = h.Opportunities.Shifts(tx, v.O.ID); err != nil {
		return v, err
	}
	v.Monday = monday(weekShown(asked(r), v.All, r.Now()))
	week := map[when.Day][]opportunity.Shift{}
	for _, s := range v.All {
		week[s.Day] = append(week[s.Day], s)
	}
	for i := range 7 {
		day := v.Monday.AddDays(i)
		v.Days = append(v.Days, opportunityweb.DayShifts{Day: day, Shifts: week[day]})
	}
	v.Page = inner(r, textShifts.In(r.Lang)+": "+v.O.Title.Text(r.Lang))
	return v, nil
}

// asked returns the day in the address, or none.
func asked(r *web.Request) when.Day {
	day, err := when.ParseDay(r.Query().Get("week"))
	if err != nil {
		return ""
	}
	return day
}

// weekShown is a day of the week to show: the one asked for, that of the next
// shift, or today.
func weekShown(asked when.Day, shifts []opportunity.Shift, now when.Instant) when.Day {
	if asked != "" {
		return asked
	}
	for _, s := range shifts {
		if s.Open(now) {
			return s.Day
		}
	}
	return now.Day()
}

func monday(d when.Day) when.Day { return d.AddDays(-(int(d.Weekday()) + 6) % 7) }

// week returns the address of the week that begins so many days later.
func (v shiftsView) week(days int) string {
	return v.Page.Href(v.O.Home()+"/shifts", "week", string(v.Monday.AddDays(days)))
}

// busy lists the Mondays of weeks that have shifts, with how many.
func (v shiftsView) busy() []opportunityweb.DayShifts {
	var weeks []opportunityweb.DayShifts
	for _, s := range v.All {
		if m := monday(s.Day); len(weeks) == 0 || weeks[len(weeks)-1].Day != m {
			weeks = append(weeks, opportunityweb.DayShifts{Day: m})
		}
		last := &weeks[len(weeks)-1]
		last.Shifts = append(last.Shifts, s)
	}
	return weeks
}

// days are those of the week that have shifts.
func (v shiftsView) days() []opportunityweb.DayShifts {
	return slices.DeleteFunc(slices.Clone(v.Days), func(d opportunityweb.DayShifts) bool { return len(d.Shifts) == 0 })
}

// shiftLink returns the address of one shift's page.
func (v shiftsView) shiftLink(s opportunity.Shift) string {
	return v.Page.Href(v.O.Home() + "/shifts/" + s.ID.String())
}

// typed returns what was typed into one of the two forms; the other one stands
// as it was at first.
func (v shiftsView) typed(kind string) shiftTyped {
	if v.Typed.Kind == "" || v.Typed.Kind == kind {
		return v.Typed
	}
	return untyped
}

// field is a field of one of the two forms. Both send the same names; the
// names that errors go by tell them apart.
func (v shiftsView) field(kind, name string, label i18n.M, value string) ui.Field {
	if kind == kindSeries {
		name = kind + "_" + name
	}
	return ui.Field{Name: name, Label: label.In(v.Page.Lang), Value: value}
}

func (v shiftsView) weekdayField(t shiftTyped) ui.Field {
	f := v.field(kindSeries, "weekdays", textWeekdays, "")
	f.Values = []string{}
	for _, d := range t.Weekdays {
		f.Values = append(f.Values, strconv.Itoa(int(d)))
	}
	for _, d := range weekdays {
		f.Options = append(f.Options, ui.Option{Value: strconv.Itoa(int(d)), Text: i18n.Weekday(v.Page.Lang, aSunday.AddDays(int(d)).Time())})
	}
	return f
}

// aSunday is any Sunday, to name weekdays by.
const aSunday when.Day = "2026-11-22"

func dayLabel(kind string) i18n.M {
	if kind == kindSeries {
		return textFirstDay
	}
	return textDay
}

// addShifts adds one shift or a series.
func (h *pages) addShifts(r *web.Request, tx *db.Tx) (web.Response, error) {
	t := readShift(r)
	v, err := h.loadShifts(r, tx, t)
	if err != nil {
		return web.Response{}, err
	}
	forms, err := t.shifts()
	if err == nil {
		var added []opportunity.Shift
		if added, err = h.Opportunities.AddShifts(tx, r.Actor, v.O.ID, forms); err == nil {
			to := r.Link(v.O.Home()+"/shifts", "week", string(added[0].Day))
			return web.See(to).Notice(textAdded.In(r.Lang, "n", len(added))), nil
		}
	}
	f, ok := fault.As(err)
	if !ok || f.Kind != fault.Invalid {
		return web.Response{}, err
	}
	v.Bad.Fields = f.Fields
	v.Page.Errors = fieldErrors(r.Lang, prefixed(t.Kind, f.Fields))
	return web.Invalid(shiftsPage(v)), nil
}

// prefixed names fields as they stand on a page with two forms.
func prefixed(kind string, fields []fault.Field) []fault.Field {
	list := slices.Clone(fields)
	for i := range list {
		if kind == kindSeries {
			list[i].Name = kind + "_" + list[i].Name
		}
	}
	return list
}

// readShift reads either form; the fields of a series carry its name.
func readShift(r *web.Request) shiftTyped {
	t, prefix := shiftTyped{Kind: kindOne}, ""
	if r.Value("kind") == kindSeries {
		t.Kind, prefix = kindSeries, kindSeries+"_"
	}
	t.Day, t.Until, t.Capacity = r.Value(prefix+"day"), r.Value(prefix+"until"), r.Value(prefix+"capacity")
	t.From, t.To = r.Value(prefix+"from"), r.Value(prefix+"to")
	for _, d := range r.Values(prefix + "weekdays") {
		if n, err := strconv.Atoi(d); err == nil && n >= 0 && n < 7 {
			t.Weekdays = append(t.Weekdays, time.Weekday(n))
		}
	}
	return t
}

// shifts lays out what was typed, or returns what to mend.
func (t shiftTyped) shifts() ([]opportunity.ShiftForm, error) {
	capacity, err := strconv.Atoi(t.Capacity)
	if err != nil {
		capacity = 0 // refused below, with the range that is allowed
	}
	if t.Kind == kindSeries {
		p := opportunity.Pattern{
			Weekdays: t.Weekdays, FromClock: t.From, ToClock: t.To, First: when.Day(t.Day), Until: when.Day(t.Until), Capacity: capacity,
		}
		return opportunity.Series(p), p.Check()
	}
	f, err := opportunity.OneShift(when.Day(t.Day), t.From, t.To, capacity)
	return []opportunity.ShiftForm{f}, err
}

// shiftView is one shift's page for its coordinator.
type shiftView struct {
	Page   ui.Page
	O      opportunity.Opportunity
	Shift  opportunity.Shift
	Typed  shiftTyped
	Reason string
	Open   bool
	Bad    fault.Form
	More   templ.Component
}

func (h *pages) loadShift(r *web.Request, tx *db.Tx) (v shiftView, err error) {
	if v.O, err = h.own(r, tx); err != nil {
		return v, err
	}
	shift, err := r.PathID("shift")
	if err != nil {
		return v, err
	}
	if v.Shift, err = h.Opportunities.Shift(tx, shift); err == nil && v.Shift.Opportunity != v.O.ID {
		err = fault.Missing("shift")
	}
	if err != nil {
		return v, err
	}
	s := v.Shift
	v.Typed = shiftTyped{
		Day: string(s.Day), From: i18n.Clock(s.Starts.Time()), To: i18n.Clock(s.Ends.Time()), Capacity: strconv.Itoa(s.Capacity),
	}
	v.Open = s.Open(r.Now())
	v.Page = inner(r, textOneShift.In(r.Lang, "when", shiftTime(r.Lang, s)))
	if h.OnShift != nil {
		v.More, err = h.OnShift(r, tx, v.O, s)
	}
	return v, err
}

// path returns the page's address without the language.
func (v shiftView) path() string { return v.O.Home() + "/shifts/" + v.Shift.ID.String() }

func (h *pages) shift(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.loadShift(r, tx)
	return web.HTML(shiftPage(v)), err
}

func (h *pages) editShift(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.loadShift(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Typed = readShift(r)
	v.Typed.Kind = kindOne
	forms, err := v.Typed.shifts()
	if err == nil {
		if _, err = h.Opportunities.EditShift(tx, r.Actor, v.Shift.ID, forms[0]); err == nil {
			return web.See(r.Link(v.O.Home()+"/shifts", "week", v.Typed.Day)).Notice(textSaved.In(r.Lang)), nil
		}
	}
	return v.again(r, err)
}

func (h *pages) cancelShift(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.loadShift(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Reason = r.Text("reason")
	v.Page.Path = v.path()
	if err := h.Opportunities.CancelShift(tx, r.Actor, v.Shift.ID, v.Reason); err != nil {
		return v.again(r, err)
	}
	return web.See(r.Link(v.O.Home()+"/shifts", "week", string(v.Shift.Day))).Notice(textShiftGone.In(r.Lang)), nil
}

// again shows the shift's page with what is wrong.
func (v shiftView) again(r *web.Request, err error) (web.Response, error) {
	f, ok := fault.As(err)
	if !ok || f.Kind != fault.Invalid {
		return web.Response{}, err
	}
	v.Bad.Fields = f.Fields
	v.Page.Errors = fieldErrors(r.Lang, f.Fields)
	return web.Invalid(shiftPage(v)), nil
}

// shiftTime says a shift's day and clock.
func shiftTime(l i18n.Lang, s opportunity.Shift) string {
	return i18n.ShortDate(l, s.Starts.Time()) + ", " + i18n.ClockRange(s.Starts.Time(), s.Ends.Time())
}
