// Package signup gives people places in shifts.
//
// The rules in prose. A shift has a number of places. Whoever comes while one
// is free and nobody waits gets it; whoever comes later waits, in the order of
// arrival. When a place falls free, the first in the waiting list is offered
// it for a stated time, and the place is held for them; if they decline or the
// time runs out, the next is asked. An hour before the shift an offer would
// leave too little time to answer: from then on a free place goes to whoever
// takes it first, those who wait among them, and they are told when there is
// one. Closing an opportunity takes no offer back: it stands until its term. A
// person has one claim on a shift, and no
// two claims that overlap in time. Nobody signs up who has not agreed to what
// volunteering takes of their data; those whom an import brought are asked
// before their first shift. A place may be given back until the
// opportunity's cut-off, and not by somebody who has come; a place in the
// waiting list at any time. Age and the
// law's bans for minors are checked when signing up and again when a place is
// accepted. While the front office has suspended the organisation nobody new
// comes in: places stay, offers go back to their turn in the waiting list, and
// when the office vouches again the free places are offered anew. There are never more claims on places than places: the counts
// stand on the shift's row, where the database itself refuses more.
package signup

import (
	"embed"
	"errors"

	"asar/internal/core/consent"
	"asar/internal/core/guardian"
	"asar/internal/core/opportunity"
	"asar/internal/core/person"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

//go:embed schema/*.sql
var files embed.FS

// Schema is the table of sign-ups.
var Schema = db.Schema{Name: "signup", FS: db.Sub(files)}

// State is where a claim stands.
type State string

// The states. Confirmed and Offered hold a place; Waiting holds a place in the
// waiting list; the others are over.
const (
	Confirmed State = "confirmed"
	Waiting   State = "waiting"
	Offered   State = "offered"   // a place is held until OfferUntil
	Withdrawn State = "withdrawn" // given back by the person
	Expired   State = "expired"   // the offer ran out, or the shift began without a place
	Cancelled State = "cancelled" // the shift or the opportunity was called off
)

// Active tells whether the claim still stands.
func (s State) Active() bool { return s == Confirmed || s == Waiting || s == Offered }

// Holds tells whether the claim takes up a place.
func (s State) Holds() bool { return s == Confirmed || s == Offered }

// Signup is one person's claim on a place in one shift.
type Signup struct {
	ID          id.ID
	Shift       id.ID
	Opportunity id.ID
	Org         id.ID
	Person      id.ID
	State       State
	Seq         int64
	StartsAt    when.Instant
	EndsAt      when.Instant
	MadeAt      when.Instant
	OfferUntil  when.Instant
	EndedAt     when.Instant
	Reason      string       `db:"-"` // why it was cancelled, for its person; see Get and CalledOff
	CameAt      when.Instant // when they were checked in; zero while they were not
	Rules       when.Day     // of a minor: the version of the rules by which they signed up

	SealedReason []byte
}

// Span is the time of the shift.
func (s Signup) Span() when.Span { return when.Span{From: s.StartsAt, To: s.EndsAt} }

// Desk keeps the sign-ups of one database.
type Desk struct {
	bus           *event.Bus
	people        *person.Desk
	consents      *consent.Desk
	minors        *guardian.Desk
	opportunities *opportunity.Desk
}

// NewDesk returns a Desk that follows what happens to opportunities, to shifts
// and to those who answer for minors. Somebody with a place ahead cannot
// withdraw the consent to volunteer.
func NewDesk(bus *event.Bus, people *person.Desk, consents *consent.Desk, minors *guardian.Desk, opportunities *opportunity.Desk) *Desk {
	d := &Desk{bus: bus, people: people, consents: consents, minors: minors, opportunities: opportunities}
	consents.Oblige(consent.Account, d.owes)
	event.On(bus, d.shiftCancelled)
	event.On(bus, d.capacityChanged)
	event.On(bus, d.published)
	event.On(bus, d.halted)
	event.On(bus, d.resumed)
	event.On(bus, d.changed)
	event.On(bus, d.guardianEnded)
	event.On(bus, d.erasing)
	return d
}

// HotKey names a shift for db.Write, so that those who want its places queue up.
func HotKey(shift id.ID) string { return "shift/" + shift.String() }

// Joined is emitted when a claim was made, with or without a place.
type Joined struct{ Signup Signup }

// Left is emitted when a claim ended, however it did.
type Left struct{ Signup Signup }

// Answer is what a shift means for one person.
type Answer struct {
	Checks check.List
	Claim  *Signup // the claim that stands, or nil
	Rules  guardian.Table
}

// Withdraw gives the actor's claim back. After the cut-off, and after coming, a
// place can no longer be given back here, and the refusal says what to do.
func (d *Desk) Withdraw(tx *db.Tx, by auth.Actor, claim id.ID) (err error) {
	defer fault.Wrap(&err, "signup.Withdraw(%s)", claim)
	c, o, err := d.own(tx, by, claim)
	if err != nil || !c.State.Active() {
		return err
	}
	if err := MayWithdraw(c, o, tx.Now).Err(); err != nil {
		return err
	}
	if err := record(tx, by, actWithdraw, c); err != nil {
		return err
	}
	return d.end(tx, c, Withdrawn)
}

// Accept takes the offered place, or in the last stretch before the shift a
// free one for somebody who waits. It is refused if the offer has run out or
// others were quicker, and if the person may no longer join.
func (d *Desk) Accept(tx *db.Tx, by auth.Actor, claim id.ID) (err error) {
	defer fault.Wrap(&err, "signup.Accept(%s)", claim)
	c, o, err := d.own(tx, by, claim)
	if err != nil || c.State == Confirmed {
		return err
	}
	who, err := d.Applicant(tx, c.Person)
	if err != nil {
		return err
	}
	s, err := d.opportunities.Lock(tx, c.Shift)
	if err != nil {
		return err
	}
	if err := mayTake(c, s, tx.Now); err != nil {
		return err
	}
	facts, err := d.facts(tx, who, o, s)
	if err != nil {
		return err
	}
	if err := Why(facts).Err(); err != nil {
		return err
	}
	if err := record(tx, by, actAccept, c); err != nil {
		return err
	}
	_, err = d.confirm(tx, c, s)
	return err
}

// confirm gives a claim its place.
func (d *Desk) confirm(tx *db.Tx, c Signup, s opportunity.Shift) (Signup, error) {
	if err := setState(tx, c.ID, Confirmed, 0, 0, nil); err != nil {
		return c, err
	}
	err := d.count(tx, s, c.State, Confirmed)
	c.State, c.OfferUntil = Confirmed, 0
	return c, err
}

// Seat notes when the people of claims came, or with zero that they did not.
// Whoever stands at the door has taken the place that was offered.
func (d *Desk) Seat(tx *db.Tx, came when.Instant, claims ...Signup) error {
	if len(claims) == 0 {
		return nil
	}
	ids := make([]id.ID, len(claims))
	for i, c := range claims {
		ids[i] = c.ID
		if c.State != Offered || came == 0 {
			continue
		}
		if err := setState(tx, c.ID, Confirmed, 0, 0, nil); err != nil {
			return err
		}
	}
	_, err := tx.Exec(sqlSetCame, db.IDs(ids), came)
	return err
}

// own returns the actor's own claim and its opportunity; anybody else's does
// not exist.
func (d *Desk) own(tx *db.Tx, by auth.Actor, claim id.ID) (Signup, opportunity.Opportunity, error) {
	c, err := d.Get(tx, claim)
	if err == nil && c.Person != by.Person {
		err = fault.Missing("signup")
	}
	if err != nil {
		return Signup{}, opportunity.Opportunity{}, err
	}
	o, err := d.opportunities.Get(tx, c.Opportunity)
	return c, o, err
}

// Get returns a claim, or the NotFound error.
func (d *Desk) Get(tx *db.Tx, claim id.ID) (Signup, error) {
	c, found, err := db.Maybe[Signup](tx, sqlGet, claim)
	if err == nil && !found {
		err = fault.Missing("signup")
	}
	if err != nil {
		return Signup{}, err
	}
	return c, d.open(tx, &c)
}

const sealReason = "signup/reason"

// open opens the reason of a claim that was cancelled.
func (d *Desk) open(tx *db.Tx, c *Signup) error {
	if len(c.SealedReason) == 0 {
		return nil
	}
	who, err := d.people.Get(tx, c.Person)
	if err == nil {
		c.Reason, err = who.Open(sealReason, c.SealedReason)
	}
	return err
}

// CalledOff returns a person's claims on shifts that the host called off and
// that would have begun after since, soonest first.
func (d *Desk) CalledOff(tx *db.Tx, who id.ID, since when.Instant) ([]Signup, error) {
	claims, err := db.All[Signup](tx, sqlCalledOff, who, since)
	for i := range claims {
		err = errors.Join(err, d.open(tx, &claims[i]))
	}
	return claims, err
}

// Ahead returns how many wait before a claim in the same shift's waiting list.
func (d *Desk) Ahead(tx *db.Tx, c Signup) (int, error) {
	return db.One[int](tx, sqlAhead, c.Shift, c.Seq)
}
