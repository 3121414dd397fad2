package guardian

import (
	"slices"

	"asar/internal/core/consent"
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

// Confirmation is a guardian's yes.
type Confirmation struct {
	New      person.New // who they are; not asked of somebody who has signed in
	Contact  string     // the address that they have proved
	Relation Relation
	Limits   Limits
	Agreed   bool
	Lang     i18n.Lang
}

// Confirm makes whoever has the link the guardian of its minor. The actor does
// it for themselves; somebody who has not signed in has proved an address, and
// becomes the person of that address.
func (d *Desk) Confirm(tx *db.Tx, by auth.Actor, secret string, c Confirmation) (b Bond, err error) {
	defer fault.Wrap(&err, "guardian.Confirm")
	link, minor, err := d.Link(tx, secret)
	if err != nil {
		return b, err
	}
	rules, err := d.today(tx)
	if err != nil {
		return b, err
	}
	if err := c.check(by, rules, tx.Today()); err != nil {
		return b, err
	}
	who, way, err := d.guardian(tx, by, link, c)
	if err != nil {
		return b, err
	}
	if err := mayAnswer(who, minor, rules, tx.Today()); err != nil {
		return b, err
	}
	if _, found, err := d.Of(tx, minor); err != nil || found {
		if found {
			err = fault.New(fault.Conflict, "guardian/link", textDeadLink)
		}
		return b, err
	}
	if !by.Signed() {
		by.Person = who.ID
	}
	b = Bond{ID: tx.NewID(), Minor: minor.ID, Guardian: who.ID, Relation: c.Relation, Version: rules.From, Since: tx.Now, Limits: c.Limits}
	return b, d.bind(tx, by, link, b, minor, who, consent.Gift{Purpose: consent.Minor, Lang: c.Lang, Way: way, Proof: who.Contact()})
}

// check tests what does not depend on who the guardian turns out to be, all of
// it at once, so that nobody mends one field at a time.
func (c Confirmation) check(by auth.Actor, rules Rules, today when.Day) error {
	var f fault.Form
	if !by.Signed() {
		if said, ok := fault.As(c.New.Check(today, "surname", "given", "patronymic", "birth")); ok {
			f.Fields = append(f.Fields, said.Fields...)
		}
		birth, err := when.ParseDay(c.New.Birth)
		f.Need("birth", err != nil || when.AgeOn(birth, today) >= rules.AdultAge, textTooYoung.With("age", rules.AdultAge))
	}
	f.Need("relation", slices.Contains(Relations, c.Relation), textRelationNeeded)
	if limits, ok := fault.As(c.Limits.Check()); ok {
		f.Fields = append(f.Fields, limits.Fields...)
	}
	f.Need("agree", c.Agreed, textAgreeNeeded)
	return f.Err()
}

// guardian returns the person who confirms, and how that is proved.
func (d *Desk) guardian(tx *db.Tx, by auth.Actor, link Link, c Confirmation) (person.Person, consent.Way, error) {
	if by.Signed() {
		who, err := d.people.Get(tx, by.Person)
		return who, consent.ByForm, err
	}
	way, contact := consent.ByCode, c.Contact
	if link.Mailed {
		way, contact = consent.ByLink, link.Contact
	}
	who, known, err := d.people.ByContact(tx, contact)
	if err != nil || known {
		return who, way, err
	}
	n := c.New
	n.Lang, n.Email = c.Lang, contact
	who, err = d.people.Register(tx, n)
	return who, way, err
}

// mayAnswer returns nil if a person may answer for a minor.
func mayAnswer(who, minor person.Person, rules Rules, today when.Day) error {
	switch {
	case who.ID == minor.ID:
		return fault.New(fault.Conflict, "guardian/self", textSelf)
	case who.AgeOn(today) < rules.AdultAge:
		return fault.New(fault.Conflict, "guardian/too-young", textTooYoung.With("age", rules.AdultAge))
	case minor.AgeOn(today) >= rules.ConsentAge:
		return fault.New(fault.Conflict, "guardian/not-needed", textNotNeeded)
	default:
		return nil
	}
}

// bind keeps the bond with all that goes with it.
func (d *Desk) bind(tx *db.Tx, by auth.Actor, link Link, b Bond, minor, who person.Person, g consent.Gift) error {
	if _, err := tx.Exec(sqlAddBond, b.ID, b.Minor, b.Guardian, b.Relation, b.Version, b.Since, sealLimits(minor, b.Limits)); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlEndLink, link.ID, tx.Now, outcomeConfirmed); err != nil {
		return err
	}
	role := auth.Grant{Role: auth.Guardian, Scope: auth.OfPerson(minor.ID)}
	if err := d.people.Grant(tx, who.ID, role); err != nil {
		return err
	}
	by.Grants = append(slices.Clone(by.Grants), role)
	given, err := d.consents.Give(tx, by, minor, g)
	if err != nil {
		return err
	}
	own := g
	own.Purpose = consent.Account
	if _, err := d.consents.Give(tx, by, who, own); err != nil {
		return err
	}
	err = audit.Record(tx, audit.Entry{By: by, Scope: auth.OfPerson(minor.ID), Act: actConfirm, Object: audit.Of("bond", b.ID), Subject: minor.ID})
	if err != nil {
		return err
	}
	if err := d.receipt(tx, minor, who, b, given.Version); err != nil {
		return err
	}
	if err := tell(tx, minor, textConfirmedSubject, textConfirmedBody); err != nil {
		return err
	}
	return event.Emit(d.bus, tx, Confirmed{b})
}

