package payout

import (
	"asar/internal/feature/payout/bankfile"
	"asar/internal/feature/payout/reason"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// GiveBack notes that a bank has given back a payment that had arrived, of which
// no file of the bank tells, and proposes what becomes of it. It is kept as an
// answer of one line, so that what banks did is all in one place; until another
// person agrees nothing moves.
func (d *Desk) GiveBack(tx *db.Tx, by auth.Actor, batch id.ID, number int, what Decision, words string) (q Question, err error) {
	defer fault.Wrap(&err, "payout.GiveBack(%s, %d)", batch, number)
	if !by.May(auth.MakePayments, auth.Country) {
		return q, fault.Forbidden(string(auth.MakePayments))
	}
	if err := fresh(tx, by); err != nil {
		return q, err
	}
	i, err := d.Item(tx, batch, number)
	if err == nil && i.State != Paid {
		err = fault.New(fault.Conflict, "payout/not-paid", textNotPaid.With("state", i.Stands().Name()))
	}
	if err != nil {
		return q, err
	}
	var f fault.Form
	f.Need("decision", what == PayNew || what == Mend, textNoChoice)
	f.Need("reason", longEnough(words), textReason)
	if err := f.Err(); err != nil {
		return q, err
	}
	a, err := d.note(tx, by, i)
	if err != nil {
		return q, err
	}
	asked, err := d.Questions(tx, a.ID)
	if err != nil {
		return q, err
	}
	return asked[0], d.Propose(tx, by, asked[0].ID, what, words)
}

// note keeps what a person has noted of a payment as an answer, and asks of it.
func (d *Desk) note(tx *db.Tx, by auth.Actor, i Item) (Answer, error) {
	a := Answer{ID: tx.NewID(), Format: Note, State: Applied, Lines: 1}
	a.SHA256 = "note " + a.ID.String() // there is no file, and no two notes are one
	if _, err := tx.Exec(sqlAddAnswer, a.ID, a.SHA256, a.Format, a.State, by.Person, tx.Now); err != nil {
		return a, err
	}
	line := lineRow{Number: 1, Item: i.ID, Batch: i.Batch, Outcome: bankfile.Returned, Tenge: i.Tenge, Side: reason.Unclear}
	if _, err := tx.Exec(sqlAddLines, db.JSON([]lineRow{line}), a.ID); err != nil {
		return a, err
	}
	if _, err := tx.Exec(sqlJudge, a.ID); err != nil {
		return a, err
	}
	if err := d.ask(tx, a); err != nil {
		return a, err
	}
	if _, err := tx.Exec(sqlCountAnswer, a.ID, a.Lines); err != nil {
		return a, err
	}
	p, err := d.people.Get(tx, i.Person)
	if err != nil {
		return a, err
	}
	return a, audit.Record(tx, audit.Entry{
		By: by, Scope: auth.Country, Act: actBack, Object: audit.Of("answer", a.ID), Subject: p.ID, Seal: p.Seal,
	})
}
