package quota

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// kind is what an entry of the ledger says.
type kind string

const (
	budgeted  kind = "budget"
	allotted  kind = "allot"
	takenBack kind = "back"
	reserved  kind = "reserve"
	released  kind = "release" // takes a reservation back
	used      kind = "use"     // takes a reservation back, and the place with it
	regained  kind = "regain"  // takes a use back: the payment did not stay
)

// entry is one line of the ledger of places.
type entry struct {
	Number   int64
	Round    id.ID
	Org      id.ID // zero for the budget
	Voucher  string
	Kind     kind
	Case     id.ID `db:"case_id"`
	Places   int
	Tenge    int64
	ByPerson id.ID
	At       when.Instant
	Reverses *int64
}

type shareRow struct {
	Share
	InRound id.ID
	Org     id.ID
	Voucher string
}

const (
	roundColumns = `id, programme, name, from_day, until_day, budget, allotted`
	shareColumns = `region, each_tenge AS each, places, reserved, used, given_up`

	sqlOpen = `INSERT INTO quota_round (id, programme, name, from_day, until_day, budget, allotted)
		VALUES ($1, $2, $3, $4, $5, $6, 0)`
	sqlRound       = `SELECT ` + roundColumns + ` FROM quota_round WHERE id = $1`
	sqlRounds      = `SELECT ` + roundColumns + ` FROM quota_round WHERE programme = $1 ORDER BY from_day DESC, id DESC`
	sqlAllotBudget = `UPDATE quota_round SET allotted = allotted + $2 WHERE id = $1`

	sqlShare    = `SELECT ` + shareColumns + ` FROM quota_share WHERE round = $1 AND org = $2 AND voucher = $3`
	sqlSharesOf = `SELECT ` + shareColumns + `, round AS in_round, org, voucher FROM quota_share WHERE org = $1 ORDER BY voucher`
	sqlRoundsOf = `SELECT ` + roundColumns + ` FROM quota_round
		WHERE id IN (SELECT round FROM quota_share WHERE org = $1) ORDER BY from_day DESC, id DESC`
	// What nobody holds, of rounds that are not over.
	sqlFree = `SELECT r.programme, s.org, s.voucher, CAST(SUM(s.places - s.reserved - s.used) AS BIGINT) AS free
		FROM quota_share s JOIN quota_round r ON r.id = s.round
		WHERE s.org IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1)) AND r.until_day >= $2 GROUP BY r.programme, s.org, s.voucher`
	sqlShares    = `SELECT ` + shareColumns + `, round AS in_round, org, voucher FROM quota_share WHERE round = $1 ORDER BY region, org, voucher`
	sqlOpenShare = `INSERT INTO quota_share (round, org, voucher, region, each_tenge, places, reserved, used, given_up)
		VALUES ($1, $2, $3, $4, $5, 0, 0, 0, 0) ON CONFLICT (round, org, voucher) DO NOTHING`
	sqlMove = `UPDATE quota_share SET places = places + $4, reserved = reserved + $5, used = used + $6, given_up = given_up + $7
		WHERE round = $1 AND org = $2 AND voucher = $3`

	sqlLedger = `SELECT number, round, org, voucher, kind, case_id, places, tenge, by_person, at, reverses FROM quota_entry
		WHERE round = $1 AND number < $2 ORDER BY number DESC LIMIT CAST($3 AS BIGINT)`
	sqlLastNumber = `SELECT number FROM quota_entry ORDER BY number DESC LIMIT 1`
	sqlEnter      = `INSERT INTO quota_entry (number, round, org, voucher, kind, case_id, places, tenge, by_person, at, reverses)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`
	// The reservation of a case that nothing has taken back.
	sqlHeld = `SELECT e.number, e.round, e.org, e.voucher, e.kind, e.case_id, e.places, e.tenge, e.by_person, e.at, e.reverses
		FROM quota_entry e LEFT JOIN quota_entry t ON t.reverses = e.number
		WHERE e.case_id = $1 AND e.kind = 'reserve' AND t.number IS NULL`
	// The use of a place by a case that nothing has taken back.
	sqlSpent = `SELECT e.number, e.round, e.org, e.voucher, e.kind, e.case_id, e.places, e.tenge, e.by_person, e.at, e.reverses
		FROM quota_entry e LEFT JOIN quota_entry t ON t.reverses = e.number
		WHERE e.case_id = $1 AND e.kind = 'use' AND t.number IS NULL`
	sqlDerived = `SELECT round, org, voucher,
			CAST(SUM(CASE WHEN kind IN ('allot', 'back') THEN places ELSE 0 END) AS BIGINT) AS places,
			CAST(SUM(CASE kind WHEN 'reserve' THEN 1 WHEN 'release' THEN -1 WHEN 'use' THEN -1 ELSE 0 END) AS BIGINT) AS reserved,
			CAST(SUM(CASE kind WHEN 'use' THEN 1 WHEN 'regain' THEN -1 ELSE 0 END) AS BIGINT) AS used,
			CAST(SUM(CASE kind WHEN 'back' THEN -places ELSE 0 END) AS BIGINT) AS given_up
		FROM quota_entry WHERE org <> 0 GROUP BY round, org, voucher ORDER BY round, org, voucher`
	sqlKept = `SELECT round, org, voucher, places, reserved, used, given_up FROM quota_share
		WHERE places + reserved + used + given_up > 0 ORDER BY round, org, voucher`
	sqlDerivedBudget = `SELECT round, CAST(SUM(CASE kind WHEN 'budget' THEN tenge ELSE 0 END) AS BIGINT) AS budget,
			CAST(SUM(CASE WHEN kind IN ('allot', 'back') THEN tenge ELSE 0 END) AS BIGINT) AS allotted
		FROM quota_entry GROUP BY round ORDER BY round`
	sqlKeptBudget = `SELECT id AS round, budget, allotted FROM quota_round ORDER BY id`
)

// enter adds one entry to the ledger.
func (d *Desk) enter(tx *db.Tx, by id.ID, e entry) error {
	last, _, err := db.Maybe[int64](tx, sqlLastNumber)
	if err != nil {
		return err
	}
	_, err = tx.Exec(sqlEnter, last+1, e.Round, e.Org, e.Voucher, e.Kind, e.Case, e.Places, e.Tenge, by, tx.Now, e.Reverses)
	return err
}

// move adds an entry and moves the numbers of its share.
func (d *Desk) move(tx *db.Tx, by id.ID, e entry) error {
	if err := d.enter(tx, by, e); err != nil {
		return err
	}
	var places, held, spent, gone int
	switch e.Kind {
	case allotted:
		places = e.Places
	case takenBack:
		places, gone = e.Places, -e.Places
	case reserved:
		held = 1
	case released:
		held = -1
	case used:
		held, spent = -1, 1
	case regained:
		spent = -1
	}
	_, err := tx.Exec(sqlMove, e.Round, e.Org, e.Voucher, places, held, spent, gone)
	return err
}

// held returns the standing reservation of a case, or nil.
func (d *Desk) held(tx *db.Tx, of id.ID) (*entry, error) {
	return orNil(db.Maybe[entry](tx, sqlHeld, of))
}

// spent returns the standing use of a place by a case, or nil.
func (d *Desk) spent(tx *db.Tx, of id.ID) (*entry, error) {
	return orNil(db.Maybe[entry](tx, sqlSpent, of))
}

func orNil(e entry, found bool, err error) (*entry, error) {
	if err != nil || !found {
		return nil, err
	}
	return &e, nil
}
