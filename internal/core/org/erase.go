package org

import (
	"slices"

	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
)

const (
	// What organisations say of themselves and is the person's own; a name only
	// where the person runs or ran the organisation, or is who it is reached by:
	// people share names, and whoever likes may join and call themselves as its
	// leader is called.
	sqlForgetEmail = `UPDATE org SET email = '' WHERE email = $1 AND email <> '' RETURNING id`
	sqlForgetPhone = `UPDATE org SET phone = '' WHERE phone = $1 AND phone <> '' RETURNING id`
	sqlLed         = `SELECT o.id, o.kind, o.leader FROM org o WHERE o.leader <> ''
		AND (o.id IN (SELECT m.org FROM org_member m WHERE m.person = $1 AND m.role <> 'member')
			OR o.email = $2 AND o.email <> '' OR o.phone = $3 AND o.phone <> '')`
	sqlForgetLed   = `UPDATE org SET leader = '' WHERE id = $1`
	sqlForgetGroup = `UPDATE org SET leader = '', email = '', phone = '' WHERE id = $1`
	sqlEnded       = `SELECT ` + columns + ` FROM org o WHERE o.kind = 'group' AND o.dissolved_at > 0
		AND o.id IN (SELECT m.org FROM org_member m WHERE m.person = $1 AND m.role <> 'member') ORDER BY o.id`
	sqlEndAll = `UPDATE org_member SET until = $2, ended_by = $1 WHERE person = $1 AND until = 0`
)

// erasing ends a person's memberships, and takes from what organisations have
// published what is the person's own. Those who still own one are told.
func (d *Desk) erasing(tx *db.Tx, e person.Erasing) error {
	byName, err := forgetLed(tx, e.Person) // first: it looks at the addresses
	if err != nil {
		return err
	}
	byEmail, err := db.All[id.ID](tx, sqlForgetEmail, e.Person.Email)
	if err != nil {
		return err
	}
	byPhone, err := db.All[id.ID](tx, sqlForgetPhone, e.Person.Phone)
	if err != nil {
		return err
	}
	touched := slices.Concat(byEmail, byPhone, byName)
	slices.Sort(touched)
	if err := d.forgetEnded(tx, e.Person); err != nil {
		return err
	}
	for _, org := range slices.Compact(touched) {
		if err := d.tellLeft(tx, org, e.Person.ID); err != nil {
			return err
		}
	}
	_, err = tx.Exec(sqlEndAll, e.Person.ID, tx.Now)
	return err
}

// forgetEnded takes from the groups that were dissolved and that the person ran
// what was said there in private words: nobody is left who could. Of the name it
// takes what holds the person's; volunteers' books go on telling of a group.
func (d *Desk) forgetEnded(tx *db.Tx, p person.Person) error {
	rows, err := db.All[row](tx, sqlEnded, p.ID)
	list, err := opened(tx, rows, err)
	if err != nil {
		return err
	}
	for _, o := range list {
		o.About, o.Place, o.Site = i18n.Words{}, "", ""
		renamed := slices.ContainsFunc(o.Name.All(), p.MentionedIn)
		if renamed {
			o.Name = i18n.Words(Group.Label())
		}
		if err := update(tx, o); err != nil {
			return err
		}
		if renamed {
			if err := event.Emit(d.bus, tx, Renamed{o}); err != nil {
				return err
			}
		}
	}
	return nil
}

// forgetLed takes the person's name from what they ran, or what is reached by what
// is theirs, and were named as the leader of. A group that named nobody else is reached by what is theirs, even
// if their account knows another number or none; an organisation has its own.
func forgetLed(tx *db.Tx, p person.Person) (touched []id.ID, err error) {
	led, err := db.All[struct {
		ID     id.ID
		Kind   Kind
		Leader string
	}](tx, sqlLed, p.ID, p.Email, p.Phone)
	if err != nil {
		return nil, err
	}
	for _, o := range led {
		if !p.NamedIn(o.Leader) {
			continue
		}
		forget := sqlForgetLed
		if o.Kind == Group && namesOnly(o.Leader, p) {
			forget = sqlForgetGroup
		}
		if _, err := tx.Exec(forget, o.ID); err != nil {
			return nil, err
		}
		touched = append(touched, o.ID)
	}
	return touched, nil
}

// namesOnly tells whether a text holds nothing but words of a person's name.
func namesOnly(text string, p person.Person) bool {
	name := i18n.FoldWords(p.FullName())
	return !slices.ContainsFunc(i18n.FoldWords(text), func(word string) bool { return !slices.Contains(name, word) })
}

// tellLeft writes to the owners who are left that something has to be said anew;
// whose it was they are not told.
func (d *Desk) tellLeft(tx *db.Tx, org, gone id.ID) error {
	o, err := d.Get(tx, org)
	if err != nil {
		return err
	}
	team, err := db.All[Member](tx, sqlTeam, org)
	if err != nil {
		return err
	}
	for _, m := range team {
		if m.Role != auth.Owner || m.Person == gone {
			continue
		}
		p, err := d.people.Get(tx, m.Person)
		if err != nil {
			return err
		}
		err = mail.Post(tx, p.Letter(textLeftSubject, textLeftBody, nil, "name", o.Name))
		if err != nil {
			return err
		}
	}
	return nil
}
