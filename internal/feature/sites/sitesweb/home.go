package sitesweb

import (
	"strconv"
	"time"

	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

const (
	// shown is how many cards stand in a row of opportunities.
	shown = 3
	// records is how many of the ledger's latest entries the home page shows.
	records = 4
)

// homeView is what the home page shows.
type homeView struct {
	Page      ui.Page
	Now       when.Instant
	Places    places
	Country   *country
	Counts    opportunity.Counts // of everything that can be joined
	Region    string             // the reader's own; empty if it is not known or has nothing to join
	Deeds     deeds
	DeedTitle i18n.M
	Ledger    []hours.Entry
}

func (h *pages) home(r *web.Request, tx *db.Tx) (_ web.Response, err error) {
	v := homeView{Now: r.Now()}
	if v.Places, err = h.places(tx); err != nil {
		return web.Response{}, err
	}
	if v.Ledger, err = h.Hours.Latest(tx, records); err != nil {
		return web.Response{}, err
	}
	var head int64
	if len(v.Ledger) > 0 {
		head = v.Ledger[0].Number
	}
	if v.Country, err = h.country(tx, head); err != nil {
		return web.Response{}, err
	}
	if err := h.near(r, tx, &v); err != nil {
		return web.Response{}, err
	}
	v.Page = r.Page(textHomeTitle.In(r.Lang))
	v.Page.Description = textHomeAbout.In(r.Lang)
	v.Page.HasForm = true // a bar of tabs would lie over the search
	return web.HTML(homePage(v)), nil
}

// near reads what can be joined: the soonest in the reader's region, and if
// that is unknown or has nothing, the soonest anywhere.
func (h *pages) near(r *web.Request, tx *db.Tx, v *homeView) (err error) {
	if v.Region, err = h.regionOf(tx, r); err != nil {
		return err
	}
	if v.Region == "" {
		var page opportunity.Page
		if page, v.Counts, err = h.Opportunities.Browse(tx, opportunity.Filter{Limit: shown}, "", 0); err == nil {
			v.Deeds, err = h.dealt(r, tx, v.Places, page)
		}
	} else if v.Counts, err = h.Opportunities.Count(tx, opportunity.Filter{}, "", 0); err == nil {
		if v.Counts.Regions[v.Region] == 0 {
			v.Region = ""
		}
		v.Deeds, err = h.soonest(r, tx, v.Places, opportunity.Filter{Region: v.Region}, shown, "region", v.Region)
	}
	if err != nil {
		return err
	}
	v.DeedTitle = deedTitle(v.Region != "", thisWeek(v.Deeds.items, r.Today()))
	return nil
}

// regionOf returns the region that the reader named as theirs.
func (h *pages) regionOf(tx *db.Tx, r *web.Request) (string, error) {
	if !r.Actor.Signed() {
		return "", nil
	}
	var p person.Person
	p, err := h.People.Get(tx, r.Actor.Person)
	return p.Region, err
}

// thisWeek tells whether all cards are about the week that ends on Sunday.
func thisWeek(items []opportunity.Item, today when.Day) bool {
	sunday := today.AddDays((7 - int(today.Weekday())) % 7)
	for _, it := range items {
		if it.Shift.Day > sunday {
			return false
		}
	}
	return true
}

func deedTitle(near, week bool) i18n.M {
	switch {
	case near && week:
		return textNearWeek
	case near:
		return textNear
	case week:
		return textWeek
	default:
		return textSoon
	}
}

// weekend returns the Saturday and Sunday to come, or what is left of them.
func weekend(today when.Day) (from, until when.Day) {
	switch today.Weekday() {
	case time.Saturday:
		return today, today.AddDays(1)
	case time.Sunday:
		return today, today
	default:
		saturday := today.AddDays(int(time.Saturday - today.Weekday()))
		return saturday, saturday.AddDays(1)
	}
}

// quick are the searches that people begin with, by filters that the list has.
func (v homeView) quick() []ui.Link {
	p, today := v.Page, v.Now.Day()
	saturday, sunday := weekend(today)
	list := func(text i18n.M, pairs ...string) ui.Link {
		return ui.Link{Text: text.In(p.Lang), Href: p.Href("/opportunities", pairs...)}
	}
	return []ui.Link{
		list(textToday, "from", string(today), "until", string(today)),
		list(textWeekend, "from", string(saturday), "until", string(sunday)),
		list(textOnline, "f", opportunity.Online),
		list(textWithPlaces, "free", "1"),
	}
}

// legend says in words what the sunburst shows.
func (v homeView) legend() string {
	if n := v.Country.year.total(); n > 0 {
		return textLegend.In(v.Page.Lang, "hours", total(v.Page.Lang, n))
	}
	return textLegendDark.In(v.Page.Lang)
}

func (v homeView) tiles() []ui.DirTile {
	p := v.Page
	tiles := make([]ui.DirTile, 0, len(v.Places.directions)+1)
	for _, d := range v.Places.directions {
		tiles = append(tiles, ui.DirTile{
			Code: d.Code, Name: d.Name.Text(p.Lang), Href: p.Href("/directions/" + d.Code),
			Note: textDeedsN.In(p.Lang, "n", v.Counts.Directions[d.Code]),
		})
	}
	return append(tiles, ui.DirTile{
		Name: textAllDeeds.In(p.Lang), Href: p.Href("/opportunities"), Note: textDeedsN.In(p.Lang, "n", v.Counts.Total),
	})
}

// allDeeds is the link beside the cards to everything they are taken from.
func (v homeView) allDeeds() string {
	if v.Region != "" {
		return textAllInRegion.In(v.Page.Lang, "n", v.Deeds.Total)
	}
	return textAllDeedsN.In(v.Page.Lang, "n", v.Deeds.Total)
}

func (v homeView) mapLead() string {
	now := v.Now.Time()
	before := when.Day(firstMonth(v.Now.Day(), 1) + "-01").Time()
	return textMapLead.In(v.Page.Lang, "before", i18n.Month(v.Page.Lang, before), "now", i18n.Month(v.Page.Lang, now))
}

func (v homeView) stats() []stat {
	l, k := v.Page.Lang, v.Country
	calendar := v.Now.Time().Year()
	punctual := "—"
	if k.decided > 0 {
		punctual = i18n.Percent(l, k.inTime*100/k.decided)
	}
	return []stat{
		{figure(l, k.year.since(calendar)), textHoursIn.In(l, "year", strconv.Itoa(calendar))},
		{i18n.Number(l, k.people), textVolunteers.In(l, "n", k.people)},
		{punctual, textPunctual.In(l, "hours", int(hours.DecideWithin.Hours()))},
		{i18n.Number(l, k.orgs), textVettedOrgs.In(l, "n", k.orgs)},
	}
}

func (v homeView) steps() []ui.StepText {
	l := v.Page.Lang
	return []ui.StepText{
		{Title: textStepFind.In(l), Text: textStepFindHow.In(l)},
		{Title: textStepCome.In(l), Text: textStepComeHow.In(l)},
		{Title: textStepVerify.In(l), Text: textStepVerifyHow.In(l, "hours", int(hours.DecideWithin.Hours()))},
		{Title: textStepKeep.In(l), Text: textStepKeepHow.In(l)},
	}
}

// chain are the ledger's latest entries. They name nobody.
func (v homeView) chain() []ui.Record {
	l := v.Page.Lang
	var chain []ui.Record
	for _, e := range v.Ledger {
		record := ui.Record{
			Number: textEntry.In(l, "n", int(e.Number)), Dir: e.Direction, DirName: v.Places.direction(l, e.Direction),
			Text: i18n.Hours(l, e.Minutes) + " · " + v.Places.short(l, e.Region),
		}
		if e.Reverses != nil {
			record.Text = textTakesBack.In(l, "hours", i18n.Hours(l, -e.Minutes), "entry", textEntry.In(l, "n", int(*e.Reverses)))
		}
		chain = append(chain, record)
	}
	return chain
}