// Withdraw takes a guardian's consent back: the child may only look again, and
// whoever listens ends what was signed up for.
func (d *Desk) Withdraw(tx *db.Tx, by auth.Actor, minor id.ID) (err error) {
	defer fault.Wrap(&err, "guardian.Withdraw(%s)", minor)
	p, b, err := d.child(tx, by, minor)
	if err != nil {
		return err
	}
	if err := d.end(tx, by, p, b, Withdrew); err != nil {
		return err
	}
	if err := tell(tx, p, textWithdrawnSubject, textWithdrawnBody); err != nil {
		return err
	}
	who, err := d.people.Get(tx, b.Guardian)
	if err != nil {
		return err
	}
	return tellOf(tx, p, who, textTookBackSubject, textTookBackBody, "name", p.Given, "link", d.accounts.Page(who, "/minors"))
}

// AgreeAnew has a guardian agree to the words of today, where they agreed to earlier
// ones. What they agreed to before stands if they do not.
func (d *Desk) AgreeAnew(tx *db.Tx, by auth.Actor, minor id.ID, lang i18n.Lang) (err error) {
	defer fault.Wrap(&err, "guardian.AgreeAnew(%s)", minor)
	p, _, err := d.child(tx, by, minor)
	if err != nil {
		return err
	}
	_, err = d.consents.Give(tx, by, p, consent.Gift{Purpose: consent.Minor, Lang: lang, Way: consent.ByForm})
	return err
}

// end ends a bond, with its role and its consent.
func (d *Desk) end(tx *db.Tx, by auth.Actor, minor person.Person, b Bond, why Why) error {
	if _, err := tx.Exec(sqlEndBond, b.ID, tx.Now, why); err != nil {
		return err
	}
	role := auth.Grant{Role: auth.Guardian, Scope: auth.OfPerson(minor.ID)}
	if err := d.people.Revoke(tx, b.Guardian, role); err != nil {
		return err
	}
	g := consent.Gift{Purpose: consent.Minor, Lang: by.Lang, Way: consent.ByForm}
	if why != Withdrew {
		g.Way = consent.ByRule
	}
	if err := d.consents.Withdraw(tx, by, minor, g); err != nil {
		return err
	}
	err := audit.Record(tx, audit.Entry{By: by, Scope: auth.OfPerson(minor.ID), Act: actEnd, Object: audit.Of("bond", b.ID), Subject: minor.ID, Reason: string(why)})
	if err != nil {
		return err
	}
	return event.Emit(d.bus, tx, Ended{Bond: b, Why: why})
}

// Night does what is due at the beginning of a day: it releases the guardians of
// those who have come of age, and drops links that ran out long ago.
func (d *Desk) Night(tx *db.Tx) error {
	if _, err := d.ComeOfAge(tx); err != nil {
		return err
	}
	_, err := tx.Exec(sqlDropLinks, tx.Now.Add(-linkFor))
	return err
}

