package attendanceweb

import (
	"asar/internal/core/attendance"
	"asar/internal/core/opportunity"
	"asar/internal/core/opportunity/coordinatorweb"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

const (
	lookAhead = 14 // days that are searched for shifts when there are none today
	daysShown = 3  // of those days that have shifts
	tasksEach = 5  // lines of one kind of task
)

// todayView is the coordinator's day.
type todayView struct {
	Page  ui.Page
	Host  org.Org
	Ways  []ui.Link
	Tasks []ui.Link
	Today when.Day
	Days  []dayOf
}

// dayOf is the shifts of one day.
type dayOf struct {
	Day    when.Day
	Shifts []head
}

// head is one shift with its headcount.
type head struct {
	where
	Came, Here int
	Begun      bool // check-in has opened
	Now        bool // people are being checked in or out
}

func (h *pages) today(r *web.Request, tx *db.Tx) (web.Response, error) {
	host, err := r.PathID("org")
	if err != nil {
		return web.Response{}, err
	}
	v := todayView{Today: r.Today()}
	if v.Host, err = h.Orgs.Get(tx, host); err != nil {
		return web.Response{}, err
	}
	if v.Tasks, err = h.tasks(r, tx, host); err != nil {
		return web.Response{}, err
	}
	if v.Days, err = h.days(tx, host); err != nil {
		return web.Response{}, err
	}
	v.Page = r.Page(textTodayTitle.In(r.Lang, "day", i18n.ShortDate(r.Lang, r.Now().Time())))
	v.Page.NoIndex = true
	if h.Slots.Desk != nil {
		v.Ways = h.Slots.Desk(r, host)
	}
	return web.HTML(todayPage(v)), nil
}

// days returns today's shifts, or if there are none those of the next days
// that have some.
func (h *pages) days(tx *db.Tx, host id.ID) (days []dayOf, err error) {
	today := tx.Today()
	shifts, err := h.Opportunities.OnDays(tx, host, today, today)
	if err != nil {
		return nil, err
	}
	if len(shifts) == 0 {
		if shifts, err = h.Opportunities.OnDays(tx, host, today, today.AddDays(lookAhead-1)); err != nil {
			return nil, err
		}
	}
	for n := 0; n < lookAhead && len(days) < daysShown; n++ {
		found := dayOf{Day: today.AddDays(n)}
		for _, s := range shifts {
			if s.Shift.Touches(found.Day) {
				found.Shifts = append(found.Shifts, headOf(tx.Now, s))
			}
		}
		if len(found.Shifts) > 0 {
			days = append(days, found)
		}
		if n == 0 && len(days) > 0 {
			break
		}
	}
	return days, h.countHeads(tx, days)
}

func headOf(now when.Instant, s opportunity.ShiftOf) head {
	one := head{where: where{Shift: s.Shift, O: s.Opportunity}}
	window := attendance.Window(s.Shift)
	one.Begun = !now.Before(window.From)
	one.Now = one.Begun && now.Before(window.To)
	return one
}

// countHeads counts who has come to each shift and who is there.
func (h *pages) countHeads(tx *db.Tx, days []dayOf) error {
	var shifts []id.ID
	for _, day := range days {
		for _, one := range day.Shifts {
			shifts = append(shifts, one.Shift.ID)
		}
	}
	of, err := h.Attendance.OfShifts(tx, shifts)
	for _, day := range days {
		for i := range day.Shifts {
			one := &day.Shifts[i]
			for _, r := range of[one.Shift.ID] {
				if r.InAt != 0 {
					one.Came++
				}
				if r.Here() {
					one.Here++
				}
			}
		}
	}
	return err
}

// tasks are what must be done first: people whose leaving nobody noted, then
// what later parts add.
func (h *pages) tasks(r *web.Request, tx *db.Tx, host id.ID) ([]ui.Link, error) {
	open, err := h.Attendance.Open(tx, host)
	if err != nil {
		return nil, err
	}
	rest := max(len(open)-tasksEach, 0)
	open = open[:len(open)-rest]
	people, err := h.names(tx, open)
	if err != nil {
		return nil, err
	}
	var links []ui.Link
	for _, o := range open {
		links = append(links, ui.Link{
			Href: r.Link(coordinatorweb.ShiftBase(o.Org, o.Shift) + "/people/" + o.Signup.String()),
			Text: textNoDeparture.In(r.Lang, "name", people[o.Person].FullName(), "came", i18n.DateTime(r.Lang, o.InAt.Time())),
		})
	}
	if rest > 0 {
		links[len(links)-1].Text += " " + textMoreOfThese.In(r.Lang, "n", rest)
	}
	if h.Slots.Tasks == nil {
		return links, nil
	}
	more, err := h.Slots.Tasks(r, tx, host)
	return append(links, more...), err
}

func (h *pages) names(tx *db.Tx, records []attendance.Record) (map[id.ID]person.Person, error) {
	var ids []id.ID
	for _, r := range records {
		ids = append(ids, r.Person)
	}
	return h.People.Many(tx, ids)
}
