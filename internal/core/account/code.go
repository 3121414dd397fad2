package account

import (
	"crypto/hmac"
	"crypto/rand"
	"fmt"
	"math/big"
	"strings"
	"time"

	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
)

// SendCode sends a one-time code to the address of a flow, known or not: the
// answer is the same, so nobody learns who is registered. A newer code of the
// same flow ends the older one.
func (d *Desk) SendCode(tx *db.Tx, f Flow, network string, lang i18n.Lang) (err error) {
	defer fault.Wrap(&err, "account.SendCode")
	contact, from := contactIndex(tx, f.Contact), networkIndex(tx, network)
	sent, err := db.One[sentCodes](tx, sqlCodesSince, contact, from, tx.Now.Add(-window))
	if err != nil {
		return err
	}
	if sent.Here >= maxCodes || sent.Everywhere >= maxCodesAll {
		return &fault.Error{Kind: fault.TooMany, Code: "account/codes", Text: textTooManyCodes, Wait: window}
	}
	code, err := newCode()
	if err != nil {
		return err
	}
	if _, err := tx.Exec(sqlEndCodes, f.ID, tx.Now); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlAddCode, tx.NewID(), f.ID, contact, from, codeHash(f.ID, code), tx.Now, tx.Now.Add(codeFor)); err != nil {
		return err
	}
	return mail.Post(tx, mail.Message{
		To: f.Contact, Subject: textCodeSubject.In(lang, "code", code),
		Body: textCodeBody.In(lang, "code", code, "minutes", int(codeFor/time.Minute)),
	})
}

// CheckCode tells whether this is the code that was sent to the address of a
// flow, and uses it up. A wrong code is no error but counts a try, so the
// caller must keep the transaction also when it is wrong. A code that has run
// out, by time or by tries, is the Conflict "account/code-over".
func (d *Desk) CheckCode(tx *db.Tx, f Flow, code, network string) (right bool, err error) {
	defer fault.Wrap(&err, "account.CheckCode")
	over := fault.New(fault.Conflict, "account/code-over", textCodeOver)
	sent, found, err := db.Maybe[codeRow](tx, sqlCode, f.ID, tx.Now)
	if err != nil {
		return false, err
	}
	if !found || sent.Tries >= maxTries {
		return false, over
	}
	wrong, err := d.misses(tx, WayCode, f.Contact)
	if err != nil {
		return false, err
	}
	if wrong >= maxWrongCodes {
		return false, over
	}
	if !hmac.Equal(sent.Hash, codeHash(f.ID, digits(code))) {
		if _, err := tx.Exec(sqlCountTry, sent.ID); err != nil {
			return false, err
		}
		return false, d.miss(tx, WayCode, f.Contact, network, wrong+1 == maxWrongCodes)
	}
	_, err = tx.Exec(sqlEndCodes, f.ID, tx.Now)
	return err == nil, err
}

// miss counts a wrong try at an address and tells of it.
func (d *Desk) miss(tx *db.Tx, way Way, contact, network string, last bool) error {
	_, err := tx.Exec(sqlAddMiss, tx.NewID(), way, contactIndex(tx, contact), networkIndex(tx, network), tx.Now)
	if err != nil {
		return err
	}
	whose, _, err := d.people.ByContact(tx, contact)
	if err != nil {
		return err
	}
	if last {
		if err := event.Emit(d.bus, tx, Locked{Person: whose.ID, Way: way}); err != nil {
			return err
		}
	}
	return event.Emit(d.bus, tx, Refused{Person: whose.ID, Way: way})
}

// MakeLink returns the secret of a one-time link that signs a person in with a
// given strength. Only the platform makes them: no page does.
func (d *Desk) MakeLink(tx *db.Tx, p person.Person, strength auth.Strength) (string, error) {
	secret := newSecret()
	_, err := tx.Exec(sqlAddLink, hash(secret), p.ID, strength, tx.Now.Add(linkFor))
	return secret, err
}

// UseLink uses a one-time link up and returns the session's opening. An
// unknown, used or expired link is the Conflict "account/link".
func (d *Desk) UseLink(tx *db.Tx, secret string) (o Opening, err error) {
	defer fault.Wrap(&err, "account.UseLink")
	o, found, err := db.Maybe[Opening](tx, sqlUseLink, hash(secret), tx.Now)
	if err == nil && !found {
		err = fault.New(fault.Conflict, "account/link", textDeadLink)
	}
	return o, err
}

// newCode returns six random digits.
func newCode() (string, error) {
	n, err := rand.Int(rand.Reader, big.NewInt(codeCombination))
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%0*d", codeDigits, n), nil
}

// codeHash binds a code to its flow, so that the same digits of two flows have
// nothing in common.
func codeHash(flow id.ID, code string) []byte { return hash(flow.String() + code) }

// digits keeps only the digits of a code, as people type it with spaces.
func digits(s string) string {
	return strings.Map(func(c rune) rune {
		if c < '0' || c > '9' {
			return -1
		}
		return c
	}, s)
}
