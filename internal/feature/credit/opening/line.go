package opening

import (
	"math"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/id"
)

// line names those who wait for the same places: of one institution, for one voucher.
func (e Entry) line(o Opening) quota.Key {
	return quota.Key{Round: o.Round, Org: e.Org, Voucher: e.Voucher}
}

// stateOf is what a case's state means in the line.
func stateOf(c cases.Moved) State {
	switch s := c.Case.State; {
	case s == cases.Applied:
		return Applied
	case s == cases.Approved && c.Act == cases.Lapse:
		return Lapsed
	case s == cases.Approved:
		return Approved
	case s == cases.Withdrawn:
		return Withdrawn
	case c.Case.Holds():
		return Place
	default:
		return Refused
	}
}

// moved brings an entry to where its case has come, and lets the next one up.
func (d *Desk) moved(tx *db.Tx, m cases.Moved) error {
	if m.From == "" || m.From.Holds() && m.Case.Holds() {
		return nil
	}
	e, found, err := d.OfCase(tx, m.Case.ID)
	if err != nil || !found {
		return err
	}
	o, err := d.lock(tx, e.Opening)
	if err != nil {
		return err
	}
	state := stateOf(m)
	if e.HeldAt = 0; state == Place {
		e.HeldAt = tx.Now
	}
	if m.Act == cases.Uphold && !m.Case.Holds() || e.State == Unfit && state.Waits() {
		e.AgainAt = tx.Now
	}
	if _, err := tx.Exec(sqlSetState, e.Case, state, e.HeldAt, e.AgainAt); err != nil {
		return err
	}
	if state == Place || !o.Drawn() {
		return nil
	}
	return d.settle(tx, o, e.line(o))
}

