package hours

import (
	"fmt"

	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

const (
	sqlWrongTotals = `SELECT purpose, person, CAST(SUM(kept) AS BIGINT) AS kept, CAST(SUM(derived) AS BIGINT) AS derived
		FROM (SELECT purpose, person, minutes AS kept, 0 AS derived FROM hours_total
			UNION ALL SELECT purpose, person, 0, minutes FROM hours_entry) both_sides
		GROUP BY purpose, person HAVING SUM(kept) <> SUM(derived) ORDER BY purpose, person`
	sqlWrongMonths = `SELECT purpose, month, direction, region, org,
			CAST(SUM(kept) AS BIGINT) AS kept, CAST(SUM(derived) AS BIGINT) AS derived,
			CAST(SUM(kept_records) AS BIGINT) AS kept_records, CAST(SUM(derived_records) AS BIGINT) AS derived_records
		FROM (SELECT purpose, month, direction, region, org, minutes AS kept, 0 AS derived, records AS kept_records, 0 AS derived_records
				FROM hours_month
			UNION ALL SELECT purpose, substr(day, 1, 7), direction, region, org, 0, minutes, 0, CASE WHEN minutes > 0 THEN 1 ELSE -1 END
				FROM hours_entry) both_sides
		GROUP BY purpose, month, direction, region, org
		HAVING SUM(kept) <> SUM(derived) OR SUM(kept_records) <> SUM(derived_records)
		ORDER BY purpose, month, direction, region, org`
	// What takes an entry back stands where that entry stood.
	sqlWrongReversals = `SELECT b.number FROM hours_entry b JOIN hours_entry e ON e.number = b.reverses
		WHERE b.minutes <> -e.minutes OR b.purpose <> e.purpose OR b.person <> e.person OR b.record <> e.record OR b.day <> e.day
			OR b.direction <> e.direction OR b.region <> e.region OR b.org <> e.org
		ORDER BY b.number`
)

// WrongTotal is a person's total that is not the sum of their entries.
type WrongTotal struct {
	Purpose string
	Person  id.ID
	Kept    int // minutes as they are kept beside the ledger
	Derived int // minutes as the ledger says
}

// WrongMonth is a month's sum that is not the sum of its entries.
type WrongMonth struct {
	Purpose                     string
	Month                       string
	Direction                   string
	Region                      string
	Org                         id.ID
	Kept, Derived               int
	KeptRecords, DerivedRecords int
}

// Differences is what does not agree with the ledger. Those of a sound ledger
// are empty.
type Differences struct {
	Totals    []WrongTotal
	Months    []WrongMonth
	Reversals []int64 // numbers of entries that take another back elsewhere than where it stood
}

// Err returns nil if there is no difference, and otherwise an error with their
// numbers and nobody's name, for the log.
func (d Differences) Err() error {
	if len(d.Totals)+len(d.Months)+len(d.Reversals) == 0 {
		return nil
	}
	return fmt.Errorf("hours: the ledger does not bear out %d totals, %d monthly sums and %d reversals",
		len(d.Totals), len(d.Months), len(d.Reversals))
}

// Verify derives every sum from the ledger again and returns what differs.
func (d *Desk) Verify(tx *db.Tx) (found Differences, err error) {
	defer fault.Wrap(&err, "hours.Verify")
	if found.Totals, err = db.All[WrongTotal](tx, sqlWrongTotals); err != nil {
		return found, err
	}
	if found.Months, err = db.All[WrongMonth](tx, sqlWrongMonths); err != nil {
		return found, err
	}
	found.Reversals, err = db.All[int64](tx, sqlWrongReversals)
	return found, err
}

// Watch is Verify for a job: it fails if anything differs.
func (d *Desk) Watch(tx *db.Tx) error {
	found, err := d.Verify(tx)
	if err != nil {
		return err
	}
	return found.Err()
}
