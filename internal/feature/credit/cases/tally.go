package cases

import (
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// Tally is how many cases of an institution hold or held a place of a round, by
// state. Of those that are refused it counts the ones that keep it.
type Tally struct {
	Org     id.ID
	Voucher string
	State   State
	Cases   int
}

// OfRound counts the cases to which places of a round were given.
func (d *Desk) OfRound(tx *db.Tx, round id.ID) ([]Tally, error) {
	return db.All[Tally](tx, sqlOfRound, round)
}

// Waits is how many cases of an institution wait for a place.
type Waits struct {
	Org     id.ID
	Voucher string
	Cases   int
}

// Waiting counts the cases of a programme that wait for a place, or for the
// institution's word before it, whether or not they entered an opening.
func (d *Desk) Waiting(tx *db.Tx, code string) ([]Waits, error) {
	return db.All[Waits](tx, sqlWaits, code)
}
