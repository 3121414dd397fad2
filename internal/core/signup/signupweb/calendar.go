package signupweb

import (
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"asar/internal/core/person"
	"asar/internal/core/signup"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

const calendarType = "text/calendar; charset=utf-8"

// calendar answers with all of one's shifts to come as a calendar file.
func (h *pages) calendar(r *web.Request, tx *db.Tx) (web.Response, error) {
	coming, err := h.Signups.Coming(tx, r.Actor.Person)
	if err != nil {
		return web.Response{}, err
	}
	claims, err := h.claims(tx, r.Lang, coming)
	if err != nil {
		return web.Response{}, err
	}
	p := r.Page("")
	return web.Data(calendarType, "asar.ics", written(r.Lang, p.Base, claims)), nil
}

// calendarOfOne answers with one shift. A claim that is over says that it is
// cancelled, so that a calendar which knows it strikes it out.
func (h *pages) calendarOfOne(r *web.Request, tx *db.Tx) (web.Response, error) {
	c, _, err := h.own(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	claims, err := h.claims(tx, r.Lang, []signup.Signup{c})
	if err != nil {
		return web.Response{}, err
	}
	p := r.Page("")
	return web.Data(calendarType, "asar-"+string(c.StartsAt.Day())+".ics", written(r.Lang, p.Base, claims)), nil
}

// written writes claims as an iCalendar file. An event is known by its shift,
// so that signing up again, or the calendar of the opportunity itself, does not
// enter it twice.
func written(l i18n.Lang, base string, claims []claimView) []byte {
	cal := ics.NewCalendarFor("Asar")
	cal.SetMethod(ics.MethodPublish)
	cal.SetName(textCalendarName.In(l))
	for _, c := range claims {
		e := cal.AddEvent(c.Shift.String() + "@asar")
		e.SetDtStampTime(stamp(max(c.MadeAt, c.EndedAt)))
		e.SetStartAt(stamp(c.StartsAt))
		e.SetEndAt(stamp(c.EndsAt))
		title := c.Opportunity.Title.Text(l)
		e.SetSummary(title)
		e.SetDescription(described(l, c))
		e.SetLocation(joined(c.Where(l), strings.ReplaceAll(c.Opportunity.Meeting.Text(l), "\n", " ")))
		e.SetURL(base + "/" + string(l) + c.Path())
		if c.Opportunity.Located() {
			e.SetGeo(degrees(c.Opportunity.Lat), degrees(c.Opportunity.Lon))
		}
		status(e, c.State)
		if c.State == signup.Confirmed {
			remind(e, title)
		}
	}
	return []byte(cal.Serialize(ics.WithNewLineWindows))
}

// status tells a calendar whether the place is certain.
func status(e *ics.VEvent, s signup.State) {
	switch {
	case s == signup.Confirmed:
		e.SetStatus(ics.ObjectStatusConfirmed)
	case s.Active():
		e.SetStatus(ics.ObjectStatusTentative)
	default:
		e.SetStatus(ics.ObjectStatusCancelled)
		e.SetSequence(1)
	}
}

// remind rings three hours before the shift.
func remind(e *ics.VEvent, title string) {
	a := e.AddAlarm()
	a.SetAction(ics.ActionDisplay)
	a.SetTrigger("-PT3H")
	a.SetProperty(ics.ComponentPropertyDescription, title)
}

// described says the state and whom to call.
func described(l i18n.Lang, c claimView) string {
	said := c.Word + ". " + c.Turn
	if o := c.Opportunity; o.LeaderName != "" {
		said += "\n" + textLeader.In(l) + ": " + joined(o.LeaderName, person.ShowPhone(o.LeaderPhone))
	}
	return said
}

func stamp(at when.Instant) time.Time { return time.UnixMilli(int64(at)).UTC() }
