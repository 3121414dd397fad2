package meweb

import (
	"slices"

	"github.com/a-h/templ"

	"asar/internal/core/hours"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ui"
	"asar/internal/kit/web"
)

// childRecords is how many of a child's records a guardian sees.
const childRecords = 30

// OfChild shows a guardian what their child has worked; it fills the slot Hours
// of the guardian's pages.
func (d Deps) OfChild(r *web.Request, tx *db.Tx, child person.Person, _ ui.Page) (templ.Component, error) {
	total, err := d.Hours.Total(tx, hours.PurposeVerified, child.ID)
	if err != nil {
		return nil, err
	}
	records, err := d.Hours.OfPerson(tx, child.ID, childRecords)
	if err != nil {
		return nil, err
	}
	titles, err := d.Opportunities.Many(tx, deedsOf(records))
	if err != nil {
		return nil, err
	}
	l := r.Lang
	t := ui.Table{Caption: textChildHours.In(l), Columns: []ui.Column{{Title: textDeed.In(l)}, {Title: textDate.In(l)}, {Title: textHoursOf.In(l), Right: true}, {Title: textState.In(l)}}}
	for _, one := range records {
		state := said(l, one, tx.Now)
		o := titles[one.Opportunity]
		t.Rows = append(t.Rows, []ui.Cell{
			{Text: o.Title.Text(l), Href: r.Link(o.Path())}, {Text: i18n.ShortDate(l, one.Day.Time())},
			{Text: i18n.Hours(l, one.Proposed)}, {Body: ui.StatusWith(state.Kind, state.Icon, state.Word)},
		})
	}
	return childHours(l, i18n.Hours(l, total), t), nil
}

// deedsOf names the opportunities of records, each once.
func deedsOf(records []hours.Record) []id.ID {
	var ids []id.ID
	for _, r := range records {
		if !slices.Contains(ids, r.Opportunity) {
			ids = append(ids, r.Opportunity)
		}
	}
	return ids
}
