package export

import (
	"strings"

	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const kindHours = "hours"

// Hours is the kind of an organisation's hours. It has the names that the pages
// of a shift have, and not the words between host and volunteer.
func Hours(list *hours.Desk, deeds *opportunity.Desk, people *person.Desk) Kind {
	h := hoursTable{list, deeds, people}
	return Kind{
		Code: kindHours, Need: auth.VerifyHours, Page: h.page,
		Columns: []i18n.M{textColDay, textColDeed, textColWho, textColMinutes, textColState, textColBy},
		Count: func(tx *db.Tx, q Query) (int, error) {
			return list.CountOfHost(tx, q.Org, q.FromDay, q.UntilDay)
		},
	}
}

type hoursTable struct {
	hours  *hours.Desk
	deeds  *opportunity.Desk
	people *person.Desk
}

func (h hoursTable) page(tx *db.Tx, q Query, place string, limit int) (p Page, err error) {
	after := hours.Place{Day: q.FromDay}
	if day, record, further := strings.Cut(place, "/"); further {
		after.Day = when.Day(day)
		if after.Record, err = id.Parse(record); err != nil {
			return p, err
		}
	}
	records, err := h.hours.ListOfHost(tx, q.Org, after, q.UntilDay, limit)
	if err != nil {
		return p, err
	}
	if len(records) == limit {
		last := records[limit-1]
		p.Next = string(last.Day) + "/" + last.ID.String()
	}
	return p, h.fill(tx, q.Lang, &p, records)
}

// fill makes rows of records.
func (h hoursTable) fill(tx *db.Tx, l i18n.Lang, p *Page, records []hours.Record) error {
	var about []id.ID
	for _, r := range records {
		about, p.People = append(about, r.Opportunity), append(p.People, r.Person)
		if r.DecidedBy != 0 {
			p.People = append(p.People, r.DecidedBy)
		}
	}
	deeds, err := h.deeds.Many(tx, about)
	if err != nil {
		return err
	}
	people, err := h.people.Many(tx, p.People)
	for _, r := range records {
		p.Rows = append(p.Rows, []any{
			string(r.Day), deeds[r.Opportunity].Title.Text(l), people[r.Person].FullName(), r.Minutes, r.State.Name().In(l), people[r.DecidedBy].FullName(),
		})
	}
	return err
}
