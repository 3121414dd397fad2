package guardian

import (
	"asar/internal/core/account"
	"asar/internal/core/person"
	"asar/internal/kit/db"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// CodeLetter is the letter of the code by which somebody confirms for a minor. It
// says what the code confirms, and where to read it: a child who asks a parent
// for "the code from Asar" must not get a consent that nobody has read.
func CodeLetter(minor id.ID, given, page string) account.Letter {
	return account.Letter{
		Subject: textCodeSubject, Body: textCodeBody, Args: []any{"name", given, "link", page}, About: []id.ID{minor},
	}
}

// receipt tells a guardian what they have agreed to, in which words, and where
// they limit or withdraw it.
func (d *Desk) receipt(tx *db.Tx, minor, who person.Person, b Bond, version when.Day) error {
	directions, err := directionNames(tx)
	if err != nil {
		return err
	}
	return tellOf(tx, minor, who, textReceiptSubject, textReceiptBody,
		"name", minor.Given, "version", i18n.LongDate(who.Lang, version.Time()), "relation", b.Relation.Name(), "limits", b.Limits.Said(directions),
		"text", d.accounts.Page(who, "/consents/minor?version="+string(version)), "link", d.accounts.Page(who, "/minors"))
}

// Past is how somebody answered for a minor, until it ended.
type Past struct {
	Minor    id.ID
	Relation Relation
	Since    when.Instant
	EndedAt  when.Instant
	Why      Why
}

const pastShown = 20

// Past returns for whom a person no longer answers, the latest first.
func (d *Desk) Past(tx *db.Tx, guardian id.ID) (list []Past, people map[id.ID]person.Person, err error) {
	if list, err = db.All[Past](tx, sqlPast, guardian, pastShown); err != nil || len(list) == 0 {
		return nil, nil, err
	}
	ids := make([]id.ID, len(list))
	for i, one := range list {
		ids[i] = one.Minor
	}
	people, err = d.people.Many(tx, ids)
	return list, people, err
}
