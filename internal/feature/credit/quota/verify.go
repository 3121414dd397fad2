package quota

import (
	"fmt"
	"slices"

	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// Trouble is a number that differs from what the ledger says.
type Trouble struct {
	What            string
	Ledger, Numbers string
}

// String says in a line what differs.
func (t Trouble) String() string {
	return fmt.Sprintf("places of %s: the ledger says %q, the numbers say %q", t.What, t.Ledger, t.Numbers)
}

// Verify derives every number of rounds and shares from the ledger again and
// returns what differs.
func (d *Desk) Verify(tx *db.Tx) (troubles []Trouble, err error) {
	derived, err := db.All[derivedShare](tx, sqlDerived)
	if err != nil {
		return nil, err
	}
	kept, err := db.All[derivedShare](tx, sqlKept)
	if err != nil {
		return nil, err
	}
	budgets, err := db.All[derivedBudget](tx, sqlDerivedBudget)
	if err != nil {
		return nil, err
	}
	rounds, err := db.All[derivedBudget](tx, sqlKeptBudget)
	return append(differ(derived, kept), differ(budgets, rounds)...), err
}

type derivedShare struct {
	Round, Org                      id.ID
	Voucher                         string
	Places, Reserved, Used, GivenUp int
}

// key names what the row is about.
func (s derivedShare) key() string {
	return "round " + s.Round.String() + ", institution " + s.Org.String() + ", " + s.Voucher
}

type derivedBudget struct {
	Round            id.ID
	Budget, Allotted int64
}

// key names what the row is about.
func (b derivedBudget) key() string { return "round " + b.Round.String() }

// differ returns the rows of either list that the other has not.
func differ[R interface {
	comparable
	key() string
}](ledger, numbers []R) (troubles []Trouble) {
	for _, row := range ledger {
		if !slices.Contains(numbers, row) {
			troubles = append(troubles, Trouble{What: row.key(), Ledger: fmt.Sprintf("%+v", row)})
		}
	}
	for _, row := range numbers {
		if !slices.Contains(ledger, row) {
			troubles = append(troubles, Trouble{What: row.key(), Numbers: fmt.Sprintf("%+v", row)})
		}
	}
	return troubles
}
