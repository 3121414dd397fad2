package account

import (
	"crypto/hmac"
	"crypto/rand"
	"fmt"
	"math/big"
	"slices"
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
// answer is the same, so nobody learns who is registered. A code belongs to the
// address, not to the flow that asked for it, and an address gets one in three
// minutes at most: whoever asks sooner uses the one that has just gone there,
// whoever had it sent. So nobody can keep codes from somebody else by asking.
func (d *Desk) SendCode(tx *db.Tx, f Flow, lang i18n.Lang) error {
	return d.SendCodeIn(tx, f, lang, Letter{Subject: textCodeSubject, Body: textCodeBody})
}

// Letter is what a code goes out in. The body says where the {code} stands and
// how many {minutes} it works; the subject never does, because locked screens
// show it to whoever is near.
type Letter struct {
	Subject, Body i18n.M
	Args          []any
	About         []id.ID // whom it names
}

// SendCodeIn is SendCode in a letter of another part. What proves an address for
// another part (KindProve) is sent and looked for apart: whoever reads out the
// code of a sign-in has not agreed to anything else by it.
func (d *Desk) SendCodeIn(tx *db.Tx, f Flow, lang i18n.Lang, letter Letter) (err error) {
	defer fault.Wrap(&err, "account.SendCodeIn")
	live, long, err := d.codes(tx, f)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(live, func(c codeRow) bool { return tx.Now.Sub(c.MadeAt) < codeEvery }) {
		return nil
	}
	length := codeDigits
	if long {
		length = longDigits
	}
	code, err := newCode(length)
	if err != nil {
		return err
	}
	_, err = tx.Exec(sqlAddCode, tx.NewID(), f.ID, contactIndex(tx, f.Contact), codeIndex(tx, f.Contact, code), long, tx.Now, tx.Now.Add(codeFor))
	if err != nil {
		return err
	}
	args := append([]any{"code", inGroups(code), "minutes", int(codeFor / time.Minute)}, letter.Args...)
	return mail.Post(tx, mail.Message{
		To: f.Contact, Subject: letter.Subject.In(lang, letter.Args...), Body: letter.Body.In(lang, args...), About: letter.About,
	})
}

// codes returns the codes that are good for the address of a flow now, and
// whether only long ones are.
func (d *Desk) codes(tx *db.Tx, f Flow) (live []codeRow, long bool, err error) {
	wrong, err := d.misses(tx, WayCode, f.Contact, day)
	if err != nil {
		return nil, false, err
	}
	live, err = db.All[codeRow](tx, sqlCodes, contactIndex(tx, f.Contact), tx.Now, f.Kind == KindProve)
	long = mustBeLong(wrong)
	return slices.DeleteFunc(live, func(c codeRow) bool { return long && !c.Lengthy }), long, err
}

// CheckCode tells whether this is a code that was sent to the address of a flow,
// and uses it up with all others. A wrong code is no error but counts a try, so
// the caller must keep the transaction also when it is wrong. When no code is
// good any more, by time or because short ones were guessed at too often, it is
// the Conflict "account/code-over", and the next that is sent is good.
func (d *Desk) CheckCode(tx *db.Tx, f Flow, code, network string) (right bool, err error) {
	defer fault.Wrap(&err, "account.CheckCode")
	live, _, err := d.codes(tx, f)
	if err != nil {
		return false, err
	}
	if len(live) == 0 {
		return false, fault.New(fault.Conflict, "account/code-over", textCodeOver)
	}
	given := codeIndex(tx, f.Contact, digits(code))
	if !slices.ContainsFunc(live, func(c codeRow) bool { return hmac.Equal(c.Hash, given) }) {
		return false, d.miss(tx, f, WayCode, f.Contact, network, false)
	}
	_, err = tx.Exec(sqlEndCodes, contactIndex(tx, f.Contact), tx.Now)
	return err == nil, err
}

// miss counts a wrong try at an address, in a flow, and tells of it.
func (d *Desk) miss(tx *db.Tx, f Flow, way Way, contact, network string, last bool) error {
	_, err := tx.Exec(sqlAddMiss, tx.NewID(), way, contactIndex(tx, contact), networkIndex(tx, network), tx.Now)
	if err != nil {
		return err
	}
	whose, _, err := d.people.ByContact(tx, contact)
	if err != nil {
		return err
	}
	if last {
		if err := event.Emit(d.bus, tx, Locked{Person: whose.ID, By: f.by(), Way: way}); err != nil {
			return err
		}
	}
	return event.Emit(d.bus, tx, Refused{Person: whose.ID, By: f.by(), Way: way})
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

// newCode returns so many random digits.
func newCode(length int) (string, error) {
	most := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(length)), nil)
	n, err := rand.Int(rand.Reader, most)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%0*d", length, n), nil
}

// codeIndex is what is kept of a code: its keyed hash, bound to the address.
func codeIndex(tx *db.Tx, contact, code string) []byte {
	return tx.Keys().Index(indexCode, contact+"\x00"+code)
}

// inGroups writes a long code as people copy it, four digits at a time.
func inGroups(code string) string {
	if len(code) <= codeDigits {
		return code
	}
	groups := make([]string, 0, len(code)/4)
	for group := range slices.Chunk([]byte(code), 4) {
		groups = append(groups, string(group))
	}
	return strings.Join(groups, " ")
}

// digits keeps only the digits of a code, as people type it with spaces.
func digits(s string) string {
	return strings.Map(func(c rune) rune {
		if c < '0' || c > '9' {
			return -1
		}
		return c
	}, s)
}
