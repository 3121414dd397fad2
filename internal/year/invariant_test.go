package year

import (
	"fmt"
	"strings"

	"asar/internal/core/hours"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/cases/casestest"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/quota"
	"asar/internal/feature/payout"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// check holds the world to what must be true at every moment.
func (p *play) check(n int) {
	p.t.Helper()
	if n%10 == 0 || n == *steps-1 { // derived from all entries, which takes time
		p.sound(p.t)
	}
	p.do("check", func(tx *db.Tx) error {
		rules, err := p.Programmes.RulesOn(tx, casestest.Programme, tx.Today())
		if err != nil {
			return err
		}
		for i, who := range p.who {
			if err := p.student(tx, rules.Terms, i, who); err != nil {
				return err
			}
		}
		if err := p.places(tx); err != nil {
			return err
		}
		return p.twoPeople(tx)
	})
}

// student holds one student's cases, hours and money to the rules.
func (p *play) student(tx *db.Tx, terms programme.Terms, i int, who auth.Actor) error {
	list, err := p.Cases.Of(tx, who.Person)
	if err != nil {
		return err
	}
	records, err := p.Hours.OfPerson(tx, who.Person, 1000)
	if err != nil {
		return err
	}
	taken, held, times := map[id.ID]int{}, map[string]int{}, map[string]int{}
	for _, v := range list {
		voucher, _ := terms.Voucher(v.Voucher)
		if v.Verified > v.Attended || v.Attended > voucher.Minutes {
			p.t.Errorf("student %d: %d minutes attended, %d verified", i, v.Attended, v.Verified)
		}
		if vouched(v.State) && v.Verified < voucher.Minutes {
			p.t.Errorf("student %d: %s with %d of %d minutes", i, v.State, v.Verified, voucher.Minutes)
		}
		if v.Holds() {
			held[string(v.Until)] += voucher.Minutes
			if times[v.Voucher+string(v.Until)]++; times[v.Voucher+string(v.Until)] > voucher.Times {
				p.t.Errorf("student %d: voucher %s more than %d times in the period until %s", i, v.Voucher, voucher.Times, v.Until)
			}
		}
		if err := p.sending(tx, i, v); err != nil {
			return err
		}
		if err := p.counted(tx, v, taken); err != nil {
			return err
		}
	}
	for until, minutes := range held {
		if minutes > terms.Cap.Minutes {
			p.t.Errorf("student %d: places for %d minutes in the period until %s", i, minutes, until)
		}
	}
	for _, r := range records {
		if taken[r.ID] > worked(r) {
			p.t.Errorf("student %d: %d minutes of a record of %d count", i, taken[r.ID], worked(r))
		}
	}
	return p.money(tx, i, who, list)
}

// sending fails the test if a case has just been sent to the payer without all
// the hours of its voucher being vouched for at that moment.
func (p *play) sending(tx *db.Tx, i int, v cases.Case) error {
	was := p.stood[v.ID]
	p.stood[v.ID] = v.State
	if was != cases.Accepted || v.State != cases.Sent {
		return nil
	}
	f, counted, err := p.Cases.Counted(tx, v, tx.Now)
	vouched := 0
	for _, one := range counted {
		if one.Verified {
			vouched += one.Counts
		}
	}
	if vouched < f.Asked {
		p.t.Errorf("student %d: sent with %d of %d minutes vouched for", i, vouched, f.Asked)
	}
	return err
}

// vouched tells whether the institution has vouched for a case's hours.
func vouched(s cases.State) bool {
	return s == cases.Accepted || s == cases.Sent || s == cases.Paid || s == cases.Returned
}

// worked is how many minutes of a record can count at most.
func worked(r hours.Record) int {
	if r.State == hours.Verified {
		return r.Minutes
	}
	return r.Proposed
}

// counted adds the minutes that a case that is not given up takes of each record.
func (p *play) counted(tx *db.Tx, v cases.Case, taken map[id.ID]int) error {
	if !v.Holds() {
		return nil
	}
	_, list, err := p.Cases.Counted(tx, v, tx.Now)
	for _, one := range list {
		taken[one.Record] += one.Counts
	}
	return err
}

// money holds a student's payments to their cases: one at most for each, of its
// sum, and paid only what was approved.
func (p *play) money(tx *db.Tx, i int, who auth.Actor, list []cases.Case) error {
	items, err := p.payouts.ItemsOf(tx, who.Person)
	if err != nil {
		return err
	}
	arrived, live := map[id.ID]int{}, map[id.ID]int{}
	for _, item := range items {
		switch item.Stands() {
		case payout.Paid:
			arrived[item.Case]++
		case payout.Batched:
			live[item.Case]++
		}
	}
	for _, v := range list {
		if arrived[v.ID]+live[v.ID] > 1 {
			p.t.Errorf("student %d: a voucher has arrived %d times and is on its way %d times", i, arrived[v.ID], live[v.ID])
		}
		if (arrived[v.ID] == 1) != (v.State == cases.Paid) {
			p.t.Errorf("student %d: arrived %d times, and the case stands at %s", i, arrived[v.ID], v.State)
		}
		if live[v.ID] == 1 && v.State != cases.Sent {
			p.t.Errorf("student %d: money is on its way for a case at %s", i, v.State)
		}
	}
	return nil
}

// places holds the shares of the round to the cases that have a place in it.
func (p *play) places(tx *db.Tx) error {
	held, used := map[quota.Key]int{}, map[quota.Key]int{}
	for _, who := range p.who {
		list, err := p.Cases.Of(tx, who.Person)
		if err != nil {
			return err
		}
		for _, v := range list {
			k := quota.Key{Round: v.Round, Org: v.Org, Voucher: v.Voucher}
			switch {
			case v.State == cases.Paid:
				used[k]++
			case v.Holds():
				held[k]++
			}
		}
	}
	shares, err := p.Places.Shares(tx, p.round)
	for _, s := range shares {
		if s.Reserved != held[s.Key] || s.Used != used[s.Key] || s.Free() < 0 {
			p.t.Errorf("places of %s: %+v, held by cases %d, used %d", s.Voucher, s, held[s.Key], used[s.Key])
		}
	}
	if err != nil {
		return err
	}
	return p.public(tx, shares)
}

// public holds what the table of places tells everybody, state by state, to the
// shares: what is held, paid and free adds up to all places.
func (p *play) public(tx *db.Tx, shares []quota.Share) error {
	list, err := p.Cases.OfRound(tx, p.round)
	held, paid := map[quota.Key]int{}, map[quota.Key]int{}
	for _, one := range list {
		k := quota.Key{Round: p.round, Org: one.Org, Voucher: one.Voucher}
		switch one.State {
		case cases.Paid:
			paid[k] += one.Cases
		case cases.Applied, cases.Approved, cases.Withdrawn, cases.Closed: // their place went on
		default:
			held[k] += one.Cases
		}
	}
	for _, s := range shares {
		if s.Reserved != held[s.Key] || s.Used != paid[s.Key] || held[s.Key]+paid[s.Key]+s.Free() != s.Places {
			p.t.Errorf("places of %s are told as %d held and %d paid, and are %+v", s.Voucher, held[s.Key], paid[s.Key], s)
		}
	}
	return err
}

// twoPeople fails the test if anybody approved what they had made.
func (p *play) twoPeople(tx *db.Tx) error {
	list, err := p.payouts.Batches(tx, 0, 1000)
	for _, b := range list {
		if b.Checker != 0 && (b.Checker == b.Maker || b.Checker == b.FrozenBy) {
			p.t.Errorf("one person has made and approved a batch: %+v", b)
		}
	}
	return err
}

// standing says where all cases of the year stand.
func (p *play) standing() string {
	var text strings.Builder
	p.do("standing", func(tx *db.Tx) error {
		for i, who := range p.who {
			list, err := p.Cases.Of(tx, who.Person)
			if err != nil {
				return err
			}
			for _, v := range list {
				fmt.Fprintf(&text, "%d %s %s %d/%d; ", i, v.Voucher, v.State, v.Verified, v.Attended)
			}
		}
		held, err := p.payouts.Waiting(tx)
		fmt.Fprintf(&text, "owed %d", held.Tenge)
		return err
	})
	return text.String()
}
