package ledger

import (
	"testing"

	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

func each(t *testing.T, test func(t *testing.T, write func(func(*db.Tx) error) error)) {
	t.Helper()
	dbtest.Each(t, []db.Schema{Schema}, func(t *testing.T, d *db.DB) {
		test(t, func(fn func(*db.Tx) error) error { return d.Write(t.Context(), fn) })
	})
}

// Money goes from account to account and is never made: the balances are what the
// postings say, and a case holds what was posted for it.
func TestMoneyOnlyMoves(t *testing.T) {
	each(t, func(t *testing.T, write func(func(*db.Tx) error) error) {
		err := write(func(tx *db.Tx) error {
			for _, err := range []error{
				Post(tx, 0, Funder, Budget, Posting{Tenge: 100_000, Round: 1}),
				Post(tx, 0, Budget, Reserved, Posting{Tenge: 20_000, Case: 7}, Posting{Tenge: 50_000, Case: 8}, Posting{Case: 9}),
				Post(tx, 3, Reserved, Owed, Posting{Tenge: 20_000, Case: 7}),
				Post(tx, 3, Owed, Batch, Posting{Tenge: 20_000, Case: 7, Batch: 5}),
				Post(tx, 3, Batch, Paid, Posting{Tenge: 20_000, Case: 7, Batch: 5}),
				Post(tx, 4, Paid, Returned, Posting{Tenge: 20_000, Case: 7, Batch: 5}), // taken back by a new entry
			} {
				if err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		err = write(func(tx *db.Tx) error {
			held, err := Balances(tx)
			for account, want := range map[Account]int64{Funder: -100_000, Budget: 30_000, Reserved: 50_000, Owed: 0, Batch: 0, Paid: 0, Returned: 20_000} {
				if held[account] != want {
					t.Errorf("%s holds %d, not %d", account, held[account], want)
				}
			}
			if err != nil {
				return err
			}
			of, err := Holds(tx, Reserved, 7, 8, 9)
			if of[7] != 0 || of[8] != 50_000 || of[9] != 0 {
				t.Errorf("reserved for cases: %v", of)
			}
			if err != nil {
				return err
			}
			answered, err := Answered(tx)
			if answered[Paid] != 20_000 || answered[Returned] != 20_000 {
				t.Errorf("answered: %v", answered)
			}
			if err != nil {
				return err
			}
			troubles, err := Verify(tx)
			if len(troubles) > 0 {
				t.Error(troubles)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

// No account but the funder's goes below nothing, no posting is changed or taken
// away, and a balance that somebody has altered is found.
func TestTheLedgerIsNotToBeTalkedInto(t *testing.T) {
	each(t, func(t *testing.T, write func(func(*db.Tx) error) error) {
		fund := func(tx *db.Tx) error { return Post(tx, 0, Funder, Budget, Posting{Tenge: 1000, Round: 1}) }
		if err := write(fund); err != nil {
			t.Fatal(err)
		}
		if err := write(func(tx *db.Tx) error { return Post(tx, 0, Budget, Reserved, Posting{Tenge: 1001, Case: 1}) }); err == nil {
			t.Error("more is reserved than there is")
		}
		for _, statement := range []string{`UPDATE payout_posting SET tenge = 1`, `DELETE FROM payout_posting`} {
			if err := write(func(tx *db.Tx) error { _, err := tx.Exec(statement); return err }); err == nil {
				t.Errorf("the database lets %s", statement)
			}
		}
		err := write(func(tx *db.Tx) error {
			if _, err := tx.Exec(`UPDATE payout_balance SET tenge = 5000 WHERE account = 'budget'`); err != nil {
				return err
			}
			troubles, err := Verify(tx)
			if len(troubles) != 2 || troubles[0].String() != "money, account budget: 1000 tenge in the ledger, 5000 beside it" {
				t.Errorf("found %v", troubles)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	})
}
