package cases

import (
	"slices"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Unfinished tells whether a case at a state has not all the hours that it asks.
// When its period is over, and the grace, it is closed: whoever has vanished keeps
// nobody else from a place. Where the hours are worked and a host's word alone is
// missing, it stays open: what another owes is no student's loss, and it climbs the
// ladder instead.
func (s State) Unfinished() bool {
	return slices.Contains([]State{Applied, Approved, Reserved, Signed, Active}, s)
}

// Ends returns the last day of a case that is unfinished.
func Ends(c Case, t programme.Terms) when.Day { return c.Until.AddDays(t.GraceDays()) }

// Ended returns the unfinished cases whose period and grace are over.
func (d *Desk) Ended(tx *db.Tx) (ended []id.ID, err error) {
	type rules struct {
		Until     when.Day
		Programme string
		Rules     int
	}
	past, err := db.All[rules](tx, sqlPast, tx.Today())
	for _, p := range past {
		over, err := d.over(tx, Case{Until: p.Until, Programme: p.Programme, Rules: p.Rules})
		if err != nil {
			return nil, err
		}
		if !over {
			continue
		}
		some, err := db.All[id.ID](tx, sqlLate, p.Until, p.Programme, p.Rules)
		if err != nil {
			return nil, err
		}
		ended = append(ended, some...)
	}
	return ended, err
}

// over tells whether the period of a case and the grace are over.
func (d *Desk) over(tx *db.Tx, c Case) (bool, error) {
	table, err := d.programmes.Table(tx, c.Programme)
	r, _ := table.Version(c.Rules)
	return Ends(c, r.Terms) < tx.Today(), err
}

// CloseEnded closes a case that has ended, if it is still unfinished: each in a
// transaction of its own, so that nobody waits for all of a period.
func (d *Desk) CloseEnded(tx *db.Tx, of id.ID) (err error) {
	defer fault.Wrap(&err, "cases.CloseEnded(%s)", of)
	c, err := d.Get(tx, of)
	if err != nil || !c.State.Unfinished() {
		return err
	}
	over, err := d.over(tx, c)
	if err != nil || !over {
		return err
	}
	return d.move(tx, auth.System(), c, Close, Nobody, Reason{Code: codeTermOver})
}
