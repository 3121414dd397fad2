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
	for n := range lookAhead {
		day := tx.Today().AddDays(n)
		shifts, err := h.Opportunities.OnDay(tx, host, day)
		if err != nil {
			return nil, err
		}
		if len(shifts) == 0 {
			continue
		}
		found := dayOf{Day: day}
		for _, s := range shifts {
			one, err := h.head(tx, s)
			if err != nil {
				return nil, err
			}
			found.Shifts = append(found.Shifts, one)
		}
		if days = append(days, found); n == 0 || len(days) == daysShown {
			break
		}
	}
	return days, nil
}

func (h *pages) head(tx *db.Tx, s opportunity.ShiftOf) (head, error) {
	one := head{where: where{Shift: s.Shift, O: s.Opportunity}}
	window := attendance.Window(s.Shift)
	one.Begun = !tx.Now.Before(window.From)
	one.Now = one.Begun && tx.Now.Before(window.To)
	records, err := h.Attendance.OfShift(tx, s.Shift.ID)
	for _, r := range records {
		if r.InAt != 0 {
			one.Came++
		}
		if r.Here() {
			one.Here++
		}
	}
	return one, err
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
