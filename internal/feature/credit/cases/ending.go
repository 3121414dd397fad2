package cases

import (
	"slices"

	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
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

// mostEnds is how many cases end in one transaction, whose places others want.
const mostEnds = 200

// EndDue closes unfinished cases whose period and grace are over, at most some
// at a time.
func (d *Desk) EndDue(tx *db.Tx) (err error) {
	defer fault.Wrap(&err, "cases.EndDue")
	type rules struct {
		Until     when.Day
		Programme string
		Rules     int
	}
	past, err := db.All[rules](tx, sqlPast, tx.Today())
	if err != nil {
		return err
	}
	left := mostEnds
	for _, p := range past {
		table, err := d.programmes.Table(tx, p.Programme)
		if err != nil {
			return err
		}
		r, _ := table.Version(p.Rules)
		if left == 0 || Ends(Case{Until: p.Until}, r.Terms) >= tx.Today() {
			continue
		}
		late, err := db.All[Case](tx, sqlLate, p.Until, p.Programme, p.Rules, left)
		if err != nil {
			return err
		}
		left -= len(late)
		for _, c := range late {
			if err := d.move(tx, auth.System(), c, Close, Nobody, Reason{Code: codeTermOver}); err != nil {
				return err
			}
		}
	}
	return nil
}
