package cases

import (
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Ageing is how many cases of an institution stand at a state, for how long, and
// how much is owed for them.
type Ageing struct {
	Org    id.ID
	State  State        // none of what beside the cases waits
	Turn                // whose it is
	Ages   [4]int       // by the Bands
	Oldest when.Instant // since when the oldest stands there
	Tenge  int64        // owed: for hours that the hosts vouch for and nobody has paid
}

// Name is what the line stands at: a state, or else the step that is owed.
func (a Ageing) Name() i18n.M {
	if a.State == "" {
		return a.Step.Name()
	}
	return a.State.Name()
}

// All returns how many there are.
func (a Ageing) All() int { return a.Ages[0] + a.Ages[1] + a.Ages[2] + a.Ages[3] }

// Owes tells whether money is owed in this state: the hours are done and vouched for.
func (s State) Owes() bool { return s == Verified || s == Accepted || s == Sent || s == Returned }

// Vouched tells whether the institution stands by the hours of a case.
func (s State) Vouched() bool { return s == Accepted || s == Sent || s == Paid || s == Returned }

type ageingRow struct {
	Programme  string
	Rules      int
	Voucher    string
	Org        id.ID
	State      State
	Oldest     when.Instant
	A, B, C, D int
}

// Ageing returns what waits at all institutions, those that have waited longest first.
func (d *Desk) Ageing(tx *db.Tx) (list []Ageing, err error) {
	since := func(i int) when.Instant { return tx.Today().AddDays(-Bands[i].To).Start() }
	rows, err := db.All[ageingRow](tx, sqlAgeing, since(0), since(1), since(2))
	if err != nil {
		return nil, err
	}
	worth, err := d.worths(tx, rows)
	if err != nil {
		return nil, err
	}
	type key struct {
		org   id.ID
		state State
	}
	at := map[key]int{}
	for _, r := range rows {
		k := key{r.Org, r.State}
		i, known := at[k]
		if !known {
			i = len(list)
			at[k] = i
			list = append(list, Ageing{Org: r.Org, State: r.State, Turn: turns[r.State], Oldest: r.Oldest})
		}
		n := [4]int{r.A, r.B, r.C, r.D}
		for band := range n {
			list[i].Ages[band] += n[band]
		}
		if r.State.Owes() {
			list[i].Tenge += worth(r) * int64(r.A+r.B+r.C+r.D)
		}
	}
	return list, nil
}

// worths returns what one case of a row pays, under its version of the rules.
func (d *Desk) worths(tx *db.Tx, rows []ageingRow) (func(ageingRow) int64, error) {
	tables := map[string]programme.Table{}
	for _, r := range rows {
		if _, read := tables[r.Programme]; read {
			continue
		}
		table, err := d.programmes.Table(tx, r.Programme)
		if err != nil {
			return nil, err
		}
		tables[r.Programme] = table
	}
	return func(r ageingRow) int64 {
		version, _ := tables[r.Programme].Version(r.Rules)
		v, _ := version.Terms.Voucher(r.Voucher)
		return v.Tenge
	}, nil
}
