package opening

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

const (
	columns = `id, programme, round, kind, announced_at, opens_at, closes_at, commitment, seed, revealed_at, public_key, entries, sealed_seed, sealed_key`
	entry   = `opening, number, rank, person, case_id, org, voucher, at, state, held_at, again_at`
	waiting = ` state IN ('applied', 'approved') `
)

const (
	sqlAnnounce = `INSERT INTO opening (id, programme, round, kind, announced_at, opens_at, closes_at, commitment, sealed_seed, seed, revealed_at, sealed_key, public_key, entries)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', 0, $10, $11, 0)`
	sqlGet     = `SELECT ` + columns + ` FROM opening WHERE id = $1`
	sqlOfRound = `SELECT ` + columns + ` FROM opening WHERE round = $1`
	sqlList    = `SELECT ` + columns + ` FROM opening WHERE (closes_at, id) < ($1, $2) ORDER BY closes_at DESC, id DESC LIMIT CAST($3 AS BIGINT)`
	sqlDue     = `SELECT ` + columns + ` FROM opening WHERE kind = 'lottery' AND revealed_at = 0 AND closes_at <= $1 ORDER BY closes_at, id`
	// Whoever changes a line does this first: others wait.
	sqlLock   = `UPDATE opening SET entries = entries WHERE id = $1 RETURNING ` + columns
	sqlCount  = `UPDATE opening SET entries = $2 WHERE id = $1`
	sqlReveal = `UPDATE opening SET seed = $2, revealed_at = $3 WHERE id = $1`

	sqlEnter = `INSERT INTO opening_entry (opening, number, rank, person, case_id, org, voucher, at, state)
		SELECT CAST($2 AS BIGINT), CAST(value->>'number' AS BIGINT), CAST(value->>'rank' AS BIGINT), CAST(value->>'person' AS BIGINT),
			CAST(value->>'case' AS BIGINT), CAST(value->>'org' AS BIGINT), value->>'voucher', CAST($3 AS BIGINT), value->>'state'
		FROM json_each($1) ORDER BY key`
	sqlEntries = `SELECT ` + entry + ` FROM opening_entry WHERE opening = $1 ORDER BY number`
	sqlEntryOf = `SELECT ` + entry + ` FROM opening_entry WHERE opening = $1 AND person = $2`
	sqlOfCase  = `SELECT ` + entry + ` FROM opening_entry WHERE case_id = $1`
	sqlOf      = `SELECT ` + entry + ` FROM opening_entry WHERE person = $1 ORDER BY at, opening`
	sqlOfMany  = `SELECT ` + entry + ` FROM opening_entry
		WHERE person IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
	sqlSetState = `UPDATE opening_entry SET state = $2, held_at = $3, again_at = $4 WHERE case_id = $1`
	sqlRank     = `UPDATE opening_entry SET rank = drawn.rank
		FROM (SELECT CAST(value->>'number' AS BIGINT) AS number, CAST(value->>'rank' AS BIGINT) AS rank FROM json_each($2)) drawn
		WHERE opening_entry.opening = $1 AND opening_entry.number = drawn.number`
	// The head of a line: those for whom there is a free place.
	sqlHead = `SELECT ` + entry + ` FROM opening_entry
		WHERE opening = $1 AND org = $2 AND voucher = $3 AND rank > 0 AND` + waiting + `ORDER BY rank LIMIT CAST($4 AS BIGINT)`
	sqlAhead = `SELECT count(*) FROM opening_entry
		WHERE opening = $1 AND org = $2 AND voucher = $3 AND rank > 0 AND rank < $4 AND` + waiting
	sqlPassed = `SELECT ` + entry + ` FROM opening_entry WHERE opening = $1 AND state = 'unfit' ORDER BY rank`
	sqlLive   = `SELECT ` + columns + ` FROM opening
		WHERE opens_at <= $1 AND EXISTS (SELECT 1 FROM opening_entry e WHERE e.opening = opening.id AND e.state IN ('applied', 'approved', 'unfit')) ORDER BY id`
	sqlWaiting = `SELECT count(*) FROM opening_entry WHERE opening = $1 AND org = $2 AND voucher = $3 AND` + waiting
	// Who waits in the lines of all openings of a programme.
	sqlInLines = `SELECT e.org, e.voucher, count(*) AS people FROM opening_entry e JOIN opening o ON o.id = e.opening
		WHERE o.programme = $1 AND e.state IN ('applied', 'approved') GROUP BY e.org, e.voucher ORDER BY e.org, e.voucher`
	sqlTally = `SELECT org, voucher, state, count(*) AS people FROM opening_entry WHERE opening = $1 GROUP BY org, voucher, state ORDER BY org, voucher, state`
)

// entryRow is an entry on its way into the table.
type entryRow struct {
	Number  int64  `json:"number"`
	Rank    int64  `json:"rank"`
	Person  id.ID  `json:"person"`
	Case    id.ID  `json:"case"`
	Org     id.ID  `json:"org"`
	Voucher string `json:"voucher"`
	State   State  `json:"state"`
}

func insert(tx *db.Tx, o Opening, entries []Entry, at when.Instant) error {
	rows := make([]entryRow, len(entries))
	for i, e := range entries {
		rows[i] = entryRow{e.Number, e.Rank, e.Person, e.Case, e.Org, e.Voucher, e.State}
	}
	if _, err := tx.Exec(sqlEnter, db.JSON(rows), o.ID, at); err != nil {
		return err
	}
	_, err := tx.Exec(sqlCount, o.ID, o.Entries)
	return err
}

// tally is how many entries of a line are in a state.
type tally struct {
	Org     id.ID
	Voucher string
	State   State
	People  int
}
