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

// Each of these is a number beside what it should be.
const (
	sqlWrongPaces = `SELECT org, CAST(SUM(kept) AS BIGINT) AS kept, CAST(SUM(derived) AS BIGINT) AS derived,
			CAST(SUM(kept_in_time) AS BIGINT) AS kept_in_time, CAST(SUM(derived_in_time) AS BIGINT) AS derived_in_time
		FROM (SELECT org, decided AS kept, 0 AS derived, in_time AS kept_in_time, 0 AS derived_in_time FROM hours_pace
			UNION ALL SELECT org, 0, 1, 0, CASE WHEN decided_at - proposed_at <= $1 THEN 1 ELSE 0 END FROM hours_record
				WHERE decided_at > 0) both_sides
		GROUP BY org HAVING SUM(kept) <> SUM(derived) OR SUM(kept_in_time) <> SUM(derived_in_time) ORDER BY org`
	sqlWrongPeople = `SELECT purpose, CAST(SUM(kept) AS BIGINT) AS kept, CAST(SUM(derived) AS BIGINT) AS derived
		FROM (SELECT purpose, people AS kept, 0 AS derived FROM hours_people
			UNION ALL SELECT purpose, 0, 1 FROM hours_total WHERE minutes > 0) both_sides
		GROUP BY purpose HAVING SUM(kept) <> SUM(derived) ORDER BY purpose`
)

// WrongPace is an organisation's pace that is not that of its records.
type WrongPace struct {
	Org                       id.ID
	Kept, Derived             int // records decided
	KeptInTime, DerivedInTime int // of those, decided in time
}

// WrongPeople is a number of people that is not that of the totals.
type WrongPeople struct {
	Purpose       string
	Kept, Derived int
}

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
	Paces     []WrongPace
	People    []WrongPeople
}

// Err returns nil if there is no difference, and otherwise an error with their
// numbers and nobody's name, for the log.
func (d Differences) Err() error {
	if len(d.Totals)+len(d.Months)+len(d.Reversals)+len(d.Paces)+len(d.People) == 0 {
		return nil
	}
	return fmt.Errorf("hours: wrong beside the ledger: %d totals, %d monthly sums, %d reversals, %d paces, %d numbers of people",
		len(d.Totals), len(d.Months), len(d.Reversals), len(d.Paces), len(d.People))
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
	if found.Reversals, err = db.All[int64](tx, sqlWrongReversals); err != nil {
		return found, err
	}
	if found.Paces, err = db.All[WrongPace](tx, sqlWrongPaces, DecideWithin.Milliseconds()); err != nil {
		return found, err
	}
	found.People, err = db.All[WrongPeople](tx, sqlWrongPeople)
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
