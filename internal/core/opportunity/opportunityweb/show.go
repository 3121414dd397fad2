package opportunityweb

import (
	"strings"

	"github.com/a-h/templ"

	"asar/internal/core/atlas"
	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// showView is what the page of one opportunity shows.
type showView struct {
	Page       ui.Page
	O          opportunity.Opportunity
	Host       org.Org
	Directions []atlas.Direction
	Region     string
	Project    string
	Shifts     []opportunity.Shift // to come, the cancelled ones among them
	Facts      []ui.Row
	Today      when.Day
	Signed     bool
	MayRun     bool
	SignUp     templ.Component
	Aside      templ.Component
	OfHost     templ.Component
}

// public returns the opportunity that the path names, if the reader may see
// it: a draft is its organisation's alone.
func (h *pages) public(r *web.Request, tx *db.Tx) (opportunity.Opportunity, error) {
	opp, err := r.PathID("id")
	if err != nil {
		return opportunity.Opportunity{}, err
	}
	o, err := h.Opportunities.Get(tx, opp)
	if err == nil && !o.Public() && !r.Actor.May(auth.RunOpportunity, auth.OfOrg(o.Org)) {
		err = fault.Missing("opportunity")
	}
	return o, err
}

func (h *pages) show(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.public(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	if r.Slug("id") != o.Slug() {
		address := r.Link(o.Path())
		if query := r.Query().Encode(); query != "" {
			address += "?" + query
		}
		return web.Moved(address), nil
	}
	v, err := h.load(r, tx, o)
	if err != nil {
		return web.Response{}, err
	}
	return web.HTML(showPage(v)), nil
}

func (h *pages) load(r *web.Request, tx *db.Tx, o opportunity.Opportunity) (v showView, err error) {
	v = showView{O: o, Today: r.Today(), Signed: r.Actor.Signed(), MayRun: r.Actor.May(auth.RunOpportunity, auth.OfOrg(o.Org))}
	if err = h.host(tx, &v); err != nil {
		return v, err
	}
	n, err := h.names(tx, query{Filter: opportunity.Filter{Region: o.Region, Project: o.Project}})
	if err != nil {
		return v, err
	}
	for _, code := range o.Directions {
		v.Directions = append(v.Directions, n.direction(code))
	}
	v.Region, v.Project = n.region(r.Lang, o.Region), n.project.Name.Text(r.Lang)
	all, err := h.Opportunities.Shifts(tx, o.ID)
	if err != nil {
		return v, err
	}
	for _, s := range all {
		if s.Ends.After(r.Now()) {
			v.Shifts = append(v.Shifts, s)
		}
	}
	v.Facts = facts(r.Lang, v, all)
	v.Page = r.Page(o.Title.Text(r.Lang))
	v.Page.Description = summary(o.What.Text(r.Lang))
	v.Page.NoIndex = !o.Seeks()
	return v, h.fill(r, tx, &v)
}

// host reads who stands behind it. Minors are named on no public page, whatever
// their organisation has typed in.
func (h *pages) host(tx *db.Tx, v *showView) error {
	host, err := h.Orgs.Get(tx, v.O.Org)
	if err != nil {
		return err
	}
	young, err := h.Orgs.Minors(tx, host.ID)
	v.Host = young.Public(host)
	if young.Named(v.O.LeaderName) {
		v.O.LeaderName, v.O.LeaderPhone = "", ""
	}
	return err
}

// fill asks the slots for what they show.
func (h *pages) fill(r *web.Request, tx *db.Tx, v *showView) (err error) {
	if v.O.Status == opportunity.StatusPublished && h.Slots.Shifts != nil {
		if v.SignUp, err = h.Slots.Shifts(r, tx, v.O, v.Shifts, v.Page); err != nil {
			return err
		}
	}
	if v.O.Status == opportunity.StatusPublished && h.Slots.Aside != nil {
		if v.Aside, err = h.Slots.Aside(r, tx, v.O, v.Shifts, v.Page); err != nil {
			return err
		}
	}
	if h.Slots.Organiser != nil {
		v.OfHost, err = h.Slots.Organiser(r, tx, v.Host)
	}
	return err
}

// facts lists what decides whether to come, in a few words each.
func facts(l i18n.Lang, v showView, shifts []opportunity.Shift) []ui.Row {
	o := v.O
	var list []ui.Row
	add := func(name i18n.M, text string) {
		if text != "" {
			list = append(list, ui.Row{Name: name.In(l), Text: text})
		}
	}
	off := o.Status == opportunity.StatusCancelled
	add(textDates, span(l, shifts, off))
	where := textOnline.In(l)
	if !o.Online {
		where = joinWords(o.Place, v.Region)
	}
	add(textWhere, where)
	add(textHours, length(l, shifts))
	add(textAge, opportunity.AgeText(o.MinAge).Text(l))
	var langs []string
	for _, lang := range o.Languages {
		langs = append(langs, lang.In(l))
	}
	if langs == nil {
		langs = []string{textAllLangs.In(l)}
	}
	add(textLangs, strings.Join(langs, " · "))
	if o.RisksStated {
		add(textRisks, opportunity.RisksText(o.Risks).Text(l))
	}
	if len(v.Directions) > 1 {
		var dirs []string
		for _, d := range v.Directions {
			dirs = append(dirs, d.Name.Text(l))
		}
		add(textDirs, strings.Join(dirs, ", "))
	}
	add(textProject, v.Project)
	if !off {
		add(textWithdraw, textCutoff.In(l, "hours", o.CutoffHours))
	}
	return list
}

// span says the days from the first to the last shift that takes place, or of
// something called off, would have.
func span(l i18n.Lang, shifts []opportunity.Shift, off bool) string {
	var first, last when.Instant
	for _, s := range shifts {
		if s.Cancelled && !off {
			continue
		}
		if first == 0 {
			first = s.Starts
		}
		last = s.Starts
	}
	if first == 0 {
		return ""
	}
	return i18n.DateRange(l, first.Time(), last.Time())
}

// length says how long a shift is, or the shortest and the longest.
func length(l i18n.Lang, shifts []opportunity.Shift) string {
	least, most := 0, 0
	for _, s := range shifts {
		if s.Cancelled {
			continue
		}
		if least == 0 || s.Minutes() < least {
			least = s.Minutes()
		}
		most = max(most, s.Minutes())
	}
	switch {
	case most == 0:
		return ""
	case least == most:
		return textPerShift.In(l, "hours", i18n.Hours(l, most))
	default:
		return textFromTo.In(l, "from", i18n.Hours(l, least), "to", i18n.Hours(l, most))
	}
}

// head is the top of the page.
func (v showView) head() ui.DetailHead {
	l := v.Page.Lang
	title, in := v.O.Title.Said(l)
	h := ui.DetailHead{
		Crumbs: []ui.Link{{Href: v.Page.Href("/opportunities"), Text: textHere.In(l)}}, Title: title, Lang: in,
		Org: v.Host.Name.Text(l), OrgHref: v.Page.Href(v.Host.Path()), OrgNote: vetting(v),
	}
	switch {
	case v.O.Online:
		h.Crumbs = append(h.Crumbs, ui.Link{Href: v.Page.Href("/opportunities", "f", opportunity.Online), Text: textOnline.In(l)})
	case v.Region != "":
		h.Crumbs = append(h.Crumbs, ui.Link{Href: v.Page.Href("/opportunities", "region", v.O.Region), Text: v.Region})
	}
	if len(v.Directions) > 0 {
		h.Dir, h.DirName = v.Directions[0].Code, v.Directions[0].Name.Text(l)
	}
	return h
}

// spot is where people meet.
func (v showView) spot() ui.Spot {
	s := ui.Spot{Address: joinWords(v.O.Place, v.Region), How: v.O.Meeting.Text(v.Page.Lang)}
	if v.O.Located() {
		s.Lat, s.Lon = Degrees(v.O.Lat), Degrees(v.O.Lon)
	}
	return s
}

// joinWords joins what there is with a comma.
func joinWords(words ...string) string {
	var said []string
	for _, w := range words {
		if w != "" {
			said = append(said, w)
		}
	}
	return strings.Join(said, ", ")
}

// summary is the beginning of a text for search engines, cut between words.
func summary(text string) string {
	const most = 160
	runes := []rune(strings.ReplaceAll(text, "\n", " "))
	if len(runes) <= most {
		return string(runes)
	}
	cut := string(runes[:most])
	if i := strings.LastIndexByte(cut, ' '); i > 0 {
		cut = cut[:i]
	}
	return cut + "…"
}

// byDay groups shifts, which follow in time, by the day on which they start.
func byDay(shifts []opportunity.Shift) []DayShifts {
	var days []DayShifts
	for _, s := range shifts {
		if len(days) == 0 || days[len(days)-1].Day != s.Day {
			days = append(days, DayShifts{Day: s.Day})
		}
		last := &days[len(days)-1]
		last.Shifts = append(last.Shifts, s)
	}
	return days
}
