package openingweb

import (
	"strconv"
	"time"

	"asar/internal/core/org"
	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

// mostListed is how many openings a page lists.
const mostListed = 30

// card is an opening as a list shows it.
type card struct {
	opening.Opening
	Phase     opening.Phase
	Programme i18n.Words
	Round     i18n.Words
	Left      string // until it opens or closes; empty when it is over
}

type listView struct {
	Page        ui.Page
	Cards       []card
	First, Next string
}

func (h *pages) list(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := listView{Page: r.Page(textOpenings.In(r.Lang))}
	v.Page.Description = textListLead.In(r.Lang)
	var after opening.Opening
	if from := r.IDValue("after"); from != 0 {
		var err error
		if after, err = h.Openings.Get(tx, from); err != nil {
			return web.Response{}, err
		}
		v.First = r.Link("/openings")
	}
	all, err := h.Openings.List(tx, after, mostListed+1)
	if err != nil {
		return web.Response{}, err
	}
	if len(all) > mostListed {
		all = all[:mostListed]
		v.Next = r.Link("/openings", "after", all[mostListed-1].ID.String())
	}
	v.Cards, err = h.cards(r.Lang, tx, all)
	return web.HTML(listPage(v)), err
}

// cards names the programmes and rounds of openings.
func (h *pages) cards(l i18n.Lang, tx *db.Tx, all []opening.Opening) ([]card, error) {
	programmes, err := h.Programmes.List(tx)
	if err != nil {
		return nil, err
	}
	names, rounds := map[string]i18n.Words{}, map[id.ID]i18n.Words{}
	for _, p := range programmes {
		names[p.Code] = p.Name
	}
	read := map[string]bool{}
	list := make([]card, len(all))
	for i, o := range all {
		if !read[o.Programme] {
			read[o.Programme] = true
			of, err := h.Places.Rounds(tx, o.Programme)
			if err != nil {
				return nil, err
			}
			for _, r := range of {
				rounds[r.ID] = r.Name
			}
		}
		list[i] = card{Opening: o, Phase: o.At(tx.Now), Programme: names[o.Programme], Round: rounds[o.Round], Left: left(l, o, tx.Now)}
	}
	return list, nil
}

// left says how long it is until the next thing that happens to an opening.
func left(l i18n.Lang, o opening.Opening, now when.Instant) string {
	switch o.At(now) {
	case opening.Announced:
		return textOpensIn.In(l, "time", span(l, o.OpensAt.Sub(now)))
	case opening.Open:
		return textClosesIn.In(l, "time", span(l, o.ClosesAt.Sub(now)))
	default:
		return ""
	}
}

// span says a length of time by its two greatest units.
func span(l i18n.Lang, d time.Duration) string {
	minutes := int((d + time.Minute - 1) / time.Minute)
	hours, days := minutes/60, minutes/(60*24)
	switch {
	case days > 0:
		return textDays.In(l, "days", days, "hours", hours%24)
	case hours > 0:
		return textHours.In(l, "hours", hours, "minutes", minutes%60)
	default:
		return textMinutes.In(l, "minutes", minutes)
	}
}

// oneView is the page of an opening.
type oneView struct {
	Page      ui.Page
	O         card
	Programme programme.Programme
	Facts     []ui.Row
	Lines     [][]ui.Cell
	Next      string            // the page of further institutions
	Mine      *opening.Standing // of the reader, if they have entered
}

// mostLines is how many institutions a page shows.
const mostLines = 60

func (h *pages) one(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.opening(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	cards, err := h.cards(r.Lang, tx, []opening.Opening{o})
	if err != nil {
		return web.Response{}, err
	}
	v := oneView{O: cards[0], Page: r.Page(cards[0].Round.Text(r.Lang))}
	v.Page.Description = cards[0].Programme.Text(r.Lang) + ". " + o.Kind.Name().In(r.Lang)
	if v.Programme, err = h.Programmes.Get(tx, o.Programme); err != nil {
		return web.Response{}, err
	}
	v.Facts = facts(r, v)
	lines, err := h.lines(r.Lang, tx, o)
	if err != nil {
		return web.Response{}, err
	}
	if v.Lines = lines; len(lines) > mostLines {
		v.Lines, v.Next = lines[:mostLines], r.Link("/programmes/"+o.Programme+"/places", "round", o.Round.String())
	}
	v.Mine, err = h.mine(r, tx, o)
	return web.HTML(onePage(v)), err
}

// mine is where the reader stands, if they have entered.
func (h *pages) mine(r *web.Request, tx *db.Tx, o opening.Opening) (*opening.Standing, error) {
	if !r.Actor.Signed() {
		return nil, nil
	}
	e, found, err := h.Openings.EntryOf(tx, o.ID, r.Actor.Person)
	if err != nil || !found {
		return nil, err
	}
	s, err := h.Openings.Standing(tx, o, e)
	return &s, err
}

func facts(r *web.Request, v oneView) []ui.Row {
	moment := func(at when.Instant) string { return i18n.DateTime(r.Lang, at.Time()) }
	rows := []ui.Row{
		{Name: textProgramme.In(r.Lang), Body: link(r.Link("/programmes/"+v.O.Opening.Programme), v.O.Programme.Text(r.Lang))},
		{Name: textOrderIs.In(r.Lang), Text: v.O.Kind.Name().In(r.Lang)},
		{Name: textAnnouncedAt.In(r.Lang), Text: moment(v.O.AnnouncedAt)},
		{Name: textOpensAt.In(r.Lang), Text: moment(v.O.OpensAt)},
		{Name: textClosesAt.In(r.Lang), Text: moment(v.O.ClosesAt)},
	}
	if v.O.Phase != opening.Announced {
		rows = append(rows, ui.Row{Name: textEntered.In(r.Lang), Text: i18n.Number(r.Lang, int(v.O.Entries))})
	}
	return rows
}

// lines are the places of each institution and how many wait for them.
func (h *pages) lines(l i18n.Lang, tx *db.Tx, o opening.Opening) (rows [][]ui.Cell, err error) {
	shares, err := h.Places.Shares(tx, o.Round)
	if err != nil {
		return nil, err
	}
	numbers, err := h.Openings.Numbers(tx, o)
	if err != nil {
		return nil, err
	}
	names, err := h.institutions(tx, shares)
	for _, s := range shares {
		rows = append(rows, []ui.Cell{
			{Text: names[s.Org].Name.Text(l), Small: s.Voucher}, {Text: i18n.Number(l, s.Places)},
			{Text: i18n.Number(l, numbers[s.Key][opening.Place])}, {Text: i18n.Number(l, numbers.Waiting(s.Key))},
		})
	}
	return rows, err
}

func (h *pages) institutions(tx *db.Tx, shares []quota.Share) (map[id.ID]org.Org, error) {
	seen, all := map[id.ID]bool{}, []id.ID(nil)
	for _, s := range shares {
		if !seen[s.Org] {
			seen[s.Org] = true
			all = append(all, s.Org)
		}
	}
	return h.Orgs.Many(tx, all)
}

// file answers with the published file.
func (h *pages) file(r *web.Request, tx *db.Tx) (web.Response, error) {
	o, err := h.opening(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	body, err := h.Openings.File(tx, o)
	return web.Data("application/jsonl; charset=utf-8", "asar-opening-"+o.ID.String()+".jsonl", body).Shared(), err
}

// checkView is the page on which a receipt is checked.
type checkView struct {
	Page    ui.Page
	O       opening.Opening
	Typed   string
	Checked bool
	Entry   opening.Entry
	Genuine bool
}

func (h *pages) asks(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.checkView(r, tx)
	return web.HTML(checkPage(v)), err
}

func (h *pages) answers(r *web.Request, tx *db.Tx) (web.Response, error) {
	v, err := h.checkView(r, tx)
	if err != nil {
		return web.Response{}, err
	}
	v.Typed, v.Checked = r.Text("receipt"), true
	v.Entry, v.Genuine, err = h.Openings.EntryFor(tx, v.O, v.Typed)
	return web.HTML(checkPage(v)), err
}

func (h *pages) checkView(r *web.Request, tx *db.Tx) (v checkView, err error) {
	v.Page = r.Page(textCheckReceipt.In(r.Lang))
	v.Page.HasForm = true
	v.O, err = h.opening(r, tx)
	return v, err
}

func number(l i18n.Lang, n int64) string { return i18n.Number(l, int(n)) }

func itoa(n int64) string { return strconv.FormatInt(n, 10) }
