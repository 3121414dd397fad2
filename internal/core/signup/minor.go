package signup

import (
	"asar/internal/core/guardian"
	"asar/internal/core/opportunity"
	"asar/internal/core/person"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// bar ends the claim of somebody who waits and whom the rules on age, or a
// guardian's limits, keep from the place that falls free now; they are told why.
func (d *Desk) bar(tx *db.Tx, c Signup, o opportunity.Opportunity, s opportunity.Shift) (bool, error) {
	who, err := d.Applicant(tx, c.Person)
	if err != nil {
		return false, err
	}
	refusal, refused := mayTakePlace(Facts{Applicant: who, Now: tx.Now, Opportunity: o, Shift: s}).First()
	if !refused {
		return false, nil
	}
	return true, d.callBack(tx, c, who.Person, textBarredReason.With("why", refusal.Text))
}

// callBack cancels one claim and tells its person why. A place it held is free
// again; passing it on is the caller's.
func (d *Desk) callBack(tx *db.Tx, c Signup, who person.Person, why i18n.Text) error {
	reason := why.Text(who.Lang)
	s, err := d.opportunities.Lock(tx, c.Shift)
	if err != nil {
		return err
	}
	if err := setState(tx, c.ID, Cancelled, 0, tx.Now, who.Seal(sealReason, reason)); err != nil {
		return err
	}
	if err := d.count(tx, s, c.State, ""); err != nil {
		return err
	}
	c.State, c.Reason = Cancelled, reason
	if err := d.tell(tx, c, textCalledBackSubject, textCalledBackBody); err != nil {
		return err
	}
	return event.Emit(d.bus, tx, Left{c})
}

// changed looks again at who has signed up for an opportunity whose age or
// risks were edited. Whoever would be too young loses the claim; as long as the
// editor has not said so, the edit is refused with their number.
func (d *Desk) changed(tx *db.Tx, e opportunity.Changed) error {
	if !stricter(e.Before, e.After) {
		return nil
	}
	claims, err := db.All[Signup](tx, sqlStanding, e.After.ID, tx.Now)
	if err != nil {
		return err
	}
	var barred []barredClaim
	for _, c := range claims {
		b, refused, err := d.barred(tx, c, e)
		if err != nil {
			return err
		}
		if refused {
			barred = append(barred, b)
		}
	}
	if len(barred) > 0 && !e.Dismiss {
		f := fault.New(fault.Invalid, opportunity.CodeMinorsSigned, nil)
		return f.At("dismiss", textMinorsSigned.With("n", len(barred)))
	}
	for _, b := range barred {
		if err := d.callBack(tx, b.Signup, b.who, b.why); err != nil {
			return err
		}
	}
	return d.serve(tx, e.After.ID)
}

type barredClaim struct {
	Signup
	who person.Person
	why i18n.Text
}

// barred tells whether an edit makes the person of a claim too young.
func (d *Desk) barred(tx *db.Tx, c Signup, e opportunity.Changed) (b barredClaim, refused bool, err error) {
	s, err := d.opportunities.Shift(tx, c.Shift)
	if err != nil {
		return b, false, err
	}
	who, err := d.Applicant(tx, c.Person)
	if err != nil {
		return b, false, err
	}
	var after check.List
	whyAge(Facts{Applicant: who, Now: tx.Now, Opportunity: e.After, Shift: s}, &after)
	refusal, refused := after.First()
	return barredClaim{c, who.Person, textBarredReason.With("why", refusal.Text)}, refused, nil
}

// stricter tells whether an edit can make anybody too young.
func stricter(before, after opportunity.Opportunity) bool {
	banned := func(o opportunity.Opportunity) bool { return len(opportunity.BannedForMinors(o.Risks)) > 0 }
	return after.MinAge > before.MinAge || banned(after) && !banned(before)
}

// guardianEnded ends what a child has signed up for when nobody answers for
// them any more. Who came of age answers alone and keeps everything; who has
// come to a shift stays there.
func (d *Desk) guardianEnded(tx *db.Tx, e guardian.Ended) error {
	if e.Why == guardian.OfAge || e.Why == guardian.Corrected {
		return nil
	}
	claims, err := d.Coming(tx, e.Bond.Minor)
	if err != nil {
		return err
	}
	for _, c := range claims {
		if err := d.callOffFor(tx, c, textGuardianReason); err != nil {
			return err
		}
	}
	return nil
}

// callOffFor cancels a claim for somebody's sake and passes its place on.
func (d *Desk) callOffFor(tx *db.Tx, c Signup, why i18n.Text) error {
	if c.CameAt != 0 || !c.State.Active() {
		return nil
	}
	who, err := d.people.Get(tx, c.Person)
	if err != nil {
		return err
	}
	if err := d.callBack(tx, c, who, why); err != nil || !c.State.Holds() {
		return err
	}
	return d.promote(tx, c.Shift)
}

// CallOff is a guardian's word that their child does not come: unlike the
// child's own, it has no cut-off.
func (d *Desk) CallOff(tx *db.Tx, by auth.Actor, claim id.ID) (err error) {
	defer fault.Wrap(&err, "signup.CallOff(%s)", claim)
	c, err := d.Get(tx, claim)
	if err == nil && !by.May(auth.FollowMinor, auth.OfPerson(c.Person)) {
		err = fault.Missing("signup")
	}
	if err != nil || !c.State.Active() {
		return err
	}
	if c.CameAt != 0 || !c.EndsAt.After(tx.Now) {
		return fault.New(fault.Conflict, "signup/came", textChildCame)
	}
	if err := d.callOffFor(tx, c, textGuardianCalledOff); err != nil {
		return err
	}
	return audit.Record(tx, audit.Entry{
		By: by, Scope: auth.OfPerson(c.Person), Act: actCallOff, Object: audit.Of("signup", c.ID), Subject: c.Person,
	})
}

// owes names the places ahead for whose sake the consent to volunteer cannot be
// withdrawn.
func (d *Desk) owes(tx *db.Tx, who person.Person) (list check.List, err error) {
	claims, err := d.Coming(tx, who.ID)
	if err != nil || len(claims) == 0 {
		return nil, err
	}
	first, last := claims[0], claims[len(claims)-1]
	list.No("signup/ahead-of-you", textOwes.With("n", len(claims), "time", timeOf(first.Span()), "last", momentOf(last.EndsAt)), "/me/shifts")
	return list, nil
}
