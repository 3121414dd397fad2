package opportunityweb

import (
	"slices"
	"strconv"

	"asar/internal/core/atlas"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// The views of the list.
const (
	viewList  = ""
	viewMap   = "map"
	viewMonth = "month"
)

// query is what the list's address asks for. Whatever makes no sense there is
// passed over: a link from last year must still open.
type query struct {
	opportunity.Filter
	View  string
	Month string // of the month view, such as "2026-12"
}

func readQuery(r *web.Request) query {
	q := query{View: r.Value("view"), Month: r.Value("month")}
	if q.View != viewMap && q.View != viewMonth {
		q.View = viewList
	}
	q.Filter = opportunity.Filter{
		Query:      r.Value("q"),
		Directions: known(r.Values("dir")),
		Region:     r.Value("region"),
		Org:        r.IDValue("org"),
		Project:    r.IDValue("project"),
		From:       readDay(r.Value("from")),
		Until:      readDay(r.Value("until")),
		Free:       r.Checked("free"),
		After:      opportunity.ParseCursor(r.Value("after")),
	}
	if f := r.Value("f"); f == opportunity.OnPlace || f == opportunity.Online {
		q.Online = f
	}
	if l, ok := i18n.Parse(r.Value("lang")); ok {
		q.Lang = l
	}
	if age, err := strconv.Atoi(r.Value("age")); err == nil && age > 0 && age < 120 {
		q.MaxAge = age
	}
	if len(q.Query) > 200 {
		q.Query = i18n.Clean(q.Query[:200])
	}
	return q
}

// readDay returns the day, or none.
func readDay(s string) when.Day {
	day, err := when.ParseDay(s)
	if err != nil {
		return ""
	}
	return day
}

// known drops repeated codes, so that an address stays short.
func known(codes []string) []string {
	slices.Sort(codes)
	return slices.Compact(codes)
}

// pairs returns the query as names and values for a link. The page's cursor is
// left out: another filter begins at the beginning.
func (q query) pairs() []string {
	pairs := []string{"q", q.Query}
	for _, d := range q.Directions {
		pairs = append(pairs, "dir", d)
	}
	return append(pairs,
		"region", q.Region, "org", idText(q.Org), "project", idText(q.Project), "from", string(q.From), "until", string(q.Until),
		"f", q.Online, "free", flag(q.Free), "lang", string(q.Lang), "age", number(q.MaxAge), "view", q.View, "month", q.Month)
}

// on returns the query for one day.
func (q query) on(day when.Day) query {
	q.From, q.Until, q.View, q.Month = day, day, viewList, ""
	return q
}

func (q query) seen(view string) query {
	q.View, q.Month = view, ""
	return q
}

func idText(i id.ID) string {
	if i == 0 {
		return ""
	}
	return i.String()
}

func flag(on bool) string {
	if on {
		return "1"
	}
	return ""
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// applied is one filter in force: what it says, and the query without it.
type applied struct {
	Text    string
	Without query
}

// names are what filters are called; they come from elsewhere.
type names struct {
	regions    []atlas.Region
	directions []atlas.Direction
	org        org.Org
	project    org.Project
}

func (n names) region(l i18n.Lang, code string) string {
	for _, r := range n.regions {
		if r.Code == code {
			return r.Name.Text(l)
		}
	}
	return code
}

// short returns a region's name as it stands beside a town.
func (n names) short(l i18n.Lang, code string) string {
	for _, r := range n.regions {
		if r.Code == code {
			return r.Short.Text(l)
		}
	}
	return ""
}

func (n names) direction(code string) atlas.Direction {
	for _, d := range n.directions {
		if d.Code == code {
			return d
		}
	}
	return atlas.Direction{Code: code, Name: i18n.Both(i18n.Ru, code)}
}

// names looks up what the query names. An organisation or project that does
// not exist stays unnamed; its list is simply empty.
func (h *pages) names(tx *db.Tx, q query) (n names, err error) {
	if n.regions, err = h.Atlas.Regions(tx); err != nil {
		return n, err
	}
	if n.directions, err = h.Atlas.Directions(tx); err != nil {
		return n, err
	}
	if q.Org != 0 {
		if n.org, err = h.Orgs.Get(tx, q.Org); missing(err) {
			err = nil
		}
	}
	if err == nil && q.Project != 0 {
		if n.project, err = h.Orgs.Project(tx, q.Project); missing(err) {
			err = nil
		}
	}
	return n, err
}

func missing(err error) bool {
	f, ok := fault.As(err)
	return ok && f.Kind == fault.NotFound
}

// applied lists the filters in force, in the order of the form.
func (q query) applied(l i18n.Lang, n names) []applied {
	var list []applied
	add := func(on bool, text string, drop func(*query)) {
		if !on {
			return
		}
		without := q
		without.After = opportunity.Cursor{}
		drop(&without)
		list = append(list, applied{text, without})
	}
	add(q.Query != "", "«"+q.Query+"»", func(q *query) { q.Query = "" })
	for i, code := range q.Directions {
		add(true, n.direction(code).Name.Text(l), func(q *query) { q.Directions = slices.Delete(slices.Clone(q.Directions), i, i+1) })
	}
	add(q.Region != "", n.region(l, q.Region), func(q *query) { q.Region = "" })
	add(q.Org != 0, textOfOrg.In(l, "name", n.org.Name), func(q *query) { q.Org = 0 })
	add(q.Project != 0, textOfProg.In(l, "name", n.project.Name), func(q *query) { q.Project = 0 })
	add(q.From != "" || q.Until != "", dates(l, q.From, q.Until), func(q *query) { q.From, q.Until = "", "" })
	add(q.Online == opportunity.OnPlace, textOnPlace.In(l), func(q *query) { q.Online = "" })
	add(q.Online == opportunity.Online, textOnline.In(l), func(q *query) { q.Online = "" })
	add(q.Free, textFree.In(l), func(q *query) { q.Free = false })
	add(q.MaxAge != 0, textAgeChip.In(l, "age", q.MaxAge), func(q *query) { q.MaxAge = 0 })
	add(q.Lang != "", textLangChip.In(l, "lang", q.Lang.In(l)), func(q *query) { q.Lang = "" })
	return list
}

// dates says a stretch of days of which either end may be open.
func dates(l i18n.Lang, from, until when.Day) string {
	switch {
	case from == "":
		return textTill.In(l, "day", i18n.LongDate(l, until.Time()))
	case until == "":
		return textSince.In(l, "day", i18n.LongDate(l, from.Time()))
	default:
		return i18n.DateRange(l, from.Time(), until.Time())
	}
}

// relaxed is an empty list's way out: a filter and what there is without it.
type relaxed struct {
	applied
	Count int
}

// relax counts, for each filter in force, what its absence would find, the
// most fruitful first.
func (h *pages) relax(tx *db.Tx, list []applied) ([]relaxed, error) {
	var found []relaxed
	for _, a := range list {
		c, err := h.Opportunities.Count(tx, a.Without.Filter, "", 0)
		if err != nil {
			return nil, err
		}
		if c.Total > 0 {
			found = append(found, relaxed{a, c.Total})
		}
	}
	slices.SortStableFunc(found, func(a, b relaxed) int { return b.Count - a.Count })
	return found, nil
}
