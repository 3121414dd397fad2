// Package oversight is how the platform's own staff work, and how they are seen
// working.
//
// The rules in prose. An administrator keeps the platform running and sees no
// organisation's inner pages. Who must look there, say because an owner asks
// for help, begins a staff session: for one organisation, for a stated reason,
// for at most an hour. While it lasts the administrator has the rights of the
// role "staff" there; the organisation sees who came, when and why, at once
// and for ever. Roles outside organisations are given and taken here, with a
// reason, by administrators, who cannot take the last administrator's role nor
// give any to themselves. Nobody holds both roles of a payment. Of each strong
// role over the whole country all administrators get a letter, and of an officer
// at a university its owners.
package oversight

import (
	"embed"
	"slices"
	"time"

	"asar/internal/core/guardian"
	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the table of staff sessions.
var Schema = db.Schema{Name: "oversight", FS: db.Sub(files)}

// MaxSession is how long a staff session lasts at most.
const MaxSession = time.Hour

// Desk gives roles and keeps staff sessions.
type Desk struct {
	people *person.Desk
	orgs   *org.Desk
	minors *guardian.Desk
}

// NewDesk returns a Desk for these people and organisations, and the rules on who
// is old enough for a role.
func NewDesk(people *person.Desk, orgs *org.Desk, minors *guardian.Desk) *Desk {
	return &Desk{people: people, orgs: orgs, minors: minors}
}

// Give gives a role that administrators give. It returns an Invalid error that
// names the fields, and changes nothing if the role is held already.
func (d *Desk) Give(tx *db.Tx, by auth.Actor, who id.ID, g auth.Grant, reason string) (err error) {
	defer fault.Wrap(&err, "oversight.Give(%s)", who)
	if !by.May(auth.ManageRoles, auth.Country) {
		return fault.Forbidden(string(auth.ManageRoles))
	}
	if err := CheckGift(g, reason); err != nil {
		return err
	}
	held, err := d.people.Grants(tx, who)
	if err != nil {
		return err
	}
	if err := d.mayHold(tx, by, who, held, g); err != nil {
		return err
	}
	reason = i18n.CleanText(reason)
	if err := d.change(tx, by, who, g, reason, actGive, d.people.Grant); err != nil || slices.Contains(held, g) {
		return err
	}
	return d.announce(tx, by, who, g, reason)
}

// mayHold says what keeps a person who holds some roles from being given
// another: nobody makes themselves anything, who decides about others is of age,
// who prepares payments never releases them, and only a university has an office
// for students.
func (d *Desk) mayHold(tx *db.Tx, by auth.Actor, who id.ID, held []auth.Grant, g auth.Grant) (err error) {
	other := map[auth.Role]auth.Role{auth.Maker: auth.Checker, auth.Checker: auth.Maker}[g.Role]
	both := slices.ContainsFunc(held, func(h auth.Grant) bool { return h.Role == other })
	office := true
	if g.Role == auth.UniversityOfficer {
		if office, err = d.university(tx, g.Scope); err != nil {
			return err
		}
	}
	var form fault.Form
	form.Need("contact", !by.Signed() || by.Person != who, textNotOneself)
	if row, _ := g.Role.Find(); row.Leads {
		list, err := d.minors.MayHold(tx, who)
		if err != nil {
			return err
		}
		if first, young := list.First(); young {
			form.Need("contact", false, first.Text)
		}
	}
	form.Need("role", !both, textTwoPeople)
	form.Need("scope", office, textUniversity)
	return form.Err()
}

// university tells whether a scope is that of a university.
func (d *Desk) university(tx *db.Tx, scope auth.Scope) (bool, error) {
	o, err := d.orgIn(tx, scope)
	return o.Kind == org.University, err
}

// orgIn returns the organisation that a scope is of.
func (d *Desk) orgIn(tx *db.Tx, scope auth.Scope) (org.Org, error) {
	of, err := id.Parse(scope.ID)
	if err != nil {
		return org.Org{}, fault.Missing("organisation")
	}
	return d.orgs.Get(tx, of)
}

// CheckGift returns what is wrong with giving a role for a reason, or nil,
// before it is known to whom.
func CheckGift(g auth.Grant, reason string) error {
	var form fault.Form
	form.Need("role", Gives(g.Role), textRole)
	form.Need("scope", !Gives(g.Role) || g.Fits(), textScope)
	form.Need("reason", validReason(i18n.CleanText(reason)), textReason)
	return form.Err()
}

// CheckReason returns what is wrong with a reason, or nil.
func CheckReason(reason string) error {
	var form fault.Form
	form.Need("reason", validReason(i18n.CleanText(reason)), textReason)
	return form.Err()
}

// Take takes a role away. The last administrator's stays.
func (d *Desk) Take(tx *db.Tx, by auth.Actor, who id.ID, g auth.Grant, reason string) (err error) {
	defer fault.Wrap(&err, "oversight.Take(%s)", who)
	if !by.May(auth.ManageRoles, auth.Country) {
		return fault.Forbidden(string(auth.ManageRoles))
	}
	reason = i18n.CleanText(reason)
	var form fault.Form
	form.Need("role", Gives(g.Role), textRole)
	form.Need("reason", validReason(reason), textReason)
	if err := form.Err(); err != nil {
		return err
	}
	if g.Role == auth.Administrator {
		left, err := d.people.Holders(tx, g)
		if err != nil {
			return err
		}
		if len(left) < 2 {
			return fault.New(fault.Conflict, "oversight/last-administrator", textLastAdministrator)
		}
	}
	return d.change(tx, by, who, g, reason, actTake, d.people.Revoke)
}

// change gives or takes a role and writes it down, sealed for the person whom
// it is about.
func (d *Desk) change(tx *db.Tx, by auth.Actor, who id.ID, g auth.Grant, reason string, act audit.Act,
	do func(*db.Tx, id.ID, auth.Grant) error) error {
	p, err := d.people.Get(tx, who)
	if err != nil {
		return err
	}
	if p.Erased != 0 {
		return fault.Missing("person")
	}
	if err := do(tx, who, g); err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{ // where the role is held, so that those there see who was let in
		By: by, Scope: g.Scope, As: by.RoleIn(auth.Country), Act: act, Object: audit.Of("person", who), Subject: who, Seal: p.Seal, Reason: reason,
		Changes: []audit.Change{{Field: "role", After: string(g.Role)}, {Field: "scope", After: g.Scope.Kind + " " + g.Scope.ID}},
	})
}

