package payout

import (
	"slices"

	"asar/internal/feature/payout/ledger"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/when"
)

// Comparison is one sum of money as the ledger, the batches and the bank know
// it. What one of the three cannot know is absent.
type Comparison struct {
	What    i18n.M
	Ledger  int64
	Batches int64
	Bank    *int64
}

// Equal tells whether all who know the sum agree.
func (c Comparison) Equal() bool {
	return c.Ledger == c.Batches && (c.Bank == nil || *c.Bank == c.Ledger)
}

// sums is money by what it is grouped by.
type sums struct {
	Of    State
	Tenge int64
}

// Reconcile compares ledger, batches and bank.
func (d *Desk) Reconcile(tx *db.Tx, by auth.Actor) ([]Comparison, error) {
	if err := mayView(by); err != nil {
		return nil, err
	}
	held, err := ledger.Balances(tx)
	if err != nil {
		return nil, err
	}
	answered, err := ledger.Answered(tx)
	if err != nil {
		return nil, err
	}
	cases, err := summed(db.All[sums](tx, sqlCaseSums))
	if err != nil {
		return nil, err
	}
	items, err := summed(db.All[sums](tx, sqlItemSums))
	if err != nil {
		return nil, err
	}
	bank, err := summed(db.All[sums](tx, sqlBankSums))
	arrived, back := bank[Paid], bank[Returned]
	return []Comparison{
		{What: textSumOwed, Ledger: held[ledger.Owed], Batches: cases[Owed]},
		{What: textSumBatch, Ledger: held[ledger.Batch], Batches: items[live]},
		{What: textSumPaid, Ledger: held[ledger.Paid], Batches: items[Paid], Bank: &arrived},
		{What: textSumReturned, Ledger: answered[ledger.Returned], Batches: items[Returned], Bank: &back},
	}, err
}

// summed returns sums by what they are of.
func summed(rows []sums, err error) (map[State]int64, error) {
	by := map[State]int64{}
	for _, r := range rows {
		by[r.Of] = r.Tenge
	}
	return by, err
}

// Verify derives what stands beside the ledger again: balances, where the money
// of every case lies, and the control sums of batches.
func (d *Desk) Verify(tx *db.Tx) (troubles []ledger.Trouble, err error) {
	if troubles, err = ledger.Verify(tx); err != nil {
		return nil, err
	}
	cases, err := db.All[ledger.Trouble](tx, sqlWrongCases)
	if err != nil {
		return nil, err
	}
	batches, err := db.All[ledger.Trouble](tx, sqlWrongBatches)
	return slices.Concat(troubles, cases, batches), err
}

// Waiting is what is owed and in no batch.
type Waiting struct {
	Items      int
	Tenge      int64
	Incomplete int // of them without details of the payee
	Oldest     when.Instant
}

// Waiting returns what is owed and in no batch.
func (d *Desk) Waiting(tx *db.Tx) (Waiting, error) { return db.One[Waiting](tx, sqlWaiting) }

// Count is the payments of a batch in one state.
type Count struct {
	State State
	Items int
	Tenge int64
}

// Counts returns where the payments of a batch stand.
func (d *Desk) Counts(tx *db.Tx, b Batch) ([]Count, error) {
	counts, err := db.All[Count](tx, sqlCountItems, b.ID)
	for i := range counts {
		counts[i].State = Item{State: counts[i].State}.Stands()
	}
	return counts, err
}
