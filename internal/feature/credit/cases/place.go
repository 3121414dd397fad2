package cases

import (
	"slices"

	"asar/internal/feature/credit/quota"
	"asar/internal/kit/auth"
	"asar/internal/kit/check"
	"asar/internal/kit/db"
	"asar/internal/kit/event"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
)

// ReserveFrom holds a place of a round for a case that the institution has approved.
func (d *Desk) ReserveFrom(tx *db.Tx, by auth.Actor, of, round id.ID) (err error) {
	defer fault.Wrap(&err, "cases.ReserveFrom(%s)", of)
	c, err := d.Get(tx, of)
	if err != nil {
		return err
	}
	if ownerOf(by, c, Reserve) != Institution {
		return fault.Forbidden("case")
	}
	if _, err := c.State.next(Reserve, Institution); err != nil {
		return err
	}
	r, err := d.places.Get(tx, round)
	if err != nil || r.Programme != c.Programme {
		return fault.Missing("round")
	}
	list, err := d.inTime(tx, c, r)
	if err == nil {
		err = list.Err()
	}
	if err != nil {
		return err
	}
	if err := event.Emit(d.bus, tx, Reserving{Case: c, Round: round}); err != nil {
		return err
	}
	c.Round = round
	if err := d.enough(tx, c, quota.Key{Round: round, Org: c.Org, Voucher: c.Voucher}); err != nil {
		return err
	}
	return d.move(tx, by, c, Reserve, Institution, Reason{})
}

// hold takes the place of the case's round.
func (d *Desk) hold(tx *db.Tx, by auth.Actor, c Case) error {
	if err := d.places.Reserve(tx, by.Person, quota.Key{Round: c.Round, Org: c.Org, Voucher: c.Voucher}, c.ID); err != nil {
		return err
	}
	_, err := tx.Exec(sqlRound, c.ID, c.Round)
	return err
}

// enough refuses a place with other money behind it than the case's voucher pays.
func (d *Desk) enough(tx *db.Tx, c Case, k quota.Key) error {
	v, err := d.voucher(tx, c)
	if err != nil {
		return err
	}
	s, err := d.places.Share(tx, k)
	if err == nil && s.Places > 0 && s.Each != v.Tenge {
		err = fault.New(fault.Conflict, "case/money", textMoney.With("each", i18n.Tenge(s.Each), "pays", i18n.Tenge(v.Tenge)))
	}
	return err
}

// The codes of refusals by the day: hours that could be worked count no more.
const (
	codeTerm      = "case/term"
	codeProgramme = "case/programme"
	codeRound     = "case/round"
)

// Late tells whether a place is refused by the day.
func Late(err error) bool {
	f, refused := fault.As(err)
	return refused && slices.Contains([]string{codeTerm, codeProgramme, codeRound}, f.Code)
}

// inTime is what the day says to a place of a round, or to an agreement about it:
// the voucher's term runs, the programme has rules, and the round is not over.
func (d *Desk) inTime(tx *db.Tx, c Case, r quota.Round) (list check.List, err error) {
	today := tx.Today()
	table, err := d.programmes.Table(tx, c.Programme)
	if err != nil {
		return nil, err
	}
	_, holds := table.On(today)
	list.Add(today <= c.Until, codeTerm, textTermRuns.With("until", c.Until), textTermOver.With("until", c.Until), "")
	list.Add(holds, codeProgramme, textProgrammeRuns, textProgrammeOver, "")
	list.Add(today <= r.Until, codeRound, textRoundRuns.With("until", r.Until), textRoundOver.With("until", r.Until), "")
	return list, nil
}

// MaySign tells whether the student of a case with a place may sign today.
func (d *Desk) MaySign(tx *db.Tx, c Case) (check.List, error) {
	r, err := d.places.Get(tx, c.Round)
	if err != nil {
		return nil, err
	}
	list, err := d.inTime(tx, c, r)
	if err != nil {
		return nil, err
	}
	found, err := d.Proof(tx, c, tx.Today(), tx.Now)
	return append(list, found...), err
}
