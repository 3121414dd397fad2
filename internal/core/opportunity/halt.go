package opportunity

import (
	"asar/internal/core/org"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// RETURNING, so that only what changes is told of.
const sqlHalt = `UPDATE opportunity SET halted = $2 WHERE org = $1 AND halted <> $2 RETURNING id`

// Halted is emitted when nobody new may come to an opportunity any more,
// because its front office does not vouch for the organisation.
type Halted struct{ Opportunity Opportunity }

// Resumed is emitted when the front office vouches again.
type Resumed struct{ Opportunity Opportunity }

// vetted halts everything of an organisation that its front office suspended
// or refused, and resumes it with the next verification. A verification that
// merely ran out halts nothing: the office has said nothing against anybody.
func (d *Desk) vetted(tx *db.Tx, e org.Vetted) (err error) {
	defer fault.Wrap(&err, "opportunity.vetted(%s)", e.Org.ID)
	halted := e.Org.State != org.Verified
	changed, err := db.All[id.ID](tx, sqlHalt, e.Org.ID, halted)
	if err != nil {
		return err
	}
	if err := recount(tx, changed...); err != nil {
		return err
	}
	found, err := d.Many(tx, changed)
	if err != nil {
		return err
	}
	for _, each := range changed {
		if halted {
			err = event.Emit(d.bus, tx, Halted{found[each]})
		} else {
			err = event.Emit(d.bus, tx, Resumed{found[each]})
		}
		if err != nil {
			return err
		}
	}
	return nil
}
