package frontofficeweb

import (
	"asar/internal/core/org"
	"asar/internal/feature/frontoffice"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/ui/chart"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// queueView is what the queue of a place shows.
type queueView struct {
	Page    ui.Page
	Place   place
	Places  []ui.Link
	Rows    []row
	Ages    []chart.Bar
	Late    int   // of Rows: past the promised day
	Lapsing []row // verified, with the end of the term in sight
}

// row is one organisation of the queue.
type row struct {
	Org    org.Org
	Href   string
	Where  string
	Waited string
	Status standing
}

// standing is the status triple: a word with an icon, and whose turn it is and
// by when.
type standing struct {
	Kind       ui.Kind
	Word, Turn string
}

func (h *pages) queue(r *web.Request, tx *db.Tx) (web.Response, error) {
	p, err := h.here(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	waiting, err := h.Orgs.VettingQueue(tx, p.Code)
	if err != nil {
		return web.Response{}, err
	}
	lapsing, err := h.Orgs.Lapsing(tx, p.Code, r.Today().AddDays(org.RenewalDays))
	if err != nil {
		return web.Response{}, err
	}
	names, places, err := h.names(r, tx, p)
	if err != nil {
		return web.Response{}, err
	}
	v := queueView{
		Page: r.Page(textQueueTitle.In(r.Lang, "place", p.Name)), Place: p, Places: places,
		Ages: ages(r.Lang, waiting, r.Now()),
	}
	v.Page.NoIndex = true
	for _, o := range waiting {
		v.Rows = append(v.Rows, row{
			Org: o, Href: r.Link(p.organisation(o)), Where: where(r.Lang, o, names),
			Waited: textWaitedDays.In(r.Lang, "n", frontoffice.DaysWaiting(o.AskedAt, r.Now())),
			Status: turn(r.Lang, o, r.Today()),
		})
		if o.AnswerBy() < r.Today() {
			v.Late++
		}
	}
	for _, o := range lapsing {
		v.Lapsing = append(v.Lapsing, row{
			Org: o, Href: r.Link(p.organisation(o)), Where: where(r.Lang, o, names), Status: turn(r.Lang, o, r.Today()),
		})
	}
	return web.HTML(queuePage(v)), nil
}

// names returns the names of the regions by code, and the links to the queues
// of the other places that the officer answers for.
func (h *pages) names(r *web.Request, tx *db.Tx, p place) (map[string]string, []ui.Link, error) {
	regions, err := h.Atlas.Regions(tx)
	if err != nil {
		return nil, nil, err
	}
	names := make(map[string]string, len(regions))
	for _, region := range regions {
		names[region.Code] = region.Name.Text(r.Lang)
	}
	options, err := h.places(r, tx, p)
	var links []ui.Link
	for _, o := range options {
		links = append(links, ui.Link{Href: r.Link(queuePath(o.Value)), Text: o.Text, Current: o.Value == p.Path})
	}
	return names, links, err
}

// ages are the bars of how long the queue has waited: within the promise, and past it.
func ages(l i18n.Lang, queue []org.Org, now when.Instant) []chart.Bar {
	classes := []string{"ok", "ok", "wt", "no"}
	var bars []chart.Bar
	for i, n := range frontoffice.Spread(queue, now) {
		band := frontoffice.Bands[i]
		name := textBand.In(l, "from", band.From, "to", band.To)
		if band.To == 0 {
			name = textBandOver.In(l, "n", band.From-1)
		}
		bars = append(bars, chart.Bar{Name: name, Said: i18n.Number(l, n), Value: n, Class: classes[i]})
	}
	return bars
}

// turn is the triple of an organisation for its front office.
func turn(l i18n.Lang, o org.Org, today when.Day) standing {
	s := standing{Word: o.Standing(today).Label().In(l), Kind: kindOf(o.Standing(today))}
	switch {
	case o.Waits() && o.AnswerBy() < today:
		s.Kind, s.Word = ui.Denied, textLate.In(l)
		s.Turn = textOurTurnWas.In(l, "day", i18n.LongDate(l, o.AnswerBy().Time()))
	case o.Waits():
		s.Kind = ui.Wait
		s.Turn = textOurTurn.In(l, "day", i18n.LongDate(l, o.AnswerBy().Time()))
	case o.Standing(today) == org.Verified:
		s.Turn = textTermEnds.In(l, "day", i18n.LongDate(l, o.VettedUntil.Time()))
	case o.Standing(today) == org.Expired:
		s.Turn = textTermEnded.In(l, "day", i18n.LongDate(l, o.VettedUntil.Time()))
	default:
		s.Turn = textTheirTurn.In(l)
	}
	return s
}

func kindOf(s org.State) ui.Kind {
	switch s {
	case org.Verified:
		return ui.OK
	case org.Requested, org.Expired:
		return ui.Wait
	case org.Refused, org.Suspended:
		return ui.Denied
	default:
		return ui.Neutral
	}
}

// where says place and region.
func where(l i18n.Lang, o org.Org, regions map[string]string) string {
	region := regions[o.Region]
	if o.Abroad() {
		region = textAbroad.In(l)
	}
	if o.Place == "" {
		return region
	}
	return o.Place + ", " + region
}

// rows are the lines of a table of organisations.
func (v queueView) rows(list []row) [][]ui.Cell {
	cells := make([][]ui.Cell, 0, len(list))
	for _, each := range list {
		cells = append(cells, []ui.Cell{
			{Text: each.Org.Name.Text(v.Page.Lang), Href: each.Href, Small: each.Org.Kind.Label().In(v.Page.Lang)},
			{Text: each.Where},
			{Body: triple(each.Status), Text: each.Status.Word},
			{Text: each.Waited},
		})
	}
	return cells
}

// table is the queue, or the list of terms that end.
func (v queueView) table(caption string, list []row, waited bool) ui.Table {
	t := ui.Table{
		Caption: caption,
		Columns: []ui.Column{
			{Title: textOrganisation.In(v.Page.Lang)}, {Title: textWhere.In(v.Page.Lang)}, {Title: textStanding.In(v.Page.Lang)},
			{Title: textWaited.In(v.Page.Lang), Right: true},
		},
		Rows: v.rows(list),
	}
	if !waited {
		t.Columns = t.Columns[:3]
		for i := range t.Rows {
			t.Rows[i] = t.Rows[i][:3]
		}
	}
	return t
}
