package mydata

import (
	"errors"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"asar/internal/core/account"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/privacy"
)

// EraseMe erases the actor, who has proved just now who they are.
func (d *Desk) EraseMe(tx *db.Tx, by auth.Actor) (err error) {
	defer fault.Wrap(&err, "mydata.EraseMe")
	if err := fresh(tx, by); err != nil {
		return err
	}
	list, err := d.Obstacles(tx, by.Person)
	if err != nil {
		return err
	}
	if err := list.Err(); err != nil {
		return err
	}
	if err := audit.Record(tx, audit.Entry{By: by, Act: actErase, Object: audit.Of("person", by.Person), Subject: by.Person}); err != nil {
		return err
	}
	return d.people.Erase(tx, by, by.Person)
}

// EraseAfter is how long an announced erasure waits: long enough for its owner to
// read the letter after a weekend and to stop it, if somebody else wrote the
// request. It cannot be taken back, so it waits as long as a move to another
// address (docs/why/0010-ways-to-sign-in.md).
const EraseAfter = 7 * 24 * time.Hour

// lookAgain is after how long an erasure that waits for something else is tried
// again.
const lookAgain = 10 * time.Minute

// AnnounceErasure has somebody erased a week later, at their request on paper.
// They are told, and whoever answers for them. What the request was is kept with
// the platform's key, because the person's own will be destroyed.
func (d *Desk) AnnounceErasure(tx *db.Tx, by auth.Actor, who id.ID, reason string) (err error) {
	defer fault.Wrap(&err, "mydata.AnnounceErasure(%s)", who)
	if err := mayErase(tx, by); err != nil {
		return err
	}
	reason = i18n.CleanText(reason)
	var form fault.Form
	n := utf8.RuneCountInString(reason)
	form.Need("reason", n >= minReason && n <= maxReason, textReason)
	if err := form.Err(); err != nil {
		return err
	}
	list, err := d.hindrances(tx, who)
	if err != nil {
		return err
	}
	if err := list.Err(); err != nil {
		return err
	}
	p, err := d.people.Get(tx, who)
	if err != nil {
		return err
	}
	link, kept := d.accounts.NewStop(p)
	r := Request{Person: who, Reason: reason, AskedBy: by.Person, AskedAt: tx.Now, Due: tx.Now.Add(EraseAfter)}
	added, err := tx.Exec(sqlAdd, r.Person, kept, tx.Keys().Seal(sealReason, []byte(reason)), r.AskedBy, r.AskedAt, r.Due)
	if err != nil {
		return err
	}
	if form.Need("contact", added == 1 && p.Erased == 0, textAnnounced); form.Err() != nil {
		return form.Err()
	}
	return errors.Join(d.warn(tx, p, r, link), noted(tx, by, actAnnounce, who, reason))
}

// warn tells a person, and whoever answers for them, of the erasure that waits.
func (d *Desk) warn(tx *db.Tx, p person.Person, r Request, link string) error {
	said := []any{"reason", r.Reason, "at", r.Due, "link", link}
	err := tell(tx, p, textEraseSubject, textEraseBody, said...)
	b, bound, missed := d.minors.Of(tx, p)
	if err := errors.Join(err, missed); err != nil || !bound {
		return err
	}
	guardian, err := d.people.Get(tx, b.Guardian)
	if err != nil {
		return err
	}
	return mail.Post(tx, guardian.Letter(textEraseChildSubject, textEraseChildBody, []id.ID{p.ID}, append(said, "name", p.Given)...))
}

const (
	minReason = 10 // code points: "test" explains nothing
	maxReason = 500
)

// mayErase refuses an actor who may not erase others, or has not proved just now
// who they are.
func mayErase(tx *db.Tx, by auth.Actor) error {
	if !by.May(auth.ErasePeople, auth.Country) {
		return fault.Forbidden(string(auth.ErasePeople))
	}
	return fresh(tx, by)
}

// hindrances lists what keeps a person from being erased on paper: their places to
// come do not, because they are given back.
func (d *Desk) hindrances(tx *db.Tx, who id.ID) (check.List, error) {
	list, err := d.Obstacles(tx, who)
	return slices.DeleteFunc(list, func(c check.Check) bool { return c.OK || strings.HasPrefix(c.Code, "signup/") }), err
}

// Waiting is an announced erasure as administrators see it.
type Waiting struct {
	Request
	Name       string     // of whom it is about
	Hindrances check.List // what it waits for beside its time; nothing, if nothing
}

// Waiting returns the erasures that wait, the next first.
func (d *Desk) Waiting(tx *db.Tx) (list []Waiting, err error) {
	found, err := db.All[Request](tx, sqlWaiting)
	waiting, err := opened(tx, found, err)
	if err != nil {
		return nil, err
	}
	for _, r := range waiting {
		p, err := d.people.Get(tx, r.Person)
		if err != nil {
			return nil, err
		}
		w := Waiting{Request: r, Name: p.FullName()}
		if w.Hindrances, err = d.hindrances(tx, r.Person); err != nil {
			return nil, err
		}
		list = append(list, w)
	}
	return list, nil
}

