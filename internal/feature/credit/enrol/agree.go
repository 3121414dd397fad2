package enrol

import (
	"cmp"
	"maps"
	"slices"

	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/person"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
)

// Study is the purpose of knowing where somebody studies.
const Study consent.Purpose = "study"

// kind is the purpose as it is brought to the consents.
func kind(minors *guardian.Desk) consent.Kind {
	return consent.Kind{
		Purpose: Study, Name: nameStudy, Without: textWithout, Needs: minors.MayAgree,
		Texts: []consent.Text{consent.Words(consent.First, studyBody, studyData, studyTerm, studyRecipients)},
	}
}

// MayDeclare tells whether somebody may say where they study, once they agree.
func (d *Desk) MayDeclare(tx *db.Tx, who id.ID) (check.List, error) {
	p, err := d.people.Get(tx, who)
	if err != nil {
		return nil, err
	}
	return d.consents.MayGive(tx, p, Study)
}

// WhoMayTakePart lists, for each of the people, what keeps from using where they
// study: what keeps from taking part in anything, and that they have not agreed.
func (d *Desk) WhoMayTakePart(tx *db.Tx, people map[id.ID]person.Person) (map[id.ID]check.List, error) {
	all, err := d.minors.WhoMayTakePart(tx, people)
	if err != nil {
		return nil, err
	}
	agreed, err := d.WhoAgreed(tx, slices.Collect(maps.Keys(people)))
	for one, list := range agreed {
		all[one] = append(all[one], list...)
	}
	return all, err
}

// WhoAgreed lists, for each of the people, that they have not agreed to its being
// known where they study.
func (d *Desk) WhoAgreed(tx *db.Tx, people []id.ID) (map[id.ID]check.List, error) {
	return d.consents.Agreed(tx, people, Study)
}

// MayTakePart is WhoMayTakePart for one.
func (d *Desk) MayTakePart(tx *db.Tx, p person.Person) (check.List, error) {
	all, err := d.WhoMayTakePart(tx, map[id.ID]person.Person{p.ID: p})
	return all[p.ID], err
}

// whose returns somebody to whom an enrolment may belong now, or why it may not.
func (d *Desk) whose(tx *db.Tx, who id.ID) (person.Person, error) {
	p, err := d.people.Get(tx, who)
	if err != nil {
		return p, err
	}
	list, err := d.MayTakePart(tx, p)
	return p, cmp.Or(err, list.Err())
}

// withdrawn ends what ties somebody to universities who no longer agrees to it,
// and tells them.
func (d *Desk) withdrawn(tx *db.Tx, e consent.Changed) error {
	if e.Record.Purpose != Study || e.Record.Stands() {
		return nil
	}
	p, err := d.people.Get(tx, e.Record.Person)
	if err != nil {
		return err
	}
	ties, err := unnumber(tx, p.ID)
	if err != nil || len(ties) == 0 {
		return err
	}
	if _, err := tx.Exec(sqlLetGo, p.ID); err != nil {
		return err
	}
	for _, one := range ties {
		if err := record(tx, e.By, actLetGo, one, ""); err != nil {
			return err
		}
	}
	return mail.Post(tx, p.Letter(textLetGoSubject, textLetGoBody, nil))
}

// erasing lets go of somebody who is being erased. What the list said of them goes.
func (d *Desk) erasing(tx *db.Tx, e person.Erasing) error {
	if _, err := unnumber(tx, e.Person.ID); err != nil {
		return err
	}
	_, err := tx.Exec(sqlForget, e.Person.ID)
	return err
}

// unnumber returns what ties a person to universities, and takes the number from
// what no list has borne out: nobody is found by it again.
func unnumber(tx *db.Tx, who id.ID) ([]Enrolment, error) {
	ties, err := db.All[Enrolment](tx, sqlOfPerson, who)
	for _, one := range ties {
		if err == nil && one.ListedAt == 0 {
			_, err = tx.Exec(sqlUnnumber, one.ID, tx.Keys().Index("enrol/nobody", one.ID.String()))
		}
	}
	return ties, err
}
