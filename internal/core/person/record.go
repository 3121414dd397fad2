package person

import (
	"strings"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
)

// differences names the fields in which two records of a person differ.
func differences(a, b Person) []string {
	var names []string
	for _, c := range changes(a, b) {
		names = append(names, c.Field)
	}
	return names
}

// changes lists the fields in which two records of a person differ.
func changes(a, b Person) []audit.Change {
	var list []audit.Change
	for _, c := range []audit.Change{
		{Field: "surname", Before: a.Surname, After: b.Surname}, {Field: "given", Before: a.Given, After: b.Given},
		{Field: "patronymic", Before: a.Patronymic, After: b.Patronymic}, {Field: "display", Before: a.Display, After: b.Display},
		{Field: "birth", Before: string(a.Birth), After: string(b.Birth)}, {Field: "lang", Before: string(a.Lang), After: string(b.Lang)},
		{Field: "region", Before: a.Region, After: b.Region}, {Field: "email", Before: a.Email, After: b.Email},
		{Field: "phone", Before: a.Phone, After: b.Phone},
		{Field: "source", Before: strings.TrimSpace(a.Source + " " + a.SourceID), After: strings.TrimSpace(b.Source + " " + b.SourceID)},
	} {
		if c.Before != c.After {
			list = append(list, c)
		}
	}
	return list
}

// record writes down an act about a person, sealed with their own key.
func record(tx *db.Tx, by auth.Actor, act audit.Act, p Person, changed []audit.Change) error {
	return audit.Record(tx, audit.Entry{
		By: by, Act: act, Object: audit.Of("person", p.ID), Subject: p.ID, Seal: p.Seal, Changes: changed,
	})
}
