package guardian

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"strings"
	"time"

	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

const (
	linkFor  = 14 * 24 * time.Hour
	maxLinks = 3 // a day of one minor: each goes to somebody who did not ask for it
)

// Link is a one-time way for a guardian to confirm. Of its secret only a hash
// is kept.
type Link struct {
	ID      id.ID
	Minor   id.ID
	Mailed  bool // it was sent to Contact, so whoever has it holds that address
	Contact string
	Told    Told // what the guardian has told while an address is being proved
	Made    when.Instant
	Until   when.Instant
}

// Told is what a guardian tells of themselves before their address is proved.
type Told struct {
	New      person.New `json:"n"`
	Relation Relation   `json:"r"`
	Limits   Limits     `json:"l"`
	Flow     string     `json:"f"` // the attempt to prove an address
}

// Invite makes a link by which somebody can confirm for the actor, and ends
// the one before. With an address it is sent there; without one its secret is
// returned, to be handed over. address makes a page's address of the secret.
func (d *Desk) Invite(tx *db.Tx, by auth.Actor, contact string, address func(secret string) string) (secret string, err error) {
	defer fault.Wrap(&err, "guardian.Invite")
	minor, err := d.people.Get(tx, by.Person)
	if err != nil {
		return "", err
	}
	if err := d.mayInvite(tx, minor); err != nil {
		return "", err
	}
	if contact != "" {
		if contact, err = parentsAddress(contact, minor); err != nil {
			return "", err
		}
	}
	if _, err := tx.Exec(sqlEndLinks, minor.ID, tx.Now, outcomeReplaced); err != nil {
		return "", err
	}
	secret = rand.Text() + rand.Text()
	link := Link{ID: tx.NewID(), Minor: minor.ID, Mailed: contact != "", Contact: contact, Made: tx.Now, Until: tx.Now.Add(linkFor)}
	if err := addLink(tx, link, hash(secret)); err != nil {
		return "", err
	}
	if err := audit.Record(tx, audit.Entry{By: by, Act: actInvite, Object: audit.Of("guardian-link", link.ID), Subject: minor.ID}); err != nil {
		return "", err
	}
	if contact == "" {
		return secret, nil
	}
	args := []any{"name", minor.Given, "age", minor.AgeOn(tx.Today()), "link", address(secret), "until", link.Until.Day()}
	return "", mail.Post(tx, mail.Message{
		To: contact, Subject: textInviteSubject.In(minor.Lang, args...), Body: textInviteBody.In(minor.Lang, args...), About: []id.ID{minor.ID},
	})
}

// parentsAddress reads the address that a minor has given for a guardian. Who
// knows of a phone number only hands the link over.
func parentsAddress(typed string, minor person.Person) (string, error) {
	contact, err := person.ParseAddress(typed)
	switch {
	case fault.Is(err, "person/telephone"):
		return "", fault.New(fault.Invalid, "guardian/telephone", textTelephone)
	case err == nil && contact == minor.Email:
		return "", fault.New(fault.Invalid, "guardian/own-address", textOwnAddress)
	default:
		return contact, err
	}
}

// mayInvite returns nil if a person needs a guardian and may make a link now.
func (d *Desk) mayInvite(tx *db.Tx, minor person.Person) error {
	s, err := d.Standing(tx, minor)
	if err != nil {
		return err
	}
	if !s.Pending(minor) {
		return fault.New(fault.Conflict, "guardian/not-needed", textNotNeeded)
	}
	made, err := db.One[int](tx, sqlLinksSince, minor.ID, tx.Now.Add(-24*time.Hour))
	if err == nil && made >= maxLinks {
		err = &fault.Error{Kind: fault.TooMany, Code: "guardian/links", Text: textTooManyLinks.With("max", maxLinks), Wait: 24 * time.Hour}
	}
	return err
}

// Open returns the link of a minor that still waits, and whether there is one.
func (d *Desk) Open(tx *db.Tx, minor id.ID) (Link, bool, error) {
	row, found, err := db.Maybe[linkRow](tx, sqlOpenLink, minor, tx.Now)
	if err != nil || !found {
		return Link{}, false, err
	}
	link, err := row.open(tx)
	return link, err == nil, err
}

