package signupweb

import (
	"slices"

	"github.com/a-h/templ"

	"asar/internal/core/guardian"
	"asar/internal/core/opportunity"
	"asar/internal/core/signup"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// gridView is the form with the shifts of an opportunity by day.
type gridView struct {
	Page    ui.Page
	O       opportunity.Opportunity
	Days    []dayView
	Each    string // how long each shift is, if all are as long
	Signed  bool
	Open    bool   // at least one box can be ticked
	Mend    string // the page that would open one, if there is one
	MendBy  string // what the reader does there
	Earlier string // addresses of the days before and after these
	Later   string
	Action  string
}

// dayView is one day of the grid.
type dayView struct {
	Title, Weekday string
	Slots          []slotView
}

// slotView is one shift of the grid: a box, or the reader's own claim on it.
type slotView struct {
	ui.Slot
	Own *claimView
}

// A page of the grid has at most so many days, and so many shifts unless one
// day has more, so that it stays readable and light.
const (
	gridDays  = 12
	gridSlots = 36
)

// Shifts is the form with which the reader signs up for shifts to come; it
// fills the slot of that name on the page of an opportunity.
func (d Deps) Shifts(r *web.Request, tx *db.Tx, o opportunity.Opportunity, shifts []opportunity.Shift, p ui.Page) (templ.Component, error) {
	v, err := d.grid(r, tx, o, shifts, p, nil)
	if err != nil || len(v.Days) == 0 {
		return nil, err
	}
	return shiftsForm(v), nil
}

// grid lays out the shifts with what each means for the reader. The ticked
// ones are those sent before.
func (d Deps) grid(r *web.Request, tx *db.Tx, o opportunity.Opportunity, shifts []opportunity.Shift, p ui.Page, ticked []id.ID) (gridView, error) {
	v := gridView{Page: p, O: o, Signed: r.Actor.Signed(), Action: p.Href("/opportunities/" + o.ID.String() + "/signup")}
	from, err := when.ParseDay(r.Query().Get("from"))
	if err != nil {
		from = "" // not a day: begin at the beginning
	}
	shown, earlier, later := pageOf(byDay(shifts), from)
	if earlier != nil {
		v.Earlier = p.Href(p.Path, "from", string(earlier[0].Day))
	}
	if later != nil {
		v.Later = p.Href(p.Path, "from", string(later[0].Day))
	}
	var visible []opportunity.Shift
	for _, day := range shown {
		visible = append(visible, day.Shifts...)
	}
	v.Each = each(p.Lang, visible)
	answers, err := d.answers(tx, r.Actor.Person, o, visible)
	if err != nil {
		return v, err
	}
	for _, day := range shown {
		at := day.Day.Time()
		dv := dayView{Title: i18n.DayMonth(p.Lang, at), Weekday: i18n.WeekdayShort(p.Lang, at)}
		for _, s := range day.Shifts {
			slot, err := d.slot(tx, p.Lang, o, s, answers[s.ID])
			if err != nil {
				return v, err
			}
			slot.Checked = slot.Blocked == "" && slices.Contains(ticked, s.ID)
			v.Open = v.Open || slot.Own == nil && slot.Blocked == ""
			if refusal, refused := answers[s.ID].Checks.First(); refused && v.Mend == "" {
				v.Mend, v.MendBy = refusal.Link, mendBy(p.Lang, refusal.Code)
			}
			dv.Slots = append(dv.Slots, slot)
		}
		v.Days = append(v.Days, dv)
	}
	return v, nil
}

// mendBy says what a reader does about a refusal.
func mendBy(l i18n.Lang, code string) string {
	switch code {
	case "guardian/consent":
		return textAskParent.In(l)
	case "signup/consent":
		return textAgree.In(l)
	default:
		return textToMine.In(l)
	}
}

// slot says one shift. Without an answer, for a visitor, only what holds for
// everybody keeps it from being chosen.
func (d Deps) slot(tx *db.Tx, l i18n.Lang, o opportunity.Opportunity, s opportunity.Shift, a signup.Answer) (slotView, error) {
	v := slotView{Slot: ui.Slot{
		Name: field, Value: s.ID.String(), Text: i18n.ClockRange(s.Starts.Time(), s.Ends.Time()),
		Taken: s.Taken, Capacity: s.Capacity, Waiting: true,
	}}
	if s.Waiting > 0 {
		v.Small = textWaiting.In(l, "n", s.Waiting)
	}
	if a.Claim != nil {
		own, err := d.claim(tx, l, *a.Claim, o)
		v.Own = &own
		return v, err
	}
	if a.Checks == nil {
		a.Checks = forAll(o, s, tx.Now)
	}
	if refusal, refused := a.Checks.First(); refused {
		v.Blocked = blocked(l, refusal.Code, a.Rules, o, s)
	}
	return v, nil
}

// forAll is what can be said of a shift without knowing who asks.
func forAll(o opportunity.Opportunity, s opportunity.Shift, now when.Instant) check.List {
	everybody := signup.Facts{Now: now, Opportunity: o, Shift: s}
	var l check.List
	for _, c := range signup.Why(everybody) {
		if c.Code == "signup/open" || c.Code == "signup/halted" || c.Code == "signup/ahead" {
			l = append(l, c)
		}
	}
	return l
}

// blocked is the reason in the few words that a slot has room for; the whole
// reason stands in the list beside the grid.
func blocked(l i18n.Lang, code string, t guardian.Table, o opportunity.Opportunity, s opportunity.Shift) string {
	switch code {
	case "signup/open":
		if s.Cancelled {
			return textSlotOff.In(l)
		}
		return textSlotClosed.In(l)
	case "signup/halted":
		return textSlotHalted.In(l)
	case "signup/ahead":
		return textSlotBegun.In(l)
	case "signup/age", "signup/minor", "signup/night":
		return textSlotAge.In(l, "age", opportunity.MinAgeFor(t, o, s))
	case "signup/consent":
		return textSlotConsent.In(l)
	case "guardian/consent":
		return textSlotParent.In(l)
	case "guardian/direction", "guardian/hours", "guardian/distance":
		return textSlotLimit.In(l)
	case "signup/overlap":
		return textSlotClash.In(l)
	default:
		return textSlotNo.In(l)
	}
}

// answers asks the rule about each shift, from one reading of the person's
// standing claims; of a visitor it knows nothing.
func (d Deps) answers(tx *db.Tx, who id.ID, o opportunity.Opportunity, shifts []opportunity.Shift) (map[id.ID]signup.Answer, error) {
	if who == 0 || len(shifts) == 0 {
		return nil, nil
	}
	mine, err := d.standing(tx, who)
	if err != nil {
		return nil, err
	}
	answers := make(map[id.ID]signup.Answer, len(shifts))
	for _, s := range shifts {
		answers[s.ID] = mine.answer(tx.Now, o, s)
	}
	return answers, nil
}

// dayShifts are the shifts of one day.
type dayShifts struct {
	Day    when.Day
	Shifts []opportunity.Shift
}

// byDay groups shifts, which follow in time, by the day on which they start.
func byDay(shifts []opportunity.Shift) []dayShifts {
	var days []dayShifts
	for _, s := range shifts {
		if len(days) == 0 || days[len(days)-1].Day != s.Day {
			days = append(days, dayShifts{Day: s.Day})
		}
		last := &days[len(days)-1]
		last.Shifts = append(last.Shifts, s)
	}
	return days
}

// pageOf cuts days into pages and returns the page that holds the day asked
// for, or the first one after it, with the pages before and after.
func pageOf(days []dayShifts, from when.Day) (page, before, after []dayShifts) {
	pages := cut(days)
	if len(pages) == 0 {
		return nil, nil, nil
	}
	i := slices.IndexFunc(pages, func(p []dayShifts) bool { return p[len(p)-1].Day >= from })
	if i < 0 {
		i = len(pages) - 1
	}
	if i > 0 {
		before = pages[i-1]
	}
	if i+1 < len(pages) {
		after = pages[i+1]
	}
	return pages[i], before, after
}

func cut(days []dayShifts) (pages [][]dayShifts) {
	slots := 0
	for _, d := range days {
		last := len(pages) - 1
		if last < 0 || len(pages[last]) == gridDays || slots+len(d.Shifts) > gridSlots {
			pages = append(pages, nil)
			last, slots = last+1, 0
		}
		pages[last] = append(pages[last], d)
		slots += len(d.Shifts)
	}
	return pages
}

// each says how long each shift is, if all are as long.
func each(l i18n.Lang, shifts []opportunity.Shift) string {
	for _, s := range shifts {
		if s.Minutes() != shifts[0].Minutes() {
			return ""
		}
	}
	if len(shifts) == 0 {
		return ""
	}
	return textEach.In(l, "hours", i18n.Hours(l, shifts[0].Minutes()))
}