// Announced returns the erasure that waits for a person, and whether one does.
func Announced(tx *db.Tx, who id.ID) (r Request, found bool, err error) {
	rows, err := db.All[Request](tx, sqlOf, who)
	list, err := opened(tx, rows, err)
	if err != nil || len(list) == 0 {
		return Request{}, false, err
	}
	return list[0], true, nil
}

// CallOff calls an announced erasure off, as its person does, and every
// administrator. One that no longer waits changes nothing.
func (d *Desk) CallOff(tx *db.Tx, by auth.Actor, who id.ID) (err error) {
	defer fault.Wrap(&err, "mydata.CallOff(%s)", who)
	if by.Person != who {
		if err := mayErase(tx, by); err != nil {
			return err
		}
	}
	kept, found, err := db.Maybe[[]byte](tx, sqlForget, who)
	if err != nil || !found {
		return err
	}
	return errors.Join(account.CalledOff(tx, kept), d.calledOff(tx, by, who))
}

// stop is what the link of the letter does.
func (d *Desk) stop(tx *db.Tx, kept []byte) (bool, error) {
	who, found, err := db.Maybe[id.ID](tx, sqlStop, kept)
	if err != nil || !found {
		return false, err
	}
	return true, d.calledOff(tx, auth.Actor{}, who) // anybody may hold the letter
}

func (d *Desk) calledOff(tx *db.Tx, by auth.Actor, who id.ID) error {
	p, err := d.people.Get(tx, who)
	if err != nil {
		return err
	}
	return errors.Join(tell(tx, p, textCalledOffSubject, textCalledOffBody), noted(tx, by, actCallOff, who, ""))
}

// Due returns for whom an announced erasure's time has come.
func (d *Desk) Due(tx *db.Tx) ([]id.ID, error) { return db.All[id.ID](tx, sqlDue, tx.Now) }

// EraseDue erases somebody whose time has come. Who owes something by then waits
// on until that is settled, or the erasure is called off; a late one is announced
// again.
func (d *Desk) EraseDue(tx *db.Tx, who id.ID) (err error) {
	defer fault.Wrap(&err, "mydata.EraseDue(%s)", who)
	r, found, err := Announced(tx, who)
	if err != nil || !found || tx.Now.Before(r.Due) {
		return err
	}
	if account.Late(tx, r.Due) {
		return d.announceAgain(tx, r)
	}
	list, err := d.hindrances(tx, who)
	if err != nil {
		return err
	}
	if !list.OK() {
		_, err := tx.Exec(sqlPutOff, who, tx.Now.Add(lookAgain))
		return err
	}
	return errors.Join(noted(tx, auth.System(), actErase, who, r.Reason), d.people.Erase(tx, auth.System(), who))
}

func (d *Desk) announceAgain(tx *db.Tx, r Request) error {
	p, err := d.people.Get(tx, r.Person)
	if err != nil {
		return err
	}
	r.Due = tx.Now.Add(EraseAfter)
	link, kept := d.accounts.NewStop(p)
	_, err = tx.Exec(sqlAgain, r.Person, kept, r.Due)
	return errors.Join(err, d.warn(tx, p, r, link))
}

// erasing forgets what was announced of somebody who is being erased.
func (d *Desk) erasing(tx *db.Tx, e person.Erasing) error {
	_, err := tx.Exec(sqlForget, e.Person.ID)
	return err
}

// announced tells a person of the erasure that waits for them.
func (d *Desk) announced(tx *db.Tx, who id.ID) ([]privacy.Section, error) {
	s := privacy.Section{
		Name: "erasure", Title: i18n.M{Kk: "Деректерді өшіру", Ru: "Удаление данных", En: "Erasure"}, Tables: []string{"erasure_request"},
		Fields: []privacy.Field{privacy.FieldReason, privacy.FieldAt, privacy.FieldUntil},
	}
	r, found, err := Announced(tx, who)
	if found {
		s.Add(r.Reason, r.AskedAt, r.Due)
	}
	return []privacy.Section{s}, err
}

// noted writes down what was done about somebody's erasure, with the platform's
// seal.
func noted(tx *db.Tx, by auth.Actor, act audit.Act, who id.ID, reason string) error {
	return audit.Record(tx, audit.Entry{By: by, Scope: auth.Country, Act: act, Object: audit.Of("person", who), Subject: who, Reason: reason})
}

// tell writes to a person of themselves.
func tell(tx *db.Tx, p person.Person, subject, body i18n.M, args ...any) error {
	return mail.Post(tx, p.Letter(subject, body, nil, args...))
}
