package operatorweb

import (
	"cmp"
	"slices"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/ui/chart"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// owners are whose turns the table of ages can be narrowed to.
var owners = []cases.Owner{cases.Institution, cases.Payer, cases.Student, cases.Host, cases.Operator}

type overviewView struct {
	Page     ui.Page
	Desk     []ui.Link
	Open     int // cases
	Owed     int64
	Late     int // cases that have stood for over a month
	Ages     []chart.Bar
	Turns    []chart.Bar
	Openings [][]ui.Cell
}

func (h *pages) overview(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := overviewView{Page: inner(r, textOverview.In(r.Lang)), Desk: h.Desk(r)}
	list, err := h.open(tx)
	if err != nil {
		return web.Response{}, err
	}
	var ages [4]int
	turns := map[cases.Owner]int{}
	for _, a := range list {
		for i, n := range a.Ages {
			ages[i] += n
		}
		turns[a.Owner] += a.All()
		v.Open, v.Owed = v.Open+a.All(), v.Owed+a.Tenge
	}
	v.Late = ages[3]
	for i, n := range ages {
		v.Ages = append(v.Ages, chart.Bar{Name: band(r.Lang, i), Said: i18n.Number(r.Lang, n), Value: n, Class: shades[i]})
	}
	for _, o := range owners {
		v.Turns = append(v.Turns, chart.Bar{
			Name: o.Name().In(r.Lang), Href: r.Link("/operator/ageing", "owner", string(o)), Said: i18n.Number(r.Lang, turns[o]), Value: turns[o],
		})
	}
	v.Openings, err = h.latest(r, tx)
	return web.HTML(overviewPage(v)), err
}

// open is all that waits for somebody: vouchers, and what else is told of.
func (h *pages) open(tx *db.Tx) ([]cases.Ageing, error) {
	list, err := h.Cases.Ageing(tx)
	if err != nil || h.Beside == nil {
		return list, err
	}
	more, err := h.Beside(tx)
	return append(list, more...), err
}

// mostLatest is how many openings the overview shows.
const mostLatest = 5

// latest are the openings that close last.
func (h *pages) latest(r *web.Request, tx *db.Tx) (rows [][]ui.Cell, err error) {
	list, err := h.Openings.List(tx, opening.Opening{}, mostLatest)
	if err != nil {
		return nil, err
	}
	names := map[id.ID]quota.Round{}
	for _, o := range list {
		if names[o.Round], err = h.Places.Get(tx, o.Round); err != nil {
			return nil, err
		}
	}
	for _, o := range list {
		rows = append(rows, []ui.Cell{
			{Text: names[o.Round].Name.Text(r.Lang), Href: r.Link(roundPath(o.Round))}, {Text: o.At(tx.Now).Name().In(r.Lang)},
			{Text: i18n.DateTime(r.Lang, o.OpensAt.Time())}, {Text: i18n.Number(r.Lang, int(o.Entries))},
		})
	}
	return rows, nil
}

// shades are the classes of the bands of age, from calm to late.
var shades = [4]string{"ok", "", "wt", "no"}

// band says a band of age.
func band(l i18n.Lang, i int) string {
	b := cases.Bands[i]
	if b.To == 0 {
		return textDaysFrom.In(l, "n", b.From-1)
	}
	return textDaysTo.In(l, "from", b.From, "to", b.To)
}

// waits is a line of the table of ages.
type waits struct {
	cases.Ageing
	Institution i18n.Words
	Days        int // that the oldest has stood
}

func (w waits) mark() string { return w.Org.String() + "-" + string(w.State) + string(w.Step) }

type ageingView struct {
	Page        ui.Page
	Desk        []ui.Link
	Owners      []ui.Link
	Cases       int
	Tenge       int64
	Rows        []waits
	First, Next string
}

// mostWaits is how many lines a page has.
const mostWaits = 40

func (h *pages) ageing(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := ageingView{Page: inner(r, textAgeing.In(r.Lang)), Desk: h.Desk(r)}
	whose := cases.Owner(r.Value("owner"))
	v.Owners = ownerLinks(r, whose)
	list, err := h.open(tx)
	if err != nil {
		return web.Response{}, err
	}
	list = slices.DeleteFunc(list, func(a cases.Ageing) bool { return whose != cases.Nobody && a.Owner != whose })
	rows, err := h.waits(tx, list)
	if err != nil {
		return web.Response{}, err
	}
	for _, w := range rows {
		v.Cases, v.Tenge = v.Cases+w.All(), v.Tenge+w.Tenge
	}
	if after := r.Value("after"); after != "" {
		rows = rows[slices.IndexFunc(rows, func(w waits) bool { return w.mark() == after })+1:]
		v.First = r.Link("/operator/ageing", "owner", string(whose))
	}
	if v.Rows = rows; len(rows) > mostWaits {
		v.Rows = rows[:mostWaits]
		v.Next = r.Link("/operator/ageing", "owner", string(whose), "after", v.Rows[mostWaits-1].mark())
	}
	return web.HTML(ageingPage(v)), nil
}

// waits names the institutions, and puts first where money has waited longest.
func (h *pages) waits(tx *db.Tx, list []cases.Ageing) ([]waits, error) {
	var all []id.ID
	for _, a := range list {
		if !slices.Contains(all, a.Org) {
			all = append(all, a.Org)
		}
	}
	known, err := h.Orgs.Many(tx, all)
	rows := make([]waits, len(list))
	for i, a := range list {
		rows[i] = waits{a, known[a.Org].Name, daysSince(a.Oldest, tx.Today())}
	}
	slices.SortStableFunc(rows, func(a, b waits) int {
		return cmp.Or(cmp.Compare(min(b.Tenge, 1), min(a.Tenge, 1)), cmp.Compare(a.Oldest, b.Oldest))
	})
	return rows, err
}

// daysSince returns the whole days from an instant's day to a day.
func daysSince(at when.Instant, today when.Day) int {
	return int(today.Start().Sub(at.Day().Start()).Hours() / 24)
}

func ownerLinks(r *web.Request, whose cases.Owner) []ui.Link {
	links := []ui.Link{{Text: textEverybody.In(r.Lang), Href: r.Link("/operator/ageing"), Current: whose == cases.Nobody}}
	for _, o := range owners {
		links = append(links, ui.Link{Text: o.Name().In(r.Lang), Href: r.Link("/operator/ageing", "owner", string(o)), Current: o == whose})
	}
	return links
}
