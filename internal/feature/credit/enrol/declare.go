package enrol

import (
	"errors"
	"slices"

	"unicode/utf8"

	"asar/internal/core/person"
	"asar/internal/feature/credit/programme"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// Declare says that the actor studies at a university under a number. If the
// list has the number with the actor's name and date of birth, it is theirs at
// once; otherwise the office decides by the facts that were declared. A number
// that is already somebody else's is refused without saying whose.
func (d *Desk) Declare(tx *db.Tx, by auth.Actor, org id.ID, number string, f Facts) (_ Enrolment, err error) {
	defer fault.Wrap(&err, "enrol.Declare(%s)", org)
	university, err := d.orgs.Get(tx, org)
	if err := errors.Join(err, university.Stands()); err != nil {
		return Enrolment{}, err
	}
	f.From, f.Status = tx.Today(), Studying
	var form fault.Form
	form.Need("number", number != "" && len(number) <= 40, textNumber)
	f.check(&form, tx.Today())
	if err := form.Err(); err != nil {
		return Enrolment{}, err
	}
	who, err := d.whose(tx, by.Person)
	if err != nil {
		return Enrolment{}, err
	}
	e, found, err := d.byNumber(tx, org, number)
	switch {
	case err != nil:
		return e, err
	case found && e.Person == who.ID:
		return e, nil
	case found && e.Person != 0:
		return e, fault.New(fault.Conflict, "enrol/taken", textTaken)
	case found:
		return d.claim(tx, by, who, e)
	}
	if err := d.another(tx, org, who.ID); err != nil {
		return e, err
	}
	e = Enrolment{ID: tx.NewID(), Org: org, Person: who.ID, State: Waiting, Declared: true}
	if err := d.insert(tx, e, number); err != nil {
		return e, err
	}
	if err := d.note(tx, by, &e, f); err != nil {
		return e, err
	}
	return e, record(tx, by, actDeclare, e, "")
}

// another refuses a second enrolment of a person at one university.
func (d *Desk) another(tx *db.Tx, org, who id.ID) error {
	taken, err := db.One[int](tx, sqlCount, org, who)
	if err == nil && taken > 0 {
		err = fault.New(fault.Conflict, "enrol/another", textAnother)
	}
	return err
}

// claim makes a row of the list the actor's, if it is about them.
func (d *Desk) claim(tx *db.Tx, by auth.Actor, who person.Person, e Enrolment) (Enrolment, error) {
	row, err := d.identity(tx, e.ID)
	if err != nil {
		return e, err
	}
	if !row.Is(who) {
		return e, fault.New(fault.Conflict, "enrol/differs", textDiffers)
	}
	if err := d.another(tx, e.Org, who.ID); err != nil {
		return e, err
	}
	e.Person, e.State, e.LinkedAt = who.ID, Linked, tx.Now
	if _, err := tx.Exec(sqlLink, e.ID, e.Person, e.State, e.LinkedAt); err != nil {
		return e, err
	}
	if err := event.Emit(d.bus, tx, Changed{e}); err != nil {
		return e, err
	}
	return e, record(tx, by, actLink, e, "")
}

// Decide confirms what somebody has declared, or refuses it with a reason.
func (d *Desk) Decide(tx *db.Tx, by auth.Actor, enrolment id.ID, yes bool, reason string) (err error) {
	defer fault.Wrap(&err, "enrol.Decide(%s)", enrolment)
	e, err := d.own(tx, by, enrolment)
	if err != nil {
		return err
	}
	if e.State != Waiting {
		return fault.New(fault.Conflict, "enrol/decided", textDecided)
	}
	var form fault.Form
	form.Need("reason", yes || utf8.RuneCountInString(reason) >= leastReason, textReason)
	if err := form.Err(); err != nil {
		return err
	}
	if yes {
		if _, err := d.whose(tx, e.Person); err != nil {
			return err
		}
	}
	act := actConfirm
	if e.State, e.LinkedAt = Linked, tx.Now; !yes {
		e.State, e.LinkedAt, act = Rejected, 0, actReject
	}
	if _, err := tx.Exec(sqlLink, e.ID, e.Person, e.State, e.LinkedAt); err != nil {
		return err
	}
	if err := d.told(tx, e, yes, reason); err != nil {
		return err
	}
	if yes {
		if err := event.Emit(d.bus, tx, Changed{e}); err != nil {
			return err
		}
	}
	return record(tx, by, act, e, "")
}

// leastReason is how many characters say why, at least.
const leastReason = 10

// tell writes to a student how they stand now.
func (d *Desk) tell(tx *db.Tx, e Enrolment) error {
	p, err := d.people.Get(tx, e.Person)
	if err != nil {
		return err
	}
	return mail.Post(tx, p.Letter(textStatusSubject, textStatusBody, nil, "status", e.Status.Name(), "from", e.From))
}

// told writes to a student what the office decided.
func (d *Desk) told(tx *db.Tx, e Enrolment, yes bool, reason string) error {
	p, err := d.people.Get(tx, e.Person)
	if err != nil {
		return err
	}
	body := textConfirmedBody.In(p.Lang)
	if !yes {
		body = textRejectedBody.In(p.Lang, "reason", reason)
	}
	return mail.Post(tx, mail.Message{To: p.Contact(), Subject: textDecidedSubject.In(p.Lang), Body: body})
}

// On returns where somebody studies on a day, as it was known at an instant:
// an enrolment that is theirs, one in which they are studying first. It returns
// nil if there is none.
func (d *Desk) On(tx *db.Tx, who id.ID, day when.Day, known when.Instant) (*Enrolment, error) {
	all, err := d.OnMany(tx, []id.ID{who}, day, known)
	return all[who], err
}

// OnMany is On for many people; who studies nowhere is left out.
func (d *Desk) OnMany(tx *db.Tx, who []id.ID, day when.Day, known when.Instant) (map[id.ID]*Enrolment, error) {
	all, err := d.AllOn(tx, who, day, known)
	found := map[id.ID]*Enrolment{}
	for person, list := range all {
		studying := slices.IndexFunc(list, func(e Enrolment) bool { return e.Status == Studying })
		found[person] = &list[max(studying, 0)]
	}
	return found, err
}

// AllOn returns all enrolments of people with the facts of a day, as they were
// known at an instant.
func (d *Desk) AllOn(tx *db.Tx, who []id.ID, day when.Day, known when.Instant) (map[id.ID][]Enrolment, error) {
	list, err := db.All[Enrolment](tx, sqlLinked, db.IDs(who))
	if err != nil {
		return nil, err
	}
	ids := make([]id.ID, len(list))
	for i, e := range list {
		ids[i] = e.ID
	}
	histories, err := d.histories(tx, ids)
	if err != nil {
		return nil, err
	}
	found := map[id.ID][]Enrolment{}
	for _, e := range list {
		if known < tx.Now && e.LinkedAt > known {
			continue // nobody knew yet that it was theirs
		}
		e.asKnown(histories[e.ID], known)
		var any bool
		if e.Facts, any = factsOn(histories[e.ID], day, known); any {
			found[e.Person] = append(found[e.Person], e)
		}
	}
	return found, nil
}

// asKnown takes back what a list has said after an instant: until then the last
// word that was news is the one known.
func (e *Enrolment) asKnown(history []Change, known when.Instant) {
	if e.ListedAt <= known {
		return
	}
	e.ListedAt, e.Declared = 0, true
	for _, c := range history {
		if !c.Declared && c.At <= known {
			e.ListedAt, e.Declared = c.At, false
		}
	}
}

// Mend is the page on which a student says where they study.
const Mend = "/me/student"

// Student says of an enrolment what a programme's rules look at. A nil
// enrolment is that of somebody who studies nowhere.
func (e *Enrolment) Student(university i18n.Text, age int) programme.Student {
	if e == nil {
		return programme.Student{Age: age, Source: textNoList, Mend: Mend}
	}
	if e.Status != Studying {
		return programme.Student{Age: age, Left: textStands.With("status", e.Status.Name(), "from", e.From), Source: e.Source(), Mend: Mend}
	}
	return programme.Student{
		University: university, Form: e.Form, Course: e.Course, Funding: e.Funding, Citizen: e.Citizen, Age: age,
		Source: e.Source(), Mend: Mend,
	}
}
