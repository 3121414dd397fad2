package meweb

import (
	"cmp"
	"slices"
	"time"

	"github.com/a-h/templ"

	"asar/internal/core/hours"
	"asar/internal/core/signup"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/ui/chart"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// overviewView is what is next and what waits for the reader.
type overviewView struct {
	Page  ui.Page
	Name  string
	Next  *nextView
	ToDo  []toDo
	Ring  chart.Hours
	Links []ui.Link
	First templ.Component // nil if there is nothing to say first
}

// toDo is one thing that waits for the reader, and by when.
type toDo struct {
	stateView
	Path  string // without the language
	About id.ID
	Title i18n.Words
	Text  string
	Until when.Instant // zero: whenever
}

// remindFor is how long a shift without a mark is pointed out.
const remindFor = 14 * 24 * time.Hour

// markedWithin is how long after a shift its coordinator may still note who
// was there without giving a reason.
const markedWithin = 4 * time.Hour

func (h *pages) overview(r *web.Request, tx *db.Tx) (web.Response, error) {
	l := r.Lang
	all, err := h.life(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v := overviewView{Page: r.Page(textMe.In(l)), Name: r.Actor.Name, ToDo: toDos(l, all), Ring: ring(l, all.Tally, tx.Today())}
	v.Page.NoIndex, v.Page.Tab = true, "me"
	if v.Next, err = h.next(l, tx, all); err != nil {
		return web.Response{}, err
	}
	v.Links = []ui.Link{
		{Href: r.Link("/me/shifts"), Text: textShifts.In(l), Icon: "cal"},
		{Href: r.Link("/me/hours"), Text: textHours.In(l), Icon: "clock"},
		{Href: r.Link("/me/pass"), Text: textPass.In(l), Icon: "qr"},
		{Href: r.Link("/me/organisations"), Text: textMyOrgs.In(l), Icon: "users"},
		{Href: r.Link("/me/profile"), Text: textProfile.In(l), Icon: "user"},
		{Href: r.Link("/me/consents"), Text: textConsents.In(l), Icon: "shield"},
	}
	if h.Banner != nil {
		if v.First, err = h.Banner(r, tx, v.Page); err != nil {
			return web.Response{}, err
		}
	}
	err = h.about(tx, v.ToDo)
	return web.HTML(overviewPage(v)), err
}

// about fills in the titles of what waits.
func (h *pages) about(tx *db.Tx, list []toDo) error {
	if len(list) == 0 {
		return nil
	}
	ids := make([]id.ID, len(list))
	for i, t := range list {
		ids[i] = t.About
	}
	known, err := h.Opportunities.Many(tx, ids)
	for i := range list {
		list[i].Title = known[list[i].About].Title
	}
	return err
}

// toDos lists what waits for the reader, the soonest deadline first.
func toDos(l i18n.Lang, v life) []toDo {
	var list []toDo
	for _, c := range v.Coming {
		if c.State == signup.Offered {
			until := i18n.DateTime(l, c.OfferUntil.Time())
			list = append(list, toDo{
				stateView{ui.Wait, "bell", textToAnswer.In(l)}, "/me/shifts/" + c.ID.String(), c.Opportunity, i18n.Words{},
				textToAnswerBy.In(l, "until", until), c.OfferUntil,
			})
		}
	}
	for _, r := range v.Records {
		if until := disputable(l, r, v.Now); until != "" {
			list = append(list, toDo{
				said(l, r, v.Now), "/me/hours/" + r.ID.String(), r.Opportunity, i18n.Words{},
				textToDisputeBy.In(l, "until", until), hours.DisputeUntil(r),
			})
		}
	}
	slices.SortStableFunc(list, func(a, b toDo) int { return cmp.Compare(a.Until, b.Until) })
	for _, c := range v.Unnoted {
		if !c.Came && c.EndsAt.Add(markedWithin).Before(v.Now) && v.Now.Before(c.EndsAt.Add(remindFor)) {
			day := i18n.ShortDate(l, c.StartsAt.Time())
			list = append(list, toDo{
				unnotedState(l, c, v.Now), "/me/shifts/" + c.ID.String(), c.Opportunity, i18n.Words{},
				textToAsk.In(l, "day", day), 0,
			})
		}
	}
	return list
}
