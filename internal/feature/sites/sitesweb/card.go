package sitesweb

import (
	"strconv"

	"github.com/a-h/templ"

	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// deeds are the soonest opportunities under a filter, as cards, with where all
// of them are.
type deeds struct {
	Cards []ui.OppCard
	Total int
	All   string // address of the list

	items []opportunity.Item
}

// soonest reads the first cards of the list under a filter, at most so many;
// pairs are the filter as the list's address says it.
func (h *pages) soonest(r *web.Request, tx *db.Tx, where places, f opportunity.Filter, length int, pairs ...string) (deeds, error) {
	f.Limit = length
	page, err := h.Opportunities.List(tx, f)
	if err != nil {
		return deeds{}, err
	}
	return h.dealt(r, tx, where, page, pairs...)
}

// dealt makes cards of a page of the list.
func (h *pages) dealt(r *web.Request, tx *db.Tx, where places, page opportunity.Page, pairs ...string) (d deeds, err error) {
	d = deeds{items: page.Items, Total: page.Total, All: r.Link("/opportunities", pairs...)}
	var chips map[id.ID]templ.Component
	if h.OnCard != nil && len(page.Items) > 0 {
		if chips, err = h.OnCard(r, tx, page.Items); err != nil {
			return d, err
		}
	}
	for _, it := range page.Items {
		c := card(r, where, it)
		c.Chip = chips[it.ID]
		d.Cards = append(d.Cards, c)
	}
	return d, nil
}

// card is an opportunity with the shift for which it stands.
func card(r *web.Request, where places, it opportunity.Item) ui.OppCard {
	l, s := r.Lang, it.Shift
	starts := s.Starts.Time()
	title, in := it.Title.Said(l)
	c := ui.OppCard{
		Href: r.Link(it.Path()), Title: title, Lang: in, Org: it.OrgName.Text(l), Hours: i18n.Hours(l, s.Minutes()),
		Day: strconv.Itoa(starts.Day()), Month: i18n.MonthShort(l, starts) + ", " + i18n.WeekdayShort(l, starts),
		When:  i18n.ShortDate(l, starts) + ", " + i18n.ClockRange(starts, s.Ends.Time()),
		Where: where.beside(l, it.Place, it.Region), Taken: s.Taken, Capacity: s.Capacity, Waiting: true,
	}
	if it.Online {
		c.Where = textOnline.In(l)
	}
	if len(it.Directions) > 0 {
		c.Dir, c.DirName = it.Directions[0], where.direction(l, it.Directions[0])
	}
	return c
}

// beside says a town and its region, and only the region if both are called
// alike, in whatever language the town was written.
func (p places) beside(l i18n.Lang, town, code string) string {
	short := p.short(l, code)
	if town == "" {
		return short
	}
	for _, r := range p.regions {
		for _, name := range r.Short.All() {
			if r.Code == code && i18n.Fold(name) == i18n.Fold(town) {
				return short
			}
		}
	}
	return town + ", " + short
}

// host is an organisation as a card.
type host struct {
	Href, Name string
	Lang       i18n.Lang
	Where      string
	Facts      []string
}

// tally is what a card of a host counts.
type tally struct {
	org     id.ID
	minutes int // verified in the year
	ahead   int // opportunities to join
	called  int // opportunities in all, where that is asked for
}

// tallies joins the hosts with hours and those that call for volunteers now,
// the ones with hours first.
func tallies(worked []hours.OfHost, calling []opportunity.Host) []tally {
	var list []tally
	at := map[id.ID]int{}
	for _, w := range worked {
		at[w.Org] = len(list)
		list = append(list, tally{org: w.Org, minutes: w.Minutes})
	}
	for _, c := range calling {
		i, known := at[c.Org]
		if !known {
			i = len(list)
			list = append(list, tally{org: c.Org})
		}
		list[i].ahead = c.Ahead
	}
	return list
}

// hosts makes cards of the first so many organisations.
func (h *pages) hosts(r *web.Request, tx *db.Tx, where places, list []tally, length int) ([]host, error) {
	list = list[:min(length, len(list))]
	ids := make([]id.ID, len(list))
	for i, t := range list {
		ids[i] = t.org
	}
	found, err := h.Orgs.Many(tx, ids)
	if err != nil {
		return nil, err
	}
	var cards []host
	for _, t := range list {
		if o, ok := found[t.org]; ok {
			cards = append(cards, t.card(r, where, o))
		}
	}
	return cards, nil
}

func (t tally) card(r *web.Request, where places, o org.Org) host {
	c := hostCard(r, where, o)
	if t.minutes > 0 {
		c.Facts = append(c.Facts, textHoursOfYear.In(r.Lang, "hours", total(r.Lang, t.minutes)))
	}
	if t.called > 0 {
		c.Facts = append(c.Facts, textCalled.In(r.Lang, "n", t.called))
	}
	if t.ahead > 0 {
		c.Facts = append(c.Facts, textAheadNow.In(r.Lang, "n", t.ahead))
	}
	return c
}

func hostCard(r *web.Request, where places, o org.Org) host {
	name, in := o.Name.Said(r.Lang)
	h := host{Href: r.Link(o.Path()), Name: name, Lang: in, Where: o.Place}
	if !o.Abroad() {
		h.Where = where.beside(r.Lang, o.Place, o.Region)
	}
	return h
}

// spoken says in which language people wrote something, where it is not the page's.
func spoken(in, page i18n.Lang) templ.Attributes {
	if in == "" || in == page {
		return nil
	}
	return templ.Attributes{"lang": string(in)}
}
