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

// MayAgree lists what must hold before somebody agrees by themselves to data being
// taken for a purpose that another part brings: they may take part, and of who is
// too young to agree alone, the text to which their guardian agreed speaks of it.
func (d *Desk) MayAgree(tx *db.Tx, who person.Person) (check.List, error) {
	list, err := d.MayTakePart(tx, who)
	if err != nil {
		return nil, err
	}
	s, err := d.Standing(tx, who)
	if err != nil || s.Bond == nil || who.AgeOn(s.Today) >= s.Table.On(s.Today).ConsentAge {
		return list, err
	}
	given, err := d.consents.Last(tx, who.ID, consent.Minor)
	if given.Version < consent.Further {
		list.No("guardian/text", textEarlierText, Mend)
	}
	return list, err
}
