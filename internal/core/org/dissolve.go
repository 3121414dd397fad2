package org

import (
	"unicode/utf8"

	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
)

// Condition looks at what an organisation still owes.
type Condition func(tx *db.Tx, org id.ID) (check.List, error)

// Oblige adds something that an organisation may owe, which then keeps it from
// being dissolved. Conditions are added while the program is being wired.
func (d *Desk) Oblige(c Condition) { d.owed = append(d.owed, c) }

// MayDissolve lists what keeps an organisation from being dissolved, each with
// what ends it; nothing, if nothing does.
func (d *Desk) MayDissolve(tx *db.Tx, org id.ID) (list check.List, err error) {
	for _, owes := range d.owed {
		more, err := owes(tx, org)
		if err != nil {
			return nil, err
		}
		list = append(list, more...)
	}
	return list, nil
}

// How much of a reason explains something, in code points.
const (
	minReason = 10
	maxReason = 500
)

// Dissolve ends an organisation that owes nobody anything. Its people are told
// and belong to it no more; what it did and what it is called stay on record,
// what it was reached by does not.
func (d *Desk) Dissolve(tx *db.Tx, by auth.Actor, org id.ID, reason string) (err error) {
	defer fault.Wrap(&err, "org.Dissolve(%s)", org)
	if err := allowed(by, auth.DissolveOrg, org); err != nil {
		return err
	}
	o, err := d.mayDissolve(tx, org)
	if err != nil {
		return err
	}
	reason = i18n.CleanText(reason)
	var form fault.Form
	n := utf8.RuneCountInString(reason)
	form.Need("reason", n >= minReason && n <= maxReason, textWhyDissolve)
	if err := form.Err(); err != nil {
		return err
	}
	if err := d.record(tx, by, actDissolve, o, nil, reason); err != nil {
		return err
	}
	if err := d.tellTeam(tx, by, o, reason); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlEndTeam, o.ID, tx.Now, by.Person); err != nil {
		return err
	}
	if err := d.people.RevokeAll(tx, auth.OfOrg(o.ID)); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlDissolve, o.ID, tx.Now); err != nil {
		return err
	}
	o.DissolvedAt = tx.Now
	return event.Emit(d.bus, tx, Ended{Org: o, By: by})
}

// Ended is emitted when an organisation has been dissolved. Listeners remove what
// it kept for itself and showed nobody.
type Ended struct {
	Org Org
	By  auth.Actor
}

// mayDissolve returns the organisation if it stands and owes nothing.
func (d *Desk) mayDissolve(tx *db.Tx, org id.ID) (Org, error) {
	o, err := d.Get(tx, org)
	if err != nil {
		return Org{}, err
	}
	if err := o.Stands(); err != nil {
		return Org{}, err
	}
	list, err := d.MayDissolve(tx, org)
	if err != nil {
		return Org{}, err
	}
	return o, list.Err()
}

// tellTeam writes to everybody who belongs to the organisation but who acts.
func (d *Desk) tellTeam(tx *db.Tx, by auth.Actor, o Org, reason string) error {
	team, err := db.All[Member](tx, sqlTeam, o.ID)
	if err != nil {
		return err
	}
	ids := make([]id.ID, len(team))
	for i, m := range team {
		ids[i] = m.Person
	}
	people, err := d.people.Many(tx, ids)
	if err != nil {
		return err
	}
	var letters []mail.Message
	for _, m := range team { // in the team's order, so that it is the same each time
		p := people[m.Person]
		if p.ID == by.Person || p.Contact() == "" {
			continue
		}
		letters = append(letters, p.Letter(textDissolvedSubject, textDissolvedBody, nil, "name", o.Name, "reason", reason))
	}
	return mail.PostAll(tx, letters, tx.Now)
}
