package main

import (
	"context"
	"fmt"

	"asar/internal/feature/credit/opening"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/id"
	"asar/internal/kit/when"
)

// openingAnnounceCommand announces an opening.
type openingAnnounceCommand struct {
	Round  string `arg:"" help:"The round's number, as the address of its page shows it."`
	Kind   string `help:"How the order comes about." required:"" enum:"arrival,lottery"`
	Opens  string `help:"When it opens, such as 2026-12-01T10:00, in Kazakhstan's time." required:"" placeholder:"INSTANT"`
	Closes string `help:"When it closes, likewise." required:"" placeholder:"INSTANT"`
	actCommand
}

// Run announces the opening and prints what is published of it at once.
func (c *openingAnnounceCommand) Run(ctx context.Context) error {
	round, err := id.Parse(c.Round)
	if err != nil {
		return fmt.Errorf("%q is no round's number: %w", c.Round, err)
	}
	plan := opening.Plan{Kind: opening.Kind(c.Kind)}
	if plan.OpensAt, err = when.ParseLocal(c.Opens); err != nil {
		return err
	}
	if plan.Closes, err = when.ParseLocal(c.Closes); err != nil {
		return err
	}
	a, err := ready(ctx, c.Config)
	if err != nil {
		return err
	}
	defer closing(a)
	var o opening.Opening
	err = c.do(ctx, a, func(tx *db.Tx, by auth.Actor) (err error) {
		o, err = a.Openings.Announce(tx, by, round, plan)
		return err
	})
	if err != nil {
		return err
	}
	fmt.Printf("opening: %s\npublic key: %s\n", o.ID, o.PublicKey)
	if o.Commitment != "" {
		fmt.Printf("commitment: %s\n", o.Commitment)
	}
	return nil
}
