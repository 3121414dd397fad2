package signup

import (
	"time"

	"asar/internal/core/opportunity"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
	"asar/internal/kit/mail"
)

// end closes a claim and passes its place on, if it held one.
func (d *Desk) end(tx *db.Tx, c Signup, state State) error {
	s, err := d.opportunities.Lock(tx, c.Shift)
	if err != nil {
		return err
	}
	if err := setState(tx, c.ID, state, 0, tx.Now, nil); err != nil {
		return err
	}
	if err := d.count(tx, s, c.State, ""); err != nil {
		return err
	}
	held := c.State.Holds()
	c.State = state
	if err := event.Emit(d.bus, tx, Left{c}); err != nil || !held {
		return err
	}
	if s.Free() > 0 && FirstCome(s.Starts, tx.Now) {
		return nil // those who wait were told of the first free place
	}
	return d.promote(tx, c.Shift)
}

// count moves the shift's counts by a claim that left one state for another;
// no state at all is the empty one.
func (d *Desk) count(tx *db.Tx, s opportunity.Shift, from, to State) error {
	return d.opportunities.SetCounts(tx, counted(s, from, to))
}

func counted(s opportunity.Shift, from, to State) opportunity.Shift {
	s.Taken += held(to) - held(from)
	s.Waiting += waits(to) - waits(from)
	return s
}

func held(s State) int {
	if s.Holds() {
		return 1
	}
	return 0
}

func waits(s State) int {
	if s == Waiting {
		return 1
	}
	return 0
}

// promote offers the shift's free places to the waiting list, in its order. In
// the last stretch it tells all who wait instead, and the quickest gets it.
func (d *Desk) promote(tx *db.Tx, shift id.ID) error {
	s, err := d.opportunities.Lock(tx, shift)
	if err != nil {
		return err
	}
	o, err := d.opportunities.Get(tx, s.Opportunity)
	if err != nil {
		return err
	}
	if s.Cancelled || !o.Seeks() || s.Free() == 0 {
		return nil
	}
	until := offerUntil(o, s, tx.Now)
	if until == 0 {
		return d.call(tx, s)
	}
	for s.Taken < s.Capacity && s.Waiting > 0 {
		next, found, err := db.Maybe[Signup](tx, sqlNextWaiting, shift)
		if err != nil || !found {
			return err
		}
		barred, err := d.bar(tx, next, o, s)
		if err != nil {
			return err
		}
		if barred {
			s.Waiting--
			continue
		}
		if err := setState(tx, next.ID, Offered, until, 0, nil); err != nil {
			return err
		}
		s.Taken, s.Waiting = s.Taken+1, s.Waiting-1
		if err := d.opportunities.SetCounts(tx, s); err != nil {
			return err
		}
		next.State, next.OfferUntil = Offered, until
		if err := d.tell(tx, next, textOfferSubject, textOfferBody); err != nil {
			return err
		}
	}
	return nil
}

// call tells all who wait that there are free places for whoever comes first.
func (d *Desk) call(tx *db.Tx, s opportunity.Shift) error {
	if !FirstCome(s.Starts, tx.Now) {
		return nil
	}
	waiting, err := db.All[Signup](tx, sqlWaiting, s.ID)
	if err != nil {
		return err
	}
	for _, c := range waiting {
		if err := d.tell(tx, c, textFirstSubject, textFirstBody); err != nil {
			return err
		}
	}
	return nil
}

// Lapse ends offers that have run out and passes their places on, and ends the
// waiting for shifts that have begun. It returns how many claims it ended. A
// job calls it every minute.
func (d *Desk) Lapse(tx *db.Tx) (ended int, err error) {
	defer fault.Wrap(&err, "signup.Lapse")
	late, err := db.All[Signup](tx, sqlOver, tx.Now)
	if err != nil {
		return 0, err
	}
	for _, c := range late {
		if err := d.end(tx, c, Expired); err != nil {
			return ended, err
		}
		ended++
	}
	return ended, nil
}

// LapseEvery is how often Lapse is worth calling.
const LapseEvery = time.Minute

func (d *Desk) capacityChanged(tx *db.Tx, e opportunity.CapacityChanged) error {
	return d.promote(tx, e.Shift.ID)
}

// published serves the waiting lists of an opportunity that was closed: while
// it was, places that fell free were offered to nobody.
func (d *Desk) published(tx *db.Tx, e opportunity.Published) error {
	return d.serve(tx, e.Opportunity.ID)
}

// halted takes open offers of an opportunity back: each goes to its old turn
// in the waiting list.
func (d *Desk) halted(tx *db.Tx, e opportunity.Halted) error {
	offers, err := db.All[Signup](tx, sqlOffers, e.Opportunity.ID)
	if err != nil {
		return err
	}
	for _, c := range offers {
		s, err := d.opportunities.Lock(tx, c.Shift)
		if err != nil {
			return err
		}
		if err := setState(tx, c.ID, Waiting, 0, 0, nil); err != nil {
			return err
		}
		if err := d.count(tx, s, Offered, Waiting); err != nil {
			return err
		}
		if err := d.tell(tx, c, textHaltedSubject, textHaltedBody); err != nil {
			return err
		}
	}
	return nil
}

// resumed serves the waiting lists after the front office vouches again.
func (d *Desk) resumed(tx *db.Tx, e opportunity.Resumed) error {
	return d.serve(tx, e.Opportunity.ID)
}

// serve offers the free places of an opportunity to those who wait for them.
func (d *Desk) serve(tx *db.Tx, op id.ID) error {
	shifts, err := d.opportunities.Shifts(tx, op)
	if err != nil {
		return err
	}
	for _, s := range shifts {
		if s.Free() == 0 || s.Waiting == 0 {
			continue
		}
		if err := d.promote(tx, s.ID); err != nil {
			return err
		}
	}
	return nil
}

func (d *Desk) shiftCancelled(tx *db.Tx, e opportunity.ShiftCancelled) error {
	return d.callOff(tx, e.Shift.ID, e.Reason)
}

// callOff cancels every standing claim on a shift and tells the people why.
func (d *Desk) callOff(tx *db.Tx, shift id.ID, reason string) error {
	claims, err := d.OfShift(tx, shift)
	if err != nil || len(claims) == 0 {
		return err
	}
	for _, c := range claims {
		who, err := d.people.Get(tx, c.Person)
		if err != nil {
			return err
		}
		if err := setState(tx, c.ID, Cancelled, 0, tx.Now, who.Seal(sealReason, reason)); err != nil {
			return err
		}
		c.State, c.Reason = Cancelled, reason
		if err := d.tell(tx, c, textCancelledSubject, textCancelledBody); err != nil {
			return err
		}
		if err := event.Emit(d.bus, tx, Left{c}); err != nil {
			return err
		}
	}
	s, err := d.opportunities.Lock(tx, shift)
	if err != nil {
		return err
	}
	s.Taken, s.Waiting = 0, 0
	return d.opportunities.SetCounts(tx, s)
}

// tell writes to the person of a claim in their language.
func (d *Desk) tell(tx *db.Tx, c Signup, subject, body message) error {
	p, err := d.people.Get(tx, c.Person)
	if err != nil {
		return err
	}
	o, err := d.opportunities.Get(tx, c.Opportunity)
	if err != nil {
		return err
	}
	args := []any{"title", o.Title, "time", timeOf(c.Span()), "until", momentOf(c.OfferUntil), "reason", c.Reason}
	return mail.Post(tx, p.Letter(subject, body, nil, args...))
}
