// Package invite asks people into the team of an organisation.
//
// The rules in prose. Nobody is made responsible unasked: whoever is to become a
// coordinator or an owner is invited, and becomes it by accepting, signed in as
// themselves. A member is invited where they are; somebody else by their e-mail
// address, in the same words whether anybody has it or not, and only who signs in
// with that address can accept. An invitation is good for fourteen days and is
// worth nothing once whoever made it has lost the right to. Those who run the
// organisation see what is open and take it back. An organisation is handed over
// by an invitation, too: its owner stays the owner until the other has accepted.
package invite

import (
	"embed"
	"errors"
	"slices"
	"time"

	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the table of open invitations.
var Schema = db.Schema{Name: "invite", FS: db.Sub(files)}

const (
	// GoodFor is how long an invitation can be accepted.
	GoodFor = 14 * 24 * time.Hour
	// mostOpen bounds what one organisation can have sent to strangers' addresses.
	mostOpen = 50
)

// Invitation waits for its addressee.
type Invitation struct {
	ID        id.ID
	Org       id.ID
	Role      auth.Role
	Person    id.ID // a member who is asked; zero for whoever has the address
	HandsOver bool  // whoever invites becomes a member when it is accepted
	MadeBy    id.ID
	MadeAt    when.Instant
	Until     when.Instant
	Contact   string `db:"-"` // the address to which it went

	Sealed []byte
}

// Desk keeps the invitations of one database.
type Desk struct {
	people *person.Desk
	orgs   *org.Desk
	base   string
}

// NewDesk returns a Desk that drops the invitations of whoever is erased.
func NewDesk(bus *event.Bus, people *person.Desk, orgs *org.Desk) *Desk {
	d := &Desk{people: people, orgs: orgs}
	event.On(bus, d.erasing)
	return d
}

// At says under which origin the pages stand, before anything is served.
func (d *Desk) At(base string) { d.base = base }

// Invite asks whoever has an e-mail address into the team. Somebody who is there
// already in that role is the Conflict "invite/there".
func (d *Desk) Invite(tx *db.Tx, by auth.Actor, host id.ID, contact string, as auth.Role) (err error) {
	defer fault.Wrap(&err, "invite.Invite(%s)", host)
	if err := by.Allow(auth.ManageTeam, auth.OfOrg(host), "org"); err != nil {
		return err
	}
	email, bad := person.ParseEmail(contact)
	var f fault.Form
	f.Need("contact", bad == nil, textNeedsEmail)
	f.Need("role", as == auth.Coordinator || as == auth.Owner, textNeedsRole)
	if err := f.Err(); err != nil {
		return err
	}
	p, known, err := d.people.ByContact(tx, email)
	if err != nil {
		return err
	}
	if known {
		was, in, err := d.orgs.RoleOf(tx, host, p.ID)
		if err := errors.Join(err, org.Outlasts(by, host, p.ID)); err != nil {
			return err
		}
		if in {
			return d.offer(tx, by, host, p, was, as, false)
		}
	}
	i := Invitation{Org: host, Role: as, Contact: email}
	return d.send(tx, by, i, p)
}

// Offer asks a member to take a role that answers for more. With handsOver
// whoever acts becomes a member in their place.
func (d *Desk) Offer(tx *db.Tx, by auth.Actor, host, member id.ID, as auth.Role, handsOver bool) (err error) {
	defer fault.Wrap(&err, "invite.Offer(%s)", host)
	if err := by.Allow(auth.ManageTeam, auth.OfOrg(host), "org"); err != nil {
		return err
	}
	if err := d.hands(tx, by, host, handsOver); err != nil {
		return err
	}
	p, err := d.people.Get(tx, member)
	if err != nil {
		return err
	}
	was, in, err := d.orgs.RoleOf(tx, host, member)
	if err == nil && !in {
		err = fault.New(fault.Conflict, "invite/not-a-member", textNotAMember)
	}
	if err != nil {
		return err
	}
	return d.offer(tx, by, host, p, was, as, handsOver)
}

// hands refuses to hand over for others: whoever does so steps back themselves.
func (d *Desk) hands(tx *db.Tx, by auth.Actor, host id.ID, over bool) error {
	if !over {
		return nil
	}
	is, _, err := d.orgs.RoleOf(tx, host, by.Person)
	if err == nil && is != auth.Owner {
		err = fault.New(fault.Conflict, "invite/not-an-owner", textNotAnOwner)
	}
	return err
}

func (d *Desk) offer(tx *db.Tx, by auth.Actor, host id.ID, p person.Person, was, as auth.Role, handsOver bool) error {
	if p.ID == by.Person || !org.Raises(was, as) {
		return fault.New(fault.Conflict, "invite/there", textThere)
	}
	list, err := d.orgs.MayBe(tx, p.ID, as)
	if err := errors.Join(err, list.Err()); err != nil {
		return err
	}
	return d.send(tx, by, Invitation{Org: host, Role: as, Person: p.ID, HandsOver: handsOver, Contact: p.Email}, p)
}

// send keeps an invitation, in place of an earlier one to the same person, and
// writes to them: in their language if they are known, or else in that of whoever
// invites.
func (d *Desk) send(tx *db.Tx, by auth.Actor, i Invitation, to person.Person) error {
	o, err := d.orgs.Get(tx, i.Org)
	if err := errors.Join(err, o.Stands()); err != nil {
		return err
	}
	var index []byte
	if i.Contact != "" {
		index = contactIndex(tx, i.Contact)
	}
	if _, err := tx.Exec(sqlReplace, i.Org, i.Person, index); err != nil {
		return err
	}
	open, err := db.One[int](tx, sqlCount, i.Org, tx.Now)
	if err == nil && open >= mostOpen {
		err = fault.New(fault.Conflict, "invite/many", textMany.With("n", mostOpen))
	}
	if err != nil {
		return err
	}
	i.ID, i.MadeBy, i.MadeAt, i.Until = tx.NewID(), by.Person, tx.Now, tx.Now.Add(GoodFor)
	i.Sealed = tx.Keys().Seal(sealContact, []byte(i.Contact))
	if _, err := tx.Exec(sqlAdd, i.ID, i.Org, i.Role, i.Person, index, i.Sealed, i.HandsOver, i.MadeBy, i.MadeAt, i.Until); err != nil {
		return err
	}
	if err := noted(tx, by, actInvite, i); err != nil || i.Contact == "" {
		return err
	}
	from, err := d.people.Get(tx, by.Person)
	if err != nil {
		return err
	}
	l := from.Lang
	if to.ID != 0 {
		l = to.Lang
	}
	link := d.base + "/" + string(l) + "/me/invitations/" + i.ID.String()
	return mail.Post(tx, mail.Message{
		To: i.Contact, Subject: textInviteSubject.In(l, "org", o.Name), About: []id.ID{from.ID},
		Body: textInviteBody.In(l, "org", o.Name, "name", from.Given, "role", roleName(i.Role), "day", i.Until.Day(), "link", link),
	})
}

// Of returns an invitation that is open and meant for somebody, or NotFound.
func (d *Desk) Of(tx *db.Tx, who, invitation id.ID) (Invitation, error) {
	list, err := d.Waiting(tx, who)
	if err != nil {
		return Invitation{}, err
	}
	for _, i := range list {
		if i.ID == invitation {
			return i, nil
		}
	}
	return Invitation{}, fault.Missing("invitation")
}

// Waiting returns the open invitations that are meant for somebody, the earliest
// first.
func (d *Desk) Waiting(tx *db.Tx, who id.ID) ([]Invitation, error) {
	p, err := d.people.Get(tx, who)
	if err != nil {
		return nil, err
	}
	var index []byte
	if p.Email != "" {
		index = contactIndex(tx, p.Email)
	}
	list, err := db.All[Invitation](tx, sqlWaiting, p.ID, index, tx.Now)
	return opened(tx, list, err)
}

// By names who has invited, as the invited know them.
func (d *Desk) By(tx *db.Tx, i Invitation) (string, error) {
	p, err := d.people.Get(tx, i.MadeBy)
	return p.FullName(), err
}

// Open returns what an organisation has open, the earliest first.
func (d *Desk) Open(tx *db.Tx, host id.ID) ([]Invitation, error) {
	list, err := db.All[Invitation](tx, sqlOpen, host, tx.Now, mostOpen)
	return opened(tx, list, err)
}

// Accept makes the actor what they were invited to be.
func (d *Desk) Accept(tx *db.Tx, by auth.Actor, invitation id.ID) (err error) {
	defer fault.Wrap(&err, "invite.Accept(%s)", invitation)
	i, err := d.Of(tx, by.Person, invitation)
	if err != nil {
		return err
	}
	if err := d.stands(tx, i); err != nil {
		return err
	}
	if err := d.orgs.Enter(tx, by, i.Org, i.Role); err != nil {
		return err
	}
	if i.HandsOver {
		if err := d.orgs.StepBack(tx, by, i.Org, i.MadeBy); err != nil {
			return err
		}
	}
	return d.answered(tx, by, i, actAccept, textAcceptedSubject, textAcceptedBody)
}

// stands refuses an invitation of somebody who may invite no longer: an owner, or
// an administrator, who has invited in a staff session.
func (d *Desk) stands(tx *db.Tx, i Invitation) error {
	is, _, err := d.orgs.RoleOf(tx, i.Org, i.MadeBy)
	if err != nil || is == auth.Owner {
		return err
	}
	boss, err := d.people.Everywhere(tx, auth.Administrator)
	if err == nil && !slices.ContainsFunc(boss, func(h person.Holding) bool { return h.Person == i.MadeBy }) {
		err = fault.New(fault.Conflict, "invite/over", textOver)
	}
	return err
}

// Decline says no.
func (d *Desk) Decline(tx *db.Tx, by auth.Actor, invitation id.ID) (err error) {
	defer fault.Wrap(&err, "invite.Decline(%s)", invitation)
	i, err := d.Of(tx, by.Person, invitation)
	if err != nil {
		return err
	}
	return d.answered(tx, by, i, actDecline, textDeclinedSubject, textDeclinedBody)
}

// answered ends an invitation, and tells whoever made it.
func (d *Desk) answered(tx *db.Tx, by auth.Actor, i Invitation, act audit.Act, subject, body i18n.M) error {
	if _, err := tx.Exec(sqlDrop, i.ID, i.Org); err != nil {
		return err
	}
	if err := noted(tx, by, act, i); err != nil {
		return err
	}
	to, err := d.people.Get(tx, i.MadeBy)
	if err != nil || to.Erased != 0 {
		return err
	}
	who, err := d.people.Get(tx, by.Person)
	if err != nil {
		return err
	}
	o, err := d.orgs.Get(tx, i.Org)
	if err != nil {
		return err
	}
	return mail.Post(tx, to.Letter(subject, body, []id.ID{who.ID}, "org", o.Name, "name", who.FullName(), "role", roleName(i.Role)))
}

// Revoke takes an open invitation of an organisation back; one that is gone
// changes nothing.
func (d *Desk) Revoke(tx *db.Tx, by auth.Actor, host, invitation id.ID) (err error) {
	defer fault.Wrap(&err, "invite.Revoke(%s)", invitation)
	if err := by.Allow(auth.ManageTeam, auth.OfOrg(host), "org"); err != nil {
		return err
	}
	gone, err := tx.Exec(sqlDrop, invitation, host)
	if err != nil || gone == 0 {
		return err
	}
	return noted(tx, by, actRevoke, Invitation{ID: invitation, Org: host})
}

// Tidy drops what nobody has answered in time.
func (d *Desk) Tidy(tx *db.Tx) error {
	_, err := tx.Exec(sqlTidy, tx.Now)
	return err
}

func (d *Desk) erasing(tx *db.Tx, e person.Erasing) error {
	var index []byte
	if e.Person.Email != "" {
		index = contactIndex(tx, e.Person.Email)
	}
	_, err := tx.Exec(sqlForget, e.Person.ID, index)
	return err
}

// noted writes down what was done about an invitation, never the address.
func noted(tx *db.Tx, by auth.Actor, act audit.Act, i Invitation) error {
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.OfOrg(i.Org), Act: act, Object: "invitation/" + i.ID.String(), Subject: i.Person,
		Changes: changes(i),
	})
}

func changes(i Invitation) []audit.Change {
	if i.Role == "" {
		return nil
	}
	return []audit.Change{{Field: "role", After: string(i.Role)}}
}

// roleName is the name of a role in messages.
func roleName(r auth.Role) i18n.Text {
	known, _ := r.Find()
	return known.Name
}
