package account

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"math/big"
	"time"

	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
)

const (
	codeFor      = 10 * time.Minute
	linkFor      = 24 * time.Hour
	registerFor  = 30 * time.Minute
	maxTries     = 5
	maxCodes     = 5 // an hour, for one address
	sessionFor   = 30 * 24 * time.Hour
	codeDigits   = 6
	codeCombined = 1_000_000
)

// SendCode sends a one-time code to an address, known or not: the answer is
// the same, so nobody learns who is registered. It returns the secret name of
// the attempt, which stands in addresses in place of the contact.
func (d *Desk) SendCode(tx *db.Tx, contact string, lang i18n.Lang) (flow string, err error) {
	defer fault.Wrap(&err, "account.SendCode")
	sent, err := db.One[int](tx, sqlCodesSince, contactIndex(tx, contact), tx.Now.Add(-time.Hour))
	if err != nil {
		return "", err
	}
	if sent >= maxCodes {
		return "", &fault.Error{Kind: fault.TooMany, Code: "account/codes", Text: textTooManyCodes, Wait: time.Hour}
	}
	code, err := newCode()
	if err != nil {
		return "", err
	}
	if _, err := tx.Exec(sqlEndCodes, contactIndex(tx, contact), tx.Now); err != nil {
		return "", err
	}
	flow = rand.Text()
	if err := addAttempt(tx, contact, hash(flow), hash(flow+code), nil, tx.Now.Add(codeFor)); err != nil {
		return "", err
	}
	return flow, mail.Post(tx, mail.Message{
		To: contact, Subject: textCodeSubject.In(lang, "code", code),
		Body: textCodeBody.In(lang, "code", code, "minutes", int(codeFor/time.Minute)),
	})
}

// CheckCode returns the address that the code of an attempt proves, and uses
// the code up. A wrong code is no error but counts a try, so the caller must
// keep the transaction also when it is wrong. An attempt that has run out, by
// time or by tries, is the Conflict "account/code-over".
func (d *Desk) CheckCode(tx *db.Tx, flow, code string) (contact string, right bool, err error) {
	defer fault.Wrap(&err, "account.CheckCode")
	a, found, err := db.Maybe[attempt](tx, sqlFlow, hash(flow))
	if err != nil {
		return "", false, err
	}
	if !found || a.UsedAt != 0 || a.Until <= tx.Now || a.Tries >= maxTries {
		return "", false, fault.New(fault.Conflict, "account/code-over", textCodeOver)
	}
	if !hmac.Equal(a.CodeHash, hash(flow+code)) {
		_, err := tx.Exec(sqlCountTry, a.ID)
		return "", false, err
	}
	if _, err = tx.Exec(sqlUse, a.ID, tx.Now); err != nil {
		return "", false, err
	}
	contact, err = a.contact(tx)
	return contact, err == nil, err
}

// Proved returns the address that an attempt has proved within the last half
// hour, for the registration that follows it.
func (d *Desk) Proved(tx *db.Tx, flow string) (contact string, err error) {
	a, found, err := db.Maybe[attempt](tx, sqlFlow, hash(flow))
	if err == nil && (!found || a.UsedAt == 0 || a.UsedAt < tx.Now.Add(-registerFor)) {
		err = fault.New(fault.Conflict, "account/code-over", textCodeOver)
	}
	if err != nil {
		return "", err
	}
	return a.contact(tx)
}

// MakeLink returns the secret of a one-time sign-in link for a person's address.
func (d *Desk) MakeLink(tx *db.Tx, p person.Person) (string, error) {
	secret := rand.Text()
	return secret, addAttempt(tx, p.Contact(), hash(rand.Text()), nil, hash(secret), tx.Now.Add(linkFor))
}

// UseLink returns the person whom a one-time link signs in, and uses it up. An
// unknown, used or expired link is the Conflict "account/link".
func (d *Desk) UseLink(tx *db.Tx, secret string) (p person.Person, err error) {
	defer fault.Wrap(&err, "account.UseLink")
	dead := fault.New(fault.Conflict, "account/link", textDeadLink)
	link, found, err := db.Maybe[attempt](tx, sqlLink, hash(secret))
	if err != nil {
		return person.Person{}, err
	}
	if !found || link.Until.Before(tx.Now) {
		return person.Person{}, dead
	}
	used, err := tx.Exec(sqlUse, link.ID, tx.Now)
	if err != nil {
		return person.Person{}, err
	}
	contact, err := link.contact(tx)
	if err != nil {
		return person.Person{}, err
	}
	p, known, err := d.people.ByContact(tx, contact)
	if err == nil && (used == 0 || !known) {
		err = dead
	}
	return p, err
}

// Begin begins a session and returns the secret token for its cookie.
func (d *Desk) Begin(tx *db.Tx, person id.ID, browser string) (token string, until time.Time, err error) {
	defer fault.Wrap(&err, "account.Begin")
	token = rand.Text() + rand.Text()
	end := tx.Now.Add(sessionFor)
	_, err = tx.Exec(sqlAddSession, hash(token), person, cut(browser, 200), tx.Now, tx.Today(), end)
	return token, end.Time(), err
}

// End ends the session of a token.
func (d *Desk) End(tx *db.Tx, token string) error {
	_, err := tx.Exec(sqlEndSession, hash(token))
	return err
}

// Actor returns who holds a session's token, with their roles; of an unknown
// or ended session, a visitor.
func (d *Desk) Actor(tx *db.Tx, token string) (actor auth.Actor, err error) {
	defer fault.Wrap(&err, "account.Actor")
	rows, err := db.All[person.ActorRow](tx, sqlSession, hash(token), tx.Now)
	if err != nil {
		return auth.Actor{}, err
	}
	return d.people.ActorOf(tx, rows)
}

// Tidy removes codes and sessions that have run out.
func (d *Desk) Tidy(tx *db.Tx) error {
	if _, err := tx.Exec(sqlDropCodes, tx.Now.Add(-linkFor)); err != nil {
		return err
	}
	_, err := tx.Exec(sqlDropSessions, tx.Now)
	return err
}

// newCode returns six random digits.
func newCode() (string, error) {
	n, err := rand.Int(rand.Reader, big.NewInt(codeCombined))
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%0*d", codeDigits, n), nil
}

func hash(secret string) []byte {
	sum := sha256.Sum256([]byte(secret))
	return sum[:]
}

// cut shortens a text to at most n bytes at a character's edge.
func cut(s string, n int) string {
	for i := range s {
		if i > n {
			return s[:i]
		}
	}
	return s
}
