package org

import (
	"slices"

	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// Minors are people of an organisation who are minors today.
type Minors []person.Person

// Minors returns those who run or have run an organisation and are minors today,
// because their date of birth was corrected. Public pages name none of them; as
// it depends on the day, it is asked each time.
func (d *Desk) Minors(tx *db.Tx, org id.ID) (Minors, error) {
	ran, err := db.All[id.ID](tx, sqlRan, org)
	if err != nil {
		return nil, err
	}
	return d.minors.Young(tx, ran)
}

// Named tells whether a text names one of them.
func (m Minors) Named(text string) bool {
	return slices.ContainsFunc(m, func(p person.Person) bool { return p.NamedIn(text) })
}

// Public returns the organisation as public pages show it: without the name, the
// address and the phone of one of them.
func (m Minors) Public(o Org) Org {
	own := func(contact string) bool {
		return contact != "" && slices.ContainsFunc(m, func(p person.Person) bool { return contact == p.Email || contact == p.Phone })
	}
	if m.Named(o.Leader) {
		o.Leader = ""
	}
	if own(o.Email) {
		o.Email = ""
	}
	if own(o.Phone) {
		o.Phone = ""
	}
	return o
}

// checkLeader refuses that a minor among the organisation's people is newly
// named as the one who leads it.
func (d *Desk) checkLeader(tx *db.Tx, n New, o Org, form *fault.Form) error {
	if o.ID == 0 || n.Leader == "" || n.Leader == o.Leader {
		return nil
	}
	team, err := db.All[Member](tx, sqlTeam, o.ID)
	if err != nil {
		return err
	}
	people := make([]id.ID, len(team))
	for i, m := range team {
		people[i] = m.Person
	}
	young, err := d.minors.Young(tx, people)
	form.Need("leader", !Minors(young).Named(n.Leader), textMinorLeads)
	return err
}
