package bench

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"asar/internal/bench/load"
	"asar/internal/bench/money"
	"asar/internal/core/hours"
	"asar/internal/core/opportunity"
	"asar/internal/kit/audit"
	"asar/internal/kit/db"
	"asar/internal/kit/when"
)

// The mix of a crash, in parts of a hundred; what is left sends vouchers to the
// payer.
const (
	signingUp  = 40
	checkingIn = 30
	verifying  = 20
	smallSheet = 3 // records a coordinator verifies at once
	crashRate  = 200
)

// mix is forms of four kinds, each sent until it is answered.
type mix struct {
	offered []opportunity.Shift
	passes  []pass
	sheets  []sheet
	till    *money.Till
	forms   []load.Request // sign-ups, then passes, sheets, and vouchers
	people  []reader       // who sign up
}

// crash kills the server again and again while people sign up, come, have their
// hours verified, and are paid. A form that was not answered is sent again, the same,
// as a browser does that shows it once more. In the end whatever was answered
// stands, once, and nothing else does.
func crash(ctx context.Context, b *bench) (load.Sum, error) {
	if b.server == nil {
		return load.Sum{}, errors.New("the server of a target is not ours to kill")
	}
	m, err := b.mix(ctx, b.size)
	if err != nil {
		return load.Sum{}, err
	}
	if err := b.settle(ctx); err != nil {
		return load.Sum{}, err
	}
	over, killed, paid := make(chan struct{}), make(chan error, 1), make(chan error, 1)
	go func() { killed <- b.killing(ctx, over) }()
	go func() { paid <- m.till.Pay(ctx, b.client, over) }()
	answers := b.client.Insist(ctx, b.Readers, cmp.Or(b.Rate, crashRate), m.forms, b.stage("forms", len(m.forms)))
	close(over)
	if err := errors.Join(ctx.Err(), <-killed, <-paid); err != nil {
		return load.Sum{}, err
	}
	return load.Summarize(answers, load.Answered(statusSee)), b.checkMix(ctx, m, answers)
}

// mix prepares so many forms.
func (b *bench) mix(ctx context.Context, n int) (m mix, err error) {
	claims, doors, sheets := n*signingUp/100, n*checkingIn/100, n*verifying/100
	if m.passes, err = b.guests(ctx, doors); err != nil {
		return m, err
	}
	if m.sheets, err = b.sheets(ctx, sheets, smallSheet); err != nil {
		return m, err
	}
	if m.till, err = b.till(ctx, n-claims-doors-sheets); err != nil {
		return m, err
	}
	keepers, err := b.doormen(ctx, n)
	if err != nil {
		return m, err
	}
	b.people = nil
	if err := b.enlist(ctx, claims); err != nil {
		return m, err
	}
	m.people = b.people
	const deeds, shifts = 2, 5
	if m.offered, err = b.offer(ctx, deeds, shifts, max(1, claims/(deeds*shifts)*4/5)); err != nil { // one in five waits
		return m, err
	}
	for i, r := range m.people {
		m.forms = append(m.forms, r.claim(m.offered[i%len(m.offered)]))
	}
	for i, p := range m.passes {
		m.forms = append(m.forms, b.note(p, keepers[i%len(keepers)]))
	}
	for i, s := range m.sheets {
		m.forms = append(m.forms, b.verify(s, keepers[i%len(keepers)]))
	}
	m.forms = append(m.forms, m.till.Sends()...)
	return m, nil
}

// till has so many students work for a voucher each, up to where their
// institution sends it to the payer.
func (b *bench) till(ctx context.Context, n int) (*money.Till, error) {
	b.people = nil
	if err := b.enlist(ctx, n); err != nil {
		return nil, err
	}
	t := money.New(b.Core, b.DB, b.host.ID, b.label)
	err := b.DB.WriteAt(ctx, when.FromTime(time.Now()).Add(-72*time.Hour), func(tx *db.Tx) error {
		if err := t.Open(tx, n); err != nil {
			return err
		}
		for _, r := range b.people {
			if err := t.Join(tx, r.Actor); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	s, err := b.worked(ctx, b.people)
	if err != nil {
		return nil, err
	}
	return t, b.DB.Write(ctx, func(tx *db.Tx) error {
		decisions := make([]hours.Decision, len(s.records))
		for i, r := range s.records {
			decisions[i] = hours.Decision{Record: r.ID, Minutes: r.Proposed}
		}
		if _, err := b.Hours.Decide(tx, b.keeper.Actor, decisions); err != nil {
			return err
		}
		return t.Accept(tx)
	})
}

// The server lives for a random while between these before it is killed.
const (
	shortLife = 200 * time.Millisecond
	longLife  = 2 * time.Second
)

// killing kills the server and starts it again, until it is over.
func (b *bench) killing(ctx context.Context, over <-chan struct{}) error {
	b.kills, b.ready = 0, 0
	for {
		select {
		case <-over:
			return nil
		case <-time.After(shortLife + rand.N(longLife-shortLife)):
		}
		if err := b.server.Kill(); err != nil {
			return err
		}
		begun := time.Now()
		if err := b.server.Begin(ctx); err != nil {
			return fmt.Errorf("after being killed: %w", err)
		}
		b.kills++
		b.ready = max(b.ready, time.Since(begun))
	}
}

// checkMix holds everything to what was answered, and the chain of what was
// written down to itself.
func (b *bench) checkMix(ctx context.Context, m mix, answers []load.Answer) error {
	claims, rest := answers[:len(m.people)], answers[len(m.people):]
	doors, rest := load.Renumber(rest[:len(m.passes)]), rest[len(m.passes):]
	sheets, sends := load.Renumber(rest[:len(m.sheets)]), load.Renumber(rest[len(m.sheets):])
	if err := b.checkClaims(ctx, m.offered, claims); err != nil {
		return err
	}
	if err := b.checkDoor(ctx, m.passes, doors); err != nil {
		return err
	}
	if err := b.checkLedger(ctx, m.sheets, sheets); err != nil {
		return err
	}
	if err := m.till.Check(ctx, sends); err != nil {
		return wrong("money: %v", err)
	}
	if err := b.settle(ctx); err != nil { // the last acts are linked
		return err
	}
	found, err := audit.Verify(ctx, b.DB, "", func(int64) {})
	if err == nil && len(found.Troubles) > 0 {
		err = wrong("the chain of acts: %v", found.Troubles)
	}
	return err
}
