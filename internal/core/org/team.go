package org

import (
	"errors"
	"slices"

	"asar/internal/core/consent"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// Member is a person's place in an organisation.
type Member struct {
	Org    id.ID
	Person id.ID
	Role   auth.Role
	Since  when.Instant
	Name   string `db:"-"` // the full one: this list is for those who run the organisation
}

// Membership is an organisation as seen by one of its people.
type Membership struct {
	Org
	Role  auth.Role
	Since when.Instant
}

// memberRow is a membership as a query finds it.
type memberRow struct {
	Membership
	SealedReason []byte
}

// Join makes the person who acts a member; one who is already there stays what
// they are.
func (d *Desk) Join(tx *db.Tx, by auth.Actor, org id.ID) (err error) {
	defer fault.Wrap(&err, "org.Join(%s)", org)
	if !by.Signed() {
		return fault.New(fault.SignIn, "sign-in", textSignIn)
	}
	o, err := d.Get(tx, org)
	if err != nil {
		return err
	}
	if _, in, err := role(tx, org, by.Person); err != nil || in {
		return err
	}
	if err := o.Stands(); err != nil {
		return err
	}
	if err := d.enters(tx, by, by.Person, auth.Member); err != nil {
		return err
	}
	if err := team(tx, by, actJoin, org, by.Person, "", auth.Member); err != nil {
		return err
	}
	return d.begin(tx, by, o, by.Person, auth.Member)
}

// Leave ends the membership of the person who acts; leaving twice is once. The
// last owner hands over first.
func (d *Desk) Leave(tx *db.Tx, by auth.Actor, org id.ID) (err error) {
	defer fault.Wrap(&err, "org.Leave(%s)", org)
	if !by.Signed() {
		return fault.New(fault.SignIn, "sign-in", textSignIn)
	}
	was, in, err := role(tx, org, by.Person)
	if err != nil || !in {
		return err
	}
	if err := d.ownersRemain(tx, org, was); err != nil {
		return err
	}
	if err := team(tx, by, actLeave, org, by.Person, was, ""); err != nil {
		return err
	}
	return d.end(tx, by, org, by.Person, was)
}

// Dismiss ends another person's membership.
func (d *Desk) Dismiss(tx *db.Tx, by auth.Actor, org, person id.ID) (err error) {
	defer fault.Wrap(&err, "org.Dismiss(%s)", org)
	if err := allowed(by, auth.ManageTeam, org); err != nil {
		return err
	}
	was, in, err := role(tx, org, person)
	if err != nil || !in {
		return err
	}
	if err := d.ownersRemain(tx, org, was); err != nil {
		return err
	}
	if err := team(tx, by, actDismiss, org, person, was, ""); err != nil {
		return err
	}
	return d.end(tx, by, org, person, was)
}

// ranks orders the places in a team by what they answer for.
var ranks = map[auth.Role]int{auth.Member: 1, auth.Coordinator: 2, auth.Owner: 3}

// Raises tells whether a role answers for more than another; whoever has none has
// the empty one.
func Raises(was, as auth.Role) bool { return ranks[as] > ranks[was] }

// Appoint makes a person a member or a coordinator who was more before; the
// platform may appoint anybody to anything. Nobody is made responsible unasked:
// whoever shall answer for more is invited (see package invite), and becomes it
// by Enter; and nobody in a staff session takes a role that would outlast it.
func (d *Desk) Appoint(tx *db.Tx, by auth.Actor, org, person id.ID, as auth.Role) (err error) {
	defer fault.Wrap(&err, "org.Appoint(%s)", org)
	if err := allowed(by, auth.ManageTeam, org); err != nil {
		return err
	}
	if as != auth.Member && as != auth.Coordinator && as != auth.Owner {
		return fault.New(fault.Invalid, "org/role", textNeedsRole)
	}
	if err := Outlasts(by, org, person); err != nil {
		return err
	}
	o, err := d.Get(tx, org)
	if err == nil {
		err = o.Stands()
	}
	if err != nil {
		return err
	}
	was, in, err := role(tx, org, person)
	switch {
	case err != nil:
		return err
	case !in && by.Signed():
		return fault.New(fault.Conflict, "org/not-a-member", textNotAMember)
	case was == as:
		return nil
	case by.Signed() && Raises(was, as):
		return fault.New(fault.Conflict, "org/unasked", textUnasked)
	}
	if as != auth.Member || !in {
		if err := d.allows(tx, person, as); err != nil {
			return err
		}
	}
	if err := d.ownersRemain(tx, org, was); err != nil {
		return err
	}
	if err := team(tx, by, actAppoint, org, person, was, as); err != nil {
		return err
	}
	if in {
		if err := d.end(tx, by, org, person, was); err != nil {
			return err
		}
	}
	return d.begin(tx, by, o, person, as)
}

// Outlasts refuses whoever would give themselves a role from within a staff
// session, which the role would outlast.
func Outlasts(by auth.Actor, org, person id.ID) error {
	if by.Person == person && slices.Contains(by.Grants, auth.Grant{Role: auth.Staff, Scope: auth.OfOrg(org)}) {
		return fault.New(fault.Conflict, "org/staff", textStaffOneself)
	}
	return nil
}

// Enter makes the person who acts what an owner has invited them to be: whoever
// calls it has seen the invitation.
func (d *Desk) Enter(tx *db.Tx, by auth.Actor, org id.ID, as auth.Role) (err error) {
	defer fault.Wrap(&err, "org.Enter(%s)", org)
	o, err := d.Get(tx, org)
	if err := errors.Join(err, o.Stands()); err != nil {
		return err
	}
	was, in, err := role(tx, org, by.Person)
	if err != nil || in && !Raises(was, as) {
		return err
	}
	if err := d.enters(tx, by, by.Person, as); err != nil {
		return err
	}
	if err := team(tx, by, actEnter, org, by.Person, was, as); err != nil {
		return err
	}
	if in {
		if err := d.end(tx, by, org, by.Person, was); err != nil {
			return err
		}
	}
	return d.begin(tx, by, o, by.Person, as)
}

// Handover has an owner step back for another one, and stay a member.
func (d *Desk) Handover(tx *db.Tx, by auth.Actor, org, from, to id.ID) (err error) {
	defer fault.Wrap(&err, "org.Handover(%s)", org)
	if err := allowed(by, auth.ManageTeam, org); err != nil {
		return err
	}
	is, _, err := role(tx, org, to)
	if err != nil {
		return err
	}
	if is != auth.Owner || from == to {
		return fault.New(fault.Conflict, "org/not-an-owner", textNotAnOwner)
	}
	return d.StepBack(tx, by, org, from)
}

// StepBack makes a member of an owner who has handed over to another: whoever
// calls it has seen that they wanted to.
func (d *Desk) StepBack(tx *db.Tx, by auth.Actor, org, from id.ID) (err error) {
	defer fault.Wrap(&err, "org.StepBack(%s)", org)
	was, _, err := role(tx, org, from)
	if err == nil && was != auth.Owner {
		err = fault.New(fault.Conflict, "org/not-an-owner", textNotAnOwner)
	}
	if err := errors.Join(err, d.ownersRemain(tx, org, was)); err != nil {
		return err
	}
	o, err := d.Get(tx, org)
	if err != nil {
		return err
	}
	if err := team(tx, by, actHandover, org, from, auth.Owner, auth.Member); err != nil {
		return err
	}
	return errors.Join(d.end(tx, by, org, from, auth.Owner), d.begin(tx, by, o, from, auth.Member))
}

// Members returns the people of an organisation with their full names:
// owners first, then coordinators, then members, the longest there first.
func (d *Desk) Members(tx *db.Tx, org id.ID) ([]Member, error) {
	team, err := db.All[Member](tx, sqlTeam, org)
	if err != nil {
		return nil, err
	}
	ids := make([]id.ID, len(team))
	for i, m := range team {
		ids[i] = m.Person
	}
	people, err := d.people.Many(tx, ids)
	for i := range team {
		team[i].Name = people[team[i].Person].FullName()
	}
	return team, err
}

// CountMembers returns how many people an organisation has, its owners and
// coordinators among them.
func (d *Desk) CountMembers(tx *db.Tx, org id.ID) (int, error) {
	return db.One[int](tx, sqlHeads, org, "")
}

// CountOwners returns how many owners an organisation has.
func (d *Desk) CountOwners(tx *db.Tx, org id.ID) (int, error) {
	return db.One[int](tx, sqlHeads, org, auth.Owner)
}

// Mine returns the organisations a person belongs to, by name.
func (d *Desk) Mine(tx *db.Tx, person id.ID) ([]Membership, error) {
	rows, err := db.All[memberRow](tx, sqlMine, person)
	list := make([]Membership, len(rows))
	for i, r := range rows {
		if err == nil {
			r.Reason, err = unsealed(tx, r.SealedReason)
		}
		list[i] = r.Membership
	}
	return list, err
}

// RoleOf returns what a person is in an organisation, and whether they belong to it.
func (d *Desk) RoleOf(tx *db.Tx, org, person id.ID) (auth.Role, bool, error) {
	return role(tx, org, person)
}

// MayBe checks what the rules for minors say of somebody in a role of an
// organisation.
func (d *Desk) MayBe(tx *db.Tx, person id.ID, as auth.Role) (check.List, error) {
	return d.minors.MayServe(tx, person, as != auth.Member)
}

// MayEnter is MayBe for somebody who takes the role by themselves: as for a
// sign-up, they must have agreed to what volunteering takes of their data.
func (d *Desk) MayEnter(tx *db.Tx, person id.ID, as auth.Role) (check.List, error) {
	list, err := d.MayBe(tx, person, as)
	if err != nil {
		return nil, err
	}
	last, err := d.consents.Last(tx, person, consent.Account)
	if err != nil {
		return nil, err
	}
	consent.Why(last.Act, &list, "org/consent", textConsentNever, textConsentWithdrawn)
	return list, nil
}

// enters returns the refusal of MayEnter; of whom the platform names, that of
// MayBe, because they have done nothing themselves.
func (d *Desk) enters(tx *db.Tx, by auth.Actor, person id.ID, as auth.Role) error {
	if !by.Signed() {
		return d.allows(tx, person, as)
	}
	list, err := d.MayEnter(tx, person, as)
	return errors.Join(err, list.Err())
}

// allows returns the refusal of MayBe.
func (d *Desk) allows(tx *db.Tx, person id.ID, as auth.Role) error {
	list, err := d.MayBe(tx, person, as)
	return errors.Join(err, list.Err())
}

// ownersRemain refuses to take a role away if it is that of the last owner.
func (d *Desk) ownersRemain(tx *db.Tx, org id.ID, was auth.Role) error {
	if was != auth.Owner {
		return nil
	}
	owners, err := d.CountOwners(tx, org)
	if err == nil && !mayGo(was, owners) {
		err = fault.New(fault.Conflict, "org/last-owner", textLastOwner)
	}
	return err
}

// mayGo tells whether somebody in a role may leave it, when there are so many
// owners: there is always one who answers for the organisation.
func mayGo(role auth.Role, owners int) bool { return role != auth.Owner || owners > 1 }

// begin writes a membership down and grants the right that goes with it.
func (d *Desk) begin(tx *db.Tx, by auth.Actor, o Org, person id.ID, as auth.Role) error {
	if err := begin(tx, by, o.ID, person, as); err != nil {
		return err
	}
	return d.people.Grant(tx, person, auth.Grant{Role: o.Kind.role(as), Scope: auth.OfOrg(o.ID)})
}

// role returns the right that a place in an organisation of this kind gives:
// whoever answers for an unregistered group is its leader.
func (k Kind) role(as auth.Role) auth.Role {
	if k == Group && as == auth.Owner {
		return auth.GroupLeader
	}
	return as
}

// regrant gives the owners the right that goes with a new kind of organisation.
func (d *Desk) regrant(tx *db.Tx, o Org, was Kind) error {
	from, to := was.role(auth.Owner), o.Kind.role(auth.Owner)
	if from == to {
		return nil
	}
	scope := auth.OfOrg(o.ID)
	owners, err := d.people.Holders(tx, auth.Grant{Role: from, Scope: scope})
	for _, owner := range owners {
		if err := d.people.Revoke(tx, owner, auth.Grant{Role: from, Scope: scope}); err != nil {
			return err
		}
		if err := d.people.Grant(tx, owner, auth.Grant{Role: to, Scope: scope}); err != nil {
			return err
		}
	}
	return err
}

// OwnerRight is the right that those hold who answer for the organisation.
func (o Org) OwnerRight() auth.Grant {
	return auth.Grant{Role: o.Kind.role(auth.Owner), Scope: auth.OfOrg(o.ID)}
}

// end closes a membership and revokes the right that went with it.
func (d *Desk) end(tx *db.Tx, by auth.Actor, org, person id.ID, was auth.Role) error {
	if err := end(tx, by, org, person); err != nil {
		return err
	}
	for _, kind := range []Kind{Registered, Group} { // whichever it is now
		if err := d.people.Revoke(tx, person, auth.Grant{Role: kind.role(was), Scope: auth.OfOrg(org)}); err != nil {
			return err
		}
	}
	return nil
}

// team writes down what somebody became in an organisation.
func team(tx *db.Tx, by auth.Actor, act audit.Act, org, who id.ID, was, is auth.Role) error {
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.OfOrg(org), Act: act, Object: audit.Of("org", org), Subject: who,
		Changes: []audit.Change{{Field: "role", Before: string(was), After: string(is)}},
	})
}
