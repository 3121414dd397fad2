package guardian

import (
	"maps"
	"slices"

	"asar/internal/core/consent"
	"asar/internal/core/person"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// MayTakePart lists what must hold before somebody does more on the platform
// than look and keep an account: they have agreed to what an account takes of
// their data, and if they are too young to agree by themselves, a guardian has
// confirmed.
func (d *Desk) MayTakePart(tx *db.Tx, who person.Person) (check.List, error) {
	all, err := d.WhoMayTakePart(tx, map[id.ID]person.Person{who.ID: who})
	return all[who.ID], err
}

// WhoMayTakePart is MayTakePart for many people at once.
func (d *Desk) WhoMayTakePart(tx *db.Tx, people map[id.ID]person.Person) (map[id.ID]check.List, error) {
	standings, err := d.Standings(tx, slices.Collect(maps.Values(people)))
	if err != nil {
		return nil, err
	}
	last, err := d.consents.LastActs(tx, slices.Collect(maps.Keys(people)), consent.Account)
	all := make(map[id.ID]check.List, len(people))
	for one, who := range people {
		var list check.List
		standings[one].WhyNow(who, &list)
		consent.Why(last[one], &list, "account/consent", textNeverAgreed, textAgreedNoMore)
		all[one] = list
	}
	return all, err
}
