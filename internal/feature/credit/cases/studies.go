package cases

import (
	"slices"

	"asar/internal/core/person"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// begins are the acts before the first hour, at each of which the rules must
// find in the student what they ask; later they are told what has changed, and
// hours that were worked by a student are not lost because they have graduated.
var begins = map[Act]bool{Approve: true, Reserve: true, Sign: true}

// here is the enrolment at an institution, if there is one.
func here(list []enrol.Enrolment, org id.ID) *enrol.Enrolment {
	i := slices.IndexFunc(list, func(e enrol.Enrolment) bool { return e.Org == org })
	if i < 0 {
		return nil
	}
	return &list[i]
}

// Wanting are the checks of a student that refuse; of who does not study here that
// alone, from which the others follow. Whether its version of the rules is still
// the one for others does not touch a case.
func Wanting(found check.List) check.List {
	if i := slices.IndexFunc(found, func(c check.Check) bool { return !c.OK && c.Code == "programme/enrolled" }); i >= 0 {
		return found[i : i+1 : i+1]
	}
	return slices.DeleteFunc(slices.Clone(found), func(c check.Check) bool { return c.OK || c.Code == "programme/in-force" })
}

// unfit refuses what the rules ask and do not find.
func unfit(found check.List) error {
	no, any := Wanting(found).First()
	if !any {
		return nil
	}
	return fault.New(fault.Conflict, CodeUnfit, textUnfit.With("why", no.Text))
}

// CodeUnfit is the code of a refusal by what is known of a student today.
const CodeUnfit = "case/unfit"

// studied refuses a set whose last hour was worked by somebody who did not study
// at the institution on that day.
func (d *Desk) studied(tx *db.Tx, c Case, last when.Day) error {
	p, err := d.people.Get(tx, c.Person)
	if err != nil {
		return err
	}
	_, found, err := d.basis(tx, c, p, last, tx.Now)
	for _, no := range Wanting(found) {
		if err == nil && no.Code == "programme/enrolled" {
			err = fault.New(fault.Conflict, "case/not-student", textNotThen.With("day", last, "why", no.Text))
		}
	}
	return err
}

// Unfit returns, of cases that are open, what their rules ask and do not find in
// their students today, and why these may take part in nothing; a case whose
// student lacks nothing is left out.
func (d *Desk) Unfit(tx *db.Tx, list []Case) (map[id.ID]check.List, error) {
	list = slices.DeleteFunc(slices.Clone(list), func(c Case) bool { return c.State.Over() })
	found := map[id.ID]check.List{}
	if len(list) == 0 {
		return found, nil
	}
	var who, universities []id.ID
	for _, c := range list {
		who, universities = append(who, c.Person), append(universities, c.Org)
	}
	people, err := d.people.Many(tx, who)
	if err != nil {
		return nil, err
	}
	may, err := d.students.WhoMayTakePart(tx, people)
	if err != nil {
		return nil, err
	}
	studies, err := d.students.AllOn(tx, who, tx.Today(), tx.Now)
	if err != nil {
		return nil, err
	}
	r := reader{}
	if r.universities, err = d.orgs.Many(tx, universities); err != nil {
		return nil, err
	}
	tables := map[string]programme.Table{}
	for _, c := range list {
		if tables[c.Programme] == nil {
			if tables[c.Programme], err = d.programmes.Table(tx, c.Programme); err != nil {
				return nil, err
			}
		}
		r.table, r.voucher = tables[c.Programme], c.Voucher
		b := basisOf(c.Rules, people[c.Person].AgeOn(tx.Today()), here(studies[c.Person], c.Org), tx.Today())
		if no := Wanting(slices.Concat(may[c.Person], r.find(b))); len(no) > 0 {
			found[c.ID] = no
		}
	}
	return found, nil
}

// changed tells a student what a change of their studies means for each case
// that is open: from that day on, or from today if it began before.
func (d *Desk) changed(tx *db.Tx, e enrol.Changed) error {
	open, err := db.All[Case](tx, sqlOpen, e.Enrolment.Person, e.Enrolment.Org)
	if err != nil || len(open) == 0 {
		return err
	}
	p, err := d.people.Get(tx, e.Enrolment.Person)
	if err != nil {
		return err
	}
	day := max(tx.Today(), e.Enrolment.From)
	for _, c := range open {
		_, found, err := d.basis(tx, c, p, day, tx.Now)
		if err != nil {
			return err
		}
		if no := Wanting(found); len(no) > 0 {
			if err := mail.Post(tx, warning(p, c, day, no)); err != nil {
				return err
			}
		}
	}
	return nil
}

// warning tells a student what the rules do not find any more.
func warning(p person.Person, c Case, day when.Day, no check.List) mail.Message {
	body := textUnfitBody.In(p.Lang, "voucher", c.Voucher, "day", day)
	for _, one := range no {
		body += "\n– " + one.Text.Text(p.Lang)
	}
	return mail.Message{
		To: p.Contact(), Subject: textUnfitSubject.In(p.Lang, "voucher", c.Voucher), Body: body + "\n\n" + textUnfitThen.In(p.Lang),
	}
}
