package main

import (
	"context"
	"fmt"

	"asar/cmd/asar/bar"
	"asar/internal/app"
	"asar/internal/feature/payout"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
)

// paymentsFreezeCommand begins a batch.
type paymentsFreezeCommand struct{ actCommand }

// Run makes the batch to its end and prints its sums.
func (c *paymentsFreezeCommand) Run(ctx context.Context) error {
	a, err := ready(ctx, c.Config)
	if err != nil {
		return err
	}
	defer closing(a)
	var b payout.Batch
	err = c.do(ctx, a, func(tx *db.Tx, by auth.Actor) (err error) {
		b, err = a.Payouts.Freeze(tx, by)
		return err
	})
	if err == nil {
		b, err = frozen(ctx, a, b)
	}
	if err != nil {
		return err
	}
	fmt.Printf("batch: %s\npayments: %d\ncontrol sum: %d\nleft out: %d\n", b.ID, b.Items, b.Tenge, b.LeftOut)
	return nil
}

// frozen goes on with a batch until all that is owed has been looked at.
func frozen(ctx context.Context, a *app.App, b payout.Batch) (payout.Batch, error) {
	progress := bar.New("payments")
	err := a.Queue.WorkOff(ctx, payout.Freezing, func(tx *db.Tx) (left bool, err error) {
		b, err = a.Payouts.Batch(tx, b.ID)
		_ = progress.Set(b.Items + b.LeftOut) // a bar that cannot be drawn is no reason to stop
		return b.Waiting > 0, err
	})
	_ = progress.Finish()
	return b, err
}

// batchCommand is an act on a batch.
type batchCommand struct {
	Batch string `arg:"" help:"The batch's number, as its page shows it."`
	actCommand
}

// paymentsReleaseCommand lets the checker have a batch.
type paymentsReleaseCommand struct{ batchCommand }

// Run releases the batch.
func (c *paymentsReleaseCommand) Run(ctx context.Context) error {
	return c.run(ctx, (*payout.Desk).Release)
}

// paymentsApproveCommand lets the bank have a batch.
type paymentsApproveCommand struct{ batchCommand }

// Run approves the batch.
func (c *paymentsApproveCommand) Run(ctx context.Context) error {
	return c.run(ctx, (*payout.Desk).Approve)
}

// batchAct is what somebody does with a batch.
type batchAct func(d *payout.Desk, tx *db.Tx, by auth.Actor, batch id.ID) error

func (c *batchCommand) run(ctx context.Context, act batchAct) error {
	batch, err := id.Parse(c.Batch)
	if err != nil {
		return fmt.Errorf("%q is no batch's number: %w", c.Batch, err)
	}
	a, err := ready(ctx, c.Config)
	if err != nil {
		return err
	}
	defer closing(a)
	var b payout.Batch
	err = c.do(ctx, a, func(tx *db.Tx, by auth.Actor) error {
		if err := act(a.Payouts, tx, by, batch); err != nil {
			return err
		}
		b, err = a.Payouts.Batch(tx, batch)
		return err
	})
	if err != nil {
		return err
	}
	fmt.Printf("batch: %s\nstate: %s\npayments: %d\ncontrol sum: %d\n", b.ID, b.State, b.Items, b.Tenge)
	return nil
}
