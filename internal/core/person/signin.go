package person

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"math/big"
	"time"

	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
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

// attempt is one try to sign in: a code or link that was sent to an address.
type attempt struct {
	ID       id.ID
	Contact  string
	CodeHash []byte
	Tries    int
	Until    when.Instant
	UsedAt   when.Instant
}

// SendCode sends a one-time code to an address, known or not: the answer is
// the same, so nobody learns who is registered. It returns the secret name of
// the attempt, which stands in addresses in place of the contact.
func (d *Desk) SendCode(tx *db.Tx, contact string, lang i18n.Lang) (flow string, err error) {
	defer fault.Wrap(&err, "person.SendCode")
	sent, err := db.One[int](tx, sqlCodesSince, contact, tx.Now.Add(-time.Hour))
	if err != nil {
		return "", err
	}
	if sent >= maxCodes {
		return "", &fault.Error{Kind: fault.TooMany, Code: "person/codes", Text: textTooManyCodes, Wait: time.Hour}
	}
	code, err := newCode()
	if err != nil {
		return "", err
	}
	if _, err := tx.Exec(sqlEndCodes, contact, tx.Now); err != nil {
		return "", err
	}
	flow = rand.Text()
	if _, err := tx.Exec(sqlAddCode, tx.NewID(), contact, hash(flow), hash(flow+code), nil, tx.Now, tx.Now.Add(codeFor)); err != nil {
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
// time or by tries, is the Conflict "person/code-over".
func (d *Desk) CheckCode(tx *db.Tx, flow, code string) (contact string, right bool, err error) {
	defer fault.Wrap(&err, "person.CheckCode")
	a, found, err := db.Maybe[attempt](tx, sqlFlow, hash(flow))
	if err != nil {
		return "", false, err
	}
	if !found || a.UsedAt != 0 || a.Until <= tx.Now || a.Tries >= maxTries {
		return "", false, fault.New(fault.Conflict, "person/code-over", textCodeOver)
	}
	if !hmac.Equal(a.CodeHash, hash(flow+code)) {
		_, err := tx.Exec(sqlCountTry, a.ID)
		return "", false, err
	}
	_, err = tx.Exec(sqlUse, a.ID, tx.Now)
	return a.Contact, true, err
}

// Proved returns the address that an attempt has proved within the last half
// hour, for the registration that follows it.
func (d *Desk) Proved(tx *db.Tx, flow string) (contact string, err error) {
	a, found, err := db.Maybe[attempt](tx, sqlFlow, hash(flow))
	if err == nil && (!found || a.UsedAt == 0 || a.UsedAt < tx.Now.Add(-registerFor)) {
		err = fault.New(fault.Conflict, "person/code-over", textCodeOver)
	}
	return a.Contact, err
}

// MakeLink returns the secret of a one-time sign-in link for a person's address.
func (d *Desk) MakeLink(tx *db.Tx, p Person) (string, error) {
	secret := rand.Text()
	_, err := tx.Exec(sqlAddCode, tx.NewID(), p.Contact(), hash(rand.Text()), nil, hash(secret), tx.Now, tx.Now.Add(linkFor))
	return secret, err
}

// UseLink returns the person whom a one-time link signs in, and uses it up. An
// unknown, used or expired link is the Conflict "person/link".
func (d *Desk) UseLink(tx *db.Tx, secret string) (p Person, err error) {
	defer fault.Wrap(&err, "person.UseLink")
	type row struct {
		ID      id.ID
		Contact string
		Until   when.Instant
	}
	dead := fault.New(fault.Conflict, "person/link", textDeadLink)
	link, found, err := db.Maybe[row](tx, sqlLink, hash(secret))
	if err != nil {
		return Person{}, err
	}
	if !found || link.Until.Before(tx.Now) {
		return Person{}, dead
	}
	used, err := tx.Exec(sqlUse, link.ID, tx.Now)
	if err != nil {
		return Person{}, err
	}
	p, known, err := d.ByContact(tx, link.Contact)
	if err == nil && (used == 0 || !known) {
		err = dead
	}
	return p, err
}

// Begin begins a session and returns the secret token for its cookie.
func (d *Desk) Begin(tx *db.Tx, person id.ID, browser string) (token string, until time.Time, err error) {
	defer fault.Wrap(&err, "person.Begin")
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
	defer fault.Wrap(&err, "person.Actor")
	type row struct {
		ID      id.ID
		Display string
		Role    *string
		Kind    *string `db:"scope_kind"`
		Scope   *string `db:"scope_id"`
	}
	rows, err := db.All[row](tx, sqlSession, hash(token), tx.Now)
	for _, r := range rows {
		actor.Person, actor.Name = r.ID, r.Display
		if r.Role != nil {
			actor.Grants = append(actor.Grants, auth.Grant{Role: auth.Role(*r.Role), Scope: auth.Scope{Kind: *r.Kind, ID: *r.Scope}})
		}
	}
	return actor, err
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
