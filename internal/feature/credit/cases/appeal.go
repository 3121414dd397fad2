package cases

import (
	"asar/internal/kit/db"
)

// Holds tells whether a funded place is held for the case or has been used. What
// is refused after the signature keeps its place, its hours and the day from
// which they count, as long as the no can be or is appealed: whoever is right in
// the end has lost nothing. They are let go when the no stands or the student
// gives up.
func (c Case) Holds() bool {
	return c.State.Holds() || (c.State == Refused || c.State == Appealed) && c.From != ""
}

// leads returns where an act leads a case. An appeal that is upheld leads back to
// where the no was said, with a clock that begins anew.
func (d *Desk) leads(tx *db.Tx, c Case, act Act, owner Owner) (State, error) {
	to, err := c.State.next(act, owner)
	if err != nil || act != Uphold {
		return to, err
	}
	was, err := db.One[State](tx, sqlRefusedAt, c.ID)
	if was.Holds() && !c.Holds() {
		was = Approved // nothing was signed, so that the place went on; it waits for the next
	}
	return was, err
}
