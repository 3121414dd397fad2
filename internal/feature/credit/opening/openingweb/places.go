package openingweb

import (
	"bytes"
	"slices"

	"asar/internal/feature/credit/opening"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// share is the public numbers of one institution's places for one voucher.
type share struct {
	quota.Share
	Institution i18n.Words
	Held        int // before the first hour
	Active      int
	Waiting     int
}

// add puts the numbers of two shares together.
func (s share) add(o share) share {
	s.Places, s.Held, s.Active, s.Used = s.Places+o.Places, s.Held+o.Held, s.Active+o.Active, s.Used+o.Used
	s.GivenUp, s.Waiting, s.Reserved = s.GivenUp+o.GivenUp, s.Waiting+o.Waiting, s.Reserved+o.Reserved
	return s
}

type placesView struct {
	Page      ui.Page
	Programme programme.Programme
	Rounds    []ui.Link
	Round     quota.Round
	All       share // the sum
	Rows      [][]ui.Cell
	Table     string // address of the same as a file
	First     string
	Next      string
}

// mostShares is how many lines of institutions a page shows.
const mostShares = 40

func (h *pages) places(r *web.Request, tx *db.Tx) (web.Response, error) {
	v := placesView{Page: r.Page(textPlaces.In(r.Lang))}
	rounds, shares, err := h.ofProgramme(r, tx, &v.Programme)
	if err != nil {
		return web.Response{}, err
	}
	base := "/programmes/" + v.Programme.Code + "/places"
	if len(rounds) > 0 {
		v.Round = rounds[chosen(r, rounds)]
		v.Table = r.Link(base+".csv", "round", v.Round.ID.String())
	}
	for _, one := range rounds {
		v.Rounds = append(v.Rounds, ui.Link{Text: one.Name.Text(r.Lang), Href: r.Link(base, "round", one.ID.String()), Current: one.ID == v.Round.ID})
	}
	for _, s := range shares {
		v.All = v.All.add(s)
	}
	from := 0
	if after := r.Value("after"); after != "" {
		from = slices.IndexFunc(shares, func(s share) bool { return s.mark() == after }) + 1
		v.First = r.Link(base, "round", v.Round.ID.String())
	}
	page := shares[from:]
	if len(page) > mostShares {
		page = page[:mostShares]
		v.Next = r.Link(base, "round", v.Round.ID.String(), "after", page[mostShares-1].mark())
	}
	for _, s := range page {
		v.Rows = append(v.Rows, s.cells(r.Lang))
	}
	return web.HTML(placesPage(v)), nil
}

// mark names a line of the table in an address.
func (s share) mark() string { return s.Org.String() + "-" + s.Voucher }

func (s share) cells(l i18n.Lang) []ui.Cell {
	row := []ui.Cell{{Text: s.Institution.Text(l), Small: s.Voucher}}
	for _, n := range s.numbers() {
		row = append(row, ui.Cell{Text: i18n.Number(l, n)})
	}
	return row
}

// numbers are what the table says, in its order.
func (s share) numbers() []int {
	return []int{s.Places, s.Held, s.Active, s.Used, s.Free(), s.GivenUp, s.Waiting}
}

func placesColumns(l i18n.Lang) []ui.Column {
	list := []ui.Column{{Title: textInstitution.In(l), Plain: true}}
	for _, name := range []i18n.M{textTotal, textHeld, textActive, textPaid, textFree, textReturned, textWaiting} {
		list = append(list, ui.Column{Title: name.In(l), Right: true})
	}
	return list
}

// placesTable answers with the same as a file.
func (h *pages) placesTable(r *web.Request, tx *db.Tx) (web.Response, error) {
	var p programme.Programme
	_, shares, err := h.ofProgramme(r, tx, &p)
	if err != nil {
		return web.Response{}, err
	}
	names := []string{textInstitution.In(r.Lang), textVoucher.In(r.Lang)}
	for _, c := range placesColumns(r.Lang)[1:] {
		names = append(names, c.Title)
	}
	rows := func(yield func([]any, error) bool) {
		for _, s := range shares {
			row := []any{s.Institution.Text(r.Lang), s.Voucher}
			for _, n := range s.numbers() {
				row = append(row, n)
			}
			if !yield(row, nil) {
				return
			}
		}
	}
	var file bytes.Buffer
	err = sheet.WriteCSV(&file, sheet.CSV{BOM: true, Semicolon: r.Lang != i18n.En}, names, rows)
	return web.Data("text/csv; charset=utf-8", "asar-"+p.Code+"-"+string(r.Today())+".csv", file.Bytes()).Shared(), err
}

// ofProgramme returns the rounds of the programme that the path names, and the
// shares of the round that the address chooses, or else of the latest.
func (h *pages) ofProgramme(r *web.Request, tx *db.Tx, p *programme.Programme) (rounds []quota.Round, list []share, err error) {
	if *p, err = h.Programmes.Get(tx, r.Path("programme")); err != nil {
		return nil, nil, err
	}
	if rounds, err = h.Places.Rounds(tx, p.Code); err != nil || len(rounds) == 0 {
		return rounds, nil, err
	}
	i := chosen(r, rounds)
	if i < 0 {
		return nil, nil, fault.Missing("round")
	}
	list, err = h.shares(tx, rounds[i])
	return rounds, list, err
}

// chosen is which of the rounds the address chooses; below zero for one that there is not.
func chosen(r *web.Request, rounds []quota.Round) int {
	if r.Value("round") == "" {
		return 0
	}
	return slices.IndexFunc(rounds, func(one quota.Round) bool { return one.ID == r.IDValue("round") })
}

// shares are the public numbers of a round, by institution.
func (h *pages) shares(tx *db.Tx, round quota.Round) ([]share, error) {
	all, err := h.Places.Shares(tx, round.ID)
	if err != nil {
		return nil, err
	}
	stages, err := h.tallies(tx, round.ID)
	if err != nil {
		return nil, err
	}
	numbers := opening.Numbers{}
	o, found, err := h.Openings.OfRound(tx, round.ID)
	if err == nil && found {
		numbers, err = h.Openings.Numbers(tx, o)
	}
	if err != nil {
		return nil, err
	}
	outside, err := h.Openings.Outside(tx, round)
	if err != nil {
		return nil, err
	}
	names, err := h.institutions(tx, all)
	list := make([]share, len(all))
	for i, s := range all {
		list[i] = share{s, names[s.Org].Name, stages[s.Key]["reserved"], stages[s.Key]["active"], numbers.Waiting(s.Key) + outside[s.Key]}
	}
	return list, err
}
