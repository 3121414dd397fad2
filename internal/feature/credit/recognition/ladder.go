package recognition

import (
	"slices"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Waits tells whether a request lies before its commission, and since when.
func (r Request) Waits() (since when.Instant, waits bool) {
	if r.State == Asked {
		return r.AskedAt, true
	}
	return r.DoubtAt, r.Doubted()
}

// Due returns the day by whose end a commission owes its word about a request, and
// whether a clock runs at all: none does where the rules set no term.
func Due(r Request, t programme.Terms, working programme.Calendar) (when.Day, bool) {
	since, waits := r.Waits()
	n := t.Days(programme.StepRecognise)
	if !waits || n == 0 {
		return "", false
	}
	return working.After(since.Day(), n), true
}

// climb is a rung that a request has reached.
type climb struct {
	Request id.ID
	Rung    int
	At      when.Instant
}

// Climbs returns the rungs that requests have reached as they wait now, by request.
func (d *Desk) Climbs(tx *db.Tx, list []Request) (map[id.ID][]cases.Climb, error) {
	all := make([]id.ID, len(list))
	for i, r := range list {
		all[i] = r.ID
	}
	reached := map[id.ID][]cases.Climb{}
	rows, err := db.All[climb](tx, sqlClimbs, db.IDs(all))
	for _, row := range rows {
		reached[row.Request] = append(reached[row.Request], cases.Climb{Rung: row.Rung, At: row.At})
	}
	return reached, err
}

// ClimbAll is the work of a day on what commissions leave lying: it climbs the same
// ladder as the steps of vouchers, and the same people learn of it.
func (d *Desk) ClimbAll(tx *db.Tx) (err error) {
	defer fault.Wrap(&err, "recognition.ClimbAll")
	list, err := db.All[Request](tx, sqlClocked, tx.Today().Start())
	if err != nil {
		return err
	}
	days, err := d.programmes.Calendar(tx)
	if err != nil {
		return err
	}
	reached, err := d.Climbs(tx, list)
	if err != nil {
		return err
	}
	tables := map[string]programme.Table{}
	for _, r := range list {
		if tables[r.Programme] == nil {
			if tables[r.Programme], err = d.programmes.Table(tx, r.Programme); err != nil {
				return err
			}
		}
		rules, _ := tables[r.Programme].Version(r.Rules)
		if due, runs := Due(r, rules.Terms, days); runs {
			if err := d.climb(tx, r, rules.Terms.Rungs(), due, days.Late(due, tx.Today()), reached[r.ID]); err != nil {
				return err
			}
		}
	}
	return nil
}

// climb brings a request that is so many working days late as high as it belongs.
func (d *Desk) climb(tx *db.Tx, r Request, rungs programme.Ladder, due when.Day, late int, reached []cases.Climb) error {
	since, _ := r.Waits()
	for i, after := range rungs {
		known := slices.ContainsFunc(reached, func(c cases.Climb) bool { return c.Rung == i+1 })
		if late < after || known {
			continue
		}
		if _, err := tx.Exec(sqlClimb, r.ID, since, i+1, tx.Now); err != nil {
			return err
		}
		c, err := d.cases.Get(tx, r.Case)
		if err != nil {
			return err
		}
		if err := d.cases.Remind(tx, c, cases.Turn{Owner: cases.Institution, Step: programme.StepRecognise}, due, i+1); err != nil {
			return err
		}
	}
	return nil
}

// Ageing returns how many requests lie before each institution's commission, and
// for how long, in the bands of the table of cases.
func (d *Desk) Ageing(tx *db.Tx) ([]cases.Ageing, error) {
	since := func(i int) when.Instant { return tx.Today().AddDays(-cases.Bands[i].To).Start() }
	type row struct {
		Org        id.ID
		Oldest     when.Instant
		A, B, C, D int
	}
	rows, err := db.All[row](tx, sqlAgeing, since(0), since(1), since(2))
	list := make([]cases.Ageing, len(rows))
	for i, r := range rows {
		list[i] = cases.Ageing{Org: r.Org, Turn: cases.Turn{Owner: cases.Institution, Step: programme.StepRecognise}, Oldest: r.Oldest, Ages: [4]int{r.A, r.B, r.C, r.D}}
	}
	return list, err
}