// Link returns the link of a secret with the minor whom it is about. One that
// was used, ended or has run out is the Conflict "guardian/link".
func (d *Desk) Link(tx *db.Tx, secret string) (link Link, minor person.Person, err error) {
	dead := fault.New(fault.Conflict, "guardian/link", textDeadLink)
	row, found, err := db.Maybe[linkRow](tx, sqlLink, hash(secret))
	if err != nil {
		return link, minor, err
	}
	if !found || row.EndedAt != 0 || row.Until <= tx.Now {
		return link, minor, dead
	}
	if link, err = row.open(tx); err != nil {
		return link, minor, err
	}
	if minor, err = d.people.Get(tx, link.Minor); err == nil && minor.Erased != 0 {
		err = dead
	}
	return link, minor, err
}

// Keep keeps what a guardian has told while their address is being proved.
func (d *Desk) Keep(tx *db.Tx, link Link, told Told) error {
	_, err := tx.Exec(sqlKeepTold, link.ID, tx.Keys().Seal(sealTold, []byte(db.JSON(told))))
	return err
}

// Refuse ends a link: whoever has it does not confirm. The minor is told.
func (d *Desk) Refuse(tx *db.Tx, by auth.Actor, secret string) (err error) {
	defer fault.Wrap(&err, "guardian.Refuse")
	link, minor, err := d.Link(tx, secret)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(sqlEndLink, link.ID, tx.Now, outcomeRefused); err != nil {
		return err
	}
	if err := audit.Record(tx, audit.Entry{By: by, Act: actRefuse, Object: audit.Of("guardian-link", link.ID), Subject: minor.ID}); err != nil {
		return err
	}
	return tell(tx, minor, textRefusedSubject, textRefusedBody)
}

// How links end.
const (
	outcomeConfirmed = "confirmed"
	outcomeRefused   = "refused"
	outcomeReplaced  = "replaced"
)

const (
	sealLink = "guardian/contact"
	sealTold = "guardian/told"
)

type linkRow struct {
	ID      id.ID
	Minor   id.ID
	Mailed  bool
	Contact []byte
	Told    []byte
	MadeAt  when.Instant
	Until   when.Instant
	EndedAt when.Instant
}

func addLink(tx *db.Tx, l Link, secret []byte) error {
	var contact []byte
	if l.Contact != "" {
		contact = tx.Keys().Seal(sealLink, []byte(l.Contact))
	}
	_, err := tx.Exec(sqlAddLink, l.ID, l.Minor, secret, l.Mailed, contact, l.Made, l.Until)
	return err
}

func (row linkRow) open(tx *db.Tx) (l Link, err error) {
	l = Link{ID: row.ID, Minor: row.Minor, Mailed: row.Mailed, Made: row.MadeAt, Until: row.Until}
	if len(row.Contact) > 0 {
		plain, err := tx.Keys().Open(sealLink, row.Contact)
		if err != nil {
			return Link{}, err
		}
		l.Contact = string(plain)
	}
	if len(row.Told) == 0 {
		return l, nil
	}
	plain, err := tx.Keys().Open(sealTold, row.Told)
	if err != nil {
		return Link{}, err
	}
	return l, json.Unmarshal(plain, &l.Told)
}

// Masked shows as much of an address as its writer needs to know it again:
// a…a@mail.kz, +7 … 78.
func Masked(contact string) string {
	name, host, email := strings.Cut(contact, "@")
	letters := []rune(name)
	switch {
	case email && len(letters) > 2:
		return string(letters[0]) + "…" + string(letters[len(letters)-1]) + "@" + host
	case email:
		return "…@" + host
	case len(letters) > 4:
		return string(letters[:2]) + " … " + string(letters[len(letters)-2:])
	default:
		return "…"
	}
}

func hash(secret string) []byte {
	sum := sha256.Sum256([]byte(secret))
	return sum[:]
}
