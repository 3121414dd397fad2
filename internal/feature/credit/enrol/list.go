package enrol

import (
	"encoding/json"
	"strings"

	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Row is one student as the university's list tells of them.
type Row struct {
	Identity
	Facts
}

// Outcome is what a row has done.
type Outcome string

// The outcomes.
const (
	Created Outcome = "created"
	Updated Outcome = "changed"
	Same    Outcome = "same"
)

const sealIdentity = "enrol/identity"

// Take takes in one row of a university's list. A row that says nothing new
// changes nothing; facts that differ hold from the row's day on.
func (d *Desk) Take(tx *db.Tx, by auth.Actor, org id.ID, r Row) (_ Outcome, err error) {
	defer fault.Wrap(&err, "enrol.Take(%s)", org)
	if !may(by, org) {
		return "", fault.Forbidden(string(auth.KeepStudents))
	}
	if r.From == "" {
		r.From = tx.Today()
	}
	if err := r.check(tx.Today()); err != nil {
		return "", err
	}
	e, found, err := d.byNumber(tx, org, r.Number)
	if err != nil {
		return "", err
	}
	if !found {
		e = Enrolment{ID: tx.NewID(), Org: org, State: Listed, ListedAt: tx.Now}
		if err := d.insert(tx, e, r.Number); err != nil {
			return "", err
		}
	}
	return d.update(tx, by, e, r, found)
}

// update notes what a row says anew of an enrolment.
func (d *Desk) update(tx *db.Tx, by auth.Actor, e Enrolment, r Row, found bool) (Outcome, error) {
	was, err := d.identity(tx, e.ID)
	if err != nil {
		return "", err
	}
	if e.State == Linked {
		if err := d.one(tx, e, was, r.Identity); err != nil {
			return "", err
		}
	}
	if err := d.onList(tx, &e, r.Identity); err != nil {
		return "", err
	}
	known, err := d.known(tx, e.ID, r.Facts)
	if err != nil {
		return "", err
	}
	if known && was == r.Identity {
		return Same, nil
	}
	if !known {
		if err := d.note(tx, by, &e, r.Facts); err != nil {
			return "", err
		}
	}
	outcome, act := Updated, actChange
	if !found {
		outcome, act = Created, actList
	}
	return outcome, record(tx, by, act, e, "")
}

// onList keeps what the list says of who it is. A declaration that the list
// bears out is no declaration any more.
func (d *Desk) onList(tx *db.Tx, e *Enrolment, who Identity) error {
	text, err := json.Marshal(who)
	if err != nil {
		return err
	}
	e.ListedAt, e.Declared = tx.Now, false
	if e.State == Waiting || e.State == Rejected {
		p, err := d.whose(tx, e.Person)
		if f, is := fault.As(err); err != nil && (!is || f.Kind != fault.Conflict) {
			return err
		}
		if e.State, e.LinkedAt = Linked, tx.Now; err != nil || !who.Is(p) {
			e.State, e.LinkedAt, e.Declared = Waiting, 0, true // the same number, and somebody else's name, or nobody who may: the office looks
		}
	}
	_, err = tx.Exec(sqlListed, e.ID, tx.Keys().Seal(sealIdentity, text), e.ListedAt, e.State, e.Declared, surnameIndex(tx, who.Surname), e.LinkedAt)
	return err
}

// note adds facts to an enrolment's history, and tells its student.
func (d *Desk) note(tx *db.Tx, by auth.Actor, e *Enrolment, f Facts) error {
	declared, writer := e.Declared && by.Person == e.Person, by.Person
	if declared {
		writer = 0 // the enrolment says whose, as long as it is somebody's
	}
	_, err := tx.Exec(sqlNote, tx.NewID(), e.ID, f.From, f.Status, f.Form, f.Course, f.Funding, f.Citizen, declared, writer, tx.Now)
	if err != nil {
		return err
	}
	before := e.Facts
	e.Facts = f
	if e.State != Linked {
		return nil
	}
	if before.Status != f.Status {
		if err := d.tell(tx, *e); err != nil {
			return err
		}
	}
	return event.Emit(d.bus, tx, Changed{*e})
}

// Change notes facts that the office learned otherwise than by a list.
func (d *Desk) Change(tx *db.Tx, by auth.Actor, enrolment id.ID, f Facts) (err error) {
	defer fault.Wrap(&err, "enrol.Change(%s)", enrolment)
	e, err := d.own(tx, by, enrolment)
	if err != nil {
		return err
	}
	var form fault.Form
	f.check(&form, tx.Today())
	if err := form.Err(); err != nil {
		return err
	}
	if known, err := d.known(tx, e.ID, f); known || err != nil {
		return err
	}
	if err := d.note(tx, by, &e, f); err != nil {
		return err
	}
	return record(tx, by, actChange, e, "")
}

func (r Row) check(today when.Day) error {
	var f fault.Form
	f.Need("number", strings.TrimSpace(r.Number) != "" && len(r.Number) <= 40, textNumber)
	r.Identity.check(&f, today)
	r.Facts.check(&f, today)
	return f.Err()
}

func (i Identity) check(f *fault.Form, today when.Day) {
	f.Need("surname", i.Surname != "" && len(i.Surname) <= 100, textName)
	f.Need("given", i.Given != "" && len(i.Given) <= 100, textName)
	_, bad := when.ParseDay(string(i.Birth))
	f.Need("birth", bad == nil && i.Birth < today, textBirth)
}

func (f Facts) check(form *fault.Form, today when.Day) {
	_, bad := when.ParseDay(string(f.From))
	form.Need("from", bad == nil && f.From <= today.AddDays(366), textFrom)
	form.Need("status", f.Status.Name().En != "", textStatus)
	form.Need("form", f.Form == "" || f.Form.Name().En != "", textForm)
	form.Need("course", f.Course >= 0 && f.Course <= 9, textCourse)
	form.Need("funding", f.Funding == "" || f.Funding.Name().En != "", textFunding)
}

func record(tx *db.Tx, by auth.Actor, act audit.Act, e Enrolment, reason string) error {
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.OfOrg(e.Org), Act: act, Object: "enrolment/" + e.ID.String(), Subject: e.Person, Reason: reason,
	})
}
