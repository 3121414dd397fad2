package opportunityweb

import (
	"slices"
	"strconv"
	"time"

	"github.com/a-h/templ"

	"asar/internal/core/opportunity"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/ui/chart"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

const (
	// stripDays is how far the strip of days above the list reaches.
	stripDays = 14
	// cards are on one page: as many as keep it light on a slow phone.
	cards = 8
)

// listView is what the list's page shows.
type listView struct {
	Page    ui.Page
	Query   query
	Names   names
	Found   opportunity.Page
	Counts  opportunity.Counts
	Applied []applied
	Relaxed []relaxed
	Strip   []chart.Day
	Month   monthView
	OnCard  map[id.ID]templ.Component
}

// monthView is a month in weeks that begin on Monday.
type monthView struct {
	First      when.Day
	Weeks      [][]chart.Date
	Prev, Next string // months; empty where there is nothing to look at
}

func (h *pages) list(r *web.Request, tx *db.Tx) (_ web.Response, err error) {
	v := listView{Query: readQuery(r)}
	if v.Names, err = h.names(tx, v.Query); err != nil {
		return web.Response{}, err
	}
	v.Applied = v.Query.applied(r.Lang, v.Names)
	v.Page = r.Page(v.heading(r.Lang))
	switch v.Query.View {
	case viewMonth:
		err = h.loadMonth(r, tx, &v)
	case viewMap:
		v.Counts, err = h.Opportunities.Count(tx, v.Query.Filter, "", 0)
	default:
		err = h.loadList(r, tx, &v)
	}
	if err != nil {
		return web.Response{}, err
	}
	v.Found.Total, v.Found.Seats = v.Counts.Total, v.Counts.Seats
	v.Page.Tab = "find"
	v.Page.Description = textDescription.In(r.Lang)
	v.Page.NoIndex = v.Query.After != (opportunity.Cursor{})
	return web.HTML(listPage(v)), nil
}

func (h *pages) loadList(r *web.Request, tx *db.Tx, v *listView) (err error) {
	f := v.Query.Filter
	f.Limit = cards
	if v.Found, v.Counts, err = h.Opportunities.Browse(tx, f, r.Today(), stripDays); err != nil {
		return err
	}
	for i, n := range v.Counts.Days {
		v.Strip = append(v.Strip, v.day(r.Today().AddDays(i), n))
	}
	if h.Slots.OnCard != nil && len(v.Found.Items) > 0 {
		if v.OnCard, err = h.Slots.OnCard(r, tx, v.Found.Items); err != nil {
			return err
		}
	}
	if len(v.Found.Items) == 0 {
		v.Relaxed, err = h.relax(tx, v.Applied)
	}
	return err
}

// day is a day of the strip; chosen again it is no filter any more.
func (v *listView) day(d when.Day, count int) chart.Day {
	l, q := v.Page.Lang, v.Query.on(d)
	current := v.Query.From == d && v.Query.Until == d
	if current {
		q = v.Query.on("")
	}
	return chart.Day{
		Href: v.link(q), Number: strconv.Itoa(d.Time().Day()), Weekday: i18n.WeekdayShort(l, d.Time()), Count: count, Current: current,
		Label: textDayCount.In(l, "day", i18n.LongDate(l, d.Time()), "n", count), Weekend: weekend(d),
	}
}

// loadMonth counts the days of the month asked for, this one by default. The
// past is not shown: nothing can be joined there.
func (h *pages) loadMonth(r *web.Request, tx *db.Tx, v *listView) (err error) {
	today := r.Today()
	first := readDay(v.Query.Month + "-01")
	if first == "" || first.Month() < today.Month() {
		first = firstOf(today)
	}
	next := firstOf(first.AddDays(31))
	days := 0
	for d := first; d < next; d = d.AddDays(1) {
		days++
	}
	f := v.Query.Filter
	f.From, f.Until = "", ""
	if v.Counts, err = h.Opportunities.Count(tx, f, first, days); err != nil {
		return err
	}
	v.Month = monthView{First: first, Weeks: v.layMonth(first, today)}
	if next < today.AddDays(366) {
		v.Month.Next = next.Month()
	}
	if first > today {
		v.Month.Prev = first.AddDays(-1).Month()
	}
	return nil
}

func firstOf(d when.Day) when.Day { return when.Day(d.Month() + "-01") }

// layMonth lays the counts of days out in weeks.
func (v *listView) layMonth(first, today when.Day) [][]chart.Date {
	l, most := v.Page.Lang, slices.Max(v.Counts.Days)
	var weeks [][]chart.Date
	week := make([]chart.Date, (int(first.Weekday())+6)%7, 7) // the days before the first stay empty
	for i, n := range v.Counts.Days {
		d := first.AddDays(i)
		week = append(week, chart.Date{
			Href: v.link(v.Query.on(d)), Number: strconv.Itoa(i + 1), Count: n, Level: chart.Level(n, most), Current: d == today, Past: d < today,
			Label: textDayCount.In(l, "day", i18n.LongDate(l, d.Time()), "n", n),
		})
		if len(week) == 7 {
			weeks, week = append(weeks, week), make([]chart.Date, 0, 7)
		}
	}
	if len(week) > 0 {
		weeks = append(weeks, append(week, make([]chart.Date, 7-len(week))...))
	}
	return weeks
}

// heading is what the list is about.
func (v listView) heading(l i18n.Lang) string {
	if v.Query.Region != "" {
		return textHere.In(l) + ": " + v.Names.region(l, v.Query.Region)
	}
	return textFind.In(l)
}

func (v listView) link(q query) string { return v.Page.Href("/opportunities", q.pairs()...) }

// first returns the address of the list's beginning, unless this is it.
func (v listView) first() string {
	if v.Query.After == (opportunity.Cursor{}) {
		return ""
	}
	return v.link(v.Query)
}

// next returns the address of the page that follows, if there is one.
func (v listView) next() string {
	if v.Found.Next == (opportunity.Cursor{}) {
		return ""
	}
	return v.Page.Href("/opportunities", append(v.Query.pairs(), "after", v.Found.Next.String())...)
}

// month returns the address of a month, if there is anything to see.
func (v listView) month(m string) string {
	if m == "" {
		return ""
	}
	q := v.Query
	q.Month = m
	return v.link(q)
}

// online returns the query for what needs no place.
func (v listView) online() query {
	q := v.Query.seen(viewList)
	q.Online, q.Region = opportunity.Online, ""
	return q
}

// lead says how much there is.
func (v listView) lead() string {
	if v.Counts.Many {
		return textLeadNearest.In(v.Page.Lang)
	}
	if v.Found.Seats == 0 {
		return textLeadMany.In(v.Page.Lang, "n", v.Found.Total)
	}
	return textLead.In(v.Page.Lang, "n", v.Found.Total, "seats", v.Found.Seats)
}

func (v listView) chips() []ui.Link {
	links := make([]ui.Link, len(v.Applied))
	for i, a := range v.Applied {
		links[i] = ui.Link{Href: v.link(a.Without), Text: a.Text}
	}
	return links
}

func (v listView) views() []ui.Link {
	l := v.Page.Lang
	var links []ui.Link
	for _, w := range []struct {
		view, icon string
		text       i18n.M
	}{{viewList, "list", textViewList}, {viewMap, "map", textViewMap}, {viewMonth, "cal", textViewMonth}} {
		links = append(links, ui.Link{Href: v.link(v.Query.seen(w.view)), Text: w.text.In(l), Icon: w.icon, Current: v.Query.View == w.view})
	}
	return links
}

// card is an opportunity with the shift for which it stands in the list.
func (v listView) card(it opportunity.Item) ui.OppCard {
	l, s := v.Page.Lang, it.Shift
	starts := s.Starts.Time()
	title, in := it.Title.Said(l)
	c := ui.OppCard{
		Href: v.Page.Href(it.Path()), Title: title, Lang: in, Org: it.OrgName.Text(l), Hours: i18n.Hours(l, s.Minutes()),
		Day: strconv.Itoa(starts.Day()), Month: i18n.MonthShort(l, starts) + ", " + i18n.WeekdayShort(l, starts),
		When: i18n.ClockRange(starts, s.Ends.Time()), Where: it.Place,
		Taken: s.Taken, Capacity: s.Capacity, Waiting: true, Chip: v.OnCard[it.ID],
	}
	if region := v.Names.short(l, it.Region); i18n.Fold(region) != i18n.Fold(it.Place) {
		c.Where = joinWords(it.Place, region)
	}
	if it.Online {
		c.Where = textOnline.In(l)
	}
	if len(it.Directions) > 0 {
		c.Dir, c.DirName = it.Directions[0], v.Names.direction(it.Directions[0]).Name.Text(l)
	}
	return c
}

// tiles is the map of regions. It leads to a region's list, whatever region is
// chosen now.
func (v listView) tiles() chart.TileMap {
	l, most := v.Page.Lang, 0
	for region, n := range v.Counts.Regions {
		if region != "" {
			most = max(most, n)
		}
	}
	m := chart.TileMap{Label: textMap.In(l), Region: textRegion.In(l), Value: textCount.In(l)}
	least := map[int]int{}
	for _, r := range v.Names.regions {
		q, n := v.Query.seen(viewList), v.Counts.Regions[r.Code]
		q.Region, q.Online = r.Code, ""
		level := chart.Level(n, most)
		if old, seen := least[level]; !seen || n < old {
			least[level] = n
		}
		m.Tiles = append(m.Tiles, chart.Tile{
			Href: v.link(q), Name: r.Name.Text(l), Short: r.Short.Text(l), Value: i18n.Number(l, n), Level: level, Column: r.Column, Row: r.Row,
		})
	}
	for level, n := range least {
		m.Key[level] = textAtLeast.In(l, "n", n)
		if level == 0 {
			m.Key[level] = "0"
		}
	}
	return m
}

func (v listView) regionField() ui.Field {
	f := ui.Field{Name: "region", Label: textRegion.In(v.Page.Lang), Value: v.Query.Region, Empty: textAnyRegion.In(v.Page.Lang)}
	for _, r := range v.Names.regions {
		text := r.Name.Text(v.Page.Lang)
		if n := v.Counts.Regions[r.Code]; n > 0 {
			text += " (" + i18n.Number(v.Page.Lang, n) + ")"
		}
		f.Options = append(f.Options, ui.Option{Value: r.Code, Text: text})
	}
	return f
}

func (v listView) directionField() ui.Field {
	f := ui.Field{Name: "dir", Label: textDirection.In(v.Page.Lang), Values: append([]string{}, v.Query.Directions...)}
	for _, d := range v.Names.directions {
		o := ui.Option{Value: d.Code, Text: d.Name.Text(v.Page.Lang), Dir: d.Code}
		if !v.Counts.Many {
			o.Count = i18n.Number(v.Page.Lang, v.Counts.Directions[d.Code])
		}
		f.Options = append(f.Options, o)
	}
	return f
}

func (v listView) langField() ui.Field {
	f := ui.Field{Name: "lang", Label: textMyLang.In(v.Page.Lang), Value: string(v.Query.Lang), Empty: textAnyLang.In(v.Page.Lang)}
	for _, l := range i18n.Langs {
		f.Options = append(f.Options, ui.Option{Value: string(l), Text: l.In(v.Page.Lang)})
	}
	return f
}

func weekend(d when.Day) bool { return d.Weekday() == time.Saturday || d.Weekday() == time.Sunday }
