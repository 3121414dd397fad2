package recognition

import (
	"fmt"
	"slices"

	"asar/internal/core/hours"
	"asar/internal/feature/credit/cases"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// Review is what a commission found when it looked again at credits whose hours
// nobody vouches for any more. It stands beside the first decision and replaces
// nothing.
type Review struct {
	ID       id.ID
	Request  id.ID
	Protocol id.ID
	Was      int // credits until then
	Granted  int
	At       when.Instant
	Reason   string `db:"-"`

	Sealed []byte
}

// Doubted tells whether the hours that a request rests on are not vouched for.
func (r Request) Doubted() bool { return r.DoubtAt != 0 }

// First is how many credits the first decision recognised.
func (r Request) First() int {
	if len(r.Reviews) > 0 {
		return r.Reviews[0].Was
	}
	return r.Granted
}

// moved looks again at the requests of a student whose institution takes its
// word on the hours back, or gives it anew.
func (d *Desk) moved(tx *db.Tx, m cases.Moved) error {
	if m.Act != cases.Reopen && m.Act != cases.Accept {
		return nil
	}
	return d.doubt(tx, m.Case.Person)
}

// judged does the same when a host has said something of hours.
func (d *Desk) judged(tx *db.Tx, e hours.Decided) error { return d.doubt(tx, e.People()...) }

// doubt marks the requests of people whose hours are vouched for no more, and
// takes the mark from those whose hours are so again.
func (d *Desk) doubt(tx *db.Tx, who ...id.ID) error {
	list, err := db.All[Request](tx, sqlStanding, db.IDs(who))
	if err != nil {
		return err
	}
	for _, r := range list {
		if err := d.doubtOne(tx, r); err != nil {
			return err
		}
	}
	return nil
}

func (d *Desk) doubtOne(tx *db.Tx, r Request) error {
	err := d.vouched(tx, r)
	_, refused := fault.As(err)
	if err != nil && !refused || refused == r.Doubted() {
		return errOf(err, refused)
	}
	since := when.Instant(0)
	if refused {
		since = tx.Now
	}
	if _, err := tx.Exec(sqlDoubt, r.ID, since); err != nil || !refused {
		return err
	}
	p, err := d.people.Get(tx, r.Person)
	if err != nil {
		return err
	}
	return mail.Post(tx, p.Letter(textDoubtSubject, textDoubtBody, nil, "title", r.Title))
}

// errOf is an error that is not a refusal.
func errOf(err error, refused bool) error {
	if refused {
		return nil
	}
	return err
}

// vouched refuses a request whose hours its institution does not vouch for.
func (d *Desk) vouched(tx *db.Tx, r Request) error {
	c, err := d.cases.Get(tx, r.Case)
	if err != nil {
		return err
	}
	return d.cases.Stands(tx, c)
}

// review writes down what a commission found when it looked again.
func (d *Desk) review(tx *db.Tx, by auth.Actor, p Protocol, r Request, v Verdict) error {
	who, err := d.people.Get(tx, r.Person)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(sqlReview, tx.NewID(), r.ID, p.ID, r.Granted, v.Credits, who.Seal(sealReason, v.Reason), tx.Now); err != nil {
		return err
	}
	was, state := r.Granted, r.State
	if r.Granted = v.Credits; v.Credits == 0 {
		r.State = Declined
	} else if v.Credits < r.Asked {
		r.State = Partly
	}
	if _, err := tx.Exec(sqlReviewed, r.ID, r.State, r.Granted); err != nil {
		return err
	}
	body := textReviewLetter.In(who.Lang, "title", r.Title, "was", was, "granted", r.Granted, "number", p.Number, "day", p.Day, "reason", v.Reason)
	if err := mail.Post(tx, mail.Message{To: who.Contact(), Subject: textLetterSubject.In(who.Lang), Body: body}); err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.OfOrg(r.Org), Act: actReview, Object: audit.Of("recognition", r.ID), Subject: r.Person, Seal: who.Seal, Reason: v.Reason,
		Changes: []audit.Change{
			{Field: "state", Before: string(state), After: string(r.State)}, {Field: "credits", Before: fmt.Sprint(was), After: fmt.Sprint(r.Granted)},
		},
	})
}

// reviewed fills in what was found later about those requests of a list that a
// commission has looked at again.
func (d *Desk) reviewed(tx *db.Tx, list []Request) error {
	var again []id.ID
	for _, r := range list {
		if r.Again > 0 {
			again = append(again, r.ID)
		}
	}
	if len(again) == 0 {
		return nil
	}
	rows, err := db.All[Review](tx, sqlReviews, db.IDs(again))
	if err != nil {
		return err
	}
	people, err := d.people.Many(tx, peopleOf(list))
	if err != nil {
		return err
	}
	for _, one := range rows {
		i := slices.IndexFunc(list, func(r Request) bool { return r.ID == one.Request })
		if one.Reason, err = people[list[i].Person].Open(sealReason, one.Sealed); err != nil {
			return err
		}
		list[i].Reviews = append(list[i].Reviews, one)
	}
	return nil
}

// peopleOf are those whose requests a list has.
func peopleOf(list []Request) (who []id.ID) {
	for _, r := range list {
		who = append(who, r.Person)
	}
	return who
}
