package account

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
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

// resetAfter is how long a reset waits: long enough for its owner to read the
// letter and to stop it, if somebody has talked an administrator into it.
const resetAfter = 48 * time.Hour

// AskReset has everything that somebody proves themselves with beside the code
// to their address taken away two days later, as an administrator does for
// whoever has lost their device and their recovery codes. They are told, with a
// link that stops it.
func (d *Desk) AskReset(tx *db.Tx, by auth.Actor, who id.ID, reason string) (err error) {
	defer fault.Wrap(&err, "account.AskReset(%s)", who)
	if reason, err = helps(by, reason); err != nil {
		return err
	}
	p, err := d.people.Get(tx, who)
	if err != nil {
		return err
	}
	due := tx.Now.Add(resetAfter)
	link, kept := d.NewStop(p)
	added, err := tx.Exec(sqlAddReset, who, kept, tx.Now, due)
	if err != nil {
		return err
	}
	var form fault.Form
	if form.Need("contact", added == 1, textResetWaits); form.Err() != nil {
		return form.Err()
	}
	if err := d.tellReset(tx, p, due, link); err != nil {
		return err
	}
	return helped(tx, by, actAskReset, p, reason)
}

func (d *Desk) tellReset(tx *db.Tx, p person.Person, due when.Instant, link string) error {
	return mail.Post(tx, p.Letter(textResetSubject, textResetBody, nil, "at", due, "link", link))
}

// DueResets returns whose resets have waited for their time.
func (d *Desk) DueResets(tx *db.Tx) ([]id.ID, error) { return db.All[id.ID](tx, sqlDueResets, tx.Now) }

// Reset carries out a reset whose time has come. A late one is announced again.
func (d *Desk) Reset(tx *db.Tx, who id.ID) (err error) {
	defer fault.Wrap(&err, "account.Reset(%s)", who)
	due, found, err := db.Maybe[when.Instant](tx, sqlResetDue, who, tx.Now)
	if err != nil || !found {
		return err
	}
	p, err := d.people.Get(tx, who)
	if err != nil {
		return err
	}
	if Late(tx, due) {
		due = tx.Now.Add(resetAfter)
		link, kept := d.NewStop(p)
		return errors.Join(gone(tx.Exec(sqlResetAgain, who, kept, due)), d.tellReset(tx, p, due, link))
	}
	return errors.Join(
		d.dropSince(tx, who, 0), gone(tx.Exec(sqlForgetResets, who)), d.endAll(tx, auth.System(), who, 0),
		d.tell(tx, p, textReset, ""), helped(tx, auth.System(), actReset, p, ""),
	)
}

// helps returns the tidied reason if an actor may help others with their account.
func helps(by auth.Actor, reason string) (string, error) {
	if !by.May(auth.HelpAccounts, auth.Country) {
		return "", fault.Forbidden(string(auth.HelpAccounts))
	}
	reason = i18n.CleanText(reason)
	var form fault.Form
	n := utf8.RuneCountInString(reason)
	form.Need("reason", n >= 10 && n <= 500, textEndReason)
	return reason, form.Err()
}

// helped writes down what was done about somebody's account.
func helped(tx *db.Tx, by auth.Actor, act audit.Act, p person.Person, reason string) error {
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.Country, Act: act, Object: audit.Of("person", p.ID), Subject: p.ID, Seal: p.Seal, Reason: reason,
	})
}