// ComeOfAge ends the bonds of those who have reached the age of consent, tells
// both, and returns how many there were.
func (d *Desk) ComeOfAge(tx *db.Tx) (ended int, err error) {
	defer fault.Wrap(&err, "guardian.ComeOfAge")
	rules, err := d.today(tx)
	if err != nil {
		return 0, err
	}
	bonds, err := db.All[Bond](tx, sqlBonds)
	if err != nil {
		return 0, err
	}
	for _, b := range bonds {
		minor, err := d.people.Get(tx, b.Minor)
		if err != nil {
			return ended, err
		}
		if minor.AgeOn(tx.Today()) < rules.ConsentAge {
			continue
		}
		if err := d.comeOfAge(tx, minor, b, rules); err != nil {
			return ended, err
		}
		ended++
	}
	return ended, nil
}

func (d *Desk) comeOfAge(tx *db.Tx, minor person.Person, b Bond, rules Rules) error {
	if err := d.end(tx, auth.System(), minor, b, OfAge); err != nil {
		return err
	}
	who, err := d.people.Get(tx, b.Guardian)
	if err != nil {
		return err
	}
	args := []any{"name", minor.Given, "age", rules.ConsentAge}
	if err := tell(tx, minor, textOfAgeSubject, textOfAgeBody, args...); err != nil {
		return err
	}
	return tellOf(tx, minor, who, textFreedSubject, textFreedBody, args...)
}

// Reveal returns a guardian's contact for a coordinator, and writes down that
// they have seen it. Whether they may is the caller's to know: it is the one who
// knows the shift.
func (d *Desk) Reveal(tx *db.Tx, by auth.Actor, minor id.ID, scope auth.Scope, object string) (c Contact, err error) {
	defer fault.Wrap(&err, "guardian.Reveal(%s)", minor)
	p, err := d.people.Get(tx, minor)
	if err != nil {
		return c, err
	}
	b, found, err := d.Of(tx, p)
	if err == nil && !found {
		err = fault.Missing("guardian")
	}
	if err != nil {
		return c, err
	}
	if c.Person, err = d.people.Get(tx, b.Guardian); err != nil {
		return c, err
	}
	c.Relation = b.Relation
	return c, audit.Record(tx, audit.Entry{By: by, Scope: scope, Act: actReveal, Object: object, Subject: minor})
}

// Reveals returns when the contact of a minor's guardian was opened, the latest first.
func (d *Desk) Reveals(tx *db.Tx, minor id.ID, limit int) ([]audit.Row, error) {
	return audit.List(tx, audit.Filter{Subject: minor, Act: actReveal.Code, Limit: limit})
}

// erasing ends what binds somebody who is being erased, on either side.
func (d *Desk) erasing(tx *db.Tx, e person.Erasing) error {
	bonds, err := db.All[Bond](tx, sqlBondsOf, e.Person.ID)
	if err != nil {
		return err
	}
	for _, b := range bonds {
		minor, err := d.people.Get(tx, b.Minor)
		if err != nil {
			return err
		}
		if err := d.end(tx, auth.System(), minor, b, Gone); err != nil {
			return err
		}
		if minor.ID != e.Person.ID {
			if err := tell(tx, minor, textWithdrawnSubject, textWithdrawnBody); err != nil {
				return err
			}
		}
	}
	if _, err := tx.Exec(sqlDropCorrection, e.Person.ID); err != nil {
		return err
	}
	_, err = tx.Exec(sqlForgetLinks, e.Person.ID)
	return err
}

// tell writes to a person in their language.
func tell(tx *db.Tx, to person.Person, subject, body i18n.M, args ...any) error {
	return mail.Post(tx, to.Letter(subject, body, nil, args...))
}

// tellOf writes to a person of another, who is named.
func tellOf(tx *db.Tx, of, to person.Person, subject, body i18n.M, args ...any) error {
	return mail.Post(tx, to.Letter(subject, body, []id.ID{of.ID}, args...))
}

// MayConfirm returns nil if what somebody has told so far would do for a
// confirmation, before they are asked to prove an address.
func (d *Desk) MayConfirm(tx *db.Tx, by auth.Actor, c Confirmation) error {
	rules, err := d.today(tx)
	if err != nil {
		return err
	}
	return c.check(by, rules, tx.Today())
}
