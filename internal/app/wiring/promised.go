package wiring

import (
	"fmt"
	"slices"

	"asar/internal/feature/credit/cases"
	"asar/internal/feature/payout"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// promised is both sides of the money of vouchers: who promises it, and who pays.
type promised struct {
	vouchers *cases.Desk
	money    *payout.Desk
}

// standsAs is how the money may stand of a voucher at a state.
var standsAs = map[cases.State][]payout.State{
	cases.Sent: {payout.Owed, payout.Batched}, cases.Paid: {payout.Paid}, cases.Returned: {payout.Returned},
}

// promisedPage is how many of each side are read at a time.
const promisedPage = 1000

// Apart compares what is promised with what is paid and says, a line each, where
// they differ: a voucher that was sent and never came to be owed, money without a
// voucher, and a voucher whose money stands otherwise. Both are read in the order
// of cases, side by side.
func Apart(promises *cases.Desk, pays *payout.Desk) func(*db.Tx) ([]string, error) {
	return promised{promises, pays}.apart
}

func (p promised) apart(tx *db.Tx) (lines []string, err error) {
	vouchers := side[cases.Case]{of: func(c cases.Case) id.ID { return c.ID }, read: func(after id.ID) ([]cases.Case, error) {
		return p.vouchers.Owed(tx, after, promisedPage)
	}}
	money := side[payout.Money]{of: func(m payout.Money) id.ID { return m.Case }, read: func(after id.ID) ([]payout.Money, error) {
		return p.money.All(tx, after, promisedPage)
	}}
	for {
		c, voucher, err := vouchers.peek()
		if err != nil {
			return nil, err
		}
		m, owed, err := money.peek()
		if err != nil {
			return nil, err
		}
		switch {
		case !voucher && !owed:
			return lines, nil
		case voucher && (!owed || c.ID < m.Case):
			vouchers.pass()
			line, err := p.unowed(tx, c)
			if err != nil {
				return nil, err
			}
			lines = append(lines, line...)
		case !voucher || m.Case < c.ID:
			money.pass()
			lines = append(lines, fmt.Sprintf("promises, voucher %s: its money is %s, and it was not sent to the payer", m.Case, m.State))
		default:
			vouchers.pass()
			money.pass()
			if !slices.Contains(standsAs[c.State], m.State) {
				lines = append(lines, fmt.Sprintf("promises, voucher %s: it is %s, and its money is %s", c.ID, c.State, m.State))
			}
		}
	}
}

// unowed is what is wrong with a voucher that the payer does not know; nothing if
// there is no money in it.
func (p promised) unowed(tx *db.Tx, c cases.Case) ([]string, error) {
	tenge, err := p.vouchers.Promises(tx, c)
	if err != nil || tenge == 0 && c.State == cases.Paid {
		return nil, err
	}
	return []string{fmt.Sprintf("promises, voucher %s: it is %s, and the payer does not know of it", c.ID, c.State)}, nil
}

// side is a list that is read a page at a time.
type side[T any] struct {
	of   func(T) id.ID
	read func(after id.ID) ([]T, error)
	page []T
	last id.ID
	over bool
}

// peek returns the next of the list, and whether there is one.
func (s *side[T]) peek() (next T, found bool, err error) {
	if len(s.page) == 0 && !s.over {
		if s.page, err = s.read(s.last); err != nil {
			return next, false, err
		}
		s.over = len(s.page) == 0
	}
	if len(s.page) == 0 {
		return next, false, nil
	}
	return s.page[0], true, nil
}

// pass leaves the next of the list behind.
func (s *side[T]) pass() {
	s.last = s.of(s.page[0])
	s.page = s.page[1:]
}