// settle holds free places of a line for those at its head whom the institution
// has approved.
func (d *Desk) settle(tx *db.Tx, o Opening, k quota.Key) error {
	s, err := d.places.Share(tx, k)
	if err != nil {
		return err
	}
	head, err := db.All[Entry](tx, sqlHead, o.ID, k.Org, k.Voucher, s.Free())
	if err != nil {
		return err
	}
	for _, e := range head {
		if e.State != Approved {
			continue
		}
		err := d.cases.ReserveFrom(tx, auth.System(), e.Case, o.Round)
		if fault.Is(err, cases.CodeUnfit) {
			c, lacks, err := d.lacking(tx, e)
			if err == nil {
				err = d.pass(tx, e, c, lacks)
			}
			if err != nil {
				return err
			}
			return d.settle(tx, o, k) // somebody else has come up
		}
		if cases.Late(err) {
			continue // nobody's hours would count any more
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// settleAll settles all lines of an opening.
func (d *Desk) settleAll(tx *db.Tx, o Opening) error {
	shares, err := d.places.Shares(tx, o.Round)
	for _, s := range shares {
		if err == nil {
			err = d.settle(tx, o, s.Key)
		}
	}
	return err
}

// reserving refuses a place of a round out of its order. Who has not entered, or
// has dropped out, comes after everybody who waits.
func (d *Desk) reserving(tx *db.Tx, r cases.Reserving) error {
	o, found, err := d.OfRound(tx, r.Round)
	if err != nil || !found {
		return err
	}
	if tx.Now < o.OpensAt || !o.Drawn() {
		return fault.New(fault.Conflict, "opening/undrawn", textTooSoon)
	}
	e, in, err := d.OfCase(tx, r.Case.ID)
	if err != nil {
		return err
	}
	if !in || e.Opening != o.ID || !e.State.Waits() {
		e = Entry{Org: r.Case.Org, Voucher: r.Case.Voucher, Rank: math.MaxInt64}
	}
	s, err := d.places.Share(tx, e.line(o))
	if err != nil {
		return err
	}
	ahead, err := db.One[int](tx, sqlAhead, o.ID, e.Org, e.Voucher, e.Rank)
	if err == nil && ahead >= s.Free() {
		err = fault.New(fault.Conflict, "opening/order", textOrder.With("ahead", ahead, "free", s.Free()))
	}
	return err
}

// Standing returns where an entry stands in its line.
func (d *Desk) Standing(tx *db.Tx, o Opening, e Entry) (Standing, error) {
	share, err := d.places.Share(tx, e.line(o))
	if err != nil {
		return Standing{}, err
	}
	s := Standing{Entry: e, Drawn: o.Drawn(), ClosesAt: o.ClosesAt, Free: share.Free(), Places: share.Places}
	if !e.State.Waits() || !s.Drawn {
		return s, nil
	}
	ahead, err := db.One[int](tx, sqlAhead, o.ID, e.Org, e.Voucher, e.Rank)
	s.Turn = ahead + 1
	return s, err
}

// Allot is quota's, and gives what it adds to those who wait.
func (d *Desk) Allot(tx *db.Tx, by auth.Actor, g quota.Grant) error {
	if err := d.places.Allot(tx, by, g); err != nil {
		return err
	}
	return d.added(tx, g.Key)
}

// TakeBack is quota's, and leaves the places to which those who wait have a claim.
func (d *Desk) TakeBack(tx *db.Tx, by auth.Actor, k quota.Key, places int) error {
	if err := d.unclaimed(tx, k, places); err != nil {
		return err
	}
	return d.places.TakeBack(tx, by, k, places)
}

// Move is quota's, with both.
func (d *Desk) Move(tx *db.Tx, by auth.Actor, from, to quota.Key, region string, places int) error {
	if err := d.unclaimed(tx, from, places); err != nil {
		return err
	}
	if err := d.places.Move(tx, by, from, to, region, places); err != nil {
		return err
	}
	return d.added(tx, to)
}

// added settles a line that has got places.
func (d *Desk) added(tx *db.Tx, k quota.Key) error {
	o, found, err := d.OfRound(tx, k.Round)
	if err != nil || !found || !o.Drawn() || tx.Now < o.OpensAt {
		return err
	}
	if o, err = d.lock(tx, o.ID); err != nil {
		return err
	}
	return d.settle(tx, o, k)
}

// unclaimed refuses to take places away to which those who wait have a claim.
func (d *Desk) unclaimed(tx *db.Tx, k quota.Key, places int) error {
	o, found, err := d.OfRound(tx, k.Round)
	if err != nil || !found {
		return err
	}
	if _, err := d.lock(tx, o.ID); err != nil {
		return err
	}
	s, err := d.places.Share(tx, k)
	if err != nil {
		return err
	}
	waiting, err := db.One[int](tx, sqlWaiting, o.ID, k.Org, k.Voucher)
	if spare := max(0, s.Free()-waiting); err == nil && waiting > 0 && places > spare {
		err = fault.New(fault.Conflict, "opening/claimed", textClaimed.With("waiting", waiting, "spare", spare))
	}
	return err
}

// Numbers are how many stand where in the lines of an opening.
type Numbers map[quota.Key]map[State]int

// Waiting is how many wait, with or without their institution's word.
func (n Numbers) Waiting(k quota.Key) int { return n[k][Applied] + n[k][Approved] }

// Numbers counts the entries of an opening.
func (d *Desk) Numbers(tx *db.Tx, o Opening) (Numbers, error) {
	list, err := db.All[tally](tx, sqlTally, o.ID)
	n := Numbers{}
	for _, t := range list {
		k := quota.Key{Round: o.Round, Org: t.Org, Voucher: t.Voucher}
		if n[k] == nil {
			n[k] = map[State]int{}
		}
		n[k][t.State] = t.People
	}
	return n, err
}

// Of returns all entries of a person.
func (d *Desk) Of(tx *db.Tx, who id.ID) ([]Entry, error) { return db.All[Entry](tx, sqlOf, who) }

// Outside returns how many of each institution wait for places of a round without
// standing in the line of any opening of its programme; nobody waits for places of
// a round that is over.
func (d *Desk) Outside(tx *db.Tx, r quota.Round) (map[quota.Key]int, error) {
	if r.Until < tx.Today() {
		return nil, nil
	}
	all, err := d.cases.Waiting(tx, r.Programme)
	if err != nil {
		return nil, err
	}
	lines, err := db.All[tally](tx, sqlInLines, r.Programme)
	n := map[quota.Key]int{}
	for _, w := range all {
		n[quota.Key{Round: r.ID, Org: w.Org, Voucher: w.Voucher}] = w.Cases
	}
	for _, l := range lines {
		n[quota.Key{Round: r.ID, Org: l.Org, Voucher: l.Voucher}] -= l.People
	}
	return n, err
}
