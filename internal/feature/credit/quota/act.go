package quota

import (
	"strconv"

	"asar/internal/core/due"
	"asar/internal/kit/audit"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// Grant is places that the operator allots to an institution.
type Grant struct {
	Key
	Region string
	Each   int64 // whole tenge behind each place
	Places int
}

// mostPlaces is more places than there are students in the country.
const mostPlaces = 1_000_000

// Allot gives an institution places out of the round's budget, or refuses with
// the money that is left.
func (d *Desk) Allot(tx *db.Tx, by auth.Actor, g Grant) (err error) {
	defer fault.Wrap(&err, "quota.Allot(%s)", g.Org)
	if !by.May(auth.RunProgramme, auth.Country) {
		return fault.Forbidden(string(auth.RunProgramme))
	}
	var f fault.Form
	f.Need("places", g.Places > 0 && g.Places <= mostPlaces, textPlaces)
	f.Need("each", g.Each >= 0, textBudget)
	if err := f.Err(); err != nil {
		return err
	}
	r, err := d.Get(tx, g.Round)
	if err != nil {
		return err
	}
	if err := d.alike(tx, g); err != nil {
		return err
	}
	cost := int64(g.Places) * g.Each
	if g.Each > 0 && int64(g.Places) > r.Left()/g.Each {
		return fault.New(fault.Conflict, "quota/budget", textNoBudget.With("cost", i18n.Tenge(cost), "left", i18n.Tenge(r.Left())))
	}
	if err := d.allot(tx, by, g, cost); err != nil {
		return err
	}
	return record(tx, by, actAllot, g.Round, places(g.Key, 0, g.Places)...)
}

// alike refuses places with another sum behind them than the institution's
// others: a share has one sum.
func (d *Desk) alike(tx *db.Tx, g Grant) error {
	s, err := d.Share(tx, g.Key)
	if err == nil && s.Places+s.GivenUp > 0 && s.Each != g.Each {
		err = fault.New(fault.Conflict, "quota/each", textEach.With("each", i18n.Tenge(s.Each)))
	}
	return err
}

func (d *Desk) allot(tx *db.Tx, by auth.Actor, g Grant, cost int64) error {
	if _, err := tx.Exec(sqlAllotBudget, g.Round, cost); err != nil {
		return err
	}
	if _, err := tx.Exec(sqlOpenShare, g.Round, g.Org, g.Voucher, g.Region, g.Each); err != nil {
		return err
	}
	return d.move(tx, by.Person, entry{Round: g.Round, Org: g.Org, Voucher: g.Voucher, Kind: allotted, Places: g.Places, Tenge: cost})
}

// TakeBack returns free places of an institution into the round's budget.
func (d *Desk) TakeBack(tx *db.Tx, by auth.Actor, k Key, n int) (err error) {
	defer fault.Wrap(&err, "quota.TakeBack(%s)", k.Org)
	if !by.May(auth.RunProgramme, auth.Country) {
		return fault.Forbidden(string(auth.RunProgramme))
	}
	s, err := d.free(tx, k, n)
	if err != nil {
		return err
	}
	if err := d.takeBack(tx, by, s, n); err != nil {
		return err
	}
	return record(tx, by, actTakeBack, k.Round, places(k, n, 0)...)
}

func (d *Desk) takeBack(tx *db.Tx, by auth.Actor, s Share, places int) error {
	cost := int64(places) * s.Each
	if _, err := tx.Exec(sqlAllotBudget, s.Round, -cost); err != nil {
		return err
	}
	return d.move(tx, by.Person, entry{Round: s.Round, Org: s.Org, Voucher: s.Voucher, Kind: takenBack, Places: -places, Tenge: -cost})
}

// Move gives free places of one institution to another, with their money.
func (d *Desk) Move(tx *db.Tx, by auth.Actor, from, to Key, region string, n int) (err error) {
	defer fault.Wrap(&err, "quota.Move(%s, %s)", from.Org, to.Org)
	if !by.May(auth.RunProgramme, auth.Country) {
		return fault.Forbidden(string(auth.RunProgramme))
	}
	if from.Round != to.Round || from.Voucher != to.Voucher || from.Org == to.Org {
		return fault.New(fault.Conflict, "quota/move", textMove)
	}
	s, err := d.free(tx, from, n)
	if err != nil {
		return err
	}
	g := Grant{Key: to, Region: region, Each: s.Each, Places: n}
	if err := d.alike(tx, g); err != nil {
		return err
	}
	if err := d.takeBack(tx, by, s, n); err != nil {
		return err
	}
	if err := d.allot(tx, by, g, int64(n)*s.Each); err != nil {
		return err
	}
	return record(tx, by, actMove, from.Round, append(places(from, n, 0), places(to, 0, n)...)...)
}

// places are what an institution's places for a voucher were and became, as the
// record tells it.
func places(k Key, was, is int) []audit.Change {
	said := func(n int) string {
		if n == 0 {
			return ""
		}
		return strconv.Itoa(n)
	}
	return []audit.Change{
		{Field: "organisation", After: k.Org.String()}, {Field: "voucher", After: k.Voucher}, {Field: "places", Before: said(was), After: said(is)},
	}
}

// free returns a share that has so many free places, or the refusal.
func (d *Desk) free(tx *db.Tx, k Key, places int) (Share, error) {
	var f fault.Form
	f.Need("places", places > 0, textPlaces)
	if err := f.Err(); err != nil {
		return Share{}, err
	}
	s, err := d.Share(tx, k)
	if err == nil && s.Free() < places {
		err = fault.New(fault.Conflict, "quota/none-free", textNoneFree.With("free", s.Free(), "places", s.Places))
	}
	return s, err
}

// Reserve holds one place, with its money, for a case. It is refused if none is
// free; a case that holds one already keeps it. Whoever moves the case writes it
// down, so that a person is enough here.
func (d *Desk) Reserve(tx *db.Tx, by id.ID, k Key, of id.ID) (err error) {
	defer fault.Wrap(&err, "quota.Reserve(%s)", of)
	held, err := d.held(tx, of)
	if err != nil || held != nil {
		return err
	}
	s, err := d.free(tx, k, 1)
	if err != nil {
		return err
	}
	e := entry{Round: k.Round, Org: k.Org, Voucher: k.Voucher, Kind: reserved, Case: of, Places: 1, Tenge: s.Each}
	if err := d.move(tx, by, e); err != nil {
		return err
	}
	return event.Emit(d.bus, tx, due.Reserved{Round: k.Round, Case: of, Tenge: s.Each})
}

// Release makes the place of a case free again; a case without one has none to give.
func (d *Desk) Release(tx *db.Tx, by id.ID, of id.ID) (err error) {
	defer fault.Wrap(&err, "quota.Release(%s)", of)
	held, err := d.held(tx, of)
	if err != nil || held == nil {
		return err
	}
	back := entry{
		Round: held.Round, Org: held.Org, Voucher: held.Voucher, Kind: released, Case: of, Places: -1, Tenge: -held.Tenge, Reverses: &held.Number,
	}
	if err := d.move(tx, by, back); err != nil {
		return err
	}
	return event.Emit(d.bus, tx, due.Released{Round: held.Round, Case: of, Tenge: held.Tenge})
}

// Spend uses the place of a case up: it has been paid. A case that has used its
// place already keeps it so.
func (d *Desk) Spend(tx *db.Tx, by id.ID, of id.ID) (err error) {
	defer fault.Wrap(&err, "quota.Spend(%s)", of)
	held, err := d.held(tx, of)
	if err == nil && held == nil {
		return d.mustHaveSpent(tx, of)
	}
	if err != nil {
		return err
	}
	return d.move(tx, by, entry{
		Round: held.Round, Org: held.Org, Voucher: held.Voucher, Kind: used, Case: of, Places: 1, Tenge: held.Tenge, Reverses: &held.Number,
	})
}

// mustHaveSpent refuses a case that has never held a place.
func (d *Desk) mustHaveSpent(tx *db.Tx, of id.ID) error {
	before, err := d.spent(tx, of)
	if err == nil && before == nil {
		err = fault.New(fault.Conflict, "quota/not-held", textNotHeld)
	}
	return err
}

// Regain holds the place of a case again whose payment came back after it had
// arrived: it is not paid, and its place is nobody else's. The money is where the
// payer has it, so that nothing is told of it.
func (d *Desk) Regain(tx *db.Tx, by id.ID, of id.ID) (err error) {
	defer fault.Wrap(&err, "quota.Regain(%s)", of)
	spent, err := d.spent(tx, of)
	if err != nil || spent == nil {
		return err
	}
	e := entry{Round: spent.Round, Org: spent.Org, Voucher: spent.Voucher, Case: of}
	back, again := e, e
	back.Kind, back.Places, back.Tenge, back.Reverses = regained, -1, -spent.Tenge, &spent.Number
	again.Kind, again.Places, again.Tenge = reserved, 1, spent.Tenge
	if err := d.move(tx, by, back); err != nil {
		return err
	}
	return d.move(tx, by, again)
}
