package hours

import (
	"asar/internal/kit/auth"
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

// takeBack reverses the standing entry, if there is one, of a record as it is
// stored: what was counted under one direction and region is taken back there.
func (d *Desk) takeBack(tx *db.Tx, by auth.Actor, r Record) error {
	if r.Entry == 0 {
		return nil
	}
	_, err := d.enter(tx, by, r, -r.Minutes, &r.Entry)
	return err
}

// enter adds one entry to the ledger and moves the sums beside it. It returns
// the entry's number.
func (d *Desk) enter(tx *db.Tx, by auth.Actor, r Record, minutes int, reverses *int64) (number int64, err error) {
	defer fault.Wrap(&err, "hours.enter")
	last, err := db.One[int64](tx, sqlLastNumber)
	if err != nil {
		return 0, err
	}
	number = last + 1
	if _, err := tx.Exec(sqlAddEntry, number, PurposeVerified, r.Person, r.ID, minutes, r.Direction, r.Region, r.Org, r.Day, tx.Now, by.Person, reverses); err != nil {
		return 0, err
	}
	if _, err := tx.Exec(sqlOpenTotal, PurposeVerified, r.Person); err != nil {
		return 0, err
	}
	total, err := db.One[int](tx, sqlAddTotal, PurposeVerified, r.Person, minutes)
	if err != nil {
		return 0, err
	}
	if err := recount(tx, PurposeVerified, total, minutes); err != nil {
		return 0, err
	}
	records := 1
	if minutes < 0 {
		records = -1
	}
	_, err = tx.Exec(sqlAddMonth, PurposeVerified, r.Day.Month(), r.Direction, r.Region, r.Org, minutes, records)
	return number, err
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
