package quota

import (
	"math"

	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Line is an entry of the ledger of places, as people read it. It says of no
// case which one it is.
type Line struct {
	Number  int64
	Org     id.ID // zero for the budget
	Voucher string
	What    i18n.M
	Places  int
	Tenge   int64
	At      when.Instant
}

// Ledger returns the entries of a round, the latest first, from before a number
// on; zero begins at the end.
func (d *Desk) Ledger(tx *db.Tx, round id.ID, before int64, limit int) ([]Line, error) {
	if before == 0 {
		before = math.MaxInt64
	}
	rows, err := db.All[entry](tx, sqlLedger, round, before, limit)
	list := make([]Line, len(rows))
	for i, e := range rows {
		list[i] = Line{e.Number, e.Org, e.Voucher, kinds[e.Kind], e.Places, e.Tenge, e.At}
	}
	return list, err
}