// Session is one staff session.
type Session struct {
	ID      id.ID
	Person  id.ID
	Scope   auth.Scope
	Reason  string
	Begun   when.Instant
	Until   when.Instant
	EndedAt when.Instant // zero unless it was ended before its time
}

// Running tells whether the session lasts at an instant.
func (s Session) Running(at when.Instant) bool { return s.EndedAt == 0 && at < s.Until }

// Begin begins a staff session within one organisation's scope. One that the
// administrator still has there is ended: there is one reason at a time.
func (d *Desk) Begin(tx *db.Tx, by auth.Actor, scope auth.Scope, reason string, length time.Duration) (s Session, err error) {
	defer fault.Wrap(&err, "oversight.Begin(%s)", scope.ID)
	if !by.Signed() || !by.May(auth.ManageRoles, auth.Country) {
		return Session{}, fault.Forbidden(string(auth.ManageRoles))
	}
	reason = i18n.CleanText(reason)
	var form fault.Form
	form.Need("scope", scope.Kind == auth.ScopeOrg && scope.ID != "", textScope)
	form.Need("reason", validReason(reason), textReason)
	form.Need("length", length >= time.Minute && length <= MaxSession, textLength)
	if err := form.Err(); err != nil {
		return Session{}, err
	}
	if err := d.End(tx, by); err != nil {
		return Session{}, err
	}
	s = Session{ID: tx.NewID(), Person: by.Person, Scope: scope, Reason: reason, Begun: tx.Now, Until: tx.Now.Add(length)}
	if err := insert(tx, s); err != nil {
		return Session{}, err
	}
	return s, audit.Record(tx, audit.Entry{
		By: by, Scope: scope, As: by.RoleIn(auth.Country), Act: actBegin, Object: audit.Of("staff-session", s.ID), Reason: reason,
	})
}

// End ends the staff sessions that the person who acts still has.
func (d *Desk) End(tx *db.Tx, by auth.Actor) (err error) {
	defer fault.Wrap(&err, "oversight.End")
	open, err := running(tx, by.Person)
	if err != nil {
		return err
	}
	return endAll(tx, by, open)
}

// EndIn ends all staff sessions within a scope, as its owner does who no longer
// wants the platform's staff there, and the staff themselves when they are done.
func (d *Desk) EndIn(tx *db.Tx, by auth.Actor, scope auth.Scope) (err error) {
	defer fault.Wrap(&err, "oversight.EndIn(%s)", scope.ID)
	if !by.May(auth.ManageTeam, scope) {
		return fault.Forbidden(string(auth.ManageTeam))
	}
	open, err := d.Running(tx, scope)
	if err != nil {
		return err
	}
	return endAll(tx, by, open)
}

// Running returns the staff sessions that last within a scope.
func (d *Desk) Running(tx *db.Tx, scope auth.Scope) ([]Session, error) {
	rows, err := db.All[row](tx, sqlRunningIn, scope.Kind, scope.ID, tx.Now)
	if err != nil {
		return nil, err
	}
	return opened(tx, rows)
}

func endAll(tx *db.Tx, by auth.Actor, open []Session) error {
	for _, s := range open {
		if _, err := tx.Exec(sqlEnd, s.ID, tx.Now); err != nil {
			return err
		}
		if err := audit.Record(tx, audit.Entry{By: by, Scope: s.Scope, Act: actEnd, Object: audit.Of("staff-session", s.ID)}); err != nil {
			return err
		}
	}
	return nil
}

// Elevate adds to an administrator the rights of a running staff session. It
// asks the database for administrators only.
func (d *Desk) Elevate(tx *db.Tx, a auth.Actor) (_ auth.Actor, err error) {
	defer fault.Wrap(&err, "oversight.Elevate")
	if !a.Signed() || !a.May(auth.ManageRoles, auth.Country) {
		return a, nil
	}
	open, err := running(tx, a.Person)
	for _, s := range open {
		// Before the others, so that what is written down says "staff".
		a.Grants = append([]auth.Grant{{Role: auth.Staff, Scope: s.Scope}}, a.Grants...)
		a.StaffUntil = s.Until
	}
	return a, err
}

// Of returns the staff sessions within a scope, the latest first; the zero
// scope means all of them.
func (d *Desk) Of(tx *db.Tx, scope auth.Scope, limit int) ([]Session, error) {
	rows, err := db.All[row](tx, sqlOf, scope.Kind, scope.ID, limit)
	if err != nil {
		return nil, err
	}
	return opened(tx, rows)
}
