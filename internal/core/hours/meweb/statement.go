package meweb

import (
	"bytes"

	"asar/internal/core/hours"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/sheet"
	"asar/internal/kit/web"
)

// statement answers with every record as a CSV file in the reader's language,
// in the form that a spreadsheet expects there. Minutes are whole numbers.
func (h *pages) statement(r *web.Request, tx *db.Tx) (web.Response, error) {
	records, err := h.Hours.OfPerson(tx, r.Actor.Person, mostRecords)
	if err != nil {
		return web.Response{}, err
	}
	var about, hosts []id.ID
	for _, record := range records {
		about, hosts = append(about, record.Opportunity), append(hosts, record.Org)
	}
	titles, err := h.Opportunities.Many(tx, about)
	if err != nil {
		return web.Response{}, err
	}
	orgs, err := h.Orgs.Many(tx, hosts)
	if err != nil {
		return web.Response{}, err
	}
	directions, err := h.Atlas.Directions(tx)
	if err != nil {
		return web.Response{}, err
	}
	names := map[string]string{}
	for _, d := range directions {
		names[d.Code] = d.Name.Text(r.Lang)
	}
	l := r.Lang
	rows := func(yield func([]any, error) bool) {
		for _, record := range records {
			line := cells(l, record)
			line[3], line[4] = titles[record.Opportunity].Title.Text(l), orgs[record.Org].Name.Text(l)
			line[5] = names[record.Direction]
			if !yield(line, nil) {
				return
			}
		}
	}
	var file bytes.Buffer
	form := sheet.CSV{BOM: true, Semicolon: l != i18n.En}
	if err := sheet.WriteCSV(&file, form, columns(l), rows); err != nil {
		return web.Response{}, err
	}
	return web.Data("text/csv; charset=utf-8", "asar-"+string(r.Today())+".csv", file.Bytes()), nil
}

func columns(l i18n.Lang) []string {
	var list []string
	for _, name := range []i18n.M{
		textDay, textFrom, textTo, textDeed, textHost, textDirection, textMinutesAsked, textMinutesGiven, textState, textReasonOf, textDisputeOf, textEntry,
	} {
		list = append(list, name.In(l))
	}
	return list
}

// cells is a record as a line; title, host and direction are filled in by
// whoever knows them.
func cells(l i18n.Lang, r hours.Record) []any {
	var entry any
	if r.Entry != 0 {
		entry = r.Entry
	}
	return []any{
		string(r.Day), i18n.Clock(r.FromAt.Time()), i18n.Clock(r.ToAt.Time()), "", "", "",
		r.Proposed, r.Minutes, stateName(r.State).In(l), r.Reason, r.Dispute, entry,
	}
}

// stateName is a state in one word.
func stateName(s hours.State) i18n.M {
	switch s {
	case hours.Proposed:
		return textNameProposed
	case hours.Verified:
		return textVerified
	case hours.Adjusted:
		return textNameAdjusted
	case hours.Disputed:
		return textNameDisputed
	default:
		return textDenied
	}
}
