package payee

import (
	"cmp"

	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
)

// Payout is the purpose of knowing where somebody wants their money.
const Payout consent.Purpose = "payout"

// kind is the purpose as it is brought to the consents.
func kind(minors *guardian.Desk) consent.Kind {
	return consent.Kind{
		Purpose: Payout, Name: namePayout, Without: textWithout, Needs: minors.MayAgree,
		Texts: []consent.Text{consent.Words(consent.First, payoutBody, payoutData, payoutTerm, payoutRecipients)},
	}
}

// May tells whether somebody may say where they want their money, once they agree.
func (d *Desk) May(tx *db.Tx, who id.ID) (check.List, error) {
	p, err := d.people.Get(tx, who)
	if err != nil {
		return nil, err
	}
	return d.consents.MayGive(tx, p, Payout)
}

// agreed returns the actor if they may say now where they want their money.
func (d *Desk) agreed(tx *db.Tx, by auth.Actor) (person.Person, error) {
	p, err := d.people.Get(tx, by.Person)
	if err != nil {
		return p, err
	}
	list, err := d.minors.MayTakePart(tx, p)
	if err != nil {
		return p, err
	}
	agreed, err := d.consents.Agreed(tx, []id.ID{p.ID}, Payout)
	return p, cmp.Or(err, append(list, agreed[p.ID]...).Err())
}

// withdrawn forgets where somebody wanted their money who no longer agrees that it
// is known, and tells them.
func (d *Desk) withdrawn(tx *db.Tx, e consent.Changed) error {
	if e.Record.Purpose != Payout || e.Record.Stands() {
		return nil
	}
	if _, err := tx.Exec(sqlUnvouch, e.Record.Person); err != nil {
		return err
	}
	_, given, err := db.Maybe[payeeRow](tx, sqlPayee, e.Record.Person)
	if err != nil || !given {
		return err
	}
	p, err := d.people.Get(tx, e.Record.Person)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(sqlForget, p.ID); err != nil {
		return err
	}
	if err := audit.Record(tx, audit.Entry{By: e.By, Act: actForget, Object: audit.Of("person", p.ID), Subject: p.ID}); err != nil {
		return err
	}
	return mail.Post(tx, p.Letter(textForgottenSubject, textForgottenBody, nil))
}
