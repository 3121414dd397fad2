package hours

import (
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Entry is one line of the ledger.
type Entry struct {
	Number    int64
	Purpose   string
	Person    id.ID
	Record    id.ID
	Minutes   int // negative in an entry that takes another back
	Direction string
	Region    string
	Org       id.ID
	Day       when.Day
	At        when.Instant
	Reverses  *int64 // the entry that this one takes back
}

// entryRow is an entry on its way into the ledger.
type entryRow struct {
	Number    int64    `json:"number"`
	Person    id.ID    `json:"person"`
	Record    id.ID    `json:"record"`
	Minutes   int      `json:"minutes"`
	Direction string   `json:"direction"`
	Region    string   `json:"region"`
	Org       id.ID    `json:"org"`
	Day       when.Day `json:"day"`
	By        id.ID    `json:"by"`
	Reverses  *int64   `json:"reverses"`
}

// totalRow is a person's total, or by how much it moves.
type totalRow struct {
	Person  id.ID `json:"person"`
	Minutes int   `json:"minutes"`
}

// monthKey is what monthly sums are kept for.
type monthKey struct {
	Month     string `json:"month"`
	Direction string `json:"direction"`
	Region    string `json:"region"`
	Org       id.ID  `json:"org"`
}

// monthRow is by how much a month's sum moves.
type monthRow struct {
	monthKey
	Minutes int `json:"minutes"`
	Records int `json:"records"`
}

// post adds entries to the ledger and moves the sums beside it.
func post(tx *db.Tx, entries []entryRow) (err error) {
	defer fault.Wrap(&err, "hours.post(%d)", len(entries))
	if len(entries) == 0 {
		return nil
	}
	if _, err := tx.Exec(sqlAddEntries, db.JSON(entries), PurposeVerified, tx.Now); err != nil {
		return err
	}
	totals, months := moved(entries)
	before, err := db.All[totalRow](tx, sqlTotals, db.JSON(totals), PurposeVerified)
	if err != nil {
		return err
	}
	by := add(totals, before)
	if _, err := tx.Exec(sqlSetTotals, db.JSON(totals), PurposeVerified); err != nil {
		return err
	}
	if err := recount(tx, by); err != nil {
		return err
	}
	_, err = tx.Exec(sqlAddMonths, db.JSON(months), PurposeVerified)
	return err
}

// moved returns by how much entries move the totals of people and the sums of
// months, each once and in the order in which the entries first name them.
func moved(entries []entryRow) (totals []totalRow, months []monthRow) {
	people, sums := map[id.ID]int{}, map[monthKey]int{}
	for _, e := range entries {
		i, known := people[e.Person]
		if !known {
			i = len(totals)
			people[e.Person], totals = i, append(totals, totalRow{Person: e.Person})
		}
		totals[i].Minutes += e.Minutes
		key := monthKey{e.Day.Month(), e.Direction, e.Region, e.Org}
		if i, known = sums[key]; !known {
			i = len(months)
			sums[key], months = i, append(months, monthRow{monthKey: key})
		}
		months[i].Minutes += e.Minutes
		months[i].Records++
		if e.Minutes < 0 {
			months[i].Records -= 2 // one that is taken back is one fewer
		}
	}
	return totals, months
}

// Total returns a person's minutes for a purpose.
func (d *Desk) Total(tx *db.Tx, purpose string, who id.ID) (int, error) {
	total, _, err := db.Maybe[int](tx, sqlTotal, purpose, who)
	return total, err
}

// TotalSince returns a person's minutes for a purpose on days from one day on.
func (d *Desk) TotalSince(tx *db.Tx, purpose string, who id.ID, from when.Day) (int, error) {
	return db.One[int](tx, sqlTotalSince, purpose, who, from)
}

// Latest returns the ledger's latest entries, newest first. They name nobody.
func (d *Desk) Latest(tx *db.Tx, limit int) ([]Entry, error) {
	return db.All[Entry](tx, sqlLatest, limit)
}

// Sum is verified minutes grouped by whatever was asked for; the other fields
// are empty.
type Sum struct {
	Month     string // such as "2026-03"
	Direction string
	Region    string
	Minutes   int
	Records   int
}

// Slice narrows sums: from a month to a month, both included, and to one
// region, direction or organisation where these are given.
type Slice struct {
	From, To  string
	Region    string
	Direction string
	Org       id.ID
}

// ByMonth returns the sums per month and direction.
func (d *Desk) ByMonth(tx *db.Tx, s Slice) ([]Sum, error) {
	return db.All[Sum](tx, sqlByMonth, s.From, s.To, s.Region, s.Direction, s.Org)
}

// ByRegion returns the sums per region.
func (d *Desk) ByRegion(tx *db.Tx, s Slice) ([]Sum, error) {
	return db.All[Sum](tx, sqlByRegion, s.From, s.To, s.Region, s.Direction, s.Org)
}
