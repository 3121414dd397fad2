// Package ledger keeps money in accounts: every act moves whole tenge from one to
// another by a posting that names both, so that all accounts together are nothing
// at every moment. Postings are only ever added; the database refuses to change
// or remove one. The balances beside them are kept in the same transaction, stand
// under the database's own check, and can be derived again.
package ledger

import (
	"embed"
	"fmt"

	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the tables of postings and balances.
var Schema = db.Schema{Name: "ledger", FS: db.Sub(files)}

// Account is where money lies.
type Account string

// The accounts, in the order in which money goes through them.
const (
	Funder   Account = "funder" // where all money comes from; never above zero
	Budget   Account = "budget"
	Reserved Account = "reserved"
	Owed     Account = "owed"
	Batch    Account = "batch"
	Paid     Account = "paid"
	Returned Account = "returned"
)

// Accounts lists them.
var Accounts = []Account{Funder, Budget, Reserved, Owed, Batch, Paid, Returned}

// Posting is one sum that moves, and what it is for.
type Posting struct {
	Tenge int64 `json:"tenge"`
	Round id.ID `json:"round"`
	Case  id.ID `json:"case"`
	Batch id.ID `json:"batch"`
}

const (
	sqlPost = `INSERT INTO payout_posting (number, from_account, to_account, tenge, round, case_id, batch, by_person, at)
		SELECT COALESCE((SELECT number FROM payout_posting ORDER BY number DESC LIMIT 1), 0) + 1 + key, CAST($2 AS TEXT), CAST($3 AS TEXT), CAST(value->>'tenge' AS BIGINT),
			CAST(value->>'round' AS BIGINT), CAST(value->>'case' AS BIGINT), CAST(value->>'batch' AS BIGINT), CAST($4 AS BIGINT), CAST($5 AS BIGINT)
		FROM json_each($1) ORDER BY key`
	sqlBalance = `UPDATE payout_balance SET tenge = tenge + CASE WHEN account = $1 THEN -CAST($3 AS BIGINT) ELSE CAST($3 AS BIGINT) END
		WHERE account = $1 OR account = $2`
	sqlBalances = `SELECT account, tenge FROM payout_balance ORDER BY account`
	sqlHolds    = `SELECT case_id, CAST(SUM(CASE WHEN to_account = $2 THEN tenge WHEN from_account = $2 THEN -tenge ELSE 0 END) AS BIGINT) AS tenge
		FROM payout_posting WHERE case_id <> 0 AND case_id IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) GROUP BY case_id`
	sqlTurnover = `SELECT to_account AS account, CAST(SUM(tenge) AS BIGINT) AS tenge FROM payout_posting WHERE from_account IN ('batch', 'paid') GROUP BY to_account`

	sqlWrongBalances = `SELECT 'account ' || b.account AS what, CAST(COALESCE(SUM(m.tenge), 0) AS BIGINT) AS ledger, b.tenge AS beside
		FROM payout_balance b LEFT JOIN payout_moved m ON m.account = b.account
		GROUP BY b.account, b.tenge HAVING b.tenge <> COALESCE(SUM(m.tenge), 0) ORDER BY b.account`
	sqlNotNothing = `SELECT 'all accounts together' AS what, CAST(SUM(tenge) AS BIGINT) AS ledger, 0 AS beside FROM payout_balance HAVING SUM(tenge) <> 0`
)

// Post adds postings that all go the same way, and moves the balances.
func Post(tx *db.Tx, by id.ID, from, to Account, list ...Posting) error {
	var moved []Posting
	sum := int64(0)
	for _, p := range list {
		if p.Tenge != 0 { // a place without money moves none
			moved, sum = append(moved, p), sum+p.Tenge
		}
	}
	if len(moved) == 0 {
		return nil
	}
	if _, err := tx.Exec(sqlPost, db.JSON(moved), from, to, by, tx.Now); err != nil {
		return err
	}
	_, err := tx.Exec(sqlBalance, from, to, sum)
	return err
}

// balance is what an account holds.
type balance struct {
	Account Account
	Tenge   int64
}

// Balances returns what each account holds.
func Balances(tx *db.Tx) (map[Account]int64, error) {
	rows, err := db.All[balance](tx, sqlBalances)
	return byAccount(rows), err
}

// Answered returns what banks ever settled or gave back, by where it went.
func Answered(tx *db.Tx) (map[Account]int64, error) {
	rows, err := db.All[balance](tx, sqlTurnover)
	return byAccount(rows), err
}

func byAccount(rows []balance) map[Account]int64 {
	held := map[Account]int64{}
	for _, r := range rows {
		held[r.Account] = r.Tenge
	}
	return held
}

// Holds returns what an account holds for each of these cases.
func Holds(tx *db.Tx, account Account, cases ...id.ID) (map[id.ID]int64, error) {
	type row struct {
		Case  id.ID `db:"case_id"`
		Tenge int64
	}
	asked := make([]map[string]id.ID, len(cases))
	for i, c := range cases {
		asked[i] = map[string]id.ID{"id": c}
	}
	rows, err := db.All[row](tx, sqlHolds, db.JSON(asked), account)
	held := make(map[id.ID]int64, len(rows))
	for _, r := range rows {
		held[r.Case] = r.Tenge
	}
	return held, err
}

// Trouble is something of money that is not as it must be.
type Trouble struct {
	What           string
	Ledger, Beside int64
}

// String says it in a line.
func (t Trouble) String() string {
	return fmt.Sprintf("money, %s: %d tenge in the ledger, %d beside it", t.What, t.Ledger, t.Beside)
}

// Verify derives every balance from the postings again and returns what differs.
// All accounts together are nothing.
func Verify(tx *db.Tx) ([]Trouble, error) {
	wrong, err := db.All[Trouble](tx, sqlWrongBalances)
	if err != nil {
		return nil, err
	}
	more, err := db.All[Trouble](tx, sqlNotNothing)
	return append(wrong, more...), err
}
