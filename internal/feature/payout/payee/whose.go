package payee

import (
	"errors"
	"time"
	"unicode/utf8"

	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ident"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

const (
	sqlVouchedFor = `SELECT person FROM payout_vouched WHERE iin_index = $1`
	sqlVouch      = `INSERT INTO payout_vouched (iin_index, person, by_person, at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (iin_index) DO UPDATE SET person = excluded.person, by_person = excluded.by_person, at = excluded.at`
	sqlMyVouched   = `SELECT at FROM payout_vouched WHERE person = $1 ORDER BY at`
	sqlUnvouch     = `DELETE FROM payout_vouched WHERE person = $1`
	sqlFree        = `UPDATE payout_payee SET iin = NULL, iin_index = NULL, given_at = $2 WHERE person = $1`
	sqlTried       = `INSERT INTO payout_iin_try (id, person, at) VALUES ($1, $2, $3)`
	sqlTries       = `SELECT at FROM payout_iin_try WHERE person = $1 AND at > $2 ORDER BY at`
	sqlForgetTries = `DELETE FROM payout_iin_try WHERE person = $1`
	sqlForgetEarly = `DELETE FROM payout_iin_try WHERE at <= $1`
	mostTries      = 5
	triesFor       = 24 * time.Hour
	minReason      = 10 // code points
	maxReason      = 500
)

// Claim is whose an IIN is, as an operator has seen it in a document.
type Claim struct{ Contact, IIN, Reason string }

// whose refuses an IIN that is another's, or that does not look like the person's.
// Either counts as a try: whoever keeps the transaction of a refusal keeps count.
func (d *Desk) whose(tx *db.Tx, p person.Person, n ident.IIN, index []byte) error {
	vouched, seen, err := db.Maybe[id.ID](tx, sqlVouchedFor, index)
	if err != nil {
		return err
	}
	holder, held, err := db.Maybe[id.ID](tx, sqlByIIN, index)
	if err != nil {
		return err
	}
	refusal := born(p, n)
	switch {
	case held && holder != p.ID || seen && vouched != p.ID:
		refusal = fault.New(fault.Conflict, codeTaken, textIINTaken)
	case held || seen:
		return nil
	}
	if refusal == nil {
		return nil
	}
	_, early := tx.Exec(sqlForgetEarly, tx.Now.Add(-triesFor))
	_, err = tx.Exec(sqlTried, tx.NewID(), p.ID, tx.Now)
	if err := errors.Join(early, err); err != nil {
		return err
	}
	return refusal
}

// The refusals that count as a try.
const (
	codeTaken = "payee/iin-taken"
	codeOther = "payee/iin-other"
)

// Counts tells whether a refusal counts as a try, so that what it wrote is kept.
func Counts(f *fault.Error) bool { return f.Code == codeTaken || f.Code == codeOther }

// born refuses an IIN that does not begin with the date of birth. An IIN need not,
// since 2013; so who has such a one shows it to the operator.
func born(p person.Person, n ident.IIN) error {
	if p.Birth == "" {
		return nil
	}
	refusal := fault.New(fault.Invalid, codeOther, nil)
	switch date, century := n.Born(string(p.Birth)); {
	case !date:
		return refusal.At("iin", textOtherDate)
	case !century:
		return refusal.At("iin", textOtherCentury)
	}
	return nil
}

// patient refuses who has given too many IINs within a day that were not theirs.
func (d *Desk) patient(tx *db.Tx, who id.ID) error {
	tries, err := db.All[when.Instant](tx, sqlTries, who, tx.Now.Add(-triesFor))
	if err != nil || len(tries) < mostTries {
		return err
	}
	wait := tries[len(tries)-mostTries].Add(triesFor).Sub(tx.Now)
	return &fault.Error{Kind: fault.TooMany, Code: "payee/iin-tries", Text: textTries, Wait: wait}
}

// Vouch says whose an IIN is, after an operator has seen a document. Whoever else
// has it loses it, and both are told; the person gives it themselves, whatever
// date it begins with. Nobody vouches for themselves, or against themselves.
func (d *Desk) Vouch(tx *db.Tx, by auth.Actor, c Claim) (err error) {
	defer fault.Wrap(&err, "payee.Vouch")
	if !by.May(auth.VouchPayees, auth.Country) {
		return fault.Forbidden(string(auth.VouchPayees))
	}
	if err := fresh(tx, by); err != nil {
		return err
	}
	p, n, err := d.claimed(tx, by, &c)
	if err != nil {
		return err
	}
	index := tx.Keys().Index(indexIIN, string(n))
	holder, held, err := db.Maybe[id.ID](tx, sqlByIIN, index)
	if err != nil {
		return err
	}
	if held && holder == by.Person {
		return fault.New(fault.Denied, "payee/own", textOwnIIN)
	}
	if held && holder != p.ID {
		if err := d.free(tx, by, holder, c.Reason); err != nil {
			return err
		}
	}
	_, vouched := tx.Exec(sqlVouch, index, p.ID, by.Person, tx.Now)
	_, calm := tx.Exec(sqlForgetTries, p.ID)
	if err := errors.Join(vouched, calm, audit.Record(tx, entry(by, actVouch, p, c.Reason))); err != nil {
		return err
	}
	return mail.Post(tx, p.Letter(textVouchedSubject, textVouchedBody, nil))
}

// claimed reads a claim: of whom it is, and which IIN.
func (d *Desk) claimed(tx *db.Tx, by auth.Actor, c *Claim) (p person.Person, n ident.IIN, err error) {
	contact, wrong := person.ParseContact(c.Contact)
	known := false
	if wrong == nil {
		if p, known, err = d.people.ByContact(tx, contact); err != nil {
			return p, "", err
		}
	}
	n, bad := ident.ParseIIN(c.IIN)
	c.Reason = i18n.CleanText(c.Reason)
	long := utf8.RuneCountInString(c.Reason)
	var f fault.Form
	f.Need("contact", known && p.Erased == 0, textNobody)
	f.Need("contact", !known || p.ID != by.Person, textOwnIIN)
	f.Need("iin", bad == nil, textBadIIN)
	f.Need("reason", long >= minReason && long <= maxReason, textReason)
	return p, n, f.Err()
}

// free takes the IIN from who held it, and tells them.
func (d *Desk) free(tx *db.Tx, by auth.Actor, holder id.ID, reason string) error {
	p, err := d.people.Get(tx, holder)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(sqlFree, p.ID, tx.Now); err != nil {
		return err
	}
	return errors.Join(audit.Record(tx, entry(by, actFree, p, reason)), mail.Post(tx, p.Letter(textFreedSubject, textFreedBody, nil)))
}

// entry is an act of an operator about somebody's IIN. It never tells which.
func entry(by auth.Actor, act audit.Act, p person.Person, reason string) audit.Entry {
	return audit.Entry{By: by, Scope: auth.Country, Act: act, Object: audit.Of("person", p.ID), Subject: p.ID, Seal: p.Seal, Reason: reason}
}

// forgotten forgets what was tried and vouched for of somebody.
func forgotten(tx *db.Tx, who id.ID) error {
	_, tries := tx.Exec(sqlForgetTries, who)
	_, vouched := tx.Exec(sqlUnvouch, who)
	return errors.Join(tries, vouched)
}
