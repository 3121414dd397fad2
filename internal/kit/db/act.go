package db

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

// Act is work that is done for many callers at once: whoever wants it with the
// same key while others wait for their turn is done together with them, in a
// few statements for all instead of a few for each.
type Act[T any] struct {
	do func(tx *Tx, items []T) ([]error, error)

	mu     sync.Mutex
	crowds map[crowdKey]*crowd[T]
}

// NewAct returns the act that do does for items in the order of their arrival.
// It returns for each how it ended: nothing may be written for one whose error
// is not nil, because no savepoint stands between them. If do itself fails or
// panics, all is undone and each item is done alone.
func NewAct[T any](do func(tx *Tx, items []T) ([]error, error)) *Act[T] {
	return &Act[T]{do: do, crowds: map[crowdKey]*crowd[T]{}}
}

type crowdKey struct {
	db  *DB
	key string
}

// crowd is those who wait to be done together. One of them leads: it waits in
// the line of writes for all.
type crowd[T any] struct{ waiting []*part[T] }

// part is one caller's share.
type part[T any] struct {
	ctx    context.Context
	item   T
	number int64 // in the order of arrival
	lead   chan struct{}
	done   chan error
}

// maxItems bounds the texts in which items go to the database.
const maxItems = 1000

// errAlone tells a caller to do its item by itself.
var errAlone = errors.New("db: to be done alone")

// Run does the act for one item, together with whoever else waits with the
// same key, in a transaction as Write has them.
func (a *Act[T]) Run(ctx context.Context, d *DB, key string, item T) error {
	defer d.waiting.Add(-1)
	if d.waiting.Add(1) > int64(d.MaxWaiting) {
		return ErrFull
	}
	p := &part[T]{ctx: ctx, item: item, number: d.arrivals.Add(1), lead: make(chan struct{}, 1), done: make(chan error, 1)}
	at := crowdKey{d, key}
	if a.enter(at, p) {
		a.together(at, p)
	}
	gone := ctx.Done()
	for {
		select {
		case <-p.lead:
			a.together(at, p)
		case err := <-p.done:
			if errors.Is(err, errAlone) {
				return d.admitted(ctx, d.now(), func(tx *Tx) error { return a.alone(tx, item) }, key)
			}
			return err
		case <-gone:
			if a.leave(at, p) {
				return ctx.Err()
			}
			gone = nil // its turn has come: it learns how that ended
		}
	}
}

// enter puts a part into its crowd, and tells whether it leads.
func (a *Act[T]) enter(at crowdKey, p *part[T]) (leads bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	c := a.crowds[at]
	if c == nil {
		c = &crowd[T]{}
		a.crowds[at] = c
	}
	c.waiting = append(c.waiting, p)
	return len(c.waiting) == 1
}

// leave takes a part out of its crowd, and tells whether it was still there. A
// leader stays: the others wait behind it.
func (a *Act[T]) leave(at crowdKey, p *part[T]) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	c := a.crowds[at]
	if c == nil {
		return false
	}
	for i, other := range c.waiting {
		if other == p && i > 0 {
			c.waiting = append(c.waiting[:i:i], c.waiting[i+1:]...)
			return true
		}
	}
	return false
}

// take takes those who arrived up to a number out of the crowd. The first that
// is left leads the next ones.
func (a *Act[T]) take(at crowdKey, newest int64) []*part[T] {
	a.mu.Lock()
	defer a.mu.Unlock()
	c := a.crowds[at]
	n := 0
	for n < len(c.waiting) && n < maxItems && c.waiting[n].number <= newest {
		n++
	}
	set := c.waiting[:n:n]
	if c.waiting = c.waiting[n:]; len(c.waiting) > 0 {
		c.waiting[0].lead <- struct{}{}
	} else {
		delete(a.crowds, at)
	}
	return set
}

// together does the act for all who wait when the turn comes, and tells each
// how it ended.
func (a *Act[T]) together(at crowdKey, leader *part[T]) {
	var set []*part[T]
	var ends []error
	err := errAlone // unless it comes back
	defer func() {
		for i, p := range set {
			switch {
			case err == nil:
				p.done <- ends[i]
			case errors.Is(err, ErrUnknown):
				p.done <- err
			default:
				p.done <- errAlone
			}
		}
	}()
	d := at.db
	err = d.admitted(context.WithoutCancel(leader.ctx), d.now(), func(tx *Tx) (err error) {
		if set == nil { // a conflict runs the same ones again
			set = a.take(at, tx.newest)
			tx.Now = d.now() // none of them came after that
		}
		ends, err = a.attempt(tx, set)
		return err
	}, at.key)
	if set == nil { // the turn never came
		a.take(at, leader.number)
		leader.done <- err
	}
}

// attempt does the act for a set, and returns a panic as an error: whoever
// caused it meets it again alone.
func (a *Act[T]) attempt(tx *Tx, set []*part[T]) (ends []error, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("db: a panic among %d that were done together", len(set))
		}
	}()
	ends = make([]error, len(set))
	var items []T
	var where []int
	for i, p := range set {
		if ends[i] = p.ctx.Err(); ends[i] == nil {
			items, where = append(items, p.item), append(where, i)
		}
	}
	if len(items) == 0 {
		return ends, nil
	}
	each, err := a.do(tx, items)
	if err != nil {
		return nil, err
	}
	for i, end := range each {
		ends[where[i]] = end
	}
	return ends, nil
}

func (a *Act[T]) alone(tx *Tx, item T) error {
	ends, err := a.do(tx, []T{item})
	if err != nil {
		return err
	}
	return ends[0]
}
