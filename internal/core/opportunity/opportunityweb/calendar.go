package opportunityweb

import (
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"asar/internal/core/opportunity"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// calendar answers with all shifts as a calendar file. Cancelled ones stay in
// it, so that a calendar which was fetched before learns of it.
func (h *pages) calendar(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.public(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if !o.Public() {
		return web.Response{}, fault.Missing("opportunity")
	}
	shifts, err := h.Opportunities.Shifts(tx, o.ID)
	if err != nil {
		return web.Response{}, err
	}
	p := r.Page("")
	body := Calendar(o, shifts, r.Lang, p.Base+r.Link(o.Path()))
	name := o.Slug()
	if name == "" {
		name = o.ID.String()
	}
	return web.Data("text/calendar; charset=utf-8", name+".ics", body).Shared(), nil
}

// Calendar writes shifts of an opportunity as an iCalendar file in a language;
// address is the page that the events lead to.
func Calendar(o opportunity.Opportunity, shifts []opportunity.Shift, l i18n.Lang, address string) []byte {
	cal := ics.NewCalendarFor("Asar")
	cal.SetMethod(ics.MethodPublish)
	cal.SetName(o.Title.Text(l))
	for _, s := range shifts {
		e := cal.AddEvent(s.ID.String() + "@asar")
		e.SetDtStampTime(stamp(o.ChangedAt))
		e.SetStartAt(stamp(s.Starts))
		e.SetEndAt(stamp(s.Ends))
		e.SetSummary(o.Title.Text(l))
		e.SetDescription(strings.TrimSpace(o.What.Text(l) + "\n\n" + o.Meeting.Text(l)))
		e.SetLocation(location(o, l))
		e.SetURL(address)
		if o.Located() {
			e.SetGeo(Degrees(o.Lat), Degrees(o.Lon))
		}
		e.SetStatus(ics.ObjectStatusConfirmed)
		if s.Cancelled {
			e.SetStatus(ics.ObjectStatusCancelled)
			e.SetSequence(1)
		}
	}
	return []byte(cal.Serialize(ics.WithNewLineWindows))
}

func stamp(at when.Instant) time.Time { return time.UnixMilli(int64(at)).UTC() }

func location(o opportunity.Opportunity, l i18n.Lang) string {
	if o.Online {
		return textOnline.In(l)
	}
	parts := []string{o.Place}
	if meeting := o.Meeting.Text(l); meeting != "" {
		parts = append(parts, strings.ReplaceAll(meeting, "\n", " "))
	}
	return strings.Join(parts, ", ")
}
