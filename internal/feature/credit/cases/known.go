package cases

import (
	"slices"

	"asar/internal/core/person"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Proof tells what the rules of a case find in its student on a day, by what was
// known at an instant: the same version, read in the same way, as a decision of
// that moment rests on and its step keeps.
func (d *Desk) Proof(tx *db.Tx, c Case, day when.Day, known when.Instant) (check.List, error) {
	p, err := d.people.Get(tx, c.Person)
	if err != nil {
		return nil, err
	}
	_, found, err := d.basis(tx, c, p, day, known)
	return found, err
}

// basis is what a decision about a case rests on, and what its rules find there.
func (d *Desk) basis(tx *db.Tx, c Case, p person.Person, day when.Day, known when.Instant) (Basis, check.List, error) {
	studies, err := d.students.AllOn(tx, []id.ID{c.Person}, day, known)
	if err != nil {
		return Basis{}, nil, err
	}
	b := basisOf(c.Rules, p.AgeKnown(day, known), here(studies[c.Person], c.Org), day)
	r, err := d.reads(tx, c, b)
	if err != nil {
		return Basis{}, nil, err
	}
	return b, r.find(b), nil
}

// earlier returns the cases of a case's student that were applied for before it
// and worked for at an instant: their hours are theirs first.
func (d *Desk) earlier(tx *db.Tx, c Case, known when.Instant) ([]Case, error) {
	if known >= tx.Now {
		return db.All[Case](tx, sqlEarlier, c.Person, c.ID)
	}
	list, err := db.All[Case](tx, sqlBefore, c.Person, c.ID)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	type of struct {
		Step
		CaseID id.ID
	}
	rows, err := db.All[of](tx, sqlStepsBefore, c.Person, c.ID, known)
	steps := map[id.ID][]Step{}
	for _, row := range rows {
		steps[row.CaseID] = append(steps[row.CaseID], row.Step)
	}
	for i := range list {
		stood, there := At(list[i], steps[list[i].ID], known)
		if list[i] = stood; !there {
			list[i].State = ""
		}
	}
	return slices.DeleteFunc(list, func(c Case) bool { return !c.counting() }), err
}

// counting tells whether hours are counted for a case, or kept while a no can be
// appealed.
func (c Case) counting() bool {
	return c.From != "" && (c.State.Works() || c.Holds() && !c.State.Holds())
}

// bound is until when what stands is looked at. Of what is known now nothing is
// left out, whatever the clock of another server says.
func bound(tx *db.Tx, known when.Instant) when.Instant {
	if known < tx.Now {
		return known
	}
	return when.Forever
}
