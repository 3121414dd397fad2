package enrol

import (
	"unicode/utf8"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// alike tells whether two identities have the same surname and given name, in
// whatever alphabet, and in whichever order a list writes them.
func (i Identity) alike(o Identity) (surname, given bool) {
	a, b := [2]string{i18n.Fold(i.Surname), i18n.Fold(i.Given)}, [2]string{i18n.Fold(o.Surname), i18n.Fold(o.Given)}
	if a[0] == b[1] && a[1] == b[0] {
		return true, true
	}
	return a[0] == b[0], a[1] == b[1]
}

// one refuses a row that names somebody else than the account to which the number
// belongs: the facts of one person must not come to stand in the case of another.
// It is them if the row names who the list named before, or who they say they are.
func (d *Desk) one(tx *db.Tx, e Enrolment, was, is Identity) error {
	p, err := d.people.Get(tx, e.Person)
	if err != nil || is.Is(p) {
		return err
	}
	if was.Surname == "" { // no list has named them yet
		was.Surname, was.Given, was.Birth = p.Surname, p.Given, p.Birth
	}
	surname, given := was.alike(is)
	var f fault.Form
	f.Need("surname", surname, textOther.With("was", was.Surname))
	f.Need("given", given, textOther.With("was", was.Given))
	f.Need("birth", was.Birth == is.Birth, textOther.With("was", was.Birth))
	return f.Err()
}

// Correct replaces what the list says of who a student with an account is, as
// after a marriage. Of surname, given name and date of birth two must stay: what
// is left over of a correction of all is somebody else.
func (d *Desk) Correct(tx *db.Tx, by auth.Actor, enrolment id.ID, is Identity, reason string) (err error) {
	defer fault.Wrap(&err, "enrol.Correct(%s)", enrolment)
	e, err := d.own(tx, by, enrolment)
	if err != nil {
		return err
	}
	if e.State != Linked {
		return fault.New(fault.Conflict, "enrol/not-linked", textNotLinked)
	}
	p, err := d.people.Get(tx, e.Person)
	if err != nil {
		return err
	}
	was, err := d.identity(tx, e.ID)
	if err != nil {
		return err
	}
	if is.Number = was.Number; was.Surname == "" {
		was = Identity{Number: was.Number, Surname: p.Surname, Given: p.Given, Patronymic: p.Patronymic, Birth: p.Birth}
	}
	if err := is.corrects(was, reason, tx.Today()); err != nil || is == was {
		return err
	}
	if err := d.onList(tx, &e, is); err != nil {
		return err
	}
	err = mail.Post(tx, p.Letter(textStatusSubject, textCorrectedBody, nil, "reason", reason))
	if err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.OfOrg(e.Org), Act: actCorrect, Object: "enrolment/" + e.ID.String(), Subject: e.Person, Seal: p.Seal, Reason: reason,
		Changes: was.changes(is),
	})
}

// corrects refuses a correction that is none.
func (i Identity) corrects(was Identity, reason string, today when.Day) error {
	var f fault.Form
	i.check(&f, today)
	f.Need("reason", utf8.RuneCountInString(reason) >= leastReason, textCorrectReason)
	if err := f.Err(); err != nil {
		return err
	}
	surname, given := was.alike(i)
	stay := 0
	for _, same := range []bool{surname, given, was.Birth == i.Birth} {
		if same {
			stay++
		}
	}
	if stay < 2 {
		return fault.New(fault.Conflict, "enrol/another-person", textAnotherPerson)
	}
	return nil
}

// changes lists what differs, for the audit.
func (i Identity) changes(is Identity) (list []audit.Change) {
	for _, c := range []audit.Change{
		{Field: "surname", Before: i.Surname, After: is.Surname}, {Field: "given", Before: i.Given, After: is.Given},
		{Field: "patronymic", Before: i.Patronymic, After: is.Patronymic}, {Field: "birth", Before: string(i.Birth), After: string(is.Birth)},
	} {
		if c.Before != c.After {
			list = append(list, c)
		}
	}
	return list
}
